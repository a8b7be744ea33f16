/** The day from which a delay counts: that of the letter, of its arrival, of the appointment, or another that the letter names. */
import type { Deadline } from '../letter.ts'
import { type Passage, type Span, sentenceAt, sentenceBefore, textOf, within } from '../passage.ts'
import { type DateMention, datesIn, iso } from './date.ts'
import { datesWithRole } from './dates-with-role.ts'
import { issueDate } from './issued-on.ts'

/** `from`: null where no line of the letter gives the day. */
export type Start = { countedFrom: Deadline['countedFrom']; from: string | null }

const fromReceipt =
  /\b(?:reception|recu|recev\w+|notification|notifie|mise a disposition|presentation du pli|remise)\b|\b(?:jour|date|moment) (?:ou|a laquelle) (?:vous |il |elle |ce |cette |la |le |presente?|courrier|lettre)[^.,;]{0,40}\b(?:remise?|parven\w+|parvien\w+|distribu\w+|arriv\w+|touch\w+|avez en main)\b/
const fromLetter = new RegExp(
  [
    String.raw`\b(?:a compter|a dater|a partir) (?:de ce jour|d'aujourd'hui)\b|\bcachet de la poste\b|\b(?:qui suivent|suivant) (?:la date|l'envoi)\b`,
    String.raw`\bdate (?:figurant|portee|mentionnee|indiquee|ci-dessus|de |du |d')?\s?(?:la |ce |cette |son |votre |l')?\s?(?:presente?|courrier|lettre|emission|edition|envoi|message|mail|courriel|avis|document|signature|expedition|tete)\b`,
    String.raw`\bdate\b[^.,;]{0,25}\b(?:en tete|en haut|ci-dessus|present\w* (?:courrier|lettre|demande|avis|document))\b`,
    String.raw`\b(?:du present|de la presente|de ce|de cette|le present|la presente|cette|ce) (?:courrier|lettre|demande|convocation|message|courriel|mail|avis|document)\b|\b(?:a compter|a dater|a partir) de la presente\b`,
  ].join('|'),
)
/** "Ce délai court à compter de …", in a sentence of its own. */
const runs = /\b(?:ce|le|cedit) delai (?:court|commence|part|debute|est compte|s'entend|se compte)\b[^.]*/

/** "À compter de la date du rendez-vous", "suivant le jour de l'entretien". */
const fromAppointment =
  /^[^.,;]{0,20}\b(?:a compter|a dater|a partir|suivant|suivent|apres) (?:de |du |d')?(?:la |le |l')?(?:(?:date|jour) (?:de |du |d'|fixee? pour )?)?(?:la |le |l'|votre |ce |cet |cette )?(?:present\w* )?(?:rendez-?vous|rdv|visite|entretien|reunion|seance|convocation)\b/
/** The reader has something to do after it; what comes to those who hear nothing is no such thing. */
const afterwards =
  /\b(?:vous (?:disposez|disposerez|avez|aurez|devez|devrez)|(?:est|sont|seront) a|observations)\b/
const noNews = /\bsi (?:vous|nous|aucun\w*)\b/

/** Whether it counts from the appointment, and for something that everybody has to do then. */
export function isFromAppointment(passage: Passage, delay: Span, after: string): boolean {
  const sentence = textOf(passage, sentenceAt(passage, delay.start))
  return fromAppointment.test(after) && afterwards.test(sentence) && !noNews.test(sentence)
}

/** `after`: what follows the delay in its sentence. */
export function startOf(passage: Passage, delay: Span, after: string): Start {
  if (isFromAppointment(passage, delay, after) && !fromReceipt.test(after)) {
    const from = dayNamed(passage, delay) ?? onlyAppointment(passage)
    return { countedFrom: from ? 'appointment' : null, from }
  }
  const sentence = textOf(passage, sentenceAt(passage, delay.start))
  const countedFrom = startIn(after) ?? startIn(sentence) ?? startIn(runs.exec(passage.text)?.[0] ?? '')
  if (countedFrom !== null) return { countedFrom, from: countedFrom === 'letter' ? issueDate(passage) : null }
  return { countedFrom, from: dayNamed(passage, delay) ?? thatDay(passage, delay) }
}

function startIn(words: string): Deadline['countedFrom'] {
  // "À compter de la réception de la présente": the letter is what is received.
  if (fromReceipt.test(words)) return 'receipt'
  return fromLetter.test(words) ? 'letter' : null
}

/** Null where the letter calls on several days. */
function onlyAppointment(passage: Passage): string | null {
  const days = new Set(datesWithRole(passage, 'appointment').flatMap((date) => dayOf(date) ?? []))
  const [day, ...others] = days
  return day && others.length === 0 ? day : null
}

/** "À compter du 14 juin 2027", "à compter du rendez-vous du 14 juin", "à partir de la décision (14 juin 2027)". */
const behind =
  /^ (?:a compter|a dater|a partir|suivant|apres) (?:(?:du|le)|(?:de|du|d'|la|le)[^.,;\d]{1,50}?(?: du| le| au| \()) ?(?:[a-z]{5,8} )?$/
/** "À compter du 14 juin 2027, vous disposez de …" */
const ahead = /\b(?:a compter|a dater|a partir) (?:du|de la [^.,;\d]{1,30} du) (?:[a-z]{5,8} )?$/
const thenGiven = /^,? (?:vous |il vous |un |le )[^.;\d]{0,40}$/

function dayNamed(passage: Passage, delay: Span): string | null {
  const dates = datesIn(passage)
  const next = dates.find(({ start }) => start >= delay.end)
  if (next && behind.test(passage.text.slice(delay.end, next.start))) return dayOf(next)
  const last = dates.findLast(({ end }) => end <= delay.start)
  if (!last || !thenGiven.test(passage.text.slice(last.end, delay.start))) return null
  const { start } = sentenceAt(passage, delay.start)
  return ahead.test(passage.text.slice(start, last.start)) ? dayOf(last) : null
}

/** "À compter de cette date": the only one of its sentence or of the one before. */
function thatDay(passage: Passage, delay: Span): string | null {
  const sentence = sentenceAt(passage, delay.start)
  if (!/\b(?:a compter|a dater|a partir) de (?:cette date|ce jour-la)\b/.test(textOf(passage, sentence)))
    return null
  const above = sentenceBefore(passage, sentence)
  for (const span of [sentence, ...(above ? [above] : [])]) {
    const [date, ...others] = datesIn(passage).filter(within(span))
    if (date) return others.length === 0 ? dayOf(date) : null
  }
  return null
}

const dayOf = ({ exact, year, month, day }: DateMention): string | null =>
  exact && year !== null ? iso(year, month, day) : null
