/** Makes a LetterText from plain text: a form feed begins a new page. */
import type { LetterText, Source } from '../../src/reading/text.ts'

export function letterText(
  text: string,
  source: Source = 'text-layer',
  file = 'letter.pdf',
  certainty = 1,
): LetterText {
  const pages = text.split('\f').map((page, index) => ({
    file,
    number: index + 1,
    source,
    lines: page.split('\n').map((line) => ({
      text: line,
      certainty,
      box: null,
      words: line
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => ({ text: word, certainty, box: null })),
    })),
  }))
  return { source, pages }
}
