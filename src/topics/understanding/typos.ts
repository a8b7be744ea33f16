/** Typos: an unknown word is read as the one known word that is a slip of the finger away. */

/** Shorter words have too many neighbours to guess at; at this length only two letters in the wrong order are put right. */
const shortest = 4

/** What was seen only once may be a slip itself. */
const leastUses = 2
/** A word used no more often than this is one too, where a neighbour is used so many times more often. */
const rare = { uses: 4, times: 200 }

/** True when one letter added, dropped, changed, or swapped with the next makes one word of the other. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const restA = a.slice(start)
  const restB = b.slice(start)
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

const swapped = (a: string, b: string) =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')

function* shortened(word: string): Generator<string> {
  yield word
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1)
}

/** A reader of single words. `known` counts how often each word is used: of two neighbours the commoner wins. */
export function createSpelling(known: Map<string, number>): (word: string) => string {
  // Made at the first slip: a service that nobody has asked yet does without.
  let near: Map<string, string[]> | null = null
  return (word) => {
    const own = known.get(word) ?? 0
    if (word.length < shortest || word.length > 30 || own > rare.uses || /\d/.test(word)) return word
    near ??= neighbours(known)
    let best = { word, uses: own * rare.times }
    for (const key of shortened(word))
      for (const candidate of near.get(key) ?? []) {
        const uses = known.get(candidate) ?? 0
        if (
          uses > best.uses &&
          oneSlip(word, candidate) &&
          (word.length > shortest || swapped(word, candidate))
        )
          best = { word: candidate, uses }
      }
    return best.word
  }
}

/** The known words under each way of leaving out one letter. */
function neighbours(known: Map<string, number>): Map<string, string[]> {
  const near = new Map<string, string[]>()
  for (const [word, uses] of known) {
    if (word.length < shortest || uses < leastUses) continue
    for (const key of shortened(word)) {
      const others = near.get(key)
      if (others) others.push(word)
      else near.set(key, [word])
    }
  }
  return near
}
