/** An x-ray of a day that is named: whether it is still new enough on the day of the visit, as the letter wants it. */
import type { Length } from '../../letters/length.ts'
import type { Letter } from '../../letters/letter.ts'
import { document, mainAppointment } from '../lookup.ts'
import { lead, quoted } from '../statement.ts'
import type { Statement } from '../topic.ts'
import type { Question } from './question.ts'
import { toldDay } from './told-day.ts'

/** Empty where no day is named, or the letter sets no age. */
export function xrayAge({ topic, said }: Question, letter: Letter, now: Date): Statement[] {
  const main = mainAppointment(letter)
  const day = toldDay(said, now, 'behind')
  if (!topic.startsWith('xray-') || !main?.date.sure || day === null) return []
  const listed = document(letter, 'chest-xray')
  const aged = letter.xray?.newerThan
  const limit: Length | undefined = aged?.value ?? listed?.limits?.under
  const french = aged ?? listed?.french
  if (!limit || !french || aged?.sure === false || day > main.date.value) return []
  const values = {
    date: { date: main.date.value },
    day: { date: day },
    limit: { key: `exact:xrayLimit.${limit.unit}` as const, with: { count: limit.count } },
  }
  const say = after(day, limit) > main.date.value ? 'exact:xrayNew' : 'exact:xrayOld'
  return [lead(say, values, quoted(french, main.date))]
}

/** The first day on which it is that old. */
function after(day: string, { count, unit }: Length): string {
  const date = new Date(`${day}T00:00Z`)
  if (unit === 'day' || unit === 'week')
    date.setUTCDate(date.getUTCDate() + count * (unit === 'week' ? 7 : 1))
  else date.setUTCMonth(date.getUTCMonth() + count * (unit === 'year' ? 12 : 1))
  return date.toISOString().slice(0, 10)
}
