/** Joins the two ends of "de 9h15 à 16h30", "entre 14h et 16h", and the two halves of a day. */
import { before, lineAt, type Passage } from '../passage.ts'
import type { TimeMention } from './time.ts'

const betweenEnds =
  /^\s?(?:heures?)?(?: precises?)?[\s,(]{0,2}(?:a|-|>|jusqu'a|to|(?:et )?(?:fin|se termin\w+|liberee?)(?: prevue)? (?:vers|a))[\s:=]{0,3}$/
/** "9h00 -" at the end of a row, and "17h00" at the end of the next: in a picture the lines of a cell come apart. */
const tornCell = /^\s?[-–]\s?\n[^\n]*\t\s?$/
/** "De / à : 9h / 17h" */
const labelled = /\b(?:de ?\/? ?a|debut ?\/? ?fin|horaires?)\s?[:\t]?\s?$/
/** ", puis de", "; l'après-midi :", "(pause), reprise de" */
const betweenHalves =
  /^(?=.*[a-z,;/])(?:[ ,;:/()+&]|(?<![a-z])(?:et|puis|ensuite|enfin|pause|dejeuner|repas|reprise|(?:l')?apres-midi|de|a)(?![a-z]))*$/

/** "9h00 – 12h30" and "13h30 – 17h00" in two lines of a cell are the halves of one day; null for other hours. */
export function bothHalves(morning: TimeMention, afternoon: TimeMention): TimeMention | null {
  if (!morning.until || !afternoon.until || morning.time >= '12' || afternoon.time > '14:30') return null
  if (afternoon.time < morning.until.time || afternoon.time < '12') return null
  return { ...morning, until: afternoon.until, exact: morning.exact && afternoon.exact }
}

/** `times` in reading order. */
export function joinRanges(passage: Passage, times: readonly TimeMention[]): TimeMention[] {
  return joinHalves(passage, joinEnds(passage, times))
}

function joinEnds(passage: Passage, times: readonly TimeMention[]): TimeMention[] {
  const joined: TimeMention[] = []
  for (const time of times) {
    const last = joined.at(-1)
    if (last && !last.until && time.time > last.time && isRange(passage, last, time)) {
      const exact = last.exact && time.exact && !tornCell.test(passage.text.slice(last.end, time.start))
      joined[joined.length - 1] = { ...last, until: time, exact }
    } else {
      joined.push(time)
    }
  }
  return joined
}

function isRange(passage: Passage, first: TimeMention, second: TimeMention): boolean {
  const gap = passage.text.slice(first.end, second.start)
  const left = before(passage, first.start, 20)
  return (
    betweenEnds.test(gap) ||
    (tornCell.test(gap) && lineAt(passage, first.start).ocr) ||
    (/\bentre\s$/.test(left) && /^\s?et\s$/.test(gap)) ||
    (/^\s?\/\s?$/.test(gap) && labelled.test(left))
  )
}

function joinHalves(passage: Passage, times: readonly TimeMention[]): TimeMention[] {
  const days: TimeMention[] = []
  for (const half of times) {
    const last = days.at(-1)
    const gap = last?.until ? passage.text.slice(last.until.end, half.start) : ''
    if (last?.until && half.until && betweenHalves.test(gap) && half.time >= last.until.time) {
      days[days.length - 1] = { ...last, until: half.until, exact: last.exact && half.exact }
    } else {
      days.push(half)
    }
  }
  return days
}
