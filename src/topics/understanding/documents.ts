/** Documents: which paper a question names. */
import type { DocumentId } from '../../letters/letter.ts'
import { tokens } from './text.ts'
import { oneSlip } from './typos.ts'
import type { Words } from './words.ts'

type Named = { id: DocumentId; name: string[] }

const alike = (a: string, b: string) => a === b || (a.length >= 5 && b.length >= 5 && oneSlip(a, b))

/** A finder of the document that a clause names, in English or in French, slips of the finger included. The longest name wins. */
export function createDocuments(words: Words): (found: string[]) => DocumentId | undefined {
  const names: Named[] = []
  for (const [id, list] of Object.entries(words.documents) as [DocumentId, string[]][])
    for (const name of list) names.push({ id, name: tokens(name) })
  const letters = ({ name }: Named) => name.join('').length
  names.sort((a, b) => letters(b) - letters(a))
  return (found) =>
    names.find(({ name }) =>
      found.some((_, start) => name.every((word, index) => alike(word, found[start + index] ?? ''))),
    )?.id
}
