/** The OFII office that writes: the city of its direction territoriale. */
import type { Reader } from '../kind.ts'
import type { Found } from '../letter.ts'
import { found, lineAt, matches, type Passage, type Span, trimmed } from '../passage.ts'
import { addressesIn } from './address.ts'
import { addressRole } from './address-role.ts'
import { cityAfter } from './city.ts'

/** In the order of their standing: what a letterhead calls its office, then how a text speaks of one. */
const patterns = [
  /\b(?:direction|delegation)s? territoriale(?:s)? (?:(?:de l'ofii )?(?:de|d'|a|du)\s?|:\s?|-\s|(?=[a-z]))/g,
  /(?:^|[\n\t])\W{0,3}(?:of[il1]{2}|office francais de l'immigration et de l'integration)\s?[-|·:,]?\s?(?:de |d')?(?=[a-z])/g,
  /\bd\.?t\.?(?:\sde\s|\sd'|\s)(?=[a-z]{3})/g,
  /\b(?:of[il1]{2}|guda\)?|guichet unique|service medicale?)\s(?:-\s)?(?:de|d')\s?(?=[a-z])/g,
  /\b(?:delegation|antenne|permanence)\s(?:ofii\s)?(?:de\s|d')/g,
]
const departments = /^(?:la |le |l')?(guadeloupe|martinique|guyane|reunion|mayotte)\b/
const notCity =
  /^(?:la|le|l'|etablissement|unite|agence|organisme|republique|ministere|direction|delegation|permanence|secretariat|service|office|regroupement|votre|cette|ce|dt|guichet|convocation|france|immigration|medical|bureau|antenne|pole|plateforme|sante|siege|visite|rdv|rappel|service|formation|asile|convoc\w+|contrat|entretien|vous|et|avis|cellule|dispositif|fiche|report|annulation|information|confirmation|invitation|planning|programme|parcours|espace|immeuble|centre|demande|attestation|notification|rendez|rue|avenue|place|boulevard)\b/

export const office: Reader = ({ passage }) => {
  const named = officeIn(passage)
  return named ? { office: named } : {}
}

/** A city has a capital, as far as the print can be trusted: "OFII - médecin de zone". */
function isName(passage: Passage, index: number): boolean {
  return lineAt(passage, index).ocr || !/\p{Ll}/u.test(passage.raw.charAt(passage.from[index] ?? 0))
}

/** The office's city, or its department overseas; else the city of the letterhead's address. */
export function officeIn(passage: Passage): Found<string> | null {
  for (const pattern of patterns) {
    for (const match of matches(passage, pattern)) {
      const rest = passage.text.slice(match.end, match.end + 40)
      const overseas = departments.exec(rest)?.[1]
      if (overseas !== undefined) return overseasOffice(passage, match, overseas)
      const city = notCity.test(rest) || !isName(passage, match.end) ? null : cityAfter(passage, match.end)
      if (city) return found(passage, trimmed(passage, { start: match.start, end: city.end }), city.name)
    }
  }
  const head = addressesIn(passage).find((address) => addressRole(passage, address) === 'letterhead')
  return head ? found(passage, head, head.city) : null
}

function overseasOffice(passage: Passage, { start, end }: Span, name: string): Found<string> {
  const from = passage.text.indexOf(name, end)
  const span = { start: from, end: from + name.length }
  const plain = name.charAt(0).toUpperCase() + name.slice(1)
  return found(
    passage,
    trimmed(passage, { start, end: span.end }),
    plain === 'Reunion' ? 'La Réunion' : plain,
  )
}
