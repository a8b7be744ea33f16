/** When the chest x-ray has to be booked, how, and between which days, in one paragraph. */

import { daysBefore } from '../letters/days-before.ts'
import type { Found, Letter } from '../letters/letter.ts'
import type { Xray } from '../letters/xray.ts'
import { checks } from './check.ts'
import { daysUntil, document, instruction, mainAppointment } from './lookup.ts'
import { copy, lead, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Statement, Value, Values } from './topic.ts'
import { ageWords, howWords, standingOn, termsWords, whomWords } from './xray-words.ts'

/** Ten days is what a full radiology centre may need. */
const soon = 10
/** Days: an x-ray older than three months may be too old for the visit. */
const far = 90

/** That one has to be booked, in one paragraph; empty where the letter does not ask for it. */
export function book(letter: Letter, now: Date): Statement[] {
  const told = instruction(letter, 'chest-xray-before')
  if (!told) return []
  const xray = letter.xray ?? {}
  const visit = mainAppointment(letter)
  const away = visit ? daysUntil(visit.date.value, now, visit.timeZone) : null
  const quote = wordsOf(told.french)
  if (away !== null && away < 0) return whenAsked([lead('xray:past', { quote }, quoted(told.french))])
  const walkIn = xray.walkIn !== undefined
  const from = between(letter, now)
  const values: Values = {
    when: { key: `xray:${from ? 'later' : whenToBook(away)}` },
    unless: xray.unlessDone ? { key: 'xray:unlessDone' } : null,
    what: { key: walkIn ? 'xray:what.go' : 'xray:what.book' },
    ...whomWords(xray, document(letter, 'chest-xray')?.whose),
    how: howWords(xray, quote),
    before: from ?? lastDay(letter),
    ...ageWords(xray),
    ...termsWords(xray),
    phone: walkIn ? null : { key: 'xray:phone' },
  }
  return [
    lead('xray:book', values, quoted(told.french, ...others(xray, told.french))),
    ...checks(letter, [], [told.french]),
    ...(walkIn ? [] : whenAsked([copy('xray:phrase', {}, ownRule)])),
  ]
}

/** `away`: days until the visit. */
function whenToBook(away: number | null): 'today' | 'thisWeek' | 'later' {
  if (away === null) return 'thisWeek'
  return away <= soon ? 'today' : away <= far ? 'thisWeek' : 'later'
}

/** Every further line of the letter that the sentences on booking stand on. */
function others(xray: Xray, told: Found<string>): Found<unknown>[] {
  const { pregnancy: _said, ...rest } = xray
  return standingOn(rest, ...namesOf(rest)).filter(({ quote }) => quote !== told.quote)
}

const namesOf = (xray: Xray) =>
  (
    [
      'centre',
      'centres',
      'phone',
      'walkIn',
      'opening',
      'anywhere',
      'since',
      'until',
      'newerThan',
      'ownWillDo',
      'unlessDone',
      'show',
      'free',
      'forWhom',
      'notFor',
    ] as const
  ).filter((name) => xray[name] !== undefined)

/** The days that the letter names for it, else the visit. */
function lastDay(letter: Letter): Value {
  const { since, until } = letter.xray ?? {}
  if (since && until)
    return {
      key: 'xray:window',
      with: { from: { date: since.value }, date: { date: until.value } },
    }
  if (until) return { key: 'xray:limit', with: { date: { date: until.value } } }
  const visit = mainAppointment(letter)
  return visit?.date.sure ? { key: 'xray:before', with: { date: { date: visit.date.value } } } : null
}

/** The days between which it is new enough for the visit, while the first of them is still to come. */
function between(letter: Letter, now: Date): Value {
  const age = letter.xray?.newerThan?.value
  const visit = mainAppointment(letter)
  if (!age || !visit?.date.sure) return null
  const date = youngest(visit.date.value, age)
  const until = letter.xray?.until?.value ?? visit.date.value
  return daysUntil(date, now, visit.timeZone) > 0
    ? { key: 'xray:between', with: { from: { date }, date: { date: until } } }
    : null
}

/** So long before the visit: two months are two months, of whatever length. */
function youngest(visit: string, { count, unit }: NonNullable<Xray['newerThan']>['value']): string {
  if (unit === 'day' || unit === 'week') return daysBefore(visit, count * (unit === 'week' ? 7 : 1))
  const from = new Date(`${visit}T00:00Z`)
  from.setUTCMonth(from.getUTCMonth() - count * (unit === 'year' ? 12 : 1))
  return from.toISOString().slice(0, 10)
}
