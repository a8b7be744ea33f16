/** What has to be checked: each warning of the letter as a statement, and values that were not read surely. */
import type { Found, Letter } from '../letters/letter.ts'
import type { Warning, WarningCode } from '../letters/warning.ts'
import { distinctWords, line, ownRule, quoted, wordsOf } from './statement.ts'
import type { Statement, Values } from './topic.ts'

/** A warning in words, with the value that it is about. */
export function warningStatement(letter: Letter, warning: Warning): Statement {
  const found = foundAt(letter, warning.about)
  const issued = letter.issuedOn
  const values: Values = {
    quote: found ? wordsOf(found) : null,
    ...(found && isDate(found.value) ? { date: { date: found.value } } : {}),
    ...(found && isTime(found.value) ? { time: { time: found.value } } : {}),
    ...(issued ? { issued: { date: issued.value } } : {}),
    ...weekdays(warning),
    ...countOf(letter, warning),
  }
  const say = wordingOf(warning, found)
  return line(`warning:${say}`, values, found ? quoted(found) : ownRule)
}

/** Every warning with one of these codes, then each of these values that was read but not surely. */
export function checks(letter: Letter, codes: WarningCode[], read: (Found<string> | null)[]): Statement[] {
  const warnings = letter.warnings.filter(({ code }) => codes.includes(code))
  const warned = new Set(warnings.map(({ about }) => foundAt(letter, about)?.quote))
  const unsure = read
    .filter((found) => found !== null)
    .filter(({ sure, quote }) => !sure && !warned.has(quote))
  const quotes = new Map(
    distinctWords(unsure).map((quote) => [quote, unsure.find((one) => wordsOf(one) === quote)]),
  )
  return [
    ...sayOnce(warnings.map((warning) => warningStatement(letter, warning))),
    ...[...quotes].flatMap(([quote, found]) =>
      found ? [line('warning:unsure', { quote }, quoted(found))] : [],
    ),
  ]
}

/** The weekday that the letter prints and the one that its date falls on, in the reader's language. */
function weekdays({ with: { printed, actual } }: Warning): Values {
  return printed && actual
    ? { printed: { key: `time:weekday.${printed}` }, actual: { key: `time:weekday.${actual}` } }
    : {}
}

/** How many days the letter speaks of, and how many were read. */
function countOf({ appointments }: Letter, { with: { count } }: Warning): Values {
  return count === undefined
    ? {}
    : { count, read: String(new Set(appointments.map(({ date }) => date.value)).size) }
}

/** Two days with the same odd hour are one thing to check. */
function sayOnce(statements: Statement[]): Statement[] {
  return [...new Map(statements.map((one) => [JSON.stringify([one.say, one.with['quote']]), one])).values()]
}

/** A line that was hard to read is shown; a date that is odd cannot be named when it is not known which. */
function wordingOf({ code, about, with: { printed } }: Warning, found: Found<unknown> | null): string {
  if (!found) return needsValue.has(code) ? 'general' : code
  if (code === 'weekday-mismatch' && !printed) return 'general'
  if (code === 'several-dates' && about.endsWith('.start')) return 'several-times'
  return code === 'hard-to-read' ? 'unsure' : code
}

const needsValue = new Set<WarningCode>([
  'weekday-mismatch',
  'date-passed',
  'date-before-letter',
  'public-holiday',
])

/** The found value that a path such as `appointments[0].date` leads to. */
function foundAt(letter: Letter, path: string): Found<unknown> | null {
  let at: unknown = letter
  for (const step of path.split(/[.[\]]+/).filter(Boolean)) {
    if (typeof at !== 'object' || at === null) return null
    at = Object.entries(at).find(([name]) => name === step)?.[1]
  }
  return isFound(at) ? at : null
}

function isFound(value: unknown): value is Found<unknown> {
  return typeof value === 'object' && value !== null && 'quote' in value && 'value' in value
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d\d:\d\d$/.test(value)
}
