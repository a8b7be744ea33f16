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
])('%s', (quote, words) => {
  const of = letter({ ...medicalVisit, consequence: found(quote, quote) })
  expect(draw(wording.parts(explain(of, now), 'explained'))).toContain(words)
})
