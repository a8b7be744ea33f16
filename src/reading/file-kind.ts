/** Tells what a file is from its bytes; what its name or its sender says is not believed. */
import { fileTypeFromBuffer } from 'file-type'
import type { FileRef } from '../message.ts'
import type { ProblemCode } from '../problem.ts'

type FileKind = 'pdf' | 'image' | 'heic' | 'text'

/** Attachments above this are not looked at; mail and chat refuse larger ones anyway. */
const maxBytes = 25 * 1024 * 1024

const images = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/tiff', 'image/gif', 'image/avif'])
const archives = new Set([
  'application/zip',
  'application/x-7z-compressed',
  'application/gzip',
  'application/x-tar',
  'application/x-bzip2',
  'application/x-xz',
  'application/vnd.rar',
  'application/x-rar-compressed',
])
const office = /officedocument|opendocument|msword|ms-excel|ms-powerpoint|rtf|iwork|x-cfb/

/** @returns the kind of a file we read, or the code of the problem with one we do not. */
export async function fileKind(file: FileRef): Promise<FileKind | { code: ProblemCode }> {
  if (file.bytes.length === 0) return { code: 'empty-file' }
  if (file.bytes.length > maxBytes) return { code: 'file-too-large' }
  if (startsLikePdf(file.bytes)) return 'pdf'
  const mime = (await fileTypeFromBuffer(file.bytes).catch(() => undefined))?.mime ?? ''
  if (mime === 'application/pdf') return 'pdf'
  if (/^image\/hei[cf]/.test(mime)) return 'heic'
  if (images.has(mime)) return 'image'
  if (archives.has(mime)) return { code: 'archive' }
  if (office.test(mime)) return { code: 'office-document' }
  if (mime.startsWith('audio/') || mime === 'application/ogg') return { code: 'voice-message' }
  if (mime.startsWith('video/')) return { code: 'video' }
  if (mime !== '' && !mime.startsWith('text/')) return { code: 'unsupported-file' }
  return textKind(file)
}

/** PDF allows bytes before its header, within the first kilobyte (ISO 32000-1, implementation note 13). */
function startsLikePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
}

/** Plain text is what its sender calls plain text and has no byte that text cannot have. */
function textKind(file: FileRef): FileKind | { code: ProblemCode } {
  const head = file.bytes.subarray(0, 8192)
  if (head.includes(0)) return { code: claimedProblem(file.type) }
  const start = Buffer.from(head.subarray(0, 512)).toString('latin1')
  if (start.startsWith('{\\rtf')) return { code: 'office-document' }
  if (/^\s*<(\?xml|svg|!doctype|html)/i.test(start)) return { code: 'unsupported-file' }
  const bytesOfControl = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  if (bytesOfControl > head.length / 50) return { code: claimedProblem(file.type) }
  return file.type.startsWith('text/plain') || file.type === 'application/octet-stream' || file.type === ''
    ? 'text'
    : { code: claimedProblem(file.type) }
}

/** Bytes that are nothing known: what it claims to be decides whether it is broken or merely not for us. */
function claimedProblem(type: string): ProblemCode {
  return type === 'application/pdf' || type.startsWith('image/') ? 'broken-file' : 'unsupported-file'
}
