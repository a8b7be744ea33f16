/** What goes with any appointment: in person, how long, who translates, the employer, what it costs. */
import type { Letter } from '../../letters/letter.ts'
import { document, mainAppointment } from '../lookup.ts'
import { noted, noteOf, topic } from '../note-words.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement, Topic } from '../topic.ts'

export const inPerson: Topic = topic('companion', (letter) => [
  ...noted(letter, 'without-you'),
  ...noted(letter, 'yourself'),
])

/** In their own words the letter says that none comes, or that the reader may bring one. */
export const ownInterpreter = (letter: Letter): Statement[] =>
  noteOf(letter, 'interpreter-none') && noteOf(letter, 'interpreter-own')
    ? noted(letter, 'interpreter-own').map((one) => ({ ...one, say: 'note:interpreter-both' }))
    : [...noted(letter, 'interpreter-none'), ...broughtInterpreter(letter)].slice(0, 1)

/** Whom the reader may bring to translate. */
export const broughtInterpreter = (letter: Letter): Statement[] =>
  noteOf(letter, 'interpreter-own')?.said.value === 'adult'
    ? noted(letter, 'interpreter-own').map((one) => ({ ...one, say: 'note:interpreter-adult' }))
    : noted(letter, 'interpreter-own')

/** How long it takes, where the hour of the end does not stand with the appointment. */
export const howLong: Topic = topic('duration', (letter) => {
  if (mainAppointment(letter)?.end) return []
  const lasts = noteOf(letter, 'lasts')
  const ends = noted(letter, 'ends')
  if (ends.length > 0 || !lasts) return ends
  const minutes = Number(lasts.said.value)
  const because = quoted(lasts.said)
  if (!minutes) return [lead(`note:lasts.${lasts.said.value}`, { quote: wordsOf(lasts.said) }, because)]
  const half = minutes % 60 === 30 && minutes > 30
  return minutes % 30 === 0 && minutes >= 60
    ? [lead(half ? 'note:lasts.hoursHalf' : 'note:lasts.hours', { count: Math.floor(minutes / 60) }, because)]
    : minutes > 60
      ? [lead('note:lasts.hoursMinutes', { count: Math.floor(minutes / 60), minutes: minutes % 60 }, because)]
      : [lead('note:lasts.minutes', { count: minutes }, because)]
})

export const employer: Topic = topic('work-conflict', (letter) => [
  ...noted(letter, 'employer-lets'),
  ...noted(letter, 'counts-as-leave'),
  ...noted(letter, 'employer-paper'),
])

/** Papers in another language. */
export const translation: Topic = topic('translation-needed', (letter) => noted(letter, 'no-translation'))

/** Where something beside it has to be paid for, an x-ray or a stamp, only the appointment is free. */
export const nothingToPay: Topic = topic('cost', (letter) => {
  const paid = letter.xray?.free?.value === false || document(letter, 'tax-stamp') !== null
  return noted(letter, 'free').map((one) => (paid ? { ...one, say: 'note:freeItself' } : one))
})
