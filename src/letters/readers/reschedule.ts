/** What a letter says about moving the appointment: whom to tell, how long before, and whether only once. */
import type { Reader } from '../kind.ts'
import type { Found } from '../letter.ts'
import { found, onOneLine, type Passage, type Span, trimmed, within } from '../passage.ts'
import { contactsIn } from './contact.ts'
import { isAboutMoving, movingIn } from './moving.ts'
import { numberOf, numberPattern } from './numbers.ts'
import { limitIn } from './once-only.ts'
import { daysBeforeIn } from './xray-days.ts'
import { xraySentences } from './xray-zone.ts'

const time = `(\\d{1,3}|${numberPattern})\\s?(?:\\(\\d{1,3}\\)\\s?)?(heures?|h|jours?|semaines?)`
const notice = new RegExp(
  `(?<![\\d-])${time}\\s?(ouvres?|ouvrables?|francs?)?\\s?(?:[a-z' -]{0,30})?\\b(?:avant|auparavant|a l'avance|au prealable|prealablement|d'avance|plus tot)\\b|\\b(?:preavis|prevenance|delai(?=[^.]*\\b(?:tout|toute|pour|un|de) (?:report|changement|modif|annul)))\\b[^.]{0,12} (?:de |d')${time}|\\bj\\s?-\\s?(\\d{1,2})\\b`,
)
/** What comes, or is to be done, some time before: a link, a meal, an x-ray, coming to the door. */
const ofElse =
  /\b(?:recevrez|recevez|vous (?:sera|seront|parviendra|parviendront)|rappel\b|sms|lien|jeun|mang\w+|boire|repas|radio\w*|arriv\w+|presentez-vous|vous presenter|imprim\w+|ouvr(?:e|ent|ira)|(?<!\b(?:etre|est|sera|soit) )portes?)\b/
/** What somebody has to be told of beforehand that is no other date. */
const ofNeed =
  /\b(?:interpret\w+|traduct\w+|meme sexe|femme|feminine?s?|accompagn\w+|fauteuil|mobilite|handicap\w*|pmr|badge|confirm\w+|inscri\w+|transport|ambulance|stationnement|parking|allergi\w+|(?:entretien|rendez-?vous|rdv|echange) (?:par telephone|telephonique|en visio\w*|a distance)|visioconference|regime alimentaire|garde d'enfants?)\b/
const eve =
  /\b(?:au plus tard|avant|des|jusqu'a) (?:la |l'(avant-))veille\b|(?:\bla |\bl'(avant-))veille au plus tard\b/
const units: Record<string, string> = { h: 'hour', heure: 'hour', jour: 'day', semaine: 'week' }

export const reschedule: Reader = ({ passage }) => {
  const limit = limitIn(passage)
  return {
    reschedule: {
      ...contactsIn(passage).moving,
      notice: noticeIn(passage),
      onceOnly: limit !== undefined,
      ...(limit ? { limit: quoteOf(passage, limit) } : {}),
      ...movingIn(passage),
    },
  }
}

function quoteOf(passage: Passage, span: Span): Found<string> {
  const whole = found(passage, trimmed(passage, span, /[\s•·*]/), '')
  return { ...whole, value: whole.quote }
}

/** `72 hours`, `5 working days`; null when the letter names no time. What is said of the date goes first, and nothing of the x-ray counts. */
function noticeIn(passage: Passage): string | null {
  const ofXray = xraySentences(passage).filter((one) => one.own || daysBeforeIn(one) !== null)
  const left = passage.sentences.filter((one) => isAboutMoving(passage, one) || !ofXray.some(within(one)))
  const ofDate = left.filter((one) => isAboutMoving(passage, one))
  for (const sentence of [...ofDate, ...left]) {
    const words = onOneLine(passage, sentence)
    if (!ofDate.includes(sentence) && ofNeed.test(words)) continue
    const match = notice.exec(words)
    if (match && !/\bminutes?\b|\bsemaines? d[e']/.test(match[0]) && !isOfElse(words, match))
      return said(match)
    const day = eve.exec(words)
    if (day && !isOfElse(words, day)) return day[1] || day[2] ? '2 days' : '1 day'
  }
  return null
}

/** The notice that a sentence asks for, whatever it is for: `5 days`; null where it names none. `words`: small letters without accents. */
export function noticeOf(words: string): string | null {
  const match = notice.exec(words)
  return match ? said(match) : null
}

const isOfElse = (words: string, { index }: RegExpExecArray): boolean =>
  ofElse.test(words.slice(0, index).split(/[,;:]/).at(-1) ?? '')

function said([, before, beforeUnit, working, ahead, aheadUnit, day]: RegExpExecArray): string {
  const count = before ?? ahead ?? day ?? ''
  const number = numberOf(count) ?? Number(count)
  const unit = units[(beforeUnit ?? aheadUnit ?? 'jour').replace(/s$/, '')] ?? 'day'
  return `${number} ${working && working !== 'francs' ? 'working ' : ''}${unit}${number === 1 ? '' : 's'}`
}
