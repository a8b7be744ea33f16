/** Who each hour is for, when a letter gives hours per person: in a row of its own, or in the words of a sentence. */
import { lineAt, type Passage, type Span, sentenceAt, wordsAt } from '../passage.ts'
import { cellAt } from './cells.ts'
import { datesIn } from './date.ts'
import { isOfStaff, nameAbove, nameInRow, names, plainName } from './person-cells.ts'
import { type TimeMention, timesIn } from './time.ts'

/** `key` tells people apart; `name` is how the letter calls them, null for its reader. */
export type Person = { key: string; name: string | null }

export const relation =
  '(?:futur[es]? )?(?:epou(?:x|se)|conjointe?|mari|femme|fils|fille|bebe|enfants?|compagne|compagnon|partenaire|concubine?|mere|pere|frere|soeur|parents|famille)'

const withCivility =
  /(?:^|[\s•·*|-])(?:m\.|mme|mlle|mr|monsieur|madame|enfant) ([a-z][a-z'-]+(?: [a-z][a-z'-]+){0,3})/
const bareName = new RegExp(`^[\\s•·*–—-]*(${names})(?=[\\s,:;(–-]|$)`, 'u')
const nameAfter = new RegExp(
  `^[\\s:–—-]{1,4}(?:(?:M\\.|Mme|Mlle|Mr|Monsieur|Madame|[Ee]nfant)\\s)?(${names})\\s*(?:[,(\\t]|$)`,
  'u',
)
/** "PEREIRA Ana (8h10)", in a sentence that names others as well. */
const nameBefore = new RegExp(`(?<![\\p{L}'’-])(${names})\\s?[(:–—-]\\s?$`, 'u')

/** The person whose row it is, or whom the words around an hour name; null when none is told. */
export const personAt = (passage: Passage, time: TimeMention): Person | null =>
  inCells(passage, time) ??
  inRow(passage, time) ??
  inColumn(passage, time) ??
  inLists(passage, time) ??
  (isOfCall(passage, time) ? inSentence(passage, time) : null)

/** The sentence names the day, or gives an hour to somebody else as well: not "les enfants sont gardés de 13h à 18h". */
function isOfCall(passage: Passage, time: TimeMention): boolean {
  const { start, end } = sentenceAt(passage, time.start)
  const holds = (span: Span) => span.start >= start && span.start < end
  if (datesIn(passage).some(holds)) return true
  const person = inSentence(passage, time)
  const others = timesIn(passage).filter(holds)
  return others.some((other) => {
    const one = inSentence(passage, other)
    return one !== null && one.key !== person?.key
  })
}

/** The name in another cell of the hour's row. */
function inCells(passage: Passage, time: TimeMention): Person | null {
  const words = nameInRow(passage, time.start)
  const name = words && plainName(words)
  return name ? named(name) : null
}

/** The name that stands on the hour's line, before it or else behind it. */
function inRow(passage: Passage, time: TimeMention): Person | null {
  const line = lineAt(passage, time.start)
  const left = passage.text.slice(line.start, time.start)
  const raw = passage.raw.slice(passage.from[line.start] ?? 0, passage.from[time.start] ?? 0)
  const just = nameBefore.exec(raw)?.[1]
  if (just !== undefined) return named(just)
  if (/\b(?:vous|convoqu\w*|present\w*|attendue?s?|recue?s?|accueilli\w*)\b/.test(left)) return null
  const match = withCivility.exec(left)
  if (match?.[1] !== undefined && !isOfStaff(passage, line.start + match.index + match[0].length)) {
    const start = line.start + match.index + match[0].length - match[1].length
    const length = match[1].replace(
      /\s(?:a|est|sera|nee?|le|pour|de|rendez|heure|visite)(?:\s.*)?$/,
      '',
    ).length
    return named(wordsAt(passage, { start, end: start + length }))
  }
  const rest = passage.raw.slice(passage.from[(time.until ?? time).end] ?? 0, passage.from[line.end] ?? 0)
  const name = bareName.exec(raw)?.[1] ?? nameAfter.exec(rest)?.[1] ?? firstName(passage, raw)
  return name === undefined ? null : named(name)
}

/** "Sofia : 8h35", where the letter gives Sofia's family name, or says whose child she is; "Madame ⇥ 8h10". */
function firstName(passage: Passage, left: string): string | undefined {
  const name =
    /^[\s•·*–—-]*(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?:\s?[:\t–—-]\s?|\s(?:est attendue? |sera reçue? |viendra |passera )?à\s)$/u.exec(
      left,
    )?.[1]
  if (name === undefined || /^(?:Madame|Monsieur)$/.test(name)) return name
  const known = new RegExp(
    `\\p{Lu}{2,}\\s${name}(?!\\p{L})|(?<!\\p{L})${name}\\s\\p{Lu}{2,}|(?:enfants?|fils|filles?|épou(?:x|se)|conjointe?|mari|femme)\\s(?:\\p{Lu}\\p{Ll}+,?\\s(?:et\\s)?)*${name}(?!\\p{L})`,
    'u',
  )
  return known.test(passage.raw) ? name : undefined
}

