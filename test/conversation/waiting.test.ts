/** How long one waits, and for what: results, the doctors' opinion and the decision are not one another's. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const care = `OFII – Direction territoriale de Lyon – Service médical
7 rue Quivogne – 69002 LYON
Lyon, le 11 janvier 2027
M. NDIAYE Omar

DEMANDE DE TITRE DE SÉJOUR POUR SOINS – ACCUSÉ DE RÉCEPTION

Monsieur,
Nous avons bien reçu votre certificat médical confidentiel.
Vous joindrez les résultats d’analyses de moins de 6 mois.
Le collège de médecins rend son avis dans un délai de trois mois. Le préfet décide ensuite.
Contact : sante.lyon@ofii.fr`
const decided = care.replace(
  'Le préfet décide ensuite',
  'Après cet avis des médecins, le préfet statue dans un délai de quatre mois',
)
const results = care.replace(
  'rend son avis dans un délai de trois mois',
  'rend son avis au vu des résultats de votre scanner, qui doivent dater de moins de deux mois',
)

const test = `OFII – Direction territoriale de Lyon
Lyon, le 11 janvier 2027
M. NDIAYE Omar

CONVOCATION – TEST DE FRANÇAIS

Monsieur,
Vous êtes convoqué au test de positionnement linguistique le jeudi 4 février 2027 à 14h00, 7 rue Quivogne, 69002 LYON.
La durée du test est de 2h30. Les résultats vous seront communiqués sous trois semaines.
Apportez votre passeport.`

const onOneLine = async (letter: string, said: string) => (await reply(letter, said)).replaceAll('\n', ' ')

describe('how long one waits', () => {
  it.each([
    [care, 'how long until the answer?', /^\*\*It is 3 months for the doctors’ opinion; I found no time/],
    [care, 'when will they decide', /^\*\*It is 3 months for the doctors’ opinion; I found no time/],
    [care, 'how long does it take', /^\*\*It is 3 months for the doctors’ opinion\.\*\*/],
    [decided, 'how many months for the decision', /^\*\*It is 4 months\.\*\*/],
    [
      decided,
      'how long for the opinion, how many months',
      /^\*\*It is 3 months for the doctors’ opinion\.\*\*/,
    ],
    [test, 'how long does it take', /2 and a half hours/],
    [test, 'how many weeks for the results', /3 weeks/],
  ])('%# %s', async (letter, said, expected) => {
    const text = await onOneLine(letter, said)
    expect(text).toMatch(expected)
    expect(text).not.toMatch(/6 months|moins de/)
  })

  it('is no age of a paper', async () => {
    expect(await onOneLine(results, 'how long until the answer?')).not.toMatch(/It is [26] months/)
  })
})
