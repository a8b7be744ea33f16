/** The days of the week, as hours and courses name them: "du lundi au vendredi". */

const names = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

/** One of them, as the source of a pattern. */
export const weekday = `(?:${names.join('|')})`

/** 0 (Sunday) to 6, also of a plural. */
export const weekdayNumber = (name: string): number => names.findIndex((one) => name.startsWith(one))

/** A weekday with a date behind it is one day. */
const range = new RegExp(
  String.raw`\bdu (${weekday})s? au (${weekday})s?(?! ?\d{1,2}(?:er)? (?!heures?\b)[a-z]{3})\b`,
)

/** The first and the last day of such words; null where they name none. */
export function weekdaysFromTo(words: string): [number, number] | null {
  const [, first, last] = range.exec(words) ?? []
  return first && last ? [weekdayNumber(first), weekdayNumber(last)] : null
}
