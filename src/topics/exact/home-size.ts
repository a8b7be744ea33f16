/** The size of a home that a letter sets by how many live in it: worked out for the family, beside the size that the reader tells. */
import type { Found, Letter } from '../../letters/letter.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement, WordingKey } from '../topic.ts'
import type { Question } from './question.ts'

const metres = /(\d{1,3}(?:[.,]\d{1,2})?) ?(?:m\b|m2|m²|sqm|sq|square|met)/i
/** "Our flat is only 30". */
const sizeOfHome =
  /\b(?:flat|apartment|home|house|studio|place)\b(?:\s(?:is|has|of|only|just|about|makes|measures)){1,3}\s(\d{2,3}(?:[.,]\d{1,2})?)\b(?!\s?(?:[a-z]*people|persons?|years?|km|min|euros?|€|%|\/))/i

/** As it was typed. */
export const ownSize = (words: string): string | undefined =>
  (metres.exec(words) ?? sizeOfHome.exec(words))?.[1]

const two = '(?:un couple|un menage|deux|2)(?: sans enfants?)?'
const square = '(\\d{1,3})(?:,0)? ?(?:m[2²]|metres? carres?)'
const rule = new RegExp(
  `\\b${square}[^.;\\d]{0,25}\\bpour ${two}\\b[^.;\\d]{0,70}\\b${square} ?(?:(?:de plus|supplementaires?|en plus) )?(?:par|pour chaque|/) ?(?:personne|enfant|membre|occupant)`,
)
const howMany = /\b(?:famille|foyer|menage) (?:compose\w* )?de (\d) personnes\b/

/** For more, the rule goes on in another way. */
const mostPeople = 8

/** Empty where the letter has no such rule. */
export function sizeBySeveral({ whole }: Question, { sentences = [] }: Letter): Statement[] {
  const sure = sentences.filter((one) => one.sure)
  const line = sure.find(({ value }) => rule.test(value))
  const [base, more] = (rule.exec(line?.value ?? '') ?? []).slice(1).map(Number)
  if (!line || base === undefined || more === undefined) return []
  const quote = wordsOf(line)
  const family = familyIn(sure)
  if (!family) return [lead('exact:sizeRule', { base, more, quote }, quoted(line))]
  const least = base + more * (family.count - 2)
  const own = ownSize(whole)
  const number = Number(own?.replace(',', '.'))
  const say: WordingKey =
    own === undefined ? 'exact:sizeFor' : number < least ? 'exact:sizeLess' : 'exact:sizeEnough'
  return [
    lead(say, { own: own ?? null, base, more, least, count: family.count, quote }, quoted(line, family.line)),
  ]
}

/** How many they are, where the letter says one number. */
function familyIn(lines: Found<string>[]): { count: number; line: Found<string> } | null {
  const all = lines.flatMap((line) => {
    const count = Number(howMany.exec(line.value)?.[1] ?? 0)
    return count >= 2 && count <= mostPeople ? [{ count, line }] : []
  })
  const [first] = all
  return first && all.every(({ count }) => count === first.count) ? first : null
}
