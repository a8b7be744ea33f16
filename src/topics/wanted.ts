/** Wanted: which message somebody asks for in their own words, and whether a wish is an honest one. */
import type { Letter } from '../letters/letter.ts'
import { folded } from './folded.ts'
import {
  askedToConfirm,
  type LetterMessage,
  letsStandIn,
  letterMessages,
  offersSameSex,
  reproached,
} from './letter-message.ts'
import type { TopicId } from './topic.ts'

/** Patterns of folded words; `expected` ones count only where the letter waits for that message. */
type Said = { says: string[]; unless: string[]; expected?: string[] }

/** Kept in `locales/<lang>/wanted.json`. */
export type WantedWords = {
  messages: Record<LetterMessage, Said>
  /** "Write it", without a word of what. */
  unnamed: Said
  'no-proof': Said
  forged: Said
  honest: Said
  relatives: Record<string, string[]>
}

export type Wanted = {
  /** The message that the words ask for, of those that this letter is about; `last`: what was spoken of before. */
  message(said: string, letter: Letter, last: TopicId | undefined): LetterMessage | null
  /** They say that they have no paper to prove it. */
  noProof(said: string): boolean
  /** A wish for an honest paper, with no word of a false one. */
  isHonest(said: string): boolean
  /** The relative or friend who is named. */
  relative(said: string): string | undefined
}

/** In characters: a longer message tells a story beside its wish, and is understood part by part. */
const longest = 240

/** Right after these, "write it" is about another date. */
const ofAnotherDate = new Set<TopicId>(['reschedule', 'work-conflict', 'address-change', 'wrong-details'])

export function createWanted(words: WantedWords): Wanted {
  const compiled = ({ says, unless, expected = [] }: Said) => {
    const [plain, not, awaited] = [says, unless, expected].map((list) => list.map((one) => new RegExp(one)))
    return (said: string, isAwaited = false) =>
      [...(plain ?? []), ...(isAwaited ? (awaited ?? []) : [])].some((one) => one.test(said)) &&
      !not?.some((one) => one.test(said))
  }
  const asks = Object.fromEntries(letterMessages.map((one) => [one, compiled(words.messages[one])]))
  const unnamed = compiled(words.unnamed)
  const [noProof, forged, honest] = [words['no-proof'], words.forged, words.honest].map(compiled)
  const plain = (said: string) => folded(said).trim()
  return {
    message(given, letter, last) {
      const said = plain(given)
      if (said.length > longest || forged?.(said)) return null
      const missed = reproached(letter) !== null
      const offered: [LetterMessage, boolean][] = [
        ['same-sex', offersSameSex(letter) !== null],
        ['stand-in', letsStandIn(letter) !== null],
        ['excuse', missed],
        ['confirm', true],
      ]
      const awaitsYes = askedToConfirm(letter) !== null
      const named = offered.find(([one, isOffered]) => isOffered && asks[one]?.(said, awaitsYes))?.[0]
      if (named) return named
      if (missed && noProof?.(said)) return 'excuse'
      if (!unnamed(said) || (last && ofAnotherDate.has(last))) return null
      return missed ? 'excuse' : awaitsYes ? 'confirm' : null
    },
    noProof: (said) => noProof?.(plain(said)) === true,
    isHonest: (said) => honest?.(plain(said)) === true && !forged?.(plain(said)),
    relative: (given) => {
      const said = ` ${plain(given).replace(/[^a-z]+/g, ' ')} `
      return Object.entries(words.relatives).find(([, names]) =>
        names.some((name) => said.includes(` ${name} `)),
      )?.[0]
    },
  }
}
