/** What lines and cells look like when they list documents: one below the other, or in the rows of a table. */
import { itemNamed } from './document-lookup.ts'
import type { Unit } from './document-units.ts'
import { leftOut, listEnds, told } from './document-words.ts'

/** How far into its line an item names its document. */
export const early = 32

/** "si vous travaillez : le contrat de travail": without the condition that stands first. */
export const withoutCondition = (words: string): string =>
  words
    .replace(/^(?:si|s'il|le cas|en cas|lorsque|pour|quand|l'apres-midi|le matin)\b[^,:]*[,:]\s?/, '')
    .replace(told, '')

/** It names a document at its beginning. */
export const namesEarly = (words: string): boolean =>
  (itemNamed(withoutCondition(words))?.at ?? early) < early

/** "La radiographie sera faite sur place." is no item. */
export function isSentence(words: string): boolean {
  // The end of a sentence that begins in another column.
  if (/^(?:avez|etes)\b/.test(words)) return true
  const main = words.replace(/\([^)]*\)|\b(?:qui|que|qu'|dont|ou|si|s')[^,;.]*/g, '')
  return /\b(?:est|sont|sera|seront|doit|doivent|pourra|pourront|peut|peuvent|a lieu|il (?:importe|convient|appartient)|(?:a|ont) (?:deja |bien |toutes? |tous )*ete)\b|\.\s/.test(
    main,
  )
}

function isBare(unit: Unit | undefined): boolean {
  // "- votre repas : le déjeuner n'est pas fourni": an item, and why it is one.
  const said = unit?.marked ? (unit.words.split(' : ')[0] ?? '') : (unit?.words ?? '')
  return (
    unit !== undefined &&
    unit.words.length < (unit.marked ? 160 : 90) &&
    !/^(?:non|pas|sans)\b/.test(unit.words) &&
    !isSentence(said) &&
    (unit.marked || !/:/.test(unit.words)) &&
    !(listEnds.test(unit.words) && withoutCondition(unit.words) === unit.words) &&
    namesEarly(unit.words)
  )
}

/** How many units below each other name a document at their beginning, in few words. */
export function listed(units: Unit[], place: number): number {
  let count = 0
  while (isBare(units[place + count])) count++
  return count
}

/** How many of the marked units that follow each other from a place on name a document. */
export function bulletsNaming(units: Unit[], place: number): number {
  const end = units.findIndex((unit, index) => index >= place && !unit.marked)
  return units.slice(place, end < 0 ? units.length : end).filter(isBare).length
}

/** How many rows below a unit begin with a document and say more of it in their other cells, not of further ones. */
export function rowsNaming(units: Unit[], place: number): number {
  const head = units[place]
  let rows = 0
  let others = 0
  let cells = 0
  for (const unit of units) {
    if (!head || unit.row <= head.row) continue
    const beside = units.filter((one) => one.row === unit.row && one !== unit && one.cell)
    if (unit.first && beside.length === 0 && !/^[a-z]/.test(unit.words)) break
    if (unit.first && beside.length > 0 && !namesEarly(unit.words) && rows + others === 0) return 0
    if (unit.first && beside.length === 0 && unit.words.length > 60) break
    if (unit.first && beside.length > 0) namesEarly(unit.words) ? rows++ : others++
    if (!unit.first) cells += (itemNamed(unit.words)?.at ?? early) < 4 ? 1 : 0
  }
  return cells * 4 <= rows && others <= rows ? rows : 0
}

/**
 * The words of a cell that say that a paper need not be brought: it has come, is right, or was never wanted. A bare yes
 * or no says so by the title above it.
 */
export const isDone = (words: string, answers: 'wanted' | 'had' | null): boolean =>
  /^(?:oui|non)\W*$/.test(words)
    ? answers === (/^non/.test(words) ? 'wanted' : 'had')
    : /^(?:(?:bien |deja )?(?:recue?s?|fournie?s?|transmise?s?|produite?s?|jointe?s?|conformes?|complete?s?(?!,? (?:et )?(?:signe|date))|validee?s?|acceptee?s?|presente?s?)\b|(?:est |sont )?au dossier|ok\b|oui\b|rien a|en notre possession|(?:sans objet|neant|non concernee?s?|dispensee?s?)\b(?!\W*(?:d[eu]s? |d'|par |pour (?!vous))|[^.;]*\b(?:si |s'ils?\b|s'elles?\b|sauf|en cas|lorsqu|quand )))/.test(
        words,
      ) || leftOut.test(words)
