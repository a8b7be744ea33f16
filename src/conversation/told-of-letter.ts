/** Told of a letter: what a person says of it that is remembered: why and on which days they cannot come, and what was read wrong. */

import type { Match } from '../topics/match.ts'
import type { TopicId } from '../topics/topic.ts'
import { maySpeak } from '../topics/trust.ts'
import type { Conversation, KnownLetter } from './conversation.ts'
import { corrected } from './correct.ts'
import { statesDay } from './states-day.ts'
import type { Speech } from './tools.ts'
import { daysNamed, isAway, onDays } from './which-days.ts'
import { onPerson, personMeant } from './which-person.ts'

/** What the person has said of not coming, for the messages to come; the same letter when that is nothing new. */
export function withNews(
  known: KnownLetter,
  { topic, reason: given, message }: Match,
  question: string,
  { wanted }: Speech,
): KnownLetter {
  // Why the hours of a course do not suit is no reason to miss a day.
  const reason = message === 'other-hours' ? undefined : given
  const days = daysNamed(topic, known.letter, question)
  const said = isAway(topic) ? personMeant(known.letter, question, wanted) : {}
  // "My son", and then his name.
  const whom = said.name && !known.meant?.name ? { ...known.meant, ...said } : said
  const isNamed = whom.who !== undefined || whom.name !== undefined
  if (!reason && days.length === 0 && !isNamed) return known
  // Another day may have another reason.
  const { reason: before, away, ...rest } = known
  const why = reason ?? (days.length === 0 || !away || days.join() === away.join() ? before : undefined)
  const on = days.length > 0 ? days : away
  return { ...rest, ...(why && { reason: why }), ...(on && { away: on }), ...(isNamed && { meant: whom }) }
}

/** The letter cut down to the days and the person that were meant. */
export function onDaysSaid(known: KnownLetter, topic: TopicId, now: Date): KnownLetter {
  const letter = isAway(topic) && known.meant ? onPerson(known.letter, known.meant) : known.letter
  return { ...known, letter: onDays(letter, topic, known.away ?? [], now) }
}

/** The letter as the person says it is, and one more change for calendars; null when they do not say how it is. */
export function putRight(
  known: KnownLetter,
  words: string,
  now: Date,
  { matcher }: Speech,
): KnownLetter | null {
  const told = words
    .split(/(?<=[.?!;])\s+|\n+/)
    .filter((one) => !matcher.asks(one))
    .join(' ')
  const isTold = maySpeak(known.letter.kind, 'correction') && statesDay(told, true)
  const letter = isTold ? corrected(known.letter, told, now) : null
  return letter && { ...known, letter, moved: (known.moved ?? 0) + 1 }
}

/** Wanted for the letter that is meant; ended for all of them. */
export function reminded(
  { stop }: Match,
  { letters }: Conversation,
  about: KnownLetter | null,
): KnownLetter[] {
  if (stop) return letters.map(({ remind: _, ...known }) => known)
  return about ? [{ ...about, remind: true }] : []
}
