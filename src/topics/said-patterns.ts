/** Patterns of what people say: made once from their lists, held against folded and spelled-out words. */
import { folded } from './folded.ts'

/** Patterns of plain words: one of the first, and none of the others. */
export type Said = { says: string[]; unless: string[] }

/** "Don't", "dont" and "cannot" hold the same "not"; "I'm" is "I am". */
const spelledOut = (said: string): string =>
  said
    .replace(/\b(?:i'?m|im)\b/g, 'i am')
    .replace(
      /\b(i|we|you|he|she|they)'(ll|re)\b/g,
      (_, who, verb) => `${who} ${verb === 'll' ? 'will' : 'are'}`,
    )
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
