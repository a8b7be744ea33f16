/** Whether a letter denies what its words name: "votre contrat n'est pas rompu", "sans suspendre votre droit au séjour". Patterns for folded text. */
import { clauseEnd, clauseStart } from './clauses.ts'

/** A denied verb with all that stands in it; "ne pas venir" is what somebody leaves undone. */
const notSo =
  /\bn(?:e |')(?!(?:pas|plus|jamais|rien|manqu\w+) )((?:[a-z'-]+ ){1,5}?)(?:pas|plus|rien|aucune?(?! suite)|jamais|point|ni)\b(?! (?:seulement|uniquement|simplement))/g
/** That verb is of the outcome, not of the reader: "n'entraîne pas", "il ne sera pas". */
const ofOutcome =
  /\b(?:est|sont|sera|seront|a|ont|aura|auront|entrain\w*|provoqu\w*|emport\w*|conduit|signifie|vaut|constitue|met|mettra|tire\w*)\b/
const little = String.raw`(?:(?:que|cela|de|du|la|le|les|une?|en|a|mis|tenu|pri[st]e?|fin|votre|aucune?|autre|moindre|incidence|pour autant|mettre|entraine\w*|provoqu\w*|emport\w*) |[dl]')*`
const between = new RegExp(`^ ${little}$`)
const without = new RegExp(String.raw`\b(?:sans|ni|aucune?|pas de|jamais) ${little}$`)

/** "Qui ne", "au cas où vous ne": somebody leaves something undone. */
const ofSomebody =
  /\b(?:(?:si|lorsque|quand) (?:jamais )?\w+|(?:s'|lorsqu'|qu(?:and|') ?)(?:ils?|elles?|on)|ou (?:vous|ils?|elles?|on|l'on)|qui) $/
/** "Ne sera pas examiné et sera clos": the outcome has a verb of its own behind what is denied. */
const goesOn = /\bmais\b|\b(?:et|puis)\b (?:[a-z']+ ){0,2}?(?:est|sont|sera|seront)\b/

/** The outcome itself: "clos, sans suspendre"; "sans tarder" and "sans autre avis" deny nothing. */
const leftUndone =
  /\bsans (?:que |(?!(?:avoir|etre|autre|encore|tarder|attendre|prevenir|notre|votre)\b)[a-z]+(?:er|re|ir)\b)/
/** Letters; a denial stands no further away. */
const near = 200

/** `at` and `end`: where the words that name it stand. */
export function isDenied(words: string, at: number, end: number): boolean {
  const start = Math.max(clauseStart(words, at), at - near)
  if (without.test(words.slice(start, at)) || leftUndone.test(words.slice(at, end))) return true
  const clauses = words.slice(start, Math.min(clauseEnd(words, end), end + near))
  return [...clauses.matchAll(notSo)].some((found) => {
    const from = start + found.index
    const to = from + found[0].length
    if (to <= at) return ofOutcome.test(found[1] ?? '') && between.test(words.slice(to, at))
    if (from > end + 1 || ofSomebody.test(words.slice(start, from))) return false
    const verb = found[1] ?? ''
    if (/ant\b/.test(verb) && !ofOutcome.test(verb)) return false
    return !goesOn.test(words.slice(to, end))
  })
}
