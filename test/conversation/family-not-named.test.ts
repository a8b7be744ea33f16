/** A family in rows: whoever is not named is nobody of them, and the x-ray goes by age where the letter has it so. */
import { describe, expect, it } from 'vitest'
import { person, textFile } from './person.ts'

const letter = `OFII – Direction territoriale de Rouen
Rouen, le 11 janvier 2027

Mme DIALLO Hawa
3 rue du Port, 76000 ROUEN

Objet : visite médicale – regroupement familial

Madame, vous et vos enfants êtes convoqués le mardi 23 février 2027 au 8 quai Gaston Boulet, 76000 ROUEN, aux heures suivantes :

NOM Prénom                Né(e) le       Objet              Heure
DIALLO Hawa               03/04/1988     Visite médicale    9h00
DIALLO Fanta              22/09/2009     Visite médicale    9h30
DIALLO Moussa             11/01/2020     Visite médicale    10h00

Pour les adultes et les enfants de plus de 15 ans : radiographie pulmonaire à apporter.
La radiographie n’est pas nécessaire pour les enfants de moins de 15 ans.
Les mineurs doivent être accompagnés d’un de leurs parents.
Contact : rouen@ofii.fr`

async function reply(question: string): Promise<string> {
  const reader = person()
  await reader.says('', { files: [textFile(letter)] })
  return (await reader.says(question)).text
}

describe('somebody who is in no row', () => {
  it.each(['my husband can come with us?', 'can my friend come too', 'is my husband allowed in'])(
    '%s',
    async (question) => {
      const text = await reply(question)
      expect(text).not.toMatch(/Yes, DIALLO|is expected/)
      expect(text).not.toContain('Your family may come to France')
    },
  )

  it('says whom the letter calls', async () => {
    expect(await reply('my husband can come with us?')).toContain(
      'Your letter calls DIALLO Hawa, DIALLO Fanta, and DIALLO Moussa, and nobody else.',
    )
  })
})

describe('the x-ray by age', () => {
  it.each([
    ['my daughter of 17 must do the xray or no?', ['yes: DIALLO Fanta'], ['DIALLO Moussa']],
    ['does Moussa need the x-ray', ['no chest x-ray for DIALLO Moussa'], ['Fanta']],
    [
      'so my son no xray and my daughter she is 18?',
      ['yes: DIALLO Fanta', 'no chest x-ray for DIALLO Moussa'],
      [],
    ],
  ])('%s', async (question, says, not) => {
    const text = await reply(question)
    for (const words of says) expect(text).toContain(words)
    for (const words of not) expect(text).not.toContain(words)
    expect(text).not.toMatch(/don’t bring children|bring your children/i)
  })
})
