/** What a letter says to somebody who is pregnant and called for a chest x-ray, by many hands; and where it says nothing of it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import type { Pregnancy } from '../../../src/letters/xray.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

function pregnancyIn(words: string): Pregnancy | null {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
Une radiographie des poumons est à faire avant la visite, dans le cabinet de votre choix.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  return extract([letterText(text)], now)[0]?.xray?.pregnancy?.value ?? null
}

describe('somebody who is pregnant has no x-ray', () => {
  it.each([
    'Si vous êtes enceinte, ne faites pas la radiographie.',
    'En cas de grossesse, ne passez pas cet examen.',
    'Femmes enceintes : pas de radio.',
    'FEMME ENCEINTE : NE PAS FAIRE DE RADIO.',
    'Vous attendez un enfant ? Ne faites surtout pas de radio.',
    'Si vous attendiez un enfant, vous vous abstiendriez de cet examen radiologique.',
    'La radiographie ne doit pas être réalisée en cas de grossesse.',
    'La radio est contre-indiquée chez la femme enceinte.',
    'Toute personne enceinte s’abstiendra de passer la radiographie.',
    'Attention : si une grossesse est possible, ne vous rendez pas au centre d’imagerie.',
    'La radiographie est interdite aux femmes enceintes.',
    'Madame apportera son carnet de maternité si elle attend un enfant ; dans ce cas elle ne fait pas de radiographie.',
    'Carnet de maternité (la radio n’est alors pas faite)',
    'Les femmes enceintes ne passent pas la radiographie et apportent un certificat de grossesse.',
    'Grossesse en cours ou possible\tne pas faire la radiographie',
  ])('%s', (words) => {
    expect(pregnancyIn(words)?.xray).toBe('no')
  })
})

describe('somebody who is pregnant needs no x-ray', () => {
  it.each([
    'Les femmes enceintes en sont dispensées.',
    'La personne enceinte est dispensée de cet examen si elle remet un certificat de grossesse.',
    'Si vous êtes enceinte, vous n’avez pas à passer la radiographie.',
    'En cas de grossesse, la radio n’est pas nécessaire.',
    'Une exemption de radiographie est accordée à la femme enceinte, sur présentation de son carnet de maternité.',
    'LES PERSONNES QUI ATTENDENT UN ENFANT EN SONT EXEMPTEES.',
  ])('%s', (words) => {
    expect(pregnancyIn(words)?.xray).toBe('exempt')
  })
})

describe('somebody who is pregnant says so', () => {
  it.each<[string, Pregnancy['tell']]>([
    ['Si vous êtes enceinte, prévenez-nous avant la radiographie.', 'office'],
    ['Si vous êtes enceinte, dites-le à l’infirmière dès votre arrivée.', 'arrival'],
    ['SI VOUS ETES ENCEINTE, SIGNALEZ-LE DES VOTRE ARRIVEE.', 'arrival'],
    ['Vous êtes enceinte ? Dites-le au cabinet avant la radio.', 'centre'],
    ['Toute grossesse, même supposée, est à signaler au médecin.', 'doctor'],
    ['N’oubliez pas de signaler une grossesse au manipulateur avant la radiographie.', 'centre'],
    ['Ne passez pas la radio sans nous avoir prévenus si vous êtes enceinte.', 'office'],
    ['En cas de grossesse, appelez le service médical avant la radio.', 'office'],
    ['Les femmes enceintes le font savoir au radiologue.', 'centre'],
    ['Si vous pensez être enceinte, parlez-en au médecin.', 'doctor'],
  ])('%s', (words, tell) => {
    expect(pregnancyIn(words)).toMatchObject({ xray: 'tell', tell })
  })
})

describe('what goes with it', () => {
  it.each<[string, Partial<Pregnancy>]>([
    [
      'Si vous êtes enceinte ou pensez l’être, ne passez pas la radiographie et munissez-vous d’un certificat de grossesse.',
      { xray: 'no', maybe: true, bring: 'pregnancy-certificate', tell: null },
    ],
    [
      'Êtes-vous enceinte, ou peut-être ? Ne passez pas la radio : prévenez-nous par téléphone.',
      { xray: 'no', maybe: true, tell: 'office', by: 'call' },
    ],
    [
      'En cas de grossesse, ne faites pas la radiographie et écrivez au service médical.',
      { xray: 'no', maybe: false, tell: 'office', by: 'write' },
    ],
    [
      'Si vous êtes enceinte, ne faites pas cet examen : dites-le simplement au médecin.',
      { xray: 'no', tell: 'doctor', by: null },
    ],
    [
      'Vous êtes enceinte ou vous pensez l’être ? Ne passez pas la radio : appelez-nous, le médecin vous recevra quand même.',
      { xray: 'no', maybe: true, tell: 'office', by: 'call' },
    ],
    [
      'Les femmes enceintes en sont dispensées et produiront leur carnet de maternité.',
      { xray: 'exempt', bring: 'maternity-record' },
    ],
    [
      'En cas de grossesse\tne pas faire la radiographie ; apporter le carnet de maternité',
      { xray: 'no', bring: 'maternity-record' },
    ],
  ])('%s', (words, expected) => {
    expect(pregnancyIn(words)).toMatchObject(expected)
  })
})

it.each([
  'Si vous êtes enceinte : un certificat de grossesse.',
  'Votre carnet de maternité, le cas échéant.',
  'La grossesse n’empêche pas la radiographie.',
  'Une personne enceinte qui vous accompagnerait ne doit pas entrer en salle de radiologie.',
  'Les femmes enceintes sont dispensées de vaccination.',
  'Si vous êtes enceinte, vous pouvez nous demander le report de la visite.',
  'Apportez un certificat de grossesse ; ne faites pas de radio en ville.',
  'Si vous n’êtes pas enceinte, faites la radio avant la visite.',
  'Les femmes enceintes sont prioritaires à l’accueil.',
  'Ne faites pas faire de radio sans ordonnance.',
])('is silent on “%s”', (words) => {
  expect(pregnancyIn(words)).toBeNull()
})
