/** General knowledge on a topic: sentences with the fact that each stands on, kept in `locales/<lang>/general/`. */
import type { KindName, Letter } from '../letters/letter.ts'
import type { FactId, Statement, TopicId } from './topic.ts'
import { tokens } from './understanding/text.ts'

type GeneralSentence = {
  say: string
  fact: FactId
  /** Said only of letters of these kinds, or when there is no letter. */
  kinds?: KindName[]
  /** Said only when the letter is silent or there is none. */
  onlyWithout?: boolean
}

/**
 * What is said only to a question that names it. Each of `when` is a word or a few that all stand in the question,
 * in any order. `first`: it is the answer itself, so it comes before what the letter and the lead say.
 */
type Particular = GeneralSentence & { when: string[]; first?: boolean }

/** `lead` answers in one sentence where no letter does; `more` adds to any answer. */
export type General = { lead: GeneralSentence; more?: GeneralSentence[]; particulars?: Particular[] }

/** Each topic's general knowledge; a topic that only speaks of a letter has none. */
export type GeneralKnowledge = Partial<Record<TopicId, General>>

/** `first` is said before the letter speaks, `rest` after it; what matters most comes first. */
type Said = { first: Statement[]; rest: Statement[] }

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
  if (!general) return { first: [], rest: [] }
  const fits = (sentence: GeneralSentence) =>
    !(letterSpoke && sentence.onlyWithout) && (!letter || (sentence.kinds?.includes(letter.kind) ?? true))
  const say = (list: GeneralSentence[], name: string, wanted: (sentence: GeneralSentence) => boolean) =>
    list.flatMap((sentence, index) =>
      fits(sentence) && wanted(sentence) ? [statement('line', `${topic}.${name}.${index}`, sentence)] : [],
    )
  const particulars = general.particulars ?? []
  const asked = particulars.filter((one) => fits(one) && isNamed(one, words)).slice(0, mostParticulars)
  const ahead = say(particulars, 'particulars', (one) => asked.some((same) => same === one && same.first))
  const beside = say(particulars, 'particulars', (one) => asked.some((same) => same === one && !same.first))
  const more = say(general.more ?? [], 'more', () => true)
  if (letterSpoke) return { first: asLead(ahead), rest: [...beside, ...more] }
  const lead = statement('line', `${topic}.lead`, general.lead)
  const answer = ahead.length > 0 ? [...ahead, ...beside, lead] : [lead, ...beside, ...more]
  return { first: asLead(answer), rest: [] }
}

function statement(role: 'line', key: string, { fact }: GeneralSentence): Statement {
  return { role, say: `general:${key}.say`, with: {}, because: { fact } }
}

function asLead([first, ...others]: Statement[]): Statement[] {
  return first ? [{ ...first, role: 'lead' }, ...others] : []
}

function isNamed({ when }: Particular, words: string[]): boolean {
  const asked = new Set(words.map(singular))
  return when.some((phrase) => tokens(phrase).every((word) => asked.has(singular(word))))
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word
}
