/** Asked where papers go that the letter wants sent: the address, for whom, and in which envelope. */
import type { Letter } from '../../letters/letter.ts'
import { type Rule, readingsOf } from '../readings/reading.ts'
import { readings } from '../readings/readings.ts'
import { line, quoted, wordsOf } from '../statement.ts'
import type { Statement, WordingKey } from '../topic.ts'
import { whereToPost } from '../where.ts'
import { type Asking, names, type Question } from './question.ts'

const doctor =
  /\b(?:attention|destination) (?:d[eu]s? |de la |exclusive )*(?:l'attention )?(?:medecins?|docteurs?|service medical)\b/

const envelope: Rule[] = [
  {
    about:
      /\b(?:sous )?(?:plis? (?:confidentiels?|fermes?|cachetes?|clos)|enveloppes? (?:fermees?|cachetees?|confidentielles?|closes?))\b/,
    yes: 'sealed',
    detail: { names: ['doctor'], of: (words) => (doctor.test(words) ? { name: 'doctor', with: {} } : null) },
  },
  { about: doctor, yes: 'doctor' },
]

/** Empty where no address is asked for, or the letter names none. */
export function whereToSend(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  if (letter.decision || !names(question, 'where-to-send', asking)) return []
  const place = whereToPost.about(letter, now)
  if (place.length === 0) return []
  const sure = (letter.sentences ?? []).filter((one) => one.sure)
  const how = readingsOf(envelope, sure).find(({ meaning }) => meaning !== null)
  const noMail = readingsOf(readings['send-how'] ?? [], sure).find(
    ({ meaning }) => meaning === 'send.no-mail',
  )
  const said = (key: WordingKey, one: typeof how): Statement[] =>
    one ? [line('reading:said', { meaning: { key }, quote: wordsOf(one.line) }, quoted(one.line))] : []
  return [
    ...place.map((one): Statement => ({ ...one, onlyWhenAsked: true })),
    ...said(`exact:envelope.${how?.meaning}` as WordingKey, how),
    ...(noMail?.line === how?.line ? [] : said('reading:send.no-mail', noMail)),
  ]
}
