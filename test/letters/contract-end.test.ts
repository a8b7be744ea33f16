/** The day on which the integration contract ends: read where a letter says it of the contract, and of nothing else. */
import { expect, it } from 'vitest'
import { read, welcome } from './noted.ts'

it.each([
  'Votre contrat d’intégration républicaine prend fin le 3 juin 2027.',
  'Votre CIR, signé le 3 juin 2026, vient à échéance le 3 juin 2027.',
  'Le contrat en cours expire le 3 juin 2027.',
  'Pour mémoire : votre contrat arrive à son terme le 3 juin 2027.',
])('%s', (words) => {
  expect(read(welcome, words)?.contractEnd?.value).toBe('2027-06-03')
})

it.each([
  'Votre contrat prévoit une formation de 200 heures qui prend fin le 3 juin 2027.',
  'La formation prévue par votre contrat se termine le 3 juin 2027.',
  'Les cours de votre CIR prennent fin le 3 juin 2027 ; le dernier cours du contrat prend fin le 3 juin 2027.',
  'Dans le cadre du contrat, votre parcours s’achève le 3 juin 2027.',
  'Votre contrat comprend une session civique dont le terme est le 3 juin 2027.',
  'Si votre contrat de travail se termine le 3 juin 2027, signalez-le.',
  'Votre contrat de travail expire le 3 juin 2027.',
  'Le titre remis avec le contrat expire le 3 juin 2027.',
])('is not read from: %s', (words) => {
  expect(read(welcome, words)?.contractEnd).toBeUndefined()
})
