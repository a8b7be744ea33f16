/** Tells whether two cells hold the same kind of thing: two dates, two hours, two numbers. */
import type { Run } from './placed.ts'

const kinds: RegExp[] = [
  /\b\d{1,2}(?:er)? \p{L}{3,9} \d{4}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/u,
  /\b\d{1,2} ?(?:h|:|heures) ?(?:\d{2})?\b/,
  /^\W*\d[\d .-]*$/,
]

export function textOf(cell: Run[]): string {
  return cell.flatMap((run) => run.words.map((word) => word.text)).join(' ')
}

export function alike(one: Run[], other: Run[]): boolean {
  const [first, second] = [textOf(one), textOf(other)]
  return kinds.some((kind) => kind.test(first) && kind.test(second))
}

/** Whether two cells hold things of two kinds: a date and an hour. */
export function unlike(one: Run[], other: Run[]): boolean {
  const [first, second] = [kindOf(one), kindOf(other)]
  return first >= 0 && second >= 0 && first !== second && !alike(one, other)
}

function kindOf(cell: Run[]): number {
  const text = textOf(cell)
  return kinds.findIndex((kind) => kind.test(text))
}

const day =
  /\b\d{1,2}(?:er)? (?:janv|f[ée]vr|mars|avr|mai\b|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/iu

export function namesDay(cell: Run[]): boolean {
  return day.test(textOf(cell))
}

/** A line of which the last words ask for more, and the next begins in the middle of a sentence. */
export const goesOn = (line: string, next: string): boolean =>
  /,$/.test(line) || (/\p{L}$/u.test(line) && /^[\p{Ll}\d(]/u.test(next))
