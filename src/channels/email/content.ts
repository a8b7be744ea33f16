/** What a mail says: the sender's own words kept apart from the letter that they forward or attach. */
import { setTimeout } from 'node:timers/promises'
import type { FileRef } from '../../message.ts'
import type { Problem } from '../../problem.ts'
import { isPgpMessage, sortAttachment } from './attachments.ts'
import { letterFile, type PassedOn } from './body/letter-file.ts'
import { type Context, partBody } from './body/part-body.ts'
import { squeeze } from './body/squeeze.ts'
import { type Opened, openMail } from './mime.ts'

export type Content = { text: string; files: FileRef[]; problems: Problem[] }

/** Mails inside mails are opened this deep. */
const deepestMail = 5
/** As many mails are opened inside one, whatever their depth. */
const mostMails = 20
const longestText = 200_000

/** Milliseconds after which a mail is given up: none may hold up those behind it. */
const longestTime = 20_000

/** Opens a mail and reads it. Never throws: what cannot be opened is said to be too complex. */
export async function readContent(raw: Uint8Array, context: Context): Promise<Content> {
  return { text: '', ...(await inTime(read(raw, context))) }
}

async function inTime<T>(reading: Promise<T>): Promise<T | typeof tooComplex> {
  const tooLong = new AbortController()
  const late = setTimeout(longestTime, tooComplex, { signal: tooLong.signal })
  try {
    return await Promise.race([reading, late])
  } catch {
    return tooComplex
  } finally {
    late.catch(() => {})
    tooLong.abort()
  }
}

async function read(raw: Uint8Array, context: Context): Promise<Content> {
  const opened = await openMail(raw)
  const { words, letter } = partBody(squeeze(opened.words.slice(0, longestText)), namedIn(opened), context)
  const attached = await readAttached(opened, 0, { mails: mostMails })
  const files = [...letterFile(letter, attached.files.length > 0), ...attached.files]
  if (!isPgpMessage(words)) return { text: words, files, problems: attached.problems }
  return { text: '', files, problems: [{ code: 'encrypted-mail' }, ...attached.problems] }
}

/** Opens a mail that an office wrote, saved as a file: all of it is the letter. Never throws. */
export async function readLetterMail(raw: Uint8Array): Promise<Omit<Content, 'text'>> {
  return await inTime(readInner(raw, 0, { mails: mostMails }))
}

/** How many more mails may be opened; one count for all depths. */
type Budget = { mails: number }

async function readAttached({ mail }: Opened, depth: number, budget: Budget): Promise<Omit<Content, 'text'>> {
  const files: FileRef[] = []
  const problems: Problem[] = []
  for (const [index, attachment] of mail.attachments.entries()) {
    const attached = sortAttachment(attachment, index + 1)
    if (attached?.kind === 'files') files.push(...attached.files)
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
    const letter = { ...namedIn(opened), body: squeeze(opened.words.slice(0, longestText)) }
    const files = [...letterFile(letter, attached.files.length > 0), ...attached.files]
    return { files, problems: attached.problems }
  } catch {
    return tooComplex
  }
}

/** Who a mail is from, when it was sent, to whom and about what, by its own header. */
function namedIn({ mail }: Opened): Omit<PassedOn, 'body'> {
  const sent = mail.headerLines.find(({ key }) => key === 'date')?.line ?? ''
  const to = [mail.to ?? []].flat().map(({ text }) => text)
  return { from: mail.from?.text ?? '', sent, to: to.join(', '), subject: mail.subject ?? '' }
}

const tooComplex: Omit<Content, 'text'> = { files: [], problems: [{ code: 'mail-too-complex' }] }
