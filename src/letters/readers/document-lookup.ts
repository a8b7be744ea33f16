/** Which document the words of a letter name, and where its name stands in them. */
import type { DocumentId } from '../letter.ts'
import { documentNames } from './document-names.ts'
import { numberPattern } from './numbers.ts'

/** `at` and `end`: where in the text its name stands. */
export type NamedDocument = { id: DocumentId; at: number; end: number }

/** "piece d identite": capitals often come without their apostrophes. The text keeps its length. */
const withApostrophes = (text: string): string => text.replace(/\b([dl]) (?=[aeiouyh])/g, "$1'")

/** What was found in the words of the letter being read: lists ask about the same words again and again. */
const known = new Map<string, NamedDocument | null>()
/** Of a letter that is read nothing stays here. */
export const forgetNames = (): void => known.clear()

/** The document that a piece of a list names first; null when it names none that is known. */
export function documentIn(text: string): NamedDocument | null {
  const found = known.get(text)
  if (found !== undefined) return found
  let best: NamedDocument | null = null
  const words = withApostrophes(text)
  for (const [id, pattern] of documentNames) {
    const name = pattern.exec(words)
    if (name && (best === null || name.index < best.at))
      best = { id, at: name.index, end: name.index + name[0].length }
    if (best?.at === 0) break
  }
  known.set(text, best)
  return best
}

const determiner = new RegExp(
  String.raw`(?:(?:\b(?:la|le|les|votre|vos|cette|cet|ce|son|sa|ses|leurs?|${numberPattern}|\d)\s|\bl'){1,4}(?:[a-z]+\s)?)$`,
)

/** Where the words begin that a name belongs to: its article, and a word between. */
export const nounStart = (text: string, { at }: NamedDocument): number =>
  determiner.exec(text.slice(0, at))?.index ?? at

/** Words after which a document is only named on the way: "pour la demande de visa". */
const onTheWay =
  /\b(?:pour|afin|demande de|delivre\w*|dans|par|qui|que|lors|avant|apres|obtenir|validite|compter|reception|tete|suite|objet|reference|delivrance|renouvellement|obtention|signature|validation de|conclusion|remise)\b/

/** How far in a name may stand whatever stands before it. */
const head = 8

/**
 * The document that an item is, not one that it names on the way; what stands in brackets explains the words before:
 * "le papier de l'association (domiciliation)".
 */
export function itemNamed(text: string): NamedDocument | null {
  const plain = text.replace(/\([^)]*\)?/g, (inside) => ' '.repeat(inside.length))
  const known = documentIn(plain)
  if (known && (known.at < head || !onTheWay.test(plain.slice(0, known.at)))) return known
  const inside = /\(([^)]*)/.exec(text)?.[1]
  const explained = known || !inside ? null : documentIn(inside)
  return explained && explained.at < head ? { ...explained, at: 0 } : null
}
