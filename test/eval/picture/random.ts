/** Numbers that look random and are the same on every machine and every run. */

export type Random = {
  /** Between 0 and 1. */
  next(): number
  between(low: number, high: number): number
  /** Normal distribution, mean 0, deviation 1 (Box and Muller). */
  normal(): number
}

/** The same seed gives the same row of numbers: FNV-1a of the seed, then mulberry32. */
export function seeded(seed: string): Random {
  let state = 0x811c9dc5
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193)

  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}
