/** One day that holds several appointments: one for each person, or one for each step. */
import type { Context } from '../kind.ts'
import type { Purpose } from '../letter.ts'
import { before, lineAt, type Passage, type Span, sentenceAt, textOf } from '../passage.ts'
import { cellAt, cellsAbove, othersOnLine } from './cells.ts'
import { type DateMention, datesIn } from './date.ts'
import { isOfficeHour } from './date-time.ts'
import { datesWithRole } from './dates-with-role.ts'
import { type Person, personAt } from './person.ts'
import { statedPurpose } from './purpose.ts'
import { isOtherRow, purposeInRow } from './row-purpose.ts'
import type { Slot } from './slots.ts'
import { columnHead } from './table-row.ts'
import { type TimeMention, timesIn } from './time.ts'

/** "Mme X : 9h00, M. X : 9h30" under one date makes an appointment each; the hour of another day is its own person's. */
export function perPerson(context: Context, slot: Slot): Slot[] {
  const { passage } = context
  const known = timesIn(passage)
    .filter((time) => !isOfficeHour(passage, time))
    .flatMap((time) => {
      const person = personAt(passage, time)
      return person ? [{ time, person }] : []
    })
  if (countOf(known) < 2) return [slot]
  const ofDay = known.filter(({ time }) => isOfDay(passage, time, slot))
  if (countOf(ofDay) < 2) {
    const own = known.find(({ time }) => time.start === slot.time?.start)
    return [{ ...slot, person: slot.person ?? own?.person ?? null }]
  }
  return ofDay.flatMap(({ time, person }, index) => {
    const earlier = ofDay.slice(0, index).filter((other) => other.person.key === person.key)
    const own = purposeInRow(context, time, ofDay)
    const step = earlier.length > 0 ? furtherStep(context, earlier, time, own) : (own ?? slot.purpose)
    return step ? [{ ...slot, time, person, purpose: step, timeMentions: 1, conflict: null }] : []
  })
}

/** What a further hour of one person is for; null where it is of no other appointment. */
function furtherStep(
  context: Context,
  earlier: readonly { time: TimeMention }[],
  time: TimeMention,
  own: Purpose | null,
): Purpose | null {
  const { passage, kind } = context
  if (earlier.some((other) => other.time.time === time.time)) return null
  const last = earlier.at(-1)?.time ?? time
  if (own && earlier.every((other) => purposeInRow(context, other.time) !== own)) return own
  if (earlier.every((other) => isOtherRow(passage, other.time, time))) return own ?? 'other'
  const words = passage.text.slice((last.until ?? last).end, time.start)
  if (/[.\n]/.test(words) || !/\b(?:puis|ensuite|suivie?)\b/.test(words)) return null
  return statedPurpose(words, kind) ?? (/[a-z]{4,} [a-z]{3,}/.test(words) ? 'other' : null)
}

const countOf = (known: readonly { person: Person }[]): number =>
  new Set(known.map(({ person }) => person.key)).size

/** No other day is named between the day and the hour; when somebody was born does not count. */
function isOfDay(passage: Passage, time: TimeMention, slot: Slot): boolean {
  const issued = datesWithRole(passage, 'issued')
  for (const cell of cellsAbove(passage, cellAt(passage, time.start))) {
    const above = datesIn(passage).find(({ start }) => start >= cell.start && start < cell.end)
    if (
      above &&
      lineAt(passage, above.start) !== lineAt(passage, time.start) &&
      abreast(passage, above) &&
      !isBirth(passage, above, slot)
    )
      return slot.mentions.includes(above)
  }
  const last = datesIn(passage).findLast(
    (date) => date.end <= time.start && !issued.includes(date) && !isBirth(passage, date, slot),
  )
  return last === undefined || slot.mentions.includes(last)
}

/** Another day stands beside it. */
const abreast = (passage: Passage, date: DateMention): boolean =>
  othersOnLine(passage, date, datesIn(passage)).length > 0

const born = /\b(?:nee?s?|naissance)\b[^.;\d]{0,25}$/

const isBirth = (passage: Passage, date: DateMention, { iso }: Slot): boolean =>
  born.test(before(passage, date.start, 30)) ||
  born.test(columnHead(passage, date)) ||
  (date.year !== null && date.year < Number(iso.slice(0, 4)) - 2)

