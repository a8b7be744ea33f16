/** Until when one may cancel: of a journey home that is another day than that of the appointment. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const journey = `OFII – Direction territoriale de Lille
Lille, le 11 janvier 2027
M. BARRY Alpha

AIDE AU RETOUR VOLONTAIRE – CONVOCATION À UN ENTRETIEN

Monsieur,
Vous êtes invité à un entretien le jeudi 4 février 2027 à 14h00, 29 rue Gustave Delory, 59000 LILLE.
Vous pouvez renoncer à votre retour jusqu’au 10 mars 2027.
Contact : retour.lille@ofii.fr`
const both = journey.replace(
  'Contact',
  'Pour modifier ce rendez-vous, écrivez au plus tard 48 heures avant.\nContact',
)
const visit = `OFII – Direction territoriale de Nice
Nice, le 11 janvier 2027
Mme TRAN Linh

CONVOCATION – CONTRAT D’INTÉGRATION RÉPUBLICAINE

Madame,
Vous êtes convoquée le mercredi 10 mars 2027 à 9h15, 37 boulevard Victor Hugo, 06000 NICE.
En cas d’empêchement, écrivez à cir.nice@ofii.fr au plus tard 48 heures avant le rendez-vous.`

const onOneLine = async (letter: string, said: string) => (await reply(letter, said)).replaceAll('\n', ' ')

const mayStill = /^\*\*Yes, you can still change your mind, until Wednesday 10 March 2027\.\*\*/

describe('until when one may cancel', () => {
  it.each([
    'until when can I cancel?',
    'last day to cancel the return',
    'by when can i cancel my departure',
    'what is the deadline to change my mind',
    'until when can i give up going home',
  ])('%s', async (said) => {
    const text = await onOneLine(journey, said)
    expect(text).toMatch(mayStill)
    expect(text).not.toContain('another date')
  })

  it('is said of the appointment too, where the letter sets it', async () => {
    const text = await onOneLine(both, 'until when can I cancel?')
    expect(text).toMatch(mayStill)
    expect(text).toContain('by Tuesday 2 February 2027')
  })

  it.each([
    [both, 'until when can i change the appointment', /Tuesday 2 February 2027/],
    [both, 'until when can i cancel the interview', /Tuesday 2 February 2027/],
    [visit, 'until when can i cancel', /Monday 8 March 2027/],
  ])('%# %s', async (letter, said, expected) => {
    const text = await onOneLine(letter, said)
    expect(text).toMatch(expected)
    expect(text).not.toContain('change your mind')
  })
})
