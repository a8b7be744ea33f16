/** Glossary: the French words and expressions that letters hold, each with what it means, found in a line or as somebody types them. */
import type { DocumentId } from '../../letters/letter.ts'
import { distance } from '../../letters/spelling.ts'
import type { TopicId } from '../topic.ts'
import { type Piece, piecesOf, withoutParticles } from './pieces.ts'

/**
 * `short` stands beside the word, `meaning` is a sentence; a paper has its `document`'s explanation in its place, and what a
 * `topic` is all about is answered there. `shared`: English has the word too, or a letter says which one it is, so
 * that "what is the délai" does not ask for the word.
 */
export type Term = {
  words: string[]
  short: string
  meaning?: string
  document?: DocumentId
  topic?: TopicId
  shared?: true
}

/** How people ask for a word, which `…` stands for. */
type AskingForWords = {
  frames: string[]
  /** The same, which may be said of anybody and anything ("who is …"); `*` is whatever follows: "does … mean *". */
  looseFrames: string[]
  /** What may stand before and after a frame, and before and after the word in it. */
  around: string[]
  articles: string[]
  /** Before a thing that both know of: "the". */
  known: string[]
  between: string[]
  /** A message with one of these speaks of words, however it is built. */
  hints: string[]
}

/** Kept in `locales/<lang>/glossary.json`; of the `hard` ones, the first are the hardest to guess. */
export type Terms = { hard: Term[]; easy: Term[]; asking: AskingForWords }

/** `word` is one of the term's spellings. */
export type Named = { term: Term; word: string }
/** `as` are the words of the line; `isHard`: nobody could guess them who speaks English. */
export type InLine = Named & { as: string; rank: number; isHard: boolean }

export type Glossary = {
  asking: AskingForWords
  /** The term that these words are, slips of the finger included; of several as near, one that `isAtHand`. */
  named(words: Piece[], isAtHand: (term: Term) => boolean): Named | null
  /** The terms that stand in a line, in its order; of two that overlap the longer one. */
  inLine(text: string): InLine[]
  /** Whether the term stands in a line, be it within a longer one. */
  isIn(term: Term, text: string): boolean
}

type Spelling = Named & {
  keys: string[]
  joined: string
  capitals: string[] | null
  rank: number
  isHard: boolean
}

export function createGlossary({ hard, easy, asking }: Terms): Glossary {
  const spellings = [...hard, ...easy].flatMap((term, rank) =>
    term.words.map((word) => spellingOf(term, word, rank, rank < hard.length)),
  )
  const byFirst = Map.groupBy(
    spellings.toSorted((a, b) => b.keys.length - a.keys.length),
    ({ keys }) => keys[0] ?? '',
  )
  const at = (pieces: Piece[], start: number) =>
    (byFirst.get(pieces[start]?.key ?? '') ?? []).filter((one) => standsAt(one, pieces, start))

  return {
    asking,
    named(words, isAtHand) {
      const joined = joinedKeys(withoutParticles(words))
      const limit = joined.length >= longWord ? 2 : joined.length >= shortWord ? 1 : 0
      const worth = (one: Spelling, slips: number) => slips - (isAtHand(one.term) ? 1.5 : 0)
      const near = spellings.flatMap((one) => {
        const slips = one.joined[0] === joined[0] ? distance(one.joined, joined, limit) : limit + 1
        return slips <= limit ? [{ one, worth: slips === 0 ? -1 : worth(one, slips) }] : []
      })
      const [best] = near.toSorted((a, b) => a.worth - b.worth)
      return best ? { term: best.one.term, word: best.one.word } : null
    },
    inLine(text) {
      const pieces = withoutParticles(piecesOf(text))
      const found: InLine[] = []
      for (let start = 0; start < pieces.length; start++) {
        const [one] = at(pieces, start)
        const last = one && pieces[start + one.keys.length - 1]
        if (!one || !last) continue
        const { term, word, rank, isHard } = one
        found.push({ term, word, as: text.slice(pieces[start]?.start, last.end), rank, isHard })
        start += one.keys.length - 1
      }
      return found
    },
    isIn(term, text) {
      const pieces = withoutParticles(piecesOf(text))
      return pieces.some((_, start) => at(pieces, start).some((one) => one.term === term))
    },
  }
}

/** In letters: shorter words have too many neighbours for a slip, or for two. */
const shortWord = 5
const longWord = 9

function spellingOf(term: Term, word: string, rank: number, isHard: boolean): Spelling {
  const pieces = withoutParticles(piecesOf(word))
  return {
    term,
    word,
    keys: pieces.map(({ key }) => key),
    joined: joinedKeys(pieces),
    // A letter writes DT and PASS in capitals; in small letters they are other words, and "PAS" is "not".
    capitals: word === word.toUpperCase() ? pieces.map(({ raw }) => raw) : null,
    rank,
    isHard,
  }
}

function joinedKeys(pieces: Piece[]): string {
  return asHeard(pieces.map(({ key }) => key).join(''))
}

/** Who writes by ear: "nefrologue", "radiografie", "ordonance". */
function asHeard(letters: string): string {
  return letters.replaceAll('ph', 'f').replaceAll('th', 't').replaceAll('y', 'i').replace(/(.)\1/g, '$1')
}

function standsAt({ keys, capitals }: Spelling, pieces: Piece[], start: number): boolean {
  return keys.every((key, index) => {
    const piece = pieces[start + index]
    return capitals ? piece?.raw === capitals[index] : piece?.key === key
  })
}
