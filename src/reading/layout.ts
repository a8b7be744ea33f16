/** Puts the words of a page in the order in which a person reads them: boxes whole, tables by row, columns one by one. */
import { orderRuns } from './columns.ts'
import { type Frame, intoFrames } from './frames.ts'
import { readGrid } from './grid.ts'
import { type Area, type PlacedWord, type Run, usualHeight } from './placed.ts'
import { intoRuns } from './runs.ts'

/**
 * @param drawn the boxes around lines, borders and backgrounds, in the units of the words; none for a photo.
 * @returns lines of words, top to bottom; each word once. A row of a table is one line.
 */
export function readingOrder(words: readonly PlacedWord[], drawn: readonly Area[] = []): PlacedWord[][] {
  if (words.length === 0) return []
  const usual = usualHeight(words)
  return readFrame(intoFrames(words, drawn, usual), usual).map((line) => line.flatMap((run) => run.words))
}

function readFrame(frame: Frame, usual: number): Run[][] {
  const boxes = frame.frames.map((inner): Run => {
    const inside = readFrame(inner, usual)
    const words = inside.flat().flatMap((run) => run.words)
    return { ...inner.area, words, inside }
  })
  return unfold(
    orderRuns([...intoRuns(frame.words, usual), ...readGrid(boxes, frame.words, usual).flatMap(loosen)]),
  )
}

/** A box with one line in it is as good as that line. */
function loosen(box: Run): Run[] {
  const { inside = [] } = box
  const [line] = inside
  return inside.length === 1 && line !== undefined ? line : [box]
}

/** Puts the lines of each box where the box stands. */
function unfold(lines: Run[][]): Run[][] {
  return lines.flatMap((line) => {
    if (line.every((run) => run.inside === undefined)) return [line]
    return line.flatMap((run) => run.inside ?? [[run]])
  })
}
