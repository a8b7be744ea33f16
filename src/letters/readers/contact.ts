/** E-mail addresses and phone numbers, and which of them is the office's and which one serves to move the date. */
import type { Reader } from '../kind.ts'
import type { Found } from '../letter.ts'
import {
  before,
  certaintyOf,
  found,
  lineAt,
  matches,
  type Passage,
  type Span,
  sentenceAt,
  textOf,
  wordsAt,
} from '../passage.ts'
import { distance } from '../spelling.ts'

const mailPattern =
  /[a-z\d](?:[\w.+-]{0,60})@(?:[a-z\d-]{1,60}\.){1,4}[a-z]{2,10}(?![a-z\d])|[a-z\d](?:[\w.+-]{0,60})\s?@\s?ofii\s?\.\s?fr(?![a-z\d])/g
const phonePattern =
  /(?<![\d/])(?:(?:\+|00)\s?(33|262|508|59[046]|689|687)\s?(?:\(0\)\s?)?[1-9](?:[\s.-]?\d{2}){4}|0[1-9](?:[\s.-]?\d{2}){4}|0[89]\d{2}(?:[\s.]?\d{3}){2})(?!\d|[\s.]\d{2}(?!\d))/g

const notOurs = /\b(?:radiolog\w*|radiograph\w*|imagerie|cabinet|institut|hopital|clinique)\b/
const doNotReply = /\b(?:ne[\s-]?pas[\s-]?repondre|no-?reply|donotreply|nepasrepondre)\b/
const fax = /\bfax|telecopie/
const moving =
  /\b(?:empechement|empeche\w*|impossibilite|indisponib\w*|reporter|report\b|absence|absent\w*|ne pouvez|ne pourriez|ne peux|ne pas pouvoir|deplacer|decaler|annuler|changer|modifier|modification|changement|prevenir|prevenez|avertir|informer|autre date|nouvelle date|nouveau rendez-?vous|pas venir)\b/

type Contact = { found: Found<string>; moves: boolean }

function mails(passage: Passage): Contact[] {
  return [...matches(passage, mailPattern)]
    .filter(({ 0: mail, start, end }) => !doNotReply.test(mail) && !isCentres(passage, { start, end }))
    .map((match) => mailAt(passage, match))
}

function phones(passage: Passage): Contact[] {
  return [...matches(passage, phonePattern)]
    .filter(({ start, end }) => !isCentres(passage, { start, end }) && !fax.test(before(passage, start, 14)))
    .filter(
      ({ start }) =>
        !/\b(?:agdref|etranger|identifiant|dossier|siret|numero personnel)\W{0,4}$/.test(
          before(passage, start, 24),
        ),
    )
    .map((match) => contactAt(passage, match, nationalNumber(match[0], match[1])))
}

/** OCR drops an i of ofii.fr, or takes it for an l: the address is then put right, and not sure. */
function mailAt(passage: Passage, span: Span): Contact {
  const read = wordsAt(passage, span).replace(/\s/g, '').toLowerCase()
  const [box = '', host = ''] = read.split('@')
  const damaged = lineAt(passage, span.start).ocr && host !== 'ofii.fr' && distance(host, 'ofii.fr', 1) <= 1
  const contact = contactAt(passage, span, damaged ? `${box}@ofii.fr` : read)
  return damaged ? { ...contact, found: { ...contact.found, sure: false } } : contact
}

function contactAt(passage: Passage, span: Span, value: string): Contact {
  const sure = certaintyOf(passage, span) >= 0.7
  return {
    found: found(passage, span, value, sure),
    moves: moving.test(textOf(passage, sentenceAt(passage, span.start))),
  }
}

/** +33 4 91… and +262 692… → ten digits that begin with 0. */
function nationalNumber(text: string, country: string | undefined): string {
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '')
  if (country === undefined) return digits
  return `0${digits.slice(digits.indexOf(country) + country.length)}`.slice(0, 10)
}

/** The x-ray centre's number stands in its sentence, or on its line, without the office being named. */
function isCentres(passage: Passage, span: Span): boolean {
  const sentence = sentenceAt(passage, span.start)
  const left = passage.text.slice(Math.max(sentence.start, span.start - 160), span.start)
  const right = passage.text.slice(span.end, span.end + 40)
  return (
    (notOurs.test(left) && !/\b(?:ofii|office|empechement|prevenir|nous)\b/.test(left)) ||
    /^\s?\(?(?:radiolog|cabinet)/.test(right)
  )
}

/** OFII's own mailboxes first; else in reading order. */
function best(contacts: readonly Contact[]): Found<string> | null {
  const own = contacts.find((contact) => contact.found.value.endsWith('@ofii.fr'))
  return (own ?? contacts[0])?.found ?? null
}

export const contact: Reader = ({ passage }) => ({
  contact: { email: best(mails(passage)), phone: best(phones(passage)) },
})

export const movingContacts = (
  passage: Passage,
): { email: Found<string> | null; phone: Found<string> | null } => ({
  email: best(mails(passage).filter(({ moves }) => moves)),
  phone: best(phones(passage).filter(({ moves }) => moves)),
})
