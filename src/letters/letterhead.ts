/** Where the letterhead ends and the letter begins. */
import type { Passage } from './passage.ts'

const opening =
  /(?:^|\n)\W{0,3}(?:objet\b|(?:chere?s? )?(?:madame|monsieur|bonjour)\b[^\n]{0,60}(?:,|\n)|(?:\w+ (?:et \w+ )?)?convocation|avis d|report de)/

/** The head of a mail that was copied as text: its subject stands above the letterhead, and opens nothing. */
const mailHead =
  /^(?:[^\n]{0,80}\n){0,3}?(?:\W{0,3}(?:de|from|expediteur|a|to|pour|destinataire|cc|date|envoye(?: le)?|sent|objet|subject|sujet|repondre a|reply-to) ?:[^\n]*\n){2,}/

/** The index of the subject line, the title or the salutation; a third of the text when there is none. */
export function letterheadEnd(passage: Passage): number {
  const first = opening.exec(passage.text)?.index ?? Math.floor(passage.text.length * 0.35)
  const head = mailHead.exec(passage.text)?.[0].length ?? 0
  if (first >= head) return first
  const next = opening.exec(passage.text.slice(head - 1))?.index ?? 0
  // With nothing between the two, the mail has no letterhead.
  return passage.text.slice(head, head - 1 + next).trim() === '' ? first : head - 1 + next
}
