/** Hours in digits: 9h30, 13 h 45, 08H30, 08:30 heures, 14 heures, 9 heures trente, 9:30 am. */
import { after, lineAt, matches, type Passage } from '../passage.ts'
import type { TimeMention } from './time.ts'
import { clock, isTorn, mayHaveLostMinutes, spokenMinutes } from './time-minutes.ts'

/** o for 0 and l, i, | for 1 make the time inexact. */
const french =
  /(?<!\d|\d[:/,.]|(?<![\d/.-])[0-2]\d : )((?:[0-2]|(?<![a-z])o)?[\doil|]) {0,2}(?:h(?:eures?|rs?)?\.?(?![a-z])|:(?=[0-5]\d)|\.(?=[0-5]\d\s?h(?![a-z]))|h(?=[\do])) {0,2}(?:et\s(?=\d\d\smin))?((?:[0-5][\do]|o\d)(?![\d:]))?(?:\s?(?:heures?|h|minutes?|min|mn)(?![a-z]))?/g
/** "09-00 ⇥ 16:30": in a picture a colon may come out as another sign, beside an hour in the next cell. */
const damaged =
  /(?<=[\n\t]\s?)([01]?\d|2[0-3])[-.,]([0-5][05])(?=\s?\t\s?[0-2]?\d ?[:h] ?[0-5]\d\s?(?:[\t\n]|$))/g
const spaced = /(?<=\b(?:a|heure|heures|rdv|horaire)\s?:?\s)([0-2]?\d)\s:\s([0-5]\d)(?!\d)/g
const english = /(?<![\d:])(1[0-2]|0?\d)(?:[:.]([0-5]\d))?\s?([ap])\.?m\b\.?/g
const houseNumber =
  /^\s?,?\s?(?:bis|ter)?\s?(?:rue|avenue|av\.|boulevard|bd|place|allee|chemin|impasse|quai|route|cours|square)\b/

export function* digitTimes(passage: Passage): Generator<TimeMention> {
  for (const match of matches(passage, french)) {
    const [all, hourText = '', minuteText = ''] = match
    const hour = hourText.replace(/o/g, '0').replace(/[il|]/g, '1')
    const minute = minuteText.replace(/o/g, '0')
    if (Number(hour) > 23 || !/\d/.test(hourText)) continue
    const exact = hour === hourText && minute === minuteText
    if (minuteText === '') {
      yield fullHour(passage, match.start, match.start + all.trimEnd().length, Number(hour), exact)
    } else if (/heures?\s/.test(all) && houseNumber.test(after(passage, match.end, 20))) {
      // "9 heures 12 rue des Lilas": the number is the house's.
      const end = match.start + all.lastIndexOf(minuteText)
      yield { start: match.start, end: end - 1, time: clock(Number(hour), 0), until: null, exact: false }
    } else {
      const end = match.start + all.trimEnd().length
      yield { start: match.start, end, time: clock(Number(hour), Number(minute)), until: null, exact }
    }
  }
  for (const match of matches(passage, damaged)) {
    if (!lineAt(passage, match.start).ocr) continue
    const time = clock(Number(match[1]), Number(match[2]))
    yield { start: match.start, end: match.end, time, until: null, exact: false }
  }
  for (const match of matches(passage, spaced)) {
    const time = clock(Number(match[1]), Number(match[2]))
    if (time < '24') yield { start: match.start, end: match.end, time, until: null, exact: true }
  }
}

function fullHour(passage: Passage, start: number, end: number, hour: number, exact: boolean): TimeMention {
  const spoken = spokenMinutes(passage, end)
  const time = clock(hour, spoken?.minutes ?? 0)
  const whole =
    exact && (spoken !== null ? !isTorn(passage, end + spoken.length) : !mayHaveLostMinutes(passage, end))
  return { start, end: end + (spoken?.length ?? 0), time, until: null, exact: whole }
}

export function* englishTimes(passage: Passage): Generator<TimeMention> {
  for (const match of matches(passage, english)) {
    const [, hour, minute, half] = match
    const hours = (Number(hour) % 12) + (half === 'p' ? 12 : 0)
    yield {
      start: match.start,
      end: match.end,
      time: clock(hours, Number(minute ?? 0)),
      until: null,
      exact: true,
    }
  }
}
