/** Asked for one thing that letters say in a line: what that line of this letter says, in English. */
import type { Letter } from '../../letters/letter.ts'
import { contactsOf } from '../lookup.ts'
import { noteOf } from '../note-words.ts'
import { reached } from '../reached.ts'
import { flightDay, given, noTicket, tickets } from '../readings/given.ts'
import { type Reading, type Rule, readingsOf } from '../readings/reading.ts'
import { readings } from '../readings/readings.ts'
import { blood, inFrench } from '../readings/visit.ts'
import { lead, line, quoted, wordsOf } from '../statement.ts'
import type { Statement, WordingKey } from '../topic.ts'
import { figuresAsked } from './figures.ts'
import { type Asking, names, type Question } from './question.ts'

/** `beside`: what the letter says near it, of which only these meanings help. */
type Matter = { asked: string; rules: Rule[]; beside?: { rules: Rule[]; only: RegExp } }

const alongside = [...(readings['interpreter'] ?? []), ...(readings['companion'] ?? [])]

const matters: Matter[] = [
  { asked: 'says-blood', rules: blood },
  {
    asked: 'says-french',
    rules: inFrench,
    beside: { rules: alongside, only: /^(?:interpreter\.(?:ask|bring|given)|companion\.(?:may|one)$)/ },
  },
  { asked: 'buys-ticket', rules: noTicket, beside: { rules: tickets, only: /./ } },
  { asked: 'says-flight-day', rules: flightDay, beside: { rules: noTicket, only: /./ } },
  { asked: 'says-ticket', rules: tickets, beside: { rules: noTicket, only: /./ } },
]

/** Empty where nothing of the kind is asked, or no line of the letter says it. */
export function readAsked(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const last = names(question, 'says-last', asking) ? noteOf(letter, 'last-notice') : undefined
  if (last && last.said.value !== 'second')
    return [
      lead(
        'reading:said',
        { meaning: { key: 'exact:read.last.yes' }, quote: wordsOf(last.said) },
        quoted(last.said),
      ),
    ]
  for (const { asked, rules, beside } of matters) {
    if (!names(question, asked, asking)) continue
    const own = read(rules, letter)
    const near = own.length > 0 && beside ? read(beside.rules, letter, beside.only) : []
    const said = [...own.slice(0, 1), ...near.filter(({ line: one }) => one !== own[0]?.line).slice(0, 1)]
    if (said.length > 0) return said.map((one, place) => told(one, place === 0 ? lead : line))
  }
  const along = letsIn(question, letter, asking)
  return along.length > 0 ? along : moneyGiven(question, letter, now, asking)
}

const mayCome = /^(?:interpreter\.bring(?:-doctor|-somebody)?|companion\.(?:may|one|may-spouse))$/
const keptOut = /^(?:companion\.(?:not|wait|only-called)|interpreter\.not-bring)/

/** Where the letter lets somebody in, no general word on those who wait outside goes with it. */
function letsIn(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (!names(question, 'says-companion', asking)) return []
  const all = read(alongside, letter)
  const isOfDoctor = names(question, 'names-doctor', asking)
  // A sister is neither the doctor nor the interpreter that a line before it lets in.
  const isOfOthers = !isOfDoctor && !names(question, 'names-interpreter', asking)
  const may = all.filter(({ meaning }) => mayCome.test(meaning ?? ''))
  const others = isOfOthers ? may.filter(({ meaning }) => meaning?.startsWith('companion.')) : []
  const [own] = [...others, ...may]
  if (!own || all.some(({ meaning }) => keptOut.test(meaning ?? ''))) return []
  if (isOfDoctor && own.meaning !== 'interpreter.bring-doctor') return []
  if (isOfDoctor || !names(question, 'comes-alone', asking)) return [told(own, lead)]
  return [lead('exact:comesAlone', {}, quoted(own.line)), told(own, line)]
}

/** What one is given is not what one pays: "nothing to pay" is no answer to it. */
function moneyGiven(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  if (!names(question, 'of-money', asking)) return []
  const asksForOwn = names(question, 'says-allowance', asking)
  const isOpen = question.topic === 'cost' && !names(question, 'money-paid', asking)
  if (!asksForOwn && !isOpen) return []
  // A sum that the letter names is more than its sentence.
  const figures = figuresAsked(question, letter, now, asking)
  if (figures.length > 0) return figures
  const own = [...read(given, letter), ...read(tickets, letter)]
  const [first, ...others] = own.filter(
    (one, place) => own.findIndex(({ line: other }) => other === one.line) === place,
  )
  if (!first) return asksForOwn && question.topic === 'cost' ? [unsaid(letter, 'exact:money.nothing')] : []
  const free = isOpen ? read(readings['free'] ?? [], letter, /\.nothing$/) : []
  const isNamed = (letter.figures ?? []).some(({ of, as }) => of === 'money' && as !== 'later')
  return [
    told(first, lead),
    ...others.slice(0, 1).map((one) => told(one, line)),
    ...(isNamed ? [] : [unsaid(letter, 'exact:money.noSum')]),
    ...free.slice(0, 1).map((one) => told(one, line)),
  ]
}

function unsaid(letter: Letter, say: 'exact:money.noSum' | 'exact:money.nothing'): Statement {
  const { how, office, because } = reached(contactsOf(letter))
  const build = say === 'exact:money.nothing' ? lead : line
  return build(`${say}.${how}`, { office }, because)
}

function read(rules: Rule[], { sentences = [] }: Letter, only = /./): Reading[] {
  return readingsOf(
    rules,
    sentences.filter(({ sure }) => sure),
  ).filter(({ meaning }) => meaning !== null && only.test(meaning))
}

/** What is read only where it is asked for has its words with the exact answers. */
const ofOwn = /^(?:given|blood|french)\./

function told({ line: own, meaning, with: values }: Reading, build: typeof lead): Statement {
  const key: WordingKey = ofOwn.test(meaning ?? '') ? `exact:read.${meaning}` : `reading:${meaning}`
  return build('reading:said', { meaning: { key, with: values }, quote: wordsOf(own) }, quoted(own))
}
