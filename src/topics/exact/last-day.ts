/** Asked until when, in how many days, on which last day: the deadline that the question is about, also after what was spoken of before. */
import type { Deadline, Found, Letter } from '../../letters/letter.ts'
import { noticeOf } from '../../letters/readers/reschedule.ts'
import { excused } from '../attendance.ts'
import { deadlineStatement } from '../deadline-statement.ts'
import { folded } from '../folded.ts'
import { mainAppointment } from '../lookup.ts'
import { type Mentions, speaksOf } from '../matters.ts'
import { mayChange } from '../notes/giving-up.ts'
import { reachedForMoving } from '../reached.ts'
import { asLines, lead, line, ownRule, quoted, whenAsked, wordsOf } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { untilWhen } from '../until-when.ts'
import { fromReceipt, wantsReceipt } from './from-receipt.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

/** What a deadline is for, as extraction names it; the first that a question names is meant. */
const aims = ['withdraw', 'appeal', 'confirm', 'justify', 'reschedule', 'send-documents', 'course'] as const
type Aim = (typeof aims)[number]

/** What "until when?" means behind an answer. */
const afterTopic: Partial<Record<TopicId, Aim>> = {
  reschedule: 'reschedule',
  'work-conflict': 'reschedule',
  missed: 'justify',
  'what-to-bring': 'send-documents',
  'item-explained': 'send-documents',
  'originals-or-copies': 'send-documents',
  'translation-needed': 'send-documents',
  'paper-or-phone': 'send-documents',
  'sick-documents': 'send-documents',
  'legal-advice': 'appeal',
  'cir-course': 'course',
}

/** Empty where no last day is asked for, or the letter sets none that the question can mean. */
export function lastDayAsked(
  question: Question,
  letter: Letter,
  now: Date,
  asking: Asking,
  mentions: Mentions,
): Statement[] {
  const byDay = onDayNamed(question, letter, now)
  if (byDay.length > 0) return byDay
  const asks = (matter: string) => names(inWhole(question), matter, asking)
  // Any other day that somebody names is not the one on which the letter came.
  const cameOn = asks('arrived') || asks('days-from') ? question.whole : ''
  if (!names(question, 'last-day', asking)) return ofArrival(question, letter, cameOn, now)
  const ofReceipt = (one: Deadline) => {
    const sum = fromReceipt(one, letter, cameOn)
    return sum.length === 0 && wantsReceipt(one) ? [line('exact:whichDayCame', {}, ownRule)] : sum
  }
  const named = aims.find((aim) => asks(`aim-${aim}`))
  const isUnclear = named === undefined || named === 'reschedule'
  const givesUp = isUnclear && asks('cancel') ? forAim('withdraw', letter, now) : []
  // Of the journey or of the appointment: both are said where the letter sets both.
  if (givesUp.length > 0) return [...givesUp, ...asLines(noticed(letter, now))]
  const spoken = question.last && afterTopic[question.last]
  const before = spoken ? forAim(spoken, letter, now) : []
  // The thing that was just spoken of is what "send" or "change" is said of.
  const own = named ? forAim(named, letter, now) : []
  if (own.length > 0) {
    const counted = letter.deadlines.filter((one) => one.for === named).flatMap(ofReceipt)
    return counted.some(({ role }) => role === 'lead') ? [...counted, ...asLines(own)] : [...own, ...counted]
  }
  if (named === undefined && before.length > 0) return before
  const related = onMatter(question, letter, mentions)
  if (related.length > 0) return related.map((one) => deadlineStatement(one, now))
  const left = letter.deadlines.filter(
    ({ for: aim, date }) => aim !== 'reschedule' && !(date && date.value === letter.contractEnd?.value),
  )
  if (named === 'reschedule' || named === 'course' || left.length === 0)
    return named === undefined ? forAim('course', letter, now).concat(noticed(letter, now)).slice(0, 1) : []
  return left.flatMap((one) => withSum(one, ofReceipt(one), now))
}

/** The day that it comes to stands first; that it takes the day on which the letter came, behind. */
const withSum = (one: Deadline, sum: Statement[], now: Date): Statement[] =>
  sum.some(({ role }) => role === 'lead')
    ? [...sum, ...asLines([deadlineStatement(one, now)])]
    : [deadlineStatement(one, now), ...sum]

/** Told on which day the letter came, and nothing else: until when that gives. Whoever says that it came late asks for more. */
function ofArrival({ topic, whole }: Question, letter: Letter, cameOn: string, now: Date): Statement[] {
  if (withMessage.has(topic) || tooLate.test(whole)) return []
  return letter.deadlines.flatMap((one) => {
    const sum = fromReceipt(one, letter, cameOn)
    return sum.length > 0 ? withSum(one, sum, now) : []
  })
}

