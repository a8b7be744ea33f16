/** A file of this machine that a person names, as a file of a message. */
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { FileRef } from '../message.ts'
import type { Problem } from '../problem.ts'
import { shownName } from './email/file-name.ts'

/** Reading looks at the bytes; these are for what bytes do not tell. */
const types: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.heic': 'image/heic',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.eml': 'message/rfc822',
  '.txt': 'text/plain',
}

const maxBytes = 25 * 1024 * 1024

/** The endings that a letter can have, with their dot. */
export const letterEndings = Object.keys(types)

/** Throws as `node:fs` does when there is no such file. */
export async function readLocalFile(path: string): Promise<FileRef | Problem> {
  const name = shownName(basename(path))
  if ((await stat(path)).size > maxBytes) return { code: 'file-too-large', file: name }
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream'
  return { name, type, bytes: await readFile(path) }
}
