/** Lists with a line to each item, below an announcement or on their own. */
import { type Passage, type PassageLine, textOf, trimmed } from '../passage.ts'
import { pieces } from './document-items.ts'
import type { ListItem } from './document-list.ts'
import { documentIn } from './document-names.ts'
import { condition, listEnds } from './document-words.ts'

const bullet =
  /^\s?(?:\[\s?[x✓✔]\s?\]|[☑☒✓✔x]\s(?=[a-z])|[^a-z\d\s("'[]{1,2}(?=\s?[a-z\d(])|\d{1,2}\s?[.°]?\)|\d{1,2}\.(?=\s)|[a-eo]\)|[eo](?=\s))\s{0,2}/
const unticked = /^\s?(?:\[\s?\]|☐|□)\s?/
/** How far into its line an item names its document. */
const early = 32
const longestList = 40

/** The items of the lines that follow an index; a line in small letters without a bullet goes on with the item above. */
export function linesBelow(passage: Passage, index: number, open: boolean): ListItem[] {
  const items: ListItem[] = []
  let conditional = false
  let bulleted: boolean | null = null
  const lines = passage.lines.filter(({ start }) => start > index).slice(0, longestList)
  for (const { cell: line, first } of lines.flatMap((one) => cellsOf(passage, one))) {
    const text = textOf(passage, line)
    if (unticked.test(text)) continue
    const mark = bullet.exec(text)?.[0].length ?? 0
    const words = text.slice(mark)
    bulleted ??= mark > 0
    const last = items.at(-1)
    if (last && mark === 0 && goesOn(passage, line, words, bulleted)) {
      last.end = line.end
    } else if (/^[^:]{3,50}:\s?$/.test(words) && condition.test(words)) {
      conditional = true
    } else if (isItem(words, mark > 0, bulleted)) {
      const span = trimmed(passage, { start: line.start + mark, end: line.end })
      items.push({ ...span, open: open && (mark > 0 || items.length > 0), conditional })
    } else if (first) {
      break
    }
  }
  if (!bulleted) while (items.length > 0 && !names(passage, items.at(-1))) items.pop()
  return items.flatMap((item) => split(passage, item))
}

/** The cells of a line of a table; a line that is none is one cell. */
function cellsOf(passage: Passage, line: PassageLine): { cell: PassageLine; first: boolean }[] {
  let start = line.start
  return textOf(passage, line)
    .split('\t')
    .map((text, place) => {
      const cell = { ...line, start, end: start + text.length }
      start = cell.end + 1
      return { cell, first: place === 0 }
    })
}

function names(passage: Passage, item: ListItem | undefined): boolean {
  return item !== undefined && documentIn(textOf(passage, item)) !== null
}

/** Without bullets, an unknown item is only one when it is short and no sentence. */
function isItem(words: string, marked: boolean, bulleted: boolean): boolean {
  const known = documentIn(words)
  if (listEnds.test(words) && !(known && known.at < 20)) return false
  if (marked) return true
  if (bulleted || /@|\d{2}[\s.]\d{2}[\s.]\d{2}/.test(words)) return false
  return known ? known.at < early : words.length <= 60 && !/[.:]$/.test(words)
}

function goesOn(passage: Passage, line: PassageLine, words: string, bulleted: boolean): boolean {
  if (words.startsWith('(')) return true
  const raw = passage.raw[passage.from[line.start] ?? 0] ?? ''
  return bulleted && /\p{Ll}/u.test(raw) && !listEnds.test(words)
}

function split(passage: Passage, item: ListItem): ListItem[] {
  const begins = /^(?:le cas echeant|si |eventuel)/.test(textOf(passage, item))
  return pieces(passage, item, true).map((span) => ({
    ...span,
    open: item.open,
    conditional: item.conditional || begins,
  }))
}

/** Lines below each other that each begin with a document, or a sentence of three, are a list without announcement. */
export function looseLists(passage: Passage): ListItem[] {
  const items: ListItem[] = []
  let run: PassageLine[] = []
  const close = () => {
    const bulleted = run.every((line) => bullet.test(textOf(passage, line)))
    if (run.length >= (bulleted ? 2 : 3)) for (const line of run) items.push(...lineItems(passage, line))
    run = []
  }
  for (const line of passage.lines) {
    const words = textOf(passage, line).replace(bullet, '')
    const document = documentIn(words)
    if (document && document.at < early && words.length < 90 && !listEnds.test(words) && !/:/.test(words))
      run.push(line)
    else close()
  }
  close()
  return [...items, ...sentences(passage)]
}

function lineItems(passage: Passage, line: PassageLine): ListItem[] {
  return cellsOf(passage, line).flatMap(({ cell }) => {
    const text = textOf(passage, cell)
    if (unticked.test(text)) return []
    const start = cell.start + (bullet.exec(text)?.[0].length ?? 0)
    return split(passage, { start, end: cell.end, open: false, conditional: false })
  })
}

function sentences(passage: Passage): ListItem[] {
  return passage.sentences
    .filter(({ start, end }) => end - start < 600)
    .flatMap((sentence) => {
      const all = pieces(passage, sentence)
      const known = all.filter((piece) => (documentIn(textOf(passage, piece))?.at ?? early) < 20)
      return known.length >= 3 && known.length >= all.length * 0.6
        ? known.map((span) => ({ ...span, open: false, conditional: false }))
        : []
    })
}
