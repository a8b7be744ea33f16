/** Told: the days and hours that a person names ("it's at 10, not 9:30"), and which of them they say are wrong. */
import { folded } from '../folded.ts'
import { toTwelve } from './numbers.ts'

/** `month` and `year` are null where they were not said. */
export type ToldDay = { day: number; month: number | null; year: number | null }
/** `hour` as on a 24-hour clock; `half` when it may be twelve more, because nobody said which half of the day. */
type ToldTime = { hour: number; minute: number; half: boolean }
export type Told = { days: ToldDay[]; times: ToldTime[] }

const months = [
  'jan|january|janvier|janv',
  'feb|february|fevrier|fev',
  'mar|march|mars',
  'apr|april|avril|avr',
  'may|mai',
  'jun|june|juin',
  'jul|july|juillet',
  'aug|august|aout',
  'sep|sept|september|septembre',
  'oct|october|octobre',
  'nov|november|novembre',
  'dec|december|decembre',
]
const month = `(?<month>${months.join('|')})\\.?`
const hour = `(?<hour>[01]?\\d|2[0-3]|${toTwelve.join('|')})`

/** A bare number is an hour only where nothing follows that it could count or number. */
const alone = `(?=$|[,.;!?)](?!\\d)|\\s+(?:not|instead|and|but|or|on|in|rather|please|sorry|pas|that|of)\\b)`

/** Longest forms first: each takes its words away from those after it. */
const forms = [
  `\\b(?<day>[0-3]?\\d)[/.-](?<monthNumber>[01]?\\d)[/.-](?<year>(?:20)?\\d\\d)\\b`,
  `\\b(?<day>[0-3]?\\d)/(?<monthNumber>[01]?\\d)\\b`,
  `\\b(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|e)?(?: of)? ${month}\\b(?:,? (?<year>20\\d\\d))?`,
  `\\b${month} (?:the )?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?! ?(?:h|:))(?:,? (?<year>20\\d\\d))?`,
  `\\b(?<day>[0-3]?\\d)(?:st|nd|rd|th)\\b`,
  `\\b(?<part>half past|quarter past|quarter to) ${hour}\\b(?: ?(?<half>am|pm))?`,
  `\\b${hour} ?(?:h|:|\\.) ?(?<minute>[0-5]\\d)\\b(?: ?(?<half>am|pm))?`,
  `\\b${hour} (?<minute>[0-5]\\d)\\b(?: ?(?<half>am|pm))?`,
  `\\b${hour} ?(?:(?<half>am|pm)|h|o'?clock|heures?)\\b`,
  `\\b(?<noon>noon|midday|midi)\\b`,
  `\\b(?:at|is|its|it's|for|says?|a) (?:actually |really )?${hour}${alone}`,
  `\\b(?:not|but|instead of) ${hour}${alone}`,
].map((form) => new RegExp(form, 'g'))

/** Between the thing named before and this one: what comes is said to be wrong. */
const denies =
  /\b(?:not|n't|isnt|wasnt|instead of|rather than|pas|you (?:said|say|wrote|put|read|told|gave|have|had|think|thought)|your)\b/

const isWrong = /^ (?:is|was) (?:the )?(?:wrong|incorrect|false|not (?:right|correct|true))/

/** Of a text of a few sentences. Pure; the same words always give the same. */
export function told(text: string): { right: Told; wrong: Told } {
  const plain = folded(text.slice(0, 500))
  const found = named(plain)
  const right: Told = { days: [], times: [] }
  const wrong: Told = { days: [], times: [] }
  let end = 0
  for (const { at, groups, length } of found) {
    // "not 9:30": a form of its own holds the word.
    const before = plain.slice(end, at + Math.min(length, 12))
    const into = denies.test(before) || isWrong.test(plain.slice(at + length)) ? wrong : right
    const day = dayOf(groups)
    const time = day ? null : timeOf(groups)
    if (day) into.days.push(day)
    if (time) into.times.push(time)
    end = at + length
  }
  return { right, wrong }
}

type Groups = Record<string, string | undefined>
type Named = { at: number; length: number; groups: Groups }

function named(plain: string): Named[] {
  let rest = plain
  const found: Named[] = []
  for (const form of forms) {
    rest = rest.replace(form, (whole: string, ...more: unknown[]) => {
      const groups = more.at(-1) as Groups
      const at = Number(more.findLast((one) => typeof one === 'number'))
      found.push({ at, length: whole.length, groups })
      return '~'.repeat(whole.length)
    })
  }
  return found.sort((a, b) => a.at - b.at)
}

function dayOf({ day, month: name, monthNumber, year }: Groups): ToldDay | null {
  if (day === undefined) return null
  const named = months.findIndex((names) => names.split('|').includes(name ?? ''))
  const value = {
    day: Number(day),
    month: monthNumber !== undefined ? Number(monthNumber) : named >= 0 ? named + 1 : null,
    year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
  }
  return value.day >= 1 && value.day <= 31 && (value.month ?? 1) >= 1 && (value.month ?? 1) <= 12
    ? value
    : null
}

function timeOf({ hour: said, minute, half, noon, part }: Groups): ToldTime | null {
  if (noon) return { hour: 12, minute: 0, half: false }
  if (said === undefined) return null
  const word = toTwelve.indexOf(said)
  const number = word >= 0 ? word + 1 : Number(said)
  const base = half === 'pm' && number < 12 ? number + 12 : half === 'am' && number === 12 ? 0 : number
  const minutes = base * 60 + (part ? (partMinutes[part] ?? 0) : Number(minute ?? 0))
  return { hour: Math.floor(minutes / 60) % 24, minute: minutes % 60, half: !half && base >= 1 && base <= 12 }
}

const partMinutes: Record<string, number> = { 'half past': 30, 'quarter past': 15, 'quarter to': -15 }
