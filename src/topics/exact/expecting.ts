/** Somebody is expecting a baby or has one: where no x-ray is asked for, what the letter says of it, and the due date beside its day. */
import { daysBetween } from '../../letters/days-before.ts'
import type { Found, Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { contactsOf, daysUntil, document, instruction } from '../lookup.ts'
import { reached } from '../reached.ts'
import { asLines, lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { isOfLoss } from './loss.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'
import { toldDay } from './told-day.ts'

/** What a question about a birth is taken for; asked of anything else, that is the question. */
const topics = new Set<TopicId>([
  'asylum-appointment',
  'cir-course',
  'cir-exempt',
  'cir-half-day',
  'cir-review',
  'cir-what',
  'civic-exam',
  'civic-training',
  'family-home-visit',
  'family-receipt',
  'family-timeline',
  'health-tests',
  'medical-content',
  'off-topic',
  'unclear',
  'when',
  'xray-booking',
  'xray-pregnancy',
  'xray-refusal',
])

/** In days: a day this far before or behind the due date is no matter of it. */
const near = 60

/** Empty where no birth is spoken of, or an x-ray is asked for. */
export function expecting(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  if (!isExpecting(question, asking) || isForBody(letter)) return []
  if (question.topic === 'reschedule' ? names(question, 'wants-move', asking) : !topics.has(question.topic))
    return names(question, 'to-tell', asking) ? saidOf(letter) : []
  const due = toldDay(question.said, now, 'ahead')
  const ahead = daysAhead(letter, now)
  const beside = due ? besideDay(due, ahead) : []
  const own = saidOf(letter)
  if (beside.length > 0) return [...beside, ...asLines(own)]
  if (own.length > 0) return own
  const isComing = names(question, 'expecting-now', asking)
  const { how, office, because } = reached(contactsOf(letter))
  return [
    lead(isComing ? 'exact:expecting.nothing' : 'exact:expecting.born', {}, ownRule),
    ...(ahead.length > 0 ? [line('exact:expecting.move', {}, ownRule)] : []),
    ...(ahead.length > 0 || how === 'unknown' ? [] : [line('move:contact.reach', { office }, because)]),
  ]
}

const ofAway = new Set<TopicId>(['reschedule', 'missed'])

/** Where another date is asked for because of a birth: kindness first, and how far the day is from the due date. */
export function congratulated(
  question: Question,
  letter: Letter | null,
  now: Date,
  asking: Asking,
): Statement[] {
  if (!letter || !ofAway.has(question.topic) || !isExpecting(inWhole(question), asking)) return []
  const due = toldDay(question.said, now, 'ahead')
  const [beside] = due ? besideDay(due, daysAhead(letter, now)) : []
  return [beside ?? lead('exact:expecting.kind', {}, ownRule)]
}

const isExpecting = (question: Question, asking: Asking): boolean =>
  names(question, 'expecting', asking) && !isOfLoss(question, asking)

/** A visit to the doctor or an x-ray has its own answer. */
export function isForBody(letter: Letter): boolean {
  return (
    letter.xray !== undefined ||
    letter.appointments.some(({ purpose }) => purpose === 'medical-visit' || purpose === 'chest-xray') ||
    document(letter, 'chest-xray') !== null ||
    instruction(letter, 'chest-xray-before') !== null ||
    ['medical-visit', 'sick-foreigner-exam', 'sick-foreigner-request'].includes(letter.kind)
  )
}

/** Days of the letter that are sure and not over. */
function daysAhead({ appointments }: Letter, now: Date): Found<string>[] {
  return appointments
    .filter(({ date, timeZone }) => date.sure && daysUntil(date.value, now, timeZone) >= 0)
    .map(({ date }) => date)
}

/** The day of the letter that is nearest to the due date. */
function besideDay(due: string, ahead: Found<string>[]): Statement[] {
  const away = ({ value }: Found<string>) => daysBetween(due, value)
  const [date] = ahead.toSorted((a, b) => Math.abs(away(a)) - Math.abs(away(b)))
  const days = date ? away(date) : near + 1
  if (!date || Math.abs(days) > near) return []
  const how = days === 0 ? 'same' : days > 0 ? 'after' : 'before'
  const values = { date: { date: date.value }, due: { date: due }, count: Math.abs(days) }
  return [lead(`exact:expecting.${how}`, values, quoted(date)), line('exact:expecting.move', {}, ownRule)]
}

const ofBirth = /\b(?:naissance|grossesse|enceintes?|accouch\w*|maternite|nouveau-ne)\b/
const toReport = /\b(?:signal\w*|declar\w*|inform\w*|communiqu\w*|connaitre|preven\w*|avert\w*|porter a)\b/
/** A birth that was long ago, or a paper about one. */
const ofPapers =
  /\b(?:acte|extrait|date|lieu|certificat|carnet) (?:de |d'|du )?(?:naissance|grossesse|maternite)/

function saidOf({ sentences = [] }: Letter): Statement[] {
  const [own] = sentences.filter(
    ({ sure, quote }) => sure && ofBirth.test(folded(quote)) && !ofPapers.test(folded(quote)),
  )
  if (!own) return []
  const say = toReport.test(folded(own.quote)) ? 'exact:expecting.report' : 'exact:expecting.says'
  return [lead(say, { quote: wordsOf(own) }, quoted(own))]
}
