/** Holds several readings of one spot against each other: figures and addresses that they do not agree on are not sure. */
import { around, type PlacedWord, sideBySide } from './placed.ts'

/** What is worth that came out differently the second time. */
const disputed = 0.4

/** A word that must be right to the letter: it has figures, or is an e-mail address. */
export function isExact({ text }: PlacedWord): boolean {
  return /\d|@/.test(text)
}

/** Whether another reading says the same at the place of this word; null when it is silent there. */
function bearsOut(other: readonly PlacedWord[], word: PlacedWord): boolean | null {
  const said = other.filter((one) => sharePlace(word, one))
  if (said.length === 0) return null
  return exactOf(said).includes(exactOf([word]))
}

/** @returns the words of the first reading; those with figures that the second does not bear out are made uncertain. */
export function doubt(words: readonly PlacedWord[], second: readonly PlacedWord[]): PlacedWord[] {
  return words.map((word) => (isExact(word) && bearsOut(second, word) !== true ? unsure(word) : word))
}

/** A word of the first reading, held against two more: what two of the three agree on is taken, and is not sure. */
export function settle(
  word: PlacedWord,
  second: readonly PlacedWord[],
  third: readonly PlacedWord[],
): PlacedWord {
  const verdicts = [bearsOut(second, word), bearsOut(third, word)]
  if (verdicts.includes(true) && !verdicts.includes(false)) return word
  const single = [...second, ...third].find((one) => sharePlace(word, one) && isRingTwice(word, one))
  if (single !== undefined) return unsure({ ...word, text: single.text })
  const said = second.filter((one) => sharePlace(word, one))
  const outvoted = said.length > 0 && said.every((one) => isExact(one) && bearsOut(third, one) === true)
  const within = said.every(
    (one) => one.left > word.left - height(word) && one.right < word.right + height(word),
  )
  return unsure(outvoted && within ? { ...word, text: said.map(({ text }) => text).join(' ') } : word)
}

/** The ring of an @ is often read twice, as a letter that follows it. */
function isRingTwice(word: PlacedWord, other: PlacedWord): boolean {
  return word.text.includes('@') && exactOf([other]) === exactOf([word]).replace(/@[aceo]/, '@')
}

function unsure(word: PlacedWord): PlacedWord {
  return { ...word, certainty: Math.min(word.certainty, disputed) }
}

function height({ top, bottom }: PlacedWord): number {
  return bottom - top
}

/** The addresses and digits of words from left to right, and the letters that stand between digits. */
function exactOf(words: readonly PlacedWord[]): string {
  return words
    .toSorted((a, b) => a.left - b.left)
    .map(({ text }) => (text.includes('@') ? text : (text.match(/\d.*\d|\d/)?.[0] ?? '')))
    .join('')
    .replaceAll(/[^\p{L}\d@]/gu, '')
}

/** The same spot of the page, however the engine cut it into words. */
function sharePlace(a: PlacedWord, b: PlacedWord): boolean {
  const box = around([a, b])
  const shared = a.right - a.left + (b.right - b.left) - (box.right - box.left)
  return sideBySide(a, b) > 0.5 && shared > 0.4 * Math.min(a.right - a.left, b.right - b.left)
}
