/** Whom to write to and ring: which mailboxes and numbers are the office's, and which of them serve to move the date. */
import { isFreeMail } from '../free-mail.ts'
import type { Reader } from '../kind.ts'
import type { Found, Letter } from '../letter.ts'
import { certaintyOf, found, lineAt, type Passage, type Span, sentenceAt, textOf } from '../passage.ts'
import { nearest, unaccented } from '../spelling.ts'
import { addressesIn } from './address.ts'
import { addressRole } from './address-role.ts'
import { cellAt, labelsOf } from './cells.ts'
import { unanswered } from './instruction-rules.ts'
import { mailsIn } from './mail.ts'
import { moving } from './moving.ts'
import { officeIn } from './office.ts'
import { isAmongOwnDetails } from './own-details.ts'
import { phonesIn } from './phone.ts'
import { phoneUse } from './phone-use.ts'
import { referencesIn } from './references.ts'
import { excuseIn } from './staying.ts'
import { isInXrayList } from './xray-list.ts'

type Contact = { found: Found<string>; moves: boolean; helps: boolean; heads: boolean }
type Contacts = Letter['contact']

const office = /\b(?:ofii|office|empechement|prevenir|prevenez|nous|notre)\b/
const centre =
  /\b(?:radiolog\w*|radiograph\w*|imagerie|radio|cabinet|institut|hopital|clinique|laboratoire)\b/
const ofXrays = /\b(?:radio\w*|imagerie|thorax|pulmonaire|cliches?)\b/
/** Who gives the lessons may be an institute too, in a letter that speaks of no x-ray. */
const house = /\b(?:cabinet|institut)\b/g
/** "… et non le centre de radiologie": named so that nobody rings there. */
const denied = new RegExp(
  String.raw`\b(?:non|pas|plutot qu[e'])\s?(?:(?:a|au|aupres|d[eu]|la|le|une?|votre|notre)\b ?|l'){1,3}(?:[a-z'-]+ ){0,3}?(?:[dl]')?(?:${centre.source}|${office.source})[^,.;:()]*?(?=[,.;:()\d]|\bmais\b|\bau (?=$|\d)|$)`,
  'g',
)
const headOffice = /\bsiege\b|\bbargue\b/
const readersOwn =
  /\b(?:destinataire|votre (?:telephone|portable|mobile|courriel|e-?mail|mail|numero)|vos coordonnees|demandeur|beneficiaire|regroupant)\b[^.]{0,20}$|(?:^|\benvoye )(?:a|to|cc|pour) ?: ?$/
