/** The files that a command names, as one message: photos are pages of it, mails are taken apart. */
import { buffer } from 'node:stream/consumers'
import { readLocalFile } from '../channels/local-file.ts'
import { openMails } from '../channels/mail-file.ts'
import type { FileRef, Message } from '../message.ts'
import type { Problem } from '../problem.ts'
import { UsageError } from './command.ts'

/** `-` is standard input. Throws `UsageError` for a file that is not there. */
export async function toMessage(paths: string[], now: Date): Promise<Message> {
  if (paths.length === 0) throw new UsageError('Which file? Name at least one, or - for standard input.')
  const read = await Promise.all(paths.map(readPath))
  const { text, files, problems } = await openMails({
    text: '',
    files: read.filter((one) => 'bytes' in one),
    problems: read.filter((one) => 'code' in one),
  })
  return {
    channel: 'terminal',
    externalId: paths.join(' '),
    conversation: 'terminal',
    from: 'terminal',
    receivedAt: now,
    text,
    files,
    automatic: false,
    ...(problems.length > 0 && { problems }),
  }
}

async function readPath(path: string): Promise<FileRef | Problem> {
  if (path === '-') return fromInput(await buffer(process.stdin))
  try {
    return await readLocalFile(path)
  } catch {
    throw new UsageError(`There is no file ${path} that can be read.`)
  }
}

function fromInput(bytes: Uint8Array): FileRef {
  const name = 'standard input'
  return { name, type: isMail(bytes) ? 'message/rfc822' : 'text/plain', bytes }
}

/** A mail begins with header fields, two of which every mail has (RFC 5322 section 3.6). */
function isMail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1')
  const head = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return /^[!-9;-~]+:/.test(head) && /^from:/im.test(head) && /^date:/im.test(head)
}
