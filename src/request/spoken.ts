/** Spoken: a message as short sentences that can be read out on the telephone by somebody who speaks little French. */
import type { Letter } from '../letters/letter.ts'
import { mainAppointment } from '../topics/lookup.ts'
import type { Reason } from '../topics/understanding/words.ts'
import { frenchWhen, whatOf } from './appointment-lines.ts'
import { type RequestFor, withoutDays, withReason } from './request-for.ts'
import { dayDoubted } from './said.ts'
import type { Say } from './say.ts'
import { numberOf, type Told } from './told.ts'
import { identity, ofPersons, signed } from './whose.ts'

/** A family is called at several hours, and each of them is somebody's. */
export function ofSeveralPersons({ appointments }: Letter): boolean {
  return new Set(appointments.map(({ person }) => person)).size > 1
}

/** The sentences, one a line. */
export function spokenOf(say: Say, letter: Letter, about: RequestFor, reason: Reason, told: Told): string {
  const { whom = [] } = told
  const said = withReason.has(about) ? ofPersons(say, about, reason, whom, 'aloud') : null
  const main = withoutDays.has(about) ? null : mainAppointment(letter)
  // The hour of one of a family is not that of another, and the day may not be.
  const isOpen = said !== null && ofSeveralPersons(letter)
  const isOneDay = letter.appointments.every(({ date }) => date.value === main?.date.value)
  const isDated = main !== null && (!isOpen || isOneDay)
  return [
    say(`spoken.${about}${isDated ? '' : 'Undated'}${said ? 'Of' : ''}`, {
      ...dayDoubted(letter),
      ...numberOf(say, told),
      said: said ?? '',
      what: whatOf(say, letter, main),
      when: main ? frenchWhen(say, isOpen ? { ...main, start: null } : main) : '',
      reason:
        reason === 'other' || !withReason.has(about)
          ? ''
          : say(`spoken.${about === 'missed' ? 'past' : 'ahead'}.${reason}`),
    }),
    signed(say('spoken.name'), told),
    ...identity(say, letter.references[0]),
  ].join('\n')
}
