/** English numbers, in digits or in words as people type them: how to find one in folded words, and what it is worth. */

/** Also the hours of a clock. */
export const toTwelve = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'fou?rty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const toNineteen = [...toTwelve, ...teens]
const ones = toTwelve.slice(0, 9).join('|')
const ten = tens.join('|')

/** What belongs to a number that is not read here: what stands behind it is only a part of one. */
const unread = `(?:${ten}|hundred|hundred and|thousand|dozen|half|quarter)`
/** "half an hour", "one and a half hours", "twenty-five minutes", "a month". */
export const amountPattern = `(?<!\\b${unread}[ -]|\\d[.,])\\b(?:(?:(?:an? )?(?:half|quarter)|three quarters)(?: of)?(?: an?)?|(?:\\d{1,3}(?:[.,]\\d{1,2})?|(?:${ten})(?:[ -]?(?:${ones}))?|${toNineteen.toReversed().join('|')}|an?)(?: and (?:an? )?(?:half|quarter))?)`

/** What words that the pattern finds are worth; null for any others. */
export function amountOf(words: string): number | null {
  const [whole = '', part] = words.trim().split(/ and (?:an? )?(?=half|quarter)/)
  const more = part ? fraction(part) : 0
  const count = fraction(whole) ?? wholeOf(whole)
  return count === null || more === null ? null : count + more
}

function fraction(words: string): number | null {
  if (words.startsWith('three quarters')) return 0.75
  const [, name] = /^(?:an? )?(half|quarter)(?: of)?(?: an?)?$/.exec(words) ?? []
  return name ? (name === 'half' ? 0.5 : 0.25) : null
}

function wholeOf(words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replace(',', '.'))
  if (/^an?$/.test(words)) return 1
  const place = toNineteen.indexOf(words)
  if (place >= 0) return place + 1
  const [, first, second] = new RegExp(`^(${ten})(?:[ -]?(${ones}))?$`).exec(words) ?? []
  if (first === undefined) return null
  const ofTen = tens.findIndex((names) => new RegExp(`^(?:${names})$`).test(first))
  return (ofTen + 2) * 10 + (second ? toTwelve.indexOf(second) + 1 : 0)
}
