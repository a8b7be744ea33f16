/** What a telephone of the letter is for that is none to ask for another date. */
import { isOver, mainAppointment, phoneNumber } from '../lookup.ts'
import { line, quoted } from '../statement.ts'
import type { Topic, Value } from '../topic.ts'

/** Nobody needs it when the date is over. */
export const phoneUse: Topic = {
  id: 'contact-office',
  about(letter, now) {
    if (letter.kind === 'not-ofii' || !mainAppointment(letter) || isOver(letter, now)) return []
    return (letter.phoneUses ?? []).map(({ phone, use, movesNone, said }) => {
      const fixed: Value = movesNone ? { key: 'note:phoneMovesNone' } : null
      return line(`note:phoneUse.${use}`, { phone: phoneNumber(phone), fixed }, quoted(said))
    })
  },
}
