/** Who may come along: grown-ups, one person, whoever the reader agrees to; and companions kept out beside children. */
import { expect, it } from 'vitest'
import { course, exam, noteIn, read, welcome } from './noted.ts'

const id = 'may-come-with'
it.each([
  [exam, 'La présence d’un proche est possible avec votre accord.', 'agreed'],
  [exam, 'La venue d’un tiers est autorisée, avec votre consentement.', 'agreed'],
  [welcome, 'Vous pouvez être accompagnée d’une personne majeure de votre choix.', 'adult'],
  [welcome, 'Une seule personne peut vous accompagner.', 'one'],
  [course, 'Vous pourrez vous faire accompagner par un proche.', 'any'],
  [welcome, 'Vous pouvez être accompagnée d’un proche si vous êtes à mobilité réduite.', undefined],
  [welcome, 'Vous pouvez être accompagnée d’un enfant.', undefined],
  [welcome, 'La présence d’un proche n’est pas autorisée.', undefined],
])('who may come: %s %s', (head, words, value) => {
  expect(noteIn(head, words, id)).toBe(value)
})

it.each([
  ['Si vous ne parlez pas français, vous pouvez être accompagnée d’une personne majeure.', 'adult'],
  ['Vous pouvez venir avec un adulte qui parle français.', 'adult'],
  ['Vous pouvez venir avec une personne qui parle français.', ''],
])('who may translate: %s', (words, value) => {
  expect(noteIn(welcome, words, 'interpreter-own')).toBe(value)
})

it.each([
  [
    'Les jeunes enfants ne sont pas admis. Aucun accompagnateur ne sera reçu, sauf nécessité médicale.',
    'Aucun accompagnateur ne sera reçu, sauf nécessité médicale',
  ],
  ['Les enfants ne sont pas autorisés dans la salle. Merci de venir seule.', 'Merci de venir seule'],
  ['Les enfants ne sont pas admis. Les poussettes non plus.', 'Les enfants ne sont pas admis'],
  [
    'Les accompagnateurs ne sont pas admis. Aucun membre de la famille ne sera reçu.',
    'Les accompagnateurs ne sont pas admis',
  ],
])('who stays away: %s', (words, quote) => {
  const alone = read(welcome, words)?.instructions.find((one) => one.id === 'come-alone')
  expect(alone?.french.quote.replace(/\.$/, '')).toBe(quote)
})
