/** Pieces: the words of a text with where each stands, folded so that accents, plural and the feminine do not matter. */
import { fold } from '../understanding/text.ts'

/** `key` is what two spellings of a word have in common; `plain` only lacks capitals and accents. */
export type Piece = { key: string; plain: string; raw: string; start: number; end: number }

/** They are left out wherever a French expression is looked for: "carnet santé" is a "carnet de santé". "Dès" and "dû" are none. */
const particles = new Set(['de', 'du', 'des', 'd', 'l', 'la', 'le', 'les', 'un', 'une'])

export function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const [raw] = match
    const plain = fold(raw)
    return { key: keyOf(plain), plain, raw, start: match.index, end: match.index + raw.length }
  })
}

export function withoutParticles(pieces: Piece[]): Piece[] {
  return pieces.filter(({ raw }) => !particles.has(raw.toLowerCase()))
}

function keyOf(plain: string): string {
  const one = plain.length > 3 ? plain.replace(/[sx]$/, '') : plain
  return one.replace(/ee$/, 'e')
}
