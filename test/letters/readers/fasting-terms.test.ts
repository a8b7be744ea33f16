/** How to come without having eaten: since when, whether water is allowed, what to do with medicines; by many hands. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import type { FastingTerms } from '../../../src/letters/xray.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

const termsIn = (words: string): FastingTerms => readIn(words)?.fastingTerms ?? {}
const toldIn = (words: string): string[] => (readIn(words)?.instructions ?? []).map(({ id }) => id)

function readIn(words: string) {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  return extract([letterText(text)], now)[0]
}

describe('since when', () => {
  it.each<[string, unknown]>([
    ['Vous devez rester à jeun depuis la veille au soir.', 'evening'],
    ['Présentez-vous à jeun (ne rien manger depuis la veille).', 'evening'],
    ['Soyez à jeun depuis minuit.', 'midnight'],
    ['Ne mangez plus rien à partir de minuit : l’examen se fait à jeun.', 'midnight'],
    ['Venez à jeun depuis au moins 8 heures.', { hours: 8 }],
    ['Être à jeun depuis douze heures.', { hours: 12 }],
    ['A JEUN DEPUIS 10H', { hours: 10 }],
    ['Un jeûne de 12 h est nécessaire.', { hours: 12 }],
    ['Venez à jeun depuis 20 h la veille.', undefined],
    ['Soyez à jeun depuis 21 h.', undefined],
    ['Venez à jeun depuis huit heures du soir.', undefined],
  ])('%s', (words, since) => {
    expect(termsIn(words).since?.value).toEqual(since)
  })
})

describe('water', () => {
  it.each<[string, boolean]>([
    ['Présentez-vous à jeun, l’eau étant permise.', true],
    ['Venez à jeun ; vous pouvez boire de l’eau.', true],
    ['Venez à jeun. Un verre d’eau est autorisé.', true],
    ['Restez à jeun (eau autorisée).', true],
    ['Venez à jeun : seule l’eau est permise.', true],
    ['Venez à jeun, sans boire ni manger.', false],
    ['Soyez à jeun : ni eau, ni café, ni cigarette.', false],
    ['Venez à jeun. Ne buvez rien, pas même de l’eau.', false],
    ['Venez à jeun. L’eau n’est pas autorisée.', false],
    ['Venez à jeun. Vous ne pouvez pas boire, même de l’eau.', false],
    ['Soyez à jeun ; il est interdit de boire.', false],
    ['Soyez à jeun. Boire n’est plus possible après minuit.', false],
    ['Venez à jeun. Ne rien boire sauf de l’eau.', true],
    ['Venez à jeun. Ne buvez rien d’autre que de l’eau.', true],
    ['Venez à jeun, sans boire du tout.', false],
    ['Venez à jeun. Ne rien boire le matin.', false],
    ['Venez à jeun. Ne buvez pas d’eau.', false],
    ['Soyez à jeun. Ne buvez que de l’eau.', true],
    ['Venez à jeun : vous pouvez boire de l’eau, mais pas de café.', true],
  ])('%s', (words, water) => {
    expect(termsIn(words).water?.value).toBe(water)
  })
})

it.each([
  'Venez à jeun. L’eau est permise jusqu’à 7 heures, ensuite ne buvez rien.',
  'Venez à jeun. Un verre d’eau vous sera servi.',
  'Vous devez être à jeun. Ne buvez pas d’alcool la veille.',
  'Soyez à jeun. Ne buvez pas de café le matin de l’examen.',
  'Venez à jeun, sans boire de jus de fruits.',
  'Venez à jeun. Il est interdit de boire de l’alcool la veille.',
  'Venez à jeun, sans manger ni boire votre café habituel.',
  'Venez à jeun. N’oubliez pas de boire de l’eau la veille.',
])('neither allows nor forbids water: %s', (words) => {
  expect(termsIn(words).water).toBeUndefined()
})

it.each([
  'Venez à jeun. Prenez vos comprimés contre la tension, mais ne prenez pas votre insuline.',
  'Soyez à jeun. Votre traitement du soir est à prendre comme d’habitude, celui du matin, ne le prenez pas.',
  'Soyez à jeun. Vos médicaments vous attendent à l’accueil ; une collation est servie après la prise de sang.',
  'Venez à jeun. Aucun médicament ne doit être pris le matin de l’examen.',
  'Venez à jeun. Prenez vos médicaments habituels, sauf l’insuline.',
  'Venez à jeun. Vous pouvez prendre votre traitement, à l’exception des comprimés pour le diabète.',
  'Venez à jeun. Prenez vos médicaments, sauf avis contraire de votre médecin.',
  'Venez à jeun. Les médicaments du matin se prennent normalement (hors insuline).',
  'Venez à jeun. Vous pouvez prendre votre traitement, à moins que votre médecin ne s’y oppose.',
  'Venez à jeun. Prenez votre traitement, excepté les anticoagulants.',
  'Venez à jeun. Vous ne devez prendre aucun médicament.',
  'Venez à jeun. Évitez de prendre vos médicaments habituels.',
  'Venez à jeun. Il ne faut pas boire et il faut arrêter vos médicaments 24 h avant.',
  'Soyez à jeun. Vous ne devez pas fumer et vous devez suspendre votre traitement.',
  'Venez à jeun. Il faut arrêter de prendre vos médicaments la veille.',
  'Soyez à jeun. Ne modifiez pas vos habitudes et ne continuez pas votre traitement ce matin-là.',
  'Venez à jeun. N’arrêtez pas de boire et interrompez votre traitement.',
  'Venez à jeun. Il est interdit de manger et de prendre vos médicaments.',
  'Venez à jeun. Il est interdit de manger, de boire, de prendre des médicaments.',
  'Soyez à jeun. Vous ne devez pas manger, boire, fumer ou prendre de médicaments.',
  'Soyez à jeun. Abstenez-vous de manger et de prendre votre traitement.',
  'Venez à jeun. L’arrêt des médicaments habituels est demandé deux jours avant.',
])('says nothing of medicines that it can’t tell apart: %s', (words) => {
  expect(termsIn(words).medicines).toBeUndefined()
  expect(termsIn(words).ofMedicines?.quote).toMatch(/médicament|traitement|comprimés|insuline/)
})

it('believes none of two sentences about medicines where it reads only one', () => {
  const terms = termsIn('Venez à jeun. Prenez vos médicaments. Évitez toutefois les médicaments du cœur.')
  expect(terms.medicines).toBeUndefined()
  expect(terms.ofMedicines?.quote).toContain('du cœur')
})

it.each([
  'Vous vous présenterez à jeun depuis minuit, sans arrêter votre traitement habituel.',
  'Venez à jeun et ne suspendez pas vos médicaments.',
  'Présentez-vous à jeun le matin sans interrompre votre traitement.',
  'Vous viendrez à jeun et n’interromprez pas la prise de vos comprimés.',
  'Soyez à jeun sans rendez-vous préalable au laboratoire.',
  'Venez à jeun et ne vous maquillez pas.',
])('asks to fast, whatever else is not to be done: %s', (words) => {
  expect(toldIn(words)).toContain('fasting')
})

it.each([
  'Vous pouvez venir sans être à jeun.',
  'Venez sans jeûner et sans vos enfants.',
  'Il n’est pas nécessaire d’être à jeun, et n’oubliez pas vos lunettes.',
  'Présentez-vous sans qu’il soit besoin d’être à jeun.',
])('asks nobody to fast: %s', (words) => {
  expect(toldIn(words)).not.toContain('fasting')
})

describe('medicines', () => {
  it.each<[string, string]>([
    ['Venez à jeun, mais ne pas interrompre vos traitements.', 'take'],
    ['À jeun depuis minuit, sans modifier votre traitement habituel.', 'take'],
    ['Présentez-vous à jeun ; vos médicaments ne doivent pas être arrêtés.', 'take'],
    ['Soyez à jeun. Il ne faut en aucun cas suspendre votre traitement.', 'take'],
    ['Soyez à jeun. Vous ne devez surtout pas arrêter votre traitement.', 'take'],
    ['Venez à jeun. Vos comprimés ne devront jamais être interrompus.', 'take'],
    ['Venez à jeun. Aucun traitement ne doit être suspendu.', 'take'],
    ['Soyez à jeun. Ne mangez pas et prenez vos médicaments habituels.', 'take'],
    ['Venez à jeun. Il ne faut pas manger et il ne faut pas arrêter vos médicaments.', 'take'],
    ['Venez à jeun. Les médicaments du matin peuvent être pris comme à l’ordinaire.', 'take'],
    ['Venez à jeun, mais prenez votre traitement habituel.', 'take'],
    ['Présentez-vous à jeun. N’arrêtez pas votre traitement.', 'take'],
    ['Soyez à jeun. Vos médicaments se prennent normalement.', 'take'],
    ['Venez à jeun. Ne prenez pas vos médicaments avant la prise de sang.', 'wait'],
    ['Soyez à jeun. Les médicaments seront pris après l’examen.', 'wait'],
    ['Venez à jeun et apportez vos médicaments du matin.', 'bring'],
    ['Venez à jeun. Pour vos médicaments, demandez l’avis de votre médecin.', 'ask'],
    [
      'Venez à jeun mais prenez vos médicaments habituels ; une collation vous sera offerte après la prise de sang.',
      'take',
    ],
    ['Soyez à jeun. Prenez votre traitement ; en cas de question, appelez-nous.', 'take'],
    ['Soyez à jeun. Vos médicaments : ne les prenez pas avant l’examen.', 'wait'],
    ['Soyez à jeun. Les comprimés ne doivent pas être pris ce matin-là.', 'wait'],
    ['Soyez à jeun. N’oubliez pas de prendre vos médicaments.', 'take'],
    ['Soyez à jeun. Apportez votre carnet, vos lunettes et vos médicaments.', 'bring'],
    ['Venez à jeun. Si vous êtes diabétique, appelez-nous au sujet de votre traitement.', 'ask'],
  ])('%s', (words, medicines) => {
    expect(termsIn(words).medicines?.value).toBe(medicines)
  })
})

it.each([
  'Vous n’avez pas à être à jeun. Les médicaments du matin peuvent être pris.',
  'Apportez les ordonnances de vos traitements.',
  'Venez à jeun. Apportez l’ordonnance de vos médicaments.',
  'Venez à jeun.',
  'Une fontaine à eau est dans le hall. Inutile d’être à jeun depuis la veille.',
  'Venez à jeun. Si vous suivez un traitement, apportez vos ordonnances.',
])('nothing more in “%s”', (words) => {
  expect(termsIn(words)).toEqual({})
})
