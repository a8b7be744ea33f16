/** Which letter: the one, of those known, that a question is about, or those that it may be about. */
import { isOver } from '../topics/lookup.ts'
import { kindAskedAbout } from '../topics/of-this-kind.ts'
import type { TopicId } from '../topics/topic.ts'
import { maySpeak } from '../topics/trust.ts'
import type { Conversation, KnownLetter } from './conversation.ts'
import type { Speech } from './tools.ts'

/** The letters that were spoken of last. `certain`: the person answers what was said of them. */
export type Focus = { letters: KnownLetter[]; certain: boolean }

/** What the reply spoke of that this message answers, else what the last reply spoke of, else the latest letter. */
export function focusOf(conversation: Conversation, inReplyTo: string[] = []): Focus {
  const { letters, lastAbout = [], lastTopics } = conversation
  for (const reply of inReplyTo) {
    const spoken = letters.filter(({ replies }) => replies.includes(reply))
    if (spoken.length > 0) return { letters: spoken, certain: true }
  }
  const last = letters.filter(({ id }) => lastAbout.includes(id))
  // Right after an explanation nobody has asked anything yet.
  return { letters: last.length > 0 ? last : letters.slice(-1), certain: !lastTopics.includes('summary') }
}

/** What is done about a date: a message about the wrong one does harm. */
const acts = new Set<TopicId>([
  'reschedule',
  'missed',
  'late-arrival',
  'letter-arrived-late',
  'proof-of-request',
  'work-conflict',
])

/** These are asked of a date that has passed. */
const afterwards = new Set<TopicId>(['missed', 'letter-arrived-late'])

/**
 * The letter that a question about a topic is about; several when it may be any of them, none when none is known.
 * `said`: the words of this question, then those of the whole message.
 */
export function lettersFor(
  topic: TopicId,
  said: string[],
  { letters }: Conversation,
  focus: Focus,
  now: Date,
  { names }: Speech,
): KnownLetter[] {
  if (letters.length < 2) return letters
  const named = said.map((words) => names.named(words, letters)).find((one) => one !== null)
  if (named) return [named]
  const kind = kindAskedAbout(topic)
  const ofKind = kind ? letters.filter(({ letter }) => letter.kind === kind) : []
  const among = ofKind.filter((one) => focus.letters.includes(one))
  if (ofKind.length > 0) return among.length > 0 ? among : ofKind.slice(-1)
  if (focus.letters.length === 1 && (focus.certain || !acts.has(topic))) return focus.letters
  const pool = focus.letters.length > 1 ? focus.letters : letters
  return sensible(topic, pool, now)
}

/** A cancelled date can't be moved, one to come can't be missed; where nothing fits, all of them are left. */
function sensible(topic: TopicId, pool: KnownLetter[], now: Date): KnownLetter[] {
  const speaks = pool.filter(({ letter }) => maySpeak(letter.kind, topic) && letter.kind !== 'cancellation')
  const timely = acts.has(topic)
    ? speaks.filter(
        ({ letter }) => letter.appointments.length > 0 && isOver(letter, now) === afterwards.has(topic),
      )
    : speaks
  return [timely, speaks, pool].find((some) => some.length > 0) ?? []
}
