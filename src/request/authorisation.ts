/** The paper by which somebody may open the door or come in the reader's place: to be filled in and signed. */
import type { Letter } from '../letters/letter.ts'
import { isAtHome, mainAppointment } from '../topics/lookup.ts'
import { frenchDate, frenchTime } from './french-date.ts'
import type { Say } from './say.ts'

export function authorisation(say: Say, letter: Letter, who: string | undefined): string {
  const main = mainAppointment(letter)
  const atHome = isAtHome(letter)
  const reference = letter.references[0]?.value.quote.replace(/\s+/gu, ' ').trim()
  return [
    say('stand-in.title'),
    say('stand-in.self'),
    say(atHome ? 'stand-in.opens' : 'stand-in.comes', {
      who: who ? say(`relatives.${who}`) : say('stand-in.anybody'),
      when: main ? ` ${whenOf(say, main)}` : '',
      where: atHome && main?.place?.sure ? `, ${main.place.value}` : '',
    }),
    reference ? say('stand-in.file', { reference }) : '',
    say('stand-in.signed'),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

function whenOf(say: Say, { date, start, end }: NonNullable<ReturnType<typeof mainAppointment>>): string {
  const day = frenchDate(date.value, date.sure)
  if (start?.sure && end?.sure)
    return say('stand-in.between', { day, from: frenchTime(start.value), to: frenchTime(end.value) })
  return start?.sure
    ? say('stand-in.at', { day, time: frenchTime(start.value) })
    : say('stand-in.on', { day })
}
