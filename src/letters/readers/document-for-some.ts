/** Gives the conditions that stand among the items of a list to those that they belong to. */
import { type Passage, textOf } from '../passage.ts'
import type { ListItem } from './document-asks.ts'
import { withoutCondition } from './document-blocks.ts'
import { formOf } from './document-details.ts'
import { copyOfIt } from './document-items.ts'
import { documentIn } from './document-lookup.ts'
import { condition, opensConditional } from './document-words.ts'

/** "En original", "en deux exemplaires", "en langue française": how papers are wanted, and no paper. */
const howOnly =
  /^(?:en|sous(?: la)? forme d[e'] ?|par) ?(?:(?:une?|deux|trois|double|simple|\d) )?(?:l')?(?:originaux|original|(?:photo)?copies?|exemplaires?|(?:version|langue|format) [a-z]{3,12}|francais|papier|couleurs?)(?: (?:et|ou|ainsi que) (?:en )?(?:originaux|original|(?:photo)?copies?))?$/

/**
 * A piece that is only a condition, or only a form, speaks of the item before it; at the
 * beginning, behind "et" or behind a semicolon it speaks of those that follow.
 */
export function withConditions(passage: Passage, items: ListItem[]): ListItem[] {
  const kept: ListItem[] = []
  let ahead = false
  let why = ''
  let form: ListItem['form'] | null = null
  let end = items[0]?.start ?? 0
  for (const item of items) {
    const text = textOf(passage, item)
    const last = kept.at(-1)
    const between = passage.text.slice(end, item.start)
    end = item.end
    if (howOnly.test(text)) {
      const wanted = formOf(text)
      if (!last || joined.test(between)) form = wanted
      else if (wanted) last.form ??= wanted
    } else if (isOnlyCondition(text)) {
      if (!last || joined.test(between)) {
        ahead = true
        why = text
      } else {
        last.conditional = true
        last.why ??= text
      }
    } else {
      if (/;/.test(between)) ahead &&= kept.length === 0
      if (/;/.test(between) && kept.length > 0) form = null
      kept.push({
        ...item,
        ...(ahead ? { conditional: true, why } : {}),
        ...(form && !item.form ? { form } : {}),
      })
    }
  }
  return kept
}

/** Behind these such a piece speaks of what follows. */
const joined = /;|\b(?:et|ou|ainsi qu(?:e|')|de meme que)[,\s]*$/

/** "si vous travaillez", and no paper. */
export function isOnlyCondition(text: string): boolean {
  return (
    opensConditional.test(text) &&
    condition.test(text) &&
    documentIn(text) === null &&
    !copyOfIt.test(withoutCondition(text))
  )
}
