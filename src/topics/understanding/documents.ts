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

/** Who speaks of themselves. */
const speaker = new Set(['i', 'im', 'ive'])

/** In words: what stands between somebody and the illness that is told of them. */
const reach = 4

/**
 * A finder of the reason that a clause gives for not coming. An illness is that of whoever is named right before it: "my wife
 * has flu", but not "my wife works and I am ill"; a child that is named beside no other reason has to be looked after.
 */
export function createReasons(words: Words): (found: string[]) => Reason | undefined {
  const phrasesOf = (phrases: string[] = []) => phrases.map((phrase) => ` ${tokens(phrase).join(' ')} `)
  const reasons = Object.entries(words.reasons).map(([reason, phrases]) => ({
    reason: reason as Reason,
    phrases: phrasesOf(phrases),
  }))
  const illness = phrasesOf([...(words.reasons.illness ?? []), ...(words.reasons.treatment ?? [])])
  const child = new Set(words.relatives.child)
  const family = new Set(words.relatives.family)
  const isIll = (found: string[]) => {
    const text = ` ${found.join(' ')} `
    return illness.some((phrase) => text.includes(phrase))
  }
  const isOf = (found: string[], who: ReadonlySet<string>) =>
    found.some((word, at) => {
      const told = found.slice(at + 1, at + 1 + reach)
      const self = told.findIndex((one) => speaker.has(one))
      return who.has(word) && isIll(self < 0 ? told : told.slice(0, self))
    })
  return (found) => {
    const text = ` ${found.join(' ')} `
    const named = reasons.find(({ phrases }) => phrases.some((phrase) => text.includes(phrase)))?.reason
    if (named === 'illness' || named === 'treatment') {
      if (isOf(found, child)) return 'child-illness'
      if (isOf(found, family)) return 'family-illness'
    }
    return named ?? (found.some((word) => child.has(word)) ? 'childcare' : undefined)
  }
}
