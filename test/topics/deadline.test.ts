/** What an explanation says of the day by which one confirms: that it is before it, whom to write to, and what follows otherwise. */
import { expect, it } from 'vitest'
import type { Deadline } from '../../src/letters/letter.ts'
import { loadLocale } from '../../src/locales.ts'
import { explain } from '../../src/topics/explain.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { found, letter, medicalVisit } from './letters.ts'

const wording = createWording(await loadLocale(), 30)
const now = new Date('2027-01-27T09:00:00Z')
const said = (of: Parameters<typeof letter>[0]) => draw(wording.parts(explain(letter(of), now), 'explained'))

const confirm: Deadline = {
  for: 'confirm',
  days: null,
  countedFrom: null,
  date: found('2027-02-20', '20 février 2027'),
  before: found(true as const, 'avant le 20 février 2027'),
  to: { email: found('venir@ofii.fr', 'venir@ofii.fr'), phone: null },
}
const moves = { email: null, phone: null, notice: null, onceOnly: false }

it('says before which day one confirms, and to whom', () => {
  expect(said({ ...medicalVisit, deadlines: [confirm] })).toContain(
    '**Deadline to confirm that you come** — before Saturday 20 February 2027 (in 24 days). Write to venir@ofii.fr.',
  )
})

it('says what days are counted from, and whom to call', () => {
  const to = { email: null, phone: found('0320112233', '03 20 11 22 33') }
  const { before, ...dated } = confirm
  const counted: Deadline = { ...dated, days: 10, countedFrom: 'letter', to }
  expect(said({ ...medicalVisit, deadlines: [counted] })).toContain(
    'The letter gives you 10 days, counted from the date of the letter. Call 03 20 11 22 33.',
  )
})

it('says that only working days are counted', () => {
  const sentence = found('x', 'Envoyez-les sous huit jours ouvrés à réception')
  const french = found('x', 'sous huit jours')
  const papers: Deadline = {
    for: 'send-documents',
    days: 8,
    countedFrom: 'receipt',
    date: null,
    french,
    sentence,
  }
  expect(said({ ...medicalVisit, deadlines: [papers] })).toContain('8 working days, counted from the day')
})

it('says of papers that they have to be there by then', () => {
  const { before, to, ...rest } = confirm
  const papers: Deadline = { ...rest, for: 'send-documents', arrives: true }
  expect(said({ ...medicalVisit, deadlines: [papers] })).toContain(
    '**Deadline for the papers** — Saturday 20 February 2027 (in 24 days). It has to arrive by then.',
  )
})

it.each([
  ['À défaut de nouvelles, votre place sera donnée à une autre personne', true],
  ['SANS REPONSE DE VOTRE PART LA PLACE SERA DONNEE A UNE AUTRE PERSONNE', true],
  ['Faute de confirmation, votre inscription sera annulée', true],
  ['Si vous ne confirmez pas votre venue, la place sera donnée à une autre personne', true],
  ['En cas d’absence, votre dossier sera classé', false],
  ['Sans nouvelles de votre part et si vous êtes absente, votre dossier sera classé', false],
])('knows what follows from not confirming: %s', (quote, isOfConfirming) => {
  const words = said({
    ...medicalVisit,
    reschedule: moves,
    deadlines: [confirm],
    consequence: found(quote, quote),
  })
  expect(words.includes('**If you don’t confirm that you come** — the letter says')).toBe(isOfConfirming)
})
