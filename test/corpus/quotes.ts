/** The French words that a letter's values stand on. */

/** Every quote in any depth of a value. */
export function quotesOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'quote' in value && typeof value.quote === 'string' ? [value.quote] : []
  return [...own, ...Object.values(value).flatMap(quotesOf)]
}
