/** General knowledge on a topic: sentences with the fact that each stands on, kept in `locales/<lang>/general/`. */
import type { KindName, Letter } from '../letters/letter.ts'
import type { FactId, Statement, TopicId } from './topic.ts'

type GeneralSentence = {
  say: string
  fact: FactId
  /** Said only of letters of these kinds, or when there is no letter. */
  kinds?: KindName[]
  /** Said only when the letter is silent or there is none. */
  onlyWithout?: boolean
}

/** `lead` answers in one sentence where no letter does; `more` adds to any answer. */
export type General = { lead: GeneralSentence; more?: GeneralSentence[] }

/** Each topic's general knowledge; a topic that only speaks of a letter has none. */
export type GeneralKnowledge = Partial<Record<TopicId, General>>

/** What is generally known: the lead and all the rest where the letter is silent, else only what adds to the letter. */
export function generalStatements(
  topic: TopicId,
  general: General | undefined,
  letter: Letter | null,
  letterSpoke: boolean,
): Statement[] {
  if (!general) return []
  const fits = (sentence: GeneralSentence) =>
    !(letterSpoke && sentence.onlyWithout) && (!letter || (sentence.kinds?.includes(letter.kind) ?? true))
  const more = (general.more ?? []).flatMap((sentence, index): Statement[] =>
    fits(sentence)
      ? [
          {
            role: 'line',
            say: `general:${topic}.more.${index}.say`,
            with: {},
            because: { fact: sentence.fact },
          },
        ]
      : [],
  )
  if (letterSpoke) return more
  const { fact } = general.lead
  return [{ role: 'lead', say: `general:${topic}.lead.say`, with: {}, because: { fact } }, ...more]
}
