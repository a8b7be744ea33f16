/** A residence permit for health reasons: the request for further tests or papers. */
import { about } from '../fields.ts'
import type { Kind, Sign } from '../kind.ts'
import { isCalledAtHour } from '../readers/called-at-hour.ts'
import { deadlines } from '../readers/deadlines.ts'
import { documents } from '../readers/documents.ts'
import { instructions } from '../readers/instructions.ts'
import { postingAddress } from '../readers/post-to.ts'
import { score } from '../signs.ts'

const signs: Sign[] = [
  {
    pattern:
      /\b(?:examens?|informations?|elements|pieces|renseignements|documents) (?:medica\w+ )?complementaires?\b/,
    points: 6,
  },
  { pattern: /\bcomplements? (?:d'informations? )?medica\w+\b/, points: 6 },
  {
    pattern:
      /\betrangers? malades?\b|\bpour (?:des )?(?:raisons?|motifs?) de sante\b|\ben raison de (?:votre|son|l')\s?etat de sante\b/,
    points: 4,
  },
  { pattern: /\bsecret medical\b|\bconfidentiel medical\b/, points: 4 },
  {
    pattern:
      /\b(?:communiquer|transmettre|recevoir|fournir|envoyer|adresser|faire parvenir|produire)\b[^.]{0,140}\b(?:resultats|comptes?[- ]rendus?|examens|analyses)\b/,
    points: 4,
  },
  { pattern: /\btitre de sejour pour (?:des |vos )?soins\b/, points: 4 },
  { pattern: /\battestation de prolongation d'instruction\b/, points: 2 },
  {
    pattern: /\bmedecin (?:de l'ofii|rapporteur|charge du rapport)\b|\bcollege (?:de|des) medecins\b/,
    points: 2,
  },
]

const ofHealth =
  /\b(?:medica\w*|medecins?|sante|soins?|malade?s?|maladie|pathologie|traitements?|hospital\w+|ordonnances?|biologi\w+|analyses?|l\.? ?425-9|laboratoire)\b/

/** Other letters ask for papers, too: this only adds to what speaks of health. */
const asking: Sign[] = [
  {
    pattern:
      /\b(?:manque|a besoin d|attend|demande)\w*\b[^.]{0,40}\b(?:pieces?|elements|examens|documents|copie|comptes?[- ]rendus?)\b/,
    points: 4,
  },
]

/** Whoever has an hour to come at may have to do tests before it: the letter is about that hour. */
export const sickForeignerRequest: Kind = {
  name: 'sick-foreigner-request',
  recognise: (passage) => {
    if (isCalledAtHour(passage)) return 0
    // Every office asks for papers: without a word of health it is not the doctors' who does.
    const points = ofHealth.test(passage.text) ? score(passage, signs) : 0
    return points > 0 ? points + score(passage, asking) : 0
  },
  readers: [...about, documents, instructions, deadlines, postingAddress],
  expects: ['documents', 'deadline', 'contact'],
  purpose: 'other',
}
