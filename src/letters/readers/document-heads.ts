/** What opens a list of documents: a title, a label, an ask that ends in a colon, or the shape of what stands below. */
import { type Passage, textOf } from '../passage.ts'
import { asksIn, type ListItem } from './document-asks.ts'
import { bulletsNaming, isDone, listed, namesEarly, rowsNaming } from './document-blocks.ts'
import { behindTitle, formColumns, groupColumns, verdictsOf } from './document-columns.ts'
import { formOf, personsIn } from './document-details.ts'
import { isOnlyCondition } from './document-for-some.ts'
import { inline, type List, plainList } from './document-list-items.ts'
import { documentIn } from './document-lookup.ts'
import type { Unit } from './document-units.ts'
import {
  absence,
  agenda,
  always,
  columns,
  condition,
  given,
  leftOut,
  occasion,
  opensConditional,
  stage,
  title,
} from './document-words.ts'

/** How long a title is at most. */
export const titleLength = 60

/**
 * "Pièces à fournir : passeport": the list that a unit opens, and the items that it holds itself. Inside one
 * (`current`) the mere shape of what stands below opens no other.
 */
export function announced(
  passage: Passage,
  units: Unit[],
  place: number,
  current: List | null,
): { list: List; items: ListItem[] } | null {
  const unit = units[place]
  if (!unit || (current?.details && unit.cell && (!unit.first || namesEarly(unit.words)))) return null
  const { words } = unit
  const row = units.filter((one) => one.row === unit.row && one !== unit)
  const rows = rowsNaming(units, place)
  const holds = row.some((cell) => cell.start > unit.start && namesEarly(cell.words))
  const list: List = {
    ...plainList,
    conditional: opensConditional.test(words) || (condition.test(words) && /:\s*$/.test(words)),
    why: words,
    form: headForm(words),
    forms: formColumns(row),
    refused: leftOut.test(words),
    verdicts: verdictsOf(words, row),
    groups: groupColumns(row),
    label: holds && unit.first ? unit.row : null,
    answers: row.some((cell) => wanted.test(cell.words))
      ? 'wanted'
      : row.some((cell) => isDone(cell.words, null))
        ? 'had'
        : null,
    details: row.length > 0 && !holds && (rows >= 2 || row.every((cell) => columns.test(cell.words))),
  }
  const next = behindTitle(units, place).find(
    (one) => !(list.details && one.row === unit.row) && !isSubtitle(one.words) && !stage.test(one.words),
  )
  const below = units.some(
    (one) => one.row === next?.row && one.start >= next.start && (one.marked || namesEarly(one.words)),
  )
  if (
    (below && isTitle(unit, next, listed(units, place + 1))) ||
    (list.label !== null && isSubtitle(words))
  ) {
    return {
      list: { ...list, conditional: !always.test(words) && (list.conditional || condition.test(words)) },
      items: [],
    }
  }
  if (list.refused && heads(words) && next && (next.row === unit.row || below)) return { list, items: [] }
  if (occasion.test(words) && listed(units, place + 1) >= 2)
    return { list: { ...list, open: false }, items: [] }
  const label = /^[^:.]{3,60}:\s(?=\S)/.exec(words)
  const rest = { start: unit.start + (label?.[0].length ?? 0), end: unit.end }
  const isAskedBehind = asksIn(passage, rest).some((ask) => !ask.against)
  if (label && !unit.marked && leftOut.test(label[0]) && documentIn(label[0]) === null && !isAskedBehind)
    return { list: { ...list, bulleted: true }, items: [] }
  const above = units[place - 1]
  const isPart =
    label && stage.test(label[0].trim()) && (current !== null || (above && title.test(above.words)))
  if (label && !unit.marked && (isPart || isSubtitle(label[0].trim())))
    return {
      list: { ...list, open: current?.open === true && !isPart },
      // On the day something is done as well as brought: only what is known is a paper.
      items: inline(passage, unit, unit.start + label[0].length, list).filter(
        (item) => !isPart || documentIn(textOf(passage, item)) !== null,
      ),
    }
  return byAsk(passage, unit, list, below) ?? (current ? null : byShape(units, place, list, rows))
}

/** "Pièces à produire (originaux et photocopies)": said of the whole list. */
function headForm(words: string): ListItem['form'] | null {
  const [head = ''] = words.split(/:\s/)
  return formOf(head)
}

