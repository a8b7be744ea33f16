/** Gloss: beneath a line of the letter that stands there in French alone, its hard words in English. */

import { line } from '../statement.ts'
import type { Statement, Value } from '../topic.ts'
import { singular } from '../understanding/phrases.ts'
import { tokens } from '../understanding/text.ts'
import type { Glossary, InLine } from './glossary.ts'

/** Their words add no English to the line that they show. */
const showsOnly =
  /^(?:answer:mention|answer:maybeMeant|glossary:inLetter|glossary:unknown|note:otherwise|note:warns|reading:depends|reading:saidExcept|when:further)/

/** What follows from not coming, where the letter's words for it are not known. */
function isUnknown(means: Value | undefined): boolean {
  return typeof means === 'object' && means !== null && 'key' in means && means.key === 'consequence:unknown'
}

/** In a reply. */
const most = 3

/**
 * The statements with one line more beneath each that shows French alone: the hardest words of it, each once in the reply. `said` is
 * what the reply says: what stands there in English needs no gloss.
 */
export function withGlosses(statements: Statement[], glossary: Glossary, said: string): Statement[] {
  const english = new Set(tokens(said).map(singular))
  const isSaid = ({ term }: InLine) => contentOf(term.short).every((word) => english.has(word))
  const told = new Set<InLine['term']>()
  return statements.flatMap((statement) => {
    const { quote } = statement.with
    const isAlone = showsOnly.test(statement.say) || isUnknown(statement.with['means'])
    if (!isAlone || typeof quote !== 'string') return [statement]
    const hard = glossary
      .inLine(quote)
      .filter((one) => one.isHard && !told.has(one.term) && !isSaid(one))
      .toSorted((a, b) => a.rank - b.rank)
    const chosen = [...new Map(hard.map((one) => [one.term, one])).values()].slice(0, most - told.size)
    for (const { term } of chosen) told.add(term)
    return [statement, ...glossOf(chosen, statement)]
  })
}

function glossOf([first, second, third]: InLine[], { because }: Statement): Statement[] {
  if (!first) return []
  const pair = ({ as, term }: InLine) => ({
    key: 'glossary:pair' as const,
    with: { word: as, short: term.short },
  })
  if (!second) return [line('glossary:gloss.one', { first: pair(first) }, because)]
  if (!third) return [line('glossary:gloss.two', { first: pair(first), second: pair(second) }, because)]
  const values = { first: pair(first), second: pair(second), third: pair(third) }
  return [line('glossary:gloss.three', values, because)]
}

/** The words of it that say something; all of them where none does. */
function contentOf(short: string): string[] {
  const words = tokens(short).map(singular)
  const content = words.filter((word) => word.length > 3)
  return content.length > 0 ? content : words
}
