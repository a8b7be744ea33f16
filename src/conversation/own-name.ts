/** Own name: given after a French message, it is to stand in that message. */
import type { Match } from '../topics/match.ts'
import type { KnownLetter } from './conversation.ts'
import type { Speech } from './tools.ts'
import type { Focus } from './which-letter.ts'

/** Null where no message was written, or no name is given. */
export function nameGiven(
  said: string,
  { letters: [known, ...others] }: Focus,
  match: (question: string) => Match[],
  { wanted, matcher }: Speech,
): Match[] | null {
  if (!known?.written || others.length > 0) return null
  const sentences = said.split(/(?<=[?!.])\s+|\n+/)
  const at = sentences.findIndex((one) => wanted.ownName(one) !== null)
  const own = wanted.ownName(sentences[at] ?? '')
  if (own === null) return null
  const { topic, message } = known.written
  const beside = sentences.filter((one, index) => index !== at && matcher.asks(one)).join(' ')
  const asked = beside === '' ? [] : match(beside).filter((one) => one.sure && one.topic !== topic)
  const named: Match = { part: said, topic, sure: true, alternatives: [], own, ...(message && { message }) }
  return [named, ...asked]
}

/** What is remembered of it: the messages to come are signed so. */
export const signedAs = (known: KnownLetter, { own }: Match): KnownLetter =>
  own === undefined || own === known.name ? known : { ...known, name: own }
