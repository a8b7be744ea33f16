/** The OFII office that writes: the city of its direction territoriale. */
import type { Reader } from '../kind.ts'
import type { Found } from '../letter.ts'
import { letterheadEnd } from '../letterhead.ts'
import { found, lineAt, matches, type Passage, type Span, trimmed } from '../passage.ts'
import { unaccented } from '../spelling.ts'
import { addressesIn } from './address.ts'
import { addressRole } from './address-role.ts'
import { type City, cityAfter } from './city.ts'
import { mailsIn } from './mail.ts'

/** In the order of their standing: what a letterhead calls its office, then how a text speaks of one. */
const patterns = [
  /\b(?:direction|delegation)s?\sterritoriales?(?:\s(?:de l'ofii )?(?:de|d'|a|du)\s?| :\s?| -\s| (?=[a-z])|\n(?=(?:guadeloupe|martinique|guyane|la reunion|mayotte)\b))/g,
  /(?:^|[\n\t])\W{0,3}(?:of[il1]{2}|office francais de l'immigration et de l'integration)\s?[-|·:,]?\s?(?:de |d')?(?=[a-z])/g,
  /\bd\.?t\.?(?:\sde\s|\sd'|\s)(?=[a-z]{3})/g,
  /\b(?:of[il1]{2}|guda\)?|guichet unique|service medicale?)\s(?:-\s)?(?:de|d')\s?(?=[a-z])/g,
  /\b(?:delegation|antenne|permanence)\s(?:ofii\s)?(?:de\s|d')/g,
]
const departments = /^(?:la\s|le\s|l')?(guadeloupe|martinique|guyane|reunion|mayotte)\b/
/** The "s" is that of "des": "guichet unique des demandeurs d'asile". */
const notCity =
  /^(?:s|la|le|l'|etablissement|unite|agence|organisme|republique|ministere|direction|delegation|permanence|secretariat|service|office|regroupement|votre|cette|ce|dt|guichet|convocation|france|immigration|medical|bureau|antenne|pole|plateforme|sante|siege|visite|rdv|rappel|service|formation|asile|convoc\w+|contrat|entretien|vous|et|avis|cellule|dispositif|fiche|report|annulation|information|confirmation|invitation|planning|programme|parcours|espace|immeuble|centre|demande|attestation|notification|rendez|rue|avenue|place|boulevard)\b/

export const office: Reader = ({ passage }) => {
  const named = officeIn(passage)
  return named ? { office: named } : {}
}

/** A city has a capital, as far as the print can be trusted: "OFII - médecin de zone". */
function isName(passage: Passage, index: number): boolean {
  return lineAt(passage, index).ocr || !/\p{Ll}/u.test(passage.raw.charAt(passage.from[index] ?? 0))
}

/** The city's name that begins at an index; null where another word stands there. */
function nameAt(passage: Passage, index: number): City | null {
  if (notCity.test(passage.text.slice(index, index + 40)) || !isName(passage, index)) return null
  const city = cityAfter(passage, index)
  return city && !services.test(fold(city.name)) ? city : null
}

/** Seats of the Office that capitals strip of their accents, or that clerks cut short (ofii.fr, directions territoriales). */
const seats = ['Besançon', 'Créteil', 'Orléans', 'Clermont-Ferrand']
const shortenings = /^clermont[- ](?:fd|fer+d?)$/

function spelledOut(name: string): string {
  const plain = unaccented(name)
  if (shortenings.test(plain)) return 'Clermont-Ferrand'
  return seats.find((seat) => unaccented(seat) === plain) ?? name
}

/** The office's city, or its department overseas; else the city of the letterhead's address. */
export function officeIn(passage: Passage): Found<string> | null {
  for (const pattern of patterns) {
    for (const match of matches(passage, pattern)) {
      const rest = passage.text.slice(match.end, match.end + 40)
      const overseas = departments.exec(rest)?.[1]
      if (overseas !== undefined) return overseasOffice(passage, match, overseas)
      const city = nameAt(passage, match.end)
      if (city)
        return found(passage, trimmed(passage, { start: match.start, end: city.end }), spelledOut(city.name))
    }
  }
  const head = addressesIn(passage).find(
    (address) =>
      addressRole(passage, address) === 'letterhead' ||
      (address.cedex && addressRole(passage, address) === 'post' && address.start < letterheadEnd(passage)),
  )
  return signed(passage) ?? (head ? found(passage, head, head.city) : ofMailbox(passage))
}

/** "Élodie, OFII Strasbourg", at the end of a line. */
const signature = /\bofii (?=[a-z][a-z' -]{2,30}(?:\n|$))/g
/** What mailboxes are called besides their city. */
const services =
  /^(?:absences?|accueil|agence|aide|antenne|arrivants|asile|bilans?|bureau|cellule|cir|civique|civiques|contact|convocations?|courrier|cours|direction|enquetes?|entretiens?|equipe|etudiants|examens?|familles?|formations?|immigration|integration|journees?|linguistique|logement|medecin|medicale?|ofii|planning|plateforme|pole|radio|regroupement|rendez|reports?|retours?|salaries|sante|secretariat|services?|social|standard|titres?|unite|visas?|visites?|vous)$/

/** The city that signs. */
function signed(passage: Passage): Found<string> | null {
  for (const { start, end } of matches(passage, signature)) {
    const city = nameAt(passage, end)
    if (city) return found(passage, { start, end: city.end }, city.name)
  }
  return null
}

/** The city that the office's mailbox bears and the letter spells out as one: "cir.nice@ofii.fr" and, elsewhere, Nice. */
function ofMailbox(passage: Passage): Found<string> | null {
  const parts = [...mailsIn(passage)].flatMap(({ address }) => townIn(address))
  for (const part of parts) {
    for (const { start } of matches(passage, new RegExp(`(?<![\\w@.-])${part}(?![\\w@]|\\.[a-z])`, 'g'))) {
      if (!isTown(passage, start)) continue
      const name = isName(passage, start) ? (cityAfter(passage, start)?.name ?? '') : ''
      const words = name.split(/(?=[ -])/)
      const other = words.findIndex((word) => !parts.includes(fold(word)))
      const city = words.slice(0, other < 0 ? words.length : other).join('')
      if (city !== '') return found(passage, { start, end: start + city.length }, city)
    }
  }
  return null
}

/** The words of a mailbox of the office that may name a town; none where two parts have names: "claire.moreau@". */
function townIn(address: string): string[] {
  const at = address.indexOf('@')
  if (address.slice(at) !== '@ofii.fr') return []
  const names = address
    .slice(0, at)
    .split('.')
    .map((part) => part.split(/[^a-z]+/).filter((word) => !services.test(word)))
    .filter((words) => words.some((word) => word.length !== 2 && word.length !== 3))
  return names.length === 1 ? names.flat().filter((word) => word.length >= 4) : []
}

/** It stands in an address, or behind what is called by its town. */
const isTown = (passage: Passage, index: number): boolean =>
  addressesIn(passage).some(({ start, end }) => index >= start && index < end) ||
  /\bofii\b[^\n]{0,20}$|\b(?:plateforme|bureau|service|equipe|accueil|centre|site) d(?:e |')$/.test(
    passage.text.slice(Math.max(0, index - 30), index),
  )

/** A word of a name as mailboxes write it. */
const fold = (word: string): string => unaccented(word).replace(/[^a-z]/g, '')

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
