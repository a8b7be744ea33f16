/** A message that claims to be OFII and asks for money, secrets, a bank account or papers, or comes from a false address: no date in it is trusted. */
import type { Kind, Reader } from '../kind.ts'
import { issuedOn } from '../readers/issued-on.ts'
import { scamWarning, verdictOn } from '../readers/scam-signs.ts'
import { namesOfii } from '../signs.ts'

/** Others whose name is borrowed to the same end. */
const borrowed =
  /\b(?:office (?:de l'|d'|de )?\s?immigration|titre de sejour|anef|prefecture|service des etrangers)\b/

/** What is odd is said; nothing of it is quoted. */
const warning: Reader = ({ passage }) => ({ warnings: [scamWarning(verdictOn(passage).signs)] })

export const suspectedScam: Kind = {
  name: 'suspected-scam',
  recognise: (passage) =>
    (namesOfii(passage) || borrowed.test(passage.text)) && verdictOn(passage).verdict === 'scam' ? 200 : 0,
  readers: [issuedOn, warning],
  expects: [],
  purpose: 'other',
}
