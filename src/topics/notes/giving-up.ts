/** Giving up the journey home: that one may, until when, and whom to tell. */
import type { Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { contactsOf, daysUntil } from '../lookup.ts'
import { noteOf } from '../note-words.ts'
import { reached } from '../reached.ts'
import { lead, line, quoted, whenAsked, wordsOf } from '../statement.ts'
import type { Asked, Statement, Topic } from '../topic.ts'

/** Whether it is asked by somebody who does not want to leave after all. */
export const givesUp = (asked: Asked | undefined): boolean => asked?.words?.includes('renounce') === true

export const givingUp: Topic = {
  id: 'return-aid',
  about(letter, now, asked) {
    if (!givesUp(asked)) return []
    const { because, how, office } = reached(contactsOf(letter))
    const said = [...mayChange(letter, now), line(`renounce:tell.${how}`, { office }, because)]
    return whenAsked(said)
  },
}

/** Until when, by the letter or by what is generally known. */
export function mayChange(letter: Letter, now: Date): Statement[] {
  const last = letter.deadlines.find((one) => one.for === 'withdraw')
  const until = noteOf(letter, 'return-until')?.said ?? last?.date
  if (until && /^\d/.test(until.value)) {
    const isBefore = last?.before !== undefined || /\bavant le\b/.test(folded(until.quote))
    const left = daysUntil(until.value, now) - (isBefore ? 1 : 0)
    const values = { date: { date: until.value }, quote: wordsOf(until) }
    return [lead(`renounce:${left < 0 ? 'over' : isBefore ? 'before' : 'until'}`, values, quoted(until))]
  }
  const free = noteOf(letter, 'return-free-choice')?.said
  if (free) return [lead('renounce:free', { quote: wordsOf(free) }, quoted(free))]
  const lines = (letter.sentences ?? []).filter(
    ({ value, sure }) => sure && /\b(?:renonc|changer? d'avis|change[sz] d'avis|desist|retract)/.test(value),
  )
  const general = lead('renounce:untilYouLeave', {}, { fact: 'return-ofii' })
  const own = lines.slice(0, 1).map((one) => line('renounce:line', { quote: wordsOf(one) }, quoted(one)))
  return [general, ...own]
}
