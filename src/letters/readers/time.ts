/** Every time of day that stands in a letter, in whatever form. */
import { after, before, lineAt, type Passage, type Span } from '../passage.ts'
import { digitTimes, englishTimes } from './time-digits.ts'
import { clock } from './time-minutes.ts'
import { joinRanges } from './time-range.ts'
import { wordedTimes } from './time-worded.ts'

export type TimeMention = Span & {
  /** `09:30` */
  time: string
  /** Where a range ends. */
  until: (Span & { time: string }) | null
  /** False when a digit had to be guessed. */
  exact: boolean
}

/** One form of writing hours each; a mention that overlaps an earlier form's is dropped. */
const forms = [englishTimes, digitTimes, wordedTimes]
/** More times than any letter has: what lies beyond is not looked at. */
const mostTimes = 200

const afternoon = /^ ?(?:de l'apres-midi|du soir)\b/

/** "2 heures de l'après-midi" is 14:00. */
function inHalf(passage: Passage, time: TimeMention): TimeMention {
  const match = time.time < '12' ? afternoon.exec(after(passage, time.end, 20)) : null
  if (!match) return time
  return {
    ...time,
    end: time.end + match[0].length,
    time: clock(Number(time.time.slice(0, 2)) + 12, Number(time.time.slice(3))),
  }
}

const cache = new WeakMap<Passage, TimeMention[]>()

/** In reading order; the two ends of a range are one mention. */
export function timesIn(passage: Passage): TimeMention[] {
  const known = cache.get(passage)
  if (known) return known
  const all: TimeMention[] = []
  for (const form of forms) {
    for (const time of form(passage).take(mostTimes)) {
      if (!all.some(({ start, end }) => time.start < end && time.end > start)) all.push(inHalf(passage, time))
    }
  }
  const times = joinRanges(
    passage,
    all.sort((a, b) => a.start - b.start),
  )
  const sound = times.map((time) => (isHalf(passage, time) ? { ...time, exact: false } : time))
  cache.set(passage, sound)
  return sound
}

/** Minutes that lost their hour in a picture, and the end behind them: "45 à midi", of "8 h 45 à midi". */
const lostHour = /(?<![\d:h.,/] ?)\b[0-5]\d ?(?:a|-|–) ?$/

const isHalf = (passage: Passage, { start }: TimeMention): boolean =>
  lineAt(passage, start).ocr && lostHour.test(before(passage, start, 12))
