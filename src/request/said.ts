/** What is said in the messages that a letter itself calls for: why a day was missed, and who should receive one. */
import type { Letter } from '../letters/letter.ts'
import { dayInDoubt, offersSameSex, reproached } from '../topics/letter-message.ts'
import type { Reason } from '../topics/understanding/words.ts'
import { frenchDate, frenchWeekday } from './french-date.ts'
import type { Say } from './say.ts'

/** The reason, an apology, the proof or the word of honour in its place, and the days to come. */
export function excuseSaid(say: Say, letter: Letter, reason: Reason, told: { sworn?: true }): string[] {
  return [
    say('excuse.said', { day: dayMissed(say, letter) }),
    `${say(`missed.${reason}`)} ${say('excuse.ask')}`,
    told.sworn ? say('sworn') : say('excuse.attached', { proof: say(`proof.${reason}`) }),
    daysToCome(say, letter),
  ]
}

/** That no letter had come, and where the next ones are to go. */
export const unreceivedSaid = (say: Say, letter: Letter): string[] => [
  say('unreceived.said', { day: dayMissed(say, letter) }),
  say('unreceived.ask'),
  daysToCome(say, letter),
]

/** The day as the letter writes it, and the weekday that it is. */
export function dayDoubted(letter: Letter): Record<string, string> {
  const doubt = dayInDoubt(letter)
  if (!doubt) return {}
  return {
    printed: `${frenchWeekday(doubt.printed)} ${frenchDate(doubt.date.value, false)}`,
    day: frenchDate(doubt.date.value, false),
    actual: frenchWeekday(doubt.actual),
  }
}

function daysToCome(say: Say, { appointments }: Letter): string {
  const days = appointments.map(({ date }) => `– ${frenchDate(date.value, date.sure)}`)
  return days.length === 0 ? '' : [say('excuse.next'), ...days].join('\n')
}

function dayMissed(say: Say, letter: Letter): string {
  const day = reproached(letter)?.value
  return say('excuse.day', { date: day ? frenchDate(day, true) : say('excuse.open') })
}

/** Whom the letter names: an agent, an interpreter, a doctor. */
const receivers = ['agent', 'interprete', 'medecin'] as const
const ofSex = { f: 'her', m: 'him' } as const

/** Of a relative only where it is told whether it is a man or a woman. */
export function sameSexSaid(
  say: Say,
  letter: Letter,
  { who, sex }: { who?: string; sex?: 'f' | 'm' | null },
): string[] {
  const words = offersSameSex(letter)?.value ?? ''
  const named = receivers.filter((one) => words.includes(one)).map((one) => say(`same-sex.${one}`))
  const whom = named.length > 0 ? named.join(' et ') : say('same-sex.agent')
  const of = who && sex ? ofSex[sex] : 'me'
  return [say(`same-sex.${of}`, { whom, who: who ? say(`relatives.${who}`) : '' }), say('same-sex.ask')]
}

/** Why the hours of a course do not suit, and the wish for others. */
export function otherHoursSaid(say: Say, reason: Reason, told: { weekdays?: number[] }): string[] {
  const named = (told.weekdays ?? []).map((day) => `le ${frenchWeekday(day)}`)
  const when = named.length > 0 ? named.join(' et ') : say('other-hours.these')
  const cause = reason === 'work' ? ` ${say('causes.work')}` : ''
  return [
    say('other-hours.said', { when, cause }),
    say('other-hours.ask'),
    reason === 'work' ? say('other-hours.attached') : '',
  ]
}
