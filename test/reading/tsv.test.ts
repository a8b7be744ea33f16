/** The engine's list of words: their order on a line, whatever boxes it gives them. */
import { expect, it } from 'vitest'
import { readingOrder } from '../../src/reading/layout.ts'
import { parseTsv } from '../../src/reading/tsv.ts'

const page = { left: 0, top: 0, right: 1000, bottom: 1400 }

/** A line as the engine tells it: text, left edge and width of each word. */
const line = (...words: [string, number, number][]) =>
  words
    .map(([text, left, width], index) =>
      [5, 1, 16, 1, 1, index + 1, left, 860, width, 24, 96.5, text].join('\t'),
    )
    .join('\n')

const read = (tsv: string) =>
  readingOrder(parseTsv(tsv, page)).map((words) => words.map(({ text }) => text).join(' '))

it.each([
  [
    'boxes side by side',
    line(['vendredi', 292, 126], ['19', 433, 28], ['novembre', 470, 140], ['2027', 621, 75]),
  ],
  [
    'a box that reaches over the whole line',
    line(['vendredi', 292, 126], ['19', 433, 28], ['novembre', 296, 510], ['2027', 621, 75]),
  ],
  [
    'a first box that reaches over the second',
    line(['vendredi', 292, 240], ['19', 433, 28], ['novembre', 470, 140], ['2027', 621, 75]),
  ],
])('keeps the words of a line in order: %s', (_, tsv) => {
  expect(read(tsv)).toEqual(['vendredi 19 novembre 2027'])
})

it('takes no account of blocks, of empty words, and of a line cut short', () => {
  expect(
    read(
      `level\tpage_num\n2\t1\t16\t0\t0\t0\t0\t0\t900\t900\t-1\t\n${line(['9h30', 10, 60], [' ', 80, 10])}\n5\t1`,
    ),
  ).toEqual(['9h30'])
})
