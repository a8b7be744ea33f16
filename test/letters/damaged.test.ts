/** Letters whose words a picture has damaged, one kind of damage after the other: little is lost, and nothing wrong is sure. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { changes } from './cases/changes.ts'
import { integration } from './cases/integration.ts'
import { medical } from './cases/medical.ts'
import { notices } from './cases/notices.ts'
import { others } from './cases/others.ts'
import { requests } from './cases/requests.ts'
import { damages } from './damage.ts'
import { summary } from './summary.ts'
import { letterText } from './text.ts'

const now = new Date('2026-12-15T09:00:00Z')
const cases = [...medical, ...integration, ...others, ...notices, ...changes, ...requests]
const read = (text: string) => extract([letterText(text, 'ocr', 'photo.jpg', 0.9)], now).map(summary)
type Read = ReturnType<typeof read>

/** The kind and every day with its hours, whether sure or not. */
const daysOf = (letters: Read) =>
  letters.map(({ kind, appointments }) =>
    [kind, ...appointments.map(({ what }) => what.replaceAll('?', ''))].join(', '),
  )
const documentsOf = (letters: Read) =>
  letters.flatMap(({ documents }) => documents.map((id) => id.replace('?', '')))

/** Every day and hour of a letter. */
const statedBy = (letters: Read) =>
  letters.flatMap(({ appointments }) => appointments.flatMap(({ what }) => what.split(' ').slice(1)))
const sureOf = (letters: Read) => statedBy(letters).filter((one) => /\d$/.test(one))

/** Of 100 letters, so many keep kind, days and hours; of 100 papers, so many are still asked for. */
const kept: Record<string, [days: number, documents: number]> = {
  'letters misread': [94, 90],
  'a figure for a letter': [94, 94],
  'a letter for a figure': [82, 99],
  'words joined': [92, 88],
  'words cut': [88, 80],
  'capitals lost': [94, 98],
  'a letter for a point': [99, 92],
  'stops lost': [99, 91],
  'stops for commas': [99, 85],
}

describe.each(Object.entries(damages))('with %s', (name, spoil) => {
  const pairs = cases.map(({ name: title, text }) => ({
    title,
    whole: read(text),
    spoilt: read(spoil(text)),
  }))

  it('states nothing for sure that the letter does not say', () => {
    const wrong = pairs.flatMap(({ title, whole, spoilt }) => {
      const stated = statedBy(whole).map((one) => one.replace('?', ''))
      return sureOf(spoilt).flatMap((one) => (stated.includes(one) ? [] : [`${title}: ${one}`]))
    })
    expect(wrong).toEqual([])
  })

  it('keeps most of what it says', () => {
    const [days, documents] = kept[name] ?? [96, 96]
    const same = pairs.filter(({ whole, spoilt }) => `${daysOf(whole)}` === `${daysOf(spoilt)}`)
    const asked = pairs.flatMap(({ whole, spoilt }) =>
      documentsOf(whole).map((id) => documentsOf(spoilt).includes(id)),
    )
    expect((100 * same.length) / pairs.length).toBeGreaterThanOrEqual(days)
    expect((100 * asked.filter(Boolean).length) / asked.length).toBeGreaterThanOrEqual(documents)
  })
})

describe('an hour that a picture has damaged', () => {
  const head = `Office français de l'immigration et de l'intégration
Direction territoriale de Rennes
Rennes, le 11 janvier 2027
Objet : formation civique
Madame,`
  const daysIn = (body: string) =>
    read(`${head}\n${body}`).flatMap(({ appointments }) => appointments.map(({ what }) => what))

  it.each([
    ['1\tmar.\t9h00 -\nLes valeurs de la République\t09/03/27\t17h00', '09:00? to 17:00'],
    ['J1\tmar. 09/03/2027\t09-00\t16:30\t12 rue de Paris, 35500 VITRÉ', '09:00? to 16:30'],
    ['JOUR\nmardi 09/03/27\nORAIRE\nde 13h00 à 16h30', '13:00 to 16:30'],
    ['ELLE AURA LIEU LE 09.03.2027 A O9H0O A VITRE', '09:00?'],
  ])('is read, and not for sure where the figures are hit: %s', (body, hours) => {
    const [day = ''] = daysIn(body)
    expect(day.replace('2027-03-09?', '2027-03-09')).toContain(`2027-03-09 ${hours}`)
  })

  it.each(['la salle 09-00', 'le dossier 09-45', 'la version 12.00'])('is none where it is %s', (words) => {
    expect(daysIn(`Vous êtes convoquée le mardi 9 mars 2027 dans ${words}.`).join()).not.toMatch(/\d\d:\d\d/)
  })
})
