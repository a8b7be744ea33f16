/** A message that claims to be OFII and asks for money or secrets, or comes from a false address: no date in it is trusted. */
import type { Kind, Reader } from '../kind.ts'
import type { Passage } from '../passage.ts'
import { issuedOn } from '../readers/issued-on.ts'
import { odditiesIn } from '../readers/scam-signs.ts'
import { namesOfii } from '../signs.ts'

/** Others whose name is borrowed to the same end. */
const borrowed = /\b(?:office (?:de l'|d'|de )?\s?immigration|titre de sejour|anef|service des etrangers)\b/

/** What is odd is said; nothing of it is quoted. */
const warning: Reader = ({ passage }) => {
  const signs = [...new Set(odditiesIn(passage).map(({ sign }) => sign))].join(' ')
  return { warnings: [{ code: 'looks-like-a-scam', about: 'kind', with: { signs } }] }
}

export const suspectedScam: Kind = {
  name: 'suspected-scam',
  recognise(passage) {
    const points = suspicion(passage)
    if (namesOfii(passage)) return points >= 4 ? 200 : 0
    return borrowed.test(passage.text) && points >= 5 ? 200 : 0
  },
  readers: [issuedOn, warning],
  expects: [],
  purpose: 'other',
}

/** The strongest sign of each sort, added up. */
function suspicion(passage: Passage): number {
  const strongest = new Map<string, number>()
  for (const { sign, points } of odditiesIn(passage)) {
    strongest.set(sign, Math.max(points, strongest.get(sign) ?? 0))
  }
  return [...strongest.values()].reduce((sum, points) => sum + points, 0)
}
