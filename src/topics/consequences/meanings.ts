/** What the French words of a consequence come to: a closed list of meanings, the gravest first. */
import { folded } from '../folded.ts'
import { clauseEnd, clauseStart } from './clauses.ts'
import { isDenied } from './denied.ts'
import { grave } from './grave.ts'
import { lesser } from './lesser.ts'
import { type Meaning, untold } from './words.ts'

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
  /\b(?:peut|peuvent|est possible|peser|pourr\w+|aurait|loisible|propos\w+|autoris\w+|permet\w*|risqu\w+|suscept\w+|eventuel\w*|(?!retrait|extrait)[a-z]+rai(?:en)?t|expos\w+|soi(?:en)?t|envisag\w*|en vue)\b/

const willBe = /\b(?:est|sont|[a-z]+(?<!pour)r(?:a|ont|ons))\b/

/** Of a noun or an infinitive alone, the letter leaves open what comes of it: a request, a procedure, an aim. */
const namedOnly =
  /\b(?:resiliation|rupture|suspension|mettre|rompre|resilier|suspendre|tenir|peser|compter)\b/
const broughtAbout =
  /\b(?:entrain|provoqu|emport|caus)(?:e|era|ent|eront)(?: (?:automatiquement|aussitot|immediatement|toujours|de plein droit|d'office))? (?:la |une )?(?:resiliation|rupture|suspension)\b|\b(?:resiliation|rupture|suspension)\b[^,;:.]{0,40}\b(?:est|sera) (?:[a-z]+ment )?(?:prononcee|automatique|immediate)\b/

/** By the verb of its own clause, and of the one in which it ends; where that has none, by all words. */
function mayBe(words: string, { at, end }: Match): boolean {
  const clause = clauseAt(words, at)
  const last = clauseAt(words, end)
  return (
    perhaps.test(clause) ||
    perhaps.test(last) ||
    (perhaps.test(words) && !willBe.test(clause)) ||
    (namedOnly.test(words.slice(at, end)) && !broughtAbout.test(clause) && !broughtAbout.test(last))
  )
}

const clauseAt = (words: string, at: number): string =>
  words.slice(clauseStart(words, at), clauseEnd(words, at))

type Match = { at: number; end: number; denied: boolean }

/** The first place that says it, before one that denies it. */
function matchOf({ says, deniable }: Meaning, words: string): Match | null {
  let first: Match | null = null
  says.lastIndex = 0
  for (let found = says.exec(words); found; found = says.exec(words)) {
    const at = found.index
    const end = at + found[0].length
    const match = { at, end, denied: deniable === true && isDenied(words, at, end) }
    if (!match.denied) return match
    first ??= match
    says.lastIndex = at + 1
  }
  return first
}

/** The gravest meanings, three at most, of a quote, in the order in which it says them; empty where none is known. */
export function meaningsOf(quote: string): { id: string; say: 'means' | 'surely' }[] {
  const words = folded(quote).replace(cause, (found) => ' '.repeat(found.length))
  const found = [...grave, ...lesser].flatMap((meaning) => {
    const match = matchOf(meaning, words)
    return match ? [{ ...meaning, match }] : []
  })
  // What is denied is denied in its more general words too.
  const told = new Set(found.flatMap(({ instead }) => instead))
  return found
    .filter(({ id, match }) => !match.denied && !told.has(id))
    .slice(0, 3)
    .sort((a, b) => a.match.at - b.match.at)
    .map(({ id, match, certain }) => ({ id, say: certain && !mayBe(words, match) ? 'surely' : 'means' }))
}
