/** Threads: a text with mails below mails, split into its messages; the reader's own are left out. */
import type { LetterText, Line } from '../reading/text.ts'
import { isFreeMail } from './free-mail.ts'

type Placed = { line: Line; page: number }
type Head = { from: string; to: string; subject: string | null; length: number }
type Mail = { from: string; to: string; lines: Placed[] }

/** One message of a thread; `isHeaded`: a head says who wrote it. */
export type Message = { text: LetterText; isHeaded: boolean }

/** The messages that are not the reader's, the newest first; the text as it is when it holds one alone. */
export function messagesOf(text: LetterText): [Message, ...Message[]] {
  const mails = split(text)
  const [first, ...others] = mails.filter((mail) => !isReaders(mail, mails))
  if (mails.length < 2 || !first || isFormLike(text, mails)) return [{ text, isHeaded: false }]
  return [messageOf(text, first), ...others.map((mail) => messageOf(text, mail))]
}

const messageOf = (text: LetterText, mail: Mail): Message => ({
  isHeaded: mail.from !== '',
  text: {
    ...text,
    pages: text.pages.flatMap((page, index) => {
      const lines = mail.lines.filter((one) => one.page === index).map(({ line }) => line)
      return lines.length > 0 ? [{ ...page, lines }] : []
    }),
  },
})

/** Each begins at its head; what stands above the first head is a message without one. */
function split(text: LetterText): Mail[] {
  const all = text.pages.flatMap(({ lines }, page) => lines.map((line) => ({ line: unquoted(line), page })))
  const mails: Mail[] = [{ from: '', to: '', lines: [] }]
  let subject = ''
  for (let at = 0; at < all.length; ) {
    const words = all.slice(at, at + longestHead).map(({ line }) => line.text)
    const head = blockAt(words) ?? attributionAt(words)
    const lines = all.slice(at, at + (head?.length ?? 1)).filter(({ line }) => !separator.test(line.text))
    if (head) mails.push({ from: head.from, to: head.to, lines: headLines(head, lines, subject) })
    else mails.at(-1)?.lines.push(...lines)
    subject = head?.subject ?? subject
    at += head?.length ?? 1
  }
  return mails.filter(({ lines }) => lines.some(({ line }) => line.text !== ''))
}

/** "Le … a écrit :" names no subject: it is that of the mail above, which answers it. In other languages only its address is kept. */
function headLines({ from, subject }: Head, lines: Placed[], above: string): Placed[] {
  const first = lines[0]
  if (subject !== null || !first) return lines
  const added = (text: string): Placed => ({ ...first, line: { ...first.line, text, words: [] } })
  const own = /écrit|wrote/.test(from) ? lines : [added(`De : ${addressIn(from) ?? ''}`)]
  return above === '' ? own : [...own, added(`Objet : ${above}`)]
}

const unquoted = (line: Line): Line => {
  const text = line.text.replace(/^\s*(?:>\s?)+/, '')
  return text === line.text ? line : { ...line, text }
}

const longestHead = 8

/** "----- Message d'origine -----", "Begin forwarded message:", a ruler */
const separator =
  /^\s*(?:[-_=*]{2,}[^-_=*]*\b(?:message|mail|mensaje|nachricht)\b[^-_=*]*[-_=*]{2,}|[-_=*]{8,}|(?:begin forwarded message|d[ée]but du (?:message|mail) (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée]))\s?:)\s*$/i

type Field = 'from' | 'date' | 'to' | 'subject' | 'copy'

/** As the programs of offices and of their readers write them. */
const labels: [Field, RegExp][] = [
  ['from', /^(?:de|from|expéditeur|von|da|van|от(?: кого)?|від|kimden|gönderen|od|fra|من|发件人)$/],
  [
    'date',
    /^(?:date|envoyé(?: le)?|sent|fecha|enviad[oa](?: el| em)?|data|gesendet|datum|inviato|дата|отправлено|надіслано|tarih|gönderildi|verzonden|التاريخ|تاريخ|日期|发送时间|时间)$/,
  ],
  ['to', /^(?:à|a|to|pour|destinataires?|para|an|aan|кому|kime|do|إلى|收件人)$/],
  [
    'subject',
    /^(?:objet|sujet|subject|asunto|assunto|betreff|oggetto|onderwerp|тема|konu|temat|الموضوع|主题)$/,
  ],
  ['copy', /^(?:cc|cci|copie(?: à)?|reply-to|répondre à)$/],
]

