/** Whether the day of a deadline still counts, whether things have to be there by then, and whom its sentence names. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

function deadline(words: string) {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION – PLATEFORME D’ACCUEIL, SIGNATURE DU CONTRAT D’INTÉGRATION RÉPUBLICAINE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h00, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  return extract([letterText(text)], now)[0]?.deadlines[0]
}

describe('a day before which', () => {
  it.each([
    ['Confirmez votre venue avant le 20 février 2027.', 'avant le 20 février 2027'],
    [
      'MERCI DE CONFIRMER VOTRE PRESENCE AVANT LE VENDREDI 19 FEVRIER 2027',
      'AVANT LE VENDREDI 19 FEVRIER 2027',
    ],
    ['Votre présence est à confirmer avant le 19/02/2027 par courriel.', 'avant le 19/02/2027'],
  ])('%s', (words, quote) => {
    expect(deadline(words)).toMatchObject({ for: 'confirm', before: { quote } })
  })

  it.each([
    'Confirmez votre venue au plus tard le 20 février 2027.',
    'Confirmez votre venue jusqu’au 20 février 2027.',
    'Confirmez votre venue avant le 20 février 2027 inclus.',
    'Confirmez votre venue avant le 20 février 2027 au soir.',
  ])('is none of: %s', (words) => {
    expect(deadline(words)).toMatchObject({ for: 'confirm', date: { value: '2027-02-20' } })
    expect(deadline(words)?.before).toBeUndefined()
  })
})

describe('whom to tell by then', () => {
  it.each([
    [
      'Confirmez votre venue avant le 20 février 2027 à accueil.lille@ofii.fr.',
      'accueil.lille@ofii.fr',
      null,
    ],
    ['Confirmez votre présence au 03 20 11 22 33 avant le 20 février 2027.', null, '0320112233'],
    [
      'Votre venue est à confirmer au plus tard le 20 février 2027, à accueil.lille@ofii.fr ou au 03 20 11 22 33.',
      'accueil.lille@ofii.fr',
      '0320112233',
    ],
    [
      'Confirmez votre venue avant le 20 février 2027 à accueil.lille@ofii.fr (renseignements au 03 20 11 22 33).',
      'accueil.lille@ofii.fr',
      null,
    ],
    [
      'Confirmez votre venue avant le 20 février 2027 : écrivez à accueil.lille@ofii.fr, ou encore, téléphonez au 03 20 11 22 33.',
      'accueil.lille@ofii.fr',
      '0320112233',
    ],
  ])('%s', (words, email, phone) => {
    const to = deadline(words)?.to
    expect([to?.email?.value ?? null, to?.phone?.value ?? null]).toEqual([email, phone])
  })

  it('names nobody where the sentence names nobody, or two', () => {
    expect(deadline('Confirmez votre venue avant le 20 février 2027.')?.to).toBeUndefined()
    expect(
      deadline('Confirmez votre venue avant le 20 février 2027 à a.lille@ofii.fr ou b.lille@ofii.fr.')?.to,
    ).toBeUndefined()
  })
})

it.each([
  ['Vos pièces doivent nous parvenir le 20 février 2027 au plus tard.', true],
  ['Envoyez vos pièces le 20 février 2027 au plus tard.', undefined],
])('tells sending from arriving: %s', (words, arrives) => {
  const one = deadline(words)
  expect([one?.date?.value, one?.arrives]).toEqual(['2027-02-20', arrives])
})

it.each([
  ['Merci de nous renvoyer le coupon-réponse sous dix jours.', 'return-slip'],
  ['Le talon est à retourner, daté et signé, avant le 20 février 2027.', 'return-slip'],
  ['LE TALON CI-JOINT EST A NOUS RETOURNER SOUS HUIT JOURS', 'return-slip'],
  ['Merci de nous renvoyer vos pièces sous dix jours.', 'send-documents'],
])('knows a reply slip from papers: %s', (words, aim) => {
  expect(deadline(words)?.for).toBe(aim)
})
