/** Day by place: "the second day", "day 3", "the last session" among the days of a letter. */

const ordinals = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th|forth', 'fifth|5th', 'sixth|6th']
const numbers = ['one', 'two', 'three', 'four', 'five', 'six']
const day =
  '(?:days?|dates?|sessions?|class(?:es)?|lessons?|courses?|trainings?|appointments?|ones?|jour|journee)'

/** Each with the place that it means, from 0; the last is -1. One word may stand between, as in "the second civic day". */
const forms: [place: number, words: RegExp][] = [
  ...ordinals.map((words, place): [number, RegExp] => [
    place,
    new RegExp(
      `\\b(?:${words})(?: [a-z]+)? ${day}\\b|\\b(?:${words})(?=,? (?:and|or|et|ou) (?:the |la |le )?(?:${[...ordinals, 'last|final'].join('|')})(?: [a-z]+)? ${day}\\b)|\\b(?:day|session|jour) (?:n[o°.]* ?)?(?:${place + 1}|${numbers[place]})\\b`,
      'g',
    ),
  ]),
  [-1, new RegExp(`\\b(?:last|final)(?: [a-z]+)? ${day}\\b`, 'g')],
]

/** `rest` are the words without those names: "the 2nd day" is not the second of a month. */
export function placesNamed(words: string): { places: number[]; rest: string } {
  let rest = words.toLowerCase()
  const places = forms.flatMap(([place, form]) => {
    const without = rest.replace(form, ' ')
    const isNamed = without !== rest
    rest = without
    return isNamed ? [place] : []
  })
  return { places, rest }
}
