/** Because: the lines of the letter that give a reason, and whose it is: the office's, the reader's, or not said. */
import type { Found, Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'

const becauseOf =
  /\b(?:en raison d|a cause d|du fait d|suite (?:a|au|aux)|a la suite d|faute d|pour cause d|pour (?:des |une )?raisons?|n'(?:a|ont) pas pu|car |puisque|pour le motif|au motif|a votre demande|vous n'(?:avez pas assiste|etiez pas|avez pas pu)|vous ne vous etes pas|votre absence)|\((?:[a-z]+ ){0,4}(?:absent|malade|greve|ferme|indisponible|panne|neige|intemperies)/
/** What would follow, and what is asked for. */
const ifSo = /\b(?:si vous|en cas d|toute absence|veuillez|tout retard)\b|\bmerci (?:de|d')/

const staff =
  '(?:agents?|intervenante?s?|formateurs?|formatrices?|medecins?|personnel|interpretes?|evaluateurs?|auditeurs?)'
type Cause = { name: string; words: RegExp; of?: 'office' | 'reader' }
const causes: Cause[] = [
  { name: 'technical', words: /\bpanne|\binformatique|\btechnique/, of: 'office' },
  { name: 'strike', words: /\bgreve|\bmouvement social/, of: 'office' },
  {
    name: 'staff',
    words: new RegExp(
      String.raw`\b(?:absence|indisponibilite|maladie|faute|defaut) (?:d'un |d'une |d'|du |de la |de l'|de notre |de nos |de |imprevue |d'un de nos )*${staff}\b|\b${staff}\b[^.;,]{0,20}\b(?:absente?s?|malades?|indisponibles?|empechee?s?)\b`,
    ),
    of: 'office',
  },
  { name: 'weather', words: /\bneige|\bverglas|\bintemperie|\bmeteo|\btempete|\binondation/, of: 'office' },
  { name: 'closed', words: /\bfermeture|\btravaux|\bferie|\bdemenagement (?!de votre)/, of: 'office' },
  {
    name: 'service',
    words: /\braisons? (?:(?:internes? )?(?:de|du) service|d'organisation|internes?|organisationnelles?)\b/,
    of: 'office',
  },
  { name: 'late', words: /\bvotre retard|\barrivee? en retard/, of: 'reader' },
  {
    name: 'absent',
    words:
      /\bvous n'(?:avez pas assiste|etiez pas|avez pas pu|vous etes pas)|\bvotre (?:premiere |non[- ])?(?:absence|presentation|defaillance)|\bne vous etes pas present|\b(?:absence|defaut) de (?:reponse|confirmation|presentation)|\bpas confirme/,
    of: 'reader',
  },
  { name: 'incomplete', words: /\bincomplet|\bpieces? manquante/, of: 'reader' },
  { name: 'signed', words: /\bsignature de (?:votre|ce|son) (?:contrat|cir)/ },
  {
    name: 'asked',
    words:
      /\b(?:suite a|a la suite de) votre (?:demande|appel|courriel|message|desistement|renonciation)|\ba votre demande\b/,
    of: 'reader',
  },
  { name: 'room', words: /\bplaces|\beffectif|\bcomplet/, of: 'office' },
]

/** The lines that give a reason, in order, each with the name of what it gives. */
export function reasonsIn({
  sentences = [],
}: Letter): (Pick<Cause, 'name' | 'of'> & { line: Found<string> })[] {
  return sentences.flatMap((line) => {
    const words = folded(line.quote).replace(/\s+/g, ' ')
    if (!line.sure || !becauseOf.test(words) || ifSo.test(words)) return []
    const { name, of } = causes.find((one) => one.words.test(words)) ?? { name: 'other' }
    return [{ line, name, ...(of && { of }) }]
  })
}
