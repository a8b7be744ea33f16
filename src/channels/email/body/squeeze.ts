/** Text made harmless for patterns that go back and forth: no long runs of blanks, no endless lines, no control characters. */

const longestLine = 1000

/** No script puts as many marks on one letter; composing characters takes time that grows with the square of them. */
const heapOfMarks = /(\p{M}{8})\p{M}+/gu

/** Between the cells of a row, or the columns of words that blanks set apart. */
const gap = (blanks: string): string => (blanks.includes('\t') || blanks.length >= wide ? '\t' : ' ')
const wide = 4

/** Folds runs of spaces (a wide gap to a tab) and of empty lines, breaks endless lines, removes control characters. One pass, linear; no word is lost. */
export function squeeze(text: string): string {
  const lines: string[] = []
  for (const line of plain(text).split('\n')) {
    const folded = line.trim().replace(/[ \t\u00a0\u2007\u202f]+/g, gap)
    if (folded === '' && (lines.length === 0 || lines.at(-1) === '')) continue
    lines.push(...broken(folded))
  }
  if (lines.at(-1) === '') lines.pop()
  return lines.join('\n')
}

function broken(line: string): string[] {
  if (line.length <= longestLine) return [line]
  const pieces: string[] = []
  let from = 0
  while (from < line.length) {
    const space = line.lastIndexOf(' ', from + longestLine)
    const to = line.length - from <= longestLine ? line.length : space > from ? space : from + longestLine
    pieces.push(line.slice(from, to).trim())
    from = to
  }
  return pieces
}

/** Line ends as `\n`; NUL, other control characters, byte order marks, zero-width characters and heaps of accents removed. */
export function plain(text: string): string {
  return (
    text
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2060\ufeff\u00ad]/g, '')
      .replace(heapOfMarks, '$1')
      .normalize('NFC')
  )
}
