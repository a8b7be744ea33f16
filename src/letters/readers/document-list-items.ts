/** A list of papers as far as it has been read, and the items that a line or cell of it holds. */
import { type Passage, trimmed } from '../passage.ts'
import type { ListItem } from './document-asks.ts'
import type { Columns, FormColumn, Group, Verdict } from './document-columns.ts'
import { withConditions } from './document-for-some.ts'
import { pieces } from './document-items.ts'
import type { Extent } from './document-places.ts'
import type { Unit } from './document-units.ts'
import { anyPapers, opensConditional } from './document-words.ts'

/** A list that goes on below. `details`: the other columns tell more of the first. */
export type List = {
  open: boolean
  conditional: boolean
  /** The words that make it so. */
  why: string
  refused: boolean
  bulleted: boolean | null
  details: boolean
  columns: Columns
  /** The column that it keeps to, when others stand beside it that are none of its business. */
  within: Extent | null
  /** What its head says of all papers in it. */
  form: ListItem['form'] | null
  /** Columns of which crosses tell in which form a paper is wanted. */
  forms: FormColumn[]
  /** Columns that tell for whom a paper is wanted. */
  groups: Group[]
  /** Columns of which crosses tell whether a paper is wanted. */
  verdicts: Verdict[]
  /** The row of a label that has its papers beside it: the next label ends them. */
  label: number | null
  /** What a cell that says yes or no answers: "À apporter ?", or "Reçu ?". */
  answers: 'wanted' | 'had' | null
}

/** A list of which nothing is known yet. */
export const plainList: List = {
  open: true,
  conditional: false,
  why: '',
  refused: false,
  bulleted: null,
  details: false,
  columns: [],
  within: null,
  verdicts: [],
  groups: [],
  form: null,
  forms: [],
  label: null,
  answers: null,
}

/** The items behind the head of a list, in its own line. `start`: where they begin. */
export function inline(passage: Passage, unit: Unit, start: number, { conditional, form }: List): ListItem[] {
  const head = { why: passage.text.slice(unit.start, start), ...(form ? { form } : {}) }
  const items = pieces(passage, { start, end: unit.end }).map((one) => ({
    ...one,
    open: true,
    conditional,
    ...head,
  }))
  return withConditions(passage, items)
}

/** The items of a line or cell of a list. */
export function itemsOf(passage: Passage, unit: Unit, list: List, forSome: string | null = null): ListItem[] {
  const own = opensConditional.test(unit.words)
  const conditional = forSome !== null || list.conditional || own
  const why = forSome ?? (own ? (/^[^,:]*/.exec(unit.words)?.[0] ?? '') : list.why)
  const found = pieces(passage, trimmed(passage, unit), true)
  const items = withConditions(
    passage,
    found.map((span) => ({
      ...span,
      open: list.open,
      conditional,
      why,
      ...(list.form ? { form: list.form } : {}),
    })),
  )
  const [one, other, more] = items
  const pair =
    one && other && !more && /^\s(?:et|ou|ainsi que)\b/.test(passage.text.slice(one.end, other.start))
  return pair && anyPapers.test(unit.words) ? items.map((item) => ({ ...item, conditional: true })) : items
}
