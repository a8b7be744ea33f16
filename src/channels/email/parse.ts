/** A mail's bytes become a Message: who wrote, in what words, with which letter. */
import { createHash } from 'node:crypto'
import type { ParsedMail } from 'mailparser'
import type { FileRef, Message } from '../../message.ts'
import { isOurs, isPlainAddress, normalise, senderOf } from './addresses.ts'
import { isAutomatic, isReport } from './automatic.ts'
import { plain } from './body/squeeze.ts'
import { readContent } from './content.ts'
import { distinct } from './file-name.ts'
import { type Header, smallHead, splitMail, valuesOf } from './headers.ts'
import { repliesAnswered } from './message-id.ts'
import { openMail } from './mime.ts'

export type ParseOptions = {
  /** Our own addresses. */
  ours?: string[]
  /** The envelope sender, `''` for a bounce; left out for a mail that is read from a file. */
  envelopeFrom?: string
  receivedAt?: Date
}

const longestSubject = 250
/** Truly or not. */
const namesOffice = /ofii|immigration|gouv|pr[ée]fecture|titre de s[ée]jour/i
const mostReferences = 20

/**
 * Takes a mail apart. Works without a server too. Never throws for what the mail holds: one that cannot be opened
 * comes back with the problem `mail-too-complex`.
 */
export async function parseMail(raw: Uint8Array, options: ParseOptions = {}): Promise<Message> {
  const { ours = [], envelopeFrom, receivedAt = new Date() } = options
  const { headers, body } = splitMail(raw)
  const head = await openHead(headers)
  const subject = oneLine(head.subject ?? '').slice(0, longestSubject)
  const envelope = envelopeFrom === undefined ? null : normalise(envelopeFrom)
  const from = onlyAddress(headers, head.from?.value ?? [])
  const sender = senderOf(from, envelope)
  const signs = { headers, subject, from, envelope, ours: ours.map(normalise) }
  const byRule = sender?.by === 'rule'
  const automatic =
    sender === null || (byRule ? isReport(signs) : isAutomatic(signs)) || isOurs(sender.address, ours)
  const inReplyTo = repliesAnswered(answeredIds(headers), ours)
  // In a file that somebody sends on, a mail under an office's name is all of it the letter.
  const isOfficeMail = envelopeFrom === undefined && namesOffice.test(head.from?.text ?? '')
  const content = await readContent(raw, {
    ours,
    answers: inReplyTo.length > 0,
    byRule: byRule || isOfficeMail,
  })
  return {
    channel: 'email',
    externalId: externalId(headers, envelope ?? from ?? '', body),
    conversation: sender?.address ?? '',
    from: sender?.address ?? '',
    receivedAt,
    text: content.text,
    files: distinct<FileRef>(content.files),
    automatic,
    thread: threadOf(headers, subject),
    ...(subject === '' ? {} : { subject }),
    ...(inReplyTo.length > 0 ? { inReplyTo } : {}),
    ...(content.problems.length > 0 ? { problems: content.problems } : {}),
  }
}

/** What the head says, encoded words decoded; nothing when it cannot be read. */
async function openHead(headers: Header[]): Promise<ParsedMail> {
  const { mail } = await openMail(smallHead(headers)).catch(() => openMail(new Uint8Array()))
  return mail
}

/** The one address of the one From field, lower case; null when there are two of either, which is how senders are forged. */
function onlyAddress(
  headers: Header[],
  from: { address?: string | undefined; group?: unknown }[],
): string | null {
  const [only] = from
  if (valuesOf(headers, 'from').length !== 1 || from.length !== 1 || !only?.address || only.group) return null
  const address = normalise(only.address)
  return isPlainAddress(address) ? address : null
}

/**
 * The same mail brought twice, by whatever route, gets the same id; another mail under a borrowed Message-ID does not.
 * Without a Message-ID the fields that a route does not change take its place.
 */
function externalId(headers: Header[], sender: string, body: Uint8Array): string {
  const ids = valuesOf(headers, 'message-id').join(' ')
  const named =
    ids !== '' ? ids : ['from', 'date', 'subject'].flatMap((name) => valuesOf(headers, name)).join('\n')
  const content = createHash('sha256').update(body).digest('hex')
  return createHash('sha256')
    .update(JSON.stringify([named, sender, content]))
    .digest('hex')
}

function answeredIds(headers: Header[]): string[] {
  return [...valuesOf(headers, 'in-reply-to'), ...valuesOf(headers, 'references').map(reversed)]
}

const reversed = (ids: string) => ids.split(/\s+/).reverse().join(' ')

/** What our answer needs to appear under the mail: ids in angle brackets only, no more of them than programs keep. */
function threadOf(headers: Header[], subject: string): Record<string, string> {
  const ids = (name: string) =>
    valuesOf(headers, name)
      .join(' ')
      .match(/<[^<>\s]{1,250}>/g) ?? []
  const messageId = ids('message-id')[0] ?? ''
  const references = [...ids('references').slice(-mostReferences), messageId].filter((id) => id !== '')
  return { messageId, references: references.join(' '), subject }
}

function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim()
}
