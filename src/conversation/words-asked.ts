/** Words asked: the parts of a message that ask what a French word means, whatever else they were taken for. */
import type { Found } from '../letters/letter.ts'
import { folded } from '../topics/folded.ts'
import { speaksOfWords, type WordAsked, wordsWithin } from '../topics/glossary/word-asked.ts'
import type { Match } from '../topics/match.ts'
import { mayRepeat } from '../topics/mentions.ts'
import type { TopicId } from '../topics/topic.ts'
import { maySpeak } from '../topics/trust.ts'
import { tokens } from '../topics/understanding/text.ts'
import type { Conversation, KnownLetter } from './conversation.ts'
import type { Speech } from './tools.ts'
import type { Focus } from './which-letter.ts'

/** What a message is filed under that was not understood, or only as being about the letter. */
const open = new Set<TopicId>(['unclear', 'off-topic', 'summary', 'item-explained'])

/** What a message asks: of its sentences, those that ask for words are answered so, and `match` takes the others. */
export function withWordsAsked(
  said: string,
  match: (question: string) => Match[],
  { letters }: Conversation,
  focus: Focus,
  { wordsAsked, glossary, matcher }: Speech,
): Match[] {
  const lines = inOrder(letters, focus).flatMap(linesOf)
  const isOpen = (matches: Match[]) => matches.every(({ topic, item }) => open.has(topic) && !item)
  const asked = (text: string, mayBeBare = true) =>
    wordsAsked(text, lines, () => isOpen(match(text)), mayBeBare).map((word) => askedBy(text, word))
  /** Where nothing else was understood, and it is asked what something is, a word of the glossary is meant. */
  const within = (text: string) =>
    match(text).flatMap((one) => {
      const isOfWords = one.topic === 'item-explained' || speaksOfWords(one.part, glossary)
      if (!isOfWords || !isOpen([one])) return [one]
      const words = wordsWithin(one.part, lines, glossary).map((word) => askedBy(one.part, word))
      return words.length > 0 ? words : [one]
    })
  /** Beside a question that was understood, a name alone belongs to that: "who are you? OFII?" */
  const wordsApart = (sentences: string[]) => {
    const all = sentences.map((one) => asked(one))
    const isUnderstood = sentences.some(
      (one, at) => all[at]?.length === 0 && (!isOpen(match(one)) || matcher.asks(one)),
    )
    return isUnderstood ? sentences.map((one) => asked(one, false)) : all
  }
  const whole = asked(said)
  if (whole.length > 0) return whole
  const sentences = said.split(/(?<=[?!.\n])\s+/).filter((sentence) => sentence.trim() !== '')
  const apart = sentences.length > 1 ? wordsApart(sentences) : []
  const words = apart.flat()
  if (words.length === 0) return within(said)
  const others = sentences.filter((_, at) => apart[at]?.length === 0).join(' ')
  const first = apart[0]?.length ? words : []
  return others === '' ? words : [...first, ...within(others), ...words.filter((one) => !first.includes(one))]
}

function askedBy(part: string, word: WordAsked): Match {
  const term = word.known?.term
  const all = { part, sure: true, alternatives: [] }
  if (term?.topic) return { ...all, topic: term.topic, words: tokens(part) }
  return { ...all, topic: 'item-explained', word }
}

/** The letter that holds the word; else the one that is spoken of. */
export function letterWith({ line }: WordAsked, { letters }: Conversation, focus: Focus): KnownLetter[] {
  const ordered = inOrder(letters, focus)
  const holding = line && ordered.find((known) => linesOf(known).includes(line))
  return (holding ? [holding] : ordered).slice(0, 1)
}

function inOrder(letters: KnownLetter[], focus: Focus): KnownLetter[] {
  return [...new Set([...focus.letters.toReversed(), ...letters.toReversed()])]
}

/** What is kept of what it says; whole sentences first. */
function linesOf({ letter }: KnownLetter): Found<string>[] {
  if (!maySpeak(letter.kind, 'item-explained')) return []
  const { sentences = [], documents, instructions, consequence } = letter
  const others = [...documents, ...instructions].map(({ french }) => french)
  const all = [...sentences, ...others, ...(consequence ? [consequence] : [])]
  return all.filter((one) => one.sure && mayRepeat(folded(one.quote)))
}
