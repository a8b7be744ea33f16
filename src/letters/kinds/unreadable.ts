/** A page of which too little could be read: refused, never half-guessed. */
import type { Kind } from '../kind.ts'
import type { Passage } from '../passage.ts'

const common = new Set(
  `le la les de du des un une et a au aux en est vous votre vos nous notre nos je il elle que qui ne pas pour par sur
   dans avec ce cette ces son sa ses ou si se plus the and of to you your is for`.split(/\s+/),
)

export const unreadable: Kind = {
  name: 'unreadable',
  recognise: (passage) => (isRubbish(passage) ? 1_000 : 0),
  readers: [],
  expects: [],
  purpose: 'other',
}

/** Running French has a small word in every three or four; noise read as letters has hardly any. */
function isRubbish(passage: Passage): boolean {
  const words = passage.text.match(/[a-z\d]+/g) ?? []
  const letters = passage.text.replace(/[^a-z]/g, '').length
  const ocr = passage.lines.some((line) => line.ocr)
  if (letters < 40) return ocr || words.length === 0
  const long = words.filter((word) => word.length > 1)
  const share = words.filter((word) => common.has(word) && word.length > 1).length / Math.max(1, long.length)
  const certainty = average(passage.doubted.map((word) => word.certainty))
  return ocr ? share < 0.07 || (certainty < 0.35 && share < 0.15) : share < 0.02
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length
}
