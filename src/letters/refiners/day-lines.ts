/** The lines that name a day: what a question may be about that names one, whatever the day is for. */
import type { Refiner } from '../kind.ts'
import { found, lineAt, type Passage, type Span, sentenceAt, trimmed } from '../passage.ts'
import { type DateMention, datesIn, iso } from '../readers/date.ts'
import { yearOf } from '../readers/implied-year.ts'

/** A letter with more is a calendar. */
const most = 40
/** In characters: a longer sentence is cut to the line of the date. */
const longest = 200

/** A birthday is nobody's business later. */
const birth = /\bnee?s?\b[^.;]{0,20}$|\bnaissance\b[^.;]{0,20}$/

/** `value` is the day. */
export const dayLines: Refiner = (letter, { passage, now }) => {
  if (letter.kind === 'suspected-scam') return letter
  const since = letter.issuedOn?.value ?? now.toISOString().slice(0, 10)
  const lines = datesIn(passage)
    .filter(({ start }) => !birth.test(passage.text.slice(Math.max(0, start - 40), start)))
    .map((date) => found(passage, around(passage, date), iso(yearOf(date, since), date.month, date.day)))
  return lines.length === 0 ? letter : { ...letter, dayLines: lines.slice(0, most) }
}

/** Each begins another choice of a form. */
const box = /\[[ x]\]|[☐☑☒□■]/

/** What is ticked in a form is quoted by its line: its words stand between others' in the text. */
function around(passage: Passage, { start }: DateMention): Span {
  const own = (span: Span) => trimmed(passage, betweenBoxes(passage, span, start), /[\s•·*]/)
  const sentence = sentenceAt(passage, start)
  const isForm = box.test(passage.text.slice(sentence.start, sentence.end))
  return isForm || sentence.end - sentence.start > longest ? own(lineAt(passage, start)) : own(sentence)
}

function betweenBoxes({ text }: Passage, { start, end }: Span, at: number): Span {
  const before = text.slice(start, at).split(box).at(-1) ?? ''
  const after = text.slice(at, end).split(box)[0] ?? ''
  return { start: at - before.length, end: at + after.length }
}
