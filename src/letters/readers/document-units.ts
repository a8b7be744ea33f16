/** Cuts a letter into what lists are made of: sentences, and the cells of tables. */
import { type Passage, type Span, sentenceAt, textOf } from '../passage.ts'
import { unfinished } from './document-items.ts'
import { documentIn, itemNamed } from './document-lookup.ts'
import { boxAt, boxesInside, isCross, letterMarks } from './document-marks.ts'
import { type Extent, extentOf, turns } from './document-places.ts'
import { always, columns, condition, leftOut, opensConditional, title } from './document-words.ts'
import { numberPattern } from './numbers.ts'

/** `words`: without its bullet. `first`: it stands at the head of its line. `cell`: that has several cells. `row`: the line it stands in. `extent`: what it takes of the width of the page. `runsOn`: it goes on with a column to the right of the lines above it. `alone`: it fills a line and begins with a capital, and what stands before it is no sentence that goes on. */
export type Unit = Span & {
  words: string
  marked: boolean
  unticked: boolean
  ticked: boolean
  first: boolean
  cell: boolean
  row: number
  extent: Extent | null
  runsOn: boolean
  alone: boolean
}

const bullet =
  /^\s?(?:[^a-z\d\s("'[«»“”]{1,2}(?=\s?[a-z\d(])|\(?\d{1,2}\s?[.°]?\)|\d{1,2}°\s?[/-]|\d{1,2}(?:[.°]|\/(?=\s))(?=\s?[a-z']|\s\d{1,2} [a-z])|\d{1,2}\t|\d{1,2} ?- (?=[a-z])|[a-h][)/]|[eo](?=\s))\s{0,2}/
/** How long a bullet is that a picture gave as a letter: "g passeport". */
function misread(text: string): number {
  const mark = /^[b-ce-kmo-rt-z]'?\s(?=[a-z])/.exec(text)?.[0].length ?? 0
  return mark > 0 && documentIn(text.slice(mark))?.at === 0 ? mark : 0
}

/** More than any letter has: what lies beyond is not looked at. */
const mostUnits = 500
const longestUnit = 1_500

/** Every unit in reading order. */
export function unitsOf(passage: Passage): Unit[] {
  const letters = letterMarks(passage)
  const turned = turns(passage)
  const columnHeads = turned.filter(({ up }) => up)
  const starts = [...boundaries(passage, letters, turned)].sort((a, b) => a - b)
  return starts.slice(0, mostUnits).flatMap((from, place) => {
    const end = Math.min(starts[place + 1] ?? passage.text.length, from + longestUnit)
    const start = from + (textOf(passage, { start: from, end }).search(/[^\s|]/) || 0)
    const text = textOf(passage, { start, end }).replace(/[\s|]+$/, '')
    const row = passage.lines.findIndex((line) => start < line.end)
    const head = passage.lines[row]?.start ?? 0
    const cross = isCross(text) && textOf(passage, { start: head, end: start }).includes('\t')
    if (!(cross || /[a-z\d]/.test(text)) || start < from) return []
    const box = cross ? null : boxAt(text)
    const mark = cross
      ? 0
      : (box?.length ?? letters.get(start) ?? bullet.exec(text)?.[0].length ?? misread(text))
    return [
      {
        start: start + mark,
        end: start + text.length,
        words: text.slice(mark),
        marked: mark > 0 && text[0] !== ':',
        unticked: box?.ticked === false,
        ticked: box?.ticked === true,
        cell: /[\t|]/.test(textOf(passage, passage.lines[row] ?? { start: 0, end: 0 })),
        first: passage.text.slice(head, start).trim() === '',
        row,
        extent: extentOf(passage, { start: start + mark, end: start + text.length }),
        runsOn: columnHeads.some((head) => head.start >= from && head.start <= start),
        alone: isAlone(passage, row, start, start + text.length),
      },
    ]
  })
}

/** Sentences, cells, and the lines of a table, which run into each other when they are long. */
function boundaries(
  passage: Passage,
  letters: ReadonlyMap<number, number>,
  turned: ReturnType<typeof turns>,
): Set<number> {
  const found = new Set([...passage.sentences.map(({ start }) => start), ...letters.keys()])
  for (const start of boxesInside(passage.text)) found.add(start)
  for (const [start, length] of letters)
    for (let inside = 1; inside <= length; inside++) found.delete(start + inside)
  const numbers = new Set(
    passage.lines.flatMap((line) => {
      const [mark] =
        /^\s?(?:(?:\[.?\] ?)?\d{1,2} ?[.°)/-]{0,2}|[a-h][.)]|[^a-z\d\s])(?=\t)/.exec(textOf(passage, line)) ??
        []
      return mark ? [line.start + mark.length] : []
    }),
  )
  for (const { index } of passage.text.matchAll(/[\t|]/g)) if (!numbers.has(index)) found.add(index + 1)
  // A line that begins with a bullet and has another one further on holds two columns.
  for (const line of passage.lines.filter((one) => bulleted.test(textOf(passage, one))))
    for (const { index } of textOf(passage, line).matchAll(/(?<=\s)[•●▪■◦‣►]\s/g))
      found.add(line.start + index)
  for (const { start, up } of turned) {
    const [piece = ''] = passage.text.slice(start, start + 60).split(/[;,.\n\t]/)
    const named = documentIn(piece)
    if (up || (named !== null && named.at < farthest)) found.add(start)
  }
  const width = usualWidth(passage)
  for (const place of passage.lines.keys()) {
    const line = passage.lines[place]
    const next = passage.lines[place + 1]
    if (line && next && heads(textOf(passage, line))) found.add(line.start).add(next.start)
    if (line && sortsBelow(passage, line, next))
      for (const start of [line.start, ...papersBelow(passage, place + 1)]) found.add(start)
    if (line && beginsItem(passage, place, width, found)) found.add(line.start)
  }
  return new Set(
    [...found].filter(
      (start) =>
        bulleted.test(passage.text.slice(start, start + 4)) ||
        !unfinished.test(passage.text.slice(Math.max(0, start - 20), start)),
    ),
  )
}

/** Whatever stands unfinished before it goes on elsewhere, in another column. */
const bulleted = /^\s?[•●▪■◦‣►]\s/

/** Where a line is an item of its own although its sentence goes on: in tables, and in lists of small letters. */
function beginsItem(passage: Passage, place: number, width: number, begun: Set<number>): boolean {
  const [above, line, next] = passage.lines.slice(Math.max(0, place - 1), place + 2)
  if (!above || !line || place === 0) return false
  const [before, text] = [textOf(passage, above), textOf(passage, line)]
  const raw = passage.raw[passage.from[line.start] ?? 0] ?? ''
  const inTable = /[\t|]/.test(before)
  if (inTable && (/[\p{Lu}\d]/u.test(raw) || /[\t|]/.test(text))) return true
  const named = inTable && !unfinished.test(before) ? documentIn(text) : null
  if (named && (named.at === 0 || opensItem.test(text))) return true
  if (/^\s?(?:\[.?\]|\d{1,2}[/)]|[^a-z\d\s("',;:.)/]{1,2})\s(?=\S)/.test(text) || misread(text) > 0)
    return true
  if (unfinished.test(before)) return false
  if (ownCondition.test(text) && !/[,(]$/.test(before)) return true
  if (isCapitalised(passage, line) && leftOut.exec(text)?.index === 0) return true
  if (begun.has(above.start) && opensItem.test(before) && !isCapitalised(passage, above)) {
    if (isCapitalised(passage, line) || (/[,;]$/.test(before) && opensItem.test(text))) return true
  }
  if (before.length < shortRow && isCapitalised(passage, above) && isCapitalised(passage, line)) return true
  if (isCapitalised(passage, line) && isBulleted(passage, sentenceAt(passage, line.start))) return true
  const short = width * 0.75
  const inList = text.length < short && next !== undefined && opensAlike(text, textOf(passage, next))
  return opensItem.test(text) && (before.length < short || inList)
}

/** "si vous travaillez : votre contrat": it begins an item wherever a line begins so. */
const ownCondition = /^(?:si (?:vous|votre|vos|quelqu'un)|s'il|en cas d)\b[^,;.:]{3,60}\s?:\s\S/

/** How far behind the turn of a line inside a cell an item names its document. */
const farthest = 12

/** A line that is nothing but the title of a list or of a column. */
function heads(line: string): boolean {
  const [cell = ''] = line.split('\t')
  return (title.test(cell) || columns.test(line)) && documentIn(line) === null
}

/** "Dans tous les cas", above lines in small letters that begin with papers. */
function sortsBelow(passage: Passage, line: Span, next: Span | undefined): boolean {
  const words = textOf(passage, line)
  const sorts = always.test(words) || (opensConditional.test(words) && condition.test(words))
  if (!next || !sorts || words.length >= shortRow || !isCapitalised(passage, line)) return false
  return documentIn(words) === null && beginsWithPaper(textOf(passage, next))
}

/** The lines from a place on that begin with papers, up to the next one that begins with a capital. */
function papersBelow(passage: Passage, place: number): number[] {
  const below = passage.lines.slice(place)
  const end = below.findIndex((line, index) => index > 0 && isCapitalised(passage, line))
  return below.flatMap((line, index) =>
    index === 0 || ((end < 0 || index < end) && beginsWithPaper(textOf(passage, line))) ? [line.start] : [],
  )
}

const beginsWithPaper = (text: string): boolean => (itemNamed(text)?.at ?? farthest) < farthest

/** How long a row of a form is at most: two of these below each other are no sentence. */
const shortRow = 45

/** "SI VOUS EN DISPOSEZ": the words of one line, none of which goes on from the line above. */
function isAlone({ text, raw, from, lines }: Passage, row: number, start: number, end: number): boolean {
  const line = lines[row]
  const above = lines[row - 1]
  const begins = raw[from[start] ?? 0] ?? ''
  const before = above ? text.slice(above.start, above.end) : ''
  return line?.start === start && line.end === end && /\p{Lu}/u.test(begins) && !/[,(]$/.test(before)
}

const isBulleted = (passage: Passage, sentence: Span): boolean =>
  /^\s*(?:[^a-z\d\s("']|\d[.)])/.test(passage.text.slice(sentence.start, sentence.start + 20))

/** It begins like a sentence: a capital and small letters. */
const isCapitalised = (passage: Passage, line: Span): boolean => {
  const start = passage.from[line.start] ?? 0
  return /^\p{Lu}[\p{Ll}' ]/u.test(passage.raw.slice(start, start + 2))
}

/** How long all but the longest lines are. */
function usualWidth({ lines }: Passage): number {
  const widths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)] ?? 0
}

/** Below a short line these begin an item of their own, also in small letters. */
const opensItem = new RegExp(
  String.raw`^(?:et )?(?:d(?:e|u|es) |d'|a (?!l(?:a|'|e) ?(?:fin|issue|terme)\b))?(?:la|le|les|l'|votre|vos|des|cette|ce|tout|${numberPattern}|\d)\b`,
)

/** "de votre passeport" is followed by "de vos photos": "des poumons" before "la radio" is the end of a line above. */
const opensAlike = (text: string, next: string): boolean =>
  opensItem.test(next) && /^d(?:e|u|es)\b|^d'/.test(text) === /^d(?:e|u|es)\b|^d'/.test(next)
