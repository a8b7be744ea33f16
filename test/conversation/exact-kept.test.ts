/** Exact answers on a paper that somebody keeps: where it is, as the letter has it. */
import { describe, expect, it } from 'vitest'
import { person, textFile } from './person.ts'

const back = (line: string) => `OFII – Direction territoriale de Lille
Lille, le 11 janvier 2027
M. BARRY Alpha

AIDE AU RETOUR VOLONTAIRE – CONVOCATION À UN ENTRETIEN

Monsieur,
Vous êtes invité à un entretien le jeudi 4 février 2027 à 14h00, 29 rue Gustave Delory, 59000 LILLE.
Apportez votre passeport et deux photos.
${line}
Contact : retour.lille@ofii.fr`

const kept = 'Votre passeport, conservé par la préfecture, vous sera rendu à l’aéroport.'
const held = 'Votre document de voyage, retenu par la police aux frontières, sera restitué à l’embarquement.'

async function reply(letter: string, question: string): Promise<string> {
  const reader = person()
  await reader.says('', { files: [textFile(letter)] })
  return (await reader.says(question)).text
}

describe('a paper that somebody keeps', () => {
  it.each([
    [kept, 'Where is my passport?'],
    [kept, 'my passport is with prefecture. how i bring it'],
    [kept, 'when do I get my passport back'],
    [held, 'who has my passport?'],
    [held, 'they took my passport, what do I do'],
  ])('%s %s', async (line, question) => {
    const text = await reply(back(line), question)
    expect(text).toContain(line.replace(/\.$/, ''))
    expect(text).not.toContain('our own machine')
  })

  it.each([
    [kept, 'I lost my passport'],
    [kept, 'do I bring my passport'],
    ['', 'they took my passport, what do I do'],
  ])('is not asked, or not told: %s %s', async (line, question) => {
    expect(await reply(back(line), question)).not.toContain('says where it is')
  })
})
