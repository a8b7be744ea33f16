/**
 * Understand: what a message asks, and of which letters: plain words, a button's word, a letter's name, a message that is wanted, a day
 * that was put right, French words, or words for the matcher.
 */
import type { Match } from '../topics/match.ts'
import { type TopicId, topicIds } from '../topics/topic.ts'
import { aboutMember, isOfDay, isPersonOnly, ofDayOnly, ofDays, settles, withSides } from './by-letter.ts'
import type { Conversation } from './conversation.ts'
import { aboutDay, askedOf, letterChosen, otherLetter } from './letter-meant.ts'
import { ofAbsent, ofItsDate, ofRelative, withoutProof } from './meant-instead.ts'
import { nameGiven } from './own-name.ts'
import { saidPlainly, sureOf } from './said-plainly.ts'
import { takenBack } from './taken-back.ts'
import type { Speech } from './tools.ts'
import { asksOfSilence, asksWhereToSend, messageWanted } from './wanted-message.ts'
import type { Focus } from './which-letter.ts'
import { whyTold } from './why-told.ts'
import { withWordsAsked } from './words-asked.ts'

/** `question` is what was asked, be it some messages ago; `on` are the letters that it is about. */
type Understood = { question: string; matches: Match[]; on: Focus }

/** A word that a suggestion offered is what it says, and so is a letter's name; all else is for the matcher. */
export function understood(
  said: string,
  conversation: Conversation,
  focus: Focus,
  now: Date,
  speech: Speech,
): Understood {
  const { letters, lastTopics, offered, choice } = conversation
  const kind = (speech.names.named(said, letters) ?? focus.letters.at(-1))?.letter.kind ?? null
  const names = focus.letters.flatMap(({ letter }) => speech.people.names(letter))
  const kinds = letters.map(({ letter }) => letter.kind)
  const match = once((question: string) =>
    speech.matcher.match(question, { lastTopics, offered, kind, kinds, names }),
  )
  const chosen = choice ? letterChosen(said, choice, conversation, speech) : null
  if (choice && chosen) {
    const matches = match(choice.question).filter((one) => choice.topics.includes(one.topic))
    return { question: choice.question, matches, on: { letters: [chosen], certain: true } }
  }
  const last = lastTopics.at(-1)
  const kept = takenBack(said, focus, last, match, now, speech)
  if (kept) return { question: said, matches: kept, on: focus }
  const named = nameGiven(said, focus, match, speech)
  if (named) return { question: said, matches: named, on: focus }
  const why = whyTold(said, focus, last, speech)
  if (why) return { question: said, matches: [why], on: focus }
  const silence = asksOfSilence(said, last, focus, speech)
  if (silence) return { question: said, matches: [silence], on: focus }
  const plainly = saidPlainly(said, letters, focus, match, speech, lastTopics)
  if (plainly) return { question: said, ...plainly }
  const topic = topicNamed(said, speech)
  const other = otherLetter(said, letters, focus, speech)
  if (other && lastTopics.length > 0 && !(topic && offered.includes(topic)))
    return {
      question: said,
      matches: askedOf(other, lastTopics).map((last) => sureOf(last, said)),
      on: { letters: [other], certain: true },
    }
  if (topic) return { question: said, matches: [sureOf(topic, said)], on: focus }
  const wanted = messageWanted(said, match(said), last, focus, now, speech)
  if (wanted) return { question: said, matches: [wanted], on: focus }
  const ofDay = last ? ofDayOnly(said, last, focus, now, speech) : null
  const goesOn = ofDay ?? (last && isPersonOnly(said, last, focus, now, speech) ? last : null)
  if (goesOn) return { question: said, matches: [sureOf(goesOn, said)], on: focus }
  if (asksWhereToSend(said, match(said), focus, speech))
    return { question: said, matches: [sureOf('contact-office', said)], on: focus }
  const read = (question: string) => withSides(match(question), question, focus, now, speech)
  const settled = settles(said, last, focus, now, speech) ? [sureOf('correction', said)] : null
  const asked =
    settled ??
    (isOfDay(said, focus, speech)
      ? [sureOf('when', said)]
      : ofDays(withWordsAsked(said, read, conversation, focus, speech), focus, now, speech))
  const away = ofAbsent(said, asked, focus, now, speech)
  const found = ofRelative(said, away, focus, now, speech).map((one) =>
    aboutMember(one, focus, last, now, speech),
  )
  const moved = ofItsDate(found, last, focus, now, speech)
  const matches = withoutProof(said, moved, last, focus, now, speech)
  const meant = letters.length > 1 ? speech.names.named(said, letters) : null
  return {
    question: said,
    matches: meant ? matches.map((one) => aboutDay(one, meant, match, speech)) : matches,
    on: focus,
  }
}

/** Of one message the same words are looked at for one thing after the other. */
function once(match: (question: string) => Match[]): (question: string) => Match[] {
  const found = new Map<string, Match[]>()
  return (question) => {
    const known = found.get(question) ?? match(question)
    found.set(question, known)
    return known
  }
}

/** The topic whose button or word this is. */
export function topicNamed(question: string, { wording }: Speech): TopicId | null {
  const asked = bare(question)
  if (asked === '') return null
  return (
    topicIds.find((topic) => {
      const { label, ask } = wording.suggestion(topic)
      return asked === bare(ask) || asked === bare(label)
    }) ?? null
  )
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
}
