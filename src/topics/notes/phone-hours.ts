/** When the telephone is answered on which another date is asked for. */
import { contactsForMoving, isOver, mainAppointment, phoneNumber } from '../lookup.ts'
import { openingWords, weekdayList } from '../opening-words.ts'
import { line, quoted } from '../statement.ts'
import type { Topic, WordingKey } from '../topic.ts'

/** Nobody needs it when the date is over. */
export const phoneHours: Topic = {
  id: 'contact-office',
  about(letter, now) {
    const number = contactsForMoving(letter).phone?.value
    const open = letter.phoneHours?.find(({ phone }) => phone === number)?.open
    if (number === undefined || !open || !mainAppointment(letter) || isOver(letter, now)) return []
    const values = { phone: phoneNumber(number), opening: openingWords(open.value) }
    const { preferred, half, days, from, except } = open.value
    if (except && !half && !from)
      return [line('note:phoneNotOn', { ...values, days: weekdayList(except) }, quoted(open))]
    if (!preferred) return [line('note:phoneHours', values, quoted(open))]
    const say: WordingKey = half && !days && !from ? `note:phoneBestHalf.${half}` : 'note:phoneBest'
    return [line(say, values, quoted(open))]
  },
}
