/** Papers to be posted: a day that somebody names is the next of that name, and held against the last one. */
import { expect, it } from 'vitest'
import { replyOn } from './person.ts'

const papers = `OFII – Direction territoriale de Dijon – Regroupement familial
6 rue Chancelier de l’Hospital – 21000 DIJON
Dijon, le 1 décembre 2026
M. HADDAD Karim – Dossier 21-RF-27-0118

DEMANDE DE PIÈCES COMPLÉMENTAIRES

Monsieur,
Votre dossier est incomplet. Vous voudrez bien nous adresser au plus tard le 4 janvier 2027 les pièces suivantes :
- trois derniers bulletins de salaire
- dernière quittance de loyer
- avis d’imposition
Contact : rf.dijon@ofii.fr`
const sunday = papers.replace('4 janvier 2027', '13 décembre 2026')

const reply = async (letter: string, said: string, now: string) =>
  (await replyOn(now, letter, said)).replaceAll('\n', ' ')

it.each([
  [
    papers,
    'i can send it on the 28th?',
    /^\*\*Monday 28 December 2026 is 7 days before the last day, Monday 4 January 2027/,
  ],
  [papers, 'can i post it on 28 december', /^\*\*Monday 28 December 2026 is 7 days before/],
  [papers, 'i will post it on 30 december', /^\*\*Wednesday 30 December 2026 is 5 days before/],
  [papers, 'i will send it on the 2nd', /^\*\*Saturday 2 January 2027 is 2 days before/],
  [papers, 'can i send them on 3 february', /^\*\*Wednesday 3 February 2027 is too late/],
  [papers, 'can i send them on the 8 january', /^\*\*Friday 8 January 2027 is too late/],
  [sunday, 'the 13th is a Sunday, can i post it on saturday?', /^\*\*Don’t wait for that weekend/],
  [sunday, 'can i post it on 11 december', /^\*\*Friday 11 December 2026 is 2 days before/],
])('%# %s', async (letter, said, expected) => {
  expect(await reply(letter, said, '2026-12-03T09:00:00Z')).toMatch(expected)
})

it.each([
  'my letter arrived only on 8 december, can i post it later',
  'i got the letter on the 8th, it came too late',
  'I sent it on 20 november',
])('%s', async (said) => {
  expect(await reply(papers, said, '2026-12-10T09:00:00Z')).not.toMatch(/before the last day|is too late:/)
})

const unnamed = `OFII – Direction territoriale de Metz
2 rue Lafayette – 57000 METZ
Metz, le 8 janvier 2027
Mme OKAFOR Ngozi

DEMANDE DE TITRE DE SÉJOUR POUR RAISONS DE SANTÉ – DEMANDE DE COMPLÉMENTS
Madame,
Le médecin de l’OFII vous demande, dans un délai de quinze jours à compter de la date de ce courrier, un compte rendu d’hospitalisation.
Les documents doivent être adressés sous enveloppe portant la mention SECRET MÉDICAL.`

it.each(['can i bring by hand', 'can I give it at the desk myself?', 'can i send by email'])(
  'an address that the letter names for nothing is only that of the office: %s',
  async (question) => {
    const text = await replyOn('2027-01-12T09:00:00Z', unnamed, question)
    expect(text).not.toMatch(/asks you to post them/)
  },
)
