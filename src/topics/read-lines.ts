/** Read lines: what the letter's own lines say of the matters that a question names, in plain words with the line. */
import type { Found, Letter } from '../letters/letter.ts'
import { callsChildren } from './lookup.ts'
import { type Mentions, named, shareOf } from './matters.ts'
import { type Reading, readingsOf } from './readings/reading.ts'
import { readings } from './readings/readings.ts'
import { lead, line, quoted, wordsOf } from './statement.ts'
import type { Statement, TopicId, WordingKey } from './topic.ts'

/** `share`: how much of what the question names is named by these matters, from 0 to 1; `isOwn`: the topic itself is about them. */
type ReadLines = { statements: Statement[]; lines: Found<string>[]; share: number; isOwn: boolean }

const most = 2
/** Said of all that is asked: where something narrower is read, that is meant. */
const widest = 'free'
/** Whom a question speaks of: where it asks a thing of them, that is meant. Who speaks for somebody is both. */
const persons = new Set(['children', 'companion', 'family-come', 'stand-in', 'presence'])

export function readLines(
  said: Found<string>[],
  letter: Letter,
  { topic, words }: { topic: TopicId; words: string[] },
  mentions: Mentions,
): ReadLines {
  const nothing = { statements: [], lines: [], share: 0, isOwn: false }
  if (letter.kind === 'cancellation') return nothing
  const asked = new Set(named(words, mentions))
  const found = Object.entries(readings).flatMap(([name, rules]) => {
    const matter = mentions.matters[name]
    if (!matter || !(asked.has(matter) || matter.topics.includes(topic))) return []
    const read = readingsOf(rules, said).filter((one) => !isOfOthers(one, letter))
    return read.length > 0 ? [{ name, matter, read }] : []
  })
  const ofAsked = found.filter(({ matter }) => asked.has(matter))
  const meant = ofAsked.length > 0 ? ofAsked : found
  const narrower = meant.filter(({ name }) => name !== widest)
  const things = narrower.filter(({ name }) => !persons.has(name))
  const isOfThings = things.some(({ name }) => name !== 'interpreter')
  const kept = isOfThings ? things : narrower.length > 0 ? narrower : meant
  const all = kept.flatMap(({ read }) => read)
  const chosen = all
    .filter(({ line: own }, at) => all.findIndex((one) => one.line === own) === at)
    .slice(0, most)
  if (chosen.length === 0) return nothing
  return {
    statements: chosen.map(told),
    lines: chosen.map(({ line: own }) => own),
    isOwn: kept.some(({ matter }) => matter.topics.includes(topic)),
    share: shareOf(
      words,
      kept.map(({ matter }) => matter),
      mentions,
    ),
  }
}

/** Whom the letter calls is let in. */
const isOfOthers = ({ meaning }: Reading, letter: Letter): boolean =>
  meaning === 'children.not' && callsChildren(letter) !== null

function told({ line: own, meaning, with: values, hasException }: Reading, place: number): Statement {
  const build = place === 0 ? lead : line
  const quote = wordsOf(own)
  if (meaning === null) return build('reading:depends', { quote }, quoted(own))
  const key: WordingKey = hasException ? 'reading:saidExcept' : 'reading:said'
  return build(key, { meaning: { key: `reading:${meaning}`, with: values }, quote }, quoted(own))
}
