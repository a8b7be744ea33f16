/** Joins words whose letters are set apart: "C O N V O C A T I O N", and figures in a box each. */
import { around, type PlacedWord, sideBySide } from './placed.ts'

/** So many single signs in a row are one word or several, where they are capitals and figures, or small letters. */
const fewest = { capitals: 4, small: 5 }

/** In heights of a word: the widest gap between two letters. */
const widest = 1.2

/** Where a gap is so much wider than most, a word ends. */
const wordGap = 1.6

/** @param words in the order of the file. */
export function joinSpacedOut(words: readonly PlacedWord[]): PlacedWord[] {
  const result: PlacedWord[] = []
  for (let index = 0; index < words.length; ) {
    const run = runFrom(words, index)
    const text = run.map((word) => word.text).join('')
    const isOne = isCapitals(text) ? run.length >= fewest.capitals : run.length >= fewest.small
    const isTold = isCapitals(text) || /^\p{L}+$/u.test(text)
    result.push(...(isOne && isTold ? join(run) : words.slice(index, index + run.length)))
    index += run.length
  }
  return result
}

/** Also "14h30" and "1er" in the midst of them. */
const isCapitals = (text: string): boolean => /^(?:[\p{Lu}\p{N}/.'’-]|(?<=\p{N})(?:h|er))+$/u.test(text)

/** The word at a place, and what follows it in its line when all are single signs. */
function runFrom(words: readonly PlacedWord[], start: number): PlacedWord[] {
  const run = words.slice(start, start + 1)
  for (const word of words.slice(start + 1)) {
    const last = run.at(-1)
    if (last === undefined || !isSingle(last) || !isSingle(word) || sideBySide(last, word) < 0.7) break
    const gap = word.left - last.right
    if (gap < 0 || gap > widest * (word.bottom - word.top)) break
    run.push(word)
  }
  return run
}

const isSingle = ({ text }: PlacedWord): boolean => /^[\p{L}\p{N}/.'’-]$/u.test(text)

function join(run: readonly PlacedWord[]): PlacedWord[] {
  const gaps = run.slice(1).map((word, index) => word.left - (run[index]?.right ?? word.left))
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0
  const parts: PlacedWord[][] = []
  for (const [index, word] of run.entries()) {
    const isApart = index === 0 || (gaps[index - 1] ?? 0) > wordGap * usual
    if (isApart) parts.push([word])
    else parts.at(-1)?.push(word)
  }
  return parts.flatMap((part) => {
    const [first] = part
    return first === undefined
      ? []
      : [{ ...first, ...around(part), text: part.map(({ text }) => text).join('') }]
  })
}
