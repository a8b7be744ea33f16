/** Baselines for the understanding of questions: what the same phrases give with BM25 alone, and with TF-IDF and logistic regression on whole words. */
import type { Match } from '../../src/topics/match.ts'
import { type TopicId, topicIds } from '../../src/topics/topic.ts'
import { tokens } from '../../src/topics/understanding/text.ts'

export type Baseline = { name: string; match(question: string): Match[] }

type Phrase = { topic: string; words: string[] }

/** Each takes the whole message for one question and always answers. */
export function createBaselines(ask: Record<string, string[]>): Baseline[] {
  const phrases = Object.entries(ask).flatMap(([topic, list]) =>
    list.map((phrase): Phrase => ({ topic, words: tokens(phrase) })),
  )
  const rarity = rarityOf(phrases)
  return [bm25(phrases, rarity), regression(phrases, rarity)]
}

function rarityOf(phrases: Phrase[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of phrases)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].map(([word, n]) => [word, Math.log(1 + (phrases.length - n + 0.5) / (n + 0.5))]))
}

/** The topic of the best phrase. The usual constants (Robertson and Zaragoza, 2009). */
function bm25(phrases: Phrase[], rarity: Map<string, number>): Baseline {
  const k = 1.2
  const b = 0.75
  const average = phrases.reduce((sum, { words }) => sum + words.length, 0) / phrases.length
  const found = new Map<string, Map<number, number>>()
  phrases.forEach(({ words }, index) => {
    for (const word of words) {
      const at = found.get(word) ?? new Map<number, number>()
      found.set(word, at.set(index, (at.get(index) ?? 0) + 1))
    }
  })
  return {
    name: 'BM25 alone',
    match(question) {
      const scores = new Float64Array(phrases.length)
      for (const word of new Set(tokens(question)))
        for (const [index, count] of found.get(word) ?? []) {
          const length = (phrases[index]?.words.length ?? average) / average
          scores[index] =
            (scores[index] ?? 0) +
            ((rarity.get(word) ?? 0) * count * (k + 1)) / (count + k * (1 - b + b * length))
        }
      return [asMatch(question, phrases[argmax(scores)]?.topic)]
    },
  }
}

/** Multinomial logistic regression by stochastic gradient descent on TF-IDF vectors of length 1. */
function regression(phrases: Phrase[], rarity: Map<string, number>): Baseline {
  const classes = [...new Set(phrases.map(({ topic }) => topic))]
  const slot = new Map([...rarity.keys()].map((word, index) => [word, index]))
  const weights = new Float64Array(slot.size * classes.length)
  const bias = new Float64Array(classes.length)
  const vector = (words: string[]) => {
    const known = [...new Set(words)].flatMap((word) => {
      const at = slot.get(word)
      return at === undefined ? [] : [{ at, value: rarity.get(word) ?? 0 }]
    })
    const length = Math.hypot(...known.map(({ value }) => value)) || 1
    return known.map(({ at, value }) => ({ at, value: value / length }))
  }
  const sums = (features: { at: number; value: number }[]) =>
    bias.map((start, kind) =>
      features.reduce(
        (sum, { at, value }) => sum + value * (weights[at * classes.length + kind] ?? 0),
        start,
      ),
    )
  const examples = phrases.map(({ topic, words }) => ({
    kind: classes.indexOf(topic),
    features: vector(words),
  }))
  const stride = 7919
  for (let step = 0; step < 6 * examples.length; step++) {
    const example = examples[(step * stride) % examples.length]
    if (!example) continue
    const all = sums(example.features)
    const highest = Math.max(...all)
    const shares = all.map((sum) => Math.exp(sum - highest))
    const total = shares.reduce((sum, share) => sum + share, 0)
    const rate = 2 / (1 + step / examples.length)
    shares.forEach((share, kind) => {
      const error = share / total - Number(kind === example.kind)
      bias[kind] = (bias[kind] ?? 0) - 0.05 * error
      for (const { at, value } of example.features) {
        const index = at * classes.length + kind
        weights[index] = (weights[index] ?? 0) - rate * error * value
      }
    })
  }
  return {
    name: 'TF-IDF, regression',
    match: (question) => [asMatch(question, classes[argmax(sums(vector(tokens(question))))])],
  }
}

function argmax(values: Float64Array): number {
  return values.indexOf(values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY))
}

function asMatch(part: string, name: string | undefined): Match {
  const topic: TopicId = topicIds.find((id) => id === name) ?? 'unclear'
  return { part, topic, sure: topic !== 'unclear', alternatives: [] }
}
