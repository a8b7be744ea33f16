/** Somebody does not have a paper that the letter asks for: what else it takes, what else can show the same, whom to ask. */
import type { DocumentId, DocumentItem, Found, Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { contactsOf, isAtHome } from '../lookup.ts'
import { nameOf, paperLines } from '../papers.ts'
import { reached } from '../reached.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { FactId, Statement, TopicId } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** In this order: "the bill as proof of address" is about the bill. */
const papers: DocumentId[] = [
  'rent-receipt',
  'lease',
  'utility-bill',
  'home-insurance',
  'proof-of-address',
  'payslips',
  'work-contract',
  'tax-notice',
  'id-photos',
  'training-certificates',
  'hospital-reports',
  'cir-contract',
  'birth-certificate',
  'marriage-certificate',
  'family-record-book',
  'bank-details',
  'residence-permit',
  'identity-document',
  'convocation',
]

/** These show where somebody lives. */
const ofAddress: ReadonlySet<DocumentId> = new Set([
  'rent-receipt',
  'lease',
  'utility-bill',
  'home-insurance',
])

/** Those with words of their own, and whose they are where they are not ours. */
const known: Partial<Record<DocumentId, FactId>> = {
  'proof-of-address': ownRule.fact,
  'rent-receipt': ownRule.fact,
  lease: ownRule.fact,
  payslips: ownRule.fact,
  'tax-notice': ownRule.fact,
  'id-photos': ownRule.fact,
  'training-certificates': 'cir-sheet-2025',
  'hospital-reports': ownRule.fact,
  'cir-contract': 'cir-lost',
  convocation: ownRule.fact,
  'bank-details': ownRule.fact,
}

/** Nobody else's paper does for these: they can be had again. */
const printedAgain: ReadonlySet<DocumentId> = new Set([
  'tax-notice',
  'id-photos',
  'training-certificates',
  'cir-contract',
  'convocation',
  'bank-details',
])

/** What is to be written or done, not shown. */
const others = new Set<TopicId>([
  'reschedule',
  'missed',
  'work-conflict',
  'wrong-details',
  'where',
  'when',
  'late-arrival',
])

/** Empty where no paper of the letter's list is said to be missing, or to stand for one. */
export function lackingPaper(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (others.has(question.topic)) return []
  const lacks = names(question, 'lacking', asking)
  const held =
    lacks && names(question, 'identity-papers', asking) ? letter.documents.find(isWhatTheyHave) : null
  if (held) return [lead('exact:lacking.whatYouHave', { quote: wordsOf(held.french) }, quoted(held.french))]
  const named = papers.filter((id) => names(question, `paper-${id}`, asking))
  const id = named.find((one) => listed(letter, one)) ?? named.find((one) => ofAddress.has(one))
  // Whether a bill that somebody names will do is another question.
  const isOther = id && !listed(letter, id) && !names(question, 'counts', asking)
  const isOfHost =
    question.hosted && (!id || id === 'proof-of-address' || (ofAddress.has(id) && (lacks || isOther)))
  if (isOfHost) return hosted(letter)
  if (!id) return []
  const item = listed(letter, id)
  const address = listed(letter, 'proof-of-address')
  const isOthers = names(question, 'other-name', asking)
  const whose = !isOthers ? null : names(question, 'of-landlord', asking) ? 'landlord' : 'othersName'
  if (!item) {
    const isAsked = lacks || isOthers || names(question, 'counts', asking)
    return address && isAsked && !lacks ? asAddress(id, address, whose, letter) : []
  }
  if (isOthers && !lacks && id === 'lease' && isAtHome(letter))
    return [
      lead('exact:lacking.homeOthers', { quote: wordsOf(item.french) }, quoted(item.french)),
      ...ask(id, letter),
    ]
  if (isOthers && lacks && ofAddress.has(id) && !isAtHome(letter)) return hosted(letter)
  if (isOthers && !lacks && ofAddress.has(id)) return asAddress(id, item, whose, letter)
  if (id === 'proof-of-address' && isOthers) return [...said(id, item, letter), ...ask(id, letter)]
  const hasSome = !names(question, 'lacking-all', asking)
  return lacks ? [...said(id, item, letter, hasSome), ...ask(id, letter)] : []
}

/** "Tout document d'identité ou de voyage en votre possession". */
const isWhatTheyHave = ({ french }: DocumentItem): boolean =>
  /\b(?:identite|voyage|passeports?|nationalite)\b/.test(folded(french.value)) &&
  /\b(?:en votre possession|dont vous disposez|que vous (?:possedez|avez|detenez)|si vous en (?:avez|possedez|disposez))\b/.test(
    folded(french.value),
  )

/** Whoever lives with somebody shows that person's papers: the letter's own words for them come first. */
function hosted(letter: Letter): Statement[] {
  const papers = (['proof-of-address', ...ofAddress] as const).flatMap((id) => listed(letter, id) ?? [])
  const own = letter.documents.find(({ french }) => ofHost.test(folded(french.value)))
  if (own)
    return [
      lead('exact:lacking.hosted', {}, ownRule),
      line('exact:lacking.hostedSays', { quote: wordsOf(own.french) }, quoted(own.french)),
    ]
  if (papers.length === 0) return []
  return [lead('exact:lacking.hosted', {}, ownRule), ...ask('proof-of-address', letter)]
}

const ofHost = /\bheberg(?:e|ement|eant|es)\b/

function listed({ documents }: Letter, id: DocumentId): DocumentItem | null {
  return documents.find((one) => one.id === id || one.named?.some(({ name }) => name === id) === true) ?? null
}

/** A landlord puts nobody up: whoever rents has a lease. */
function asAddress(
  id: DocumentId,
  address: DocumentItem,
  whose: 'landlord' | 'othersName' | null,
  letter: Letter,
): Statement[] {
  return [
    lead('exact:lacking.asAddress', { quote: wordsOf(address.french) }, quoted(address.french)),
    ...(whose ? [line(`exact:lacking.${whose}`, {}, ownRule)] : []),
    ...(whose ? ask(id, letter) : []),
  ]
}

/** What the letter takes in its place comes before what is generally known. */
function said(id: DocumentId, item: DocumentItem, letter: Letter, hasSome = true): Statement[] {
  const either = paperLines(letter).find(
    (one) => one.includes(item) && (one.length > 1 || (item.named?.length ?? 0) > 1),
  )
  if (either)
    return [
      lead(
        'exact:lacking.either',
        { list: nameOf(either), quote: wordsOf(item.french) },
        quoted(item.french, ...either.map(({ french }) => french)),
      ),
    ]
  const own = ofLacking(item, letter)
  if (own) return [lead('exact:lacking.says', { quote: wordsOf(own) }, quoted(own))]
  const count = item.limits?.count
  if (hasSome && count !== undefined && count > 1 && id !== 'id-photos')
    return [lead('exact:lacking.fewer', { count }, quoted(item.french))]
  const fact = known[id]
  return [lead(`exact:lacking.known.${fact ? id : 'other'}`, {}, { fact: fact ?? ownRule.fact })]
}

const without =
  "(?:a defaut d|si vous (?:n'avez pas|ne (?:disposez|possedez)|n'etes pas en possession)|faute d|en l'absence d|en cas de perte)[^.;,]{0,30}"

/** A sentence on who has no such paper, which names it by the noun that it begins with. */
function ofLacking({ french }: DocumentItem, { sentences = [] }: Letter): Found<string> | undefined {
  const [noun] = folded(french.value).match(/(?!votre|derni|trois|notre)[a-z]{4,}/) ?? []
  const said = noun ? new RegExp(`\\b${without}\\b${noun}`) : null
  return sentences.find(({ sure, quote }) => sure && said?.test(folded(quote)))
}

/** Whether what stands in for it will do, or what to do when it does not come in time. */
function ask(id: DocumentId, letter: Letter): Statement[] {
  const { how, office, because } = reached(contactsOf(letter))
  const what = printedAgain.has(id) ? 'inTime' : 'ask'
  return [line(`exact:lacking.${what}.${how}`, { office }, because)]
}
