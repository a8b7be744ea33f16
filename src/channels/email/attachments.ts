/** What hangs on a mail: which attachments are files to read, which are wrapping, which are mails to open in turn. */
import type { Attachment } from 'mailparser'
import type { FileRef } from '../../message.ts'
import type { Problem } from '../../problem.ts'
import { utf8 } from './body/charset.ts'
import { shownName } from './file-name.ts'
import { attachedText } from './mime.ts'
import { unwrap } from './tnef.ts'

export type Attached =
  | { kind: 'files'; files: FileRef[] }
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
  if (/^application\/(?:vnd\.)?ms-tnef$/.test(type) || /^winmail\.dat$/i.test(name))
    return unwrapped(bytes, name)
  if (wrapping.test(type) || wrappingNames.test(name)) return null
  if (isPixel(attachment, type)) return null
  return { kind: 'files', files: [asFile(attachment, type, name, number)] }
}

function asFile(attachment: Attachment, type: string, name: string, number: number): FileRef {
  if (type === 'text/html' || type === 'text/plain') {
    return { name: name || `${number}.txt`, type: 'text/plain', bytes: utf8(attachedText(attachment)) }
  }
  return { name: name || nameFor(type, number), type, bytes: attachment.content }
}

/** Outlook's wrapping: the files in it, or word that it could not be opened. */
function unwrapped(bytes: Uint8Array, name: string): Attached {
  const files = unwrap(bytes).map((file) => ({
    name: shownName(file.name) || name,
    type: 'application/octet-stream',
    bytes: file.bytes,
  }))
  return files.length > 0
    ? { kind: 'files', files }
    : { kind: 'problem', problem: { code: 'unsupported-file', file: name || 'winmail.dat' } }
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
