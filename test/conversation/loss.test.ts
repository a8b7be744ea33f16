/** A baby that was lost: nobody is congratulated, and the message gives no other reason. */
import { expect, it } from 'vitest'
import { reply } from './person.ts'

const welcome = `OFII – Direction territoriale de Nice
Nice, le 11 janvier 2027
Mme TRAN Linh

CONVOCATION – CONTRAT D’INTÉGRATION RÉPUBLICAINE

Madame,
Vous êtes convoquée le mercredi 10 mars 2027 à 9h15, 37 boulevard Victor Hugo, 06000 NICE.
Vous devez apporter : cette convocation, votre passeport, un justificatif de domicile.
En cas d’empêchement, écrivez à cir.nice@ofii.fr au plus tard 48 heures avant le rendez-vous.`

it.each([
  'i was pregnant but i lost it',
  'i lost my baby last week',
  'I had a miscarriage on monday',
  'our baby was stillborn',
  'my baby died, what do i do',
])('%s', async (said) => {
  const text = await reply(welcome, said)
  expect(text).toMatch(/^\*\*I am so sorry\.\*\*/)
  expect(text).not.toMatch(/Congratulations|x-ray/)
})

it.each([
  [['i was pregnant and lost the baby, can i change the date'], /pour raison de santé/],
  [['I had a miscarriage, please write that i cannot come'], /pour raison de santé/],
  [['our baby died, i want another date'], /en raison d’un décès dans ma famille/],
  [['my baby died', 'reschedule'], /en raison d’un décès dans ma famille/],
])('%j gives their own reason', async (said, reason) => {
  const text = await reply(welcome, ...said)
  expect(text).toMatch(reason)
  expect(text).toMatch(/sorry/)
  expect(text).not.toMatch(/garde|Congratulations/)
})

it.each([
  'my wife is pregnant and i lost my passport',
  'i lost my baby’s birth certificate',
  'i lost the letter and my baby is ill',
])('%s', async (said) => {
  expect(await reply(welcome, said)).not.toMatch(/so sorry/)
})
