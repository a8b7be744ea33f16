/** Line meant: what is known in English of a line of the letter that is only a guess at what was asked. */
import type { Found, Letter } from '../letters/letter.ts'
import { consequenceIn } from './consequence.ts'
import { readingsOf } from './readings/reading.ts'
import { readings } from './readings/readings.ts'
import { lead, quoted, wordsOf } from './statement.ts'
import type { Statement } from './topic.ts'
import { sections } from './topics.ts'

/** What a line says, whatever it was looked up for; null where nothing of it is known. */
export function inEnglish(
  line: Found<string>,
  lines: Found<string>[],
  letter: Letter,
  now: Date,
): Statement | null {
  return consequenceIn(line, letter) ?? toldAnyway(line, letter, now) ?? read(line, lines)
}

/** What these are read as holds only where they are asked about: sent or handed in is what the question names. */
const onlyAsked = new Set(['missing', 'send-how', 'hand-in', 'result', 'certificate-given', 'changes'])
/** In characters: a longer line says more than one thing. */
const oneThing = 150

/** `lines` are all that the letter says: of two that say the opposite, neither counts. */
function read(line: Found<string>, lines: Found<string>[]): Statement | null {
  if (line.quote.length > oneThing) return null
  const [first] = Object.entries(readings)
    .filter(([name]) => !onlyAsked.has(name))
    .flatMap(([, rules]) => readingsOf(rules, lines))
    .filter((one) => one.line === line && one.meaning !== null)
  if (!first?.meaning) return null
  const meaning = { key: `reading:${first.meaning}` as const, with: first.with }
  const say = first.hasException ? 'reading:saidExcept' : 'reading:said'
  return lead(say, { meaning, quote: wordsOf(line) }, quoted(line))
}

/** Of these each sentence stands alone, and is said of nothing else than its line: whom to call who is late stands on a mere number. */
const standAlone =
  /^(?:note:|before:(?!other|beBack|duration|stamp|late)|consequence:excuse|xray:(?:onSite|pregnant|free|own))/

/** What the explanation of the letter makes of the same words. */
function toldAnyway(line: Found<string>, letter: Letter, now: Date): Statement | null {
  const all = sections.flatMap(({ topics }) => topics).flatMap((topic) => topic.about(letter, now))
  const own = all.find(
    ({ role, say, because }) =>
      (role === 'lead' || role === 'line') &&
      standAlone.test(say) &&
      'quote' in because &&
      isSame(because.quote, line),
  )
  return own ? { ...own, role: 'lead' } : null
}

const isSame = (one: Found<unknown>, { quote }: Found<string>) =>
  quote.includes(one.quote) || one.quote.includes(quote)