/** In few words, and neither a sentence nor a paper. */
const heads = (words: string): boolean =>
  words.length < titleLength && !/[.;,]$/.test(words) && documentIn(words) === null

/** The title of a column that says what is asked for. */
const wanted =
  /^(?:a )?(?:apporter|fournir|joindre|presenter|requise?s?|exigee?s?|demandee?s?|obligatoires?|necessaires?)\b/

function isTitle({ words, marked, alone }: Unit, next: Unit | undefined, below: number): boolean {
  if (title.test(words) && documentIn(words) === null && !(marked && next?.marked)) return true
  if (alone && isSubtitle(words) && below >= 2) return true
  if (alone && heads(words) && personsIn(words) !== null) return true
  if (marked || !next?.marked) return false
  return (
    isSubtitle(words) ||
    (words.length < titleLength * 1.5 && /^(?:pieces|documents|papiers)\b[^:-]*:?$/.test(words))
  )
}

/** Nothing is asked in so many words, but what stands below can be nothing else than a list of papers. */
function byShape(units: Unit[], place: number, list: List, rows: number) {
  const words = units[place]?.words ?? ''
  if (units[place]?.marked || given.test(words) || agenda.test(words) || namesEarly(words) || list.refused)
    return null
  const shaped = rows >= 3 || (/:$/.test(words) && bulletsNaming(units, place + 1) >= 3)
  return shaped ? { list: { ...list, details: rows >= 3 }, items: [] } : null
}

/** A unit whose last ask has nothing known behind it, or a colon and the items. */
function byAsk(passage: Passage, unit: Unit, list: List, below: boolean) {
  const ask = asksIn(passage, unit).at(-1)
  if (!ask || (absence.test(unit.words) && !below)) return null
  const behind = withoutStart(passage.text.slice(ask.end, unit.end))
  const colon = behind.search(/:(?:\s|$)/)
  if (documentIn(colon < 0 ? behind : behind.slice(0, colon))) return null
  const refused = list.refused || ask.against
  if (colon >= 0 && behind.slice(colon + 1).trim() !== '') {
    if (!ask.open && !documentIn(behind)) return null
    const items = refused ? [] : inline(passage, unit, ask.end + colon + 1, list)
    const bulleted = /[.]$/.test(behind) ? true : null
    return { list: { ...list, refused, open: false, bulleted }, items }
  }
  const heads = colon >= 0 || (!/[.,;]$/.test(behind) && unit.words.length < titleLength * 1.5)
  return heads && below ? { list: { ...list, refused }, items: [] } : null
}

/** "Dans un délai d'un mois à compter de ce courrier :": from when days are counted; the text keeps its length. */
const withoutStart = (text: string): string => text.replace(countedFrom, (words) => ' '.repeat(words.length))
const countedFrom =
  /\b(?:a (?:compter|partir|dater)|(?:des|suivant|apres|depuis)(?= (?:la |le |sa )?(?:date|reception|envoi))) [^,;:.]{0,40}?\b(?:courriers?|lettres?|demandes?|convocations?|courriels?|messages?|notifications?)\b|\ben reponse a [^,;:.]{3,30}|\bpar retour d[eu] (?:courrier|courriel|mail)\b/g

/** "Le cas échéant", "et, si vous en possédez :": a title that says for whom the list below is. */
export function isSubtitle(words: string): boolean {
  return (
    words.length < titleLength &&
    !/,(?! si)/.test(words.replace(/^et,/, '')) &&
    (documentIn(words) === null || /:$/.test(words)) &&
    ((opensConditional.test(words) && condition.test(words)) || always.test(words)) &&
    !absence.test(words) &&
    !trouble.test(words)
  )
}

/** Whom to call then stands below or behind, and no paper. */
const trouble =
  /^\W*(?:si |en cas d(?:e |'))(?:(?:un |une |la moindre |de )?(?:pb|probleme|question|souci|difficulte|doute|interrogation|incident|urgence|perte)|besoin)s?\b/

/** "votre passeport ; et, si vous en possédez :" */
export function endsInCondition(words: string): boolean {
  return /:\s*$/.test(words) && isOnlyCondition(words.slice(words.lastIndexOf(';') + 1).trim())
}
