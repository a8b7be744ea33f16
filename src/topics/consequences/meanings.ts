/** What the French words of a consequence come to: a closed list of meanings, the gravest first. */
import { folded } from '../folded.ts'
import { grave } from './grave.ts'
import { lesser } from './lesser.ts'
import { untold } from './words.ts'

/** What is left undone is no outcome, though it may use the same words: sans nous avoir prévenus, si vous abandonnez. */
const cause = new RegExp(
  [
    String.raw`(?:^\W*|[;:,] (?:et )?)sans (?:certificat|attestation)\b`,
    untold('vous '),
    String.raw`\bsi vous (?:abandonn|renonc|refus|annul)\w*(?: (?:la|le|les|cette|ce) \w+)?|^\W*abandonner\b`,
    String.raw`\ben cas de (?:refus|abandon|renoncement|rejet)\b`,
    String.raw`\bsi l'acces${'[^.;:,]{0,30}'}\brefuse`,
  ].join('|'),
  'g',
)

const perhaps =
  /\b(?:peut|peuvent|est possible|peser|pourr\w+|aurait|loisible|propos\w+|autoris\w+|permet\w*|risqu\w+|suscept\w+|eventuel\w*|[a-z]+(?:er|dr)ait|expos\w+)\b/

const willBe = /\b(?:est|sont|[a-z]+(?<!pour)r(?:a|ont|ons))\b/

/** By the verb of its own clause, and of the one in which it ends; where that has none, by all words. */
function mayBe(words: string, at: number, end: number): boolean {
  const clause = clauseAt(words, at)
  return (
    perhaps.test(clause) ||
    perhaps.test(clauseAt(words, end)) ||
    (perhaps.test(words) && !willBe.test(clause))
  )
}

function clauseAt(words: string, at: number): string {
  const start = words.slice(0, at).search(/[^,;:.]*$/)
  return /^[^,;:.]*/.exec(words.slice(start))?.[0] ?? ''
}

/** The gravest meanings, three at most, of a quote, in the order in which it says them; empty where none is known. */
export function meaningsOf(quote: string): { id: string; say: 'means' | 'surely' }[] {
  const words = folded(quote).replace(cause, (found) => ' '.repeat(found.length))
  const found = [...grave, ...lesser].flatMap((one) => {
    const match = one.says.exec(words)
    return match ? [{ ...one, at: match.index, end: match.index + match[0].length }] : []
  })
  const told = new Set(found.flatMap(({ instead }) => instead))
  return found
    .filter(({ id }) => !told.has(id))
    .slice(0, 3)
    .sort((a, b) => a.at - b.at)
    .map(({ id, at, end, certain }) => ({
      id,
      say: certain && !mayBe(words, at, end) ? 'surely' : 'means',
    }))
}
