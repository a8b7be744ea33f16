/** A paper or an x-ray that is so old, or of a day that is named: whether it is new enough on the day, as the letter wants it. */
import { dayBack, lastGoodDay } from '../../letters/ages.ts'
import type { Length } from '../../letters/length.ts'
import type { DocumentId, Found, Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { mainAppointment } from '../lookup.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement, WordingKey } from '../topic.ts'
import { amountOf, amountPattern } from '../understanding/numbers.ts'
import { type Asking, names, type Question } from './question.ts'
import { toldDay } from './told-day.ts'

/** Papers that show where somebody lives are one another's. */
const proofsOfHome: DocumentId[] = ['proof-of-address', 'utility-bill', 'rent-receipt', 'home-insurance']

type Wanted = { limit: Length; french: Found<unknown>; isXray: boolean }

/** Empty where no age and no day is named, it is not said of a paper, or the letter sets no age for that. */
export function ageAsked(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const asks = (matter: string) => names(question, matter, asking)
  const wanted = wantedOf(question, letter, asks)
  if (!wanted) return []
  const main = mainAppointment(letter)
  const visit = main?.date.sure ? main.date : null
  const today = now.toISOString().slice(0, 10)
  const age = saysAge(question, asking) ? ageIn(question.said) : null
  if (age) return ofAge(dayBack(today, age), wanted, today, visit, asks)
  const day = dayNamed(question, now, visit, asks)
  if (day === null || (visit && day >= visit.value) || isBeyond(day, letter, wanted)) return []
  return wanted.isXray && visit ? ofXray(day, wanted, visit) : ofAge(day, wanted, today, visit, () => false)
}

function wantedOf(question: Question, letter: Letter, asks: (matter: string) => boolean): Wanted | null {
  const isXray = question.topic.startsWith('xray-') || asks('xray')
  const ids = isXray ? (['chest-xray'] as const) : papersMeant(question, letter, asks)
  const aged = isXray ? letter.xray?.newerThan : undefined
  if (aged) return aged.sure ? { limit: aged.value, french: aged, isXray } : null
  const listed = letter.documents.find(({ id, limits }) => ids.some((one) => one === id) && limits?.under)
  const limit = listed?.limits?.under
  return listed && limit ? { limit, french: listed.french, isXray } : null
}

function papersMeant(
  { item }: Question,
  { documents }: Letter,
  asks: (matter: string) => boolean,
): readonly DocumentId[] {
  const isOfHome = proofsOfHome.some((id) => asks(`paper-${id}`)) || (item && proofsOfHome.includes(item))
  if (isOfHome) return proofsOfHome
  return documents.map(({ id }) => id).filter((id) => id === item || asks(`paper-${id}`))
}

const aged = new RegExp(`(${amountPattern})[ -](day|week|month|year)s?[ -](old|ago)\\b`)

/** "My x-ray is two and a half months old": however long the age is, it stands between two near words. */
function saysAge({ said, whole, ...rest }: Question, asking: Asking): boolean {
  const short = (words: string) => folded(words).replace(aged, '$3')
  return names({ ...rest, said: short(said), whole: short(whole) }, 'age', asking)
}

function ageIn(said: string): Length | null {
  const [, words = '', unit] = aged.exec(folded(said)) ?? []
  const count = amountOf(words)
  return count === null || unit === undefined ? null : { count, unit: unit as Length['unit'] }
}

/** "Almost", "more than": only the one side of an age is certain then. */
function ofAge(
  made: string,
  { limit, french }: Wanted,
  today: string,
  visit: Found<string> | null,
  asks: (matter: string) => boolean,
): Statement[] {
  const last = lastGoodDay(made, limit)
  const isOld = last < today
  const isOldThen = visit !== null && last < visit.value
  if (asks(isOld || isOldThen ? 'age-under' : 'age-over')) return []
  const say: WordingKey = isOld ? 'exact:tooOld' : isOldThen ? 'exact:tooOldThen' : 'exact:newEnough'
  return [lead(say, { limit: inWords(limit), quote: wordsOf(french) }, quoted(french))]
}

function ofXray(day: string, { limit, french }: Wanted, visit: Found<string>): Statement[] {
  const say = lastGoodDay(day, limit) < visit.value ? 'exact:xrayOld' : 'exact:xrayNew'
  const values = { date: { date: visit.value }, day: { date: day }, limit: inWords(limit) }
  return [lead(say, values, quoted(french, visit))]
}

const inWords = ({ count, unit }: Length) => ({ key: `exact:xrayLimit.${unit}` as const, with: { count } })

/** The day that it was or will be made; a day that no such word stands with may be any other. */
function dayNamed(
  { said }: Question,
  now: Date,
  visit: Found<string> | null,
  asks: (matter: string) => boolean,
): string | null {
  if (asks('age-ahead')) return toldDay(said, now, 'ahead')
  if (asks('age-behind')) return toldDay(said, now, 'behind')
  // "Done on 2 December" may be still to come.
  return asks('age-made') ? toldDay(said, visit ? new Date(visit.value) : now, 'behind') : null
}

/** Too late for the letter's own days, which have their own answer. */
function isBeyond(day: string, { xray }: Letter, { isXray }: Wanted): boolean {
  const [since, until] = [xray?.since?.value, xray?.until?.value]
  return isXray && ((until !== undefined && day > until) || (since !== undefined && day < since))
}
