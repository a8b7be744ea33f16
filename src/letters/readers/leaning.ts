/** A sentence that leans on the one before it ("À défaut, …", "Elle en informe …") is quoted with that one. */
import { onOneLine, type Passage, type Span, textOf } from '../passage.ts'

/** Words that say what was left undone only with the sentence before: sinon, sans cette pièce, faute de quoi. */
const otherwise =
  /^\W*(?:(?:a|au) defaut(?= ?[,;:]| (?:le|la|les|l'|un|une|votre|vos|il|nous|vous|on)\b)|sinon\b|faute de quoi|dans (?:le cas contraire|ce cas)|autrement\b|hors ces cas|sans (?:quoi|cela|elle|lui|eux|(?:cette|ce|cet|ces) (?!visite|entretien|rendez|examen|journee|seance|formation|convocation|contrat)[a-z]+))/

/** A pronoun for what was just named. "Il" without anything behind it ("il sera constaté", "il vous est rappelé") stands alone. */
const pronoun =
  /^\W*(?:si (?:elle|celle-ci|celui-ci|ceux-ci)s? n|(?:elles?|ils|celles?-ci|ceux-ci|celui-ci|cela|ceci|ce dernier|cette derniere)\b|il (?:est|sera|peut|pourra|pourrait|devra) (?:alors |etre |donc )*(?:transmis|retourne|renvoye|class|clos|signale|refuse|refuser|informe|avise))/

/** What somebody will or may do about it. */
const goesOn =
  /^\W*\S+(?: derni\w+)? (?:en |y |vous |l'|le )*(?:peut|peuvent|pourra|pourrait|pourront|tire|tirera|est|sera|serait|tient|tiendra|conduit|entrain\w*|retard\w*)\b/
const harm =
  /\b(?:refus|rejet|retard|resili|clos|clot|class|suspend|bloqu|prive|prefet|prefect|renouvel|perd|fin (?:a|au)|compte|consequence)\w*/

/** Longer than this nobody reads it. */
const longest = 450

/** `index` is that of the sentence; the span covers those that it cannot do without, where they are not too long. */
export function withContext(passage: Passage, index: number): Span {
  const { sentences } = passage
  const own = sentences[index] ?? { start: 0, end: 0 }
  let { start, end } = own
  const words = wordsOf(passage, own)
  const before = sentences[index - 1]
  if (before && (otherwise.test(words) || pronoun.test(words)) && isSentence(passage, before))
    start = before.start
  const next = sentences[index + 1]
  const follows = next ? wordsOf(passage, next) : ''
  if (next && pronoun.test(follows) && goesOn.test(follows) && harm.test(follows)) end = next.end
  return end - start > longest ? own : { start, end }
}

const wordsOf = (passage: Passage, span: Span): string => onOneLine(passage, span).trim()

/** Not a heading, an item of a list or a salutation, nor the appointment itself, of which the reader knows. */
function isSentence(passage: Passage, span: Span): boolean {
  const words = wordsOf(passage, span)
  const first = passage.raw[passage.from[textOf(passage, span).search(/[a-z]/) + span.start] ?? 0] ?? ''
  return (
    words.length > 20 &&
    /[.;!?:»)]$/.test(words) &&
    !/\p{Ll}/u.test(first) &&
    !/\b(?:etes|est|sommes) (?:\w+ )?(?:convoque|attendu|invite)/.test(words)
  )
}
