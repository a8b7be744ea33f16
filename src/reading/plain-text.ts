/** The text of a letter that came as plain text, one Line per line, all of it certain. */
import type { FileRef } from '../message.ts'
import type { Line, Page } from './text.ts'

/** Longer than any letter; the rest of a pasted novel is not looked at. */
const maxLines = 2000
const maxLineLength = 2000
const mostApart = 0.7

/** @returns the file's text, or null when it has no words. UTF-8, else Windows-1252. */
export function readPlainText(file: FileRef): Page | null {
  const lines = decode(file.bytes)
    .replaceAll('\0', '')
    .split(/\r\n|[\n\r\u2028\u2029\f]/)
    .map((line) => line.trim())
  const said = lines
    .flatMap((line, index) => (line === '' ? [] : [{ line, apart: index > 0 && lines[index - 1] === '' }]))
    .slice(0, maxLines)
  if (said.length === 0) return null
  // Empty lines between most lines part nothing.
  const parts = said.filter(({ apart }) => apart).length < mostApart * said.length
  return {
    file: file.name,
    number: 1,
    source: 'e-mail',
    lines: said.map(({ line, apart }) => toLine(line.slice(0, maxLineLength), apart && parts)),
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function toLine(text: string, apart: boolean): Line {
  const words = text.split(/\s+/).map((word) => ({ text: word, certainty: 1, box: null }))
  return { text, certainty: 1, box: null, words, ...(apart && { apart }) }
}
