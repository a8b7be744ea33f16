/** What Convoc itself does, it does for words that ask for it, and not for a word of theirs in a question about something else. */
import { describe, expect, it } from 'vitest'
import { person, textFile } from '../conversation/person.ts'

const home = `Mairie de Pau – Service logement
Pau, le 11 janvier 2027
M. DIALLO Ousmane
Dans le cadre de votre demande de regroupement familial, un agent se présentera à votre domicile,
3 rue Carnot, 64000 PAU, le mardi 9 mars 2027 entre 9h et 12h pour vérifier le logement.
En cas d’empêchement : 05 59 00 00 00.`

async function answered(words: string): Promise<string[]> {
  const one = person()
  await one.says('', { files: [textFile(home)] })
  const { text, conversation, reply } = await one.says(words)
  return [
    ...conversation.lastTopics,
    ...(/forget your letters/.test(text) ? ['DELETES'] : []),
    ...((reply?.parts ?? []).some(({ kind }) => kind === 'attachment') ? ['FILE'] : []),
  ]
}

describe('asked about something else', () => {
  it.each([
    'do I have to clean everything lol',
    'must we clear out everything',
    'should i throw away the old furniture',
    'can i remove my name from the lease',
    'can they delete my application',
    'will they wipe my file at the prefecture',
    'can put him in the file?',
    'my husband is in iran, i can put him in the file?',
    'can i add my sister in the file',
    'add my baby to the file please',
    'do i have to open the file',
    'they stop it or not',
    'can you forget one session',
  ])('"%s" makes it do nothing', async (words) => {
    const topics = await answered(words)
    for (const one of ['DELETES', 'FILE', 'delete-data', 'calendar', 'reminder'])
      expect(topics).not.toContain(one)
  })
})

describe('told to do it', () => {
  it.each([
    ['please can you delete all that i told you today', 'delete-data'],
    ['wipe my data now pls', 'delete-data'],
    ['i sent my passport by mistake, remove it from your side', 'delete-data'],
    ['can you destroy the photo i sent', 'delete-data'],
    ['i want you forget the name of my children', 'delete-data'],
    ['clean my history with you', 'delete-data'],
    ['send me the calendar file', 'calendar'],
    ['put it in my phone agenda', 'calendar'],
    ['the file does not open on my samsung', 'calendar'],
    ['add the visit to my google calendar', 'calendar'],
    ['remind me the day before', 'reminder'],
    ['ping me two days before, i forget everything', 'reminder'],
    ['write me the evening before please', 'reminder'],
  ])('"%s" is understood', async (words, topic) => {
    expect(await answered(words)).toContain(topic)
  })
})
