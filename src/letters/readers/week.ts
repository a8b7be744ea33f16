/** The days of the week, as hours and courses name them: "du lundi au vendredi". */

const names = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

/** One of them, as the source of a pattern. */
export const weekday = `(?:${names.join('|')})`

/** 0 (Sunday) to 6, also of a plural. */
export const weekdayNumber = (name: string): number => names.findIndex((one) => name.startsWith(one))

const short = '(?:lun|mar|mer|jeu|ven|sam|dim)'
const named = String.raw`\b(?:${weekday}s?|${short})\b\.?`

/** Days one by one, as the source of a pattern: "le lundi et le jeudi", "mar. et jeu."; a date behind the last one is another matter. */
export const weekdaysListed = String.raw`(?:les? )?${named}(?:(?:, ?| et | ou | ni |\/)(?:les? )?${named})*(?! ?\d{1,2}(?:er)? (?!h)[a-z]{3}| au\b)`

/** The days of such words, each 0 (Sunday) to 6. */
export const weekdaysNamed = (words: string): number[] =>
  [...words.matchAll(new RegExp(named, 'g'))].map(([name]) =>
    names.findIndex((one) => one.startsWith(name.replace(/s?\.?$/, ''))),
  )

/** A weekday with a date behind it is one day. */
const range = new RegExp(
  String.raw`\bdu (${weekday})s? au (${weekday})s?(?! ?\d{1,2}(?:er)? (?!heures?\b)[a-z]{3})\b`,
)

/** The first and the last day of such words; null where they name none. */
export function weekdaysFromTo(words: string): [number, number] | null {
  const [, first, last] = range.exec(words) ?? []
  return first && last ? [weekdayNumber(first), weekdayNumber(last)] : null
}
