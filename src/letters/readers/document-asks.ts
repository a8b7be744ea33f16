/** Sentences that ask for things: "vous apporterez votre passeport", "une pièce d'identité vous sera demandée". */
import { type Passage, type Span, textOf } from '../passage.ts'
import { pieces } from './document-items.ts'
import { documentIn } from './document-names.ts'
import type { Unit } from './document-units.ts'
import {
  absence,
  against,
  behind,
  condition,
  opensConditional,
  ownPaper,
  paper,
  strong,
  weak,
} from './document-words.ts'

/** `open`: it counts even when it is no known document. `conditional`: words above or before it make it so. */
export type ListItem = Span & { open: boolean; conditional: boolean }

/** Words that ask; `open`: whatever they take is meant. */
export type Ask = Span & { open: boolean; against: boolean }

/** How far behind a weak ask its first document may stand. */
const near = 60

/** "N'apportez que votre passeport" asks. */
const only = /^\s(?:\w+ )?qu[e']/

/** The asks of a unit that look ahead, in order. */
export function asksIn(passage: Passage, unit: Span): Ask[] {
  return [
    ...within(passage, strong, unit).map((span) => ({ ...span, open: true })),
    ...within(passage, weak, unit).map((span) => ({ ...span, open: false })),
  ]
    .map((ask) => ({
      ...ask,
      against:
        !only.test(passage.text.slice(ask.end, ask.end + 20)) &&
        against.test(passage.text.slice(Math.max(0, ask.start - 50), ask.start)),
    }))
    .sort((a, b) => a.start - b.start)
}

/** How far around a unit the patterns look. */
const margin = 130

function within({ text }: Passage, pattern: RegExp, unit: Span): Span[] {
  const from = Math.max(0, unit.start - margin)
  return [...text.slice(from, unit.end + margin).matchAll(pattern)]
    .map(({ index, 0: words }) => ({ start: from + index, end: from + index + words.length }))
    .filter(({ start, end }) => start >= unit.start && end <= unit.end + 1)
}

/** The items that a sentence asks for. */
export function askedIn(passage: Passage, unit: Unit): ListItem[] {
  if (absence.test(unit.words) && opensConditional.test(unit.words)) return []
  const asks = asksIn(passage, unit)
  const ahead = asks
    .filter((ask) => !ask.against)
    .flatMap((ask) => {
      const until = asks.find(({ start }) => start > ask.end)?.start ?? unit.end
      return forward(passage, unit, ask, until)
    })
  return [...ahead, ...within(passage, behind, unit).flatMap((ask) => backward(passage, unit, ask))]
}

function forward(passage: Passage, unit: Unit, ask: Ask, until: number): ListItem[] {
  const conditional = isForSome(passage.text.slice(unit.start, ask.start))
  const colon = passage.text.slice(ask.end, until).search(/:\s/)
  const beforeColon = passage.text.slice(ask.end, ask.end + Math.max(colon, 0))
  const start = documentIn(beforeColon) ? ask.end : ask.end + colon + 1
  const items = pieces(passage, { start, end: until })
  const isPaper = (item: Span) => paper.test(textOf(passage, item))
  const first = items.find((item) => documentIn(textOf(passage, item)))
  const meant = first ? ask.open || first.start - start <= near : ask.open && items.some(isPaper)
  if (!meant) return []
  return withConditions(
    passage,
    items.map((span) => ({
      ...span,
      open: ask.open || ownPaper.test(textOf(passage, span)),
      conditional,
    })),
  )
}

function backward(passage: Passage, unit: Unit, ask: Span): ListItem[] {
  const words = passage.text.slice(unit.start, ask.start)
  const clause = words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf(':')) + 1)
  if (/^\s?(?:aucune?|pas|ni)\b/.test(clause) || /\b(?:ne|n'|nullement)\s?$/.test(clause)) return []
  const conditional = isForSome(clause)
  return withConditions(
    passage,
    pieces(passage, { start: ask.start - clause.length, end: ask.start }).map((span) => ({
      ...span,
      open: false,
      conditional,
    })),
  )
}

/** "Si vous suivez un traitement, vous apporterez …": the words before an ask in its clause. */
function isForSome(words: string): boolean {
  const clause = words.slice(words.lastIndexOf(';') + 1)
  return opensConditional.test(clause) && !absence.test(clause)
}

/**
 * Gives conditions to the items they belong to. A piece that is only a condition speaks of the item before it; at the
 * beginning, behind "et" or behind a semicolon it speaks of those that follow.
 */
export function withConditions(passage: Passage, items: ListItem[]): ListItem[] {
  const kept: ListItem[] = []
  let ahead = false
  let end = items[0]?.start ?? 0
  for (const item of items) {
    const text = textOf(passage, item)
    const last = kept.at(-1)
    const between = passage.text.slice(end, item.start)
    end = item.end
    if (isOnlyCondition(text)) {
      if (!last || /;|\b(?:et|ou|ainsi qu(?:e|')|de meme que)[,\s]*$/.test(between)) ahead = true
      else last.conditional = true
    } else {
      if (/;/.test(between)) ahead &&= kept.length === 0
      kept.push(ahead ? { ...item, conditional: true } : item)
    }
  }
  return kept
}

export function isOnlyCondition(text: string): boolean {
  return opensConditional.test(text) && condition.test(text) && documentIn(text) === null
}
