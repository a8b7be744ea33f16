/** Words that a letter uses or not, and hours that it gives as no exact ones. */
import { expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const now = new Date('2027-01-20T09:00:00Z')
const read = (text: string) => extract([letterText(text)], now)[0]

const head = 'OFII - Direction territoriale de Caen\nCaen, le 18 janvier 2027\n\nFormation civique\n\n'

it.each([
  ['Vous êtes convoquée le jeudi 11 février 2027 à 9 h.', 'convoquée'],
  ['VOUS ETES CONVOQUE LE JEUDI 11 FEVRIER 2027 A 9 H.', 'CONVOQUE'],
  ['Présentez-vous le jeudi 11 février 2027 à 9 h, muni de la présente convocation.', 'convocation'],
])('notes the word that frightens people: %s', (words, quote) => {
  expect(read(`${head}${words}`)?.convoked?.quote).toBe(quote)
})

it.each([
  'Nous vous attendons le jeudi 11 février 2027 à 9 h.',
  'Rendez-vous le jeudi 11 février 2027 à 9 h. Vocation du dispositif : accueil.',
])('notes no word that the letter does not use: %s', (words) => {
  expect(read(`${head}${words}`)?.convoked).toBeUndefined()
})

it.each([
  [
    'Si je ne viens pas, sans avertir ?\nAlors votre place sera perdue.\nLa préfecture peut refuser votre prochaine carte.\nMerci.',
    'Si je ne viens pas, sans avertir ? Alors votre place sera perdue. La préfecture peut refuser votre prochaine carte.',
  ],
  [
    'Et si vous ne venez pas ?\nAlors votre place sera perdue.\nLa préfecture de Caen est fermée le lundi.',
    'Alors votre place sera perdue.',
  ],
])('takes with a consequence the condition above it and what the prefect does: %s', (words, quote) => {
  const letter = read(`${head}Rendez-vous le jeudi 11 février 2027 à 9 h.\n\n${words}`)
  expect(letter?.consequence?.quote.replace(/\s+/g, ' ')).toBe(quote)
})

it.each([
  ['de 9 h à 17 h environ', '17:00', true],
  ['à 9 h. La journée se termine vers 16 h 30', '16:30', true],
  ['à 9 h ; fin de séance aux alentours de 12 h 45', '12:45', true],
  ['à 9 h, fin aux environs de 12h', '12:00', true],
  ['à 9 h. FIN DE LA JOURNEE : VERS 17H', '17:00', true],
  ['de 9 h à 17 h', '17:00', undefined],
  ['à 9 h. La journée se termine à 16 h 30', '16:30', undefined],
  ['de 9 h à 17 h, environ dix personnes', '17:00', undefined],
])('tells an end that is about right from an exact one: %s', (words, end, about) => {
  const [appointment] =
    read(`${head}Vous êtes convoqué le jeudi 11 février 2027 ${words}.`)?.appointments ?? []
  expect(appointment?.end?.value).toBe(end)
  expect(appointment?.endsAbout).toBe(about)
})
