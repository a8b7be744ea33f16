/** Reading: what a sentence of the letter says of a matter, by what it speaks of, what it says of that, and whether it says "not". */
import type { Found } from '../../letters/letter.ts'
import type { Values } from '../topic.ts'
import { hasOwnNot, type Span } from './own-not.ts'

/** `name` goes behind the meaning ("ask" becomes "ask-by"), `with` fills the sentence in. */
type Detail = { name?: string; with: Values }

/**
 * What may be added to a meaning; `names` are all that it can have. What is a limit is one for a "not" too: what may not be asked
 * less than a week before may be asked earlier.
 */
export type Details = { names: readonly string[]; of: (words: string) => Detail | null; isLimit?: true }

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
  /** A "not" belongs to the meaning, unless it is that of these very words. */
  withNot?: true
  /** Added to the plain meaning, and to the one with a "not": what may be asked by a day need not be refused by one. */
  detail?: Details
  noDetail?: Details
}

/** `meaning` is null where it depends on the reader's case. */
export type Reading = { line: Found<string>; meaning: string | null; with: Values; hasException: boolean }

type Claim = { rule: Rule; isNot: boolean; reading: Reading }

/** Where the words of a rule stand, and all from the first to the last of them. */
type Place = { pieces: Span[]; span: Span }

/** In commas: a condition in one item of a list is none of the others. */
const longList = 3

/** In characters: what stands further away is said of something else. */
const farthest = 90
/** In characters: what goes on for longer is no clause. */
const longestClause = 1200

/** What is said in one go. */
const clauses = /\s*;\s*|\.\s+|\?\s+|,?\s(?=(?:mais|en revanche|toutefois|cependant)\b)/
/** "Mais il ne pourra pas entrer": of the same, not of another matter. */
const takesBack =
  /^(?:mais|en revanche|toutefois|cependant),? (?:ils?|elles?|celui|celle|ceux|celles|ce dernier|cette derniere|cela|ce n'|pas|seule?s?|uniquement|seulement|l'acces)\b/

const exception = /[,(]?\s*\b(?:sauf|hormis|excepte\w*|a l'exception d|hors)\b[^.;)]*\)?/
const politely =
  /\b(?:si (?:besoin|necessaire|possible|vous le (?:souhaitez|desirez|voulez))|le cas echeant|s'il y en a|en cas de besoin|au besoin|en une seule fois)\b/g
const terms =
  /\b(?:si|s'ils?|s'elles?|en cas d|defaut d[eu]?|faute d[eu]?|sans (?:votre|vos|cette|ces)(?: \w+)? (?:signatures?|reponses?|accord|presence|confirmation|pieces?|documents?|papiers?|justificatifs?)|lorsqu|quand|sous reserve|a condition|a moins|certaine?s|selon|seule?s?|uniquement|seulement|exclusivement|(?:ne|n')[^.;,]{1,25}\bque)\b|\ben cas d'/
const harmless =
  /\b(?:n'hesitez pas|n'oubliez pas|ne pas oublier|ne (?:tardez|manquez) (?:surtout )?pas|non seulement|pas seulement|sans faute|sans (?:delai|attendre|tarder|retard)|sans (?:aucune )?exception|sans rendez-vous)\b/g
/** "Ne peut être remplacé" says "not" without a "pas". */
const nots =
  /\b(?:pas|aucune?s?|nul(?:le)?|jamais|nullement|interdi\w*|impossible\w*|exclu|exclue?s|refuse\w*|inutile\w*|superflu\w*|facultati\w*|dispense\w*|sans|(?:ne |n')(?:vous |nous )?\w+ plus(?! (?:de|d'|que|tard|tot)\b)|non)\b(?! justifi)|(?<!\b(?:aucune?s?|nulle?|ni|personne|rien|jamais)\b[^.;]{0,60})\bne (?:peu|pouv|pourr|saura)\w*\b(?![^.;,]*(?:\b(?:pas|plus|jamais|aucun\w*|nul\w*|que)\b|\bqu'))/g
const neither = /\bni\b/
/** Of all that a list names. */
const ofList =
  /\b(?:ne |n')(?:vous |nous |en |y )?\w+ (?:pas|plus|aucunement|nullement)(?: \w+)? (?:demand|exig|requis|necessaire|utile|besoin|a (?:fournir|apporter|joindre|produire|presenter|prevoir)|apporter|fournir|joindre|obligatoire)\w*|\b(?:inutiles?|superflu\w*|(?:il est |pas la peine )(?:inutile )?d(?:e |')(?:apporter|fournir|joindre))\b/

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
    if (part.length > longestClause) return []
    const words = part.replace(exception, ' ').replace(harmless, ' ')
    for (const rule of rules) {
      const where = fits(rule, words, whole) ? together(rule, words) : null
      const isNot = where && saysNot(rule, words, where)
      if (where === null || isNot === null) continue
      const near = words.split(',').length > longList ? widened(words, where.span) : words
      const isLimited = isNot && rule.detail?.isLimit && rule.detail.of(whole) !== null
      const isOpen = !rule.withTerms && (terms.test(near) || takesBack.test(parts[place + 1] ?? ''))
      const meaning = isNot ? (rule.no ?? null) : rule.yes
      if (meaning === null) continue
      const detail = (isNot ? rule.noDetail : rule.detail)?.of(whole)
      return [
        {
          rule,
          isNot,
          reading: {
            line,
            meaning: isOpen || isLimited ? null : detail?.name ? `${meaning}-${detail.name}` : meaning,
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

/** Null where two words turn the sense, or where one outside its commas may turn that of a whole list. */
function saysNot(rule: Rule, words: string, { pieces, span }: Place): boolean | null {
  if (rule.withNot) return hasOwnNot(words, pieces)
  const around = widened(words, span)
  const count = [...around.matchAll(nots)].length
  if (count > 1) return null
  if (count === 1 || neither.test(around)) return true
  // A name alone says nothing of it: "photos, relevé bancaire : ces pièces ne sont pas demandées".
  return !rule.does && ofList.test(words) ? null : false
}

/** Where what is spoken of and what is said of it stand closest. */
function together({ about, does }: Rule, words: string): Place | null {
  const subjects = spansOf(about, words)
  if (!does) return subjects[0] ? { pieces: [subjects[0]], span: subjects[0] } : null
  const verbs = spansOf(does, words)
  const pairs = subjects.flatMap((subject) =>
    verbs
      .filter((verb) => Math.max(verb[0] - subject[1], subject[0] - verb[1]) <= farthest)
      .map((verb): Place => {
        const span: Span = [Math.min(subject[0], verb[0]), Math.max(subject[1], verb[1])]
        return { pieces: [subject, verb], span }
      }),
  )
  const length = ({ span: [start, end] }: Place) => end - start
  return pairs.toSorted((one, other) => length(one) - length(other))[0] ?? null
}

const everywhere = new Map<RegExp, RegExp>()

function spansOf(pattern: RegExp, words: string): Span[] {
  const all = everywhere.get(pattern) ?? new RegExp(pattern.source, 'g')
  everywhere.set(pattern, all)
  return [...words.matchAll(all)].map((one) => [one.index, one.index + one[0].length])
}

/** To the commas and colons around it. */
function widened(words: string, [start, end]: Span): string {
  const before = words.slice(0, start)
  const after = words.slice(end)
  const from = Math.max(...[',', ':', '('].map((sign) => before.lastIndexOf(sign))) + 1
  return words.slice(from, end) + after.slice(0, after.search(/[,:)]|$/))
}
