/** Spoils the words of a letter as an engine does that reads a poor picture: every kind of damage by itself. */

/** One letter or two, and what they are taken for. */
const lookalikes: [RegExp, string][] = [
  [/rn/, 'm'],
  [/m/, 'rn'],
  [/i/, 'l'],
  [/l/, 'i'],
  [/e(?=.)/, 'c'],
  [/u/, 'n'],
  [/h/, 'b'],
  [/t/, 'l'],
  [/ç/, 'g'],
]

/** Every `step`-th word that the pattern finds, changed. */
function every(step: number, pattern: RegExp, change: (word: string, turn: number) => string) {
  return (text: string) => {
    let count = 0
    return text.replace(pattern, (word: string) => {
      count += 1
      return count % step === 0 ? change(word, count / step) : word
    })
  }
}

/** One letter of the word for one that looks like it, each pair in turn. */
function misread(word: string, turn: number): string {
  const fitting = lookalikes.filter(([from]) => from.test(word.slice(1)))
  const [from, to] = fitting[turn % Math.max(1, fitting.length)] ?? [/$/, '']
  return word.charAt(0) + word.slice(1).replace(from, to)
}

const word = /(?<![\p{L}\d@./-])\p{L}{6,}(?![\p{L}\d@/]|\.\p{L})/gu
const point = /^[ \t]*[-•*–] ?/gm

/** @returns the text as it would be read; the same one each time. */
export const damages: Record<string, (text: string) => string> = {
  'accents lost': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'letters misread': every(5, word, misread),
  'a figure for a letter': every(
    6,
    word,
    (found) => found.charAt(0) + found.slice(1).replace(/[li]/, '1').replace(/o/, '0'),
  ),
  'a letter for a figure': every(2, /\d+/g, (found, turn) =>
    turn % 2 === 0 ? found.replace('0', 'O') : found.replace('1', turn % 3 === 0 ? 'I' : 'l'),
  ),
  'words joined': every(8, /(?<=\p{L}{2}) (?=\p{L}{2})/gu, () => ''),
  'words cut': every(
    6,
    /(?<![\p{L}@.])\p{L}{8,}(?![\p{L}@])/gu,
    (found) => `${found.slice(0, 4)} ${found.slice(4)}`,
  ),
  'points lost': (text) => text.replace(point, ''),
  'a letter for a point': (text) => text.replace(point, 'e '),
  'some points lost': every(2, point, () => ''),
  'signs for points': every(1, point, (_, turn) => `${'°«+¢*'.charAt(turn % 5)} `),
  'raised letters': (text) => text.replace(/\b1er\b/g, '1°"').replace(/\b1[eè]re\b/g, '1%'),
  'apostrophes lost': every(2, /['’]/g, () => ' '),
  'apostrophes closed': every(4, /(?<=\b[ldsnjcqLDSNJCQ])['’]/g, () => ''),
  'colons lost': (text) => text.replace(/ ?:(?=\s)/g, ''),
  'stops for colons': every(3, / ?:(?=\s)/g, () => '.'),
  'stops lost': every(5, /[.,;](?=\s)/g, () => ''),
  'stops for commas': every(5, /,(?=\s)/g, () => '.'),
  'gaps closed': (text) => text.replace(/\t/g, ' '),
  'hyphens lost': (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '),
  'capitals lost': (text) => text.replace(/(?<=\s)\p{Lu}(?=\p{Ll}{3})/gu, (letter) => letter.toLowerCase()),
  'hours spaced': (text) =>
    text.replace(/(\d\d?)\s?[hH]\s?(\d\d)/g, '$1 h$2').replace(/(\d\d):(\d\d)/g, '$1 : $2'),
  'figures spaced': (text) => text.replace(/(\d\d)([/.])(\d\d)([/.])(\d{4})/g, '$1$2 $3$4 $5'),
}
