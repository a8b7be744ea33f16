/** The marks before the items of a list: boxes, ticked or not, and letters or Roman figures that count. */
import { boxes, signs } from '../boxes.ts'
import { type Passage, textOf } from '../passage.ts'

const tickedBox = new RegExp(`^\\s?(?:${boxes.ticked}|x\\s(?=[a-z]))\\s{0,2}`)
const emptyBox = new RegExp(`^\\s?(?:${boxes.empty})\\s{0,2}`)

/** The box that a text begins with: how long it is, and whether it is ticked. */
export function boxAt(text: string): { length: number; ticked: boolean } | null {
  const ticked = tickedBox.exec(text)
  const [mark] = ticked ?? emptyBox.exec(text) ?? []
  return mark ? { length: mark.length, ticked: ticked !== null } : null
}

const cross = new RegExp(`^\\s?(?:x|[[(]\\s?x\\s?[\\])]|[${signs.ticked}×■◼●•*])\\s*$`)

/** A cell that holds a cross or a tick alone. */
export const isCross = (text: string): boolean => cross.test(text)

const anyBox = new RegExp(`[${signs.ticked}${signs.empty}]|[[(] ?x? ?[\\])](?= ?[a-z])`, 'g')

/** Where boxes stand inside lines: "☑ passeport ☐ photos". */
export const boxesInside = (text: string): number[] => [...text.matchAll(anyBox)].map(({ index }) => index)

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** Lines that begin with letters or Roman figures that count up: where, and how long the mark is. One alone is an initial. */
export function letterMarks(passage: Passage): Map<number, number> {
  const marks = passage.lines.flatMap((line) => {
    const mark = /^\s?([a-z]|[ivx]{1,4})(?:\s?[.)°]| -)\s(?=\S)/.exec(textOf(passage, line))
    const name = mark?.[1] ?? ''
    return mark
      ? [{ start: line.start, length: mark[0].length, values: [name.charCodeAt(0), roman.indexOf(name)] }]
      : []
  })
  const follows = (one = marks[0], other = marks[0]) =>
    one !== undefined &&
    other !== undefined &&
    one.values.some((value, system) => value >= 0 && other.values[system] === value + 1)
  const counted = marks.filter(
    (mark, place) =>
      (place > 0 && follows(marks[place - 1], mark)) ||
      (place + 1 < marks.length && follows(mark, marks[place + 1])),
  )
  return new Map(counted.map(({ start, length }) => [start, length]))
}
