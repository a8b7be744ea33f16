/** Leaves out of a letter what it offers and nobody ticked: "☐ lundi 3 mai ☒ jeudi 6 mai" speaks of Thursday alone. */
import type { LetterText, Line, Page } from '../reading/text.ts'
import { boxes, bullets, shapeOf } from './boxes.ts'

const box = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${boxes.ticked}|${bullets.full})|${boxes.empty}|${bullets.hollow})(?![\\p{L}\\p{N}]{0,2}[\\])])`,
  'gu',
)

/** Where all that is not ticked is for some only, a tick says what is for everybody, and chooses nothing. */
const conditional = /(?<!\p{L})(?:si|s['’]ils?|le cas échéant|en cas de|éventuel\p{L}*)(?!\p{L})/iu

/** A part of a line, from one character to another, that has a box. */
type Part = { line: number; from: number; to: number }

/** What one box stands for, on one line or more; `x` is where on its page it begins. */
type Option = { parts: Part[]; sign: string; ticked: boolean; x: number | null }

/** @returns the same text without the options that are not ticked, in each list of which some are. */
export function withoutUnticked(text: LetterText): LetterText {
  return { ...text, pages: text.pages.map(chosenOf) }
}

function chosenOf(page: Page): Page {
  const unticked = withColumns(groupsOf(page.lines), page.lines)
    .map((group) => group.filter((option) => isBox(option, group)))
    .filter((group) => group.some((option) => option.ticked))
    .map((group) => group.filter((option) => !option.ticked))
    .filter((group) => !group.every((option) => conditional.test(wordsOf(option, page.lines))))
    .flatMap((group) => group.flatMap((option) => option.parts))
  if (unticked.length === 0) return page
  const lines = page.lines.flatMap((line, index) => {
    const parts = unticked.filter((part) => part.line === index)
    return parts.length === 0 ? [line] : without(line, parts)
  })
  return { ...page, lines }
}

/** A sign that is a bullet as often: only beside the other one of its shape, below or above it or in its line. */
function isBox(option: Option, group: readonly Option[]): boolean {
  const other = shapeOf(option.sign)
  if (other === null) return true
  return group.some(({ sign, ticked, x }) => {
    const isInLine = x === null || option.x === null || Math.abs(x - option.x) < indent.least
    return isInLine && ticked !== option.ticked && other.test(sign)
  })
}

/** Options that follow each other with no other line between; one that ends in a colon heads those below it. */
function groupsOf(lines: readonly Line[]): Option[][] {
  const groups: Option[][] = []
  let open: Option[] | null = null
  for (const [index, line] of lines.entries()) {
    const options = optionsOf(line, index)
    const last = open?.at(-1)
    if (options.length > 0) {
      if (open === null || isBeside(open[0], options[0]) || (last && isTitle(last, lines))) {
        open = []
        groups.push(open)
      }
      open.push(...options)
    } else if (open !== null && abreast(open, lines[index - 1], line)) {
      const cells = cellsOf(line, index)
      for (const [place, cell] of cells.entries()) open.at(place - cells.length)?.parts.push(cell)
    } else if (last !== undefined && goesOn(lines, index, last)) {
      last.parts.push({ line: index, from: 0, to: line.text.length })
    } else open = null
  }
  return groups
}

/** Boxes that stand side by side on the page, one in each column with its lines below, are options of one group. */
function withColumns(groups: Option[][], lines: readonly Line[]): Option[][] {
  const joined: Option[][] = []
  for (const group of groups) {
    const last = joined.at(-1)
    const isNext = last && group.length === 1 && last.every((one) => areLevel(one, group[0], lines))
    if (isNext) last.push(...group)
    else joined.push([...group])
  }
  return joined
}

function areLevel(one: Option, other: Option | undefined, lines: readonly Line[]): boolean {
  const [a, b] = [one, other].map((option) => lines[option?.parts[0]?.line ?? -1]?.box)
  return a != null && b != null && Math.abs(a.y - b.y) < a.height && Math.abs(a.x - b.x) > indent.most
}

/** A field that is left empty ends in a colon as well: "☐ Visite médicale, le :". */
const emptyField = /(?<!\p{L})(?:les?|[àa]|aux?|du|date|heure|lieu|autres?|préciser)\s*:\s*$/iu

const isTitle = (option: Option, lines: readonly Line[]): boolean => {
  const words = wordsOf(option, lines)
  return option.ticked && /:\s*$/.test(words) && !emptyField.test(words)
}

/** In another column of the page. */
function isBeside(above: Option | undefined, option: Option | undefined): boolean {
  if (typeof above?.x !== 'number' || typeof option?.x !== 'number') return false
  return Math.abs(above.x - option.x) > indent.most
}

/** Each box of a line with the words behind it; with those before it when the line ends in a box. */
function optionsOf(line: Line, index: number): Option[] {
  const all = [...line.text.matchAll(box)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    sign: match[0],
    ticked: match[1] !== undefined,
  }))
  const last = all.at(-1)
  if (last === undefined || !/[\p{L}\p{N}]/u.test(line.text)) return []
  // "Répondez (x) avant le 3 mai": brackets amid a sentence are no box.
  const isAside =
    all.length === 1 &&
    /[\p{L}\p{N}]/u.test(line.text.slice(0, last.start)) &&
    last.end < line.text.trimEnd().length
  if (isAside && /[\])]/.test(line.text.slice(last.start, last.end))) return []
  const isBehind = line.text.slice(last.end).trim() === '' && all[0]?.start !== 0
  return all.map((one, place) => {
    const from = isBehind ? (all[place - 1]?.end ?? 0) : one.start
    const to = isBehind ? one.end : (all[place + 1]?.start ?? line.text.length)
    const { sign, ticked } = one
    return { parts: [{ line: index, from, to }], sign, ticked, x: from === 0 ? leftOf(line) : null }
  })
}

const cellsOf = (line: Line, index: number): Part[] =>
  [...line.text.matchAll(/[^\t]+/g)].map((cell) => ({
    line: index,
    from: cell.index,
    to: cell.index + cell[0].length,
  }))

/** What a cell below a box may hold: a day, an hour, a place. */
const sorts = [
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s?(?!\p{L})|(?<!\d)\d{1,2}(?:er)?(?:\s?[./-]\s?\d{1,2}(?!\d)|\s+(?:janv|févr|mars|avri|mai|juin|juil|août|aout|sept|octo|nove|déc|dec)\p{L}*)/iu,
  /(?<!\d)\d{1,2}\s?(?:h|:\s?\d)/iu,
  /(?<!\d)\d{5}(?!\d)|(?<!\p{L})(?:rue|avenue|boulevard|place|quai|salle|bureau|bâtiment|étage)(?!\p{L})/iu,
]

/** Cells that say the same sort of thing, each of its own option: "Date : 3 mars | Heure : 9h" says two of one. */
function areAlike(cells: readonly string[]): boolean {
  const labels = new Set(cells.map((cell) => /^\s*(\p{L}[^:\d]*):(?!\d)/u.exec(cell)?.[1]?.trim() ?? ''))
  return labels.size === 1 && sorts.some((sort) => cells.every((cell) => sort.test(cell)))
}

/** A line with a cell below each of the options that stand side by side, in as many cells. */
function abreast(group: readonly Option[], above: Line | undefined, line: Line): boolean {
  const cells = line.text.split('\t')
  const count = cells.length
  const options = group.slice(-count)
  const first = options[0]?.parts[0]?.line
  return (
    count > 1 &&
    areAlike(cells) &&
    options.length === count &&
    above?.text.split('\t').length === count &&
    options.every(({ parts }) => parts[0]?.line === first)
  )
}

const wordsOf = (option: Option, lines: readonly Line[]): string =>
  option.parts.map(({ line, from, to }) => lines[line]?.text.slice(from, to) ?? '').join(' ')

const leftOf = (line: Line): number | null => line.box?.x ?? null

/** How far from a box its text begins, in widths of the page; how far below a line of it the next is, in heights. */
const indent = { least: 0.008, most: 0.08 }
const lineGap = 0.8

/** A further line of an option that began its own line: set in, or begun in small letters where no place is known. */
function goesOn(lines: readonly Line[], index: number, option: Option): boolean {
  const [line, above] = [lines[index], lines[index - 1]]
  if (line === undefined || above === undefined || option.parts.some(({ from }) => from > 0)) return false
  if (option.x === null || line.box === null || above.box === null) return /^\p{Ll}/u.test(line.text)
  const off = line.box.x - option.x
  const gap = line.box.y - above.box.y - above.box.height
  const isSetIn = off > indent.least && off < indent.most
  const runsOn = Math.abs(off) < indent.least && /^\p{Ll}/u.test(line.text)
  return (isSetIn || runsOn) && gap < lineGap * above.box.height
}

/** The line without some parts of its text, and without the words of them; nothing when no word is left. */
function without(line: Line, parts: readonly Part[]): Line[] {
  const isOut = (at: number) => parts.some(({ from, to }) => at >= from && at < to)
  let cursor = 0
  const words = line.words.filter((word) => {
    const at = line.text.indexOf(word.text, cursor)
    if (at >= 0) cursor = at + word.text.length
    return at < 0 || !isOut(at)
  })
  const text = [...line.text.split('').filter((_, at) => !isOut(at))].join('').trim()
  return /[\p{L}\p{N}]/u.test(text) ? [{ ...line, text, words }] : []
}
