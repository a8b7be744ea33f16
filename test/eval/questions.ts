/** Grades the understanding of questions: those held back, those seen, and the newcomers' own where the shared folder is there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type KindName, kindNames } from '../../src/letters/letter.ts'
import { loadAsking, loadLocale } from '../../src/locales.ts'
import { createMatcher, type Match } from '../../src/topics/match.ts'
import { type TopicId, topicIds } from '../../src/topics/topic.ts'
import { createWanted } from '../../src/topics/wanted.ts'
import { createBaselines } from './baselines.ts'
import { grid } from './table.ts'

/** `expected`: `a|b`, either is right; `a+b`, both parts are asked. */
type Question = { text: string; expected: string; after: TopicId[]; kind?: KindName | null }
/** `id` is its number in the list. */
type Numbered = Question & { id: string }

const root = join(import.meta.dirname, '../..')
/** What is to be declined, whatever it is about. */
const stops = ['legal-advice', 'prediction', 'fraud-request', 'instruction-attack', 'off-topic']
const silent = [...stops, 'unclear']

export async function gradeQuestions(verbose: boolean): Promise<string> {
  const locale = await loadLocale()
  const matcher = createMatcher(locale, createWanted(locale.wanted))
  const baselines = createBaselines((await loadAsking()).ask)
  const lists = Object.entries(findQuestions()).filter(([, questions]) => questions.length > 0)
  const graded = lists.map(([name, questions]) => ({
    name,
    answers: questions.map((one) => ({
      ...one,
      // One question a line: a slash stands for the end of a line.
      matches: matcher.match(one.text.replaceAll(' / ', '\n'), {
        lastTopics: one.after,
        offered: [],
        kind: one.kind ?? null,
      }),
    })),
  }))
  const head = ['questions', 'count', 'right', 'asked back', 'wrong, unasked', 'refused in scope', 'stopped']
  const plain = lists
    .filter(([name]) => !name.startsWith('seen'))
    .flatMap(([name, questions]) =>
      baselines.map((baseline) => ({
        name: `  ${baseline.name}: ${name}`,
        answers: questions.map((one) => ({ ...one, matches: baseline.match(one.text) })),
      })),
    )
  const rows = [...graded, ...plain].map(({ name, answers }) => {
    const inScope = answers.filter(({ expected }) => !isStop(expected))
    const toStop = answers.filter(({ expected }) => isStop(expected))
    return [
      name,
      String(answers.length),
      share(answers, isRight),
      share(answers, isUnclear),
      share(answers, isWrong),
      share(inScope, ({ matches }) =>
        matches.some(({ topic }) => silent.includes(topic) && topic !== 'unclear'),
      ),
      share(toStop, ({ matches }) => matches.every(({ topic }) => silent.includes(topic))),
    ]
  })
  const failures = graded.flatMap(({ name, answers }) =>
    answers
      .filter((one) => !isRight(one))
      .map((one) => `${name}: ${one.expected}, not ${found(one.matches)}: ${one.text}`),
  )
  return [`\n${grid([head, ...rows])}`, ...(verbose ? failures : [])].join('\n')
}

type Answered = Question & { matches: Match[] }

const found = (matches: Match[]) => matches.map(({ topic, sure }) => (sure ? topic : `${topic}?`)).join('+')
const isStop = (expected: string) => expected.split('|').every((one) => stops.includes(one))
const isUnclear = ({ matches }: Answered) => matches.some(({ topic }) => topic === 'unclear')

/** Every part that was asked, each once, in any order. */
function isRight({ expected, matches }: Answered): boolean {
  const topics = [...new Set<string>(matches.map(({ topic }) => topic))].sort().join('+')
  return readings(expected).some((one) => one.sort().join('+') === topics)
}

/** All that an expectation allows: `a+b|c` is a and b, or else c; or, with one part undecided, a and c. */
function readings(expected: string): string[][] {
  const whole = expected.split('|').map((one) => one.split('+'))
  const byPart = expected
    .split('+')
    .reduce<string[][]>(
      (all, part) => all.flatMap((one) => part.split('|').map((two) => [...one, two])),
      [[]],
    )
  return [...whole, ...byPart]
}

/** A part was answered, and sure of itself, that nobody asked about. */
function isWrong({ expected, matches }: Answered): boolean {
  const asked = expected.split(/[|+]/)
  return matches.some(({ topic, sure }) => sure && topic !== 'unclear' && !asked.includes(topic))
}

function share(answers: Answered[], of: (one: Answered) => boolean): string {
  return answers.length === 0 ? '–' : `${((100 * answers.filter(of).length) / answers.length).toFixed(1)} %`
}

function findQuestions(): Record<string, Question[]> {
  return {
    ...questionsIn('held-back', 'held back'),
    ...questionsIn('seen', 'seen'),
    'of newcomers': newcomers(),
  }
}

/** The shared list is numbered; which topics are right for each number is kept here. */
export function newcomers(): Numbered[] {
  const path = join(root, '../shared/domain/questions.md')
  if (!existsSync(path)) return []
  const topics: Record<string, string> = JSON.parse(
    readFileSync(join(import.meta.dirname, 'questions-topics.json'), 'utf8'),
  )
  const numbered = /^(\d+)\. \([sv]\) (.+?) - (?:Facts|\[|[a-z][^-]*$)/gm
  return [...readFileSync(path, 'utf8').matchAll(numbered)].flatMap(([, number = '', text = '']) => {
    const expected = topics[number]
    return expected === undefined ? [] : [{ id: number, text, expected, after: [] }]
  })
}

/** The lists of one folder; in that of follow-ups the topic of the turn before comes first, in talks the kind of the letter before that. */
function questionsIn(folder: string, name: string): Record<string, Question[]> {
  const rows = (list: string) => {
    const path = join(root, 'test/topics', folder, `${list}.txt`)
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    return text.split('\n').flatMap((line) => (line.includes('\t') ? [line.split('\t')] : []))
  }
  const plain = ([expected = '', text = '']: string[]): Question => ({ text, expected, after: [] })
  const following = ([before, expected = '', text = '']: string[]): Question => ({
    text,
    expected,
    after: topicIds.filter((id) => id === before),
  })
  const talking = ([kind, ...rest]: string[]): Question => ({
    ...following(rest),
    kind: kindNames.find((one) => one === kind) ?? null,
  })
  return {
    [`${name}, one part`]: rows('single').map(plain),
    [`${name}, plainly asked`]: rows('plain').map(plain),
    [`${name}, by hands heard last`]: rows('fresh').map(plain),
    [`${name}, several`]: rows('multi').map(plain),
    [`${name}, whole messages`]: rows('messages').map(plain),
    [`${name}, after another`]: rows('context').map(following),
    [`${name}, in talks about a letter`]: rows('talks').map(talking),
  }
}
