/** The OFII office that writes: the city of its direction territoriale. */
import type { Reader } from '../kind.ts'
import { found, matches } from '../passage.ts'
import { addressesIn } from './address.ts'
import { addressRole } from './address-role.ts'
import { cityAfter } from './city.ts'

const patterns = [
  /\b(?:direction|delegation)s? territoriale(?:s)? (?:(?:de l'ofii )?(?:de|d'|a|du)\s?|:\s?|-\s|(?=[a-z]))/g,
  /\b(?:delegation|antenne|permanence)\s(?:ofii\s)?(?:de\s|d')/g,
  /\bd\.?t\.?(?:\sde\s|\sd'|\s)(?=[a-z]{3})/g,
  /\b(?:ofii|guda\)?|guichet unique|service medical)\s(?:-\s)?(?:de|d')\s?(?=[a-z])/g,
  /(?:^|\n)ofii\s(?:-\s)?(?=[a-z])/g,
]
const notCity =
  /^(?:la|le|l'|direction|service|office|regroupement|votre|cette|ce|dt|guichet|convocation|france|immigration|medical|bureau|antenne|pole|plateforme|sante|siege|visite|rdv|rappel|service|formation|asile|convoc\w+|contrat|entretien|vous|et)\b/

export const office: Reader = ({ passage }) => {
  for (const pattern of patterns) {
    for (const match of matches(passage, pattern)) {
      const rest = passage.text.slice(match.end, match.end + 40)
      const overseas = /^(?:la |le |l')?(guadeloupe|martinique|guyane|reunion|mayotte)\b/.exec(rest)
      if (!overseas && notCity.test(rest)) continue
      const city = cityAfter(
        passage,
        match.end + (overseas ? overseas[0].length - (overseas[1]?.length ?? 0) : 0),
      )
      if (city) return { office: found(passage, { start: match.start, end: city.end }, city.name) }
    }
  }
  const head = addressesIn(passage).find((address) => addressRole(passage, address) === 'letterhead')
  return head ? { office: found(passage, head, head.city) } : {}
}
