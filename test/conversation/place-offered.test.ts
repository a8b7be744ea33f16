/** A place that is offered to somebody who asks for asylum: what it costs to say no, from the letter's own line. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const desk = `GUICHET UNIQUE DES DEMANDEURS D’ASILE
Préfecture d’Ille-et-Vilaine / OFII
Rennes, le 8 janvier 2027
Nom : HABTE   Prénom : Meron
Accompagné de : son épouse et 2 enfants mineurs

Vous êtes attendus au guichet unique le mardi 9 février 2027 à 08h30, Préfecture, 3 avenue de la Préfecture 35000 RENNES.
Votre demande d’asile y sera enregistrée puis vous serez reçus par un agent de l’OFII pour l’offre de prise en charge.
À apporter : la présente convocation, 4 photos d’identité récentes par personne.
Toute la famille doit être présente, y compris les enfants.`

const withLine = `${desk}
Si vous refusez l’hébergement proposé, le bénéfice des conditions matérielles d’accueil pourra vous être refusé.`

const asks = [
  'I have a cousin in Paris, can I say no to the house they give me',
  'can we refuse the accommodation in another city',
  'must I accept the place they give us?',
  'we dont want the cada far away, my brother lives here',
  'am i obliged to take the housing',
]

describe('somebody who would refuse', () => {
  it.each(asks)('is told what the letter says: %s', async (question) => {
    const text = await reply(withLine, question)
    expect(text).toMatch(/^\*\*You can say no, but it can cost you the help/)
    expect(text).toContain('Si vous refusez l’hébergement proposé')
    expect(text).not.toMatch(/115|Toute la famille/)
  })

  it.each(asks)('is told what is known where it says nothing: %s', async (question) => {
    const text = await reply(desk, question)
    expect(text).toMatch(/^\*\*You can say no, but it can cost you all/)
    expect(text).toContain('ASH')
  })
})

it.each(['what is this place', 'can I refuse the interpreter', 'we have no place to sleep tonight'])(
  'something else is answered: %s',
  async (question) => {
    expect(await reply(withLine, question)).not.toContain('You can say no')
  },
)
