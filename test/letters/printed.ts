/** Makes a LetterText in which the places of the words are known: one character of the plain text is one of the page. */
import type { LetterText } from '../../src/reading/text.ts'

/** Characters that a page is wide, and lines that it is high. */
const [width, height] = [100, 60]

/**
 * Two blanks or more part the cells of a line, as reading does. A line that begins with `^` stands as many lines higher
 * as there are such signs: reading has gone on with the head of the next column.
 */
export function printedText(text: string): LetterText {
  const lines = text.split('\n').map((line, row) => {
    const raised = /^\^*/.exec(line)?.[0].length ?? 0
    const printed = line.replaceAll('^', ' ')
    const words = [...printed.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      text: word,
      certainty: 1,
      box: {
        x: index / width,
        y: (row - raised) / height,
        width: word.length / width,
        height: 0.8 / height,
      },
    }))
    return { text: printed.trim().replace(/ {2,}/g, '\t'), certainty: 1, box: null, words }
  })
  return { source: 'text-layer', pages: [{ file: 'letter.pdf', number: 1, source: 'text-layer', lines }] }
}
