/** Asked what happens there: the steps of the day as the letter itself lists them, each with its hour where it gives one. */
import type { Found, Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { notMedical } from '../of-this-kind.ts'
import { item, lead, line, ownRule, quoted } from '../statement.ts'
import type { Statement, TopicId, Value } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** What such a question is taken for, whatever the letter is about. */
const topics = new Set<TopicId>([
  'cir-half-day',
  'cir-test',
  'cir-what',
  'duration',
  'health-tests',
  'medical-content',
  'summary',
  'unclear',
])
/** What these are about cannot be meant by a letter to the welcome half-day. */
const ofVisit = new Set<TopicId>(['health-tests', 'medical-content'])

/** In the order in which they are looked for; each counts once in a line. */
const steps: [name: string, words: RegExp][] = [
  ['film', /\bfilms?\b/],
  [
    'talk',
    /\b(?:accueil collectif|reunion|presentation collective|seance (?:collective|d'information)|(?:mot|discours) d'accueil|temps collectif|pre-?accueil collectif)\b/,
  ],
  [
    'test-both',
    /\b(?:tests?|evaluations?|positionnement)\b[^;.,]{0,60}\b(?:ecrite?s? et (?:a l')?orale?s?|orale?s? et (?:a l')?ecrite?s?)\b/,
  ],
  ['test-written', /\b(?:tests?|evaluations?|positionnement)\b[^;.,]{0,60}\becrite?s?\b/],
  ['test-oral', /\b(?:tests?|evaluations?|positionnement)\b[^;.,]{0,60}\borale?s?\b/],
  ['test', /\b(?:tests?|evaluations? (?:de|du|linguistique)|positionnement)\b/],
  ['interview', /\b(?:entretiens?|rendez-vous individuel)\b/],
  ['signing', /\bsign(?:ature|er|erez|ez)\b[^;.,]{0,40}\b(?:contrat|cir)\b|^\W*signature\b/],
  [
    'civic-dates',
    /\b(?:convocations?|dates?|inscription|calendrier|planning)\b[^;.,]{0,40}\b(?:formation|journees?)\b/,
  ],
  ['certificate', /\b(?:remise|delivrance)\b[^;.,]{0,25}\b(?:attestation|certificat)/],
]

const telling =
  /\b(?:comprend\w*|comport\w*|deroul\w*|programme|se compos\w*|prevoit|etapes?|au cours d|lors d|dure(?:ra)?\b|consist\w*|ordre du jour)/
const hour = /(?<![\d/])(\d{1,2}) ?h ?(\d{2})?(?!\d)/
const about = /\bvers\b/

/** Empty where the letter is to something else, or lists fewer than two steps. */
export function programmeAsked(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (letter.kind !== 'cir-reception') return []
  const named = (matter: string) => names(question, matter, asking)
  if (named('doctor-there'))
    return notMedical('medical-content', letter).map((one) => ({ ...one, say: 'exact:programme.notMedical' }))
  if (!topics.has(question.topic) || named('medical-words')) return []
  const asks = named('what-happens') || (ofVisit.has(question.topic) && !named('health-words'))
  if (!asks) return []
  const told = (letter.sentences ?? []).filter(({ sure, value }) => sure && isTelling(value))
  const [first, ...others] = told
  if (!first) return ofVisit.has(question.topic) ? known : []
  const listed = told.flatMap((one) => stepsIn(one))
  return [
    lead('exact:programme.lead', {}, quoted(first, ...others)),
    ...listed.map(({ say, from }) => item('exact:programme.step', say, quoted(from))),
  ]
}

/** What is known where the letter does not tell. */
const known: Statement[] = [
  lead('general:cir-half-day.lead.say', {}, { fact: 'cir-half-day-ofii' }),
  line('exact:programme.noDoctor', {}, ownRule),
]

const isTelling = (words: string): boolean => {
  const said = folded(words)
  const found = stepsOf(said)
  return found.length >= 2 && (telling.test(said) || found.filter(({ at }) => at !== null).length >= 2)
}

function stepsIn(from: Found<string>): { say: Record<string, Value>; from: Found<string> }[] {
  return stepsOf(folded(from.value)).map(({ name, at, isAbout }) => {
    const what: Value = { key: `exact:programme.${name}` }
    const time: Value = at ? { time: at } : null
    const when: Value = at ? { key: `exact:programme.${isAbout ? 'about' : 'at'}`, with: { time } } : null
    return { say: { what, when }, from }
  })
}

/** The steps of a sentence in its own order. */
function stepsOf(said: string): { name: string; at: string | null; isAbout: boolean }[] {
  const pieces = said.split(
    /[;,.()]|\bpuis\b|\bensuite\b|\benfin\b|\s-\s|\bet (?=(?:la|le|un|une|l'|d'|de|remise|signature|film|entretien|test)\b)/,
  )
  return pieces.flatMap((piece) => {
    const [, hours, minutes = '00'] = hour.exec(piece) ?? []
    const at = hours ? `${hours.padStart(2, '0')}:${minutes}` : null
    const named = steps.filter(([, words]) => words.test(piece)).map(([name]) => name)
    const tests = named.filter((name) => name.startsWith('test'))
    const own = named.filter((name) => !tests.includes(name) || name === tests[0])
    return own.map((name, place) => ({ name, at: place === 0 ? at : null, isAbout: about.test(piece) }))
  })
}
