/** A paper that is so many months old: whether it is new enough on the day, as the letter wants it. */
import type { DocumentId, DocumentItem, Letter } from '../../letters/letter.ts'
import { daysUntil, mainAppointment } from '../lookup.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import type { Question } from './question.ts'

/** Papers that show where somebody lives are one another's. */
const ofHome: DocumentId[] = ['proof-of-address', 'utility-bill', 'rent-receipt', 'home-insurance']

const days = { day: 1, week: 7, month: 30, year: 365 } as const
type Unit = keyof typeof days
const numbers = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const aged = new RegExp(
  String.raw`\b(\d{1,2}|an?|${numbers.join('|')}) ?(day|week|month|year)s?[ -]old\b|\bfrom (\d{1,2}|an?|${numbers.join('|')}) (day|week|month|year)s? ago\b`,
  'i',
)

/** Empty where no age is named, or the letter sets none for that paper. */
export function paperAge({ item, said, whole }: Question, letter: Letter, now: Date): Statement[] {
  const [, one, unit, other, ago] = aged.exec(said) ?? []
  const count = numberOf(one ?? other)
  const listed = paperOf(item, whole, letter)
  const under = listed?.limits?.under
  const own = (unit ?? ago)?.toLowerCase() as Unit | undefined
  if (!listed || !under || !own || count === null) return []
  const limit = under.count * days[under.unit]
  const main = mainAppointment(letter)
  const until = main?.date.sure ? Math.max(0, daysUntil(main.date.value, now, main.timeZone)) : 0
  const age = count * days[own]
  const say = age >= limit ? 'exact:tooOld' : age + until >= limit ? 'exact:tooOldThen' : 'exact:newEnough'
  const values = {
    limit: { key: `exact:xrayLimit.${under.unit}` as const, with: { count: under.count } },
    quote: wordsOf(listed.french),
  }
  return [lead(say, values, quoted(listed.french))]
}

function paperOf(item: DocumentId | undefined, whole: string, { documents }: Letter): DocumentItem | null {
  const isBill = /\b(?:bills?|electricity|water|gas|rent|address|invoice|edf)\b/i.test(whole)
  const wanted = isBill || (item && ofHome.includes(item)) ? ofHome : item ? [item] : []
  return documents.find(({ id, limits }) => wanted.includes(id) && limits?.under) ?? null
}

function numberOf(words: string | undefined): number | null {
  if (words === undefined) return null
  if (/^an?$/i.test(words)) return 1
  const place = numbers.indexOf(words.toLowerCase())
  return place >= 0 ? place + 1 : Number(words)
}
