/** A letter that calls a day off leaves no old day that would still stand. */
import { expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

const calledOff = `OFII – Direction territoriale de Metz
Metz, le 12 janvier 2027
Mme OKAFOR Ngozi – N° étranger : 5712345678
ANNULATION DE RENDEZ-VOUS
Madame,
Votre rendez-vous du 11 mars 2027 est annulé. Une nouvelle convocation vous sera adressée.`

it.each(['can i have an earlier date', 'can they do it faster, i want another date sooner'])(
  'called off: %s',
  async (words) => expect(await reply(calledOff, words)).not.toContain('old date stands'),
)

it('but the day of a summons does', async () =>
  expect(await reply(visitLetter, 'can i have an earlier date')).toContain('stands'))
