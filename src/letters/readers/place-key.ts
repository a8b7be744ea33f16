/** Places that the row of a day only marks, or names, and that are explained elsewhere: "A", and below "A : 8 rue …". */
import { lineAt, type Passage, type Span, textOf, trimmed, wordsAt } from '../passage.ts'
import { type Address, addressesIn } from './address.ts'
import { cellAt, cellsBelow } from './cells.ts'
import { datesIn } from './date.ts'
import type { Place } from './place-named.ts'
import { linesBetween } from './place-zone.ts'
import { streetIn } from './street.ts'
import { rowOf } from './table-row.ts'

const placeHead =
  /^\W*(?:(?:code|nom) (?:du |de )?)?(?:lieux?|sites?|centres?|adresses?|ou|endroit|organisme)\b/
const word = '(?:lieu|site|centre|adresse|antenne)s? ?(?:n° ?)?'
/** An explanation goes on over so many lines. */
const mostLines = 4
/** Where the next one begins. */
const nextKey = new RegExp(`(?:[\\n\\t;]|[.,] )[("]?(?:${word})?[a-z\\d]{1,2}[)"]? ?(?:[:=]|\\)|\\n)`)

/** The place; `untold` for a mark that nothing explains; null where the row has no mark. */
export function keyedPlace(passage: Passage, day: Span): Place | 'untold' | null {
  const cell = rowOf(passage, day.start).find(({ start, head }) => start > day.start && placeHead.test(head))
  if (!cell || /\d/.test(streetIn(passage, cell) ?? '') || /\d{5}|https?:/.test(textOf(passage, cell))) {
    return null
  }
  const name = textOf(passage, cell).replace(/^[^a-z\d]+|[^a-z\d]+$/g, '')
  const mark = name.replace(new RegExp(`^${word}`), '')
  const isMark = /^[a-z\d]{1,2}$/.test(mark)
  if (!isMark && !/^[a-z].{3,60}$/.test(name)) return null
  for (const match of asPrinted(passage).matchAll(isMark ? keyOf(mark) : keyOfName(name))) {
    const key = { start: match.index, end: match.index + match[0].length }
    if (datesIn(passage).some(({ start }) => isOnLine(passage, key, start))) continue
    const place = placeBehind(passage, isMark ? { start: key.end, end: key.end } : trimmed(passage, key))
    if (place) return place
  }
  return isMark ? 'untold' : null
}

/** "A :", "(1)", "Site 2" at the head of a line, a cell or a clause; a figure alone needs a sign behind it. */
function keyOf(mark: string): RegExp {
  const behind = /\d/.test(mark) ? ' ?[:=)]' : ' ?(?:[:=)-]|(?=[\\n\\t]))'
  return new RegExp(
    `(?:^|[\\n\\t;]|[.,:] )[("* ]{0,3}(?:(?:${word})${mark}(?![a-z\\d])[)"*]?(?: ?[:=-])?|${mark}[)"*]?${behind})`,
    'g',
  )
}

const keyOfName = (name: string): RegExp =>
  new RegExp(`(?:^|[\\n\\t])\\W{0,3}${name.replace(/[^a-z\d]+/g, '\\W+')}(?![a-z])`, 'g')

function isOnLine(passage: Passage, { end }: Span, index: number): boolean {
  const line = lineAt(passage, end - 1)
  return index >= line.start && index < line.end
}

/** The address that stands behind a key, or below it in its column. */
function placeBehind(passage: Passage, key: Span): Place | null {
  const below = cellsBelow(passage, cellAt(passage, key.end))
  const cells = below.slice(0, mostLines)
  const inColumn = addressesIn(passage).find((one) =>
    cells.some((cell) => one.end > cell.start && one.end <= cell.end),
  )
  const line = lineAt(passage, key.end)
  if (textOf(passage, line).includes('\t') && inColumn) {
    const names = cells
      .filter(({ end }) => end < inColumn.start)
      .map((cell) => wordsAt(passage, cell))
      .join(', ')
    return { ...stated, span: inColumn, address: inColumn, before: names }
  }
  const address = addressesIn(passage).find((one) => one.end > key.end)
  if (!address || linesBetween(passage, key.end, address.end - 1) > mostLines) return null
  const next = asPrinted(passage).slice(key.end, address.end).search(nextKey)
  const end = next < 0 ? address.end : key.end + next
  // The next key may follow right behind the city, and not stand before it.
  return end < address.end - 3 ? null : { ...stated, span: { start: key.start, end }, address, before: '' }
}

/** The text with every line break of the page. */
function asPrinted({ text, lines }: Passage): string {
  const starts = new Set(lines.map(({ start }) => start - 1))
  return text.replace(/ /g, (blank, index: number) => (starts.has(index) ? '\n' : blank))
}

const stated: Pick<Place, 'score' | 'sure' | 'detail'> & { address: Address | null } = {
  score: 106,
  sure: true,
  detail: '',
  address: null,
}
