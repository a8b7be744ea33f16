/** The earlier appointment that this letter moves, and the one that it calls off. */
import type { Reader } from '../kind.ts'
import { after, before, type Passage, sentenceAt, textOf } from '../passage.ts'
import { headings } from '../signs.ts'
import { callingOff } from './calling-off.ts'
import { type DateMention, datesIn, iso } from './date.ts'
import type { DateRole } from './date-role-rules.ts'
import { datesWithRole } from './dates-with-role.ts'
import { doubtOf } from './doubt.ts'
import { yearOf } from './implied-year.ts'
import { issueDate } from './issued-on.ts'
import { isBare } from './letter-date.ts'
import { relation } from './person.ts'

/** Of these quote-less fields of the contract, the year is taken from the letter's date when left out. */
function dayOf(passage: Passage, mention: DateMention): string | null {
  const issued = issueDate(passage)
  if (mention.year === null && issued === null) return null
  return iso(yearOf(mention, issued ?? ''), mention.month, mention.day)
}

/** Speaks of an appointment: a day that is given up for something else is no appointment's. */
const meeting =
  /\b(?:rendez-?\s?vous|rdv|convo\w+|visite|seance|session|journee|entretien|examen|consultation|creneau|passage|present\w+|attendue?s?|recue?s?|recevoir|accueilli\w*|verra|au lieu d[eu]|et non)\b/

/** "Cet avis remplace celui du 4 janvier" */
const sameKind =
  /\b(?:avis|lettre|courrier|envoi|message|document)\b(?:(?!rendez|rdv|visite|seance)[^.;\n])*\bcel(?:ui|le) (?:datee? )?du\s$/

/** "Cette convocation remplace celle du 4 janvier": that one's own day, when another is given up. */
const mayDateLetter = (passage: Passage, date: DateMention): boolean =>
  /\bcelle (?:datee? )?du\s$/.test(before(passage, date.start, 20))

/** "Notre convocation du 4 janvier", before this letter: the day on which that one was written. */
function datesLetter(passage: Passage, date: DateMention, issued: string | null): boolean {
  const day = dayOf(passage, date)
  const left = before(passage, date.start, 80)
  const names =
    /\b(?:convocation|lettre|courrier|courriel|e-?mail|mail|sms|avis|envoi|message)\s(?:datee? )?du\s$/.test(
      left,
    ) || sameKind.test(left)
  // "celle du 27 mars, qui fixait la visite au 21 avril": what fixed a day was a letter.
  const fixed = /^,?\s?(?:qui|par laquelle) (?:vous )?(?:fix|prevoy|convoqu|invit|annonc|donn|propos)/
  if (mayDateLetter(passage, date) && fixed.test(after(passage, date.end, 40))) return true
  return names && issued !== null && day !== null && day < issued
}

/** "La présente annule celle du 4 janvier", in a letter of the 11th: the day on which the other one was written, unless other words name it too. */
function isAddressedBefore(passage: Passage, date: DateMention, issued: string | null): boolean {
  const sentence = sentenceAt(passage, date.start)
  const names = /\b(?:presente|convocation|lettre)\b/.test(passage.text.slice(sentence.start, date.start))
  const isNamedTwice = datesIn(passage).some(
    (one) => one !== date && one.month === date.month && one.day === date.day,
  )
  if (!names || isNamedTwice || !mayDateLetter(passage, date)) return false
  return issued !== null && (dayOf(passage, date) ?? issued) < issued
}

/** Named behind the day to come, and later: a session less, among those that the reader comes to. */
const isLater = (passage: Passage, date: DateMention, called: DateMention): boolean =>
  called.end <= sentenceAt(passage, date.start).start &&
  (dayOf(passage, date) ?? '') > (dayOf(passage, called) ?? '')

/** Somebody else's day, another office's, or another event. */
const others = new RegExp(
  `\\b(?:(?:votre|son|leur) ${relation}|prefecture|tribunal|reunion|atelier|permanence|forum|portes ouvertes|ceremonie)\\b`,
)
/** Given up, but by words that none of the days to come has: the reader's own day takes the place of nothing. */
function isElsewhere(passage: Passage, date: DateMention): boolean {
  const { start } = sentenceAt(passage, date.start)
  const word = others.exec(passage.text.slice(start, date.start))?.[0]
  if (!word) return false
  return !datesWithRole(passage, 'appointment').some((other) =>
    textOf(passage, sentenceAt(passage, other.start)).includes(word),
  )
}

/** "Vous avez suivi la première journée le 18 mai", "pas de cours le 27 octobre": nothing takes the place of these. */
const over =
  /\blors de (?:votre|la) (?:passage|venue|presence)\b|\bvous (?:y |nous |les? |la |l')?avez (?:\w+ ){0,2}(?:suivi|assist|termin|achev|mene|sign|effectu|passe|particip|accompl|valid|quitt|ecrit|adress|envoy|transmi|depos|demand|sollicit)\w*|\bpas (?:de|d'une?) ?(?:cours|journee|seance|session)\b|\b(?:acheve|termine|clos)e?s?\b|\bcontrat du\s$/
const isOver = (passage: Passage, date: DateMention): boolean =>
  over.test(passage.text.slice(sentenceAt(passage, date.start).start, date.start))

/** No appointment is given up years later: that day is a birth, a visa or a contract, in a table whose cells came apart. */
function isNear(passage: Passage, { year }: DateMention): boolean {
  const issued = issueDate(passage)
  const years = issued
    ? [Number(issued.slice(0, 4))]
    : datesWithRole(passage, 'appointment').flatMap((date) => date.year ?? [])
  return year === null || years.length === 0 || years.some((one) => Math.abs(one - year) <= 1)
}

