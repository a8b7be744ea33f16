/** Where papers are to be posted: the address given for it, or that of the letterhead. */
import type { Reader } from '../kind.ts'
import type { Found } from '../letter.ts'
import { before, matches, type Passage, wordsAt } from '../passage.ts'
import { type Address, addressesIn } from './address.ts'
import { withoutRequest } from './address-request.ts'
import { type AddressRole, addressRole } from './address-role.ts'
import { datesWithRole } from './dates-with-role.ts'
import { mailTo } from './mail-to.ts'
import { placeAt } from './place.ts'

/** Papers go somewhere by post. */
const sending =
  /\b(?:envo[iy]\w*|adress(?:er|ez|erez|ees?|es)\b|transme\w+|transmi\w+|retourn\w+|renvo[iy]\w*|parvenir|expedi\w+|post(?:er|ez|erez)|(?:la|par) poste|voie postale|courrier postal|enveloppe|pli)\b/g
/** What is said not to be sent that way. */
const denied =
  /\b(?:ne |n'|jamais |rien ne |aucun envoi|en ligne|par (?:courriel|mail|e-mail)|espace personnel)[^.\n]{0,60}$/
const deniedBehind =
  /^[^.\n]{0,60}\b(?:par (?:courriel|mail|e-mail)|en ligne|espace personnel|@)|^[^.\n]{0,20}\bpas\b/

/** Words right before an address to which papers go. */
const leadsTo =
  /(?:\ba l'adresse(?: suivante| ci-dessous| ci-apres| que voici)?|\badresse(?: d'envoi| postale)?|\b(?:envoyer|adresser|renvoyer|retourner|transmettre|expedier)(?: [^.\n]{1,40})?(?: a| au)?|\bou envoyer[^.]{0,40}\?|\bpar (?:la poste|courrier)(?: seulement| uniquement)?|\b(?:retournez|envoyez|adressez|renvoyez|postez|enverrez|adresserez|retournerez|posterez|transmettrez)\b[^.]{0,80}?(?:\ba|\bau|\baux)?)[ \n\t]?:?[\s,]*(?:(?:a )?(?:l'|le |la )?(?:ofii|office|service|medecin|direction|pole|bureau)[^.]{0,60})?$/
const ofTheHead =
  /\badresse (?:postale )?(?:(?:figurant|indiquee|mentionnee|portee|qui figure|precisee|rappelee) )?(?:ci-dessus|en[- ]tete|en haut|de l'en-tete|en tete de|sus-?(?:indiquee|mentionnee)|au debut|en debut)/

const notTheirs: AddressRole[] = ['addressee', 'home', 'head-office', 'x-ray']

/** Null when the letter asks for nothing by post, or no address can be meant. Unsure when it names none for it. @internal Exported for its tests. */
export function postTo(passage: Passage): Found<string> | null {
  const asks = [...matches(passage, sending)].some(
    ({ start, end }) =>
      !denied.test(before(passage, start, 80)) && !deniedBehind.test(passage.text.slice(end, end + 80)),
  )
  if (!asks) return null
  const offices = addressesIn(passage)
    .filter((one) => !notTheirs.includes(addressRole(passage, one)))
    .map((one) => withoutRequest(passage, one))
  const named = offices.find(({ start }) => {
    const words = before(passage, start, 160)
    return leadsTo.test(words) || byPost.test(words)
  })
  if (named) return at(passage, named, true)
  const head = offices.find((one) => addressRole(passage, one) === 'letterhead')
  if (head && ofTheHead.test(passage.text)) return at(passage, head, true)
  const [only] = offices
  return only && offices.length === 1 ? at(passage, only, false) : null
}

/** "Par courrier seulement, au médecin de l'OFII, 5 place …", "sous pli fermé, à OFII, …" */
const byPost =
  /\b(?:par (?:courrier|la poste|voie postale)(?: postal)?(?: (?:seulement|uniquement|exclusivement|simple|recommande))?|sous (?:pli|(?:double )?enveloppe)(?: [a-z]+)?),? (?:a l'attention d[eu] ?|au|aux|a la|a l'|a|chez) ?(?:(?:l'|le |la )?(?:ofii|office|service|medecin|direction|pole|bureau)[^.]{0,60})?$/

function at(passage: Passage, address: Address, sure: boolean): Found<string> {
  const place = placeAt(passage, address, sure)
  const above = address.above.map((span) => wordsAt(passage, span))
  return { ...place, value: [...above, place.value].join(', ') }
}

/** A letter that calls its reader somewhere has its papers brought. */
export const postingAddress: Reader = ({ passage }) => {
  const address = datesWithRole(passage, 'appointment').length === 0 ? postTo(passage) : null
  const mailbox = address ? mailTo(passage) : null
  return { ...(address ? { postTo: address } : {}), ...(mailbox ? { mailTo: mailbox } : {}) }
}
