/** The day on which a letter was written, told by where it stands: alone in the head, or below the signature. */
import { letterheadEnd } from '../letterhead.ts'
import { lineAt, type Passage, textOf } from '../passage.ts'
import { cellAt, labelsOf } from './cells.ts'
import type { DateMention } from './date.ts'
import type { DatedRole } from './date-only.ts'
import type { DateRole } from './date-role-rules.ts'
import { timeOf } from './date-time.ts'

/** A person, or what is dated instead of the letter: "Mme Rahimi Zahra, 03/08/1996", "Contrat souscrit le". */
const ofOthers =
  /(?:^|[\n\t])\W{0,3}(?:(?:m|mr|mme|mlle|dr)\b|monsieur|madame|enfants?|epou(?:x|se)|conjointe?|fils|fille|titulaire|nom|prenom|famille|beneficiaire|contrat|cir|visa|titre|carte|dossier|demande|mariage|recepisse|signature|entree|arrivee|votre|vos|mon|son|sa|(?:a )?(?:apporter|presenter|fournir|joindre|remettre|prevoir|retenir|signer|avoir|rendre))\b[^\n\t]*$/

/** `Lille, le` or `Le` alone at the head of a line (or of a column); without a comma the name of a town is one word, or tied. */
const placeAndDate =
  /(?:^|[\n\t]|\s-\s)(?![^\n\t]*\b(?:[nv]o(?:us|s|tre)|sera|seront|est|sont)\b)(?:(?:(?:a\s)?[a-z][a-z' -]{1,35},\s?|(?:a\s)?(?:l[ae]s? |st |ste )?[a-z'-]{2,25}(?: (?:en|sur|sous|les|de|du|la|le|aux|d') ?[a-z'-]+)?\s|date\s?:\s?)?(?:le|date\s?:)\s?|[a-z][a-z' -]{1,35},\s)$/

/** "Lille, le ", by the words that end at a date; not "Contrat souscrit le". */
export const datesALetter = (left: string): boolean => placeAndDate.test(left) && !ofOthers.test(left)

/** What may stand before it in its cell: a place, "ce", "le", or what it is the date of. */
const lead =
  /^\W*(?:(?:a )?(?:[a-z][a-z' -]{1,30},|(?:l[ae]s? |st |ste )?[a-z'-]{2,25})\s(?:ce|le|the)|ce|le|\d{5} [a-z' -]{2,30}|(?:notre )?(?:courrier|lettre|message|avis|document|(?:date )?d'envoi|envoyee?|expediee?|postee?|date)(?: datee?)?\s?(?:du|le|en date du)?)?\W*$/
const cellEdge = /[\n\t]|\s[-/|·•]\s|,\s(?=\d{5}\s)/
/** What an addressee's block begins with. */
const addressee = /^\W*(?:m\.|mme|mlle|madame|monsieur|n°|ref)/
const aYear = 366
/** What the words beside it say that it is. */
const others: ReadonlySet<DateRole> = new Set(['past', 'deadline', 'earlier', 'cancelled'])

/** The mention that dates the letter when no words say so; null when there is none. `roles` are those of all dates, in order. */
export function letterDate(passage: Passage, roles: readonly DatedRole[]): DatedRole | null {
  if (roles.some(({ role, date }) => role === 'issued' && date.year !== null)) return null
  const head = letterheadEnd(passage)
  const foot = passage.lines.at(-3)?.start ?? passage.text.length
  const mayDate = (one: DatedRole) =>
    !others.has(one.role) &&
    isAlone(passage, one.date) &&
    timeOf(passage, one.date) === null &&
    isBeforeTheRest(one, roles)
  return (
    roles.find((one) => one.date.start < head && mayDate(one)) ??
    roles.find(
      (one) =>
        one.role === 'unknown' &&
        (one.date.start >= foot || topsAddressee(passage, one.date)) &&
        mayDate(one),
    ) ??
    bareOne(passage, roles)
  )
}

/** A label that may stand over the day of a letter as well as over the one it calls for. */
const bareLabel = /^\W*(?:la )?date\s?(?:du jour)?\W*$/

/** "Date" and, below or behind it, a day without weekday and hour. */
export function isBare(passage: Passage, date: DateMention): boolean {
  if (date.weekday !== null || date.year === null || timeOf(passage, date) !== null) return false
  const cell = cellAt(passage, date.start)
  const left = passage.text.slice(cell.start, date.start)
  return bareLabel.test(left) || (/^\W*$/.test(left) && bareLabel.test(labelsOf(passage, cell)[0] ?? ''))
}

/** Words that call somebody, or name what one is called for. */
const calls =
  /\bconvo[cq]\w*|\battendue?s?\b|\binvitee?s?\b|\bpresentez-vous|\bvous presenter|\b(?:serez|etes) recue?s?\b|\bsignerez\b|\bpasserez\b|(?<!\bne )\bvenez\b|(?<!\baucune? |\bpas de )\b(?:rendez-?vous|rdv|visite|entretien|seance|formation|accueil)\b(?! n')/

/** In a letter that calls nobody the day under a bare label is its own. */
const bareOne = (passage: Passage, roles: readonly DatedRole[]): DatedRole | null =>
  calls.test(passage.text)
    ? null
    : (roles.find(
        ({ date, role }) => role === 'appointment' && isBare(passage, date) && isOnly(date, roles),
      ) ?? null)

const isOnly = (date: DateMention, roles: readonly DatedRole[]): boolean =>
  roles.every((one) => one.date === date || one.role !== 'appointment')

/** Nothing else stands in its cell, but for a word that a drawn box beside it holds. */
function isAlone(passage: Passage, { start, end }: DateMention): boolean {
  const line = lineAt(passage, start)
  const left = passage.text.slice(line.start, start).split(cellEdge).at(-1) ?? ''
  const right = passage.text.slice(end, line.end).split(cellEdge)[0] ?? ''
  return lead.test(left) && !ofOthers.test(left) && /^\W*(?:[a-z]+\W*)?$/.test(right)
}

/** A column to the right of the head is read behind the text. */
function topsAddressee(passage: Passage, { start }: DateMention): boolean {
  const next = passage.lines[passage.lines.indexOf(lineAt(passage, start)) + 1]
  return next !== undefined && addressee.test(textOf(passage, next))
}

/** Not long before the days to come; a letter that calls for nothing has no other day that could be its own. */
function isBeforeTheRest({ date, role }: DatedRole, roles: readonly DatedRole[]): boolean {
  const day = number(date)
  if (day === null) return false
  const rest = roles.filter((one) => one.date !== date)
  const days = rest.filter((one) => one.role === 'appointment').map((one) => number(one.date) ?? day + 1)
  if (days.length === 0) return role === 'unknown' && rest.every(({ date: { start } }) => start > date.start)
  return days.every((one) => one > day && one - day <= aYear)
}

const number = ({ year, month, day }: DateMention): number | null =>
  year === null ? null : Date.UTC(year, month - 1, day) / 86_400_000

/** "Courrier du ⇥ 11 janvier 2027", "Envoyé le" and the day below: all that stands before it in its cell, or is its label. */
const ofLetter =
  /^\W*(?:(?:ce|cet|le present|notre)\s)?(?:courrier|lettre|avis|pli|fiche|document|envoi|message|date d'envoi|remise?|edition|envoyee?|expediee?|postee?)(?: (?:datee?|emise?|etablie?|editee?|remise?|postee?|envoyee?|expediee?))?(?: (?:du|le|en date du))?(?:\s?\/ ?[a-z ]{3,30})?\W*$/

export function isOfLetter(passage: Passage, date: DateMention): boolean {
  const cell = cellAt(passage, date.start)
  const lead = passage.text.slice(cell.start, date.start)
  const words = /^\W*(?:le\s)?$/.test(lead) ? labelsOf(passage, cell).slice(0, 1) : [lead]
  return words.some((one) => ofLetter.test(one)) && timeOf(passage, date) === null
}
