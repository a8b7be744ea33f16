/** One place that a letter gives for all its appointments: "Tous sont reçus au même endroit : 3 rue des Lilas, 51100 Reims". */
import { type Passage, sentenceAt } from '../passage.ts'
import { type Address, addressesIn } from './address.ts'
import { addressRole } from './address-role.ts'

/** "La même adresse que le centre" compares it with another place. */
const same =
  /\b(?:(?:tous|toutes|ensemble|chacune?|l'une? et l'autre)\b[^.;:\n]{0,60}|(?:se (?:tien|deroul)\w*|(?:a|ont|aur(?:a|ont)) lieu|(?:est|sont|ser(?:a|ont)) (?:recu|attendu|accueilli|organise|prevu)\w*|passent|passeront)\b[^.;:\n]{0,30})\b(?:au|a la|dans l[ea]) memes? (?:endroit|lieu|adresse|centre|site|salle|locaux|batiment)\b(?! qu)/g
/** "Pour l'un comme pour l'autre, cela se passe au 4 rue …", "vous venez tous deux au …" */
const both =
  /\b(?:pour (?:l'une? (?:comme|et) (?:pour )?l'autre|(?:vous|les) deux|chacune? (?:de vous|des deux))|(?:tous|toutes) (?:les )?deux|l'une? (?:comme|et) l'autre)\b(?:(?!adress|ecri|envo|renvo|renseign|contact|demand|courrier|jusqu)[^.;:\n\d]){0,60}\b(?:au|a la|a l'|aux?|dans|chez)\b ?/g
const forAll =
  /\b(?:lieu|adresse|endroit)\b(?! postale| d'envoi| de correspondance)[^.;:\n\t]{0,20}\b(?:pour|commune? a) (?:tous|toutes|les (?:deux|trois|quatre)|chaque|l'ensemble)\b(?![^.;:\n\t]{0,40}\b(?:courri|lettre|envo|correspond|ecri|dossier|demand|question|renseign|contact|reclam|document|pieces|justificat|papier|recours|contest))[^.;:\n\t]{0,30}/g

/** The one address that stands in its words; null where there is none, or several. */
export function sharedPlace(passage: Passage): Address | null {
  const said = [
    ...passage.text.matchAll(same),
    ...passage.text.matchAll(both),
    ...passage.text.matchAll(forAll),
  ]
  const named = said.flatMap(({ index, 0: words }) => {
    const { end } = sentenceAt(passage, index)
    return addressesIn(passage).filter(
      (one) =>
        one.start >= index + words.length && one.start < end + 1 && addressRole(passage, one) !== 'post',
    )
  })
  const [only, ...others] = new Set(named)
  return only && others.length === 0 ? only : null
}
