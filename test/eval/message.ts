/** A message that brings files, as somebody at a terminal sends it; a raw mail as it arrives. */
import { parseMail } from '../../src/channels/email/parse.ts'
import type { FileRef, Message } from '../../src/message.ts'

export async function asMessage(files: FileRef[], now: Date): Promise<Message> {
  const [first] = files
  if (first?.type === 'message/rfc822') return parseMail(first.bytes, { receivedAt: now })
  return {
    channel: 'terminal',
    externalId: '',
    conversation: '',
    from: '',
    receivedAt: now,
    text: '',
    files,
    automatic: false,
  }
}
