/** The lists of a letter: what announces one, what of the lines and cells below belongs to it, and where it ends. */
import type { DocumentId } from '../letter.ts'
import { type Passage, textOf, trimmed } from '../passage.ts'
import { askedIn, asksIn, isOnlyCondition, type ListItem, withConditions } from './document-asks.ts'
import { pieces } from './document-items.ts'
import { documentIn } from './document-names.ts'
import { type Unit, unitsOf } from './document-units.ts'
import {
  absence,
  always,
  columns,
  condition,
  leftOut,
  listEnds,
  occasion,
  opensConditional,
  paper,
  title,
} from './document-words.ts'

/** How far into its line an item names its document, and how long a title is at most. */
const early = 32
const titleLength = 60

/** A list that goes on below. `details`: the second column tells more of the first. */
type List = {
  open: boolean
  conditional: boolean
  refused: boolean
  bulleted: boolean | null
  details: boolean
}

/** What a unit below an announcement is to its list. */
type Place = 'item' | 'detail' | 'passed' | 'outside'

/** Every item, each once, in reading order. */
export function documentItems(passage: Passage): ListItem[] {
  const units = unitsOf(passage)
  const boxes = units.some(({ ticked }) => ticked)
  const items: ListItem[] = []
  const rest: Unit[] = []
  let list: List | null = null
  for (const [place, unit] of units.entries()) {
    const opened = announced(passage, units, place)
    if (opened) {
      list = opened.list
      add(items, opened.items)
      continue
    }
    const is: Place = list ? placeIn(list, units, place) : 'outside'
    const last = items.at(-1)
    if (is === 'detail' && last) last.end = unit.end
    if (is === 'item' && list && !list.refused && !(boxes && unit.unticked)) {
      add(items, itemsOf(passage, unit, list))
      if (endsInCondition(unit.words)) list.conditional = true
    }
    if (is !== 'outside') continue
    if (unit.first) list = null
    rest.push(unit)
  }
  for (const unit of rest) add(items, askedIn(passage, unit))
  add(items, loose(passage, units, rest, boxes))
  return items.sort((a, b) => a.start - b.start)
}

function add(items: ListItem[], more: ListItem[]): void {
  for (const item of more)
    if (!items.some(({ start, end }) => item.start < end && item.end > start)) items.push(item)
}

/** "Pièces à fournir : passeport": the list that a unit opens, and the items that it holds itself. */
function announced(passage: Passage, units: Unit[], place: number): { list: List; items: ListItem[] } | null {
  const unit = units[place]
  if (!unit) return null
  const { words } = unit
  const row = units.filter((one) => one.row === unit.row && one !== unit)
  const list: List = {
    open: true,
    conditional: opensConditional.test(words) || (condition.test(words) && /:\s*$/.test(words)),
    refused: leftOut.test(words),
    bulleted: null,
    details: row.length > 0 && row.every((cell) => columns.test(cell.words)),
  }
  const next = units
    .slice(place + 1)
    .find((one) => !(list.details && one.row === unit.row) && !isSubtitle(one.words))
  const below = units.some(
    (one) => one.row === next?.row && one.start >= next.start && (one.marked || nameEarly(one)),
  )
  if (below && isTitle(words, next)) return { list, items: [] }
  if (occasion.test(words) && listed(units, place + 1) >= 2)
    return { list: { ...list, open: false }, items: [] }
  const label = /^[^:.]{3,60}:\s(?=\S)/.exec(words)
  if (label && !unit.marked && isSubtitle(label[0]))
    return {
      list: { ...list, open: false },
      items: inline(passage, unit, unit.start + label[0].length, list),
    }
  return byAsk(passage, unit, list, below)
}

function isTitle(words: string, next: Unit | undefined): boolean {
  return (title.test(words) && documentIn(words) === null) || (isSubtitle(words) && next?.marked === true)
}

/** A unit whose last ask has nothing known behind it, or a colon and the items. */
function byAsk(passage: Passage, unit: Unit, list: List, below: boolean) {
  const ask = asksIn(passage, unit).at(-1)
  if (!ask || (absence.test(unit.words) && !below)) return null
  const behind = passage.text.slice(ask.end, unit.end)
  const colon = behind.search(/:(?:\s|$)/)
  if (documentIn(colon < 0 ? behind : behind.slice(0, colon))) return null
  const refused = list.refused || ask.against
  if (colon >= 0 && behind.slice(colon + 1).trim() !== '') {
    const items = refused ? [] : inline(passage, unit, ask.end + colon + 1, list)
    const bulleted = /[.]$/.test(behind) ? true : null
    return { list: { ...list, refused, open: false, bulleted }, items }
  }
  const heads = colon >= 0 || (!/[.,;]$/.test(behind) && unit.words.length < titleLength * 1.5)
  return heads && below ? { list: { ...list, refused }, items: [] } : null
}

function inline(passage: Passage, unit: Unit, start: number, { conditional }: List): ListItem[] {
  const items = pieces(passage, { start, end: unit.end }).map((one) => ({ ...one, open: true, conditional }))
  return withConditions(passage, items)
}

