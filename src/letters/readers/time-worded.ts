/** Hours in words: neuf heures trente, dix heures moins le quart, midi et demi. */
import { matches, type Passage } from '../passage.ts'
import { numberOf, numberPattern } from './numbers.ts'
import type { TimeMention } from './time.ts'
import { clock, isTorn, mayHaveLostMinutes, spokenMinutes } from './time-minutes.ts'

const hours = new RegExp(`(?<![a-z-])(${numberPattern})\\sheures?(?![a-z])`, 'g')
/** "le repas de midi" is no time, nor is "GRETA Midi-Pyrénées". */
const noon =
  /(?<=(?:(?<![a-z])(?:a|entre|et|avant|vers|jusqu'a)|[:,h\d])\s)midi(?!\s(?:et\sapres|est))(?!-?[a-z])/g

export function* wordedTimes(passage: Passage): Generator<TimeMention> {
  for (const match of matches(passage, hours)) {
    const hour = numberOf(match[1] ?? '')
    if (hour === null || hour > 23) continue
    const spoken = spokenMinutes(passage, match.end)
    const end = match.end + (spoken?.length ?? 0)
    const exact = spoken !== null ? !isTorn(passage, end) : !mayHaveLostMinutes(passage, end)
    yield { start: match.start, end, time: clock(hour, spoken?.minutes ?? 0), until: null, exact }
  }
  for (const { start, end } of matches(passage, noon)) {
    const spoken = spokenMinutes(passage, end)
    yield {
      start,
      end: end + (spoken?.length ?? 0),
      time: clock(12, spoken?.minutes ?? 0),
      until: null,
      exact: true,
    }
  }
}
