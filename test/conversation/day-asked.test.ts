/** Asked about a day that stands in the letter, whatever for, it answers with that line and changes nothing. */
import { describe, expect, it } from 'vitest'
import { person, textFile } from './person.ts'

const course = `GRETA du Velay – pour l’OFII
Le Puy, le 8 janvier 2027
Mme TRAORE Awa
CONVOCATION – FORMATION LINGUISTIQUE
Vous êtes convoquée le lundi 15 février 2027 à 9h00, 2 avenue Foch, 43000 LE PUY-EN-VELAY.
Fin prévisionnelle : 18 juin 2027.
Le centre est fermé le 6 mai 2027.
Vos absences se justifient auprès de puy@greta.example.`
const visit = `OFII – Direction territoriale de Tours
Tours, le 8 janvier 2027
M. SHARMA Anil
CONVOCATION À LA VISITE MÉDICALE
Vous êtes convoqué le mardi 16 mars 2027 à 8h30, 20 rue Nationale, 37000 TOURS.
Votre visa est valable jusqu’au 30 avril 2027.
Les résultats de vos analyses sont à remettre au plus tard le 9 mars 2027.
En cas d’empêchement, écrivez à tours@ofii.fr.`

describe.each([
  [course, '18 june', /^\*\*Friday 18 June 2027 is when it ends/, 'Fin prévisionnelle'],
  [course, '6 may', /^\*\*Thursday 6 May 2027 is about a break/, 'Le centre est fermé'],
  [visit, '30 april', /^\*\*Friday 30 April 2027 is about how long/, 'Votre visa est valable'],
  [visit, '9 march', /9 March 2027/, 'au plus tard le 9 mars 2027'],
])('of another line of the letter', (letter, day, answer, quote) => {
  it.each([
    `what is the ${day}`,
    `what is ${day}?`,
    `why ${day}`,
    `what happens on ${day}`,
    `when is ${day}, what do they want`,
    `and the ${day}?`,
    `${day}?`,
    `what is this ${day} thing in my letter`,
    `and what with ${day}`,
    `on ${day} i must do what`,
    `${day} pls`,
  ])('"%s"', async (words) => {
    const ana = person()
    await ana.says('', { files: [textFile(letter)] })
    const { text } = await ana.says(words)
    expect(text).toMatch(answer)
    expect(text).toContain(quote)
    expect(text).not.toMatch(/Done|not sure what you are asking|keep to that/)
  })
})

it('says so when it is offered as the right day', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visit)] })
  const { text } = await ana.says('the date is wrong, it is 30 april')
  expect(text).toMatch(/^\*\*I have changed nothing: Friday 30 April 2027 stands in another line/)
  expect(text).toContain('16 mars 2027')
})
