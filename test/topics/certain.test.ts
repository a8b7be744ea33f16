/** What a letter says for certain stays certain in English, and what only may be stays a may. */
import { expect, it } from 'vitest'
import { loadLocale } from '../../src/locales.ts'
import { explain } from '../../src/topics/explain.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { found, letter, medicalVisit } from './letters.ts'

const wording = createWording(await loadLocale(), 30)
const now = new Date('2027-01-27T09:00:00Z')

it.each([
  ['En cas d’absence, il en sera tenu compte lors du renouvellement de votre titre', 'it counts when'],
  ['L’ABSENCE SERA PRISE EN COMPTE LORS DE VOTRE DEMANDE DE CARTE PLURIANNUELLE', 'it counts when'],
  ['En cas d’absence, il pourra en être tenu compte lors du renouvellement', 'it can count when'],
  ['Votre absence pourrait peser sur votre carte de séjour', 'it can count when'],
  ['En cas d’absence, votre droit au séjour pourra être suspendu', 'your right to stay can be suspended'],
  [
    'En cas d’absence, l’instruction de votre droit au séjour est suspendue',
    'they stop looking at your right',
  ],
  ['Absent, vous risquez que le bilan soit fait sans vous', 'they can write the review'],
  ['Sans réponse de votre part, le bilan sera établi sans vous', 'they write the review'],
  ['Le dossier pourrait être transmis tel quel à la préfecture', 'it can go to the prefecture as it is'],
  [
    'Le bilan sera établi en votre absence, ce que le préfet pourra prendre en considération',
    'they write the review',
  ],
  [
    'Le préfet pourra, si vous ne venez pas, en tenir compte lors du renouvellement de votre titre',
    'it can count when you renew',
  ],
])('%s', (quote, words) => {
  const of = letter({ ...medicalVisit, consequence: found(quote, quote) })
  expect(draw(wording.parts(explain(of, now), 'explained'))).toContain(words)
})
