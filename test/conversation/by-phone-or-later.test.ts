/** A talk that may be held by telephone is asked for in writing, and so is more time for papers; of no other letter. */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

const talk = (offer: string) => `OFII – Direction territoriale de Lille
Lille, le 11 janvier 2027
Mme DIALLO Awa – N° AGDREF 5903412345
Fin de contrat d'intégration républicaine : entretien
Madame,
Vous êtes invitée à l'entretien de fin de CIR le mardi 16 mars 2027 à 10 h 30, 2 rue de Tenremonde, 59000 Lille.
${offer}
Contact : cir.lille@ofii.fr`

const offers = [
  'Si vous travaillez et ne pouvez vous libérer, un entretien téléphonique est possible : demandez-le à cir.lille@ofii.fr au moins 10 jours avant.',
  'Vous pouvez demander un rendez-vous par téléphone en écrivant à cir.lille@ofii.fr.',
  'Sur demande écrite, un échange au téléphone peut être organisé.',
]

describe('a talk by telephone', () => {
  it.each(
    offers.flatMap((offer) =>
      ['can I do by phone? i work', 'write me the email for asking telephone'].map((one) => [one, offer]),
    ),
  )('is asked for: %s, %s', async (question, offer) => {
    const text = await reply(talk(offer ?? ''), question ?? '')
    expect(text).toContain('je demande à faire cet entretien par téléphone')
    expect(text).toContain('cir.lille@ofii.fr')
    expect(text).not.toContain('Demande de report')
  })

  it('says by which day', async () =>
    expect(await reply(talk(offers[0] ?? ''), 'is it possible to have the interview by telephone')).toContain(
      'by Saturday 6 March 2027',
    ))

  it.each([
    [talk('Aucun entretien par téléphone n’est possible.'), 'can i do it by phone'],
    [talk(''), 'can i do it by phone'],
    [talk(offers[0] ?? ''), 'can i call them by phone'],
    [talk(offers[0] ?? ''), 'when is it'],
    [visitLetter, 'can i do it by phone'],
  ])('is not: %#', async (letter, question) =>
    expect(await reply(letter, question)).not.toContain('entretien par téléphone,'),
  )
})

const papers = `OFII – Direction territoriale de Lille
Lille, le 11 janvier 2027
M. DIALLO Amadou – dossier 59-RF-27-1180
Regroupement familial : dossier incomplet
Monsieur,
Votre dossier est incomplet. Vous devez nous adresser avant le 26 février 2027 à regroupement.lille@ofii.fr :
- votre bail
- vos trois derniers bulletins de salaire
À défaut, votre dossier vous sera retourné.`

describe('more time for papers', () => {
  it.each([
    'please write them asking for more time',
    'can you ask for an extension, my lease is not ready',
    'i need two more weeks, write to them that i need more time',
  ])('is asked for: %s', async (question) => {
    const text = await reply(papers, question)
    expect(text).toContain('accorder un délai supplémentaire')
    expect(text).toContain('regroupement.lille@ofii.fr')
  })

  it.each([
    [papers, 'why do they need more time for the file'],
    [papers, 'until when must i send'],
    [visitLetter, 'please write them asking for more time'],
  ])('is not: %#', async (letter, question) =>
    expect(await reply(letter, question)).not.toContain('délai supplémentaire'),
  )
})
