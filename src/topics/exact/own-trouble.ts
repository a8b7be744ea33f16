/** Somebody's own trouble with a paper of the list: a card that is not at hand, no job to prove, a job that began late, a day that was missed. */
import type { DocumentItem, KindName, Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { contactsOf } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement, TopicId, WordingKey } from '../topic.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

/** Where a job has to be there, not having one is more than a paper that is missing. */
const withoutIncome = new Set<KindName>(['cir-reception', 'cir-review', 'civic-training', 'language-course'])

const ofJob =
  /\b(?:emplois?|employeurs?|contrats? de travail|bulletins? de (?:salaire|paie|paye)|activite professionnelle|embauche)\b/
const ofCard = ['residence-permit', 'card-or-receipt']
const ofPapers = new Set<TopicId>(['what-to-bring', 'item-explained', 'unclear'])
/** These are about staying or leaving themselves. */
const isAboutCard = new Set<KindName>([
  'sick-foreigner-request',
  'asylum-reception',
  'return-aid',
  'suspected-scam',
  'not-ofii',
])
const cardTroubles = ['stolen', 'lost', 'away', 'expired'] as const

/** Empty where the letter asks for no such paper, or nothing is said to be wrong with it. */
export function ownTrouble(question: Question, letter: Letter, asking: Asking): Statement[] {
  // "What do I bring" has the trouble in the sentence before.
  const told = ofPapers.has(question.topic) ? inWhole(question) : question
  const asks = (matter: string) => names(told, matter, asking)
  const listed = (...ids: string[]) =>
    letter.documents.find(
      ({ id, named = [] }) => ids.includes(id) || named.some(({ name }) => ids.includes(name)),
    )
  const payslips = listed('payslips')
  if (payslips && asks('job-began') && asks('paper-payslips')) return withOffice('newJob', payslips, letter)
  const ofWork = letter.documents.find(({ french }) => ofJob.test(folded(french.value)))
  if (ofWork && withoutIncome.has(letter.kind) && asks('no-job') && asks('job-paper'))
    return said('noJob', ofWork)
  const certificates = listed('training-certificates')
  if (certificates && asks('missed-day') && asks('lacking'))
    return withOffice('missedDay', certificates, letter)
  const card = listed(...ofCard)
  const trouble = cardTroubles.find((one) => asks(`card-${one}`))
  if (card && trouble) return withOffice(`card.${trouble}`, card, letter)
  const named = asks('has-none-of') ? letter.documents.find((one) => isNamed(one, told.said)) : undefined
  if (named) return withOffice('none', named, letter)
  return asks('card-ends') && !isAboutCard.has(letter.kind) ? [lead('exact:cardEnds', {}, ownRule)] : []
}

/** The letter's own name for it, which only these letters of capitals have: "OQTF", "DCEM". */
function isNamed({ french }: DocumentItem, said: string): boolean {
  const short = french.quote.match(/\b[A-Z]{3,}\b/g) ?? []
  const words = folded(said).split(/[^a-z0-9]+/)
  return short.some((one) => words.includes(one.toLowerCase()))
}

function said(what: string, { french }: DocumentItem): Statement[] {
  const say: WordingKey = `exact:trouble.${what}`
  return [lead(say, { quote: wordsOf(french) }, quoted(french))]
}

/** With whom to ask. */
function withOffice(what: string, item: DocumentItem, letter: Letter): Statement[] {
  const { how, office, because } = reached(contactsOf(letter))
  return [...said(what, item), line(`exact:lacking.ask.${how}`, { office }, because)]
}
