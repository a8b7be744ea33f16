/** Worries: what somebody who may have been cheated has given away, fears or wants to know, before anything else is said. */
import type { Letter } from '../letters/letter.ts'
import type { GeneralKnowledge, Worry } from './general.ts'
import { isOfConvoc } from './of-convoc.ts'
import { isDoubted, oddities } from './scam-check.ts'
import type { Statement, TopicId } from './topic.ts'
import { phrasesIn } from './understanding/phrases.ts'

/** What is asked of Convoc itself is answered, unless something was given away. */
const isAnswered = (topic: TopicId): boolean => topic !== 'scam-check' && isOfConvoc(topic)

/** From the least reason to think of a scam to the most. */
const stages = ['always', 'asked', 'doubted', 'scam'] as const

/** The answer to the worry that the words tell of; none when they tell of none, or the letter gives no reason for it. */
export function worried(
  topic: TopicId,
  words: string[],
  letter: Letter | null,
  general: GeneralKnowledge,
): Statement[] {
  const worries = general['scam-check']?.worries ?? []
  const stage = stages.indexOf(stageOf(topic, letter))
  const place = worries.findIndex(
    (one) => stages.indexOf(one.from) <= stage && (one.harm || !isAnswered(topic)) && tells(one, words),
  )
  const found = worries[place]
  if (!found) return []
  const key = `general:scam-check.worries.${place}` as const
  return [
    { role: 'lead', say: `${key}.lead.say`, with: {}, because: { fact: found.lead.fact } },
    ...(found.odd && letter ? oddities(letter) : []),
    ...(found.more ?? []).map(
      ({ fact }, index): Statement => ({
        role: 'line',
        say: `${key}.more.${index}.say`,
        with: {},
        because: { fact },
      }),
    ),
  ]
}

/** Somebody has given away what they should not have: that comes before the letter. */
export function tellsHarm(words: string[], general: GeneralKnowledge): boolean {
  return (general['scam-check']?.worries ?? []).some((one) => one.harm === true && tells(one, words))
}

function stageOf(topic: TopicId, letter: Letter | null): Worry['from'] {
  if (letter?.kind === 'suspected-scam') return 'scam'
  if (letter && isDoubted(letter)) return 'doubted'
  return topic === 'scam-check' ? 'asked' : 'always'
}

function tells({ all, none = [] }: Worry, words: string[]): boolean {
  return all.every((phrases) => phrasesIn(words, phrases).length > 0) && phrasesIn(words, none).length === 0
}
