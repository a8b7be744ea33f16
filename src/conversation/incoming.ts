/** Incoming: takes a message apart into letters, a question and what could not be read. */
import { extract } from '../letters/extract.ts'
import type { Letter } from '../letters/letter.ts'
import { looksLikeLetter } from '../letters/recognise.ts'
import type { FileRef, Message } from '../message.ts'
import type { Problem } from '../problem.ts'
import { readPlainText } from '../reading/plain-text.ts'
import type { Tools } from './tools.ts'

export type Incoming = { letters: Letter[]; question: string; problems: Problem[] }

/** Text that is a letter pasted into a chat is read as a letter; any other text is a question. */
export async function takeApart(
  message: Message,
  now: Date,
  { read }: Pick<Tools, 'read'>,
): Promise<Incoming> {
  const text = message.text.trim()
  const typed = asFile(text)
  const page = readPlainText(typed)
  const pasted = page !== null && looksLikeLetter({ source: 'e-mail', pages: [page] })
  const files = [...message.files, ...(pasted ? [typed] : [])]
  const known = message.problems ?? []
  const question = pasted ? '' : text
  if (files.length === 0) return { letters: [], question, problems: known }
  const { texts, unread } = await read(files)
  const problems = [...known, ...unread]
  // Why a page could not be read says more than that it could not.
  const letters = extract(texts, now).filter(({ kind }) => kind !== 'unreadable' || problems.length === 0)
  const silent = letters.length === 0 && problems.length === 0
  return { letters, question, problems: silent ? [{ code: 'no-letter-found' }] : problems }
}

function asFile(text: string): FileRef {
  return { name: 'message', type: 'text/plain', bytes: new TextEncoder().encode(text) }
}
