/** Gathers the pages of one message into letters: photos are pages, a page with a heading of its own begins a letter. */
import type { LetterText, Page } from '../reading/text.ts'
import { type Passage, passageOf } from './passage.ts'

/** One passage for each letter, in the order of the message. */
export function gather(texts: readonly LetterText[]): Passage[] {
  const letters: Page[][] = []
  let previous: LetterText | null = null
  for (const text of texts) {
    for (const [index, page] of text.pages.entries()) {
      if (page.lines.every((line) => line.text.trim() === '')) continue
      const open = letters.at(-1)
      const continues = index > 0 || (previous !== null && isPhoto(text) && isPhoto(previous))
      const opens = isOpening(page)
      if (open && continues && !opens) open.push(page)
      else if (open && continues && opens && !open.some(isOpening)) open.unshift(page)
      else letters.push([page])
    }
    previous = text
  }
  return letters.map(passageOf)
}

/** One page of pixels: a photo, or a page of a scan sent as a picture. */
function isPhoto(text: LetterText): boolean {
  return text.source === 'ocr' && text.pages.length === 1
}

const letterhead =
  /\b(?:ofii|office francais|direction territoriale|republique francaise|prefecture|caf de|caisse|guda|guichet unique)\b/
const title =
  /(?:^|\n)\W{0,3}(?:objet\b|convocation\b|visite medicale\b|avis d|rappel\b|report de|entretien de|formation (?:civique|linguistique)|demande d'examens|rendez-?vous\b|annulation\b)/
const salutation =
  /(?:^|\n)\W{0,3}(?:chere? )?(?:madame|monsieur)(?:, monsieur)?\s?,|\bvous (?:etes|voudrez)\b[^.]{0,40}\b(?:convoqu|attendu|presenter)/
const continuation =
  /\bpage\s?[2-9]\s?(?:\/|sur)|(?:^|\n)\W{0,3}(?:suite\b|\(suite\)|verso)|(?<!\d)[2-9]\s?\/\s?[2-9](?!\d)\s*(?:\n|$)/

/** A letterhead at the top and, below it, a title or a salutation. */
function isOpening(page: Page): boolean {
  const { text, lines } = passageOf([page])
  if (continuation.test(text.slice(0, 200)) || continuation.test(text.slice(-60))) return false
  const top = text.slice(0, lines[Math.min(5, lines.length - 1)]?.end ?? 0)
  return letterhead.test(top) && (title.test(text) || salutation.test(text))
}
