/** A letter from somebody else: says who, and still reads date, place and list. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { letterheadEnd } from '../letterhead.ts'
import { type Passage, textOf } from '../passage.ts'
import { sender, senderSpan } from '../readers/sender.ts'
import { headings, letterScore, namesOfii } from '../signs.ts'

export const notOfii: Kind = {
  name: 'not-ofii',
  recognise: (passage) => {
    if (namesOfii(passage)) return writtenByAnother(passage) ? 50 : 0
    return senderSpan(passage) ? 50 : letterScore(passage) >= 4 ? 3 : 0
  },
  readers: [...summons, sender],
  expects: [],
  purpose: 'other',
  alsoFor: ['medical-visit', 'interview'],
}

/** A school or a hospital that does what OFII has asked of it. */
const onBehalf =
  /\b(?:prestataire|pour le compte|mandat\w*|a la demande|partenaire|prescri\w+ par) (?:de )?l'(?:ofii|office)\b|\bl'(?:ofii|office francais\b[^.]{0,50}) vous a (?:prescrit|inscrit|oriente|adresse|propose)|\bdans le cadre d(?:u|e votre) (?:cir|contrat d'integration)\b/

/** These do nothing for OFII: what it has prescribed is a paper or a right to them. */
const authority =
  /^(?:(?:sous-)?prefe(?:t|cture)|caf\b|caisse|cpam|l?'?assurance maladie|france travail|pole emploi|cgss|carsat|msa\b|urssaf)/

/** What a prefecture writes about; OFII's certificate is one paper of many there. */
const ofPrefecture =
  /\b(?:demande (?:de (?:renouvellement|titre|carte)|d'admission)|titre de sejour|recepisse|anef|naturalisation|remise de votre)\b/

/** OFII is only spoken of: another's name stands in the first lines, or a prefecture's below its own business, and OFII's in none of them nor in the signature. */
function writtenByAnother(passage: Passage): boolean {
  const span = senderSpan(passage)
  const head = Math.max(letterheadEnd(passage), passage.lines[0]?.end ?? 0)
  const signature = passage.lines.slice(-3).filter(({ start, end }) => start >= head && end - start < 60)
  if (!span || (onBehalf.test(passage.text) && !authority.test(passage.text.slice(span.start)))) return false
  const signs = /^prefet|^prefec/.test(passage.text.slice(span.start)) && ofPrefecture.test(passage.text)
  if (span.start >= head && !signs) return false
  // A name that stands so far off, or only in an address, counts less than a title.
  const isWeak = span.start >= head || textOf(passage, span).includes('@')
  const title = isWeak ? headings(passage) : ''
  const ends = [passage.text.slice(0, head), title, ...signature.map((line) => textOf(passage, line))].join(
    '\n',
  )
  return !/\b(?:spada|pada|guda|premier accueil)\b|\b[o0]f(?:[i1l]{2}\b|i[|!])|\boffice francais\b|(?<!\b(?:direction|bureau|service|pole|ministere) (?:de l'|des?)[^\n]{0,40})\bimmigration\b/.test(
    ends,
  )
}
