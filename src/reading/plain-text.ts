/** The text of a letter that came as plain text, one Line per line, all of it certain. */
import type { FileRef } from '../message.ts'
import type { Line, Page } from './text.ts'

/** Longer than any letter; the rest of a pasted novel is not looked at. */
const maxLines = 2000
const maxLineLength = 2000

/** @returns the file's text, or null when it has no words. UTF-8, else Windows-1252. */
export function readPlainText(file: FileRef): Page | null {
  const lines = decode(file.bytes)
    .replaceAll('\0', '')
    .split(/\r\n|[\n\r\u2028\u2029\f]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, maxLines)
    .map((line) => toLine(line.slice(0, maxLineLength)))
  if (lines.length === 0) return null
  return { file: file.name, number: 1, source: 'e-mail', lines }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function toLine(text: string): Line {
  const words = text.split(/\s+/).map((word) => ({ text: word, certainty: 1, box: null }))
  return { text, certainty: 1, box: null, words }
}
