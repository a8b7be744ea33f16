/** The letter that is meant, where somebody has several: by its name, its day, or its place in a list. */

import type { Match } from '../topics/match.ts'

import { kindAskedAbout } from '../topics/of-this-kind.ts'

import type { TopicId } from '../topics/topic.ts'

import type { Choice, Conversation, KnownLetter } from './conversation.ts'

import type { Speech } from './tools.ts'

import type { Focus } from './which-letter.ts'

/** "The French course", "and the other one?": another letter for the same question. */
export function otherLetter(
  said: string,
  letters: KnownLetter[],
  focus: Focus,
  { names }: Speech,
): KnownLetter | null {
  if (letters.length < 2) return null
  const [left, ...more] = letters.filter((known) => !focus.letters.includes(known))
  if (left && more.length === 0 && names.meansOther(said)) return left
  return names.onlyNamed(said, letters)
}

/** What only another kind of letter can answer is not asked of this one. */
export function askedOf({ letter }: KnownLetter, topics: TopicId[]): TopicId[] {
  const fitting = topics.filter((topic) => (kindAskedAbout(topic) ?? letter.kind) === letter.kind)
  return fitting.length > 0 ? fitting : ['summary']
}

/** What is asked of any appointment, whatever it is called. */
const ofAnyLetter = new Set<TopicId>([
  'when',
  'where',
  'what-to-bring',
  'reschedule',
  'missed',
  'calendar',
  'reminder',
  'contact-office',
])

/** "Where is the French course?" is not about French courses: it says which of several letters is meant. */
export function aboutDay(
  match: Match,
  { letter }: KnownLetter,
  understand: (question: string) => Match[],
  { names }: Speech,
): Match {
  if (kindAskedAbout(match.topic) !== letter.kind) return match
  const rest = names.without(match.part, { letter })
  const [other, ...more] = rest ? understand(rest) : []
  return other && more.length === 0 && ofAnyLetter.has(other.topic) ? { ...other, part: match.part } : match
}

/** By its name, its day, or its place in the list. */
export function letterChosen(
  said: string,
  choice: Choice,
  { letters }: Conversation,
  { names, matcher }: Speech,
): KnownLetter | null {
  const among = choice.letters.flatMap((id) => letters.find((known) => known.id === id) ?? [])
  const place = matcher.place(said)
  return (place === undefined ? null : among.at(place)) ?? (isShort(said) ? names.named(said, among) : null)
}

/** In words: who says more asks something else. */
const longestChoice = 8

export function isShort(said: string): boolean {
  return said.trim().split(/\s+/).length <= longestChoice
}
