/** What the law wants for family reunification, where the letter names no figure: the size of the home, by the zone of the town, and the income. */
import type { Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { lead, line } from '../statement.ts'
import type { Statement, Values, WordingKey } from '../topic.ts'
import { amountOf, amountPattern } from '../understanding/numbers.ts'
import { ownSize } from './home-size.ts'
import { type Asking, names, type Question } from './question.ts'

/** Square metres for two, in zones A, B and C; for each one more, up to the eighth. */
const forTwo = { a: 22, b: 24, c: 28 }
const more = 10
const most = 8
const because = { fact: 'family-home-size' }

export function sizeByLaw({ whole }: Question, { kind }: Letter): Statement[] {
  if (kind !== 'family-reunification') return []
  const zone = line('exact:size.zone', {}, because)
  const count = peopleIn(folded(whole))
  if (count === null || count < 2 || count > most) return [lead('exact:size.rule', forTwo, because), zone]
  const [a, b, c] = [forTwo.a, forTwo.b, forTwo.c].map((one) => one + more * (count - 2))
  const own = ownSize(whole)
  const number = Number(own?.replace(',', '.'))
  const values: Values = { count, own: own ?? null, a: a ?? null, b: b ?? null, c: c ?? null }
  const isLess = number < (a ?? 0)
  const say: WordingKey =
    own === undefined
      ? 'exact:size.for'
      : isLess
        ? 'exact:size.less'
        : number >= (c ?? 0)
          ? 'exact:size.enough'
          : 'exact:size.depends'
  return [lead(say, values, because), zone]
}

export function incomeByLaw(question: Question, { kind }: Letter, asking: Asking): Statement[] {
  return kind === 'family-reunification' && names(question, 'earn-enough', asking)
    ? [lead('exact:income', {}, { fact: 'family-income' })]
    : []
}

const people = new RegExp(
  `(?<count>${amountPattern}) (?:of us|people|persons?|members)\\b|\\b(?:family of|we are|we will be|us) (?<all>${amountPattern})\\b(?! (?:m\\b|m2|sq|met|room|year|km))`,
)
const children = new RegExp(
  `(?<count>${amountPattern}) (?:small |little |young )?(?:children|kids|sons?|daughters?|boys?|girls?|bab(?:y|ies)|child|kid)\\b`,
  'g',
)
const child = /\b(?:my|our) (?:son|daughter|baby|child|kid|boy|girl)\b/g
const spouse = /\b(?:wife|husband|spouse|partner)\b/
const reader = /\b(?:me|i|myself|my|we|our)\b/
/** Who counts beside these is not said here. */
const others =
  /\b(?:cousins?|brothers?|sisters?|mother|father|parents?|friends?|uncles?|aunts?|nephews?|nieces?|in laws?|roommates?|tenants?|born|pregnant|expecting)\b/

/** How many are to live there, where the words leave no doubt. */
function peopleIn(words: string): number | null {
  if (others.test(words)) return null
  const { count, all } = people.exec(words)?.groups ?? {}
  const told = amountOf(count ?? all ?? '')
  if (told !== null) return Number.isInteger(told) ? told : null
  const named = [...words.matchAll(children)].map((one) => amountOf(one.groups?.['count'] ?? ''))
  if (named.some((one) => one === null) || !spouse.test(words) || !reader.test(words)) return null
  return 2 + named.reduce<number>((sum, one) => sum + (one ?? 0), 0) + [...words.matchAll(child)].length
}
