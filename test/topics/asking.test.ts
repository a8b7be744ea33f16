/** The ways of asking and the general knowledge hold together: nothing missing, nothing twice, every fact with its source. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { kindNames } from '../../src/letters/letter.ts'
import { loadAsking, loadLocale } from '../../src/locales.ts'
import { createMatcher, type Match } from '../../src/topics/match.ts'
import { topicIds } from '../../src/topics/topic.ts'
import { type Marked, messageOf } from '../../src/topics/understanding/learn-segments.ts'
import { phraseKey } from '../../src/topics/understanding/text.ts'
import { createWanted } from '../../src/topics/wanted.ts'
import { generalSentences } from './general.ts'

const locale = await loadLocale()
const { ask, after, talks, messages, mark } = await loadAsking()
/** Nothing is asked on after these. */
const alone = ['greeting', 'thanks', 'unclear', 'off-topic']
const heldBack = join(import.meta.dirname, 'held-back')
const linesOf = (name: string) =>
  readFileSync(join(heldBack, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
const questions = ['single', 'plain', 'fresh', 'multi', 'messages'].flatMap((name) =>
  linesOf(name).map(([wanted = '', question = '']) => ({ wanted, question })),
)
/** A long message takes as long as ten short ones: every fifth is enough to see a model that went wrong (`npm run eval` asks them all). */
const sample = questions.filter((_, index) => index % 5 === 0)

describe('ways of asking', () => {
  it.each([...topicIds])('%s has at least a hundred', (topic) => {
    expect(ask[topic]?.length ?? 0).toBeGreaterThanOrEqual(100)
  })

  it('are of topics, beside the chatter that asks nothing', () => {
    expect(Object.keys(ask).sort()).toEqual([...topicIds, 'chatter'].sort())
  })

  it('stand under one topic only', () => {
    const homes = new Map<string, string>()
    const twice: string[] = []
    for (const [topic, phrases] of Object.entries(ask))
      for (const phrase of phrases) {
        const key = phraseKey(phrase) || phrase
        const home = homes.get(key)
        if (home !== undefined && home !== topic) twice.push(`${phrase}: ${home}, ${topic}`)
        homes.set(key, topic)
      }
    expect(twice).toEqual([])
  })

  it('hold none of the questions that are held back to measure them', () => {
    const known = new Set(Object.values(ask).flat().map(phraseKey))
    const long = questions
      .map(({ question }) => phraseKey(question))
      .filter((key) => key.split(' ').length > 2)
    expect(long.filter((key) => known.has(key))).toEqual([])
  })

  it('are what the model was trained on (npm run train)', async () => {
    expect(locale.model.trainedOn).toBe(mark)
  })
})

describe('whole messages', () => {
  const textOf = (message: Marked) => phraseKey(messageOf(message)) || messageOf(message)

  it('ask what is a topic', () => {
    const known = new Set<string>(topicIds)
    const pieces = messages.flat()
    expect(pieces.filter(({ topic, text }) => (topic !== null && !known.has(topic)) || text === '')).toEqual(
      [],
    )
    expect(messages.length).toBeGreaterThan(1000)
  })

  it('hold none of those that are held back to measure them', () => {
    const known = new Set(messages.map(textOf))
    expect(questions.filter(({ question }) => known.has(phraseKey(question) || question))).toEqual([])
  })
})

describe('what is said after a topic was spoken of', () => {
  it.each(topicIds.filter((topic) => !alone.includes(topic)))('is known of %s', (topic) => {
    expect(after.filter(({ last }) => last === topic).length).toBeGreaterThanOrEqual(40)
  })

  it('means a topic', () => {
    const known = new Set<string>([...topicIds, 'chatter'])
    expect(after.filter(({ topic, text }) => !known.has(topic) || text === '')).toEqual([])
  })

  it('means one topic only', () => {
    const meant = new Map<string, string>()
    const twice = after.filter(({ last, topic, text }) => {
      const key = `${last} ${phraseKey(text) || text}`
      const known = meant.get(key) ?? topic
      meant.set(key, topic)
      return known !== topic
    })
    expect(twice).toEqual([])
  })

  it('holds none of those that are held back to measure them', () => {
    const known = new Set(after.map(({ text }) => phraseKey(text)))
    const keys = linesOf('context').map(([, , text = '']) => phraseKey(text))
    expect(keys.filter((key) => key.split(' ').length > 2 && known.has(key))).toEqual([])
  })
})

describe('what is said in talks about a letter', () => {
  const keyOf = (text: string) => phraseKey(text) || text

  it('means a topic, of somebody who holds a letter of some kind', () => {
    const known = new Set<string>([...topicIds, 'chatter'])
    const isKnown = ({ kind, last, topic, text }: (typeof talks)[number]) =>
      kindNames.includes(kind) && known.has(topic) && known.has(last ?? topic) && text !== ''
    expect(talks.filter((one) => !isKnown(one))).toEqual([])
    expect(talks.length).toBeGreaterThan(5000)
  })

  it('means one topic only with that letter in hand', () => {
    const meant = new Map<string, string>()
    const twice = talks.filter(({ kind, last, topic, text }) => {
      const key = `${kind} ${last} ${keyOf(text)}`
      const known = meant.get(key) ?? topic
      meant.set(key, topic)
      return known !== topic
    })
    expect(twice).toEqual([])
  })

  it('holds none of those that are held back to measure them', () => {
    const known = new Set(talks.map(({ text }) => keyOf(text)))
    const held = linesOf('talks').map(([, , , text = '']) => keyOf(text))
    expect(held.filter((key) => key.split(' ').length > 2 && known.has(key))).toEqual([])
  })
})

describe('general knowledge', () => {
  it('answers every topic', () => {
    expect(topicIds.filter((topic) => !locale.general[topic])).toEqual([])
  })

  it('stands on facts with a title, an address unless they are our own rules, and dates', () => {
    for (const [topic, general] of Object.entries(locale.general))
      for (const { fact, say } of generalSentences(general)) {
        const source = locale.facts[fact]
        expect(source, `${topic}: ${say}`).toBeDefined()
        if (fact !== 'convoc') expect(source?.url, fact).toMatch(/^https?:/)
      }
  })

  it('says of personal accounts that people report them', () => {
    for (const general of Object.values(locale.general))
      for (const { fact, say } of generalSentences(general))
        if (locale.facts[fact]?.grade === 'C') expect(say, fact).toMatch(/report|account/i)
  })

  it('names every fact at least once', () => {
    const used = new Set(
      Object.values(locale.general).flatMap((general) => generalSentences(general).map(({ fact }) => fact)),
    )
    expect(Object.keys(locale.facts).filter((fact) => !used.has(fact))).toEqual([])
  })
})

describe('questions held back', () => {
  let asked: { wanted: string[][]; found: Match[] }[] = []
  beforeAll(() => {
    const matcher = createMatcher(locale, createWanted(locale.wanted))
    asked = sample.map(({ wanted, question }) => ({
      // `a|b`: either is right; `a+b`: both are asked.
      wanted: wanted.split('+').map((part) => part.split('|')),
      found: matcher.match(question, { lastTopics: [], kind: null, offered: [] }),
    }))
  }, 120_000)

  it('are understood in four of five', () => {
    const right = asked.filter(({ wanted, found }) =>
      wanted.every((part) => found.some(({ topic }) => part.includes(topic))),
    )
    expect(right.length / asked.length).toBeGreaterThan(0.8)
  })

  it('are rarely answered wrongly without asking back', () => {
    const wrong = asked.filter(({ wanted, found }) =>
      found.some(({ topic, sure }) => sure && !wanted.flat().includes(topic)),
    )
    expect(wrong.length / asked.length).toBeLessThan(0.08)
  })
})
