/** "À l'adresse ci-dessus, bâtiment C": the letterhead's address, and what stands behind the words that point to it. */
import { expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const head = `OFII - Direction territoriale de Dijon
Cité administrative Dampierre, 6 rue Chancelier de l'Hospital, 21000 DIJON
Dijon, le 8 février 2027
Objet : visite médicale
Vous êtes convoquée le jeudi 11 mars 2027 à 9h00.
`
it.each([
  ["Lieu : à l'adresse ci-dessus, bâtiment C, rez-de-jardin.", '21000 DIJON, bâtiment C, rez-de-jardin'],
  ['Lieu : adresse ci-dessus, 2e étage', '21000 DIJON, 2e étage'],
])('%s', (words, ends) => {
  const [letter] = extract([letterText(`${head}${words}`)], new Date('2027-02-09T09:00:00Z'))
  expect(letter?.appointments[0]?.place?.value.replace(/\.$/, '')).toMatch(new RegExp(`${ends}$`))
})
