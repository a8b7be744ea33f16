/** The locale is whole: every key that the code names, and every id of the vocabulary, has its words. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decisionReasons, decisionSteps } from '../../src/letters/decision.ts'
import { documentIds, type FieldName, kindNames, type Purpose } from '../../src/letters/letter.ts'
import { finerPapers, paperConditions } from '../../src/letters/papers.ts'
import { scamSigns, warningCodes } from '../../src/letters/warning.ts'
import { loadLocale } from '../../src/locales.ts'
import { problemCodes } from '../../src/problem.ts'
import { topicIds, type WordingKey } from '../../src/topics/topic.ts'
import { createWording } from '../../src/wording/wording.ts'
import { generalSentences } from '../topics/general.ts'
import { allLetters } from '../topics/letters.ts'
import { marked } from './draw.ts'
import { grade, prose } from './readability.ts'

const locale = await loadLocale()
const wording = createWording(locale, 30)
const namespaces = Object.keys(locale.say)

const purposes: Purpose[] = [
  'medical-visit',
  'chest-xray',
  'cir-reception',
  'civic-training',
  'language-course',
  'interview',
  'home-visit',
  'other',
]
const fields: FieldName[] = [
  'date',
  'time',
  'place',
  'documents',
  'contact',
  'reference',
  'deadline',
  'attachment',
]

const vocabulary: WordingKey[] = [
  ...kindNames.flatMap((kind): WordingKey[] => [`summary:kind.${kind}`, `kind:${kind}`]),
  ...documentIds.flatMap((id): WordingKey[] => [`document:${id}.name`, `document:${id}.explained`]),
  ...finerPapers.map((paper): WordingKey => `document:${paper}.name`),
  ...paperConditions.map((whom): WordingKey => `bring:when.${whom}`),
  ...decisionReasons
    .filter((reason) => reason !== 'other')
    .map((reason): WordingKey => `decision:reasons.${reason}`),
  ...decisionSteps.map((step): WordingKey => `decision:step.${step}`),
  ...warningCodes.map((code): WordingKey => `warning:${code}`),
  ...scamSigns.map((sign): WordingKey => `scam:odd.${sign}`),
  ...topicIds.map((topic): WordingKey => `topic:${topic}`),
  ...purposes.map((purpose): WordingKey => `purpose:${purpose}`),
  ...fields.map((field): WordingKey => `missing:field.${field}`),
]

it.each(vocabulary)('has words for %s', (key) => {
  expect(wording.words(key)).toMatch(/\p{L}/u)
})

describe('problems', () => {
  it.each(problemCodes)('says what was wrong and what to do for %s, with and without a file', (code) => {
    const named = marked(wording.problem({ code, file: 'scan*1*.pdf' }))
    expect(named).toMatch(/^\*\*.+?\*\* \S/)
    expect(marked(wording.problem({ code }))).not.toMatch(/undefined|\{\{/)
  })

  it('shows the name of the file as it is', () => {
    expect(wording.problem({ code: 'archive', file: '**x**.zip' })).toContainEqual(
      expect.stringContaining('“**x**.zip”'),
    )
  })
})

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

it('has every key that the code names', () => {
  const src = join(import.meta.dirname, '..', '..', 'src')
  const code = ['topics', 'wording', 'conversation'].flatMap((part) => sources(join(src, part))).join('\n')
  const keys = [...code.matchAll(/'([a-z]+):([\w.-]*\w)'/g)].filter(([, namespace = '']) =>
    namespaces.includes(namespace),
  )
  expect(keys.length).toBeGreaterThan(60)
  const numbered = { count: 1, ordinal: true }
  const missing = keys.flatMap(([, namespace, key]): string[] => {
    try {
      wording.text(`${namespace}:${key}`, numbered)
      return []
    } catch {
      return [`${namespace}:${key}`]
    }
  })
  expect(missing).toEqual([])
})

it('words every warning of a letter as a line of its own', () => {
  const letter = allLetters['wrong-weekday']
  const [warning] = letter?.warnings ?? []
  if (!letter || !warning) throw new Error('the letter has its warning')
  expect(wording.warning(letter, warning)).toBe(
    'Please check the date. The letter says Friday (« Vendredi 18 février 2027 à 15h10 »), but that date is a Thursday. Ask the office which day is right before you plan around it.',
  )
})

it('knows the fact behind every general sentence', () => {
  for (const general of Object.values(locale.general)) {
    for (const { fact } of generalSentences(general)) expect(wording.fact(fact).title).not.toBe('')
  }
})

function sentences(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree]
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(sentences) : []
}

it('speaks plainly: no exclamation, no office words, no promise', () => {
  const general = Object.values(locale.general).flatMap((one) => generalSentences(one).map(({ say }) => say))
  const said = [...sentences(locale.say), ...general].map((sentence) => sentence.replace(/«[^»]*»/g, ''))
  expect(said.length).toBeGreaterThan(400)
  const stiff =
    /!|\bkindly\b|please be advised|\bhereby\b|you will get|we guarantee|is genuine\b|is real\.\*\*/i
  expect(said.filter((sentence) => stiff.test(sentence))).toEqual([])
})

it.each(problemCodes)('says %s in easy words', (code) => {
  const text = wording.problem({ code })
  expect(grade(prose([{ kind: 'paragraph', text }]))).toBeLessThanOrEqual(8)
})
