/** Holds several readings of one spot against each other: figures and addresses that they do not agree on are not sure. */
import { around, type PlacedWord, sideBySide } from './placed.ts'

/** What is worth that came out differently the second time. */
const disputed = 0.4

/** A word that must be right to the letter: it has figures, or is an e-mail address. */
export function isExact({ text }: PlacedWord): boolean {
  return /\d|@/.test(text)
}

/** OFII's own domain without its dot: thin letters run together, and the ring of the @ is read twice. */
const ownDomain = /@[aceo0]?ofi+fr/

/** Whether another reading says the same at the place of this word; null when it is silent there, or all but. */
function bearsOut(other: readonly PlacedWord[], word: PlacedWord): boolean | null {
  const said = other.filter((one) => sharePlace(word, one))
  if (said.length === 0) return null
  const [meant, heard] = [exactOf([word]), exactOf(said)]
  if (heard.includes(meant)) return true
  return heard.replace(ownDomain, '@ofiifr').includes(meant) ? null : false
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
  const pointed = [second, third].map((other) => withPoints(word, other)).find((text) => text !== null)
  if (pointed !== undefined) return unsure({ ...word, text: pointed })
  const verdicts = [bearsOut(second, word), bearsOut(third, word)]
  if (verdicts.includes(true) && !verdicts.includes(false)) return word
  const single = [...second, ...third].find((one) => sharePlace(word, one) && isRingTwice(word, one))
  if (single !== undefined) return unsure({ ...word, text: single.text })
  const said = second.filter((one) => sharePlace(word, one))
  const outvoted = verdicts[0] === false && said.every((one) => isExact(one) && bearsOut(third, one) === true)
  const within = said.every(
    (one) => one.left > word.left - height(word) && one.right < word.right + height(word),
  )
  return unsure(outvoted && within ? { ...word, text: said.map(({ text }) => text).join(' ') } : word)
}

/** An address with a point that this reading of it lost: small points are lost, none is invented. */
function withPoints(word: PlacedWord, other: readonly PlacedWord[]): string | null {
  if (!word.text.includes('@')) return null
  const said = other.filter((one) => sharePlace(word, one)).toSorted((a, b) => a.left - b.left)
  const text = said.map((one) => one.text).join('')
  return exactOf(said) === exactOf([word]) && points(text) > points(word.text) ? text : null
}

const points = (text: string): number => text.match(/(?<=[\p{L}\d])\.(?=[\p{L}\d])/gu)?.length ?? 0

/** The ring of an @ is often read twice, as a letter that follows it. */
function isRingTwice(word: PlacedWord, other: PlacedWord): boolean {
  return word.text.includes('@') && exactOf([other]) === exactOf([word]).replace(/@[aceo0]/, '@')
}

/** A word that another reading contradicts. */
export function unsure(word: PlacedWord): PlacedWord {
  return { ...word, certainty: Math.min(word.certainty, disputed) }
}

function height({ top, bottom }: PlacedWord): number {
  return bottom - top
}

/** What words say from left to right, however they are spaced: an address, or digits and the letters between them. */
function exactOf(words: readonly PlacedWord[]): string {
  const text = words
    .toSorted((a, b) => a.left - b.left)
    .map((word) => word.text)
    .join('')
    .replaceAll(/[^\p{L}\d@]/gu, '')
  return text.includes('@') ? text : (text.match(/\d.*\d|\d/)?.[0] ?? '')
}

/** The same spot of the page, however the engine cut it into words. */
function sharePlace(a: PlacedWord, b: PlacedWord): boolean {
  const box = around([a, b])
  const shared = a.right - a.left + (b.right - b.left) - (box.right - box.left)
  return sideBySide(a, b) > 0.5 && shared > 0.4 * Math.min(a.right - a.left, b.right - b.left)
}
