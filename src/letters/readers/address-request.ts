/** An address without the words that ask for something to be sent to it. */
import { type Passage, textOf } from '../passage.ts'
import type { Address } from './address.ts'

const asking =
  /^(?:(?:re(?:tourn|nvo)|envo|adress|post|transme)\w+\b[^,.]*?|[^\d]{0,80}?\b(?:(?:poste|courrier|postale)(?: (?:seulement|uniquement|exclusivement))?|(?:sous|double) (?:pli|enveloppe)(?: [a-z]+)?),?) (?:a l'attention (?:d[eu] ?)(?:l'|la |le )?|au|aux|a la|a l'|a) ?/

/** "Retournez les copies au médecin de l'OFII, 5 place …": what is asked does not belong to the address. */
export function withoutRequest(passage: Passage, address: Address): Address {
  const asked = asking.exec(textOf(passage, address))
  return asked ? { ...address, start: address.start + asked[0].length } : address
}
