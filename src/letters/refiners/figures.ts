/** How many of what the letter says, number by number, each with the sentence that it stands in. */
import type { Figure, FigureOf } from '../figure.ts'
import { type FigureRule, figureRules } from '../figures/rules.ts'
import type { Refiner } from '../kind.ts'
import { found, onOneLine, type Passage, type Span, trimmed } from '../passage.ts'
import { figureOf } from '../readers/numbers.ts'

/** In characters: of a longer sentence only the part around the number is shown. */
const longest = 260

const ofEach: ReadonlySet<FigureOf> = new Set(['luggage', 'bags', 'money', 'photos'])

const perPerson =
  /\b(?:par|chaque|pour chaque) (?:personne|passager|voyageur|adulte|enfant|membre)|\bchacune?\b/

export const figures: Refiner = (letter, { passage }) => {
  if (letter.kind === 'suspected-scam') return letter
  const all = passage.sentences.flatMap((span) => {
    const sentence = onOneLine(passage, span).replaceAll('\t', ' ')
    return figureRules.flatMap((rule) => read(rule, sentence, span, passage))
  })
  return all.length > 0 ? { ...letter, figures: all } : letter
}

function read(rule: FigureRule, sentence: string, span: Span, passage: Passage): Figure[] {
  if (rule.unless?.test(sentence) || (rule.with && !rule.with.test(sentence))) return []
  const all = [...sentence.matchAll(rule.says)]
  return all.flatMap((match, place): Figure[] => {
    const at = match.index + match[0].indexOf(match.groups?.['n'] ?? '')
    const last = all[place - 1]
    const from = last ? last.index + last[0].length : 0
    const end = match.index + match[0].length
    const before = sentence.slice(from, at)
    const behind = sentence.slice(end, all[place + 1]?.index)
    const amount = amountIn(match)
    const around = { amount: amount ?? 0, before: before.split(';').at(-1) ?? '', behind, sentence }
    const as = rule.as?.(around)
    if (as === null || (amount === null && as !== 'later')) return []
    const to = match.groups?.['to']
    const wait = rule.wait?.(around)
    const each = ofEach.has(rule.of) && perPerson.test(beside(rule, behind, sentence, all.length))
    return [
      {
        of: rule.of,
        said: found(passage, shown(passage, span, match), amount),
        ...(to && { to: figureOf(to) ?? 0 }),
        ...(as && { as }),
        ...(wait && { wait }),
        ...(each && { each: true }),
      },
    ]
  })
}

/** Of a sum for all and one for each person, only the words behind it tell which is which. */
const beside = ({ of }: FigureRule, behind: string, sentence: string, count: number): string =>
  of === 'money' && count > 1 ? behind.slice(0, 25) : sentence

function amountIn({ groups }: RegExpMatchArray): number | null {
  const whole = figureOf(groups?.['n'] ?? '')
  return whole === null ? null : whole + Number(groups?.['m'] ?? 0) / 60
}

/** The sentence; of a long one the part between the signs around the number. */
function shown(passage: Passage, span: Span, match: RegExpMatchArray): Span {
  const whole = trimmed(passage, span, /[\s•·*☒☐✓]/)
  if (whole.end - whole.start <= longest) return whole
  const at = span.start + (match.index ?? 0)
  const end = at + match[0].length
  const opens = passage.text.slice(whole.start, at).search(/[;:,][^;:,]*$/)
  const closes = passage.text.slice(end, whole.end).search(/[;,](?=\s)/)
  return trimmed(passage, {
    start: Math.max(opens < 0 ? whole.start : whole.start + opens + 1, at - longest / 2),
    end: Math.min(closes < 0 ? whole.end : end + closes, end + longest / 2),
  })
}
