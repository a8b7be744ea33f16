/** Said plainly: thanks, a change of mind, and the wish for the last message once more; they need no guess and undo nothing. */
import type { Match } from '../topics/match.ts'
import type { TopicId } from '../topics/topic.ts'
import type { KnownLetter } from './conversation.ts'
import type { Speech } from './tools.ts'
import type { Focus } from './which-letter.ts'

type Plainly = { matches: Match[]; on: Focus }

/** What is asked beside a change of mind, where that is what to do about it. */
const ofTheChange = new Set<TopicId>([
  'return-aid',
  'contact-office',
  'consequence',
  'in-trouble',
  'legal-advice',
  'prediction',
])

/**
 * Null where nothing of the kind is said. `match` reads the message as any other: what is asked beside a change of mind is
 * answered. Of help to go back it is that journey which is given up; of all else, nobody knows what is wanted instead.
 */
export function saidPlainly(
  said: string,
  letters: KnownLetter[],
  focus: Focus,
  match: (said: string) => Match[],
  { plain, matcher, wanted }: Speech,
  lastTopics: TopicId[],
): Plainly | null {
  if (plain.thanks(said)) return { matches: [sureOf('thanks', said)], on: focus }
  if (plain.ofMoney(said) && isOpen(match(said), lastTopics))
    return { matches: [sureOf('cost', said)], on: focus }
  const bare = plain.momentOrPlace(said)
  const isOfXray = lastTopics.some((last) => ofTaking.has(last))
  const ofXray = { when: 'xray-booking', where: 'xray-where' } as const
  if (bare.length > 0 && (isOfXray || ofLetter(focus, lastTopics.at(-1))))
    return { matches: bare.map((topic) => sureOf(isOfXray ? ofXray[topic] : topic, said)), on: focus }
  const last =
    plain.again(said) || wanted.asksToWrite(said)
      ? focus.letters.findLast(({ written }) => written)
      : undefined
  if (last?.written) {
    const { topic, message } = last.written
    const wanted = { ...sureOf(topic, said), ...(message && { message }) }
    return { matches: [wanted], on: { letters: [last], certain: true } }
  }
  const instead = { matches: [{ ...sureOf('unclear', said), alternatives: [] }], on: focus }
  if (plain.drops(said)) return instead
  const journey = journeyMeant(letters, focus)
  const givenUp = journey && {
    matches: [{ ...sureOf('return-aid', said), words: ['renounce'] }],
    on: { letters: [journey], certain: true },
  }
  if (givenUp && plain.stays(said)) return givenUp
  const beside = plain.besideChange(said)
  if (beside === null) return null
  if (plain.drops(beside)) return instead
  const asks = matcher.asks(beside)
  const asked = understoodIn(asks ? said : beside, match, plain)
  const isOther = asks && asked.some(({ topic }) => !ofTheChange.has(topic))
  if (givenUp && !plain.goes(beside) && !isOther) return givenUp
  // "I will come after all" needs no answer.
  if (asked.length > 0 && (asks || !plain.goes(beside))) return { matches: asked, on: focus }
  return asks && beside.split(' ').length > fewWords ? null : instead
}

/** What "how much" is about where the last reply spoke of it. */
const withPrice = new Set<TopicId>(['visa-tax', 'validate-visa', 'renewal-window', 'visa-types'])

/** "How much?" with nothing before it that has a price of its own is asked of the letter. */
function isOpen(matches: Match[], lastTopics: TopicId[]): boolean {
  if (lastTopics.some((topic) => withPrice.has(topic))) return false
  return matches.every(({ topic, sure }) => !sure || topic === 'visa-tax')
}

/** After these, "when" and "where" are asked of them. */
const withOwnDay = /^(?:xray|deadline|reminder|renewal)/

/** After these, they are asked of taking the x-ray. */
const ofTaking = new Set<TopicId>(['xray-where', 'xray-booking', 'xray-cost'])

/** Of what a letter calls to, whatever else was spoken of: one word does not lean on that. */
function ofLetter({ letters }: Focus, last: TopicId | undefined): boolean {
  const isDated = letters.length > 0 && letters.every(({ letter }) => letter.appointments.length > 0)
  return isDated && !(last && withOwnDay.test(last))
}

/** Beside a change of mind, as in "sorry, can I". */
const fewWords = 3

/** The letter about going back that was spoken of last, else the only one there is. */
function journeyMeant(letters: KnownLetter[], focus: Focus): KnownLetter | null {
  const isJourney = ({ letter }: KnownLetter) => letter.kind === 'return-aid'
  return focus.letters.find(isJourney) ?? (letters.every(isJourney) ? (letters.at(-1) ?? null) : null)
}

function understoodIn(words: string, match: (said: string) => Match[], plain: Speech['plain']): Match[] {
  return words === '' ? [] : match(words).filter((one) => isBeside(one, plain))
}

function isBeside({ topic, sure, part }: Match, plain: Speech['plain']): boolean {
  return sure && topic !== 'delete-data' && topic !== 'thanks' && plain.besideChange(part) !== ''
}

export function sureOf(topic: TopicId, part: string): Match {
  return { part, topic, sure: true, alternatives: [] }
}
