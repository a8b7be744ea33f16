/** What is near to a question and is not its answer: a day looked back on, a part of a sum, another paper, an old reason. */
import { expect, it } from 'vitest'
import { person, textFile } from './person.ts'

const interview = `OFII – Direction territoriale de Lyon
Lyon, le 11 novembre 2026
M. NDIAYE Omar

CONVOCATION – ENTRETIEN

Monsieur,
Vous avez passé le test de français le 3 octobre 2026.
Vous êtes convoqué à un entretien le jeudi 4 février 2027 à 14h00, 7 rue Quivogne, 69002 LYON.
Vous apporterez les trois dernières quittances de loyer, une facture d’électricité et votre passeport.
Les frais sont de 1 200 euros, soit 400 euros et 800 euros.
Vous conservez votre passeport. La formation dure 100 heures de cours de français.
Contact : cir.lyon@ofii.fr`

const family = `OFII – Direction territoriale de Lyon
Lyon, le 11 janvier 2027
M. NDIAYE Omar – Dossier 69-RF-27-0031

REGROUPEMENT FAMILIAL – DÉCISION

Monsieur,
Votre demande de regroupement familial est acceptée.
Votre famille doit demander ses visas au consulat dans un délai de six mois.
Contact : rf.lyon@ofii.fr`

const restored = `OFII – Direction territoriale de Lyon
Lyon, le 11 novembre 2026
M. NDIAYE Omar

CONDITIONS MATÉRIELLES D’ACCUEIL – DÉCISION DE RÉTABLISSEMENT

Monsieur,
Vous aviez refusé la place d’hébergement qui vous était proposée.
Les conditions matérielles d’accueil vous sont accordées à compter du 1er décembre 2026.
Contact : asile.lyon@ofii.fr`

async function replies(letter: string, ...said: string[]): Promise<string[]> {
  const ana = person(new Date('2026-11-20T09:00:00Z'))
  const texts = [(await ana.says('', { files: [textFile(letter)] })).text]
  for (const words of said) texts.push((await ana.says(words)).text)
  return texts
}

it.each([
  [interview, 'what is on 3 october', /names Saturday 3 October 2026/, /is a test/],
  [interview, 'i have no rent receipts', /Ask your landlord/, /give those that you have/],
  [interview, 'i only have 2 rent receipts', /asks for 3: give those that you have/, /landlord/],
  [interview, "the electricity bill is in my brother's name", /attestation d’hébergement/, /not sure/],
  [interview, 'how much do i pay', /^\*\*It is 1,200 euros\.\*\*/, /400 euros,/],
  [interview, 'how many hours a week', /./, /100 hours in all/],
  [interview, 'do i keep my asylum paper', /Your passport: you keep it/, /\*\*You keep it/],
  [family, 'can my family come as tourists', /answer is yes/, /no visit/],
])('%# %s', async (letter, said, expected, never) => {
  const [, text = ''] = await replies(letter, said)
  expect(text).toMatch(expected)
  expect(text).not.toMatch(never)
})

it('gives no reason for a yes, and no day from which it counts as that of the decision', async () => {
  const [letter = ''] = await replies(restored)
  expect(letter).toMatch(/answer is yes/)
  expect(letter).not.toMatch(/Why|accueil\*\), on/)
})
