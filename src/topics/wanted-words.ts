/** Wanted words: the patterns by which somebody's own words say what they want. */
import type { KindName } from '../letters/letter.ts'
import type { LetterMessage } from './letter-message.ts'
import type { Said } from './said-patterns.ts'
import type { TopicId } from './topic.ts'
import type { Reason } from './understanding/words.ts'

/** Kept in `locales/<lang>/wanted.json`. */
export type WantedWords = {
  /** What `{name}` stands for in a pattern: any of these. */
  lists: Record<string, string[]>
  messages: Record<LetterMessage, Said>
  /** Their own name, given for a message: in words as they were typed, before one of those that end it. */
  'own-name': Said
  'own-name-ends': string[]
  /** Why somebody cannot come: the few words that answer just that, and what tells it anywhere. */
  'reasons-answered': Partial<Record<Reason, string[]>>
  'reasons-told': Partial<Record<Reason, string[]>>
  /** What keeps them is still to come. */
  'of-coming': Said
  /** The office does not answer; and that something was written to it. */
  unanswered: Said
  'own-message': Said
  /** A wait as long as that for a decision on a file. */
  'of-file-time': Said
  /** Something else than the address is not as it was: the work, the family, the telephone. */
  'other-change': Said
  /** "Change it", the hour or the day, and no word of an address. */
  'moves-date': Said
  /** Whether the letter wants an answer. */
  'must-answer': Said
  /** "Write it", and nothing else. */
  'write-it': Said
  /** What is to be written, without a word of what about. */
  unnamed: Said
  'no-proof': Said
  /** There is such a paper now. */
  'has-proof': Said
  /** "Where do I send it?" */
  'to-whom': Said
  /** Of somebody else: "he can't come", "she has an exam". */
  'cannot-come': Said
  /** Whether something has to be done, or somebody has to be there. */
  bound: Said
  /** Of somebody else, who may be a stranger. */
  'is-ill': Said
  forged: Said
  honest: Said
  /** A plan to say what is not so, or to pay for it, without a word of forging. */
  deceit: Said
  /** Of a home that is somebody else's, or stands in their name. */
  hosted: Said
  /** Whether money has to be given to somebody of the office. */
  'asked-to-pay': Said
  elsewhere: Said
  /** Of a journey of theirs on a day. */
  flight: Said
  /** What is done by Convoc and by nobody else: words that ask for it, and those of something else. */
  commands: Record<Command, Said>
  /**
   * Words that say which topic is meant, whatever they sound like; of letters of `kinds` alone, where they are given, and
   * of the message as a `whole` where it would be taken apart.
   */
  meant: (Said & { topic: TopicId; kinds?: KindName[]; whole?: true })[]
}

/** The topics that make Convoc itself do something. */
export const commands = ['delete-data', 'calendar', 'reminder'] as const satisfies TopicId[]
export type Command = (typeof commands)[number]
