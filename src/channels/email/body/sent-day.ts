/** The day on which a mail was sent, as mail programs of many languages write it. */

/** Those of the header lines that are known. */
const languages = 'fr en ar ru uk es pt it de tr nl pl ro sv'.split(' ')
const longest = 200

/**
 * `Mon, Mar 22, 2027 at 4:12 PM`, `пн, 22 февр. 2027 г.`, `2027年3月22日` → `22/03/2027`, as a French letter writes it;
 * null when no day stands there. Where `AM` and `PM` are written, `02/03` is March in London and Delhi and February in New
 * York: such a day is null too.
 */
export function sentDay(words: string): string | null {
  const text = withPlainDigits(words.slice(0, longest)).toLowerCase()
  return yearFirst(text) ?? inDigits(text) ?? named(text)
}

const withPlainDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))

function yearFirst(text: string): string | null {
  const match = /(?<!\d)(20\d\d) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d)/.exec(text)
  return match ? written(Number(match[3]), Number(match[2]), match[1]) : null
}

function inDigits(text: string): string | null {
  const match = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d|\d\d)(?!\d)/.exec(text)
  if (!match) return null
  const [first, second, year = ''] = [Number(match[1]), Number(match[2]), match[3]]
  const halves = /\d ?[ap]\.?m\b/.test(text)
  if (halves && first <= 12 && second <= 12 && first !== second) return null
  const isAmerican = second > 12
  return written(
    isAmerican ? second : first,
    isAmerican ? first : second,
    year.length === 2 ? `20${year}` : year,
  )
}

/** "16 févr.", "22 de febrero", "March 9th": what "mar." is, a month or a Tuesday, the side of the day tells. */
const dayFirst = /(?<![\d:+])(\d{1,2})(?:er|st|nd|rd|th|[.º])?\s(?:de |of )?([\p{L}\p{M}]+)/gu
const monthFirst = /([\p{L}\p{M}]+)[.,]?\s(\d{1,2})(?![\d:])/gu

function named(text: string): string | null {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0]
  const pairs = [
    ...[...text.matchAll(dayFirst)].map(([, day, name]) => ({ day, name })),
    ...[...text.matchAll(monthFirst)].map(([, name, day]) => ({ day, name })),
  ]
  const dated = pairs.find(({ name }) => months().has(name ?? ''))
  return dated ? written(Number(dated.day), months().get(dated.name ?? '') ?? 0, year) : null
}

function written(day: number, month: number, year: string | undefined): string | null {
  if (year === undefined || day < 1 || day > 31 || month < 1 || month > 12) return null
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}

let known: Map<string, number> | null = null

/** The months' names, long and short, as they stand beside a day. */
function months(): Map<string, number> {
  known ??= new Map(
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' })
        return Array.from({ length: 12 }, (_, index): [string, number] => {
          const parts = format.formatToParts(Date.UTC(2027, index, 15))
          const name = parts.find(({ type }) => type === 'month')?.value ?? ''
          return [name.toLowerCase().replace('.', ''), index + 1]
        })
      }),
    ),
  )
  return known
}
