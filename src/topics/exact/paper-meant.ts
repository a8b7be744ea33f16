/** Asked of one paper of the list by what it is for, or whether it may follow later: that line alone, not the whole list. */
import type { DocumentItem, Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { contactsOf, isOver, mainAppointment } from '../lookup.ts'
import { paperLine, paperLines } from '../papers.ts'
import { reached } from '../reached.ts'
import { lead, line, ownRule } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

/** By the name of what a paper is for, the French words of papers for it. */
const uses: [use: string, said: RegExp][] = [
  ['for-work', /\b(?:emplois?|travail|employeur|salaires?|activite professionnelle|embauche)\b/],
  ['for-hospital', /\b(?:hospitali\w+|operatoires?|chirurg\w+)\b/],
  ['for-child', /\b(?:naissance|livret de famille|enfants?)\b/],
  ['for-address', /\b(?:domicile|logement|bail|quittances?|hebergement|factures?)\b/],
  ['for-identity', /\bidentite\b(?<!photos? d'identite)(?<!photographies? d'identite)/],
  ['for-visa', /(?<!\bvalidation (?:du|de votre) )\bvisas?\b/],
  ['for-tests', /\b(?:analyses?|biologi\w+|bilans?|laboratoire|resultats?)\b/],
]

/** Something is to be written or moved under these, unless it is a paper that comes later. */
const ofMoving = new Set<TopicId>(['reschedule', 'missed', 'consequence'])
const ofPapers = new Set<TopicId>(['what-to-bring', 'item-explained', 'originals-or-copies'])
/** What a question about a paper is taken for where it names no paper. */
const vague = new Set<TopicId>([
  'unclear',
  'off-topic',
  'xray-old',
  'sick-exam',
  'medical-content',
  'travel-before',
  'visa-types',
])

/** In characters: a longer message tells a story, and a word of it is not what it asks. */
const longest = 160

export function paperMeant(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const main = mainAppointment(letter)
  if (!main || letter.documents.length === 0) return []
  const asks = (matter: string) => names(inWhole(question), matter, asking)
  if (isOver(letter, now))
    return asks('proof-enough') && !ofMoving.has(question.topic)
      ? [lead('exact:paper.proof', {}, ownRule)]
      : []
  const isShort = question.whole.length <= longest
  if (asks('bring-later') && (ofPapers.has(question.topic) || (isShort && asks('later'))))
    return [lead('exact:paper.later', {}, ownRule), askFirst(letter)]
  if (ofMoving.has(question.topic)) return []
  const isOfPaper =
    question.topic === 'what-to-bring' ||
    asks('one-paper') ||
    (vague.has(question.topic) && asks('is-that-it'))
  const use = isOfPaper && !asks('whole-list') ? uses.find(([name]) => asks(name)) : undefined
  const own = use ? linesFor(use[1], letter) : []
  if (own.length === 0) return []
  const lacks = asks('has-none')
  const [known] = own
  return [
    lead('exact:paper.line', { count: own.length }, known?.because ?? ownRule),
    ...own,
    ...(lacks ? [line('exact:paper.none', {}, ownRule)] : []),
  ]
}

/** No more lines than can be told apart from the list. */
const most = 2

function linesFor(said: RegExp, letter: Letter): Statement[] {
  const isFor = ({ french }: DocumentItem) => said.test(folded(french.value))
  const lines = paperLines(letter)
  const own = lines.filter((one) => one.some(isFor))
  return own.length <= most && own.length < lines.length ? own.map(paperLine) : []
}

function askFirst(letter: Letter): Statement {
  const { how, office, because } = reached(contactsOf(letter))
  return line(`exact:lacking.ask.${how}`, { office }, because)
}
