/** One line that a person typed or dragged in: which files it names, and what else it says. */
import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { letterEndings } from '../local-file.ts'

/** `missing` is a path that the person meant and that is not there. */
export type TypedLine = { text: string; files: string[]; missing: string | null }

/**
 * Understands paths as terminals paste them: in quotes, with escaped blanks, as `file://` addresses, with `~`. Words
 * around the paths are the text: `letter.pdf what do I bring`.
 */
export function readTyped(line: string): TypedLine {
  const whole = line.trim()
  const wholePath = asFile(whole)
  if (wholePath) return { text: '', files: [wholePath], missing: null }
  const words = splitWords(whole)
  const files = words.map(({ path }) => asFile(path)).filter((path) => path !== null)
  const rest = words.filter(({ path }) => asFile(path) === null).map(({ raw }) => raw)
  if (files.length > 0) return { text: rest.join(' '), files, missing: null }
  const path = words.length === 1 ? (words[0]?.path ?? '') : whole
  if (isMeantAsPath(path)) return { text: '', files: [], missing: path }
  // Whoever knows the chat types its commands here too.
  return { text: whole.replace(/^\/(?=[a-z]+$)/, ''), files: [], missing: null }
}

/** Words as a shell reads them; a quote counts only where a word begins, so that `what's this` stays words. */
function splitWords(line: string): { raw: string; path: string }[] {
  return [...line.matchAll(/'([^']+)'(?=\s|$)|"([^"]+)"(?=\s|$)|(?:\\.|\S)+/g)].map((match) => ({
    raw: match[0],
    path: match[1] ?? match[2] ?? match[0].replace(/\\(.)/g, '$1'),
  }))
}

/** The absolute path when it looks like one and a file is there. */
function asFile(word: string): string | null {
  if (!/[/\\.]/.test(word)) return null
  const path = resolve(expand(word))
  try {
    return statSync(path).isFile() ? path : null
  } catch {
    // Not there, or words that are too long for a path.
    return null
  }
}

function expand(word: string): string {
  if (word.startsWith('file://') && URL.canParse(word)) {
    try {
      return fileURLToPath(word)
    } catch {
      return word
    }
  }
  return word.replace(/^~(?=\/)/, homedir())
}

function isMeantAsPath(words: string): boolean {
  const starts = /^(?:~?\/[^\s/]+\/|\.{1,2}\/|~\/|file:\/\/|[A-Za-z]:\\)/.test(words)
  return starts || (!/\s/.test(words) && letterEndings.includes(extname(words).toLowerCase()))
}
