/** The lists of a letter: what announces one, what of the lines and cells below belongs to it, and where it ends. */
import type { Passage } from '../passage.ts'
import { isForAbsence } from './document-absence.ts'
import { askedIn, type ListItem, namedBefore } from './document-asks.ts'
import { bulletsNaming, isDone, isSentence, listed, namesEarly, withoutCondition } from './document-blocks.ts'
import { askedOf, columnOf, formAt, groupOf, isForSome, isRefusedAt, situations } from './document-columns.ts'
import { personsIn } from './document-details.ts'
import { announced, endsInCondition, isSubtitle, titleLength } from './document-heads.ts'
import { thing } from './document-items.ts'
import { itemsOf, type List, plainList } from './document-list-items.ts'
import { documentIn, itemNamed } from './document-lookup.ts'
import { loose } from './document-loose.ts'
import { isCross } from './document-marks.ts'
import { isBeside } from './document-places.ts'
import { unbulleted } from './document-unbulleted.ts'
import { type Unit, unitsOf } from './document-units.ts'
import {
  absence,
  always,
  columns,
  condition,
  leftOut,
  listEnds,
  opensConditional,
  paper,
  stage,
} from './document-words.ts'

/** What a unit below an announcement is to its list. */
type Place = 'item' | 'detail' | 'had' | 'passed' | 'outside'

/** Every item, each once, in reading order. */
export function documentItems(passage: Passage): ListItem[] {
  const units = unitsOf(passage)
  const boxes = areChosen(units)
  const items: ListItem[] = []
  const rest: Unit[] = []
  let list: List | null = null
  let from = 0
  let paused: { list: List; row: number } | null = null
  let passed = 0
  let had = -1
  let below = 0
  for (const [place, unit] of units.entries()) {
    const titles = situations(units, place)
    if (titles) {
      list = { ...plainList, columns: titles }
      from = items.length
      below = unit.row + (unit.cell ? 1 : titles.length)
    }
    if (unit.row < below) continue
    const opened = announced(passage, units, place, list)
    if (opened && list && list.columns.length > 0 && unit.cell && !unit.first) {
      // Below the titles of columns a cell says for whom it is, and nothing of the next row.
      add(items, opened.items)
      continue
    }
    if (opened) {
      list = {
        ...opened.list,
        within: opened.list.details || opened.list.label !== null ? null : columnOf(unit, units),
      }
      from = items.length
      add(items, [...namedBefore(passage, unit), ...opened.items])
      continue
    }
    if (unit.row < passed) continue
    if (list && unit.first && !unit.cell && columns.test(unit.words) && !documentIn(unit.words)) {
      passed = besideEach(passage, unit.row + 1, items.slice(from))
      continue
    }
    if (list?.within && unit.extent && isBeside(list.within, unit.extent)) {
      rest.push(unit)
      continue
    }
    if (list && isNextLabel(list, units, unit)) list = null
    const is: Place = list ? placeIn(list, units, place) : 'outside'
    const last = items.at(-1)
    if (is === 'detail' && unit.row === had) continue
    if (is === 'detail' && last) last.end = unit.end
    if (is === 'detail' && condition.test(unit.words))
      for (const one of itemsOfRow(items, units, unit.row))
        Object.assign(one, { conditional: true, why: unit.words })
    const form = list && last ? formAt(list.forms, unit) : null
    if (form && last) last.form = last.form && last.form !== form ? 'original-and-copy' : form
    if (is === 'had') {
      takeBack(items, units, unit.row)
      had = unit.row
    }
    const forSome = list ? isForSome(list.columns, units, unit) : null
    const isLeft = boxes && unit.unticked && !list?.conditional && forSome === null
    if (is === 'item' && list && !list.refused && !isLeft) {
      const asked = askedOf(list.groups, units, unit)
      if (asked === 'none') continue
      add(items, itemsOf(passage, unit, list, asked?.forSome ?? forSome))
      if (endsInCondition(unit.words)) list = { ...list, conditional: true, why: unit.words }
    }
    if (is !== 'outside') continue
    const open = list?.bulleted ? { list, row: unit.row } : paused
    if (open && unit.row - open.row < mostBetween && goesOn(passage, units, place)) {
      if (!open.list.refused) add(items, itemsOf(passage, unit, open.list))
      continue
    }
    if (unit.runsOn && list && !list.within) continue
    if (unit.first && list) {
      paused = list.open && list.bulleted === false && !list.details ? { list, row: unit.row } : null
      list = null
    }
    rest.push(unit)
  }
  for (const unit of rest) if (!isForAbsence(units, unit)) add(items, askedIn(passage, unit))
  add(items, loose(passage, units, rest, boxes))
  return items.map((item) => withEnd(item, units)).sort((a, b) => a.start - b.start)
}

/** Some papers are ticked and others are not, although they are for everybody. */
function areChosen(units: Unit[]): boolean {
  const papers = units.filter(({ words }) => documentIn(words) !== null)
  return (
    papers.some(({ ticked }) => ticked) &&
    papers.some(({ unticked, words }) => unticked && !condition.test(words))
  )
}

/** A label of its own below one that had its papers beside it: "Accès | Bus 12". For whom papers are is no label. */
function isNextLabel({ label }: List, units: Unit[], unit: Unit): boolean {
  if (label === null || unit.row <= label || !unit.first || isSubtitle(unit.words)) return false
  const above = units.find(({ row }) => row === label)?.extent
  const under = !above || !unit.extent || unit.extent.left < above.right
  const cells = units.filter(({ row }) => row === unit.row).length
  const goesOn = cells < units.filter(({ row }) => row === label).length && namesEarly(unit.words)
  return under && cells > 1 && !goesOn
}

