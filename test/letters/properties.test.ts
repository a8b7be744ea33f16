/** Any day and any hour, in any accepted form, in several layouts; and a changed digit that the weekday gives away. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const now = new Date('2026-11-01T09:00:00Z')
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
const months = `janvier février mars avril mai juin juillet août septembre octobre novembre décembre`.split(
  ' ',
)
const two = (number: number) => String(number).padStart(2, '0')

type Day = { year: number; month: number; day: number; weekday: number }

/** Every 7th day of fifteen months plus every first of a month, weekdays from Monday to Saturday. */
const days: Day[] = Array.from({ length: 440 }, (_, index) => new Date(Date.UTC(2026, 11, 1 + index)))
  .filter((date, index) => index % 5 === 0 || date.getUTCDate() === 1)
  .filter((date) => date.getUTCDay() !== 0)
  .map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }))

const dateForms: ((day: Day) => string)[] = [
  ({ year, month, day, weekday }) =>
    `${weekdays[weekday]} ${day === 1 ? '1er' : day} ${months[month - 1]} ${year}`,
  ({ year, month, day, weekday }) =>
    `${weekdays[weekday]} ${two(day)} ${months[month - 1]?.toUpperCase()} ${year}`,
  ({ year, month, day }) => `${day === 1 ? '1er' : day} ${months[month - 1]} ${year}`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
  ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${two(year % 100)}`,
  ({ year, month, day, weekday }) => `${weekdays[weekday]} ${two(day)}/${two(month)}/${year}`,
]
const timeForms: ((hour: number, minute: number) => string)[] = [
  (hour, minute) => `${hour}h${two(minute)}`,
  (hour, minute) => `${hour} h ${two(minute)}`,
  (hour, minute) => `${two(hour)}H${two(minute)}`,
  (hour, minute) => `${two(hour)}:${two(minute)} heures`,
  (hour, minute) =>
    minute === 0 ? `${hour} heures` : `${hour} heures ${minute < 10 ? `0${minute}` : minute}`,
]
const layouts: ((date: string, time: string) => string)[] = [
  (date, time) => `OFII – Direction territoriale de Lille
Lille, le 30 octobre 2026
Objet : visite médicale
Madame, vous êtes convoquée le ${date} à ${time} au 2 rue de Tenremonde, 59000 LILLE.`,
  (date, time) => `OFII – Direction territoriale de Lille
Édité le 30/10/2026
CONVOCATION VISITE MÉDICALE
Date : ${date}
Heure : ${time}
Lieu : OFII, 2 rue de Tenremonde, 59000 LILLE`,
  (date, time) => `OFII – Direction territoriale de Lille
Mme DIOP Fatou, née le 14 mai 1985
Lille, le 30 octobre 2026
VISITE MÉDICALE
Je vous prie de bien vouloir vous présenter à la visite médicale
le ${date}
à ${time}
OFII, 2 rue de Tenremonde, 59000 LILLE
Vous avez validé votre visa le 12/09/2026. Prévenir 48 heures avant en cas d'empêchement.`,
]

describe('any day and hour', () => {
  it.each(
    dateForms.map(
      (form, index) => [form(days[3] ?? { year: 2027, month: 1, day: 4, weekday: 1 }), index] as const,
    ),
  )('written as %s', (_, index) => {
    const form = dateForms[index]
    const wrong: string[] = []
    for (const [number, day] of days.entries()) {
      const hour = 8 + (number % 10)
      const minute = (number * 5) % 60
      const date = form?.(day) ?? ''
      const time = timeForms[number % timeForms.length]?.(hour, minute) ?? ''
      const text = layouts[number % layouts.length]?.(date, time) ?? ''
      const [letter] = extract([letterText(text)], now)
      const read = letter?.appointments.map((one) => `${one.date.value} ${one.start?.value}`).join(' | ')
      const meant = `${day.year}-${two(day.month)}-${two(day.day)} ${two(hour)}:${two(minute)}`
      if (read !== meant) wrong.push(`${date} ${time}: ${read}`)
    }
    expect(wrong).toEqual([])
  })

  it('is never sure of a day whose digit was changed, beside its weekday', () => {
    let tried = 0
    for (const day of days) {
      const right = dateForms[0]?.(day) ?? ''
      for (const [index, digit] of [...right].entries()) {
        if (!/\d/.test(digit) || right.startsWith('1er', index)) continue
        const changed = `${right.slice(0, index)}${(Number(digit) + 1) % 10}${right.slice(index + 1)}`
        const [letter] = extract([letterText(layouts[0]?.(changed, '9h30') ?? '')], now)
        for (const { date } of letter?.appointments ?? []) {
          tried++
          const same = new Date(`${date.value}T00:00:00Z`).getUTCDay() === day.weekday
          expect(`${changed} ${date.sure}`).toBe(`${changed} ${same && date.sure}`)
          if (!same) expect(letter?.warnings.map(({ code }) => code)).toContain('weekday-mismatch')
        }
      }
    }
    expect(tried).toBeGreaterThan(300)
  })
})
