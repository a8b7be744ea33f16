/** The lists of a letter: what announces one, what of the lines and cells below belongs to it, and where it ends. */
import type { DocumentId } from '../letter.ts'
import { type Passage, type Span, textOf, trimmed } from '../passage.ts'
import { askedIn, isOnlyCondition, type ListItem, withConditions } from './document-asks.ts'
import {
  bulletsNaming,
  early,
  isHad,
  isSentence,
  listed,
  namesEarly,
  withoutCondition,
} from './document-blocks.ts'
import { announced, endsInCondition, isSubtitle, type List, titleLength } from './document-heads.ts'
import { pieces } from './document-items.ts'
import { documentIn, itemNamed, nounStart } from './document-names.ts'
import { type Unit, unitsOf } from './document-units.ts'
import {
  agenda,
  always,
  columns,
  condition,
  given,
  leftOut,
  listEnds,
  opensConditional,
  paper,
} from './document-words.ts'

/** What a unit below an announcement is to its list. */
type Place = 'item' | 'detail' | 'had' | 'passed' | 'outside'

/** Every item, each once, in reading order. */
export function documentItems(passage: Passage): ListItem[] {
  const units = unitsOf(passage)
  const boxes = units.some(({ ticked }) => ticked)
  const items: ListItem[] = []
  const rest: Unit[] = []
  let list: List | null = null
  let from = 0
  let passed = 0
  for (const [place, unit] of units.entries()) {
    const opened = announced(passage, units, place, list)
    if (opened) {
      list = opened.list
      from = items.length
      add(items, opened.items)
      continue
    }
    if (unit.row < passed) continue
    if (list && unit.first && !unit.cell && columns.test(unit.words) && !documentIn(unit.words)) {
      passed = besideEach(passage, unit.row + 1, items.slice(from))
      continue
    }
    const is: Place = list ? placeIn(list, units, place) : 'outside'
    const last = items.at(-1)
    if (is === 'detail' && last) last.end = unit.end
    if (is === 'had') items.pop()
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
  return items.map((item) => within(item, units)).sort((a, b) => a.start - b.start)
}

/** A second column that was read behind the first: a line for each item. Gives the row behind it. */
function besideEach({ text, lines }: Passage, row: number, items: ListItem[]): number {
  for (const [place, item] of items.entries()) {
    const line = lines[row + place]
    if (line && condition.test(text.slice(line.start, line.end))) item.conditional = true
  }
  return row + items.length
}

const within = (item: ListItem, units: Unit[]): ListItem => ({
  ...item,
  until: units.find(({ start, end }) => item.start >= start && item.end <= end)?.end ?? item.end,
})

function add(items: ListItem[], more: ListItem[]): void {
  for (const item of more)
    if (!items.some(({ start, end }) => item.start < end && item.end > start)) items.push(item)
}

function placeIn(list: List, units: Unit[], place: number): Place {
  const unit = units[place]
  if (!unit) return 'outside'
  const { words, marked, first, cell } = unit
  if (list.details && !first && cell) {
    if (isHad(words)) return 'had'
    return columns.test(words) || !/[a-z\d]{2}/.test(words) ? 'passed' : 'detail'
  }
  if (list.details && !cell && !namesEarly(words))
    return units.some(({ row, cell }) => row === unit.row + 1 && cell) ? 'passed' : 'outside'
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
  const known = itemNamed(withoutCondition(words))
  if (listEnds.test(words) && !(known && known.at < 20)) return 'outside'
  if (marked) return 'item'
  if (list.bulleted) {
    if (/^\(/.test(words)) return 'detail'
    if (words.length < titleLength && bulletsNaming(units, place + 1) > 0) return 'passed'
    return units[place + 1]?.marked && /[.,]|\b(?:est|sont|soit)\b/.test(words) ? 'passed' : 'outside'
  }
  return unbulleted(list, units, place)
}

/** Without bullets, an unknown item is only one when it is short, no sentence, and not the last. */
function unbulleted(list: List, units: Unit[], place: number): Place {
  const unit = units[place]
  const words = unit?.words ?? ''
  if (/@|\d{2}[\s.]\d{2}[\s.]\d{2}/.test(words)) return 'outside'
  if (list.details) return 'item'
  const known = itemNamed(words)
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
    if (run.length >= least && !agenda.test(units[place - 1]?.words ?? ''))
      for (const unit of run) if (!(boxes && unit.unticked)) items.push(...itemsOf(passage, unit, list))
    place += run.length
  }
  return [...items, ...rest.flatMap((unit) => enumerated(passage, unit))]
}

/** Three documents named in a row, or two that are all there is behind a colon, are asked for in whatever words. */
function enumerated(passage: Passage, unit: Unit): ListItem[] {
  if (unit.words.length > 900 || given.test(unit.words)) return []
  const all = pieces(passage, unit).map((span) => ({ ...span, open: false, conditional: false }))
  const isNamed = (piece: Span) => (documentIn(textOf(passage, piece))?.at ?? early) < 20
  const from = all.findIndex((piece, place) => isNamed(piece) && all.slice(place, place + 2).every(isNamed))
  const end = all.findIndex(
    (piece, place) => place > from && !isNamed(piece) && !isAside(textOf(passage, piece)),
  )
  const run = from < 0 ? [] : all.slice(from, end < 0 ? all.length : end)
  const first = from > 0 ? nameAtEnd(passage, all[from - 1]) : null
  const count = run.filter(isNamed).length + (first ? 1 : 0)
  const label = passage.text.slice(unit.start, run[0]?.start)
  const allThereIs =
    count >= 2 && end < 0 && /:\s?$/.test(label) && !notAsking.test(label + textOf(passage, run[0] ?? unit))
  return count >= 3 || allThereIs ? withConditions(passage, [...(first ? [first] : []), ...run]) : []
}

/** Labels of what is said about papers, or of which there is no need. */
const notAsking =
  /^\W*(?:objet|ref|reference|concerne|motif|recue?s?|p\.?\s?j|annexe|vise|formation|suivi|delivre)|\b(?:sans|pas|ni|non|inutiles?|plus|facultati\w*)\b/

const isAside = (text: string): boolean =>
  isOnlyCondition(text) || /^(?:qui|que|dont|le cas echeant)\b/.test(text)

/** "si votre envoi comporte votre passeport": a document that ends a piece begun with other words. */
function nameAtEnd(passage: Passage, piece: ListItem | undefined): ListItem | null {
  const text = piece ? textOf(passage, piece) : ''
  const known = documentIn(text)
  if (!piece || !known || text.length - known.end > 40) return null
  const start = nounStart(text, known)
  return /\b(?:de|du|des|date|par)\s?$/.test(text.slice(0, start))
    ? null
    : { ...piece, start: piece.start + start }
}
