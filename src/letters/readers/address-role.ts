/** Whose address it is: the venue's, the letterhead's, the reader's own, the x-ray centre's, the head office's. */
import { letterheadEnd } from '../letterhead.ts'
import { before, lineAt, type Passage, type Span, textOf, wordsAt } from '../passage.ts'
import type { Address } from './address.ts'
import { cellsAbove } from './cells.ts'
import { isInXrayList } from './xray-list.ts'

export type AddressRole =
  | 'labelled'
  | 'introduced'
  | 'letterhead'
  | 'addressee'
  | 'home'
  | 'post'
  | 'x-ray'
  | 'head-office'
  | 'other'

const civility = /^(?:m\.|mm\.|mme|mlle|mr|m et mme|monsieur|madame|mademoiselle|famille)\s[a-z]/
/** Nothing but a name, or a name and a birth date. */
const onlyName =
  /^(?:m\.|mm\.|mme|mlle|mr|m et mme|monsieur|madame|mademoiselle|famille)\s[a-z][a-z' .-]{1,50}(?:,?\s\(?(?:ne|nee)\b.{0,40})?$/
/** `KOUASSI Aya`, `Aya KOUASSI`: a family name in capitals beside a first name. */
const bareName =
  /^(?:\p{Lu}[\p{Lu}'’-]+ ){1,3}(?:\p{Lu}\p{Ll}[\p{L}'’-]*(?: |$)){1,3}$|^(?:\p{Lu}\p{Ll}[\p{L}'’-]* ){1,3}(?:\p{Lu}[\p{Lu}'’-]+(?: |$)){1,3}$/u
const ofAnOffice =
  /\b(?:ofii|direction|service|office|convo\w+|objet|centre|institut|cabinet|clinique|hopital|espace|maison|immeuble|greta|organisme|association|dt|antenne|prefecture)\b/
/** A row that says who somebody is. */
const identity =
  /\b(?:(?<!\b(?:a votre|en votre|au) )nom|prenom|nee? le|naissance|nationalite|stagiaire|beneficiaire|demandeur|destinataire)\b/
const ownAddress =
  /\b(?:chez (?:vous,?|(?:m|mr|mme|mlle|monsieur|madame)\b)|votre adresse|votre domicile|domiciliee?|demeurant|adresse declaree|residant)[^.\n]{0,40}$/
/** The home that is visited or lived in, as a label or in the sentence. */
const visitedHome =
  /\b(?:adresse du logement|(?:votre|du|le|au|ce|l') ?(?:logement|appartement|habitation)|(?:^|[\n\t])\W{0,3}(?:logement|domicile|habitation))\b[^.\n]{0,30}$/
const byPost =
  /\b(?:adresse[rs]|envoye[rz]|retourner|renvoyer|transmettre|expedier|courrier postal|par voie postale|par courrier|recours|tribunal|boite aux lettres)\b[^.\n]{0,90}$/
/** "… ou à l'accueil du GRETA": one can go there. */
const byHand = /\b(?:a l'accueil|au (?:secretariat|guichet|bureau)|en mains? propres?)\b[^.\n]{0,60}$/
const forMail =
  /\b(?:correspondance|adresse (?:postale|administrative)|par courrier|(?:^|[\n\t]|le )courrier|nous ecrire)\b[^\n]{0,30}\n?$/
/** "BP 371 - 97162 Pointe-à-Pitre Cedex": nobody can go there. */
const postBox = /^\W*(?:b\.?p|cs|tsa)\W?\s?\d[\d ]*[^a-z\d]+\d{5} [^,;]*$/
/** "À l'adresse suivante :", right before it. */
const followsHere = /\badresse (?:suivante|ci-apres)\W{0,3}$/
/** A birth date behind a name, as the members of a family have it. */
const bornIn = /\s\(?n[ée]e? le [\d/. ]{6,14}\)?$/iu
const radiology = /\b(?:radiograph\w*|radiolog\w*|imagerie|cabinet de radio|scanner)\b/
const venueLabel =
  /(?:^|[\n\t])\W{0,4}(?:lieu|adresse|ou|site|point de (?:rencontre|rendez-vous)|where|venue)\b[^\n]{0,60}$/
const introduction =
  /(?:\b(?:a l'adresse(?: suivante)?|adresse suivante|dans (?:nos|les) locaux|nos bureaux|present(?:er|ez)(?:-vous)?|vous rendre|rendez-vous|(?:a|au|aux) (?:l'ofii|notre|la direction)|aura lieu|auront lieu|a lieu|ont lieu|se tien\w+|se deroul\w+|se passe\w*|convoque\w*|attendue?s?|accueilli\w*)\b|\b(?:organisme|centre|etablissement|prestataire)\b[^.:\n]{0,50}\bformation\b[^.:\n]{0,30}(?: est| sera|:))[^.]{0,110}$/

export function addressRole(passage: Passage, address: Address): AddressRole {
  const text = textOf(passage, address)
  const left = before(passage, address.start, 160)
  const line = lineAt(passage, address.start)
  const sameLine = passage.text.slice(line.start, address.start)
  if (/\bbargue\b/.test(text) || /\bsiege\b[^\n]{0,40}$/.test(sameLine)) return 'head-office'
  if (isInXrayList(passage, { start: address.end - 1, end: address.end })) return 'x-ray'
  if (visitedHome.test(`${left}${beforeStreet(address, text)}`)) return 'home'
  if (ownAddress.test(left)) return 'addressee'
  if (/(?:^|[\n\t])\W{0,4}adresse\W{0,4}$/.test(left) && isIdentity(passage, line)) return 'addressee'
  if (forMail.test(left) || postBox.test(text)) return 'post'
  if (venueLabel.test(left)) return 'labelled'
  if (followsHere.test(sameLine) && /\bofii\b/.test(text) && !byPost.test(left)) return 'introduced'
  if (isAddressee(passage, address, sameLine)) return 'addressee'
  if (byPost.test(left) && !byHand.test(`${left}${beforeStreet(address, text)}`)) return 'post'
  if (radiology.test(text) || (!/\bofii\b/.test(text) && ofRadiology(`${sentenceTail(left)} `)))
    return 'x-ray'
  if (introduction.test(left) && !isHead(passage, address)) return 'introduced'
  return isHead(passage, address) || isFoot(passage, address) ? 'letterhead' : 'other'
}

/** Words of an address that stand before its street. */
function beforeStreet({ street }: Address, text: string): string {
  return street === null ? '' : text.slice(0, Math.max(0, text.indexOf(street)))
}

/** On the line, or on the one above, a name or a birth date is asked for. */
function isIdentity(passage: Passage, line: Span): boolean {
  const above = passage.lines.findLast(({ end }) => end < line.start)
  return [line, ...(above ? [above] : [])].some((one) => identity.test(textOf(passage, one)))
}

function sentenceTail(left: string): string {
  return left.split(/[.;]\s|\n\d\)|\n/).at(-1) ?? ''
}

/** The x-ray is the last thing spoken of: no office, visit or interview comes between it and the address. */
function ofRadiology(left: string): boolean {
  const since = left.split(radiology).at(-1) ?? ''
  return radiology.test(left) && !/\b(?:ofii|office|visite medicale|entretien)\b/.test(since)
}

/** "au", "à la": the sentence goes on with a place. */
const leadsTo = /^(?:au|aux|a|a la|a l'|dans|dans (?:la|le|les|l'))$/

/** Words before an address on its line, more than which are a sentence. */
const longestLead = 30

/** A name with Mme or M. before it, or a name and nothing else on one of the three lines above. */
function isAddressee(passage: Passage, address: Address, sameLine: string): boolean {
  const text = textOf(passage, address)
  const left = sameLine.split('\t').at(-1)?.trim() ?? ''
  if (civility.test(text) || (civility.test(left) && !/\b(?:vous|nous|est|sont)\b/.test(left))) return true
  // In the middle of a sentence it is not the end of a block.
  if (left.length > longestLead || leadsTo.test(left)) return false
  for (const cell of linesAbove(passage, address)) {
    const words = textOf(passage, cell).trim()
    if (ofAnOffice.test(words) || /\d{5}/.test(words) || words.length > 70) return false
    const parts = words.split('\t').map((part) => part.trim())
    if (parts.some((part) => onlyName.test(part) && !/\b(?:monsieur|vous)$/.test(part))) return true
    if (isHead(passage, address) && bareName.test(wordsAt(passage, cell).replace(bornIn, ''))) return true
  }
  return false
}

/** The three lines above an address, the nearest first; those of its column where it stands in one. */
function linesAbove(passage: Passage, address: Address): Span[] {
  const [top] = address.above
  if (top) return cellsAbove(passage, top).slice(0, 3)
  return passage.lines
    .filter(({ end }) => end < address.start)
    .slice(-3)
    .reverse()
}

/** Above the salutation, the subject line or the title. */
function isHead(passage: Passage, address: Address): boolean {
  return address.start < letterheadEnd(passage)
}

function isFoot(passage: Passage, address: Address): boolean {
  return passage.lines.slice(-3).some((line) => address.start >= line.start)
}
