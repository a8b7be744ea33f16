/** Empty lines of a typed letter part what it says, even where no full stop does. */
import { expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { readPlainText } from '../../src/reading/plain-text.ts'

function notesOf(text: string) {
  const bytes = new TextEncoder().encode(text)
  const page = readPlainText({ name: 'letter.txt', bytes, type: 'text/plain' })
  if (!page) throw new Error('no words')
  const [letter] = extract([{ source: 'e-mail', pages: [page] }], new Date('2026-12-15T09:00:00Z'))
  return (letter?.notes ?? []).map(({ id, said }) => [id, said.quote])
}

const letter = (end: string, next: string) => `OFII - Direction territoriale de Rouen
25 rue du Docteur Fleury, 76000 ROUEN

Objet : convocation à la visite d'accueil (CIR)

Vous êtes attendue le mardi 9 mars 2027 à 9h00 dans nos locaux.

Pièces à présenter :
- votre passeport
${end}

${next}`

it.each([
  '- un stylo, et si vous venez avec un avocat ou un interprète, une copie de sa pièce d’identité',
  '- le justificatif de domicile de moins de trois mois au nom de la personne qui vous héberge',
  '- si vous êtes aidé par un travailleur social ou un avocat, son nom et son numéro de téléphone',
])('what stands below the last line of a list is no part of it: %s', (end) => {
  const quotes = notesOf(letter(end, 'Les enfants ne sont pas admis')).map(([, quote]) => quote)
  expect(quotes).toContain('Les enfants ne sont pas admis')
})

it('a text with an empty line between all lines is read like any other', () => {
  const wrapped = 'Pour des raisons de place, les enfants de votre famille ne\nsont pas admis dans la salle.'
  const single = notesOf(letter('- un stylo', wrapped))
  const double = notesOf(letter('- un stylo', wrapped).replaceAll(/\n+/g, '\n\n'))
  expect(double).toEqual(single)
})

it.each([
  'De : accueil.rouen@ofii.fr\nÀ : selma.haddad@example.org\nEnvoyé : lundi 4 janvier 2027 09:12\nObjet : convocation',
  '-----Message transféré-----\nFrom: accueil.rouen@ofii.fr\nSubject: Convocation OFII',
  'Objet : votre convocation\nDate : 4 janvier 2027\nDe : OFII Rouen <accueil.rouen@ofii.fr>',
])('a letterhead below the head of a copied mail is one all the same: %s', (head) => {
  const bytes = new TextEncoder().encode(`${head}\n\n${letter('- un stylo', '')}`)
  const page = readPlainText({ name: 'letter.txt', bytes, type: 'text/plain' })
  const pages = page ? [page] : []
  const [found] = extract([{ source: 'e-mail', pages }], new Date('2026-12-15T09:00:00Z'))
  expect(found?.appointments[0]?.place).toMatchObject({ sure: true, value: expect.objectContaining({}) })
})
