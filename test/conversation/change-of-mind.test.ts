/** A change of mind deletes nothing: with help to go back it is about the journey, with any other letter it asks what is wanted instead. */
import { describe, expect, it } from 'vitest'
import { halfDayLetter, person, textFile, visitLetter } from './person.ts'

const head = (place: string) => `OFII – Direction territoriale de ${place}
Service du retour et de la réinsertion
${place}, le 8 janvier 2027
M. SISSOKO Bakary – Dossier ARV-2027-118

Objet : aide au retour volontaire

Monsieur,
`
const untilADay = `${head('Rennes')}Vous êtes attendu le mardi 2 mars 2027 à 9h15 au 5 rue Jean Leperdit, 35000 RENNES pour préparer votre départ.
Vous pouvez changer d’avis par courrier jusqu’au 22 février 2027.
Contact : retour.rennes@ofii.fr`
const untilDeparture = `${head('Dijon')}Un entretien est prévu le jeudi 4 février 2027 à 14h00, 10 rue de la Liberté, 21000 DIJON.
Votre choix est libre : vous pouvez renoncer à tout moment avant votre départ.
Pour nous joindre : 03 80 44 27 10`
const flightOnly = `${head('Paris')}CONFIRMATION DE DÉPART
Votre vol pour Tbilissi part le mercredi 10 mars 2027. Soyez à l’aéroport CDG, Terminal 2F, à 8h30.
En cas de renonciation, prévenez sans attendre le 01 53 69 53 71.`

const stays = [
  'I changed my mind',
  'sorry i changed my mind',
  'i have changed my mind, i stay in france',
  "we changed our minds, we don't want to leave anymore",
  'i no longer want to go back to mali',
  'finally i want to stay',
  "I don't want to return",
  'can i still say no?',
  'is it too late to refuse',
  'please cancel my return',
  'how do i withdraw my request',
  "j'ai changé d'avis, je veux rester",
  'i dont go home any more, i found work',
  'I want to stay here with my wife and children',
  'I prefer to stay with my family in France',
  'what do i do if i want to refuse',
  'can I change my mind after? I am not sure',
  'is it possible to change my mind later',
  'what happens if i change my mind',
]

describe.each([
  ['a last day', untilADay, 'until Monday 22 February 2027', 'retour.rennes@ofii.fr'],
  ['any time before the departure', untilDeparture, 'before you leave', '03 80 44 27 10'],
  ['only whom to tell', flightOnly, 'until you leave', '01 53 69 53 71'],
])('of help to go back, with %s', (_, letter, until, contact) => {
  it.each(stays)('"%s" may give the journey up', async (words) => {
    const ana = person()
    await ana.says('', { files: [textFile(letter)] })
    const { text, forget } = await ana.says(words)
    expect(forget).toBeUndefined()
    expect(text).toMatch(/^(?:In general[^:]*: )?\*\*Yes/)
    expect(text).toContain(until)
    expect(text).toContain(contact)
    expect(text).toMatch(/renonce/)
    expect(text).not.toMatch(/Demande de report|autre date|nouvelle date/)
    expect((await ana.says('when is it?')).text).not.toContain('I need your letter')
  })
})

it('says so where the last day is over', async () => {
  const late = person(new Date('2027-02-25T09:00:00Z'))
  await late.says('', { files: [textFile(untilADay)] })
  const { text } = await late.says('i want to stay in france')
  expect(text).toContain('22 February 2027')
  expect(text).not.toMatch(/^\*\*Yes/)
  expect(text).toContain('retour.rennes@ofii.fr')
})

it.each([
  'i changed my mind, i will go',
  'how long can i stay in the hotel',
  'i cant go that day, i am sick',
  'can i refuse the photo',
  'i dont know when i leave',
  'I want to stay with my brother in Lyon until the flight',
  'we want to stay at a hotel near the airport the night before',
  'my wife wants to remain with her sister till then, is it allowed',
  'I prefer to stay with a friend before the flight',
  'what happens to my job contract if I refuse to go to the visit',
  'what do they do if I refuse',
  'my brother changed his mind about the car',
])('does not give the journey up on "%s"', async (words) => {
  const ana = person()
  await ana.says('', { files: [textFile(untilDeparture)] })
  const { text, forget } = await ana.says(words)
  expect(forget).toBeUndefined()
  expect(text).not.toContain('je renonce')
})

