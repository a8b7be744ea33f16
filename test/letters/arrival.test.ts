/** The range in which one is let in is not how long an appointment takes, and coming after it is not staying away. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const read = (body: string) =>
  extract(
    [
      letterText(
        `OFII – Direction territoriale de Lille\n2 rue de Tenremonde, 59000 LILLE\nLille, le 5 janvier 2027\nCONVOCATION – CONTRAT D’INTÉGRATION RÉPUBLICAINE\n${body}`,
      ),
    ],
    new Date('2027-01-10T09:00:00Z'),
  )[0]

const hours = (body: string) =>
  (read(body)?.appointments ?? []).map(({ start, end }) => [start?.value, end?.value ?? null])

const day = 'Date : mardi 9 mars 2027\nLieu : 2 rue de Tenremonde, 59000 LILLE\n'

describe('a range in which one arrives', () => {
  it.each([
    ['Accueil de 13h15 à 13h30 – portes fermées à 13h30', '13:15', null],
    ['Heure d’arrivée : entre 8h30 et 8h45', '08:30', null],
    ['Heure : 13h15 - 13h30 (enregistrement)', '13:15', null],
    ['Horaire : 8h45 – 9h00 (accueil)', '08:45', null],
    ['Émargement : 8h30 à 8h50. La séance s’achèvera vers 12h30.', '08:30', '12:30'],
    ['Accueil des participants : 8h45 - 9h00. Fin : 16h30.', '08:45', '16:30'],
  ])('%s', (words, start, end) => {
    expect(hours(`${day}${words}`)).toEqual([[start, end]])
  })

  it.each([
    ['Vous êtes convoquée le mardi 9 mars 2027 de 13h15 à 13h30 pour l’accueil.', '13:15', null],
    ['Le mardi 9 mars 2027, vous serez accueillie de 8h30 à 9h00.', '08:30', null],
    ['Le mardi 9 mars 2027, vous devez vous présenter entre 8h30 et 9h00.', '08:30', null],
    ['Vous êtes convoquée le mardi 9 mars 2027 de 8h30 à 12h30. Accueil de 8h30 à 8h45.', '08:30', '12:30'],
    ['Le mardi 9 mars 2027, vous serez reçue de 9h00 à 12h00.', '09:00', '12:00'],
    ['Journée d’accueil du mardi 9 mars 2027, de 9h00 à 16h30.', '09:00', '16:30'],
    ['Entretien individuel le mardi 9 mars 2027 de 9h00 à 9h30.', '09:00', '09:30'],
  ])('%s', (words, start, end) => {
    expect(hours(`Madame,\n${words}\n2 rue de Tenremonde, 59000 LILLE`)).toEqual([[start, end]])
  })
})

describe('the last hour to come in', () => {
  it.each([
    'Retard toléré jusqu’à 9h15. Au-delà, vous ne serez pas reçue.',
    'Dernière admission : 9h15. Passée cette heure, vous ne serez pas admise et devrez attendre une nouvelle convocation.',
    'Les portes ferment à 9h15. Après, nous ne pourrons plus vous recevoir.',
  ])('%s', (words) => {
    const letter = read(`${day}Heure : 9h00\n${words}`)
    expect(letter?.lateness?.value).toMatchObject({ after: '09:15' })
    expect(letter?.consequence).toBeNull()
  })

  it('leaves a delay for papers as it is', () => {
    const words =
      'Vous nous enverrez un justificatif de votre retard sous 15 jours. Au-delà, votre dossier sera clos.'
    expect(read(`${day}Heure : 9h00\n${words}`)?.consequence?.value).toContain('votre dossier sera clos')
  })
})
