/** Whole letters: what is read of each, and that every quote stands in it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { changes } from './cases/changes.ts'
import { integration } from './cases/integration.ts'
import { medical } from './cases/medical.ts'
import { notices } from './cases/notices.ts'
import { others } from './cases/others.ts'
import { requests } from './cases/requests.ts'
import { summary } from './summary.ts'
import { letterText } from './text.ts'

const now = new Date('2026-12-15T09:00:00Z')
const cases = [...medical, ...integration, ...others, ...notices, ...changes, ...requests]

describe('extract', () => {
  it.each(cases)('$name', ({ text, expected }) => {
    const letters = extract([letterText(text)], now)
    expect(letters).toHaveLength(1)
    expect(letters.map(summary)).toMatchObject([expected])
  })

  it.each(cases)('quotes exactly: $name', ({ text }) => {
    const words = text.replace(/\s+/g, ' ')
    for (const quote of quotesIn(extract([letterText(text)], now))) {
      expect(quote).not.toBe('')
      expect(words).toContain(quote)
    }
  })
})

function quotesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value && typeof value.quote === 'string' ? [value.quote] : []
  return [...own, ...Object.values(value).flatMap(quotesIn)]
}