it.each([
  'I changed my mind.',
  'sorry i changed my mind',
  'hmm i have changed my mind actually',
  'j’ai changé d’avis',
  'never mind',
  'forget it',
  'forget what i said please',
])('asks what is wanted instead after "%s"', async (words) => {
  for (const letter of [visitLetter, halfDayLetter]) {
    const ana = person()
    await ana.says('', { files: [textFile(letter)] })
    await ana.says('reschedule')
    const { text, forget } = await ana.says(words)
    expect(forget).toBeUndefined()
    expect(text).toContain('What would you like instead?')
    expect(text).not.toContain('Madame, Monsieur')
    expect((await ana.says('when is it?')).text).toContain('2027')
  }
})

it('answers what comes after it', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  expect((await ana.says('i changed my mind, what do i have to bring?')).text).toContain('your glasses')
})

it.each([
  ['I changed my mind. I can’t come, I have to work', 'Demande de report'],
  ['after second thoughts I prefer another date', 'Demande de report'],
  ['sorry, we changed our minds, where is it?', '2 rue Lafayette'],
])('answers what is told beside it: "%s"', async (words, answered) => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  expect((await ana.says(words)).text).toContain(answered)
})

it.each([
  'I changed my mind, please do not move it',
  'please don’t send it',
  'I changed my mind, I will come on 11 March',
  'changed my mind i will go',
])('asks for no other date after "%s"', async (words) => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  await ana.says('reschedule')
  const { text } = await ana.says(words)
  expect(text).toContain('**Good: you keep Thursday 11 March 2027, 8:40')
  expect(text).toContain('you need not write at all')
  expect(text).not.toContain('Demande de report')
})

it.each([
  'My doctor changed his mind, I am too ill to come',
  'the agent told me my wife changed her mind about the flat',
  'my boss changed his mind about the holidays, when is it?',
  'the school changed its decision, can he come another day',
  'I changed my mind, can I come to the visit with my baby?',
])('takes no change of somebody else’s mind for the reader’s: "%s"', async (words) => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  expect((await ana.says(words)).text).not.toContain('What would you like instead?')
})

it.each([
  'delete everything',
  'please delete all my data',
  'erase my data please',
  'Delete it all, thanks',
  'i want you to delete my letters and this chat',
  'wipe everything you know about me',
  'forget everything about me',
  'forget me',
  'effacez tout',
  'supprimez mes données s’il vous plaît',
  'could you delete all my information',
  'Hello, please erase all my letters and messages, thank you',
  'wipe all my personal data now please',
  'ok thanks, forget us',
  'please remove all my data',
])('deletes on the plain words "%s"', async (words) => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  expect((await ana.says(words)).forget).toBe(true)
})

it.each([
  'cancel everything',
  'stop',
  'don’t delete anything',
  'please forget the x-ray',
  'remove me',
  'clear',
  'i deleted the letter by mistake',
  'what if i delete everything',
  'please remove the second day',
  'did you delete my data',
  'I want to stop everything now',
  'no more of this please',
  'i dont want you to keep my letter',
])('deletes nothing on "%s"', async (words) => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  expect((await ana.says(words)).forget).toBeUndefined()
  expect((await ana.says('when is it?')).text).toContain('11 March 2027')
})

it.each([
  'please clear information about the address',
  'delete my photos, they are blurry, I send new ones',
  'remove my husband’s info please',
  'please remove my old address info',
  'delete the last letter, it was my neighbour’s',
  'erase the messages about the x-ray please',
  'can you remove the file I sent first and keep the other',
  'delete all the reminders',
])('deletes nothing where a part of it may be meant: "%s"', async (words) => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  expect((await ana.says(words)).forget).toBeUndefined()
})

it('asks once where deleting may be meant', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  expect((await ana.says('please remove my letter')).text).toContain('Answer “delete”')
  expect((await ana.says('delete')).forget).toBe(true)
})
