/** Days away: from when until when somebody says that they are away, around the day of the letter. */
import type { Letter } from '../letters/letter.ts'
import { iso, isRealDay } from '../letters/readers/date.ts'
import { mainAppointment } from '../topics/lookup.ts'
import { type ToldDay, told } from '../topics/understanding/told.ts'
import type { KnownLetter } from './conversation.ts'

/** From when until when they are away, where the day of the letter lies between. */
export function daysAway(letter: Letter, said: string): KnownLetter['between'] | null {
  const day = mainAppointment(letter)?.date.value
  const [first, second, ...more] = told(said).right.days
  if (!day || !first || !second || more.length > 0 || !between.test(said) || mayCome.test(said)) return null
  const year = Number(day.slice(0, 4))
  const from = { ...first, month: first.month ?? second.month }
  const spans = [year, year - 1].flatMap((start) =>
    [start, start + 1].map((end) => ({ from: dayIn(from, start), to: dayIn(second, end) })),
  )
  return (
    spans.find((one) => isRealDay(one.from) && isRealDay(one.to) && one.from <= day && day <= one.to) ?? null
  )
}

const between =
  /\b(?:from|between|since|du)\b.*(?:\b(?:to|till?|until|and|through|au)\b|[-–])|\d.*\b(?:to|till?|until)\b/i
const mayCome =
  /\b(?:i|we)\b(?: am| are|['’]m)?(?: only| also)? (?:can|could|free|available|able)\b(?!['’]?t\b| not)/i

const dayIn = ({ day, month, year }: ToldDay, other: number): string => iso(year ?? other, month ?? 0, day)
