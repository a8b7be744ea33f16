/** The places of a letter that list what to bring or send, cut into items. */
import { lineAt, matches, type Passage, type Span, sentenceAt, textOf, trimmed } from '../passage.ts'
import { pieces } from './document-items.ts'
import { linesBelow, looseLists } from './document-lines.ts'
import { documentIn } from './document-names.ts'
import { against, behind, cell, condition, strong, weak } from './document-words.ts'

/** `open`: items that are no known document count too. `conditional`: the words above the item make it so. */
export type ListItem = Span & { open: boolean; conditional: boolean }

/** More lists, and a longer sentence, than any letter has: what lies beyond is not looked at. */
const mostLists = 40
const longestSentence = 1_500
/** "Si vous possédez un diplôme obtenu en français, prenez-le." */
const ifYouHave =
  /\bsi vous (?:possedez|avez|disposez|detenez|etes en possession)\s([^.;]{5,90}?),?\s(?:prenez|apportez|joignez|presentez|munissez)/g
/** An empty box before the item, or at its head. */
const unticked = /[☐□]|\[\s?\]/
/** How far behind a weak word its first document may stand. */
const near = 45

/** Every item, each once, in reading order. */
export function documentItems(passage: Passage): ListItem[] {
  const items: ListItem[] = []
  const add = (found: Iterable<ListItem>) => {
    for (const item of found) {
      if (unticked.test(passage.text.slice(Math.max(0, item.start - 3), item.start + 2))) continue
      if (!items.some(({ start, end }) => item.start < end && item.end > start)) items.push(item)
    }
  }
  for (const match of matches(passage, behind).take(mostLists)) add(itemsBefore(passage, match.start))
  for (const match of matches(passage, ifYouHave).take(mostLists)) {
    const end = match.start + match[0].lastIndexOf(match[1] ?? '') + (match[1] ?? '').length
    const start = end - (match[1] ?? '').length
    add(pieces(passage, { start, end }).map((span) => ({ ...span, open: false, conditional: true })))
  }
  for (const [pattern, open] of [
    [strong, true],
    [cell, true],
    [weak, false],
  ] as const) {
    for (const match of matches(passage, pattern).take(mostLists)) {
      if (against.test(passage.text.slice(Math.max(0, match.start - 30), match.start))) continue
      const heading = passage.text.slice(match.start, lineAt(passage, match.end).end)
      const onlyIf =
        opensWithCondition(passage, match.start) || (/:\s?$/.test(heading) && condition.test(heading))
      add(
        itemsAfter(passage, match.end, open).map((item) => (onlyIf ? { ...item, conditional: true } : item)),
      )
    }
  }
  add(looseLists(passage))
  return items.sort((a, b) => a.start - b.start)
}

/** "Si vous avez été hospitalisée, joignez les comptes rendus": all that follows is conditional. */
function opensWithCondition(passage: Passage, index: number): boolean {
  const { start } = sentenceAt(passage, index)
  return /^\W*(?:les (?:femmes|personnes|porteurs)\b[^.;:]{3,60}$|(?:si vous (?:avez|etes|suivez|prenez|portez)|en cas de (?:grossesse|traitement|maladie))\b[^.;:]{3,100},\s?(?:vous )?(?:merci (?:de|d')\s?|veuillez )?$)/.test(
    passage.text.slice(start, index),
  )
}

function itemsBefore(passage: Passage, index: number): ListItem[] {
  const start = Math.max(sentenceAt(passage, index).start, index - 200)
  const words = textOf(passage, { start, end: index })
  if (/^\s?(?:aucune?|pas)\b/.test(words)) return []
  return pieces(passage, { start, end: index }).map((span) => ({ ...span, open: false, conditional: false }))
}

function itemsAfter(passage: Passage, index: number, open: boolean): ListItem[] {
  const sentence = sentenceAt(passage, Math.max(0, index - 1))
  if (isHeading(passage, index)) {
    const below = linesBelow(passage, lineAt(passage, index).end, true)
    if (below.filter((item) => documentIn(textOf(passage, item))).length >= 2) return below
  }
  if (/^\s?[?:]?\s?\n/.test(passage.text.slice(index, index + 4))) {
    return linesBelow(passage, lineAt(passage, index).end, open)
  }
  const colon = passage.text.slice(index, Math.min(sentence.end + 2, index + 200)).search(/:\s|:$/)
  const start = colon < 0 ? index : index + colon + 1
  const lineEnd = lineAt(passage, start).end
  if (textOf(passage, { start, end: lineEnd }).trim() === '')
    return linesBelow(passage, lineEnd, open || colon >= 0)
  const end = Math.min(Math.max(sentenceAt(passage, start + 1).end, start), start + longestSentence)
  const inline = pieces(passage, { start, end }).map((span) => ({
    ...span,
    open: open || colon >= 0,
    conditional: false,
  }))
  const first = inline.find((item) => documentIn(textOf(passage, item)))
  if (first && (open || colon >= 0 || first.start - start < near)) return inline
  return open && isHeading(passage, index) ? linesBelow(passage, lineEnd, true) : []
}

/** "Justificatifs à produire (originaux et photocopies)": a line of its own above the list. */
function isHeading(passage: Passage, index: number): boolean {
  const line = lineAt(passage, index)
  const text = textOf(passage, trimmed(passage, line, /\s/))
  const rest = textOf(passage, { start: index, end: line.end })
  return (
    text.length < 90 &&
    !/[.,;]$|\b(?:les?|la|des?|du|vos|votre|une?|et)$/.test(text) &&
    documentIn(rest) === null
  )
}
