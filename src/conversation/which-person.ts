/** Which person: the letter of a family, cut down to those who are meant. */
import { onlyThese } from '../letters/fewer-days.ts'
import type { Letter } from '../letters/letter.ts'
import { isOf } from '../letters/member.ts'
import type { Whom } from '../topics/whom.ts'

/** As it is where one of them has no name in it. */
export function onPersons(letter: Letter, whom: Whom[]): Letter {
  const names = whom.flatMap(({ name }) => (name === undefined ? [] : { name }))
  if (names.length < whom.length) return letter
  const appointments = letter.appointments.filter((one) => names.some((name) => isOf(one, name)))
  return appointments.length > 0 ? onlyThese(letter, appointments) : letter
}
