/** A letter from somebody else: says who, and still reads date, place and list. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { letterheadEnd } from '../letterhead.ts'
import { type Passage, textOf } from '../passage.ts'
import { sender, senderSpan } from '../readers/sender.ts'
import { letterScore, namesOfii } from '../signs.ts'

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

/** OFII is only spoken of: another's name stands in the first lines, and OFII's in none of them nor in the signature. */
function writtenByAnother(passage: Passage): boolean {
  const span = senderSpan(passage)
  const head = Math.max(letterheadEnd(passage), passage.lines[0]?.end ?? 0)
  const signature = passage.lines.slice(-3).filter(({ start, end }) => start >= head && end - start < 60)
  if (!span || span.start >= head || onBehalf.test(passage.text)) return false
  const ends = [passage.text.slice(0, head), ...signature.map((line) => textOf(passage, line))].join('\n')
  return !/\b(?:spada|pada|guda|premier accueil)\b|\b[o0]f(?:[i1l]{2}\b|i[|!])|\boffice francais\b|(?<!\b(?:direction|bureau|service|pole|ministere) (?:de l'|des?)[^\n]{0,40})\bimmigration\b/.test(
    ends,
  )
}
