/** The letter's own sentences: kept to answer from, without the names and addresses around them. */
import { expect, it } from 'vitest'
import { asylum, back, calledOff, civic, course, exam, family, home, notice, read, welcome } from './noted.ts'

it.each(Object.entries({ asylum, back, calledOff, civic, course, exam, family, home, notice, welcome }))(
  'keeps what a letter says, whatever its kind: %s',
  (_, head) => {
    const line = 'Les effets personnels peuvent être déposés au vestiaire du rez-de-chaussée.'
    const sentences = read(head, line)?.sentences ?? []
    expect(sentences.map(({ quote }) => quote)).toContain(line)
  },
)

it('keeps no name, no day of birth and no address of the person', () => {
  const letter = read(
    welcome,
    `Madame Selma HADDAD-BERGER chez Monsieur Berger
Née le 4 mai 1991, vous demeurez 8 rue des Tanneurs, 59000 Lille.
Vous signerez le contrat en fin de séance.`,
  )
  const kept = (letter?.sentences ?? []).map(({ quote }) => quote).join('\n')
  expect(kept).toContain('Vous signerez le contrat')
  expect(kept).not.toMatch(/HADDAD|1991|Tanneurs/)
})
