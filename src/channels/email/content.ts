/** What a mail says: the sender's own words kept apart from the letter that they forward or attach. */
import type { FileRef } from '../../message.ts'
import type { Problem } from '../../problem.ts'
import { isOurs } from './addresses.ts'
import { isPgpMessage, sortAttachment, utf8 } from './attachments.ts'
import { findForwarded, saysForwarded } from './forwarded.ts'
import { findHeaderBlock } from './header-block.ts'
import { type Opened, openMail } from './mime.ts'
import { splitAnswer, withoutSignature } from './own-words.ts'
import { squeeze } from './squeeze.ts'

export type Content = { text: string; files: FileRef[]; problems: Problem[] }

export type Context = {
  subject: string
  ours: string[]
  /** It answers one of our replies, by its header fields. */
  answers: boolean
  /** A mailbox rule passed it on: every word in it is someone else's. */
  byRule: boolean
}

/** Mails inside mails are opened this deep. */
const deepestMail = 5
/** As many mails are opened inside one, whatever their depth. */
const mostMails = 20
/** How the letter's own text is named among the files. */
const letterName = 'e-mail text'
const longestText = 200_000

/** Reads an opened mail. */
export async function readContent(opened: Opened, context: Context): Promise<Content> {
  const { words, letter } = readWords(squeeze(opened.words.slice(0, longestText)), context)
  const attached = await readAttached(opened, 0, { mails: mostMails })
  const files = [...textFile(letter, attached.files.length > 0), ...attached.files]
  const problems = isPgpMessage(words) ? [{ code: 'encrypted-mail' as const }] : []
  return {
    text: problems.length > 0 ? '' : words,
    files,
    problems: [...problems, ...attached.problems],
  }
}

/** Parts the body into the sender's words and the letter that they pass on. */
function readWords(text: string, context: Context): { words: string; letter: string } {
  if (context.byRule) return { words: '', letter: text }
  const fresh = withoutOurMail(text, context.ours)
  const isAnswer = context.answers || fresh !== text
  const forwarded = isAnswer ? findOther(fresh) : findForwarded(fresh, saysForwarded(context.subject))
  if (forwarded) return { words: withoutSignature(forwarded.note), letter: forwarded.body }
  const { words, quoted, quotedFrom } = splitAnswer(fresh)
  if (isAnswer) return { words, letter: '' }
  if (quoted === '' || (quotedFrom !== null && isOurs(quotedFrom, context.ours))) {
    return { words: quoted === '' ? withoutSignature(fresh) : words, letter: '' }
  }
  const isReply = /^\s*(?:re|ré|rép|aw|sv|antw|odp|res|vs)\s*:/i.test(context.subject)
  return { words, letter: isReply && quotedFrom === null ? '' : quoted }
}

/** In an answer to us only a block of "De : … Objet : …" lines means that a second letter was put in. */
function findOther(text: string) {
  return findHeaderBlock(text.split('\n')) ? findForwarded(text, false) : null
}

/** Cuts off our own mail where the program quoted it below "De : … <our address>". */
function withoutOurMail(text: string, ours: string[]): string {
  const lines = text.split('\n')
  for (let block = findHeaderBlock(lines); block; block = findHeaderBlock(lines, block.end)) {
    if (block.from !== null && isOurs(block.from, ours)) return lines.slice(0, block.start).join('\n').trim()
  }
  return text
}

/** The letter's text as a file. Beside attachments a covering note is left out: one without a single digit holds no date. */
function textFile(letter: string, hasAttachments: boolean): FileRef[] {
  const text = letter.trim()
  const says = hasAttachments ? /\d|https?:/.test(text) || text.length > 400 : text !== ''
  return says ? [{ name: letterName, type: 'text/plain', bytes: utf8(text) }] : []
}

/** How many more mails may be opened; one count for all depths. */
type Budget = { mails: number }

async function readAttached({ mail }: Opened, depth: number, budget: Budget): Promise<Omit<Content, 'text'>> {
  const files: FileRef[] = []
  const problems: Problem[] = []
  for (const [index, attachment] of mail.attachments.entries()) {
    const attached = sortAttachment(attachment, index + 1)
    if (attached?.kind === 'file') files.push(attached.file)
    if (attached?.kind === 'problem') problems.push(attached.problem)
    if (attached?.kind !== 'mail') continue
    const inner = await readInner(attached.bytes, depth + 1, budget)
    files.push(...inner.files)
    problems.push(...inner.problems)
  }
  return { files, problems }
}

/** A mail attached to a mail: all of it is the letter, none of it the sender's words. */
async function readInner(bytes: Uint8Array, depth: number, budget: Budget): Promise<Omit<Content, 'text'>> {
  budget.mails -= 1
  if (depth > deepestMail || budget.mails < 0) return tooComplex
  try {
    const opened = await openMail(bytes)
    const attached = await readAttached(opened, depth, budget)
    const letter = squeeze(opened.words.slice(0, longestText))
    const files = [...textFile(letter, attached.files.length > 0), ...attached.files]
    return { files, problems: attached.problems }
  } catch {
    return tooComplex
  }
}

const tooComplex: Omit<Content, 'text'> = { files: [], problems: [{ code: 'mail-too-complex' }] }