const tooLate =
  /\b(?:late|only|miss(?:ed)?|gone|past|over|passed|yesterday|impossible|not enough|too short|before it)\b/i

/** A day that is told beside these is that of something else. */
const withMessage = new Set<TopicId>(['reschedule', 'missed', 'work-conflict', 'wrong-details'])

function forAim(aim: Aim, letter: Letter, now: Date): Statement[] {
  if (aim === 'course') return courseEnd(letter)
  if (aim === 'reschedule') return moving(letter, now)
  if (aim === 'withdraw' && letter.kind === 'return-aid') return whenAsked(mayChange(letter, now))
  const fitting = letter.deadlines.filter((one) => one.for === aim)
  if (fitting.length > 0) return fitting.map((one) => deadlineStatement(one, now))
  return aim === 'justify' ? whenAsked(excused.about(letter, now)) : []
}

/** "Before the 30th?": the deadline of that day. */
function onDayNamed({ said }: Question, { deadlines }: Letter, now: Date): Statement[] {
  const [, day] =
    /\b(?:before|by|until|till) (?:the )?(\d{1,2})\b(?! ?(?:[:.h]|am|pm|o'clock|days?|hours?))/i.exec(said) ??
    []
  if (day === undefined) return []
  return deadlines
    .filter(({ date }) => Number(date?.value.slice(8)) === Number(day))
    .map((one) => deadlineStatement(one, now))
}

/** The last day of a course. */
function courseEnd({ kind, course }: Letter): Statement[] {
  const end = course?.end
  if (!end && kind === 'language-course') return [lead('exact:noEnd', {}, ownRule)]
  return end?.sure ? whenAsked([lead('exact:courseEnd', { date: { date: end.value } }, quoted(end))]) : []
}

/** Until when another date may be asked for, where the letter says it. */
function noticed(letter: Letter, now: Date): Statement[] {
  const { notice, untilHour } = letter.reschedule
  const isSaid = notice !== null || untilHour || letter.deadlines.some((one) => one.for === 'reschedule')
  return isSaid ? moving(letter, now) : ofOtherNeed(letter, now)
}

/** A notice that is only for something else, such as a talk by phone: the letter's words say for what. */
function ofOtherNeed(letter: Letter, now: Date): Statement[] {
  const said = mainAppointment(letter) ? sentenceOfNotice(letter) : undefined
  const notice = said ? noticeOf(folded(said.quote)) : null
  if (!said || !notice) return []
  const before = untilWhen({ ...letter, deadlines: [], reschedule: { ...letter.reschedule, notice } }, now)
  return whenAsked([lead('exact:limit', { before, quote: wordsOf(said) }, quoted(said))])
}

/** A notice may be for something else that has to be asked for: then the letter's words say for what. */
function moving(letter: Letter, now: Date): Statement[] {
  if (!mainAppointment(letter)) return []
  const before = untilWhen(letter, now)
  const set = letter.deadlines.find((one) => one.for === 'reschedule')?.sentence
  const notice = set || letter.reschedule.notice === null ? undefined : sentenceOfNotice(letter)
  if (notice && !ofMoving.test(folded(notice.quote)))
    return whenAsked([lead('exact:limit', { before, quote: wordsOf(notice) }, quoted(notice))])
  const { because } = reachedForMoving(letter)
  const said = set ?? notice
  return whenAsked([lead('exact:move', { before }, said ? quoted(said) : because)])
}

const ofMoving =
  /\b(?:report\w*|(?:autre|nouvelle|de|la|cette) date|deplac\w*|decal\w*|modifi\w*|chang\w*|empech\w*|annul\w*|indisponib\w*|impossib\w*|rendez-?vous|preven\w*|absen\w*)/

/** How long before the x-ray has to be made is another matter. */
function sentenceOfNotice({ sentences = [], xray = {} }: Letter): Found<string> | undefined {
  const ofXray = Object.values(xray).map(({ quote }) => quote)
  const said = /\b(?:heures?|jours?|semaines?)(?: ouvre\w*| francs?)? (?:avant|a l'avance)\b|\bpreavis\b/
  return sentences.find(
    ({ sure, quote }) => sure && said.test(folded(quote)) && !ofXray.some((one) => quote.includes(one)),
  )
}

/** Deadlines whose sentence speaks of what was spoken of: an interpreter, an address. */
function onMatter({ topic, last }: Question, letter: Letter, mentions: Mentions): Deadline[] {
  const matters = Object.values(mentions.matters).filter(({ topics }) =>
    [topic, last].some((one) => one && topics.includes(one) && one !== 'when'),
  )
  return letter.deadlines.filter(({ for: aim, sentence }) => {
    const words = aim !== 'reschedule' && sentence ? folded(sentence.quote) : ''
    return matters.some((matter) => speaksOf(matter, words))
  })
}
