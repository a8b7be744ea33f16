/** The letter's words as a reply shows them: without the signs of boxes, lists and tables, nor brackets that a cut left open. */
import { expect, it } from 'vitest'
import { wordsOf } from '../../src/topics/statement.ts'
import { found } from './letters.ts'

it.each([
  ['(a) cette convocation ;', 'cette convocation'],
  ['[X] Groupe du mardi', 'Groupe du mardi'],
  ['[ ] Groupe du lundi', 'Groupe du lundi'],
  ['☒ passeport', 'passeport'],
  ['| Ensuite | mardi et jeudi |', 'Ensuite – mardi et jeudi'],
  ['13 quai Blanc, salle «', '13 quai Blanc, salle'],
  ['de 9 h (fin vers midi', 'de 9 h (fin vers midi)'],
  ['fin vers midi)', 'fin vers midi'],
  ['1) Radiographie, 2) visite', '1) Radiographie, 2) visite'],
  ['justificatif de domicile (bail)', 'justificatif de domicile (bail)'],
  ['- un stylo.', 'un stylo'],
  ['5 (ou 6) feuilles', '5 (ou 6) feuilles'],
])('« %s » is shown as « %s »', (quote, words) => {
  expect(wordsOf(found('', quote))).toBe(words)
})
