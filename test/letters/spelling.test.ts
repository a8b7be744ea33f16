/** Words of a photo: damaged ones are mended, those that only look like another stay what they are. */
import { expect, it } from 'vitest'
import { passageOf } from '../../src/letters/passage.ts'
import { letterText } from './text.ts'

const folded = (text: string) => passageOf(letterText(text, 'ocr').pages).text.trim()

it.each([
  ['Objet : convocatlon à la vislte médicaie', 'objet : convocation a la visite medicale'],
  ['Obiet : votre adresse', 'objet : votre adresse'],
  ['Qbjet : bilan. Ohjel : visite', 'objet : bilan. objet : visite'],
  ['OFHI de Lille, OFIl, l’OFHII', "ofii de lille, ofii, l'ofii"],
  ['la dlrection territoriaie de Lille', 'la direction territoriale de lille'],
  ['n° étranqer et enveloppc', 'n° etranger et enveloppe'],
  ['votre passeporl et votre carnct de vaccinatlon', 'votre passeport et votre carnet de vaccination'],
  ["en cas d'empêchemenl ou d'indlsponibilité", "en cas d'empechement ou d'indisponibilite"],
  ['votre carnetde vaccination et vos quittanccs', 'votre carnet de vaccination et vos quittances'],
  ['munissez-vous de cecourrier et de votrepasseport', 'munissez-vous de ce courrier et de votre passeport'],
])('mends «%s»', (text, expected) => {
  expect(folded(text)).toBe(expected)
})

it.each([
  'quinze jours a compter de la date de ce courrier',
  'vous avez la possibilite de revenir un autre jour',
  'selon vos disponibilites, au secret medical',
  'le medecin rapporteur vous recevra a votre appartement',
  'nous pouvons vous adresser une information complementaire',
  'a votre disposition, sauf opposition',
  'une absence injustifiee, au regard du contrat',
  'vous vous rendrez au rendez-vous avec un compte rendu',
])('leaves «%s» alone', (text) => {
  expect(folded(text)).toBe(text)
})
