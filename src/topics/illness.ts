/** Fear of what an illness does to the papers: it is met as such, and no line on staying away is read out to it. */
import type { Letter } from '../letters/letter.ts'
import type { GeneralKnowledge } from './general.ts'
import type { Statement, TopicId } from './topic.ts'
import { phrasesIn } from './understanding/phrases.ts'

/** What such a question is taken for; one on being in trouble, or on what will be decided, has an answer of its own. */
const frightening = new Set<TopicId>(['consequence', 'cir-breach'])

/** Empty where no illness is named, or where it is asked what follows for whoever stays away. */
export function feared(
  topic: TopicId,
  letter: Letter | null,
  general: GeneralKnowledge,
  words: string[] = [],
): Statement[] {
  const fear = general['health-tests']?.fear
  if (!fear || !frightening.has(topic) || letter?.kind === 'suspected-scam') return []
  const names = (phrases: string[]) => phrasesIn(words, phrases).length > 0
  if (!names(fear.illness) || names(fear.away)) return []
  return fear.say.map(
    ({ fact }, index): Statement => ({
      role: index === 0 ? 'lead' : 'line',
      say: `general:health-tests.fear.say.${index}.say` as const,
      with: {},
      because: { fact },
    }),
  )
}
