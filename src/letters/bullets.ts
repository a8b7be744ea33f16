/** Bullets that are typed, or come out of a font of signs, as a letter: "o", "ü", "Ø", or as a closing quote. */
import type { Page } from '../reading/text.ts'

const typed = /^\s*([oOvqüØ»¤])\s+(?=[\p{L}\d(«"])/u

/** Those that open several lines: one alone may be a word, or the end of a quotation. */
export function typedBullets(pages: readonly Page[]): Set<string> {
  const opening = pages.flatMap(({ lines }) => lines.flatMap(({ text }) => typed.exec(text)?.[1] ?? []))
  return new Set(opening.filter((one, place) => opening.indexOf(one) < place))
}

/** Whether a line opens with one of them. */
export const opensWith = (line: string, bullets: ReadonlySet<string>): boolean =>
  bullets.has(typed.exec(line)?.[1] ?? '')