/** The name above an hour, where people stand side by side. */
function inColumn(passage: Passage, time: TimeMention): Person | null {
  const line = lineAt(passage, time.start)
  if (!/^\W*(?:heure|horaire)s?\b[^\t]*\t/.test(passage.text.slice(line.start, time.start))) return null
  const name = nameAbove(passage, cellAt(passage, time.start))
  return name === null ? null : named(name)
}

const oneName =
  "(?!(?:M|MM|Mmes?|Mlles?|Madame|Monsieur|Vous)\\b)\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3}"
const listOfNames = `${oneName}(?:\\s?,\\s${oneName})*\\set\\s${oneName}`
const lastList = new RegExp(
  `(?<!\\p{L})(${listOfNames})(?![\\s\\S]*(?:\\set\\s|(?<!\\p{L})[Vv]ous(?!\\p{L})))`,
  'u',
)
const listed = /^\s?(?:,|et|puis|, et|, puis)\s(?:a\s)?$/

/** "Vos enfants Awa et Issa à 9h00 et 9h30": as many hours as names, in their order. */
function inLists(passage: Passage, time: TimeMention): Person | null {
  const sentence = sentenceAt(passage, time.start)
  const times = timesIn(passage).filter(({ start }) => start >= sentence.start && start < sentence.end)
  const goesOn = (at: number) => {
    const [one, next] = [times[at], times[at + 1]]
    return one && next && !one.until && !next.until && listed.test(passage.text.slice(one.end, next.start))
  }
  const index = times.indexOf(time)
  let [first, last] = [index, index]
  while (goesOn(first - 1)) first--
  while (goesOn(last)) last++
  const raw = passage.raw.slice(
    passage.from[sentence.start] ?? 0,
    passage.from[times[first]?.start ?? 0] ?? 0,
  )
  const names = lastList.exec(raw)?.[1]?.split(/\s?,\s|\set\s/) ?? []
  const name = names[index - first]
  return last > first && names.length === last - first + 1 && name !== undefined ? named(name) : null
}

const named = (name: string): Person => ({ key: name, name: name.replace(/\s+/g, ' ') })

const subject = new RegExp(
  `(?<!\\b(?:par|avec|aupres de|chez|nous|je|de) )(?<![a-z-])(?:(vous)(?:-memes?)?|(?:votre|vos|l'|le |la |les )\\s?${relation}|(?:m\\.|mme|mlle|mr|monsieur|madame))(?![a-z-])`,
  'g',
)
const forWhom = /^\s?[,(:]?\s?(?:(?:pour|concernant)\s|\()/
/** What stands behind is no longer said of the person who was named before. */
const otherClause = /;|:(?!\s*$)|[a-z)]{3}\.\s(?!$)/
const nameBehind =
  /^[\s,]*(?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s+)?(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3})/u

/** "9h40 pour votre fille Awa", "vous-même à 8h10 et votre enfant à 8h50": the last that is named before its hour. */
function inSentence(passage: Passage, time: TimeMention): Person | null {
  const sentence = sentenceAt(passage, time.start)
  const times = timesIn(passage)
  const end = (time.until ?? time).end
  const next = times.find(({ start }) => start >= end && start < sentence.end)?.start ?? sentence.end
  const opens = forWhom.exec(passage.text.slice(end, next))
  if (opens) {
    const [first] = subjectsIn(passage, { start: end + opens[0].length, end: next })
    if (first?.at === end + opens[0].length) return first.person
  }
  const previous = times.findLast((other) => other.start >= sentence.start && other.start < time.start)
  const start = previous ? (previous.until ?? previous).end : sentence.start
  if (forWhom.test(passage.text.slice(start, time.start)) && previous) return null
  const last = subjectsIn(passage, { start, end: time.start }).at(-1)
  return last && !otherClause.test(passage.text.slice(last.at, time.start)) ? last.person : null
}

function subjectsIn(passage: Passage, span: Span): { at: number; person: Person }[] {
  return [...passage.text.slice(span.start, span.end).matchAll(subject)].map((match) => {
    const at = span.start + match.index
    const end = at + match[0].length
    if (match[1] !== undefined) return { at, person: { key: 'reader', name: null } }
    const words = wordsAt(passage, { start: at, end })
    const name = nameFrom(passage, match[0], end, span.end)
    if (name === null) return { at, person: { key: match[0], name: words } }
    // One word may be the name of the whole family.
    const isCivility = !/^(?:votre|vos|l'|le |la |les )/.test(match[0])
    return { at, person: named(isCivility && !/\s/.test(name) ? `${words} ${name}` : name) }
  })
}

const allNames = new RegExp(`^[\\s,]*(${listOfNames})`, 'u')

/** The names that stand behind "vos enfants", or the one behind "votre époux," or "Mme"; null when none does. */
export function nameFrom(passage: Passage, words: string, start: number, end: number): string | null {
  const raw = passage.raw.slice(passage.from[start] ?? 0, passage.to[end - 1] ?? 0)
  const all = /^(?:vo|se)s /.test(words) ? allNames.exec(raw) : null
  return (all ?? nameBehind.exec(raw))?.[1]?.replace(/\s+/g, ' ') ?? null
}
