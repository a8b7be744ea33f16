/** An appointment called off, without a new date. */
import { about } from '../fields.ts'
import type { Context, Kind } from '../kind.ts'
import type { Letter } from '../letter.ts'
import { isPaperwork } from '../paperwork.ts'
import { type Passage, sentenceAt, textOf } from '../passage.ts'
import { callingOff, callingOffAbove, callingOffThis, onlyIf } from '../readers/calling-off.ts'
import { consequence } from '../readers/consequence.ts'
import { type DateMention, datesIn, iso } from '../readers/date.ts'
import { isSummoned } from '../readers/date-role.ts'
import { timeOf } from '../readers/date-time.ts'
import { datesWithRole } from '../readers/dates-with-role.ts'
import { doubtOf } from '../readers/doubt.ts'
import { yearOf } from '../readers/implied-year.ts'
import { instructions } from '../readers/instructions.ts'
import { issueDate } from '../readers/issued-on.ts'
import { isOthers } from '../readers/other-day.ts'
import { cancelled } from '../readers/replaces.ts'
import { headings, namesOfii } from '../signs.ts'

export const cancellation: Kind = {
  name: 'cancellation',
  recognise: (passage) => (namesOfii(passage) && !isPaperwork(passage) && isCalledOff(passage) ? 60 : 0),
  // Who is not to come can miss nothing.
  readers: [...about.filter((reader) => reader !== consequence), cancelled, howToAnswer],
  expects: [],
  purpose: 'other',
}

/** Of what the reader is told to do, only this still holds. */
function howToAnswer(context: Context): Pick<Letter, 'instructions'> {
  const all = instructions(context).instructions ?? []
  return { instructions: all.filter(({ id }) => id === 'do-not-reply') }
}

/** Called off, and no other date is given in its place. */
function isCalledOff(passage: Passage): boolean {
  const isOnlyAdvice = meetsElsewhere.test(passage.text) || !namesDayToCome(passage)
  const called = isCalled(passage)
  const title = headings(passage)
  const sentences = passage.sentences.filter((sentence, place, all) => {
    const words = textOf(passage, sentence)
    const around = all.slice(Math.max(0, place - 1), place + 2).map((one) => textOf(passage, one))
    const isAdvice = isOnlyAdvice || (called && ![title, ...around].some((one) => hindrance.test(one)))
    const asked = place > 0 && /\?\s*$/.test(around[0] ?? '')
    return !asked && !onlyIf.test(words) && !(isAdvice && advises.test(words.trim()))
  })
  const calledOff = sentences.some((sentence) => callingOff.test(textOf(passage, sentence)))
  const gone = daysOff(passage)
  const days = datesWithRole(passage, 'appointment').filter(
    (date) => !gone.has(dayOf(date)) && doubtOf(passage, date) !== 'moved' && !isOthers(passage, date),
  )
  if (calledOff && days.every((date) => isSubject(passage, date))) return true
  if (gone.size > 0 && days.some((date) => stands(passage, date))) return false
  return sentences.some((sentence) => {
    const words = textOf(passage, sentence)
    const isAbove = days.every((date) => sentence.start < date.start) && callingOffAbove.test(words)
    if (!(isAbove || callingOffThis.test(words)) || anotherOne.test(words)) return false
    return !days.some((date) => date.start > sentence.start && anew.test(lead(passage, date)))
  })
}

const dayOf = ({ month, day }: DateMention): string => `${day}.${month}`

/** The days to come that the letter says are called off: one that it names beside them takes their place. */
function daysOff(passage: Passage): Set<string> {
  const issued = issueDate(passage)
  const off = [...datesWithRole(passage, 'cancelled'), ...datesWithRole(passage, 'earlier')].concat(
    datesWithRole(passage, 'appointment').filter((date) => doubtOf(passage, date) === 'moved'),
  )
  const toCome = off.filter(
    (date) =>
      !onlyIf.test(textOf(passage, sentenceAt(passage, date.start))) &&
      (issued === null || iso(yearOf(date, issued), date.month, date.day) >= issued),
  )
  return new Set(toCome.map(dayOf))
}

/** It calls the reader, with words or with an hour. */
const stands = (passage: Passage, date: DateMention): boolean =>
  doubtOf(passage, date) === null && (isSummoned(passage, date) || timeOf(passage, date) !== null)

/** "Ne venez pas dans nos bureaux": of a meeting at a screen or on the phone it says only where it is not. */
const meetsElsewhere =
  /\b(?:par|en) (?:telephone|visio\w*|video\w*)\b|\b(?:visioconference|telephonique|a distance|a votre domicile|chez vous)\b/
/** Words that tell how to come, or what the day is not: "aucun test n'aura lieu". */
const advises =
  /^\W*aucune? [^.;:]{2,60}\bn'(?:aura|auront|a|ont) (?:pas )?lieu\b|^(?!.*\b(?:annul|supprim|report|deprogramm)).*\b(?:ne venez|ne vous (?:deplacez|presentez|rendez)|ne pas (?:vous (?:deplacer|presenter|rendre)|venir))/

/** A day without a date, or what keeps the office from receiving anybody. */
const hindrance =
  /\b(?:aujourd'hui|demain|ce jour|cette semaine|annul\w*|supprim\w*|absente?|indisponib\w*|empeche\w*|(?:etant|est|tombee?) malade|impossib\w*|reportee?s?|deprogramm\w*|greve|panne|souffrante?|locaux ferm\w*)\b/

/** A day with an hour stands undoubted: who is told to stay away without a reason is told when to. */
const isCalled = (passage: Passage): boolean =>
  datesWithRole(passage, 'appointment').some(
    (date) => doubtOf(passage, date) === null && !isSubject(passage, date) && timeOf(passage, date) !== null,
  )

/** Without a day on which somebody was to come, staying away is no more than advice: papers go by post. */
function namesDayToCome(passage: Passage): boolean {
  const issued = issueDate(passage)
  if (issued === null) return true
  const asides = [...datesWithRole(passage, 'issued'), ...datesWithRole(passage, 'deadline')]
  const isToCome = (date: DateMention) =>
    !asides.includes(date) && iso(date.year ?? yearOf(date, issued), date.month, date.day) > issued
  return datesIn(passage).some(isToCome) || hindrance.test(passage.text)
}

/** A day that only the subject line names is what the letter is about: it calls nobody. */
function isSubject(passage: Passage, date: DateMention): boolean {
  return (
    /^\W{0,3}objet\b/.test(textOf(passage, sentenceAt(passage, date.start))) && timeOf(passage, date) === null
  )
}

/** Not this letter's appointment, or only a warning. */
const anotherOne =
  /\b(?:precedente?|anterieure?|ancien(?:ne)?|premiere?|initiale?|retard\w*|justifi\w*|entrain\w*|toute?s?|celui|celle|non honore\w*)\b/
const anew =
  /\b(?:nouve|convoqu|attendu|present|invit|prie|recu|fixe|prevu|report|remplac|maintenu|aura lieu|tiendra)/

/** The words of its sentence that stand before a date. */
const lead = (passage: Passage, date: DateMention): string =>
  passage.text.slice(sentenceAt(passage, date.start).start, date.start)
