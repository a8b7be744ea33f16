/** Attendance: until when one is let in, what to do who is late, that one stays and signs, and what an absence asks for. */
import type { Excuse, Lateness, Letter } from '../letters/letter.ts'
import { isOfNotGoing } from './consequence.ts'
import { folded } from './folded.ts'
import { told } from './instruction-words.ts'
import {
  contactsOf,
  daysUntil,
  excuseMail,
  instruction,
  isAtHome,
  isAtScreen,
  mainAppointment,
  phoneNumber,
} from './lookup.ts'
import { copy, lead, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Statement, Topic, Values, WordingKey } from './topic.ts'

/** What being late means; null where the letter says it in words that are not known. */
function onTime({ lateness }: Letter): Statement | null {
  if (!lateness) return null
  const { say, values } = ofLateness(lateness.value)
  return lead(say, { ...values, quote: wordsOf(lateness) }, quoted(lateness))
}

/** "May" only where the letter itself leaves it open. */
function ofLateness({ after, means, perhaps, again }: Lateness): { say: WordingKey; values: Values } {
  const how = perhaps ? 'before:mayBeLate' : 'before:onTime'
  const then: Values = { again: again && !perhaps ? { key: 'before:dayAgain' } : null }
  if (after === 'start') return { say: `${how}.start`, values: then }
  if (typeof after === 'string') return { say: `${how}.hour`, values: { ...then, hour: { time: after } } }
  if (after === null) return { say: `${how}.late.${means}`, values: then }
  return { say: `${how}.minutes.${means}`, values: { ...then, minutes: after } }
}

/** A line on lateness that is the one on consequences: of absence too, or of not coming in other words; else null. */
function saidBelow(letter: Letter): 'absence' | 'not-going' | null {
  const quote = instruction(letter, 'no-delay-tolerated')?.french.quote
  if (letter.lateness || quote === undefined || quote !== letter.consequence?.quote) return null
  if (/absen/iu.test(quote)) return 'absence'
  return isOfNotGoing(letter) ? 'not-going' : null
}

/** That the day does not count without all signatures; null where the letter does not say so. */
function signing({ signing: said }: Letter): Statement | null {
  return said ? lead('before:signing', { quote: wordsOf(said) }, quoted(said)) : null
}

/** To be on time, in the letter's measure where that is known. */
export function punctual(letter: Letter): Statement[] {
  const said = onTime(letter)
  return said ? [said] : told(letter, 'no-delay-tolerated')
}

/** To sign; more exactly where the letter says what it is for. */
export function signed(letter: Letter): Statement[] {
  const said = signing(letter)
  return said ? [said] : told(letter, 'signature-required', howSigned(letter))
}

/** One and the other: "le matin ou l'après-midi" is once. */
const halves =
  /\bmatin(?:[ée]e)?(?:,|(?:\s[^\s;.:]+){0,3}\s(?:et|puis|ainsi que))\s(?:(?!ou\s)[^\s;.:]+\s){0,3}?(?:[dl]['’])?apr[èe]s-\s?midi\b/iu

/** On line there is no sheet; some sign for each half of the day. */
function howSigned(letter: Letter): string {
  const quote = instruction(letter, 'signature-required')?.french.quote ?? ''
  const twice = halves.test(quote)
  if (isAtScreen(letter)) return twice ? 'signOnlineTwice' : 'signOnline'
  return twice ? 'signTwice' : 'signature-required'
}

export const lateArrival: Topic = {
  id: 'late-arrival',
  about(letter, now) {
    const below = saidBelow(letter)
    const strict = [
      ...(below === 'not-going' ? told(letter, 'no-delay-tolerated', 'on-time') : []),
      ...(below ? whenAsked(punctual(letter)) : punctual(letter)),
    ]
    // Before the day, the question is what the letter allows; on the day, what to do now.
    const onTheWay = whenAsked(late(letter, now))
    return isToday(letter, now)
      ? [...onTheWay, ...early(letter), ...strict]
      : [...early(letter), ...strict, ...onTheWay]
  },
}

function isToday(letter: Letter, now: Date): boolean {
  const main = mainAppointment(letter)
  return main !== null && daysUntil(main.date.value, now, main.timeZone) === 0
}

/** With no appointment it is the papers that are late; on another day than the day itself nobody is on the way. */
function late(letter: Letter, now: Date): Statement[] {
  const main = mainAppointment(letter)
  const { phone } = contactsOf(letter)
  if (!main) return letter.deadlines.length > 0 ? [lead('before:latePapers', {}, ownRule)] : []
  const today = isToday(letter, now)
  const where = isAtHome(letter) ? 'home' : 'there'
  const sayable = copy(`before:latePhrase.${where}`, {}, ownRule)
  const how = `${where}.${today ? 'today' : 'ahead'}`
  return phone
    ? [lead(`before:lateCall.${how}`, { phone: phoneNumber(phone.value) }, quoted(phone)), sayable]
    : [lead(`before:late.${how}`, {}, ownRule), sayable]
}

/** With what the minutes are for, where that is a check at the door. */
function early(letter: Letter): Statement[] {
  const as = isAtScreen(letter) ? 'log-in-early' : 'arrive-early'
  return told(letter, 'arrive-early', as).map((one) => {
    const quote = folded(String(one.with['quote'] ?? ''))
    const isChecked = /\b(?:controle|fouille|verification|inspection|filtrage)\w*\b[^.;]{0,15}\bsacs?\b/.test(
      quote,
    )
    return { ...one, with: { ...one.with, why: isChecked ? { key: 'before:bagCheck' } : null } }
  })
}

export const staying: Topic = {
  id: 'duration',
  about({ staying: said }) {
    return said ? [lead(`before:staying.${said.value}`, { quote: wordsOf(said) }, quoted(said))] : []
  },
}

export const excused: Topic = {
  id: 'missed',
  about({ excuse: said }) {
    if (!said) return []
    const { what, count, unit }: Excuse = said.value
    const email = excuseMail(said)?.value
    const to = email ? { key: 'consequence:excuseTo' as const, with: { email } } : null
    return [lead(`consequence:excuse.${what}.${unit}`, { count, to, quote: wordsOf(said) }, quoted(said))]
  },
}
