/** The papers that a word stands for which names none: "merci de la présenter", "que vous donnerez au médecin". */
import { type Passage, type Span, textOf } from '../passage.ts'
import type { ListItem } from './document-asks.ts'
import { documentIn, nounStart } from './document-lookup.ts'
import { absence, leftOut, opensConditional } from './document-words.ts'

/** "La présente lettre vaut convocation ; merci de la présenter": the paper that "la" stands for. */
export function named(passage: Passage, ask: Span): ListItem[] {
  const sentences = passage.sentences
    .filter(({ start }) => start < ask.start)
    .slice(-2)
    .reverse()
  const below = cellsAbove(passage, ask)
  for (const sentence of sentences) {
    const start = Math.max(sentence.start, below)
    const text = passage.text.slice(start, ask.start)
    // "Le repas n'est pas compris, apportez le vôtre."
    if (/\bvotres?$/.test(textOf(passage, ask))) {
      const clause = text.search(/[^,;.:\s][^,;.:]*\b(?:repas|dejeuner)\b/)
      if (clause >= 0) return [{ start: start + clause, end: ask.end, open: false, conditional: false }]
    }
    const known = documentIn(text)
    if (!known && unknownPaper.test(text)) return []
    if (!known || isDenied(text)) continue
    if (known.at > (opensConditional.test(text) ? 45 : 25)) return []
    return [
      {
        start: start + nounStart(text, known),
        end: start + known.end,
        open: false,
        conditional: isForSome(text),
      },
    ]
  }
  return []
}

/** Where the last line with cells above some words ends: no word below stands for what is in a table. */
const cellsAbove = (passage: Passage, { start }: Span): number =>
  passage.lines.findLast((line) => line.end <= start && textOf(passage, line).includes('\t'))?.end ?? 0

/** "À la sortie, un certificat vous est donné ; gardez-le, on vous le demandera": no paper of an earlier sentence. */
const unknownPaper =
  /\b(?:une?|ce|cette|le|la|l')\s?(?:certificat|attestation|document|formulaire|fiche|papier|recu)\b/

const isDenied = (sentence: string): boolean =>
  /^\W*(?:ni|aucune?)\b/.test(sentence) || leftOut.test(sentence)

/** "Il vous remettra un cliché, que vous donnerez au médecin": the paper that "que" stands for. */
export function lastNamed(passage: Passage, unit: Span, ask: Span): ListItem[] {
  const text = passage.text.slice(unit.start, ask.start)
  let from = 0
  for (let known = documentIn(text); known; known = documentIn(text.slice(from))) {
    const end = from + known.end
    const start = from + nounStart(text.slice(from), known)
    if (end === text.length)
      return [{ start: unit.start + start, end: ask.start, open: false, conditional: isForSome(text) }]
    from = end
  }
  return []
}

/** "Si vous suivez un traitement, vous apporterez …": the words before an ask in its clause. */
export function isForSome(words: string): boolean {
  const clause = words.slice(words.lastIndexOf(';') + 1)
  return opensConditional.test(clause) && !absence.test(clause)
}
