/** Whose address it is: the venue's, the letterhead's, the reader's own, the x-ray centre's, the head office's. */
import { letterheadEnd } from '../letterhead.ts'
import { before, lineAt, type Passage, textOf } from '../passage.ts'
import type { Address } from './address.ts'

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

const civility = /^(?:m\.|mm\.|mme|mlle|mr|m et mme|monsieur|madame|famille)\s[a-z]/
/** Nothing but a name, or a name and a birth date. */
const onlyName =
  /^(?:m\.|mm\.|mme|mlle|mr|m et mme|monsieur|madame|famille)\s[a-z][a-z' .-]{1,50}(?:,?\s(?:ne|nee)\b.{0,40})?$/
const ownAddress =
  /\b(?:chez (?:vous,?|(?:m|mr|mme|mlle|monsieur|madame)\b)|votre adresse|votre domicile|domiciliee?|demeurant|adresse declaree|residant)[^.\n]{0,25}$/
/** The home that is visited or lived in, as a label or in the sentence. */
const visitedHome =
  /\b(?:adresse du logement|(?:votre|du|le|au|ce|l') ?(?:logement|appartement|habitation)|(?:^|[\n\t])\W{0,3}(?:logement|domicile|habitation))\b[^.\n]{0,30}$/
const byPost =
  /\b(?:adresse[rs]|envoye[rz]|retourner|renvoyer|transmettre|expedier|courrier postal|par voie postale|par courrier|recours|tribunal|boite aux lettres)\b[^.\n]{0,90}$/
const radiology = /\b(?:radiograph\w*|radiolog\w*|imagerie|cabinet de radio|scanner)\b/
const venueLabel = /(?:^|[\n\t])\W{0,4}(?:lieu|adresse|ou|site|where|venue)\b[^\n]{0,60}$/
const introduction =
  /(?:\b(?:a l'adresse(?: suivante)?|adresse suivante|dans (?:nos|les) locaux|nos bureaux|present(?:er|ez)(?:-vous)?|vous rendre|rendez-vous|(?:a|au|aux) (?:l'ofii|notre|la direction)|aura lieu|auront lieu|a lieu|ont lieu|se tien\w+|se deroul\w+|se passe\w*|convoque\w*|attendue?s?|accueilli\w*)\b)[^.]{0,110}$/

export function addressRole(passage: Passage, address: Address): AddressRole {
  const text = textOf(passage, address)
  const left = before(passage, address.start, 160)
  const line = lineAt(passage, address.start)
  const sameLine = passage.text.slice(line.start, address.start)
  if (/\bbargue\b/.test(text) || /\bsiege\b[^\n]{0,40}$/.test(sameLine)) return 'head-office'
  if (visitedHome.test(`${left}${beforeStreet(address, text)}`)) return 'home'
  if (ownAddress.test(left)) return 'addressee'
  if (venueLabel.test(left)) return 'labelled'
  if (isAddressee(passage, address, sameLine)) return 'addressee'
  if (byPost.test(left)) return 'post'
  if (radiology.test(text) || (!/\bofii\b/.test(text) && ofRadiology(`${sentenceTail(left)} `)))
    return 'x-ray'
  if (introduction.test(left) && !isHead(passage, address)) return 'introduced'
  return isHead(passage, address) || isFoot(passage, address) ? 'letterhead' : 'other'
}

/** Words of an address that stand before its street. */
function beforeStreet({ street }: Address, text: string): string {
  return street === null ? '' : text.slice(0, Math.max(0, text.indexOf(street)))
}

function sentenceTail(left: string): string {
  return left.split(/[.;]\s|\n\d\)|\n/).at(-1) ?? ''
}

/** The x-ray is the last thing spoken of: no office, visit or interview comes between it and the address. */
function ofRadiology(left: string): boolean {
  const since = left.split(radiology).at(-1) ?? ''
  return radiology.test(left) && !/\b(?:ofii|office|visite medicale|entretien)\b/.test(since)
}

/** A name with Mme or M. on the same line, or on one of the three lines above. */
function isAddressee(passage: Passage, address: Address, sameLine: string): boolean {
  const text = textOf(passage, address)
  const left = sameLine.split('\t').at(-1)?.trim() ?? ''
  if (civility.test(text) || (civility.test(left) && !/\b(?:vous|nous|est|sont)\b/.test(left))) return true
  const above = passage.lines
    .filter(({ end }) => end < address.start)
    .slice(-3)
    .reverse()
  for (const line of above) {
    const words = passage.text.slice(line.start, line.end)
    if (/\b(?:ofii|direction|service|office|convo\w+|objet)\b/.test(words) || words.length > 70) return false
    if (
      words
        .split('\t')
        .some((part) => onlyName.test(part.trim()) && !/\b(?:monsieur|vous)$/.test(part.trim()))
    )
      return true
  }
  return false
}

/** Above the salutation, the subject line or the title. */
function isHead(passage: Passage, address: Address): boolean {
  return address.start < letterheadEnd(passage)
}

function isFoot(passage: Passage, address: Address): boolean {
  return passage.lines.slice(-3).some((line) => address.start >= line.start)
}
