/** The note for an employer: every day, with its hours, and that the letter counts as leave where it says so. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const course = (days: string, more = '') => `OFII – Direction territoriale de Lyon
Lyon, le 11 janvier 2027
Mme SOW Fatou
Objet : convocation à la formation civique
Madame,
Vous êtes convoquée à la formation civique ${days}, 22 cours Lafayette, 69003 LYON.
${more}
Contact : formation.lyon@ofii.fr`

const ask = 'my boss is angry, write a note for him please'

describe('the note for the employer', () => {
  it('names every day in its subject, and the hours', async () => {
    const text = await reply(course('les 9 et 10 mars 2027 de 9h à 17h'), ask)
    expect(text).toContain('les 9 et 10 mars 2027')
    expect(text).toContain('mardi 9 mars 2027 de 9h00 à 17h00')
    expect(text).toContain('mercredi 10 mars 2027 de 9h00 à 17h00')
  })

  it('names the month of each', async () =>
    expect(
      await reply(
        course('aux dates suivantes :\n- mardi 30 mars 2027 de 9h à 17h\n- jeudi 1er avril 2027 de 9h à 17h'),
        ask,
      ),
    ).toContain('les 30 mars 2027 et 1er avril 2027'))

  it('says that the letter counts as leave, where it does', async () =>
    expect(
      await reply(
        course(
          'le mardi 9 mars 2027 à 9h',
          'La présente convocation vaut justificatif d’absence auprès de votre employeur.',
        ),
        ask,
      ),
    ).toContain('qu’elle vaut justificatif d’absence'))

  it('says no more than the letter', async () => {
    const text = await reply(course('le mardi 9 mars 2027 à 9h'), ask)
    expect(text).toContain('le mardi 9 mars 2027 à 9h00')
    expect(text).not.toMatch(/vaut justificatif|les 9 mars/)
  })
})
