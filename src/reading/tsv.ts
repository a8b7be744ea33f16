/** Reads Tesseract's TSV output: the words with their places, and those places set right that cannot be. */
import type { Area, PlacedWord } from './placed.ts'

/**
 * @param tsv columns: level page block par line word left top width height conf text. Level 5 is a word.
 * @param ink where on the page the picture was cut out that the engine read.
 */
export function parseTsv(tsv: string, ink: Area): PlacedWord[] {
  const lines = new Map<string, PlacedWord[]>()
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t')
    const text = cells[11]?.trim() ?? ''
    if (cells[0] !== '5' || text === '') continue
    const [x = 0, y = 0, width = 0, height = 0, certainty = 0] = cells.slice(6, 11).map(Number)
    const [left, top] = [ink.left + x, ink.top + y]
    const place = { left, top, right: left + width, bottom: top + height }
    const line = cells.slice(1, 5).join(' ')
    const words = lines.get(line) ?? []
    lines.set(line, [...words, { text, certainty: Math.max(0, certainty) / 100, ...place }])
  }
  return [...lines.values()].flatMap(inOrder)
}

/** The words of a line come left to right. A word whose box reaches over its neighbours stands between them. */
function inOrder(line: PlacedWord[]): PlacedWord[] {
  return line.map((word, index) => {
    const before = line[index - 1]
    const after = line[index + 1]
    const tooFarLeft = before !== undefined && word.left < before.left
    const tooFarRight = after !== undefined && word.right > after.right
    if (!tooFarLeft && !tooFarRight) return word
    const left = tooFarLeft ? before.right : word.left
    const right = after === undefined ? word.right : after.left
    return right > left ? { ...word, left, right } : word
  })
}
