/** Offer: an answer to "did you mean this or that?". */
import type { TopicId } from '../topic.ts'
import type { Guesses } from './classify.ts'
import { bare } from './form.ts'
import { tokens } from './text.ts'
import type { Words } from './words.ts'

/** Longer than this it is a new question, not a choice. */
const longestChoice = 8

/** The topic that was chosen of those offered: by its place, by its name, or by what it is about. */
export function chosen(
  text: string,
  offered: TopicId[],
  guesses: Guesses,
  words: Words,
): TopicId | undefined {
  const found = tokens(text)
  if (offered.length === 0 || found.length === 0 || found.length > longestChoice) return undefined
  const place = words.places[bare(text, words)] ?? words.places[found.join(' ')]
  if (place !== undefined) return offered.at(place)
  const named = offered.filter((topic) =>
    topic.split('-').some((word) => word.length > 3 && found.includes(word)),
  )
  if (named.length === 1) return named[0]
  const best = guesses.find(({ name }) => offered.some((topic) => topic === name))
  const topics = guesses.filter(({ name }) => name !== 'chatter' && name !== 'unclear')
  if (!best) return undefined
  const ahead =
    topics[0]?.name === best.name || (best.chance > 0.1 && best.chance > 0.3 * (topics[0]?.chance ?? 0))
  return ahead ? offered.find((topic) => topic === best.name) : undefined
}
