/** Delays and last days that are not the reader's to keep, and what a reason after an absence is asked for. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { loadLocale } from '../../../src/locales.ts'
import { explain } from '../../../src/topics/explain.ts'
import { createWording } from '../../../src/wording/wording.ts'
import { draw } from '../../wording/draw.ts'
import { summary } from '../summary.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')
const wording = createWording(await loadLocale(), 30)

const read = (words: string) =>
  extract(
    [
      letterText(`OFII – Direction territoriale de Rouen
Rouen, le 6 janvier 2027
Objet : entretien de fin de contrat d'intégration républicaine
Madame,
Vous êtes convoquée le jeudi 11 février 2027 à 9h30, 21 rue Malouet, 76100 ROUEN.
${words}`),
    ],
    now,
  )
const deadlines = (words: string) => read(words).flatMap((letter) => summary(letter).deadlines)
const said = (words: string) =>
  read(words)
    .map((letter) => draw(wording.parts(explain(letter, now), 'explained')))
    .join('\n')

describe('no deadline of the reader', () => {
  it.each([
    'Votre contrat d’intégration républicaine arrive à échéance le 31 janvier 2027.',
    'Votre CIR, signé le 31 janvier 2026, vient à échéance le 31 janvier 2027.',
    'Votre contrat arrivera à expiration le 31 janvier 2027.',
    'Votre contrat arrive à son terme le 31 janvier 2027.',
    'Échéance du contrat : 31/01/2027',
    'Échéance de votre contrat d’intégration : 31 janvier 2027',
    'Fin du contrat : 31/01/2027',
    'Résultat par courriel sous 3 semaines.',
    'Résultats du test sous 15 jours.',
    'Résultats communiqués sous un mois.',
    'Résultat disponible dans un délai de dix jours.',
    'Les résultats vous parviendront sous 3 semaines.',
    'Remboursement sous deux mois.',
  ])('%s', (words) => {
    expect(deadlines(words)).toEqual([])
    expect(said(words)).not.toMatch(/deadline|could not tell/i)
  })
})

describe('why somebody did not come', () => {
  it.each([
    ['En cas d’absence, une seconde convocation sera adressée. Motif à transmettre sous 8 jours.', 8],
    ['Toute absence non justifiée entraîne la fin du contrat. Justificatif sous 10 jours.', 10],
    [
      'En cas d’absence, le préfet est informé.\nJustificatifs à envoyer sous 5 jours à cir.rouen@ofii.fr.',
      5,
    ],
    ['Si vous ne vous présentez pas, le préfet est informé. Explication écrite sous 12 jours.', 12],
  ])('%s', (words, days) => {
    expect(deadlines(words)).toEqual([`justify ${days}`])
    expect(said(words)).not.toContain('cir-contract')
  })

  it('is no paper to bring', () => {
    const words =
      'Apportez votre passeport.\nEn cas d’absence, le préfet est informé. Motif à transmettre sous 8 jours à cir.rouen@ofii.fr.'
    expect(read(words).flatMap((letter) => summary(letter).documents)).toEqual(['passport'])
  })
})

describe('how long, as the letter counts', () => {
  it.each([
    ['Vous devez répondre dans un délai de six mois à compter de la réception de ce courrier.', '6 months'],
    ['Vous nous enverrez le formulaire sous deux mois.', '2 months'],
    ['Vous avez trois semaines pour nous répondre, à réception de ce courrier.', '3 weeks'],
    ['Envoyez le formulaire dans le mois qui suit la réception de ce courrier.', '1 month'],
    ['Envoyez le formulaire sous huitaine.', '8 days'],
  ])('%s', (words, long) => {
    expect(said(words)).toContain(long)
    expect(said(words)).not.toMatch(/180 days|60 days|21 days|30 days/)
  })
})
