/** Words as patterns compare them, whoever wrote them. */
import { unaccented } from '../letters/spelling.ts'

/** Small letters without accents, plain apostrophes, single blanks. */
export const folded = (quote: string): string =>
  unaccented(quote)
    .replace(/[’‘´`]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