/** How many lines of a column beside it may stand between the items of a list. */
const mostBetween = 25

/** In small letters, and naming a document in few words: no sentence begins like this, only an item of a list above. */
function goesOn({ raw, from }: Passage, units: Unit[], place: number): boolean {
  const unit = units[place]
  const begins = raw[from[unit?.start ?? 0] ?? 0] ?? ''
  return unit?.first === true && !unit.cell && /\p{Ll}/u.test(begins) && listed(units, place) > 0
}

/** A second column that was read behind the first: a line for each item. Gives the row behind it. */
function besideEach({ text, lines }: Passage, row: number, items: ListItem[]): number {
  for (const [place, item] of items.entries()) {
    const line = lines[row + place]
    const words = line ? text.slice(line.start, line.end) : ''
    if (condition.test(words)) Object.assign(item, { conditional: true, why: words })
  }
  return row + items.length
}

/** With where its unit ends. */
const withEnd = (item: ListItem, units: Unit[]): ListItem => ({
  ...item,
  until: units.find(({ start, end }) => item.start >= start && item.end <= end)?.end ?? item.end,
})

/** What the row of a table has asked for so far. */
function itemsOfRow(items: ListItem[], units: Unit[], row: number): ListItem[] {
  const begins = units.find((unit) => unit.row === row)?.start ?? 0
  return items.filter(({ start }) => start >= begins)
}

function takeBack(items: ListItem[], units: Unit[], row: number): void {
  items.splice(items.length - itemsOfRow(items, units, row).length)
}

function add(items: ListItem[], more: ListItem[]): void {
  for (const item of more)
    if (!items.some(({ start, end }) => item.start < end && item.end > start)) items.push(item)
}

function placeIn(list: List, units: Unit[], place: number): Place {
  const unit = units[place]
  if (!unit) return 'outside'
  const { words, marked, first, cell } = unit
  if (list.details && !first && cell) {
    if (groupOf(list.groups, unit)) return 'passed'
    if (isNoThroughout(list, units, unit)) return 'had'
    if (isDone(words, list.answers) || (isCross(words) && isRefusedAt(list.verdicts, unit))) return 'had'
    return columns.test(words) || !/[a-z\d]{2}/.test(words) ? 'passed' : 'detail'
  }
  if (list.details && !cell && !namesEarly(words))
    return units.some(({ row, cell }) => row === unit.row + 1 && cell) ? 'passed' : 'outside'
  const beside = units[place + 1]?.row === unit.row ? units[place + 1] : undefined
  if (cell && !list.details && !documentIn(words)) {
    if (!first && columns.test(words)) return 'detail'
    if (first && !marked && beside && namesEarly(beside.words) && !isSubtitle(words)) {
      // "Votre épouse | radio des poumons": whose papers stand beside it.
      list.why = personsIn(`pour ${words}`) === null ? '' : `pour ${words}`
      return 'passed'
    }
  }
  const heads =
    /:$/.test(words) ||
    beside !== undefined ||
    (unit.alone && (listed(units, place + 1) > 0 || isForSomeBelow(units[place + 1])))
  if (!marked && stage.test(words)) return 'passed'
  if (!marked && leftOut.exec(words)?.index === 0 && /[.]$/.test(words)) return 'outside'
  if (!marked && isSubtitle(words) && heads) {
    list.conditional = !always.test(words)
    list.why = words
    return 'passed'
  }
  if (!marked && leftOut.test(words) && (/:$/.test(words) || !documentIn(words))) {
    list.refused = true
    return 'passed'
  }
  list.bulleted ??= marked
  if (/:\s?non\W*$/.test(words)) return 'passed'
  const known = itemNamed(withoutCondition(words))
  if (listEnds.test(words) && !(known && known.at < 20) && !(marked && isPaperThen(words))) return 'outside'
  if (marked) return 'item'
  if (list.bulleted) {
    if (/^\(/.test(words)) return /[.!]\)$/.test(words) ? 'passed' : 'detail'
    if (words.length < titleLength && bulletsNaming(units, place + 1) > 0) return 'passed'
    return units[place + 1]?.marked && /[.,]|\b(?:est|sont|soit)\b/.test(words) ? 'passed' : 'outside'
  }
  return unbulleted(list, units, place)
}

/** "Si une décision vous a été notifiée, sa copie": behind a bullet, a condition and what is wanted then. */
function isPaperThen(words: string): boolean {
  const then = withoutCondition(words)
  if (then === words || !opensConditional.test(words) || absence.test(words)) return false
  return paper.test(then) || (thing.test(then) && !isSentence(then))
}

/** "Original : non, copie : non": no form of it is wanted. */
function isNoThroughout({ answers }: List, units: readonly Unit[], { row }: Unit): boolean {
  const cells = units.filter((one) => one.row === row && !one.first)
  return answers !== 'had' && cells.length > 1 && cells.every(({ words }) => /^non\W*$/.test(words))
}

/** "Selon votre situation", above "Si vous travaillez : contrat". */
const isForSomeBelow = (next: Unit | undefined): boolean =>
  next !== undefined && opensConditional.test(next.words) && next.words.includes(':')
