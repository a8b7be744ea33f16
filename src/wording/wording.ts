/** Wording: statements become parts of a reply in one language. */
import { createInstance } from 'i18next'
import type { Letter } from '../letters/letter.ts'
import type { Warning } from '../letters/warning.ts'
import type { Part, Text } from '../message.ts'
import type { Problem } from '../problem.ts'
import { warningStatement } from '../topics/check.ts'
import type { Statement, TopicId, Value, Values, WordingKey } from '../topics/topic.ts'
import { sayAway, sayDate, saySourceDate, saySpan, sayTime, type TimeWords } from './dates.ts'
import type { Fact, Locale } from './locale.ts'
import { asSentence, placeFor, plain, readMarkup } from './markup.ts'

/**
 * A sentence may have another wording for the answer to a question (`at` and `at_asked`). Where it has none, words made
 * for a list of the explanation become a sentence there.
 */
type Manner = 'explained' | 'asked'

export type Wording = {
  language: string
  /** A sentence with its values filled in. Throws on a key that the locale lacks: that is a fault of ours. */
  text(key: WordingKey, values?: Values, manner?: Manner): Text
  /** The same as plain words. */
  words(key: WordingKey, values?: Values): string
  /** Statements as parts; list items that follow one another become one list. */
  parts(statements: Statement[], manner: Manner): Part[]
  /** What is odd about a letter, as one line. */
  warning(letter: Letter, warning: Warning): string
  /** What was wrong with what was sent, and what to send instead. */
  problem(problem: Problem): Text
  /** What a person can tap or type to ask about a topic. */
  suggestion(topic: TopicId): { label: string; ask: string }
  fact(id: string): Fact
  /** "August 2025" of a fact's source. */
  sourceDate(fact: Fact): string
}

type Variables = Record<string, string | number | boolean>

/** `retentionDays`: how long a conversation is kept, as any sentence may say it (`{{days}}`). */
export function createWording(locale: Locale, retentionDays: number): Wording {
  const { translate, has } = translator(locale, retentionDays)
  const time: TimeWords = (key, values) => translate(`time:${key}`, values)

  function drawn(value: Value, manner: Manner): Text {
    if (value === null) return []
    if (typeof value !== 'object') return [String(value)]
    if ('date' in value) return [sayDate(value.date, locale.language, time)]
    if ('time' in value)
      return [
        value.to ? saySpan(value.time, value.to, value.about === true, time) : sayTime(value.time, time),
      ]
    if ('away' in value) return [sayAway(value.away, time)]
    if ('french' in value) return [{ french: value.french }]
    if ('key' in value) return text(value.key, value.with, manner)
    return listed(value.list, manner)
  }

  /** "a, b and c", with each value drawn in its own way. */
  function listed(values: Value[], manner: Manner): Text {
    const marks = values.map((_, index) => placeFor(index))
    const sentence = new Intl.ListFormat(locale.language).format(marks)
    return readMarkup(
      sentence,
      values.map((value) => drawn(value, manner)),
    )
  }

  function text(key: WordingKey, values: Values = {}, manner: Manner = 'explained'): Text {
    const places: Text[] = []
    const variables: Variables = {}
    for (const [name, value] of Object.entries(values)) {
      // Numbers and flags choose the sentence's form (singular, plural, ordinal), so they stay what they are.
      if (typeof value === 'number' || typeof value === 'boolean') variables[name] = value
      else variables[name] = value === null ? '' : placeFor(places.push(drawn(value, manner)) - 1)
    }
    return readMarkup(translate(key, { ...variables, context: manner }), places)
  }

  return {
    language: locale.language,
    text,
    words: (key, values) => plain(text(key, values)),
    parts: (statements, manner) =>
      toParts(statements, (one) => {
        const words = text(one.say, one.with, manner)
        const standsAlone = manner === 'asked' && (one.role === 'lead' || one.role === 'line')
        return standsAlone ? asSentence(words, one.role === 'lead') : words
      }),
    warning(letter, warning) {
      const statement = warningStatement(letter, warning)
      return plain(text(statement.say, statement.with))
    },
    problem: ({ code, file }) =>
      text(`problems:${code}`, {
        what: file ? { key: 'problems:named', with: { file } } : { key: 'problems:unnamed' },
      }),
    suggestion(topic) {
      const label = translate(`topic:${topic}`, {})
      return { label, ask: has(`command:${topic}`) ? translate(`command:${topic}`, {}) : label }
    },
    fact(id) {
      const fact = locale.facts[id]
      if (!fact) throw new Error(`no fact ${id} in the locale ${locale.language}`)
      return fact
    },
    sourceDate: (fact) => saySourceDate(fact.sourceDate, locale.language, time),
  }
}

function translator(locale: Locale, retentionDays: number) {
  const i18n = createInstance()
  // Resources are given, so this settles at once; channels escape, so i18next must not.
  void i18n.init({
    lng: locale.language,
    fallbackLng: false,
    initAsync: false,
    resources: { [locale.language]: { ...locale.say, general: locale.general } },
    interpolation: { escapeValue: false, defaultVariables: { days: retentionDays } },
  })
  const has = (key: string, values: Variables = {}) => i18n.exists(key, values)
  const translate = (key: string, values: Variables): string => {
    if (!has(key, values)) throw new Error(`no wording ${key} in the locale ${locale.language}`)
    return i18n.t(key, values)
  }
  return { has, translate }
}

function toParts(statements: Statement[], text: (statement: Statement) => Text): Part[] {
  const parts: Part[] = []
  for (const statement of statements) {
    const words = text(statement)
    const last = parts.at(-1)
    if (statement.role === 'item' && last?.kind === 'list') last.items.push(words)
    else if (statement.role === 'item') parts.push({ kind: 'list', items: [words] })
    else if (statement.role === 'note') parts.push({ kind: 'note', text: words })
    else if (statement.role === 'quote') parts.push({ kind: 'quote', text: plain(words) })
    else if (statement.role === 'copy') parts.push({ kind: 'copy', text: plain(words) })
    else parts.push({ kind: 'paragraph', text: words })
  }
  return parts
}
