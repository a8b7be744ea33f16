/** Remember: which letters a conversation knows, and which one a new one replaces. */
import type { Letter } from '../letters/letter.ts'
import type { Message } from '../message.ts'
import { isSentAgain, replaces } from '../topics/replaced.ts'
import type { Conversation, KnownLetter } from './conversation.ts'
import type { Arrived } from './explanation.ts'

/** More letters than one person gets; older ones are forgotten first. */
const mostLetters = 20

/**
 * Adds the letters of a message. One that takes the place of an earlier letter takes over its id, so that the
 * calendar entry and answers to older replies go with it; so does one that is sent again. What cannot be asked about is not kept.
 */
export function remember(
  conversation: Conversation,
  letters: Letter[],
  message: Message,
  now: Date,
): { conversation: Conversation; arrived: Arrived[] } {
  let known = conversation.letters
  const arrived: Arrived[] = []
  for (const [index, letter] of letters.entries()) {
    const earlier = known.findLast((one) => replaces(letter, one.letter)) ?? null
    const before = earlier ?? known.findLast((one) => isSentAgain(letter, one.letter))
    const added: KnownLetter = {
      id: before?.id ?? `${message.channel}-${message.externalId}-${index}`,
      letter,
      receivedAt: now.toISOString(),
      replies: before?.replies ?? [],
      ...(before?.remind && { remind: before.remind }),
      ...(earlier ? { moved: (earlier.moved ?? 0) + 1 } : before?.moved ? { moved: before.moved } : {}),
    }
    arrived.push({ known: added, earlier })
    known = [...known.filter((one) => one !== before && one.id !== added.id), added]
  }
  const kept = known.filter(({ letter }) => letter.kind !== 'unreadable').slice(-mostLetters)
  return { conversation: { ...conversation, letters: kept }, arrived }
}
