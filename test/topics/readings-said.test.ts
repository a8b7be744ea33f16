/** Readings said: every meaning that a rule can have is a sentence, and no sentence waits for a rule. */
import { describe, expect, it } from 'vitest'
import { loadLocale } from '../../src/locales.ts'
import type { Details } from '../../src/topics/readings/reading.ts'
import { readings } from '../../src/topics/readings/readings.ts'

const locale = await loadLocale()

function keysOf(place: string, value: unknown): string[] {
  if (typeof value === 'string') return [place]
  return Object.entries(value ?? {}).flatMap(([name, one]) => keysOf(place ? `${place}.${name}` : name, one))
}
const said = new Set(keysOf('', locale.say['reading']))

const withDetails = (meaning: string, details: Details | undefined): string[] => [
  meaning,
  ...(details?.names ?? []).map((name) => `${meaning}-${name}`),
]
const meanings = new Set(
  Object.values(readings)
    .flat()
    .flatMap(({ yes, no, detail, noDetail }) => [
      ...(yes ? withDetails(yes, detail) : []),
      ...(no ? withDetails(no, noDetail) : []),
    ]),
)

/** Around every meaning. */
const frames = ['said', 'saidExcept', 'depends']

describe('what a line says', () => {
  it.each([...meanings])('%s has its words', (meaning) => {
    expect(said).toContain(meaning)
  })

  it('has no words that nothing reads', () => {
    expect([...said].filter((key) => !meanings.has(key) && !frames.includes(key))).toEqual([])
  })
})
