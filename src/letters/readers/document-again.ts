/** A paper that a letter names again, or one that may stand in for another: the same, a further one, or either of them. */
import type { DocumentId, DocumentItem } from '../letter.ts'
import type { NamedPaper, PaperName } from '../papers.ts'
import { withoutBrackets } from './document-declined.ts'
import { itemNamed } from './document-lookup.ts'

/** "une quittance, une facture ou toute autre pièce établissant votre domicile": one of all these is enough. */
export const anyOther = /^(?:toute?s?|une?) autres? (?:pieces?|documents?|justificatifs?|papiers?|preuves?)\b/
const proofsOfHome: DocumentItem['id'][] = ['rent-receipt', 'utility-bill', 'home-insurance']

/** The last of the list that are such proofs and `joined` by a comma to another one before. */
export function proofsInRow(
  list: readonly DocumentItem[],
  joined: ReadonlySet<DocumentItem>,
): DocumentItem[] {
  const isLast = (one: DocumentItem, place: number): boolean => {
    const before = list[place - 1]
    return joined.has(one) && [one, before].every((other) => other && proofsOfHome.includes(other.id))
  }
  return list.slice(list.findLastIndex((one, place) => !isLast(one, place)) + 1)
}

/** "Un justificatif de domicile ou, à défaut, une attestation d'hébergement": another paper with the same id, that will do as well. */
export function addInItsPlace(known: DocumentItem, { named = [], french }: DocumentItem): void {
  const names: NamedPaper[] = known.named ?? [{ name: known.id }]
  const further = named.filter(({ name }) => !names.some((one) => one.name === name))
  if (further.length === 0) return
  known.named = [...names, ...further]
  known.french = { ...known.french, value: `${known.french.value} / ${french.value}` }
}

/** The lease of a tenant, the deed of an owner: each for some, and named otherwise. */
export const isForOthers = (known: DocumentItem, one: DocumentItem): boolean =>
  known.when !== undefined && one.when !== undefined && known.when !== one.when && one.named !== undefined

/** The certificates of the course, those of the civic days: two papers with one id. */
export const isAnother = (
  list: readonly DocumentItem[],
  { id, named = [], french }: DocumentItem,
): boolean => {
  const [only] = named
  const others = list.flatMap((one) => one.named ?? [])
  // "Attestations de formation civique, attestation d'assiduité": that of whatever else was followed.
  const isOfElse = id === 'training-certificates' && /assiduit[ée]/iu.test(french.quote)
  if (!only && isOfElse) return others.some(({ name }) => name === 'civic-certificates')
  return only !== undefined && apart.includes(only.name) && !others.some(({ name }) => name === only.name)
}
const apart: PaperName[] = ['course-certificate', 'civic-certificates']

/** Papers of which one will do: each is an item, with the same words. */
const replaceable: DocumentId[] = ['passport', 'residence-permit', 'identity-document']

/** "Titre de séjour ou passeport": the paper that may stand in for the first. "Ou tout document d'identité" names none. */
export function replacing(id: DocumentItem['id'], text: string): DocumentId | null {
  const right =
    / ou (?!(?:de )?tout)(.+)$/.exec(withoutBrackets(text))?.[1] ??
    /\ba defaut\b[ ,:]*(.+)$/.exec(text)?.[1] ??
    ''
  const other = itemNamed(right)
  const both =
    other && other.id !== id && replaceable.some((one) => one === id) && replaceable.includes(other.id)
  return both && other.at < head ? other.id : null
}

/** How far behind "ou" it is named. */
const head = 20