const addressPattern = /[^\s<>"'()[\]:;,]+@[^\s<>"'()[\]:;,]+/
const addressIn = (words: string): string | null => addressPattern.exec(words)?.[0].toLowerCase() ?? null

/**
 * A letter on paper may open with "De : le service accueil / À : Mme Diallo / Date : … / Objet : …": without an address,
 * a second head or a ruler that is no mail, and what stands above it belongs to it.
 */
function isFormLike({ source, pages }: LetterText, mails: readonly Mail[]): boolean {
  const [head, ...others] = mails.filter(({ from }) => from !== '')
  return (
    source !== 'e-mail' &&
    others.length === 0 &&
    addressIn(head?.from ?? '') === null &&
    !pages.some(({ lines }) => lines.some(({ text }) => separator.test(text)))
  )
}

/**
 * "De : … Envoyé : … À : … Objet : …", in any order. A letter has such lines too ("Date : 16 mars, De : 9h00"): without
 * an address none may be left out.
 */
function blockAt(lines: readonly string[]): Head | null {
  const values = new Map<Field, string>()
  for (const line of lines) {
    const field = fieldOf(line)
    if (!field || values.has(field.name)) break
    values.set(field.name, field.value)
  }
  const from = values.get('from') ?? ''
  const isWhole =
    addressIn(from) !== null
      ? values.size >= 3
      : /^["“]?\p{L}/u.test(from) && values.has('date') && values.has('to') && values.has('subject')
  if (!isWhole) return null
  return { from, to: values.get('to') ?? '', subject: values.get('subject') ?? '', length: values.size }
}

function fieldOf(line: string): { name: Field; value: string } | null {
  const match = /^\s*\*?([\p{L}\p{M}-]+(?: [\p{L}\p{M}]+)?)\s?\*?\s?[:：]\s?\*?\s*(.*)$/u.exec(line)
  const label = match?.[1]?.toLowerCase().normalize('NFC') ?? ''
  const found = labels.find(([, pattern]) => pattern.test(label))
  return match && found ? { name: found[0], value: match[2] ?? '' } : null
}

const wrote =
  /(?:\bwrote|(?<!vous (?:nous |m'))\b(?:a|ont) écrit|schrieb|escribió|escreveu|ha scritto|schreef|skrev|napisał|yazdı|написал|пише|كتب|写道)[^\s:：]{0,5}\s?[:：]\s*$/u
const opens = /^\s*(?:(?:le|on|am|el|il|em|op|den|dnia|w dniu|в)\s|[^\s\d]{0,5}\s?\d)/iu

/** "Le 3 mai 2027 à 11:20, OFII <…> a écrit :", folded over three lines at most; the last line that can begin it does. */
function attributionAt(lines: readonly string[]): Head | null {
  if (!opens.test(lines[0] ?? '')) return null
  const length = [1, 2, 3].find((count) => wrote.test(lines.slice(0, count).join(' ')))
  if (
    length === undefined ||
    lines.slice(1, length).some((_, index) => attributionAt(lines.slice(index + 1, length)))
  )
    return null
  const whole = lines.slice(0, length).join(' ')
  const isMails = /\d/.test(whole) && (addressIn(whole) !== null || /\d ?[:h] ?\d\d/.test(whole))
  return isMails ? { from: whole, to: '', subject: null, length } : null
}

const office = /ofii|immigration|gouv\.fr/i

/** From or to a mailbox that anybody can have. */
const isPrivate = (words: string): boolean => isFreeMail(addressIn(words)?.split('@')[1] ?? '')

/**
 * The office writes to the reader's address, and from no private mailbox; where none is known by its name, whoever has
 * a mailbox of their own is one. Beside an office a bare name is a person's, unless the office's own head bears it or
 * it writes to somebody else's private mailbox.
 */
function isReaders({ from, to }: Mail, mails: readonly Mail[]): boolean {
  if (from === '' || office.test(from)) return false
  const named = mails.filter((mail) => office.test(mail.from))
  const offices = named.length > 0 ? named : mails.filter((mail) => !isPrivate(mail.from))
  const address = addressIn(from)
  if (address !== null) return isPrivate(from) || offices.some((mail) => addressIn(mail.to) === address)
  const names = from.toLowerCase().split(/[^\p{L}]+/u)
  if (isPrivate(to) && !names.some((name) => name.length > 2 && to.toLowerCase().includes(name))) return false
  const clerks = named.map((mail) => mail.from.split('<')[0]?.replaceAll('"', '').trim() ?? '')
  return named.length > 0 && !clerks.some((name) => name !== '' && from.includes(name))
}
