/** The earlier appointment that this letter moves, and the one that it calls off. */
import type { Reader } from '../kind.ts'
import { before, type Passage, sentenceAt, textOf } from '../passage.ts'
import { type DateMention, iso } from './date.ts'
import { datesWithRole } from './date-role.ts'
import type { DateRole } from './date-role-rules.ts'
import { doubtOf } from './doubt.ts'
import { yearOf } from './implied-year.ts'
import { issueDate } from './issued-on.ts'

/** Quote-less fields of the contract: the first date of that role, its year taken from the letter's when left out. */
function firstOf(passage: Passage, role: DateRole): string | null {
  const mention: DateMention | undefined = datesWithRole(passage, role)[0]
  if (!mention) return null
  return dayOf(passage, mention)
}

function dayOf(passage: Passage, mention: DateMention): string | null {
  const issued = issueDate(passage)
  if (mention.year === null && issued === null) return null
  return iso(yearOf(mention, issued ?? ''), mention.month, mention.day)
}

/** Speaks of an appointment: a day that is given up for something else is no appointment's. */
const meeting =
  /\b(?:rendez-?\s?vous|rdv|convo\w+|visite|seance|session|journee|entretien|examen|consultation|creneau|passage|present\w+|attendue?|au lieu d[eu]|et non)\b/

/** "Notre convocation du 4 janvier", before this letter: the day on which that one was written. */
function datesLetter(passage: Passage, date: DateMention, issued: string | null): boolean {
  const day = dayOf(passage, date)
  const names = /\b(?:convocation|lettre|courrier)\s(?:datee )?du\s$/.test(before(passage, date.start, 30))
  return names && issued !== null && day !== null && day < issued
}

/**
 * The days of a letter that its words give up, in reading order. A day said to be called off, in a letter that calls
 * for another, is one of them.
 */
export function daysGivenUp(passage: Passage): DateMention[] {
  const issued = issueDate(passage)
  const known = datesWithRole(passage, 'earlier').filter((date) => !datesLetter(passage, date, issued))
  if (known.length > 0) return known
  const isCalled = datesWithRole(passage, 'appointment').some((date) => doubtOf(passage, date) === null)
  if (!isCalled) return []
  const moved = (date: DateMention) =>
    doubtOf(passage, date) === 'moved' && !datesLetter(passage, date, issued)
  return [
    ...datesWithRole(passage, 'cancelled'),
    ...datesWithRole(passage, 'appointment').filter(moved),
    ...datesWithRole(passage, 'unknown').filter(
      (date) => moved(date) && meeting.test(textOf(passage, sentenceAt(passage, date.start))),
    ),
  ].sort((a, b) => a.start - b.start)
}

export const replaces: Reader = ({ passage }) => {
  const [day] = daysGivenUp(passage)
  return { replaces: day ? dayOf(passage, day) : null }
}

export const cancelled: Reader = ({ passage }) => ({
  cancelled:
    firstOf(passage, 'cancelled') ??
    firstOf(passage, 'earlier') ??
    firstOf(passage, 'appointment') ??
    firstOf(passage, 'unknown'),
})
