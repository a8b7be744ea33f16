/** How places and papers are said: floors explained, nothing that was only read along, and whose a paper is. */
import { expect, it } from 'vitest'
import type { DocumentItem, InstructionId } from '../../src/letters/letter.ts'
import { loadLocale } from '../../src/locales.ts'
import { explain } from '../../src/topics/explain.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { appointment, found, letter, paper, told } from './letters.ts'

const locale = await loadLocale()
const wording = createWording(locale, 30)
const now = new Date('2027-01-20T09:00:00Z')

const visit = (place: string) =>
  appointment({
    purpose: 'medical-visit',
    date: found('2027-03-11', 'le jeudi 11 mars 2027'),
    start: found('09:30', '9h30'),
    place: found(place, place),
  })

function said(place: string, ...documents: DocumentItem[]): string {
  const one = letter({ kind: 'medical-visit', appointments: [visit(place)], documents })
  return draw(wording.parts(explain(one, now), 'explained'))
}

it.each([
  ['OFII, 3 rue Haute, 21000 Dijon, troisième étage', 'troisième étage (3 flights up, US 4th floor)'],
  ['3 rue Haute, étage 1, 21000 Dijon', 'étage 1 (one flight up, US 2nd floor), 21000 Dijon'],
  ['3 RUE HAUTE, 21000 DIJON, PREMIER ETAGE', 'PREMIER ETAGE (one flight up, US 2nd floor)'],
  ['3 rue Haute, 21000 Dijon, rez-de-jardin, salle 2', 'rez-de-jardin (garden level), salle 2'],
  ['auprès du médecin de l’Office, 3 rue Haute, 21000 Dijon', '— 3 rue Haute, 21000 Dijon'],
  ['3 rue Haute, 21000 Dijon, BUS : ligne B', ', 21000 Dijon\n'],
  ['3 rue Haute, 21000 Dijon Métro ligne 4', ', 21000 Dijon\n'],
  ['3 rue Haute, 21000 Dijon – Tramway T2', ', 21000 Dijon\n'],
  ['3 rue Haute, 21000 Dijon, Tram 3, arrêt Foch', 'Tram 3, arrêt Foch'],
  ['Maison de quartier du Tram 7', 'Maison de quartier du Tram 7\n'],
  ['Salle des fêtes, 9 rue du Bus 3', '9 rue du Bus 3\n'],
  ['par courrier à l’adresse suivante : OFII, 3 rue Haute, 21000 Dijon', '— OFII, 3 rue Haute'],
  ['par la poste à l’Office, 3 rue Haute, 21000 Dijon', '— Office, 3 rue Haute'],
  ['par courrier simple à la Préfecture, 3 rue Haute', '— Préfecture, 3 rue Haute'],
  ['Pôle associatif, 3 rue Haute, 21000 Dijon à faire', ', 21000 Dijon\n'],
])('%s', (place, expected) => {
  expect(`${said(place)}\n`).toContain(expected)
})

it.each<[string, DocumentItem, string]>([
  ['each', paper('passport', 'passeport', { whose: 'each' }), 'for each person: a passport — '],
  ['adults', paper('id-photos', '2 photos par adulte', { whose: 'adults' }), 'for each adult: ID photos — '],
  [
    'child',
    paper('birth-certificate', 'acte', { whose: 'child' }),
    'for your child: the birth certificate — ',
  ],
  ['wife', paper('residence-permit', 'titre', { whose: 'wife' }), 'for your wife: a residence card — '],
  ['own', paper('passport', 'passeport'), '- your passport — '],
])('says whose a paper is: %s', (_name, one, expected) => {
  expect(said('3 rue Haute, 21000 Dijon', one)).toContain(expected)
})

it('says three papers of which one is enough with one "or"', () => {
  const named = (['rent-receipt', 'utility-bill', 'proof-of-address'] as const).map((name) => ({ name }))
  const one = paper('rent-receipt', 'quittance, facture ou autre preuve', { named })
  expect(said('3 rue Haute', one)).toContain('your rent receipt, a utility bill or proof of address')
})

it('tells of an x-ray on the list whose it is', () => {
  const one = letter({
    kind: 'family-reunification',
    appointments: [visit('3 rue Haute')],
    documents: [paper('chest-xray', 'radio', { whose: 'wife' })],
    instructions: [told('chest-xray-before', 'faire une radiographie')],
  })
  expect(draw(wording.parts(explain(one, now), 'explained'))).toContain('It is for your wife.')
})

const days = (count: number) =>
  [visit('3 rue Haute'), visit('5 rue Basse'), visit('7 rue Neuve')].slice(0, count)
const trained = (count: number, ...quotes: [InstructionId, string][]) =>
  draw(
    wording.parts(
      explain(
        letter({
          kind: 'civic-training',
          appointments: days(count),
          instructions: quotes.map(([id, french]) => told(id, french)),
        }),
        now,
      ),
      'explained',
    ),
  )

