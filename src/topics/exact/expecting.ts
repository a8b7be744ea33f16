/** Somebody is expecting a baby or has one: where no x-ray is asked for, what the letter says of it, and the due date beside its day. */
import type { Found, Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { contactsOf, daysUntil, document, instruction, mainAppointment } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { told } from '../understanding/told.ts'
import { type Asking, names, type Question } from './question.ts'

/** What is asked for already has an answer, or is to be written. */
const others = new Set<TopicId>([
  'children',
  'companion',
  'item-explained',
  'missed',
  'reschedule',
  'visa-types',
  'what-to-bring',
  'work-conflict',
])

/** In days: a day this far before or behind the due date is no matter of it. */
const near = 60

/** Empty where no birth is spoken of, or an x-ray is asked for. */
export function expecting(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  if (!names(question, 'expecting', asking) || isForBody(letter)) return []
  if (others.has(question.topic)) return names(question, 'to-tell', asking) ? saidOf(letter) : []
  const main = mainAppointment(letter)
  const due = dueDate(question, now)
  const ahead = main?.date.sure && daysUntil(main.date.value, now, main.timeZone) >= 0 ? main : null
  const beside = ahead && due ? besideDay(due, ahead.date) : []
  const own = saidOf(letter)
  if (beside.length > 0) return [...beside, ...own.map((one): Statement => ({ ...one, role: 'line' }))]
  if (own.length > 0) return own
  const isComing = names(question, 'expecting-now', asking)
  const { how, office, because } = reached(contactsOf(letter))
  return [
    lead(isComing ? 'exact:expecting.nothing' : 'exact:expecting.born', {}, ownRule),
    ...(ahead ? [line('exact:expecting.move', {}, ownRule)] : []),
    ...(ahead || how === 'unknown' ? [] : [line('move:contact.reach', { office }, because)]),
  ]
}

/** Where another date is asked for because of a birth: kindness first, and how far the day is from the due date. */
export function congratulated(
  question: Question,
  letter: Letter | null,
  now: Date,
  asking: Asking,
): Statement[] {
  if (!letter || question.topic !== 'reschedule' || !names(question, 'expecting', asking)) return []
  const main = mainAppointment(letter)
  const due = dueDate(question, now)
  const [beside] = main?.date.sure && due ? besideDay(due, main.date) : []
  return [beside ?? lead('exact:expecting.kind', {}, ownRule)]
}

/** A visit to the doctor or an x-ray has its own answer. */
function isForBody(letter: Letter): boolean {
  return (
    letter.xray !== undefined ||
    letter.appointments.some(({ purpose }) => purpose === 'medical-visit' || purpose === 'chest-xray') ||
    document(letter, 'chest-xray') !== null ||
    instruction(letter, 'chest-xray-before') !== null ||
    ['medical-visit', 'sick-foreigner-exam', 'sick-foreigner-request'].includes(letter.kind)
  )
}

/** The day that was named, as the next one to come; null where none or several were. */
function dueDate({ said }: Question, now: Date): string | null {
  const { right, wrong } = told(said)
  const [day, ...more] = [...right.days, ...wrong.days]
  if (!day || day.month === null || more.length > 0) return null
  const today = now.toISOString().slice(0, 10)
  const in_ = (year: number) => new Date(Date.UTC(year, (day.month ?? 1) - 1, day.day))
  const year = day.year ?? now.getUTCFullYear()
  const date = in_(year)
  if (date.getUTCDate() !== day.day) return null
  const iso = date.toISOString().slice(0, 10)
  return day.year === null && iso < today
    ? in_(year + 1)
        .toISOString()
        .slice(0, 10)
    : iso
}

function besideDay(due: string, date: Found<string>): Statement[] {
  const days = Math.round((Date.parse(date.value) - Date.parse(due)) / 86_400_000)
  if (Math.abs(days) > near) return []
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
