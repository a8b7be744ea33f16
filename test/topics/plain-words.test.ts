/** Plain words: thanks and bare days in any number of words, and no message that keeps a pattern busy. */
import { describe, expect, it } from 'vitest'
import { loadLocale } from '../../src/locales.ts'
import { createPlainWords } from '../../src/topics/plain-words.ts'

const locale = await loadLocale()
const plain = createPlainWords(locale.plain)

describe('thanks', () => {
  it.each([
    'thanks',
    'Thank you so much!',
    'ok I see, thank you',
    'all good thanks',
    'it is clear, merci beaucoup',
    'thanks thanks thank you dear friend, god bless you',
    'super, thank you for your help and have a nice day',
  ])('and nothing else: %s', (said) => {
    expect(plain.thanks(said)).toBe(true)
  })

  it.each([
    'thanks?',
    'thanks, when is it',
    'is it good thanks',
    'thank you, do i bring the passport',
    'no thanks to you i missed it',
    'good',
    '',
  ])('and something else: %s', (said) => {
    expect(plain.thanks(said)).toBe(false)
  })

  it('are no whole story', () => {
    expect(plain.thanks(`thanks ${'you '.repeat(200)}`)).toBe(false)
  })
})

describe('a bare day', () => {
  it.each([
    'what is 3 march?',
    'and tuesday the 12th of january',
    'why is 14 sept written in my letter',
    'wensday?',
  ])('%s', (said) => {
    expect(plain.ofDay(said)).toBe(true)
  })

  it.each(['what is 3 march for my passport', 'can i come on tuesday', ''])('not: %s', (said) => {
    expect(plain.ofDay(said)).toBe(false)
  })
})

/** Each pattern with its place: all that begin to repeat a group do it here. */
function patterns(place: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[place, value]]
  return Object.entries(value ?? {}).flatMap(([name, one]) => patterns(`${place}.${name}`, one))
}

/** Often enough that two ways through each word show; few enough that they come to an end. */
const times = 20
/** Of this thread's own work: other programs on the machine do not count. */
const longestMs = 250
const workedMs = () => process.threadCpuUsage().user / 1000

describe('no words keep a pattern busy', () => {
  it.each([...patterns('plain', locale.plain), ...patterns('wanted', locale.wanted)])('%s', (_, source) => {
    const pattern = new RegExp(source)
    const pieces = [...new Set(source.replace(/\\./g, ' ').match(/[a-z']+|[,.!]/g) ?? [])]
    let worst = 0
    for (const first of ['', ...pieces])
      for (const piece of pieces) {
        for (const said of [
          `${first} ${`${piece} `.repeat(times)}§`,
          `${`${first}${piece} `.repeat(times)}§`,
        ]) {
          const start = workedMs()
          pattern.test(said)
          worst = Math.max(worst, workedMs() - start)
        }
        if (worst > longestMs) break
      }
    expect(worst).toBeLessThan(longestMs)
  })

  it.each([
    'thanks',
    'indeed ',
    'marday ',
    'septday ',
    'you ',
    'a ',
    'delete ',
    'please ',
    'i changed my mind ',
  ])('%s a thousand times', (word) => {
    const said = `thanks ${word.repeat(1000)}zzz`
    for (const asked of [plain.thanks, plain.ofDay, plain.erases, plain.drops, plain.again, plain.stays])
      expect(asked(said)).toBe(false)
    expect(plain.besideChange(said)).toBeNull()
  })
})