it.each<[number, [InstructionId, string][], boolean]>([
  [2, [['lunch-provided', 'Repas offert pas de repas']], true],
  [2, [['lunch-provided', 'Le déjeuner de la journée 1 est offert']], true],
  [2, [['lunch-provided', 'Repas du jour 2 fourni']], true],
  [
    2,
    [
      ['lunch-provided', 'Le repas de samedi est offert'],
      ['bring-lunch', 'dimanche, apportez un sandwich'],
    ],
    true,
  ],
  [2, [['lunch-provided', 'Le repas de midi est offert les deux jours']], false],
  [3, [['lunch-provided', 'Repas de midi fourni du premier au dernier jour (jour 1 à jour 3)']], false],
  [3, [['lunch-provided', 'Le déjeuner est pris en charge dès la première journée']], false],
  [2, [['lunch-provided', 'Déjeuner compris, J1 - J2']], false],
  [3, [['lunch-provided', 'Le repas est servi chaque jour, journée 1 comprise']], false],
  [3, [['lunch-provided', 'Le repas est servi du jour 1 au jour 2']], true],
  [3, [['lunch-provided', 'Le repas est offert tous les jours sauf le jour 3']], true],
  [3, [['lunch-provided', 'Le repas est offert dès la deuxième journée']], true],
  [1, [['lunch-provided', 'Le déjeuner du jour 3 est offert']], false],
])('tells on which days lunch is there: %i %j', (count, quotes, isForSome) => {
  const words = trained(count, ...quotes)
  expect(words.includes('lunch is not the same on all days')).toBe(isForSome)
  expect(words.includes('lunch is provided')).toBe(!isForSome)
  for (const [, french] of isForSome ? quotes : []) expect(words).toContain(french)
})

it.each([
  ['Chaque enfant vient avec un de ses parents', 'a child comes with a parent'],
  ['Les enfants viennent avec leur mère ou avec vous', 'a child comes with a parent'],
  ['L’enfant est accompagné de son père ou d’un autre adulte', 'a child comes with an adult'],
  ['Un mineur vient avec un adulte', 'a child comes with an adult'],
  ['Tout mineur vient avec son père ou sa mère', 'a child comes with a parent'],
  ['Un enfant vient avec le père ou bien avec la mère', 'a child comes with a parent'],
  [
    'Un mineur est accompagné d’un de ses parents ou de son représentant légal',
    'a child comes with an adult',
  ],
  ['L’enfant vient avec son père, sa mère ou la personne qui en a la garde', 'a child comes with an adult'],
  ['L’enfant est accompagné par un parent ou un proche', 'a child comes with an adult'],
  ['LE MINEUR VIENT AVEC SA MERE OU LE RESPONSABLE LEGAL', 'a child comes with an adult'],
  ['Chaque enfant vient avec un grand-parent', 'a child comes with an adult'],
])('tells with whom a child comes: %s', (french, expected) => {
  const one = letter({
    kind: 'medical-visit',
    appointments: [visit('3 rue Haute')],
    instructions: [told('minor-accompanied', french)],
  })
  expect(draw(wording.parts(explain(one, now), 'explained'))).toContain(expected)
})

it.each([
  ['Votre radiographie du 3 mars reste valable', true],
  ['IL N’Y A PAS A REFAIRE LA RADIOGRAPHIE', true],
  ['Une radiographie de moins de trois mois suffit', false],
  ['Si vous avez déjà une radiographie de moins de trois mois, elle reste valable', false],
  ['Si vous en avez une, pas besoin de la refaire', false],
  ['radiographie du thorax (une radiographie de moins de six mois reste valable)', false],
  ['Une radiographie datant de janvier est encore valable', false],
])('tells whether an x-ray that was made is still good: %s', (quote, isGood) => {
  const one = letter({
    kind: 'medical-visit',
    appointments: [visit('3 rue Haute')],
    documents: [paper('chest-xray', 'radio')],
    xray: { ownWillDo: found(true as const, quote) },
  })
  const words = draw(wording.parts(explain(one, now), 'explained'))
  expect(words.includes('you need no new one')).toBe(isGood)
  expect(words.includes('If you have no recent one')).toBe(!isGood)
})

it.each([
  ['Vous devez venir seul, sauf si vous allaitez un enfant', 'come alone: « Vous devez'],
  ['Venez seul : seuls les enfants de moins de trois ans sont admis', 'come alone: « Venez'],
  ['Présentez-vous seule ; les poussettes sont à laisser à l’accueil', 'come alone: « Présentez'],
  ['Venez seule. Une place de jeu attend les enfants d’un autre service', 'come alone: « Venez'],
  ['Venez seul, sans enfant sauf nourrisson', 'come alone: « Venez'],
  ['Venez seul et sans enfant', 'come alone, without children\n'],
  ['Seul le titulaire entre : ni famille, ni enfants', 'come alone, without children\n'],
  ['Venez seul, les enfants ne peuvent pas entrer', 'come alone, without children\n'],
  ['VENEZ SEUL, LES POUSSETTES SONT INTERDITES', 'come alone, and without a pushchair\n'],
])('tells who comes alone, and without whom: %s', (french, expected) => {
  const one = letter({
    kind: 'medical-visit',
    appointments: [visit('3 rue Haute')],
    instructions: [told('come-alone', french)],
  })
  expect(`${draw(wording.parts(explain(one, now), 'explained'))}\n`).toContain(expected)
})

it.each([
  ['Interprète prévu : pachto (si ce n’est pas votre langue, signalez-le)', true],
  ['Un interprète en pachto a été réservé ; prévenez-nous si vous n’en avez pas besoin', true],
  ['INTERPRETE EN LANGUE PACHTO PREVU. APPELEZ SI CELA CHANGE', true],
  ['Un interprète pachto peut être prévu : demandez-le', false],
  ['Un interprète à prévoir (pachto) : signalez-le', false],
  ['Interprète pachto non prévu : demandez-le', false],
])('tells whether an interpreter comes or is to be asked for: %s', (french, isPlanned) => {
  const one = letter({
    kind: 'medical-visit',
    appointments: [visit('3 rue Haute')],
    instructions: [told('interpreter:Pashto', french)],
  })
  const words = draw(wording.parts(explain(one, now), 'explained'))
  expect(words.includes('an interpreter is planned')).toBe(isPlanned)
  expect(words.includes('ask for one')).toBe(!isPlanned)
})
