/** What a person sent, with its file fetched, as a Message. */
import type { Message } from '../../message.ts'
import { openMails } from '../mail-file.ts'
import { download, type FileSource } from './download.ts'
import type { Incoming } from './parse.ts'

/** Throws only when we are stopping. A file that cannot be had becomes a problem of the message. */
export async function receive(incoming: Incoming, source: FileSource): Promise<Message> {
  const { chat, messageId, externalId, sentAt, group, inReplyTo } = incoming
  const fetched = incoming.file ? await download(incoming.file, source) : null
  const { problems, ...content } = await openMails({
    text: incoming.text,
    files: fetched && 'bytes' in fetched ? [fetched] : [],
    problems: [
      ...(incoming.problem ? [{ code: incoming.problem }] : []),
      ...(fetched && 'code' in fetched ? [fetched] : []),
    ],
  })
  return {
    channel: 'telegram',
    externalId,
    conversation: String(chat),
    from: String(chat),
    receivedAt: sentAt,
    ...content,
    automatic: false,
    thread: { messageId: String(messageId) },
    ...(group ? { group } : {}),
    ...(inReplyTo ? { inReplyTo } : {}),
    ...(problems.length > 0 ? { problems } : {}),
  }
}