/** "8h45 : radiographie" and "11h00 : visite médicale" below one date are an appointment each. */
export function perStep({ passage, kind }: Context, slot: Slot): Slot[] {
  const next =
    datesIn(passage).find(
      (date) => date.start > slot.date.end && !slot.mentions.includes(date) && !isBirth(passage, date, slot),
    )?.start ?? passage.text.length
  const steps = timesIn(passage)
    .filter(({ start }) => start > slot.date.end && start < next)
    .filter((time) => !isOfficeHour(passage, time))
    .flatMap((time) => {
      const step = stepOf(time)
      return step ? [{ ...slot, time, ...step, timeMentions: 1, conflict: null }] : []
    })
  const purposes = new Set(steps.map(({ purpose }) => purpose))
  return steps.length > 1 && purposes.size === steps.length ? steps : [slot]

  /** What its own words say, else the head of its box; for the hour beside the day what is said of that. */
  function stepOf(time: TimeMention): { purpose: Purpose; from: number } | null {
    const isOwn = time.start === slot.time?.start
    const { start, end } = clauseOf(passage, time, slot.date.end)
    const words = passage.text.slice(start, end)
    if (!isOwn && anyTime.test(words)) return null
    const purpose = statedPurpose(words, kind)
    if (purpose) return { purpose, from: isOwn ? slot.from : start }
    for (const line of boxAbove(passage, time, slot.date.end)) {
      const said = statedPurpose(textOf(passage, line), kind)
      if (said) return { purpose: said, from: line.start }
    }
    return isOwn ? { purpose: slot.purpose, from: slot.from } : null
  }
}

/** When people may come as they like is no appointment. */
const anyTime =
  /\bsans (?:rendez|rdv)|\bau choix\b|\bde votre choix\b|\bchaque jour\b|\btous les (?:jours|matins)\b/

/** Where the words about another hour begin. */
const turn =
  /[;\n]|\.\s|\b(?:puis|ensuite|et ensuite|et puis|apres|avant|auparavant|precedee?|suivie?|enfin|d'abord)\b|,? et (?=a )/g

/** The words for what happens at an hour: its cell, or its clause, which is cut from those of other hours. */
function clauseOf(passage: Passage, time: TimeMention, from: number): Span {
  const line = lineAt(passage, time.start)
  const sentence = sentenceAt(passage, time.start)
  const times = timesIn(passage)
  const previous = times.findLast((other) => (other.until ?? other).end <= time.start && other.start >= from)
  const next = times.find(({ start }) => start >= (time.until ?? time).end)
  const inLine = (other: TimeMention | undefined) =>
    other !== undefined && other.start >= line.start && other.start < line.end
  if (textOf(passage, line).includes('\t'))
    return inLine(previous) || inLine(next) ? cellAt(passage, time.start) : line
  const opens = ({ start: at }: Span) =>
    /^\W*(?:a )?$/.test(passage.text.slice(lineAt(passage, at).start, at))
  const own = opens(time) ? line.start : sentence.start
  const start = Math.max(own, from, previous ? (previous.until ?? previous).end : 0)
  const end = Math.min(
    sentence.end,
    next ? (opens(next) ? lineAt(passage, next.start).start : next.start) : sentence.end,
  )
  const cutBefore = [...passage.text.slice(start, time.start).matchAll(turn)].at(-1)
  const cutBehind = [...passage.text.slice(time.end, end).matchAll(turn)][0]
  const isBetween = previous !== undefined && start === (previous.until ?? previous).end
  // Between two hours without a turn the words lead to the second: "radiographie à 8h50, visite médicale à 10h20".
  const leads = next !== undefined && end === next.start && !cutBehind
  return {
    start: isBetween && cutBefore ? start + cutBefore.index : start,
    end:
      leads && /\ba $/.test(before(passage, next.start, 3))
        ? time.end
        : cutBehind
          ? time.end + cutBehind.index
          : end,
  }
}

/** How many lines a box has at most above its hour. */
const tallest = 4

/** The lines of a box above the hour that stands alone in one of them, the nearest first. */
function boxAbove(passage: Passage, time: TimeMention, from: number): Span[] {
  const cell = cellAt(passage, time.start)
  if (!/^\W*(?:(?:heure|horaire)s?\W*)?(?:a )?$/.test(passage.text.slice(cell.start, time.start))) return []
  const isLabelled = /^\W*(?:heure|horaire)s?\b\s?[^\t]*\t?[^\t]*$/.test(
    passage.text.slice(lineAt(passage, time.start).start, time.start),
  )
  const lines = passage.lines.filter(({ end }) => end < cell.start).reverse()
  const above = (isLabelled ? lines : cellsAbove(passage, cell)).slice(0, tallest)
  const holds = (span: Span) =>
    span.start < from || timesIn(passage).some(({ start }) => start >= span.start && start < span.end)
  const stop = above.findIndex(holds)
  return stop < 0 ? above : above.slice(0, stop)
}
