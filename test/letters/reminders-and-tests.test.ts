/** Reminders of a day that is known, tests of French, and letters of the desk that works for OFII: what they are, and what they are not. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { asylum, noteIn, now, welcome } from './noted.ts'
import { letterText } from './text.ts'

const letterOf = (text: string) => extract([letterText(text)], now)[0]
const school = (title: string, words: string) =>
  letterOf(`GRETA du Nord, pour l’OFII
${title}
Lille, le 5 janvier 2027
Madame SILVA Ana
${words}
Cordialement, le secrétariat – greta@exemple.fr`)
const noteOf = (title: string, words: string, id: string) =>
  school(title, words)?.notes?.find((one) => one.id === id)?.said.value

describe('a reminder', () => {
  it.each([
    'RAPPEL DE RENDEZ-VOUS',
    '*** RAPPEL ***',
    'Objet : rappel de votre convocation',
    'Nous vous rappelons que vous êtes convoquée le mardi 9 mars 2027 à 9h00.',
    'Nous vous rappelons votre rendez-vous du mardi 9 mars 2027.',
    'DEUXIÈME RAPPEL',
  ])('%s', (words) => {
    expect(noteIn(welcome, words, 'is-reminder')).toBe('')
  })

  it.each([
    'Rappel : apportez votre passeport.',
    'Pour rappel, le port de signes religieux est interdit.',
    'Nous vous rappelons que toute absence doit être justifiée.',
    'Rappelez votre numéro de dossier.',
  ])('is not: %s', (words) => {
    expect(noteIn(welcome, words, 'is-reminder')).toBeUndefined()
  })

  it.each([
    'La date, l’heure et le lieu ne changent pas.',
    'Le lieu reste inchangé.',
    'Lieu et horaire inchangés.',
    'Rien ne change.',
  ])('says that nothing changes: %s', (words) => {
    expect(noteIn(welcome, words, 'unchanged')).toBe('')
  })
})

describe('a test of French', () => {
  it.each<[string, string, string]>([
    [
      'TEST DE POSITIONNEMENT LINGUISTIQUE',
      'Vous êtes attendue le mardi 9 mars 2027 à 11h20, 6 rue Nationale, 59000 Lille.',
      'level',
    ],
    [
      'FORMATION LINGUISTIQUE – convocation au test initial',
      'Le mardi 9 mars 2027 à 9h00, 6 rue Nationale, 59000 Lille.',
      'level',
    ],
    [
      'Formation linguistique – convocation',
      'Vous êtes convoquée à une évaluation de votre niveau de français le mardi 9 mars 2027 à 9h00, 6 rue Nationale, 59000 Lille.',
      'level',
    ],
    [
      'Convocation – Test final A1, parcours de 200 heures',
      'Mardi 9 mars 2027 à 9h00, 6 rue Nationale, 59000 Lille.',
      'final',
    ],
    [
      'FORMATION LINGUISTIQUE',
      'Vous passerez le test de fin de parcours le mardi 9 mars 2027 à 9h00, 6 rue Nationale, 59000 Lille.',
      'final',
    ],
  ])('%s %s', (title, words, value) => {
    expect(noteOf(title, words, 'course-test')).toBe(value)
  })

  it('is not where the first lesson begins', () => {
    const words = 'Votre premier cours a lieu le lundi 8 mars 2027 à 13h30, 6 rue Nationale, 59000 Lille.'
    expect(noteOf('FORMATION LINGUISTIQUE', words, 'course-test')).toBeUndefined()
  })

  it('says what follows when it is not passed', () => {
    const words =
      'Mardi 9 mars 2027 à 9h00, 6 rue Nationale, 59000 Lille. Si vous échouez, vous pourrez repasser le test une fois.'
    expect(noteOf('Convocation au test final, parcours A1', words, 'test-fail')).toBe('')
  })

  it('moves nothing where it is called for again, since it could not be done', () => {
    const letter = school(
      'TEST DE POSITIONNEMENT LINGUISTIQUE',
      'Lors de votre venue du 4 janvier 2027, le test n’a pas pu avoir lieu en raison d’une coupure de courant.\nMerci de revenir le mardi 9 mars 2027 à 11h20, 6 rue Nationale, 59000 Lille.',
    )
    expect(letter?.replaces).toBeNull()
    expect(letter?.notes?.find(({ id }) => id === 'again-because')?.said.quote).toContain(
      'coupure de courant',
    )
  })
})

describe('the desk for asylum seekers', () => {
  it.each([
    'SPADA COALLIA – Rennes',
    'Forum réfugiés – SPADA de Lyon',
    'Structure de premier accueil des demandeurs d’asile – Groupe SOS',
  ])('%s is no OFPRA', (head) => {
    const letter = letterOf(`${head}
12 rue des Lilas, 35000 RENNES
Rennes, le 5 janvier 2027
RENDEZ-VOUS – AIDE AU RÉCIT OFPRA
Mme ALI Hodan
Vous avez rendez-vous le mardi 9 mars 2027 à 14h00 pour remplir le formulaire OFPRA.
Apportez votre attestation de demande d’asile.
Le dossier doit parvenir à l’OFPRA au plus tard le 16 mars 2027.`)
    expect(letter?.kind).toBe('asylum-reception')
    expect(letter?.sender?.value).toBe(head)
    expect(letter?.deadlines[0]?.date?.value).toBe('2027-03-16')
  })

  it.each([
    ['Convocation remise par la SPADA de Lyon, le 14/01/2027', 'SPADA de Lyon'],
    ['Délivrée par le PADA – Forum réfugiés le 4 janvier 2027', 'PADA – Forum réfugiés'],
    ['Document établi par l’association COALLIA, SPADA de Rennes', 'association COALLIA, SPADA de Rennes'],
    ['SPADA du Mans', 'SPADA du Mans'],
  ])('is named without what it did: %s', (head, name) => {
    const letter = letterOf(`GUICHET UNIQUE POUR DEMANDEURS D’ASILE
${head}
NOM : ABEBE   Prénom : Selam   Née le 12/05/1999   Langue : tigrigna   Mobile : 06 12 34 56 78
Vous êtes attendue le mercredi 10 février 2027 à 8h30 au guichet unique, 97 rue Molière, 69003 LYON, pour votre demande d’asile.
Vous serez assistée d’un interprète joint par téléphone.`)
    expect(letter?.sender?.value).toBe(name)
    expect(letter?.contact.phone).toBeNull()
    expect(letter?.appointments.map(({ date }) => [date.value, date.sure])).toEqual([['2027-02-10', true]])
  })

  it('leaves a letter of the OFPRA to the OFPRA', () => {
    const letter = letterOf(`OFPRA
201 rue Carnot, 94120 FONTENAY-SOUS-BOIS
Fontenay, le 5 janvier 2027
Objet : convocation à un entretien
Madame,
Vous êtes convoquée à un entretien le mardi 9 mars 2027 à 14h00 dans le cadre de votre demande d’asile.`)
    expect(letter?.kind).toBe('not-ofii')
  })

  it('names no sender in a letter of OFII itself', () => {
    expect(
      letterOf(`OFII – Direction territoriale de Lille\n2 rue de Tenremonde, 59000 LILLE\n${asylum}`)?.sender,
    ).toBeNull()
  })
})
