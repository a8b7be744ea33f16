/** Patterns of what people say: made once from their lists, held against folded and spelled-out words. */
import { folded } from './folded.ts'

/** Patterns of plain words: one of the first, and none of the others. */
export type Said = { says: string[]; unless: string[] }

/** "I'll be away" and "ill be away" tell of no illness: a word that is no "ill" any more. */
export const withWill = (said: string): string =>
  said
    .replace(/\b(i|we|you|he|she|it|they)['’]ll\b/gi, '$1 will')
    .replace(
      /(?<!\b(?:i|am|is|are|was|were|be|been|im|i['’]m|so|very|too|not|really|still|seriously|feel|feeling|get|got|fell|and|or) )\bill (?=(?:still |not |also |probably )?(?:be|go|come|miss|send|tell|call|write|travel|fly|give|explain|need|leave|return|try|have to)\b)/gi,
      'i will ',
    )

/** "Don't", "dont" and "cannot" hold the same "not"; "I'm" is "I am". */
const spelledOut = (said: string): string =>
  withWill(said)
    .replace(/\b(?:i'?m|im)\b/g, 'i am')
    .replace(/\b(we|you|they)'re\b/g, '$1 are')
    .replace(/\b(?:cannot|can'?t)\b/g, 'can not')
    .replace(/\bwon'?t\b/g, 'will not')
    .replace(/\b(do|does|did|is|was|were|are|have|has|had|could|would|should|must|need)n'?t\b/g, '$1 not')

/** Words as patterns see them. */
export const plain = (said: string): string => spelledOut(folded(said).trim())

const anyOf = (phrases: string[] = []) => `(?:${phrases.join('|')})`

/** Makers of patterns in which `{name}` stands for any of the list of that name. */
export function createPatterns(lists: Record<string, string[]>) {
  const patterns = (list: string[], flags = '') =>
    list.map(
      (one) =>
        new RegExp(
          one.replace(/\{([a-z]+)\}/g, (_, name) => anyOf(lists[name])),
          flags,
        ),
    )
  const compiled = ({ says, unless }: Said) => {
    const [plain, not] = [patterns(says), patterns(unless)]
    return (said: string) => plain.some((one) => one.test(said)) && !not.some((one) => one.test(said))
  }
  return { patterns, compiled }
}
