/** A message that the person only has to look over and send: as a file that mail programs open for writing, and as a `mailto:` link. */
import { createTransport } from 'nodemailer'
import type { Part } from '../../message.ts'

export type Draft = Extract<Part, { kind: 'draft' }>

/** Longer links are cut by some programs; the file has no such limit. */
const longestLink = 1_900

/**
 * The draft as the bytes of an `.eml` file. `X-Unsent: 1` makes Outlook open it for writing; other programs open
 * it too, and offer to edit it as new. It has no sender: the person's program puts theirs.
 */
export async function draftFile({ to, subject, body, name }: Draft): Promise<Buffer> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message } = await composer.sendMail({
    ...(to === null ? {} : { to: { name: '', address: to } }),
    subject,
    text: body,
    // Made here: the library would put the name of this machine into it.
    messageId: `<draft.${encodeURIComponent(name)}.${crypto.randomUUID()}@convoc.invalid>`,
    headers: { 'X-Unsent': '1' },
  })
  return message as Buffer
}

/** The `mailto:` address of the draft (RFC 6068), or null where it would be too long for a link. */
export function draftLink({ to, subject, body }: Draft): string | null {
  const lines = body.replace(/\r?\n/g, '\r\n')
  const address = encodeURIComponent(to ?? '').replaceAll('%40', '@')
  const link = `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`
  return link.length > longestLink ? null : link
}
