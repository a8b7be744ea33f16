/** Deadlines: a number of days from the letter or its receipt, or a last day that is named. */
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { formatISO } from 'date-fns/formatISO'
import type { Reader } from '../kind.ts'
import type { Deadline } from '../letter.ts'
import { found, matches, type Passage, type Span, sentenceAt, textOf } from '../passage.ts'
import { iso } from './date.ts'
import { datesWithRole } from './date-role.ts'
import { issueDate } from './issued-on.ts'
import { numberOf, numberPattern } from './numbers.ts'

const delay = new RegExp(
  `\\b(?:au plus tard (?=[a-z\\d]{1,12} (?:jours?|semaines?|mois) (?:apres|suivant))|(?:dans|sous) (?:un|le|les) (?:delai )?(?:maximum |imperatif |maximal )?(?:de |d'|des )?|sous |dans (?:les? |la )?|d'ici |delais?(?: de reponse)?(?: de | d'|\\s?:\\s?)|(?:disposez|avez) (?:de |d')?)(?:(?:\\(?(\\d{1,3})\\)?|(${numberPattern}))\\s?(?:\\(\\d{1,3}\\)\\s)?(jours?|mois|semaines?)\\b|(quinzaine|huitaine)|(mois)(?= (?:qui|suiv|a compter)))`,
  'g',
)
const fromReceipt = /\b(?:reception|recu|notification|notifie|mise a disposition|presentation du pli)\b/
const fromLetter =
  /\b(?:a compter|a dater|a partir) (?:de ce jour|d'aujourd'hui)\b|\bcachet de la poste\b|\b(?:qui suivent|suivant) (?:la date|l'envoi)\b|\bdate (?:figurant|portee|mentionnee|indiquee|ci-dessus|de |du |d')?\s?(?:la |ce |cette )?(?:presente?|present|courrier|lettre|demande|emission|edition|envoi|message|mail|courriel|avis|document|signature|expedition|tete)\b|\bdate\b[^.,;]{0,25}\b(?:en tete|en haut|ci-dessus)\b|\b(?:du present|de la presente|de ce|de cette) (?:courrier|lettre|demande|convocation|message|courriel|mail|avis)?\b/
/** "Ce délai court à compter de …", in a sentence of its own. */
const runs = /\b(?:ce|le|cedit) delai (?:court|commence|part|debute|est compte|s'entend|se compte)\b[^.]*/
const appeal = /\b(?:recours|contester|tribunal|contentieux|gracieux|hierarchique)\b/
const aims: [string, RegExp][] = [
  [
    'reschedule',
    /\b(?:report\w*|nouvelle date|(?:nouveau|autre) rendez-?vous|autre date|deplacer|decaler|empechement|ne (?:peut|pouvez|pourrez|peuvent) pas|indisponib\w*|annul\w*)\b/,
  ],
  ['appeal', appeal],
  ['observations', /\bobservations?\b/],
  [
    'send-documents',
    /\b(?:transmettre|communiquer|adresser|envoyer|fournir|produire|parvenir|retourner|documents|pieces|examens|resultats|completer|formulaire|retour)\b/,
  ],
  [
    'contact-office',
    /\b(?:contacter|telephoner|appeler|ecrire|prendre contact|prendre (?:un )?rendez-?vous|confirmer|repondre)\b/,
  ],
]

export const deadlines: Reader = ({ passage }) => {
  const all = [...delays(passage), ...lastDays(passage)]
  return { deadlines: [...all.filter((one) => !isAside(one)), ...all.filter(isAside)] }
}

/** What may be done, behind what must be. */
const isAside = (deadline: Deadline): boolean => deadline.for === 'reschedule' || deadline.for === 'appeal'

function* delays(passage: Passage): Generator<Deadline> {
  const issued = issueDate(passage)
  for (const match of matches(passage, delay)) {
    const [, digits, words, unit = '', set, month] = match
    const count = digits === undefined ? (words === undefined ? null : numberOf(words)) : Number(digits)
    const days = month
      ? 30
      : set
        ? set === 'quinzaine'
          ? 15
          : 8
        : count === null
          ? null
          : count * daysIn(unit)
    if (days === null || days === 0) continue
    const sentence = sentenceAt(passage, match.start)
    const words2 = textOf(passage, sentence)
    // "vous serez convoqué dans un délai de trois mois" is a promise, not something to do in time.
    if (
      /\b(?:vous (?:serez|recevrez)|vous (?:sera|parviendra)|nous vous)\b/.test(words2) &&
      !/\b(?:devez|merci|veuillez|devrez)\b/.test(words2)
    )
      continue
    const after = passage.text.slice(match.end, Math.min(sentence.end, match.end + 120))
    const countedFrom = startOf(after) ?? startOf(words2) ?? startOf(runs.exec(passage.text)?.[0] ?? '')
    const from = countedFrom === 'letter' ? issued : null
    const last =
      from === null
        ? null
        : lastDay(from, month || (unit === 'mois' && count !== null) ? { months: count ?? 1 } : { days })
    yield {
      ...base(passage, sentence, match),
      days,
      countedFrom,
      date: last === null ? null : found(passage, match, last),
    }
  }
}

function startOf(words: string): Deadline['countedFrom'] {
  const receipt = words.search(fromReceipt)
  const letter = words.search(fromLetter)
  if (receipt < 0 || letter < 0) return receipt >= 0 ? 'receipt' : letter >= 0 ? 'letter' : null
  // "à compter de la réception de la présente": the letter is what is received.
  return letter < receipt ? 'letter' : 'receipt'
}

function base(passage: Passage, sentence: Span, span: Span): Pick<Deadline, 'for' | 'french'> {
  const words = textOf(passage, sentence)
  const whole = found(passage, span, '')
  return {
    for: aims.find(([, pattern]) => pattern.test(words))?.[0] ?? 'answer',
    french: { ...whole, value: whole.quote },
  }
}

const daysIn = (unit: string): number => (unit === 'mois' ? 30 : unit.startsWith('semaine') ? 7 : 1)

/** Counted in calendar days, as French administrative delays are unless the letter says otherwise. */
function lastDay(from: string, length: { days: number } | { months: number }): string {
  const start = new Date(`${from}T00:00:00`)
  const end = 'months' in length ? addMonths(start, length.months) : addDays(start, length.days)
  return formatISO(end, { representation: 'date' })
}

function* lastDays(passage: Passage): Generator<Deadline> {
  for (const date of datesWithRole(passage, 'deadline')) {
    const year = date.year ?? Number(issueDate(passage)?.slice(0, 4) ?? Number.NaN)
    if (Number.isNaN(year)) continue
    const day = found(passage, date, iso(year, date.month, date.day), date.exact && date.year !== null)
    yield {
      ...base(passage, sentenceAt(passage, date.start), date),
      days: null,
      countedFrom: null,
      date: day,
    }
  }
}