/** "Le cas échéant", "et, si vous en possédez :": a title that says for whom the list below is. */
function isSubtitle(words: string): boolean {
  return (
    words.length < titleLength &&
    !/,(?! si)/.test(words.replace(/^et,/, '')) &&
    (documentIn(words) === null || /:$/.test(words)) &&
    ((opensConditional.test(words) && condition.test(words)) || always.test(words)) &&
    !absence.test(words)
  )
}

/** "votre passeport ; et, si vous en possédez :" */
function endsInCondition(words: string): boolean {
  return /:\s*$/.test(words) && isOnlyCondition(words.slice(words.lastIndexOf(';') + 1).trim())
}

const nameEarly = (unit: Unit | undefined): boolean =>
  unit !== undefined && (documentIn(unit.words)?.at ?? early) < early

/** How many units below each other name a document at their beginning, in few words. */
function listed(units: Unit[], place: number): number {
  let count = 0
  while (isBare(units[place + count])) count++
  return count
}

function isBare(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.words.length < 90 &&
    !isSentence(unit.words) &&
    !/:/.test(unit.words) &&
    !listEnds.test(unit.words) &&
    nameEarly(unit)
  )
}

function placeIn(list: List, units: Unit[], place: number): Place {
  const unit = units[place]
  if (!unit) return 'outside'
  const { words, marked, first } = unit
  if (list.details && !first) return columns.test(words) || !/[a-z\d]{2}/.test(words) ? 'passed' : 'detail'
  const heads = /:$/.test(words) || units[place + 1]?.row === unit.row
  if (!marked && isSubtitle(words) && heads) {
    list.conditional = !always.test(words)
    return 'passed'
  }
  if (!marked && leftOut.test(words) && (/:$/.test(words) || !documentIn(words))) {
    list.refused = true
    return 'passed'
  }
  list.bulleted ??= marked
  const known = documentIn(words)
  if (listEnds.test(words) && !(known && known.at < 20)) return 'outside'
  if (marked) return 'item'
  if (list.bulleted) {
    if (/^\(/.test(words)) return 'detail'
    return units[place + 1]?.marked && /[.,]|\b(?:est|sont|soit)\b/.test(words) ? 'passed' : 'outside'
  }
  return unbulleted(list, units, place)
}

/** "La radiographie sera faite sur place." is no item. */
function isSentence(words: string): boolean {
  const main = words.replace(/\([^)]*\)|\b(?:qui|que|qu'|dont|ou|si|s')[^,;.]*/g, '')
  return /\b(?:est|sont|sera|seront|doit|doivent|pourra|pourront|peut|peuvent|a lieu)\b|\.\s/.test(main)
}

/** Without bullets, an unknown item is only one when it is short, no sentence, and not the last. */
function unbulleted(list: List, units: Unit[], place: number): Place {
  const unit = units[place]
  const words = unit?.words ?? ''
  if (/@|\d{2}[\s.]\d{2}[\s.]\d{2}/.test(words)) return 'outside'
  if (list.details) return 'item'
  const known = documentIn(words)
  if (known) {
    const fits = known.at < early && !isSentence(words) && !/:/.test(words.slice(0, known.at + 20))
    return fits && !isExplained(known.id, units[place + 1]) ? 'item' : 'outside'
  }
  const goesOn = listed(units, place + 1) > 0 || unit?.first === false
  if (list.open && paper.test(words) && words.length <= titleLength && !isSentence(words)) return 'item'
  return list.open && goesOn && words.length <= titleLength && !/[.:?]$/.test(words) ? 'item' : 'outside'
}

/** A title, not an item: what follows tells more of the same. */
function isExplained(id: DocumentId, next: Unit | undefined): boolean {
  if (!next || next.marked) return false
  const same = documentIn(next.words)?.id === id && isSentence(next.words)
  return same || /^(?:a faire|a realiser|faites?|realisee?s?|prenez rendez|elle |il )\b/.test(next.words)
}

function itemsOf(passage: Passage, unit: Unit, list: List): ListItem[] {
  const conditional = list.conditional || opensConditional.test(unit.words)
  const found = pieces(passage, trimmed(passage, unit), true)
  return withConditions(
    passage,
    found.map((span) => ({ ...span, open: list.open, conditional })),
  )
}

/** Lines below each other that each begin with a document, or a sentence of three, are a list without announcement. */
function loose(passage: Passage, units: Unit[], rest: Unit[], boxes: boolean): ListItem[] {
  const list: List = { open: false, conditional: false, refused: false, bulleted: null, details: false }
  const free = new Set(rest)
  const items: ListItem[] = []
  for (let place = 0; place < units.length; place++) {
    const run = units.slice(place, place + listed(units, place)).filter((unit) => free.has(unit))
    const least = run.every(({ marked }) => marked) ? 2 : 3
    if (run.length >= least)
      for (const unit of run) if (!(boxes && unit.unticked)) items.push(...itemsOf(passage, unit, list))
    place += run.length
  }
  return [...items, ...rest.flatMap((unit) => enumerated(passage, unit))]
}

function enumerated(passage: Passage, unit: Unit): ListItem[] {
  if (unit.words.length > 600) return []
  const all = pieces(passage, unit).map((span) => ({ ...span, open: false, conditional: false }))
  const known = all.filter((piece) => (documentIn(textOf(passage, piece))?.at ?? early) < 20)
  return known.length >= 3 && known.length >= all.length * 0.6 ? withConditions(passage, all) : []
}
