/** Word asked: which French words a message asks the meaning of, where it asks for nothing else. */
import type { Found } from '../../letters/letter.ts'
import type { Glossary, Named, Term } from './glossary.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** What is asked for; `known` is null where the glossary does not have it. `line` is the letter's own that holds it. */
export type WordAsked = { word: string; known: Named | null; line: Found<string> | null }

/** `by` is the frame that the words stand in, be it none: then they are all that is said. */
type Asked = { by: 'frame' | 'loose' | 'nothing'; words: Piece[] }

/** In words: who says more asks for more than a word, or wants a line explained. */
const longest = { message: 24, word: 6, unknown: 4, bare: 5, several: 2 }

export type WordsAsked = (
  said: string,
  lines: Found<string>[],
  isOpen: () => boolean,
  mayBeBare?: boolean,
) => WordAsked[]

/**
 * The words that a message asks for, none where it asks for anything else. `lines` are those of the letters at hand, the likeliest
 * first; `isOpen`: nothing else was understood in the message; `mayBeBare`: a word that nothing asks for is asked for all the same.
 */
export function createWordsAsked(glossary: Glossary): WordsAsked {
  const { asking } = glossary
  const frames = [...asking.frames, ...asking.looseFrames]
    .map((frame) => {
      const [before = '', after = ''] = frame.split('…')
      const by = asking.looseFrames.includes(frame) ? ('loose' as const) : ('frame' as const)
      return { before: plainOf(before), after: plainOf(after), isOpenEnded: after.endsWith('*'), by }
    })
    .toSorted((a, b) => b.before.length + b.after.length - a.before.length - a.after.length)
  const around = longestFirst(asking.around)
  const articles = longestFirst([...asking.articles, ...asking.known])
  const known = new Set(asking.known)
  const between = new Set(asking.between)

  return (said, lines, isOpen, mayBeBare = true) => {
    const pieces = piecesOf(said)
    if (pieces.length > longest.message) return []
    for (const asked of [...framed(pieces), ...framed(stripped(pieces, around))]) {
      const found = wordsIn(asked, lines, isOpen)
      if (found.length > 0) return found
    }
    return mayBeBare ? wordsIn({ by: 'nothing', words: stripped(pieces, around) }, lines, isOpen) : []
  }

  /** Every way to take the message for a question about words, the one with the longest frame first. */
  function framed(pieces: Piece[]): Asked[] {
    return frames.flatMap(({ before, after, isOpenEnded, by }) => {
      if (!isAt(before, pieces, 0)) return []
      const last = pieces.length - after.length
      const end = isOpenEnded
        ? pieces.findIndex((_, at) => at > before.length && isAt(after, pieces, at))
        : last
      if (end <= before.length || !isAt(after, pieces, end)) return []
      return [{ by, words: stripped(pieces.slice(before.length, end), around) }]
    })
  }

  function wordsIn({ by, words }: Asked, lines: Found<string>[], isOpen: () => boolean): WordAsked[] {
    if (by === 'nothing' && words.length > longest.bare) return []
    const isWord = by !== 'nothing' && !known.has(words[0]?.plain ?? '')
    const isAtHand = (term: Term) => lines.some(({ quote }) => glossary.isIn(term, quote))
    const named = (some: Piece[]) => (some.length > longest.word ? null : glossary.named(some, isAtHand))
    const inGlossary = (some: Piece[]): WordAsked | null => {
      const found = named(some) ?? named(stripped(some, articles, 'front'))
      if (!found || (found.term.shared && !isWord)) return null
      const line = lineWith(found, lines, glossary)
      // "Is it the same as …" asks of many things.
      if (by !== 'frame' && !(by === 'nothing' && line) && !isOpen()) return null
      return { word: found.word, known: found, line }
    }
    const whole = inGlossary(words)
    if (whole) return [whole]
    const several = split(words).map(inGlossary)
    if (several.length > 1 && several.every((one) => one !== null)) return several
    const rest = stripped(words, articles, 'front')
    return by !== 'frame' || named(rest) || !isOpen() ? [] : unknown(rest, lines)
  }

  function split(words: Piece[]): Piece[][] {
    const groups: Piece[][] = [[]]
    for (const piece of words)
      if (between.has(piece.plain)) groups.push([])
      else groups.at(-1)?.push(piece)
    return groups.filter((group) => group.length > 0)
  }
}

/** The line that holds a term: one with the very spelling before one with another. */
function lineWith({ term, word }: Named, lines: Found<string>[], glossary: Glossary): Found<string> | null {
  const spelling = piecesOf(word).map(({ key }) => key)
  const holding = lines.filter(({ quote }) => glossary.isIn(term, quote))
  return holding.find(({ quote }) => holds(quote, spelling, 'key')) ?? holding[0] ?? null
}

/** Whether a message speaks of words, however it is built: "is it the same as …". */
export function speaksOfWords(said: string, { asking }: Glossary): boolean {
  const pieces = piecesOf(said)
  return asking.hints.map(plainOf).some((hint) => pieces.some((_, start) => isAt(hint, pieces, start)))
}

/** The terms that stand anywhere in a message, but for those that are English too. */
export function wordsWithin(said: string, lines: Found<string>[], glossary: Glossary): WordAsked[] {
  const found = glossary.inLine(said).filter(({ term }) => !term.shared)
  return [...new Map(found.map((one) => [one.term, one])).values()]
    .slice(0, longest.several)
    .map((one) => ({ word: one.word, known: one, line: lineWith(one, lines, glossary) }))
}

function unknown(words: Piece[], lines: Found<string>[]): WordAsked[] {
  const plain = words.map((one) => one.plain)
  if (words.length > longest.unknown || !plain.some((one) => one.length > 2)) return []
  const line = lines.find(({ quote }) => holds(quote, plain, 'plain'))
  return line ? [{ word: words.map(({ raw }) => raw).join(' '), known: null, line }] : []
}

function holds(text: string, words: string[], by: 'plain' | 'key'): boolean {
  const pieces = piecesOf(text)
  return pieces.some((_, start) => words.every((word, index) => pieces[start + index]?.[by] === word))
}

const plainOf = (phrase: string): string[] => piecesOf(phrase).map(({ plain }) => plain)

const longestFirst = (phrases: string[]): string[][] =>
  phrases.map(plainOf).toSorted((a, b) => b.length - a.length)

function isAt(phrase: string[], pieces: Piece[], start: number): boolean {
  return phrase.every((word, index) => pieces[start + index]?.plain === word)
}

/** Without the phrases at its ends, as often as one stands there; never all of it. */
function stripped(pieces: Piece[], phrases: string[][], from: 'both' | 'front' = 'both'): Piece[] {
  for (const phrase of phrases) {
    if (phrase.length >= pieces.length) continue
    if (isAt(phrase, pieces, 0)) return stripped(pieces.slice(phrase.length), phrases, from)
    const end = pieces.length - phrase.length
    if (from === 'both' && isAt(phrase, pieces, end)) return stripped(pieces.slice(0, end), phrases, from)
  }
  return pieces
}
