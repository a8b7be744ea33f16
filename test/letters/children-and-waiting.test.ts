/** Children who are not let in or whom nobody looks after, and what to wait for when an appointment was called off. */
import { expect, it } from 'vitest'
import type { NoteId } from '../../src/letters/note.ts'
import { asylum, calledOff, civic, course, noteIn, welcome } from './noted.ts'

it.each([
  [welcome, 'Les enfants ne pouvant être accueillis, vous les ferez garder.', 'not-in'],
  [welcome, 'LES ENFANTS NE SERONT PAS ADMIS DANS LA SALLE.', 'not-in'],
  [civic, 'Vos enfants ne sauraient être reçus au centre.', 'not-in'],
  [civic, 'Enfants : non admis.', 'not-in'],
  [course, 'Vos enfants ne pourront pas être surveillés pendant la leçon.', 'no-care'],
  [course, "Il n'y a pas de garderie au centre.", 'no-care'],
  [asylum, 'Le guichet ne peut garder vos enfants pendant l’entretien.', 'no-care'],
  [welcome, 'Aucune garde d’enfants n’est assurée.', 'no-care'],
])('%#: children stay away: %s', (head, words, value) => {
  expect(noteIn(head, words, 'children')).toBe(value)
})

it.each([
  [welcome, 'Vos enfants doivent être présents.'],
  [welcome, 'Les enfants ne sont pas admis seuls : un parent les accompagne.'],
  [course, 'Une garderie accueille les enfants pendant la leçon.'],
  [asylum, 'Les enfants ne sont pas concernés par cet examen.'],
  [civic, 'La garde de vos enfants peut être prise en charge par la commune.'],
])('%#: children may come, or are not spoken of: %s', (head, words) => {
  expect(noteIn(head, words, 'children')).toBeUndefined()
})

it.each<[string, NoteId, string | undefined]>([
  ['Radiographie non encore réalisée ? Attendez notre prochaine lettre.', 'off-xray-wait', ''],
  ['Attendez la nouvelle date avant de faire la radio.', 'off-xray-wait', ''],
  ['Ne prenez pas encore rendez-vous pour la radiographie.', 'off-xray-wait', ''],
  ['Pas encore faite, la vaccination ? Attendez la convocation.', 'off-xray-wait', undefined],
  ['N’attendez pas la nouvelle convocation pour faire la radiographie.', 'off-xray-wait', undefined],
  ['N’attendez pas notre lettre avant de passer la radio.', 'off-xray-wait', undefined],
  [
    'Votre radiographie n’est pas encore faite ? N’attendez pas la nouvelle date et passez-la.',
    'off-xray-wait',
    undefined,
  ],
  ['La radio n’est pas faite ? Prenez rendez-vous sans attendre notre lettre.', 'off-xray-wait', undefined],
  ['La radiographie reste valable.', 'off-xray-wait', undefined],
  ['Inutile également de vous présenter à Metz.', 'off-elsewhere', 'Metz'],
  ['Il est inutile de venir au Mans : nos guichets sont pleins.', 'off-elsewhere', 'Mans'],
  ['Il est inutile de venir au guichet.', 'off-elsewhere', undefined],
  ['Inutile de vous rendre à Lyon avant notre lettre.', 'off-elsewhere', undefined],
  ['Changement d’adresse ou de courriel : signalez-le à votre direction.', 'off-address', 'later-mail'],
  ['En cas de changement d’adresse, écrivez-nous : votre dossier suivra.', 'off-address', ''],
  ['Une nouvelle convocation vous parviendra durant l’automne.', 'off-when', 'autumn'],
  ['UNE AUTRE DATE VOUS SERA PROPOSEE AU COURS DE L’ETE.', 'off-when', 'summer'],
  ['On vous écrira courant novembre pour vous indiquer une autre date.', 'off-when', 'in:11'],
  ['Une nouvelle convocation vous sera adressée, l’accueil étant fermé en été.', 'off-when', undefined],
  ['Vous recevrez une nouvelle convocation ; la radio passée en été reste valable.', 'off-when', undefined],
  [
    'Une nouvelle date vous sera proposée ; nos bureaux ferment deux semaines en août.',
    'off-when',
    undefined,
  ],
  ['Fermé en août ; une nouvelle convocation vous sera adressée.', 'off-when', undefined],
  ['Une nouvelle convocation vous sera adressée ; elle arrivera en mars.', 'off-when', 'in:3'],
  ['Nous vous écrirons début mars pour vous fixer un nouveau rendez-vous.', 'off-letter', 'some'],
  ['Nous vous écrirons pour vous expliquer les travaux.', 'off-letter', undefined],
  ['Une nouvelle convocation vous a été adressée.', 'off-when', undefined],
])('what comes after a day that was called off: %s', (words, id, value) => {
  expect(noteIn(calledOff, words, id)).toBe(value)
})
