/** Groups of people, each with a day or an hour of its own: which one the reader's is. */
import { oncePerLetter } from '../once.ts'
import { before, lineAt, matches, type Passage, type Span, textOf, wordsAt } from '../passage.ts'
import { cellAt, cellsAbove, headAbove } from './cells.ts'
import { datesIn } from './date.ts'
import { rowOf } from './table-row.ts'
import { timesIn } from './time.ts'

const word = '(?:sous-)?(?:groupe|creneau|vague|serie|equipe|liste|lot|section|option|promotion)'
/** "B", "2", "II", "du soir", "bleu" */
const mark = String.raw`(?:n° ?|numero )?["«(]? ?([a-z]|\d{1,2}|[ivx]{1,4}|(?:du |de l')?(?:matin|soir|apres-midi|midi)|bleue?|verte?|rouge|jaune|orange|rose|violet|blanche?)(?![a-z\d'’])`
const naming = new RegExp(String.raw`\b${word}s?\b ?:?\t? ?${mark}`, 'g')
const head = new RegExp(String.raw`^\W*(?:(?:n° |numero |nom |lettre )(?:du |de (?:la )?)?)?${word}s?\W*$`)
/** A cell that holds a mark and no hours. */
const alone = new RegExp(String.raw`^\W*(?:${word} )?${mark}\W*$`)
const particle = /^(?:du|de l') ?/
const someGroup = new RegExp(String.raw`\b${word}s?\b`)
/** What leads to the reader's own group, unless it says that of some only: "si vous êtes dans le groupe A". */
const own = /\bvo(?:us|tre)\b(?:(?!\b(?:autres?|ne|pas)\b)[^.;\n]){0,70}$/
const ofSome = /\b(?:si|lorsque?|quand|ceux|celles|quiconque|au cas ou)\b[^.;\n]*$/

type Name = Span & { mark: string }

type Groups = { own: string | null; named: Name[]; isBehind: boolean }

/** The mark of the reader's group, null where none or several are said to be; where the names of groups stand beside days, and whether behind them. */
const groupsIn = oncePerLetter((passage): Groups => {
  const moments = [...datesIn(passage), ...timesIn(passage)]
  const all = [...matches(passage, naming)]
    .map(({ start, end, 1: said = '' }) => ({
      start,
      end,
      mark: said.replace(particle, ''),
      isOwn: own.test(before(passage, start, 90)) && !ofSome.test(before(passage, start, 160)),
    }))
    .filter(
      (one) =>
        isWritten(passage, one) && !moments.some(({ start, end }) => start < one.end && end >= one.end),
    )
  const [only, ...further] = new Set(all.filter(({ isOwn }) => isOwn).map((one) => one.mark))
  const others = all.filter(({ isOwn }) => !isOwn)
  // "Vous êtes dans le groupe B, le 9 mars. Le groupe A vient le 11": where the reader's is told its day is named.
  const named = new Set(others.map((one) => one.mark)).size > 1 ? others : all
  const lines = new Set(named.map(({ start }) => lineAt(passage, start).start))
  const first = datesIn(passage).find(({ start }) => lines.has(lineAt(passage, start).start))
  return {
    own: only !== undefined && further.length === 0 ? only : null,
    named,
    isBehind: first !== undefined && named.every((one) => one.start > first.start),
  }
})

/** "un groupe a été formé": a mark of letters is written in capitals. */
function isWritten(passage: Passage, { end, mark }: Name): boolean {
  if (!/^[a-z]{1,4}$/.test(mark) || /^(?:midi|soir|bleu|rose|vert)$/.test(mark)) return true
  const written = wordsAt(passage, { start: end - mark.length, end })
  return written === written.toUpperCase()
}

/** The group that has the day or hour at an index: in its row, above it in its column, or before or behind it. */
function markAt(passage: Passage, { start, end }: Span): string | null {
  const row = rowOf(passage, start)
  const inRow = row.find((cell) => head.test(cell.head) || head.test(headAbove(passage, cell)))
  if (inRow) return alone.exec(textOf(passage, inRow))?.[1]?.replace(particle, '') ?? null
  const { named, isBehind } = groupsIn(passage)
  const column = cellsAbove(passage, cellAt(passage, start))
  const above = row.length > 1 ? named.find((one) => column.some((cell) => holds(cell, one.start))) : null
  if (above) return above.mark
  const line = lineAt(passage, start)
  if (isBehind) return named.find((one) => one.start >= end && one.start < line.end)?.mark ?? null
  const last = named.findLast((one) => one.end <= start)
  return last && reaches.test(passage.text.slice(last.end, start)) ? last.mark : null
}

/** From the name of a group to its day: some words, and no end of a sentence. */
const reaches = /^(?:(?![.!?]\s)[\s\S]){0,160}$/

const holds = ({ start, end }: Span, index: number): boolean => index >= start && index < end

type Membership = 'own' | 'other' | 'open'

/** The marks of the days, or of the hours, of a letter, by where they begin; null where they are not of several groups. */
const marksOf = new WeakMap<readonly Span[], Map<number, string> | null>()

function marksAt(passage: Passage, all: readonly Span[]): Map<number, string> | null {
  const known = marksOf.get(all)
  if (known !== undefined) return known
  const pairs = someGroup.test(passage.text)
    ? all.map((one) => [one.start, markAt(passage, one)] as const)
    : []
  const marks = new Map(pairs.flatMap(([start, at]) => (at === null ? [] : [[start, at]])))
  const several = new Set(marks.values()).size > 1 ? marks : null
  marksOf.set(all, several)
  return several
}

/**
 * Whether a day or an hour is that of the reader's group, `open` where nothing tells; null where it is no group's.
 * `all`: what `datesIn` or `timesIn` gives, among which it is.
 */
export function membershipOf(passage: Passage, span: Span, all: readonly Span[]): Membership | null {
  const marks = marksAt(passage, all)
  const at = marks?.get(span.start)
  if (!marks || at === undefined) return null
  const mine = groupsIn(passage).own
  if (mine === null || ![...marks.values()].includes(mine)) return 'open'
  return at === mine ? 'own' : 'other'
}
