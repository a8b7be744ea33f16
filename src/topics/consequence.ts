/** Consequence: what the letter says happens to whoever does not come, does not answer or comes late. */
import type { Found, Letter } from '../letters/letter.ts'
import { checks } from './check.ts'
import { ofNotComing } from './consequences/conditions.ts'
import { ofWhat } from './consequences/failures.ts'
import { meaningsOf } from './consequences/meanings.ts'
import { folded } from './folded.ts'
import { instruction, isOver } from './lookup.ts'
import { inCases } from './note-words.ts'
import { lead, line, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Statement, Topic, Value, WordingKey } from './topic.ts'

export const consequence: Topic = {
  id: 'consequence',
  about(letter, now) {
    const said = letter.consequence
    if (!said || letter.kind === 'cancellation') return []
    const told = toldOf(said, letter)
    const statements = [
      told,
      ...inCases(letter, 'made-up').map((one) => ({ ...one, role: 'line' as const })),
      ...checks(letter, [], [said]),
      ...whenAsked([line(whatToDo(letter, now), {}, ownRule)]),
    ]
    // "Be on time" has said it in the same words.
    const onTime = letter.lateness ?? instruction(letter, 'no-delay-tolerated')?.french
    return onTime?.quote === said.quote && told.say === 'consequence:late'
      ? whenAsked(statements)
      : statements
  },
}

function toldOf(said: Found<unknown>, letter: Letter): Statement {
  const quote = wordsOf(said)
  const { say, count } = ofWhat(letter, quote)
  return lead(say, { quote, count, means: meansOf(said.quote) }, quoted(said))
}

/** Of the reader's own absence or delay, and not of an answer that does not come. */
const ofOwnAbsence =
  /\b(?:absente?s?|absences?(?! (?:de|d'une?|d'aucune?) ?(?:reponse|decision|accord|avis|document|piece|dossier))|retards?|ne vous (?:y )?presente[rz])\b/

/** The same of any other line that says what happens to whoever does not come; null where its words are not known. */
export function consequenceIn(said: Found<unknown>, letter: Letter): Statement | null {
  if (!ofOwnAbsence.test(folded(said.quote)) || meaningsOf(said.quote).length === 0) return null
  const told = toldOf(said, letter)
  return told.say === 'consequence:other' ? null : told
}

/** Whether the letter's words are of not going: of being late, of two absences, of papers they may be as well. */
export function isOfNotGoing(letter: Letter): boolean {
  const { consequence: said, appointments } = letter
  if (!said || appointments.length === 0) return false
  return ofNotComing.includes(ofWhat(letter, wordsOf(said)).say)
}

/** What happens otherwise in a few words; empty where the letter's words are not known, or are somebody else's to explain. */
export function consequenceInShort(letter: Letter): Statement[] {
  const { consequence: said, kind, appointments } = letter
  if (!said || kind === 'not-ofii' || appointments.length === 0) return []
  const { say, count } = ofWhat(letter, wordsOf(said))
  if (say === 'consequence:other' || meaningsOf(said.quote).length === 0) return []
  const short: WordingKey = `consequence:short.${say.slice(say.indexOf(':') + 1)}`
  return [line(short, { count, means: meansOf(said.quote) }, quoted(said))]
}

function meansOf(quote: string): Value {
  const [first, second, third] = meaningsOf(quote).map(
    ({ id, say }): Value => ({ key: `consequence:${say}.${id}` }),
  )
  if (first === undefined) return { key: 'consequence:unknown' }
  if (second === undefined) return { key: 'consequence:one', with: { first } }
  return third === undefined
    ? { key: 'consequence:two', with: { first, second } }
    : { key: 'consequence:three', with: { first, second, third } }
}

function whatToDo(letter: Letter, now: Date): WordingKey {
  if (letter.appointments.length === 0) return 'consequence:send'
  return isOver(letter, now) ? 'consequence:missed' : 'consequence:tell'
}
