/** Reading: what a sentence of the letter says of a matter, by what it speaks of, what it says of that, and whether it says "not". */
import type { Found } from '../../letters/letter.ts'
import type { Values } from '../topic.ts'

/** `name` goes behind the meaning ("ask" becomes "ask-by"), `with` fills the sentence in. */
export type Detail = { name?: string; with: Values }

/** What may be added to a meaning; `names` are all that it can have. */
export type Details = { names: readonly string[]; of: (words: string) => Detail | null }

/** One way of saying something. Every pattern sees small letters without accents. */
export type Rule = {
  /** What is spoken of. */
  about: RegExp
  /** What is said of it; where it is left out, its name is enough. */
  does?: RegExp
  /** The meaning, plain and with a "not"; null where the words have none. */
  yes: string | null
  no?: string
  /** Another matter, where it stands in the same clause. */
  unless?: RegExp
  /** Has to stand in the same sentence. */
  beside?: RegExp
  /** A condition or a restriction belongs to the meaning. */
  withTerms?: true
  /** A "not" belongs to the meaning. */
  withNot?: true
  /** Added to the plain meaning, and to the one with a "not": what may be asked by a day need not be refused by one. */
  detail?: Details
  noDetail?: Details
}

/** `meaning` is null where it depends on the reader's case. */
export type Reading = { line: Found<string>; meaning: string | null; with: Values; hasException: boolean }

type Claim = { rule: Rule; isNot: boolean; reading: Reading }

type Span = [start: number, end: number]

/** In commas: a condition in one item of a list is none of the others. */
const longList = 3

/** In characters: what stands further away is said of something else. */
const farthest = 90

/** What is said in one go. */
const clauses = /\s*;\s*|\.\s+|\?\s+|,?\s(?=(?:mais|en revanche|toutefois|cependant)\b)/
/** "Mais il ne pourra pas entrer": of the same, not of another matter. */
const takesBack =
  /^(?:mais|en revanche|toutefois|cependant),? (?:ils?|elles?|celui|celle|ceux|celles|ce dernier|cette derniere|cela|ce n'|pas|seule?s?|uniquement|seulement|l'acces)\b/

const exception = /[,(]?\s*\b(?:sauf|hormis|excepte\w*|a l'exception d|hors)\b[^.;)]*\)?/
const politely =
  /\b(?:si (?:besoin|necessaire|possible|vous le (?:souhaitez|desirez|voulez))|le cas echeant|s'il y en a|en cas de besoin|au besoin)\b/g
const terms =
  /\b(?:si|s'ils?|s'elles?|en cas d|lorsqu|quand|sous reserve|a condition|a moins|certaine?s|selon|seule?s?|uniquement|seulement|exclusivement|(?:ne|n')[^.;,]{1,25}\bque)\b|\ben cas d'/
const harmless =
  /\b(?:n'hesitez pas|n'oubliez pas|ne pas oublier|non seulement|pas seulement|sans faute|sans (?:aucune )?exception|sans rendez-vous)\b/g
const nots =
  /\b(?:pas|aucune?s?|nul(?:le)?|jamais|nullement|interdi\w*|impossible\w*|exclu|exclue?s|refuse\w*|inutile\w*|superflu\w*|facultati\w*|dispense\w*|sans|(?:ne |n')(?:vous |nous )?\w+ plus(?! (?:de|d'|que|tard|tot)\b)|non)\b(?! justifi)/g
const neither = /\bni\b/

/** What the lines say of one matter. A rule that is fulfilled and denied says nothing; each meaning is told once. */
export function readingsOf(rules: Rule[], lines: Found<string>[]): Reading[] {
  const claims = lines.flatMap((line) => claimsOf(rules, line))
  const isDenied = ({ rule, isNot }: Claim) =>
    claims.some((other) => other.rule === rule && other.isNot !== isNot && other.reading.meaning !== null)
  const said = claims
    .filter((one) => one.reading.meaning === null || !isDenied(one))
    .map(({ reading }) => reading)
  const clear = said.filter(({ meaning }) => meaning !== null)
  const kept = clear.length > 0 ? clear : said
  return kept.filter(
    (one, place) =>
      kept.findIndex(
        ({ line, meaning }) => line === one.line || (meaning !== null && meaning === one.meaning),
      ) === place,
  )
}

function claimsOf(rules: Rule[], line: Found<string>): Claim[] {
  const sentence = line.value.replace(/\s+/g, ' ').replaceAll('’', "'")
  const whole = sentence.replace(politely, ' ')
  const parts = whole.split(clauses)
  return parts.flatMap((part, place) => {
    const words = part.replace(exception, ' ')
    for (const rule of rules) {
      const span = fits(rule, words, whole) ? together(rule, words) : null
      const isNot = span && saysNot(rule, words, span)
      if (span === null || isNot === null) continue
      const near = words.split(',').length > longList ? widened(words, span) : words
      const open = !rule.withTerms && (terms.test(near) || takesBack.test(parts[place + 1] ?? ''))
      const meaning = isNot ? (rule.no ?? null) : rule.yes
      if (meaning === null) continue
      const detail = (isNot ? rule.noDetail : rule.detail)?.of(whole)
      return [
        {
          rule,
          isNot,
          reading: {
            line,
            meaning: open ? null : detail?.name ? `${meaning}-${detail.name}` : meaning,
            with: detail?.with ?? {},
            hasException: exception.test(part),
          },
        },
      ]
    }
    return []
  })
}

function fits({ unless, beside }: Rule, words: string, whole: string): boolean {
  return !unless?.test(words) && (beside?.test(whole) ?? true)
}

/** Null where two words turn the sense. */
function saysNot(rule: Rule, words: string, span: Span): boolean | null {
  if (rule.withNot) return false
  const around = widened(words, span).replace(harmless, ' ')
  const count = [...around.matchAll(nots)].length
  if (count > 1) return null
  return count === 1 || neither.test(around)
}

/** From the first to the last word of the two, where they stand close. */
function together({ about, does }: Rule, words: string): Span | null {
  const spans = (pattern: RegExp): Span[] =>
    [...words.matchAll(new RegExp(pattern.source, 'g'))].map((one) => [one.index, one.index + one[0].length])
  const subjects = spans(about)
  if (!does) return subjects[0] ?? null
  const pairs = subjects.flatMap(([from, to]) =>
    spans(does).flatMap(([start, end]): Span[] => {
      const gap = Math.max(start - to, from - end)
      return gap <= farthest ? [[Math.min(from, start), Math.max(to, end)]] : []
    }),
  )
  return pairs.toSorted(([a, b], [c, d]) => b - a - (d - c))[0] ?? null
}

/** To the commas and colons around it. */
function widened(words: string, [start, end]: Span): string {
  const before = words.slice(0, start)
  const after = words.slice(end)
  const from = Math.max(...[',', ':', '('].map((sign) => before.lastIndexOf(sign))) + 1
  return words.slice(from, end) + after.slice(0, after.search(/[,:)]|$/))
}
