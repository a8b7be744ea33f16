/** `npm run eval`: reads every letter that it can find, in every form, and says how much of it was read right. */
import { parseArgs } from 'node:util'
import { takeApart } from '../../src/conversation/incoming.ts'
import { createReader } from '../../src/reading/read.ts'
import { type Case, findCases, sets, variants } from './cases.ts'
import { gradeFacts } from './facts.ts'
import { type Graded, grade } from './grade.ts'
import { asMessage } from './message.ts'
import { gradeQuestions } from './questions.ts'
import { grid, type Row, table } from './table.ts'

const usage = `npm run eval -- [options]
  --variant pdf,chat   only these forms (${variants.join(', ')})
  --set seen           only this set (${sets.join(', ')})
  --only words         only cases whose name holds these words
  --questions          only the questions
  --facts              only whether answers hold their facts
  --letters            only the letters
  --verbose            say what was wrong in each case`

const { values: options } = parseArgs({
  options: {
    variant: { type: 'string' },
    set: { type: 'string' },
    only: { type: 'string' },
    questions: { type: 'boolean' },
    facts: { type: 'boolean' },
    letters: { type: 'boolean' },
    verbose: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})

type Result = Case & Graded & { milliseconds: number }

const mainFields = [
  'kind',
  'date',
  'time',
  'postal code',
  'documents recall',
  'documents precision',
  'contact',
  'reference',
  'refused',
  'fitting advice',
]
const say = (text: string) => process.stdout.write(`${text}\n`)

if (options.help) say(usage)
else {
  const verbose = options.verbose === true
  const only = options.questions || options.letters || options.facts
  if (!only || options.letters) await letters()
  if (!only || options.questions) say(await gradeQuestions(verbose))
  if (!only || options.facts) say(await gradeFacts(verbose))
}

async function letters() {
  const results = await gradeAll(findCases().filter(isChosen))
  for (const set of sets) {
    const own = results.filter((result) => result.set === set)
    if (own.length > 0) say(`\n${tables(set, own)}`)
  }
  report(results)
}

function isChosen({ variant, set, id }: Case): boolean {
  return (
    (options.variant?.split(',').includes(variant) ?? true) &&
    (options.set === undefined || options.set === set) &&
    (options.only === undefined || id.includes(options.only))
  )
}

/** Two at a time: as many as the reader has hands for. */
async function gradeAll(cases: Case[]): Promise<Result[]> {
  const reader = createReader({ isolated: true })
  const results: Result[] = []
  const queue = cases.entries()
  const work = async () => {
    for (const [index, one] of queue) {
      if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} / ${cases.length} `)
      const message = await asMessage(await one.load(), one.now)
      const started = performance.now()
      const { letters, problems } = await takeApart(message, one.now, reader)
      results.push({
        ...one,
        ...grade(one.truth, letters, problems),
        milliseconds: performance.now() - started,
      })
    }
  }
  await Promise.all([work(), work()])
  await reader.stop()
  return results.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function tables(title: string, results: Result[]): string {
  const rows = variants.flatMap((variant): Row[] => {
    const own = results.filter((result) => result.variant === variant)
    return own.length === 0
      ? []
      : [{ name: variant, cases: own.length, marks: own.flatMap(({ marks }) => marks) }]
  })
  const fields = new Set(results.flatMap(({ marks }) => marks.map(({ field }) => field)))
  const fine = [...fields].filter((field) => !mainFields.includes(field)).sort()
  const halves = [fine.slice(0, Math.ceil(fine.length / 2)), fine.slice(Math.ceil(fine.length / 2))]
  const extra = halves.filter((half) => half.length > 0).map((half) => table('', half, rows))
  return [table(title, mainFields, rows), ...extra].join('\n\n')
}

function report(results: Result[]) {
  // What is held back stays so, unless asked for by name.
  const shown = results.filter(({ set }) => set !== 'held-back' || options.set === set)
  const wrong = results.flatMap((result) =>
    result.wrongAndSure.map(
      (what) => `  ${result.set} ${result.id} ${result.variant}${shown.includes(result) ? `: ${what}` : ''}`,
    ),
  )
  const counts = variants.flatMap((variant) => {
    const own = results.filter((result) => result.variant === variant)
    if (own.length === 0) return []
    const times = own.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
    const bad = own.filter(({ wrongAndSure }) => wrongAndSure.length > 0).length
    return [
      [
        variant,
        String(own.length),
        String(bad),
        `${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms`,
      ],
    ]
  })
  say(`\n${grid([['all sets', 'cases', 'wrong and sure', 'median time'], ...counts])}`)
  say(
    wrong.length === 0
      ? '\nNothing was stated for sure that is wrong.'
      : `\nWrong and sure (${wrong.length}):\n${wrong.join('\n')}`,
  )
  if (!options.verbose) return
  for (const { set, id, variant, marks } of shown) {
    for (const { field, share, expected, found } of marks) {
      if (share < 1) say(`${set} ${id} ${variant}: ${field}: expected ${expected}, found ${found}`)
    }
  }
}
