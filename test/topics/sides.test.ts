/** Sides: a question about what a letter decides is answered from the letter, and other questions are left alone. */
import { expect, it } from 'vitest'
import type { Letter } from '../../src/letters/letter.ts'
import { loadLocale } from '../../src/locales.ts'
import { answerOf, sideAsked } from '../../src/topics/sides.ts'
import type { TopicId } from '../../src/topics/topic.ts'
import { tokens } from '../../src/topics/understanding/text.ts'
import { drawAnswer } from '../../src/wording/answer.ts'
import { createWording } from '../../src/wording/wording.ts'
import { family, read } from '../letters/noted.ts'
import { draw } from '../wording/draw.ts'

const locale = await loadLocale()
const wording = createWording(locale, 30)
const now = new Date('2027-01-20T09:00:00Z')

const lettered = (words: string): Letter => {
  const letter = read(family, words)
  if (!letter) throw new Error('no letter')
  return letter
}
const no = lettered(
  'Le préfet a refusé votre demande. Motif : la surface de votre logement (31 m²) est inférieure aux 42 m² exigés. Recours possible devant le tribunal administratif de Lille dans un délai de deux mois à compter de la notification.',
)
const yes = lettered(
  'Le préfet a accordé le regroupement familial. Votre époux déposera sa demande de visa dans les six mois.',
)
const open = lettered('Le préfet n’a pas encore pris de décision.')

function reply(letter: Letter, question: string, topic: TopicId = 'unclear'): string | null {
  const asked = sideAsked(topic, tokens(question), letter, locale.sides, now)
  return asked && draw(drawAnswer(answerOf(asked.side, letter, now), wording).parts)
}

it.each([
  ['so is it yes or no', 'the answer is no'],
  ['they refused us?', 'the answer is no'],
  ['i am so sad, my kids wait 2 years', 'the answer is no'],
  ['why', '31 m²'],
  ['what is the reason', '42 m²'],
  ['how big must it be', '42 m²'],
  ['how do i appeal', 'within 2 months'],
  ['where is the court', 'Lille'],
  ['until when', 'within 2 months'],
  ['what can we do now', 'within 2 months'],
])('of a no: %s', (question, words) => {
  expect(reply(no, question)).toContain(words)
})

it.each([
  ['is this good news', 'the answer is yes'],
  ['what happens now?', 'within 6 months'],
  ['how does he get the visa', 'asks for the visa'],
])('of a yes: %s', (question, words) => {
  expect(reply(yes, question)).toContain(words)
})

it('takes no other wish for a question about the answer', () => {
  expect(reply(no, 'please delete what you have decided to keep', 'delete-data')).toBeNull()
  expect(reply(no, 'thanks, you said it well', 'thanks')).toBeNull()
})

it('says nothing of an answer that is not there', () => {
  expect(reply(open, 'did they accept?', 'prediction')).toBeNull()
})
