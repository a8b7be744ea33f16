/** Asked why somebody is called, called again or has another date: the reason that the letter gives. */
import type { Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** Why there is a letter, an appointment or another one; all else has its own answer. */
const topics = new Set<TopicId>([
  'when',
  'summary',
  'several-appointments',
  'in-trouble',
  'letter-missing-part',
  'cir-test',
  'cir-half-day',
  'cir-course',
  'civic-training',
  'cir-what',
  'cir-level',
  'unclear',
  'medical-who',
  'reschedule',
  'missed',
])

const becauseOf =
  /\b(?:en raison d|a cause d|du fait d|suite (?:a|au|aux)|a la suite d|faute d|n'(?:a|ont) pas pu|car |puisque|pour le motif|au motif|vous n'(?:avez pas assiste|etiez pas|avez pas pu)|votre absence)/
/** What would follow, and what is asked for. */
const ifSo = /\b(?:si vous|en cas d|toute absence|merci|veuillez|tout retard)\b/

const reasons: [name: string, words: RegExp][] = [
  ['technical', /\bpanne|\binformatique|\btechnique/],
  ['strike', /\bgreve|\bmouvement social/],
  [
    'staff',
    /\b(?:absence|indisponibilite|maladie) (?:d'un |d'une |du |de la |de l'|de notre |imprevue |de )?(?:agent|intervenant|formateur|formatrice|medecin|personnel|interprete|evaluateur)/,
  ],
  ['weather', /\bneige|\bverglas|\bintemperie|\bmeteo|\btempete|\binondation/],
  ['closed', /\bfermeture|\btravaux|\bferie|\bdemenagement/],
  ['late', /\bvotre retard|\barrivee? en retard/],
  [
    'absent',
    /\bvous n'(?:avez pas assiste|etiez pas|avez pas pu|vous etes pas)|\bvotre (?:premiere )?absence|\bne vous etes pas present/,
  ],
  ['incomplete', /\bincomplet|\bpieces? manquante/],
  ['signed', /\bsignature de (?:votre|ce|son) (?:contrat|cir)/],
  ['asked', /\b(?:suite a|a la suite de) votre (?:demande|appel|courriel|message)/],
  ['room', /\bplaces|\beffectif|\bcomplet/],
]

/** Empty where the letter gives no one reason. */
export function reasonGiven(question: Question, { sentences = [] }: Letter, asking: Asking): Statement[] {
  if (!topics.has(question.topic) || !names(question, 'why', asking)) return []
  const given = sentences.filter(({ sure, quote }) => {
    const words = folded(quote)
    return sure && becauseOf.test(words) && !ifSo.test(words)
  })
  const [own, ...more] = given
  if (!own || more.length > 1) return []
  const words = folded(own.quote)
  const [name] = reasons.find(([, pattern]) => pattern.test(words)) ?? ['other']
  return [lead(`exact:why.${name}`, { quote: wordsOf(own) }, quoted(own))]
}
