/** Where the letterhead ends and the letter begins. */
import type { Passage } from './passage.ts'

const opening =
  /(?:^|\n)\W{0,3}(?:objet\b|(?:chere?s? )?(?:madame|monsieur|bonjour)\b[^\n]{0,60}(?:,|\n)|(?:\w+ (?:et \w+ )?)?convocation|avis d|report de)/

/** The index of the subject line, the title or the salutation; a third of the text when there is none. */
export function letterheadEnd(passage: Passage): number {
  return opening.exec(passage.text)?.index ?? Math.floor(passage.text.length * 0.35)
}