/** People with whom the letter has nothing to do, right before their number; and whoever guards the data. */
const strangers =
  /\b(?:avocate?s?|taxis?|vtc|transports?|sncf|gare|parking|medecin traitant|bailleur)\b[^.\d@]{0,25}$|\b(?:donnees|rgpd|dpo|cnil|droits? d'acces)\b[^.;]{0,60}$/
const guardOfData = /^[^@]*\b(?:dpo|rgpd|cnil|donnees)\b/
/** The head of a forwarded message: who wrote is not always whom to write to. */
const toLine = /^\W*(?:a|to|cc|destinataire) ?: ?[^:]*@/
const fromLine = /^\W*(?:from|de|expediteur|reply-to|repondre a) ?:/
const helpDesk =
  /\b(?:assistance|support|aide (?:technique|informatique|en ligne|a la connexion)|depannage|hotline|perdue?s? ?\?|probleme (?:technique|de connexion)|help ?desk|difficultes? (?:technique|de connexion))\b|\b(?:format(?:rice|eur)|enseignante?|professeure?|intervenante?)s? (?:referente?s?|principale?s?)\b[^.\d@]{0,40}$|\b(?:interpret\w*|ism|prefecture|mairie|urgence)\b[^.\d]{0,40}$/
const telling =
  /\b(?:preven\w+|avert\w+|inform\w+|appele[rz]|telephon\w+|signale\w*|contacte[rz]|joindre|empech\w*|report\w*|(?:autre|nouvelle) (?:date|jour|seance))\b/
/** How far below an address its phone may stand, in lines. */
const near = 3

export const contact: Reader = ({ passage }) => ({ contact: contactsIn(passage).contact })

const cache = new WeakMap<Passage, { contact: Contacts; moving: Contacts }>()

/** `contact`: the office's own mailbox and number first, else the first of the letter; `moving`: those named for another date. */
export function contactsIn(passage: Passage): { contact: Contacts; moving: Contacts } {
  const all = cache.get(passage) ?? readContacts(passage)
  cache.set(passage, all)
  return all
}

function readContacts(passage: Passage): { contact: Contacts; moving: Contacts } {
  const deaf = unanswered.test(passage.text)
  const answered = !deaf && movesByAnswer(passage)
  const mails = [...mailsIn(passage)]
    .flatMap((mail) => {
      const address = withItsCity(passage, mail)
      return contactAt(passage, mail, address, !mail.damaged && address === mail.address)
    })
    .filter(({ heads, found: { value } }) => !heads || !(deaf || isBorrowed(value)))
    .map((one) => (one.heads ? { ...one, moves: one.moves || answered } : one))
  // What the letter prints as the number of a file is none to ring, also where it looks like one.
  const files = referencesIn(passage).map(({ value }) => value.value)
  const phones = [...phonesIn(passage)]
    .filter(({ digits }) => !files.includes(digits))
    .flatMap((phone) =>
      contactAt(passage, phone, phone.digits, !phone.isMisread).map((one) =>
        one.moves && phoneUse(passage, phone) ? { ...one, moves: false } : one,
      ),
    )
  // A help desk is whom to turn to only where the letter names nobody else.
  const serious = [...mails, ...phones].some(({ helps }) => !helps)
  const pick = (contacts: readonly Contact[]) => best(contacts.filter(({ helps }) => !helps || !serious))
  return {
    contact: { email: pick(mails), phone: pick(phones) },
    moving: {
      email: pick(mails.filter(({ moves }) => moves)),
      phone: pick(phones.filter(({ moves }) => moves)),
    },
  }
}

/** A picture's "asile.pesancon@ofii.fr" and "asilebesancon@ofii.fr" in a letter of Besançon. */
export function withItsCity(passage: Passage, { address, start }: Span & { address: string }): string {
  const city = lineAt(passage, start).ocr && isOffices(address) ? officeIn(passage)?.value : undefined
  const parts = unaccented(city ?? '')
    .split(/[^a-z]+/)
    .filter((part) => part.length >= 5)
  return address.replace(/[a-z]{4,}(?=[^@]*@)/g, (word) => {
    if (parts.includes(word)) return word
    const last = parts.find((part) => word.length > part.length + 1 && word.endsWith(part))
    return last ? `${word.slice(0, -last.length)}.${last}` : (nearest(word, parts, 1) ?? word)
  })
}

/**
 * OFII's own mailboxes first, those that the text names before the one it was sent from; else in reading order. Where
 * the text names only the mailbox of who runs the course, for another date, that is whom to write to.
 */
function best(all: readonly Contact[]): Found<string> | null {
  const contacts = all.some(({ heads, moves }) => moves && !heads) ? all.filter(({ heads }) => !heads) : all
  const own = contacts.filter((one) => isOffices(one.found.value))
  const list = own.length > 0 ? own : contacts
  return (list.find(({ heads }) => !heads) ?? list[0])?.found ?? null
}

/** "Pour changer la date, répondez à ce courriel": then the mailbox that it came from is for that. */
const byAnswer =
  /\b(?:repond\w*|reponse|retour)\b[^.;]{0,25}\b(?:ce|cet|present|presente) (?:courriel|e-?mail|mail|mel|message)\b|\bpar retour (?:de|du) (?:courriel|e-?mail|mail|mel|message)\b/

const movesByAnswer = (passage: Passage): boolean =>
  passage.sentences.some((sentence) => {
    const words = textOf(passage, sentence)
    return byAnswer.test(words) && moving.test(`${words} ${opening(passage, sentence)}`)
  })

/** A private mailbox, or one that bears the office's name and is not its own: whoever wrote there is not the office. */
function isBorrowed(address: string): boolean {
  const host = address.split('@')[1] ?? ''
  return isFreeMail(host) || (/ofii|gouv/.test(host) && !/(?:^|\.)(?:ofii|gouv)\.fr$/.test(host))
}

const isOffices = (address: string): boolean => address.endsWith('@ofii.fr')

/** None when it is somebody else's: the x-ray centre's, the head office's, the reader's. */
function contactAt(passage: Passage, span: Span, value: string, whole: boolean): Contact[] {
  const sentence = sentenceAt(passage, span.start)
  const left = passage.text.slice(Math.max(sentence.start, span.start - 160), span.start)
  const cell = cellAt(passage, span.start)
  const opens = /^\W*(?:(?:tel\w*|mel|mail|courriel|e-mail|ou|par)(?:\W+|$))*$/.test(
    passage.text.slice(cell.start, span.start),
  )
  const labels = opens ? labelsOf(passage, cell).join(' ') : ''
  const around = `${labels} ${left}`
  // A sign in brackets ends no clause: "(rez-de-chaussée ; secrétariat : 02 …)".
  const open = left.lastIndexOf('(') > left.lastIndexOf(')') ? left.lastIndexOf('(') : left.length
  const clause = `${labels} ${left
    .slice(0, open)
    .split(/;|(?<!\b(?:tel|av|bd|dr|n))\.\s/)
    .at(-1)}${left.slice(open)}`
  if (
    (!isOffices(value) && (isInXrayList(passage, span) || isCentres(passage, span, clause))) ||
    isAddressees(passage, span, value) ||
    (!isOffices(value) && isAmongOwnDetails(passage, span, value)) ||
    strangers.test(clause.trim()) ||
    guardOfData.test(value) ||
    isHeadOffice(passage, span) ||
    readersOwn.test(around.trim()) ||
    toLine.test(textOf(passage, lineAt(passage, span.start)))
  )
    return []
  const sure = whole && certaintyOf(passage, span) >= 0.7
  return [
    {
      found: found(passage, span, value, sure),
      moves:
        !isOnlyForProof(passage, sentence) &&
        moving.test(`${textOf(passage, sentence)} ${labels} ${opening(passage, sentence)}`),
      helps: helpDesk.test(around) && !moving.test(textOf(passage, sentence)),
      heads: fromLine.test(textOf(passage, lineAt(passage, span.start))),
    },
  ]
}

/** It takes the proof of an absence; telling somebody before the day is another matter. */
function isOnlyForProof(passage: Passage, { start, end }: Span): boolean {
  const excuse = excuseIn(passage)?.span
  return (
    excuse !== undefined &&
    excuse.start >= start &&
    excuse.start < end &&
    !telling.test(textOf(passage, excuse))
  )
}

/** The sentence before, where it says when to write: "Vous ne pouvez pas venir ?" */
function opening(passage: Passage, sentence: Span): string {
  const index = passage.sentences.findIndex(({ start }) => start === sentence.start)
  for (const span of passage.sentences.slice(Math.max(0, index - 3), Math.max(0, index)).reverse()) {
    const words = textOf(passage, span).trim()
    if (!/@|\d{2}[ .]\d{2}[ .]\d{2}/.test(words))
      return words.length <= 45 || /^(?:si|en cas|pour)\b|\?$/.test(words) ? words : ''
    if (words.length > 60) return ''
  }
  return ''
}

/** Radiology is named before it, or it stands below the address of an x-ray centre. */
function isCentres(passage: Passage, span: Span, around: string): boolean {
  const plain = (words: string) => (ofXrays.test(passage.text) ? words : words.replace(house, ' '))
  const behind = plain(passage.text.slice(span.end, span.end + 40))
  const meant = plain(around.replace(denied, ' '))
  const since = meant.split(centre).at(-1) ?? ''
  if (centre.test(meant) && !office.test(since) && !/\b(?:nous|empechement)\b/.test(meant)) return true
  return (
    /^\s?\(?(?:radiolog|cabinet)/.test(behind) ||
    (/^\s?\([^)]*\)/.test(behind) && centre.test(behind.split(')')[0] ?? '')) ||
    roleAbove(passage, span) === 'x-ray'
  )
}

function isHeadOffice(passage: Passage, span: Span): boolean {
  const line = lineAt(passage, span.start)
  return (
    headOffice.test(passage.text.slice(line.start, span.start)) || roleAbove(passage, span) === 'head-office'
  )
}

/** Between the reader's name and the reader's street. */
function isAddressees(passage: Passage, { start, end }: Span, value: string): boolean {
  if (isOffices(value)) return false
  const address = addressesIn(passage).find((one) => one.start > end)
  const lines = passage.lines.filter((line) => line.start > end && line.start <= (address?.start ?? 0)).length
  if (!address || lines > near || addressRole(passage, address) !== 'addressee') return false
  return /(?:^|\n)(?:m\.|mme|mlle|monsieur|madame)\s[^\n]*\n(?:[^\n]{0,40}\n)?[^\n]*$/.test(
    passage.text.slice(0, start),
  )
}

/** Whose the address is that a phone stands right below. */
function roleAbove(passage: Passage, { start }: Span): string | null {
  const address = addressesIn(passage).findLast((one) => one.end <= start)
  if (!address) return null
  const sentence = sentenceAt(passage, start)
  // Below it begins what is said of another date.
  if (sentence.start >= address.end && moving.test(textOf(passage, sentence))) return null
  const between = passage.text.slice(address.end, start)
  const lines = passage.lines.filter((line) => line.start > address.end && line.start <= start).length
  const isBelow = lines <= near && between.length <= 80 && !office.test(between)
  return isBelow ? addressRole(passage, address) : null
}
