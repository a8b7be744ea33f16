/** Mentions: lines of the letter that a question may be about, found by what is asked in one language and said in French. */
import type { Found, Letter } from '../letters/letter.ts'
import { kindAskedAbout } from './of-this-kind.ts'
import { line, quoted, wordsOf } from './statement.ts'
import type { Statement, TopicId, WordingKey } from './topic.ts'
import { maySpeak } from './trust.ts'
import { tokens } from './understanding/text.ts'

/** One matter: the words that people ask about it with, how French words begin that speak of it, and the topics that are all about it. */
type Matter = { asked: string[]; said: string[]; topics: TopicId[] }

/** By a name for each, kept in `locales/<lang>/mentions.json`. */
export type Mentions = Record<string, Matter>

/** What is asked of Convoc itself, or not answered at all. */
const notOfLetter = new Set<TopicId>([
  'about-bot',
  'calendar',
  'correction',
  'delete-data',
  'fraud-request',
  'greeting',
  'instruction-attack',
  'legal-advice',
  'prediction',
  'privacy',
  'reminder',
  'scam-check',
  'summary',
  'thanks',
])

/** Where the line is only a guess at what was meant. */
const asideOf = new Set<TopicId>(['unclear', 'off-topic'])

/** A matter that more of the letter's lines speak of is not what a question is told apart by. */
const common = 4
/** What a line has to be worth: one rare matter, or two. */
const enough = { named: 0.5, asked: 0.8 }
const most = 2
/** Beside the best line, one that is worth nearly as much. */
const nearly = 0.8

/** Nothing is passed on that wants money, leads elsewhere or speaks to a machine. */
const unsafe = /https?:|www\.|virement|carte cadeau|\bpcs\b|western|\bia\b|assistant|instruction|ignore/

/** `words` in small letters without accents. */
export const mayRepeat = (words: string): boolean => !unsafe.test(words)

/**
 * An answer that quotes nothing of the letter, or only says what such a letter is about, with the lines of the letter that the
 * question may be about: the letter comes first. `words` are those of the question.
 */
export function withMentions(
  statements: Statement[],
  { topic, words = [] }: { topic: TopicId; words?: string[] },
  letter: Letter | null,
  mentions: Mentions,
): Statement[] {
  if (!letter || notOfLetter.has(topic) || !maySpeak(letter.kind, topic)) return statements
  const quotes = statements.flatMap(({ because }) => ('quote' in because ? [because.quote.quote] : []))
  const isCancelled = letter.kind === 'cancellation'
  const isBroad = kindAskedAbout(topic) === letter.kind
  if (quotes.length > 0 && !isCancelled && !isBroad) return statements
  const own = isBroad ? [] : Object.values(mentions).filter(({ topics }) => topics.includes(topic))
  const [first, ...others] = linesOn(letter, own, named(words, mentions)).filter(
    ({ quote }) => !quotes.some((said) => said.includes(quote) || quote.includes(said)),
  )
  if (!first) return statements
  const rest = statements.filter(({ say }) => say !== 'answer:silent')
  const told = (one: Found<string>, say: WordingKey) => line(say, { quote: wordsOf(one) }, quoted(one))
  const more = others.map((one) => told(one, 'answer:mentionedToo'))
  if (isCancelled) return [...rest, told(first, 'answer:mentionedToo'), ...more]
  return [
    { ...told(first, asideOf.has(topic) ? 'answer:maybeMeant' : 'answer:mentioned'), role: 'lead' },
    ...more,
    ...rest.map((one): Statement => (one.role === 'lead' ? { ...one, role: 'line' } : one)),
  ]
}

/** The matters that a question names. */
function named(words: string[], mentions: Mentions): Matter[] {
  const asked = new Set(words.map(singular))
  const isSaid = (phrase: string) =>
    tokens(phrase)
      .map(singular)
      .every((word) => asked.has(word))
  return Object.values(mentions).filter((matter) => matter.asked.some(isSaid))
}

/** The lines that most speak of it, the best first. A topic that has matters of its own is not answered with a line on another. */
function linesOn(letter: Letter, own: Matter[], asked: Matter[]): Found<string>[] {
  // The list of papers is told apart from what is said.
  const isList = ({ quote }: Found<string>) =>
    letter.documents.some(({ french }) => quote.includes(french.quote))
  const said = (letter.sentences ?? []).filter((one) => one.sure && !unsafe.test(one.value) && !isList(one))
  const isOwn = new Set<Found<string>>()
  const worth = new Map<Found<string>, number>()
  for (const matter of new Set([...own, ...asked])) {
    const speaking = new RegExp(`(?<![a-z0-9])(?:${matter.said.join('|')})`)
    const lines = said.filter(({ value }) => speaking.test(value))
    if (lines.length > common) continue
    for (const one of lines) {
      worth.set(one, (worth.get(one) ?? 0) + 1 / Math.max(1, lines.length - 1))
      if (own.includes(matter)) isOwn.add(one)
    }
  }
  const likely = [...worth]
    .filter(([one, value]) =>
      own.length > 0 ? isOwn.has(one) && value >= enough.named : value >= enough.asked,
    )
    .toSorted(([, a], [, b]) => b - a)
  const best = likely[0]?.[1] ?? 0
  return likely
    .filter(([, value]) => value >= nearly * best)
    .slice(0, most)
    .map(([one]) => one)
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word
}
