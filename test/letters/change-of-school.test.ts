/** A letter that changes the school of a French course: the day of the talk in a running sentence, and from when the lessons go on. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const read = (body: string) =>
  extract(
    [
      letterText(
        `OFII - Direction territoriale de Rennes\n8 rue Jean Julien Lemordant, 35000 RENNES\nRennes, le 1er décembre 2026\nObjet : changement d’organisme de formation linguistique\nMadame,\n${body}`,
      ),
    ],
    new Date('2026-12-02T09:00:00Z'),
  )[0]

const days = (body: string) =>
  (read(body)?.appointments ?? []).map(({ date, start }) => `${date.value} ${start?.value}`)

describe('the talk before the lessons', () => {
  it.each([
    'Vous serez reçue pour un entretien d’entrée le mardi 15 décembre 2026 à 14h10 au GRETA, 34 rue Bahon Rault, 35000 RENNES.',
    'Un test d’entrée le mardi 15 décembre 2026 à 14h10 est organisé au CLPS, 5 avenue Janvier, 35000 RENNES.',
    'Vous êtes attendue pour le bilan d’arrivée le mardi 15 décembre 2026 à 14h10, 5 avenue Janvier, 35000 RENNES.',
  ])('%s', (words) => {
    expect(days(words)).toEqual(['2026-12-15 14:10'])
  })

  it('is no day on which somebody came to France', () => {
    expect(days('Vous êtes entrée le 15 septembre 2026 en formation.')).toEqual([])
  })
})

describe('the lessons', () => {
  it.each([
    'Vous poursuivrez votre formation au CLPS à compter du mercredi 6 janvier 2027, les mercredis et vendredis de 13h30 à 17h30.',
    'À partir du 6 janvier 2027, vos cours auront lieu tous les mercredis et vendredis de 13h30 à 17h30.',
  ])('have a first day: %s', (words) => {
    const course = read(words)?.course
    expect(course?.start?.value).toBe('2027-01-06')
    expect(course?.hours?.value).toEqual({ from: '13:30', to: '17:30' })
  })

  it('have none where the letter names none with them', () => {
    expect(read('Vos cours ont lieu les mercredis et vendredis de 13h30 à 17h30.')?.course?.start).toBe(
      undefined,
    )
  })
})
