/** The lines of a list without bullets: which is an item of it, and which only tells more of something. */
import type { DocumentId } from '../letter.ts'
import { early, isSentence, listed } from './document-blocks.ts'
import { titleLength } from './document-heads.ts'
import type { List } from './document-list-items.ts'
import { documentIn, itemNamed } from './document-lookup.ts'
import type { Unit } from './document-units.ts'
import { given, paper } from './document-words.ts'

/** Without bullets, an unknown item is only one when it is short, no sentence, and not the last. */
export function unbulleted(list: List, units: Unit[], place: number): 'item' | 'outside' {
  const unit = units[place]
  const words = unit?.words ?? ''
  if (/@|\d{2}[\s.]\d{2}[\s.]\d{2}/.test(words.replace(/\([^)]*\)/g, ''))) return 'outside'
  if (list.details) return given.test(words) || (!unit?.cell && isSentence(words)) ? 'outside' : 'item'
  const known = itemNamed(words)
  if (known) {
    const fits =
      known.at < early && !isSentence(words) && !/:(?!\s?oui\b)/.test(words.slice(0, known.at + 20))
    return fits && !isExplained(known.id, units[place + 1]) ? 'item' : 'outside'
  }
  const goesOn = listed(units, place + 1) > 0 || unit?.first === false
  if (list.open && paper.test(words) && words.length <= titleLength && !isSentence(words)) return 'item'
  return list.open && goesOn && words.length <= titleLength && !/[.:?]$/.test(words) ? 'item' : 'outside'
}

/** A title, not an item: what follows tells more of the same. */
function isExplained(id: DocumentId, next: Unit | undefined): boolean {
  if (!next || next.marked) return false
  const same = documentIn(next.words)?.id === id && isSentence(next.words)
  return (
    same ||
    /^(?:a faire|a realiser|faites?|realisee?s?|prenez rendez|elle |il (?!n'y|y a|ne |vous|faut|est (?:inutile|rappele|possible|demande)))\b/.test(
      next.words,
    )
  )
}
