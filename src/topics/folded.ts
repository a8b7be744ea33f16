/** Words as patterns compare them, whoever wrote them. */

/** Small letters without accents, plain apostrophes, single blanks. */
export function folded(quote: string): string {
  return quote
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘´`]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .toLowerCase()
}