/**
 * The days of a letter that its words give up, in reading order. A day said to be called off, in a letter that calls
 * for another, is one of them.
 */
export function daysGivenUp(passage: Passage): DateMention[] {
  const issued = issueDate(passage)
  const called = datesWithRole(passage, 'appointment').filter((date) => doubtOf(passage, date) === null)
  const earlier = datesWithRole(passage, 'earlier').filter(
    (date) =>
      isNear(passage, date) &&
      !datesLetter(passage, date, issued) &&
      !isOver(passage, date) &&
      !isElsewhere(passage, date),
  )
  const known = earlier.filter((date) => !mayDateLetter(passage, date))
  if (known.length > 0) return known
  if (earlier.length > 0) return earlier.filter((date) => !isAddressedBefore(passage, date, issued))
  if (called.length === 0) return []
  const kept = called.map((date) => dayOf(passage, date))
  const moved = (date: DateMention) =>
    doubtOf(passage, date) === 'moved' &&
    isNear(passage, date) &&
    !isOver(passage, date) &&
    !datesLetter(passage, date, issued) &&
    !kept.includes(dayOf(passage, date))
  return [
    ...[...datesWithRole(passage, 'unknown'), ...datesWithRole(passage, 'past')].filter(
      (date) => isClosed(passage, date) && !kept.includes(dayOf(passage, date)),
    ),
    ...datesWithRole(passage, 'cancelled').filter(
      (date) =>
        isNear(passage, date) &&
        !datesLetter(passage, date, issued) &&
        !isElsewhere(passage, date) &&
        !called.some((one) => isLater(passage, date, one)),
    ),
    ...datesWithRole(passage, 'appointment').filter(moved),
    ...datesWithRole(passage, 'unknown').filter(
      (date) => moved(date) && meeting.test(textOf(passage, sentenceAt(passage, date.start))),
    ),
  ].sort((a, b) => a.start - b.start)
}

const closes = /\b(?:ferm(?:e|es|ee|ees|era|eront|eture)|greve|intemperies|ferie)\b/
const allOff =
  /\b(?:rendez-?vous|convocations?|visites?|seances?)\b[^.;]{0,80}\b(?:de cette journee|de ce jour|du jour|ce jour-la|prevue?s (?:ce jour|a cette date)|concernes?)\b[^.;]{0,60}\b(?:annul|report|reprogramm|deplac|decal)\w*/

/** "L'OFII sera fermé le 24 novembre. Tous les rendez-vous de cette journée sont reportés." */
function isClosed(passage: Passage, date: DateMention): boolean {
  const { end } = sentenceAt(passage, date.start)
  const next = passage.sentences.find(({ start }) => start >= end)
  const words = textOf(passage, sentenceAt(passage, date.start))
  return (
    closes.test(words) && (allOff.test(words) || (next !== undefined && allOff.test(textOf(passage, next))))
  )
}

export const replaces: Reader = ({ passage }) => {
  const [first, ...others] = daysGivenUp(passage)
  const old = first ? dayOf(passage, first) : null
  const too = new Set(others.flatMap((day) => dayOf(passage, day) ?? []))
  too.delete(old ?? '')
  return {
    replaces: old,
    ...(too.size > 0 ? { replacesToo: [...too] } : {}),
    cancelled: isAnnulment.test(headings(passage)) ? old : null,
  }
}

/** "Annulation de votre journée du 16 novembre - nouvelle date": it calls one day off first. */
const isAnnulment = /\bannulation\b/

/** "Votre rendez-vous de ce jour est annulé": of the day that was named last. */
const thatDay = /\b(?:de |d[eu] |le )?(?:ce|meme) jour\b/
/** When the office opens again, or writes again. */
const afterwards = /\b(?:reouv\w*|rouvr\w*|reprise|reprendr\w*)\b[^.;\n]{0,30}$/

/** The day that a letter calls off: said to be so, referred to as "ce jour", or the only one that it can mean; never one that may be its own. */
function dayCalledOff(passage: Passage): DateMention | undefined {
  const issued = issueDate(passage)
  const may = (date: DateMention) =>
    !(issued === null && isBare(passage, date)) &&
    !afterwards.test(before(passage, date.start, 60)) &&
    (dayOf(passage, date) ?? '') >= (issued ?? '')
  const first = (role: DateRole) => {
    const days = datesWithRole(passage, role).filter(may)
    return days.find((date) => dayOf(passage, date) !== null) ?? days[0]
  }
  return (
    referredTo(passage, may) ??
    first('cancelled') ??
    first('earlier') ??
    first('appointment') ??
    first('unknown')
  )
}

function referredTo(passage: Passage, may: (date: DateMention) => boolean): DateMention | undefined {
  const sentence = passage.sentences.find((one) => {
    const words = textOf(passage, one)
    return thatDay.test(words) && callingOff.test(words)
  })
  if (!sentence) return undefined
  const asides = [...datesWithRole(passage, 'issued'), ...datesWithRole(passage, 'deadline')]
  return datesIn(passage).findLast((date) => date.start < sentence.end && may(date) && !asides.includes(date))
}

export const cancelled: Reader = ({ passage }) => {
  const day = dayCalledOff(passage)
  return { cancelled: day ? dayOf(passage, day) : null }
}
