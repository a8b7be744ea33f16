/** Clauses: where the one begins and ends in which a place of folded text stands. */
const stops = [',', ';', ':', '.']

export function clauseStart(words: string, at: number): number {
  const before = words.slice(0, at)
  return 1 + Math.max(...stops.map((stop) => before.lastIndexOf(stop)))
}

export function clauseEnd(words: string, at: number): number {
  const length = words.slice(at).search(/[,;:.]/)
  return length < 0 ? words.length : at + length
}
