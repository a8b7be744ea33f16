/** What is not wanted on the spot, where not to go, and what is done at a counter. */
import { expect, it } from 'vitest'
import type { NoteId } from '../../src/letters/note.ts'
import { asylum, civic, noteIn, read, welcome } from './noted.ts'

it.each<[string, string, NoteId, string | undefined]>([
  [civic, 'Téléphone éteint pendant les exposés.', 'phone-away', 'off'],
  [civic, 'MERCI D’ETEINDRE VOTRE TELEPHONE PORTABLE.', 'phone-away', 'off'],
  [welcome, 'Rangez vos portables avant le test.', 'phone-away', 'off'],
  [welcome, 'Les téléphones ne sont pas admis dans la salle.', 'phone-away', 'barred'],
  [
    welcome,
    'Pour le test : ni aide ni note, dictionnaire et portable interdits.',
    'phone-away',
    'barred-words',
  ],
  [
    welcome,
    'Prenez un stylo ; le dictionnaire et le téléphone sont interdits.',
    'phone-away',
    'barred-words-pen',
  ],
  [
    welcome,
    'Le téléphone est interdit pendant le test ; les dictionnaires sont autorisés.',
    'phone-away',
    'barred',
  ],
  [welcome, 'Portables interdits, dictionnaire admis.', 'phone-away', 'barred'],
  [welcome, 'Téléphone et dictionnaire non autorisés pendant le test.', 'phone-away', 'barred-words'],
  [civic, 'Votre téléphone ne doit pas être éteint.', 'phone-away', undefined],
  [civic, 'Le téléphone n’est pas interdit dans la salle d’attente.', 'phone-away', undefined],
  [civic, 'N’éteignez pas votre téléphone : nous vous rappellerons.', 'phone-away', undefined],
  [civic, 'N’oubliez pas d’éteindre votre téléphone.', 'phone-away', 'off'],
  [civic, 'La convocation sur téléphone n’est pas acceptée.', 'phone-away', undefined],
  [civic, 'Joignez-nous par téléphone.', 'phone-away', undefined],
  [civic, 'Notre numéro de téléphone est interdit au public.', 'phone-away', undefined],
  [welcome, 'Ne descendez pas à Saint-Pierre.', 'not-there', 'Saint-Pierre'],
  [welcome, 'Ne vous rendez surtout pas à Rennes : la salle y est fermée.', 'not-there', 'Rennes'],
  [welcome, 'Ne venez pas au guichet.', 'not-there', undefined],
  [welcome, 'Ne venez pas à l’avance.', 'not-there', undefined],
  [welcome, 'Ne vous présentez pas au Guichet.', 'not-there', undefined],
  [welcome, 'Ne venez pas à Jeun.', 'not-there', undefined],
  [welcome, 'N’allez pas à l’Accueil : montez directement.', 'not-there', undefined],
  [welcome, 'N’allez pas à Tourcoing.', 'not-there', 'Tourcoing'],
  [welcome, 'Venez mardi, et non à Pâques.', 'not-there', undefined],
  [welcome, 'Jetez votre précédente convocation.', 'old-letter', ''],
  [civic, 'L’ANCIENNE FEUILLE N’EST PLUS VALABLE.', 'old-letter', ''],
  [civic, 'La première convocation ne vous permet pas d’entrer.', 'old-letter', undefined],
  [civic, 'Apportez votre ancienne convocation.', 'old-letter', undefined],
  [asylum, 'Relevé de vos empreintes puis enregistrement de votre demande.', 'asylum-for', 'register prints'],
])('%#: %s %s', (head, words, id, value) => {
  expect(noteIn(head, words, id)).toBe(value)
})

it('keeps no call to keep days free', () => {
  const words = 'Merci de réserver les deux journées suivantes. Veuillez respecter le règlement du centre.'
  const others = read(civic, words)?.instructions.filter(({ id }) => id === 'other') ?? []
  expect(others.map(({ french }) => french.quote)).toEqual(['Veuillez respecter le règlement du centre.'])
})
