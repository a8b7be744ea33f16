/** A pregnancy that was told before: whoever asks of the x-ray then hears of it first. */
import type { Letter } from '../../letters/letter.ts'
import { contactsOf } from '../lookup.ts'
import { reached } from '../reached.ts'
import { asLines, lead, line } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { xrayPregnancy } from '../xray.ts'
import { isForBody } from './expecting.ts'
import { isOfLoss } from './loss.ts'
import { type Asking, names, type Question } from './question.ts'

/** Null where the words tell neither that the reader is pregnant nor that they no longer are. */
export function pregnancyTold(question: Question, asking: Asking): boolean | null {
  if (isOfLoss(question, asking)) return false
  return names(question, 'tells-pregnant', asking) ? true : null
}

/** What is said of an x-ray, with the pregnancy before it; nothing but that where the question was only guessed. */
export function withPregnancy(
  said: Statement[],
  question: Question,
  letter: Letter,
  now: Date,
  asking: Asking,
): Statement[] | null {
  const { topic } = question
  const isGuess = topic === 'unclear' || topic === 'off-topic'
  const isOfXray = topic.startsWith('xray-') || (isGuess && names(question, 'xray', asking))
  if (!isOfXray || topic === 'xray-pregnancy' || !isForBody(letter)) return null
  const { office, because } = reached(contactsOf(letter))
  const first = lead('exact:expecting.xray', {}, { fact: 'pregnancy-radiology' })
  const own = asLines(xrayPregnancy.about(letter, now))
  return [
    first,
    ...own,
    ...(office === null || own.length > 0 ? [] : [line('move:contact.reach', { office }, because)]),
    ...(isGuess ? [] : asLines(said.filter((one) => !own.some(({ say }) => say === one.say)))),
  ]
}
