/** Asked whether something is on the same day: the contract, a test, an interview, the doctor, a paper. */
import type { Letter } from '../../letters/letter.ts'
import { type Rule, readingsOf } from '../readings/reading.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

/** By the name of what is asked, how letters speak of it. */
const things: [matter: string, said: RegExp][] = [
  [
    'thing-sign',
    /\bsign(?:er|ez|erez|ature|e|ee)\b[^.;]{0,40}\b(?:contrat|cir)\b|\b(?:contrat|cir)\b[^.;]{0,60}\bsign(?:er|ez|erez|ature|e|ee)\b/,
  ],
  ['thing-test', /\b(?:test|evaluation|positionnement|examen ecrit)\b/],
  ['thing-interview', /\bentretien\b/],
  ['thing-xray', /\bradio\w*\b/],
  ['thing-doctor', /\b(?:visite medicale|medecin|examen medical)\b/],
  ['thing-paper', /\b(?:attestation|certificat|carte)\b[^.;]{0,60}\b(?:remis\w*|delivr\w*|recevrez)\b/],
]

const then =
  /\b(?:au cours|lors|pendant|durant|ce jour|ce meme jour|le meme jour|le jour meme|cette (?:demi-)?journee|(?:la|une|cette) (?:demi-journee|matinee|seance|visite)|comprend\w*|comporte\w*|deroul\w*|programme|sur place|a l'issue|a la fin|ensuite|puis)\b/
const another =
  /\b(?:ulterieur\w*|autre (?:jour|date|rendez-?vous)|prochaine? (?:convocation|rendez-?vous)|plus tard|par courrier|separement)\b/

const rulesOf = (about: RegExp): Rule[] => [
  { about, does: another, yes: 'later' },
  { about, does: then, yes: 'yes', no: 'no' },
]

/** Empty where the letter does not say it in one line. */
export function sameDay(question: Question, { sentences = [] }: Letter, asking: Asking): Statement[] {
  if (!names(question, 'same-day', asking)) return []
  const [, said] = things.find(([matter]) => names(inWhole(question), matter, asking)) ?? []
  if (!said) return []
  const read = readingsOf(
    rulesOf(said),
    sentences.filter(({ sure }) => sure),
  )
  const [own] = read.filter(({ meaning }) => meaning !== null)
  if (!own) return []
  return [lead(`exact:sameDay.${own.meaning}`, { quote: wordsOf(own.line) }, quoted(own.line))]
}
