/** Who each time is for, when a letter gives times per person. */
import { lineAt, type Passage, wordsAt } from '../passage.ts'
import type { TimeMention } from './time.ts'

const withCivility =
  /(?:^|[\s•·*|-])(?:m\.|mme|mlle|mr|monsieur|madame|enfant) ([a-z][a-z'-]+(?: [a-z][a-z'-]+){0,3})/
const bareName = /^[\s•·*-]*(\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+){0,2}\s\p{Lu}\p{Ll}[\p{L}'’-]*)/u

/** The name that stands on the time's line, before it or else behind it, as printed; null when none does. */
export function personAt(passage: Passage, time: TimeMention): string | null {
  const line = lineAt(passage, time.start)
  const left = passage.text.slice(line.start, time.start)
  if (/\bvous\b|\bconvoqu|\bpresent/.test(left)) return null
  const match = withCivility.exec(left)
  if (match?.[1] !== undefined) {
    const start = line.start + match.index + match[0].length - match[1].length
    const length = match[1].replace(
      /\s(?:a|est|sera|nee?|le|pour|de|rendez|heure|visite)(?:\s.*)?$/,
      '',
    ).length
    return wordsAt(passage, { start, end: start + length })
  }
  const raw = passage.raw.slice(passage.from[line.start] ?? 0, passage.from[time.start] ?? 0)
  return bareName.exec(raw)?.[1] ?? nameBehind(passage, (time.until ?? time).end, line.end)
}

const behind =
  /^[\s:–—-]{1,4}(?:(?:M\.|Mme|Mlle|Mr|Monsieur|Madame|[Ee]nfant)\s)?(\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+){0,2}\s\p{Lu}\p{Ll}[\p{L}'’-]*)\s*(?:[,(]|$)/u

/** "9h15 – Mme SY Oumou" */
function nameBehind(passage: Passage, start: number, end: number): string | null {
  const raw = passage.raw.slice(passage.from[start] ?? 0, passage.from[end] ?? 0)
  return behind.exec(raw)?.[1] ?? null
}
