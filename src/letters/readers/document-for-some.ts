/** Gives the conditions that stand among the items of a list to those that they belong to. */
import { type Passage, textOf } from '../passage.ts'
import type { ListItem } from './document-asks.ts'
import { documentIn } from './document-names.ts'
import { condition, opensConditional } from './document-words.ts'

/**
 * A piece that is only a condition speaks of the item before it; at the
 * beginning, behind "et" or behind a semicolon it speaks of those that follow.
 */
export function withConditions(passage: Passage, items: ListItem[]): ListItem[] {
  const kept: ListItem[] = []
  let ahead = false
  let why = ''
  let end = items[0]?.start ?? 0
  for (const item of items) {
    const text = textOf(passage, item)
    const last = kept.at(-1)
    const between = passage.text.slice(end, item.start)
    end = item.end
    if (isOnlyCondition(text)) {
      if (!last || /;|\b(?:et|ou|ainsi qu(?:e|')|de meme que)[,\s]*$/.test(between)) {
        ahead = true
        why = text
      } else {
        last.conditional = true
        last.why ??= text
      }
    } else {
      if (/;/.test(between)) ahead &&= kept.length === 0
      kept.push(ahead ? { ...item, conditional: true, why } : item)
    }
  }
  return kept
}

/** "si vous travaillez", and no paper. */
export function isOnlyCondition(text: string): boolean {
  return opensConditional.test(text) && condition.test(text) && documentIn(text) === null
}
