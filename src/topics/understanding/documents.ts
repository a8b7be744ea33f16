/** Documents and reasons: which paper a question names, and why somebody says they cannot come. */
import type { DocumentId } from '../../letters/letter.ts'
import { tokens } from './text.ts'
import { oneSlip } from './typos.ts'
import type { Reason, Words } from './words.ts'

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

/** A finder of the reason that a clause gives for not coming. */
export function createReasons(words: Words): (found: string[]) => Reason | undefined {
  const reasons = (Object.entries(words.reasons) as [Reason, string[]][]).map(([reason, phrases]) => ({
    reason,
    phrases: phrases.map((phrase) => ` ${tokens(phrase).join(' ')} `),
  }))
  return (found) => {
    const text = ` ${found.join(' ')} `
    return reasons.find(({ phrases }) => phrases.some((phrase) => text.includes(phrase)))?.reason
  }
}
