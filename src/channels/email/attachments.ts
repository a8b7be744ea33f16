/** What hangs on a mail: which attachments are files to read, which are wrapping, which are mails to open in turn. */
import type { Attachment } from 'mailparser'
import type { FileRef } from '../../message.ts'
import type { Problem } from '../../problem.ts'
import { shownName } from './file-name.ts'
import { attachedText } from './mime.ts'

export type Attached =
  | { kind: 'file'; file: FileRef }
  | { kind: 'mail'; bytes: Uint8Array }
  | { kind: 'problem'; problem: Problem }
  | null

/** Signatures, keys, visiting cards, invitations, receipts: parts that a mail program adds and nobody sends to be read. */
const wrapping =
  /^(?:application\/(?:(?:x-)?pkcs7-signature|pgp-(?:signature|keys)|ics|pgp-encrypted)|text\/(?:x-)?(?:vcard|calendar|directory|rfc822-headers|x-amp-html)|message\/(?:delivery-status|disposition-notification|external-body|partial))$/
const wrappingNames =
  /^(?:smime\.p7s|signature\.asc|publickey.*\.asc|invite\.ics|pgp_keys\.asc|openpgp_.*\.asc)$|\.vcf$/i

/** Smaller than any picture with words on it: tracking pixels and ruled lines. */
const smallestPicture = 1024

/** Sorts one attachment. `number` names those without a name. */
export function sortAttachment(attachment: Attachment, number: number): Attached {
  const type = (attachment.contentType || 'application/octet-stream').toLowerCase()
  const name = shownName(attachment.filename ?? '')
  const bytes = attachment.content
  if (
    /^message\/(?:rfc822|global|news)$/.test(type) ||
    (/\.eml$/i.test(name) && type === 'application/octet-stream')
  ) {
    return { kind: 'mail', bytes }
  }
  if (/^application\/(?:x-)?pkcs7-mime$/.test(type)) return locked(name)
  if (type === 'application/octet-stream' && isPgpMessage(bytes)) return locked(name)
  if (wrapping.test(type) || wrappingNames.test(name)) return null
  if (isPixel(attachment, type)) return null
  if (type === 'text/html' || type === 'text/plain') {
    return {
      kind: 'file',
      file: { name: name || `${number}.txt`, type: 'text/plain', bytes: utf8(attachedText(attachment)) },
    }
  }
  return { kind: 'file', file: { name: name || nameFor(type, number), type, bytes } }
}

function locked(name: string): Attached {
  return { kind: 'problem', problem: { code: 'encrypted-mail', ...(name === '' ? {} : { file: name }) } }
}

export function isPgpMessage(content: Uint8Array | string): boolean {
  const start =
    typeof content === 'string'
      ? content.slice(0, 400)
      : Buffer.from(content.subarray(0, 400)).toString('latin1')
  return start.includes('-----BEGIN PGP MESSAGE-----')
}

function isPixel({ content, contentDisposition, cid }: Attachment, type: string): boolean {
  const isInline = contentDisposition !== 'attachment' || Boolean(cid)
  return type.startsWith('image/') && isInline && content.length > 0 && content.length < smallestPicture
}

function nameFor(type: string, number: number): string {
  const ending = /^(?:image|application)\/(pdf|jpeg|png|heic|webp|gif|tiff)$/.exec(type)?.[1]
  return ending ? `${number}.${ending}` : `${number}`
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
