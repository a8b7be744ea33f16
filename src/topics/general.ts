/** General knowledge on a topic: sentences with the fact that each stands on, kept in `locales/<lang>/general/`. */
import type { KindName, Letter } from '../letters/letter.ts'
import { type Tellable, toldInstead } from './before-you-go.ts'
import type { FactId, Statement, TopicId } from './topic.ts'
import { phrasesIn } from './understanding/phrases.ts'

type GeneralSentence = {
  say: string
  fact: FactId
  /** Said only of letters of these kinds, or when there is no letter. */
  kinds?: KindName[]
  /** Not said of a letter that calls to something else than a visit of the home. */
  ofHome?: boolean
  /** Said only when the letter is silent or there is none. */
  onlyWithout?: boolean
  /** Said only when the letter spoke. */
  onlyAfter?: boolean
}

/**
 * What is said only to a question that names it. Each of `when` is a word or a few that all stand in the question,
 * in any order. `first`: it is the answer itself, so it comes before the lead and before what the letter says;
 * `yields`: after what the letter says, all the same. `told`: a letter with such an instruction says it itself.
 * `alone`: nothing else is said beside it.
 */
type Particular = GeneralSentence & {
  when: string[]
  first?: boolean
  yields?: boolean
  told?: Tellable[]
  alone?: true
}

/**
 * What weighs on somebody who may have been cheated: a question that holds a phrase of each of `all` and none of `none`.
 * `from`: how much of a scam the letter has to be for it to be said. `harm`: something was given away. `odd`: what is odd
 * about the letter follows. The first that fits is the answer.
 */
export type Worry = {
  from: 'scam' | 'doubted' | 'asked' | 'always'
  all: string[][]
  none?: string[]
  harm?: boolean
  odd?: boolean
  lead: GeneralSentence
  more?: GeneralSentence[]
}

/**
 * `lead` answers in one sentence where no letter does, `leads` in its place for letters of their kinds; `more` adds to
 * any answer.
 */
export type General = {
  lead: GeneralSentence
  leads?: GeneralSentence[]
  more?: GeneralSentence[]
  particulars?: Particular[]
  worries?: Worry[]
  /** Said to whoever fears for the papers because of an illness, and does not ask of staying away. */
  fear?: { illness: string[]; away: string[]; say: GeneralSentence[] }
}

/** Each topic's general knowledge; a topic that only speaks of a letter has none. */
export type GeneralKnowledge = Partial<Record<TopicId, General>>

/**
 * `first` is said before the letter speaks, `beside` after it, since the question names it, and `more` to any question;
 * what matters most comes first.
 */
type Said = { first: Statement[]; beside: Statement[]; more: Statement[] }

/** More than this is not what was asked. */
const mostParticulars = 3

/**
 * What is generally known. Where the letter is silent: the lead and all the rest, or, to a question that names one
 * thing, the answer to that and the lead. Where the letter spoke: only what adds to it.
 */
export function generalStatements(
  topic: TopicId,
  general: General | undefined,
  letter: Letter | null,
  letterSpoke: boolean,
  words: string[] = [],
): Said {
  if (!general) return { first: [], beside: [], more: [] }
  const fits = (one: GeneralSentence) =>
    !(letterSpoke ? one.onlyWithout : one.onlyAfter) && (!letter || isOf(one, letter))
  const say = <One extends GeneralSentence>(list: One[], name: string, wanted: (one: One) => boolean) =>
    list.flatMap((one, index) =>
      fits(one) && wanted(one) ? saidBy(letter, one, `${topic}.${name}.${index}`) : [],
    )
  const particulars = general.particulars ?? []
  const named = closest(particulars.filter(fits), words)
  const ranked = [...named.filter(({ first }) => first), ...named.filter(({ first }) => !first)]
  const alone = ranked.find((one) => one.alone)
  if (alone)
    return { first: asLead(say(particulars, 'particulars', (one) => one === alone)), beside: [], more: [] }
  const asked = new Set(ranked.slice(0, mostParticulars))
  const isAhead = (one: Particular) => one.first === true && !(letterSpoke && one.yields)
  const ahead = say(particulars, 'particulars', (one) => asked.has(one) && isAhead(one))
  const beside = say(particulars, 'particulars', (one) => asked.has(one) && !isAhead(one))
  const more = say(general.more ?? [], 'more', () => true)
  if (letterSpoke) return { first: asLead(ahead), beside, more }
  const lead = leadOf(topic, general, letter)
  const answer = ahead.length > 0 ? [...ahead, ...beside, lead] : [lead, ...beside, ...more]
  return { first: asLead(answer), beside: [], more: [] }
}

/** Where the letter says it itself, in its words. */
function saidBy(
  letter: Letter | null,
  one: GeneralSentence & { told?: Tellable[] },
  key: string,
): Statement[] {
  const own = letter ? (one.told ?? []).flatMap((id) => toldInstead(letter, id)) : []
  return own.length > 0 ? own.map((said) => ({ ...said, role: 'line' })) : [statement(key, one)]
}

function leadOf(topic: TopicId, { lead, leads = [] }: General, letter: Letter | null): Statement {
  const at = letter ? leads.findIndex((one) => one.kinds && isOf(one, letter)) : -1
  return statement(at < 0 ? `${topic}.lead` : `${topic}.leads.${at}`, leads[at] ?? lead)
}

function statement(key: string, { fact }: GeneralSentence): Statement {
  return { role: 'line', say: `general:${key}.say`, with: {}, because: { fact } }
}

function isOf({ kinds, ofHome }: GeneralSentence, { kind, appointments }: Letter): boolean {
  const isElsewhere = appointments.some(({ purpose }) => purpose !== 'home-visit')
  return (kinds?.includes(kind) ?? true) && !(ofHome && isElsewhere)
}

function asLead([first, ...others]: Statement[]): Statement[] {
  return first ? [{ ...first, role: 'lead' }, ...others] : []
}

/** Those that the question names. "The civic exam" is not about civic days: the longer words say what is meant. */
function closest(particulars: Particular[], words: string[]): Particular[] {
  const named = particulars.flatMap((one) => {
    const phrases = phrasesIn(words, one.when)
    return phrases.length > 0 ? [{ one, phrases }] : []
  })
  const all = named.flatMap(({ phrases }) => phrases)
  const isPart = (phrase: string[]) =>
    all.some((other) => other.length > phrase.length && phrase.every((word) => other.includes(word)))
  return named.flatMap(({ one, phrases }) => (phrases.every(isPart) ? [] : [one]))
}
