/** Cuts a run of words into the items that it lists. */
import { type Passage, type Span, textOf, trimmed } from '../passage.ts'
import { documentIn } from './document-names.ts'

/** Documents that stand for each other: "titre de séjour ou visa" is one item. */
const alike: string[][] = [
  ['visa', 'residence-permit'],
  ['passport', 'identity-document', 'residence-permit'],
  ['vaccination-record', 'child-health-record'],
]

/**
 * Cuts at commas and semicolons outside brackets, and at "et" and "ou" where different documents stand on both sides.
 * A line of a list is only cut where documents stand on both sides.
 */
export function pieces(passage: Passage, span: Span, isLine = false): Span[] {
  const text = textOf(passage, span)
  const cuts = new Set([0])
  let depth = 0
  for (const [index, character] of [...text].entries()) {
    if (character === '(') depth++
    if (character === ')') depth = Math.max(0, depth - 1)
    if (depth === 0 && cutsAt(text, index, character, isLine)) cuts.add(index + 1)
  }
  for (const { index, 0: joint } of text.matchAll(
    /\s(?:et|ou|ni|ainsi qu(?:e|')|de meme que|puis|and|\+)\s?(?:que\s)?/g,
  )) {
    const from = Math.max(...[...cuts].filter((cut) => cut <= index))
    const to = Math.min(...[...cuts].filter((cut) => cut > index), text.length)
    const left = text.slice(from, index)
    const right = text.slice(index + joint.length, to)
    if (inBrackets(text, index)) continue
    if (differ(left, right, /ou/.test(joint)) || (!isLine && addsThing(left, right)))
      cuts.add(index + joint.length)
  }
  for (const at of lineStarts(passage, span)) cuts.add(at)
  const starts = [...cuts].sort((a, b) => a - b)
  return starts
    .map((start, place) => ({
      start: span.start + start,
      end: span.start + (starts[place + 1] ?? text.length),
    }))
    .map((one) => trimmed(passage, one, /[\s,;:.|•·▪●*+-]/))
    .map((one) => withoutJoints(passage, one))
    .filter(({ start, end }) => end - start >= 3)
}

const unfinished = /\b(?:de|du|des|d'|la|le|les|l'|un|une|votre|vos|et|ou|avec|a|au|en|pour|son|sa|ses)\s?$/

/** In the cell of a table each line is an item: where one ends with a document and the next begins with another. */
function lineStarts(passage: Passage, span: Span): number[] {
  return passage.lines
    .filter(({ start, end }) => start > span.start && end <= span.end + 1)
    .filter((line) => {
      const left = passage.text.slice(span.start, line.start)
      const next = documentIn(textOf(passage, line))
      return next?.at === 0 && !unfinished.test(left) && differ(left, textOf(passage, line), false)
    })
    .map(({ start }) => start - span.start)
}

function cutsAt(text: string, index: number, character: string, isLine: boolean): boolean {
  if (/[;•·▪●]/.test(character)) return true
  if (character === '/' && text[index - 1] === ' ')
    return differ(text.slice(0, index), text.slice(index + 1), false)
  if (character === ',') return !isLine || differ(text.slice(0, index), text.slice(index + 1), false)
  const dash = character === '-' && text[index - 1] === ' ' && text[index + 1] === ' '
  return dash && differ(text.slice(0, index), text.slice(index + 1), false)
}

function inBrackets(text: string, index: number): boolean {
  return text.slice(0, index).split('(').length > text.slice(0, index).split(')').length
}

function differ(left: string, right: string, alternatives: boolean): boolean {
  const one = documentIn(left)
  const other = documentIn(right)
  if (!one || !other || one.id === other.id || other.at >= 30) return false
  if (one.id === 'chest-xray' && ownReport.test(right)) return false
  return !alternatives || !alike.some((group) => group.includes(one.id) && group.includes(other.id))
}

/** "radiographie + compte rendu": the report is the x-ray's. */
const ownReport =
  /^\s?(?:son |leur |le |du |de son )?comptes?[- ]rendus?(?: (?:associe|correspondant))?\s?[.,;)]?\s?(?:[,;.]|$)/

const thing =
  /^\s?(?:d'|de |a )?(?:une?|deux|votre|vos|l'|le|la|les)\s?(?!(?:conjoint|epou|enfant|famille|parent|employeur|medecin|copie|photocopie|original|jour|meme)\w*)[a-z' -]{4,40}[.,;]?\s*$/

/** "un CV à jour et votre pièce d'identité": one side is a document, the other a thing of its own. */
function addsThing(left: string, right: string): boolean {
  const known = documentIn(right)
  if (known) return known.at < 12 && documentIn(left) === null && thing.test(left)
  return documentIn(left) !== null && thing.test(right)
}

/** Takes "et", "ainsi que" off the end, and numbering, "de" or "à" before an article off the beginning. */
function withoutJoints(passage: Passage, span: Span): Span {
  const text = textOf(passage, span)
  const tail = /\s(?:et|ou|ni|ainsi que|ainsi qu'|de meme que|puis|and|\d°?\))$/.exec(text)?.[0].length ?? 0
  const head =
    /^(?:\d°?\)\s?)?(?:(?:et|ou|ainsi que|de meme que|puis|prendre avec (?:vous|soi))\s)?(?:(?:(?:de|avec|a)\s|d')(?!quoi)(?=(?:la|l'|votre|vos|cette|ce|ces|une?|tout\w*|son|sa|ses|leur)\b|[a-z]))?/.exec(
      text,
    )?.[0].length ?? 0
  return { start: span.start + head, end: span.end - tail }
}
