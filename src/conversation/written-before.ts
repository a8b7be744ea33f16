/** Written before: a French message is put out once; to another question the reply says in short what still holds, and where the message is. */
import type { Letter } from '../letters/letter.ts'
import type { Part } from '../message.ts'
import type { Match } from '../topics/match.ts'
import { withMentions } from '../topics/mentions.ts'
import { hash } from '../topics/understanding/text.ts'
import type { KnownLetter } from './conversation.ts'
import type { Speech } from './tools.ts'

/** What the message is remembered by: its words are nobody's business later. */
export function writtenAs(parts: Part[]): number | null {
  const message = parts.find(({ kind }) => kind === 'copy')
  return message?.kind === 'copy' ? hash(message.text) : null
}

/** Whether that message has just been sent, and nobody asks for it: a tap on a button does. */
export function isWrittenBefore(
  parts: Part[],
  { written }: KnownLetter,
  { part }: Match,
  question: string,
  { plain }: Speech,
): boolean {
  const now = writtenAs(parts)
  // Of a tap nothing was understood word by word.
  return now !== null && now === written?.as && part !== '' && !plain.asksToWrite(question)
}

/** The sentence that still holds, without what it announced: its strong words, and the quote that they lead to. */
export function inShort([first]: Part[], { wording }: Speech): Part[] {
  const whole = first?.kind === 'paragraph' ? first.text : []
  const strong = whole.filter((span) => typeof span === 'object')
  const isHalf = strong.some((span) => 'strong' in span && span.strong.endsWith(':'))
  const still: Part[] = strong.length > 0 ? [{ kind: 'paragraph', text: isHalf ? whole : strong }] : []
  return [...still, { kind: 'paragraph', text: wording.text('answer:writtenBefore') }]
}

/** The lines of the letter that the question may be about. */
export const linesAbout = (match: Match, letter: Letter, now: Date, { mentions }: Speech) =>
  withMentions([], { ...match, topic: 'unclear' }, letter, mentions, now)
