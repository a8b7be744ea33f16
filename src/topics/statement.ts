/** The four sorts of statement that topics make, and what they stand on. */
import type { Found } from '../letters/letter.ts'
import type { Because, FactId, Role, Statement, Values, WordingKey } from './topic.ts'

type Build = (say: WordingKey, values: Values, because: Because) => Statement

const build =
  (role: Role): Build =>
  (say, values, because) => ({ role, say, with: values, because })

/** The sentence that answers. */
export const lead = build('lead')
export const line = build('line')
export const item = build('item')
/** Text to say or send as it is. */
export const copy = build('copy')

/** Said when asked, not in the explanation of the whole letter. */
export function whenAsked(statements: Statement[]): Statement[] {
  return statements.map((statement) => ({ ...statement, onlyWhenAsked: true }))
}

/** Beside an answer that comes first, none is the answer. */
export function asLines(statements: Statement[]): Statement[] {
  return statements.map((one): Statement => (one.role === 'lead' ? { ...one, role: 'line' } : one))
}

/** `also` are further lines that the same sentence stands on: the hour beside the day. */
export function quoted(found: Found<unknown>, ...also: (Found<unknown> | null)[]): Because {
  const others = also.filter((one) => one !== null)
  return others.length > 0 ? { quote: found, also: others } : { quote: found }
}

/** The words as a sentence of ours can take them in: without the full stop, the dash of a list, the gap where a line ended. */
export function wordsOf({ quote }: Found<unknown>): string {
  return inPairs(withoutSigns(quote))
    .replace(/(?<![.;:,])[.;:,]+$/, '')
    .replace(/(?<=\p{L})- (?=\p{Ll})/gu, '-')
    .trimEnd()
}

/** Boxes, the letters of a list and the lines of a table are none of its words. */
function withoutSigns(quote: string): string {
  return quote
    .replace(/^[\s|]+|(?<![\s|])[\s|]+$/g, '')
    .replace(/^(?:[-–—•*·▪]\s+|[☐☑☒✓✔]\s*|\[[\sxX✓]?\]\s*|\([a-z]\)\s+)+/, '')
    .replace(/(?<!\s)\s*\|[\s|]*/g, ' – ')
}

/** A quotation that was cut leaves brackets open, and may end with a sign that opens the next words. */
function inPairs(words: string): string {
  const whole = words.replace(/(?<![\s(«“])[\s(«“]+$/, '')
  const open = whole.split('(').length - whole.split(')').length
  if (open > 0) return `${whole.replace(/(?<![\s.;:,])[\s.;:,]+$/, '')})`
  return open < 0 ? whole.replace(/\)$/, '') : whole
}

/** The words of each, once: a line that stands in another one is shown with that. */
export function distinctWords(found: Found<unknown>[]): string[] {
  const words = [...new Set(found.map(wordsOf))]
  return words.filter((one) => !words.some((other) => other !== one && other.includes(one)))
}

/** What Convoc itself decides: how it recognises a letter, what it can do. */
export const ownRule: Because & { fact: FactId } = { fact: 'convoc' }
