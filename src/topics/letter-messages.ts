/** Letter messages: what is said above a message that is not about another date. */
import type { Letter } from '../letters/letter.ts'
import {
  askedToConfirm,
  contactsFor,
  dueBy,
  type LetterMessage,
  letsStandIn,
  letterMessages,
  offersSameSex,
  reproached,
  wordsBehind,
} from './letter-message.ts'
import { appointmentsInOrder, isAtHome } from './lookup.ts'
import { inCases } from './note-words.ts'
import { reached, reachedForMoving } from './reached.ts'
import { asLines, lead, ownRule, quoted, wordsOf } from './statement.ts'
import type { Statement, Value, Values } from './topic.ts'
import { moment } from './when.ts'

/** `who`: whom the reader named to stand in for them. `sworn`: they have no proof. */
export type Told = { who?: string; sworn?: true }

/** The sentence that announces the message comes first. */
export function aboutMessage(
  letter: Letter,
  message: LetterMessage,
  now: Date,
  told: Told = {},
): Statement[] {
  if (message === 'stand-in') return standIn(letter, told.who)
  if (message === 'keep-date') return keptDate(letter, now)
  const { how, office } = reached(contactsFor(letter, message))
  const words = wordsBehind(letter, message)
  const because = words ? quoted(words) : ownRule
  const offer = offersSameSex(letter)
  const values = {
    office,
    before: dueBy(letter, message, now),
    quote: withOwnWords.has(message) && words ? wordsOf(words) : offer ? wordsOf(offer) : null,
    day: dayMissed(letter),
  }
  return [
    ...(told.sworn ? [lead('message:sworn', {}, ownRule)] : []),
    lead(`message:${message}.${words || message === 'new-number' ? how : 'unasked'}`, values, because),
    ...(message === 'other-hours' ? asLines(inCases(letter, 'course-other-hours')) : []),
  ]
}

/** The line is said above these. */
const withOwnWords = new Set<LetterMessage>(['other-hours', 'by-phone'])

/** A letter that wants to hear who comes hears it either way. */
function keptDate(letter: Letter, now: Date): Statement[] {
  const [main, ...others] = appointmentsInOrder(letter)
  const { how, office } = reachedForMoving(letter)
  const isOne = main?.date.sure && others.length === 0
  const values: Values = {
    when: isOne
      ? { key: 'message:keptDay', with: { moment: moment(main, now) } }
      : { key: 'message:keptDays' },
    office,
  }
  const because = main ? quoted(main.date, main.start) : ownRule
  if (askedToConfirm(letter))
    return [lead('message:kept', values, because), ...asLines(aboutMessage(letter, 'confirm', now))]
  // Nobody is written to about what is done on a site.
  return [lead(how === 'online' ? 'message:keptOnline' : `message:keep-date.${how}`, values, because)]
}

function standIn(letter: Letter, who: string | undefined): Statement[] {
  const words = letsStandIn(letter)
  if (!words) return [lead('message:noStandIn', {}, ownRule)]
  const whom: Value = { key: `message:who.${who ?? 'person'}` }
  return [
    lead(
      `message:stand-in.${isAtHome(letter) ? 'home' : 'office'}`,
      { quote: wordsOf(words), who: whom },
      quoted(words),
    ),
  ]
}

function dayMissed(letter: Letter): Value {
  const day = reproached(letter)?.value
  return day ? { key: 'message:onDay', with: { date: { date: day } } } : null
}

/** Above a message about a date, where there is no proof of the reason. */
export const withoutProof = (statements: Statement[]): Statement[] => [
  lead('message:sworn', {}, ownRule),
  ...asLines(statements),
]

/** The message that a statement announces. */
export function messageAnnounced({ say }: Statement): LetterMessage | null {
  return letterMessages.find((message) => say.startsWith(`message:${message}.`)) ?? null
}
