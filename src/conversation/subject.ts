/** The subject line of a reply, for channels that have one. */
import type { Message } from '../message.ts'
import type { Wording } from '../wording/wording.ts'
import type { KnownLetter } from './conversation.ts'

/** Mail programs keep a thread together by its subject. */
export function answerSubject({ subject }: Message, wording: Wording): string {
  const first = subject?.replace(/\s+/g, ' ').trim()
  if (!first) return wording.words('reply:subject.answer')
  return /^re\s*:/i.test(first) ? first : wording.words('reply:subject.again', { subject: first })
}

export function letterSubject(message: Message, known: KnownLetter | null, wording: Wording): string {
  if (message.subject?.trim() || !known) return answerSubject(message, wording)
  return wording.words('reply:subject.letter', { what: { key: `kind:${known.letter.kind}` } })
}
