/** On which terms a letter is asked for another date: how soon, of whom, with which number, with what reasons and proof. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

function rescheduleOf(words: string) {
  const text = `OFII – Direction territoriale de Lille
2 rue de Tenremonde, 59000 LILLE
Lille, le 5 janvier 2027
CONVOCATION
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  return extract([letterText(text)], new Date('2027-01-10T09:00:00Z'))[0]?.reschedule
}

describe('how soon', () => {
  it.each([
    'En cas d’empêchement, écrivez-nous dès que possible à lille@ofii.fr.',
    'SI VOUS NE POUVEZ PAS VENIR, APPELEZ AU PLUS VITE LE 03 20 11 22 33',
    'Un empêchement ? Prévenez-nous sans tarder.',
  ])('%s', (words) => expect(rescheduleOf(words)?.soon?.value).toBe(true))

  it.each([
    'En cas d’empêchement, écrivez-nous à lille@ofii.fr.',
    'Une réponse vous sera donnée dès que possible.',
  ])('is not said: %s', (words) => expect(rescheduleOf(words)?.soon).toBeUndefined())
})

describe('of whom', () => {
  it.each([
    ['health', 'Si votre santé ne vous permet pas de venir, appelez le 03 20 11 22 33.'],
    ['health', 'Si votre état de santé vous empêche de vous déplacer, téléphonez au 03 20 11 22 33.'],
    ['late-too', 'Absence ou retard : appeler le 03 20 11 22 33'],
    ['late-too', 'En cas de retard ou d’absence, prévenez la formatrice au 03 20 11 22 33.'],
    [undefined, 'Si vous ne pouvez pas venir, appelez le 03 20 11 22 33.'],
    [undefined, 'Toute absence ou tout retard sera signalé au préfet.'],
    [
      undefined,
      'En cas d’empêchement, prévenez-nous au 03 20 55 66 77. Si votre état de santé ne vous permet pas de vous déplacer, contactez le médecin au 03 20 55 66 78.',
    ],
    [
      undefined,
      'Si votre santé vous interdit de venir, écrivez au service médical : sante@ofii.fr.\nSi vous ne pouvez pas venir, appelez le 03 20 55 66 77, un autre rendez-vous vous sera proposé.',
    ],
    [
      'health',
      'Toute demande de report doit être justifiée. Lorsque votre état de santé vous empêche de venir, appelez le 03 20 11 22 33.',
    ],
    [undefined, 'Apportez votre carnet de santé. En cas d’empêchement, appelez le 03 20 11 22 33.'],
  ])('is %s: %s', (of, words) => expect(rescheduleOf(words)?.of?.value).toBe(of))
})

it.each([
  ['foreigner-number', 'En cas d’empêchement, écrivez-nous en indiquant votre numéro étranger.'],
  ['foreigner-number', 'Pour une autre date, écrivez à lille@ofii.fr en rappelant le n° AGDREF.'],
  [undefined, 'En cas d’empêchement, écrivez-nous.'],
])('asks for the number: %s: %s', (number, words) => {
  expect(rescheduleOf(words)?.giving?.value).toBe(number)
})

it.each([
  [true, 'En cas d’empêchement, appelez le centre au 03 20 11 22 33, puis adressez-nous le justificatif.'],
  [undefined, 'En cas d’empêchement, écrivez-nous en joignant un justificatif.'],
])('has the proof sent afterwards: %s: %s', (then, words) => {
  expect(rescheduleOf(words)?.thenProof?.value).toBe(then)
})

describe('its own examples', () => {
  it.each([
    [['illness', 'court'], 'En cas d’empêchement sérieux (maladie, audience au tribunal…), écrivez-nous.'],
    [['exam', 'hospital'], 'Pour un motif grave (examen ou hospitalisation), demandez une autre date.'],
    [['child', 'death'], 'En cas d’empêchement sérieux (enfant malade, décès d’un proche), écrivez-nous.'],
    [['child'], 'Pour une raison grave (maladie d’un enfant), demandez une autre date.'],
    [['illness'], 'En cas d’empêchement sérieux (problème de santé), écrivez-nous.'],
    [['death'], 'Un report est possible pour une raison sérieuse (décès d’un proche, par exemple).'],
    [[], 'En cas d’empêchement sérieux (maladie, panne de chaudière), écrivez-nous.'],
    [undefined, 'En cas d’empêchement sérieux, écrivez-nous.'],
    [undefined, 'En cas d’empêchement sérieux, écrivez-nous (lille@ofii.fr).'],
  ])('are %j: %s', (examples, words) => expect(rescheduleOf(words)?.examples?.value).toEqual(examples))
})
