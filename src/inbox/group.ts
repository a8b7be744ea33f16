/** Makes one message of those that belong together, such as the photos of one album. */
import type { Message } from '../message.ts'
import type { StoredMessage } from '../storage/messages.ts'

/** Channels count up their ids: the order of the ids is the order of the pages, whatever came in first. */
const byNumber = new Intl.Collator('en', { numeric: true })

/** `first` is the one that is answered; it is among `all`. */
export function mergeGroup(first: Message, all: StoredMessage[]): Message {
  const messages = all
    .map((stored) => stored.message)
    .sort((a, b) => byNumber.compare(a.externalId, b.externalId))
  const problems = messages.flatMap((message) => message.problems ?? [])
  return {
    ...first,
    text: messages
      .map((message) => message.text)
      .filter((text) => text !== '')
      .join('\n'),
    files: messages.flatMap((message) => message.files),
    ...(problems.length > 0 && { problems }),
  }
}
