/** How an explanation says on which terms another date is asked for. */
import { expect, it } from 'vitest'
import type { Letter } from '../../src/letters/letter.ts'
import { loadLocale } from '../../src/locales.ts'
import { explain } from '../../src/topics/explain.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { found, letter, medicalVisit } from './letters.ts'

const wording = createWording(await loadLocale(), 30)
const now = new Date('2027-01-27T09:00:00Z')
const phone = found('0320112233', '03 20 11 22 33')

function said(reschedule: Partial<Letter['reschedule']>, more: Partial<Letter> = {}): string {
  const terms = { email: null, phone, notice: null, onceOnly: false, by: 'call' as const, ...reschedule }
  return draw(
    wording.parts(explain(letter({ ...medicalVisit, reschedule: terms, ...more }), now), 'explained'),
  )
}
const reason = found('serious-with-proof' as const, 'pour un motif sérieux')

it.each<[Partial<Letter['reschedule']>, string]>([
  [{}, '**If you can’t make it** — call 03 20 11 22 33 before the date.'],
  [{ soon: found(true, 'dès que possible') }, '— call 03 20 11 22 33 as soon as you can, before the date.'],
  [{ of: found('late-too', 'Absence ou retard') }, '**If you can’t make it, or will be late** — call'],
  [{ of: found('health', 'Si votre santé') }, '**If your health stops you from coming** — call'],
  [{ giving: found('foreigner-number', 'votre numéro') }, 'Give your foreigner number: 9903412876.'],
  [{ reason: found('why', 'en disant pourquoi') }, 'Say why you can’t come.'],
  [
    { reason },
    'The letter wants a serious reason for it, with proof: a doctor’s note, a ticket or a paper from work, for example.',
  ],
  [
    { reason, examples: found(['illness', 'court'], 'maladie, tribunal') },
    'The letter wants a serious reason for it, with proof. Its examples: illness and a court summons.',
  ],
  [
    { reason, examples: found([], 'panne de chaudière') },
    'The letter wants a serious reason for it, with proof. Its examples: « panne de chaudière ».',
  ],
  [{ thenProof: found(true, 'puis envoyez-nous un certificat par courrier') }, 'Then send the proof.\n'],
  [
    { thenProof: found(true, 'Appelez, puis envoyez le justificatif à Proof.lille@ofii.fr.') },
    'Then send the proof to proof.lille@ofii.fr.',
  ],
  [
    { of: found('ill', 'En cas de maladie'), untilHour: found(true, 'avant l’heure') },
    '**If you are ill** — call 03 20 11 22 33 before the hour of your appointment.',
  ],
  [{ to: found('next-group', 'le groupe suivant') }, 'The new date can only be that of the next group.'],
  [{ notOffice: found(true, 'Ne pas écrire à l’OFII') }, 'Don’t ask OFII for that: the letter says so.'],
  [{ which: found(true, 'en indiquant lequel') }, 'Say which appointment you mean.'],
  [{ onceOnly: true, oneDay: found('each', 'par journée') }, 'The letter lets you move each day only once.'],
  [
    { slip: found(true, 'avec le coupon') },
    '**If you can’t make it** — say so on the reply slip of the letter (*coupon*, *talon*), and send it back before the date.',
  ],
])('%j', (reschedule, words) => {
  const more: Partial<Letter> = {
    contact: { email: found('visite@ofii.fr', 'visite@ofii.fr'), phone: null },
    references: [{ kind: 'foreigner-number', value: found('9903412876', '9903412876') }],
  }
  expect(said(reschedule, more)).toContain(words)
})

it.each<[Partial<Letter['deadlines'][number]>, string]>([
  [{ date: found('2027-01-31', '31 janvier 2027') }, 'by Sunday 31 January 2027. Answer'],
  [
    { date: found('2027-01-31', '31 janvier 2027'), before: found(true, 'avant le 31 janvier 2027') },
    'before Sunday 31 January 2027. Answer',
  ],
  [{ days: 8, countedFrom: 'receipt' }, 'within 8 days of getting the letter. Answer'],
  [
    {
      days: 5,
      countedFrom: 'receipt',
      french: found('x', 'dans les 5 jours'),
      sentence: found('x', 'Appelez dans les 5 jours ouvrés qui suivent'),
    },
    'within 5 working days of getting the letter. Answer',
  ],
  [
    {
      days: 3,
      french: found('x', 'sous 3 jours ouvrables'),
      sentence: found('x', 'Appelez-nous sous 3 jours ouvrables'),
    },
    'within 3 working days. Answer',
  ],
  [
    {
      days: 3,
      french: found('x', 'sous 3 jours'),
      sentence: found('x', 'Appelez sous 3 jours le bureau ouvert les jours ouvrés'),
    },
    'within 3 days. Answer',
  ],
])('asks for another date in time: %j', (last, words) => {
  const deadline = { for: 'reschedule', days: null, countedFrom: null, date: null, ...last }
  expect(said({}, { deadlines: [deadline] })).toContain(`— call 03 20 11 22 33 ${words}`)
})

it('takes no mailbox for the proof of an absence as one for another date', () => {
  const email = found('preuves@ofii.fr', 'preuves@ofii.fr')
  const excuse = found(
    { what: 'proof' as const, count: 48, unit: 'hour' as const },
    'Justificatif sous 48 h à preuves@ofii.fr',
  )
  const words = said({ phone: null }, { contact: { email, phone: null }, excuse })
  expect(words).toContain('I found no way in the letter to move the date.')
  expect(words).not.toContain('write to preuves@ofii.fr')
})

it('does not invite to move a last date', () => {
  const words = said({ onceOnly: true, limit: found('x', 'C’est la dernière date possible') })
  expect(words).toContain('**The letter says that this date can’t be moved:**')
  expect(words).toContain('**If you really can’t come**')
})

it.each([
  'La dernière date possible pour demander un report est le 2 mars 2027',
  'Dernière date de report possible : 2 mars 2027',
  'L’ultime date où vous pouvez demander un changement est le 2 mars 2027',
])('takes the last day to ask for no last date: %s', (quote) => {
  for (const replaces of [null, '2027-02-01'])
    expect(said({ onceOnly: true, limit: found('x', quote) }, { replaces })).not.toMatch(
      /can’t be moved|only once/,
    )
})

it('tells all the same that a date is moved only once', () => {
  const quote = 'Un seul report est possible ; dernière date pour le demander : 2 mars 2027'
  expect(said({ onceOnly: true, limit: found('x', quote) })).toContain('move the date only once')
})

it('says what a number is for that moves no date, and offers none of that kind', () => {
  const fixed = { phone: '0320112233', movesNone: true, said: found(true as const, 'ne donne pas de date') }
  const words = said(
    { phone: null, by: 'write' },
    { contact: { email: null, phone }, phoneUses: [{ ...fixed, use: 'medical-emergency' }] },
  )
  expect(words).toContain('In a medical emergency, call 03 20 11 22 33. That number can’t change the date.')
  expect(words).toContain('I found no e-mail or phone number for that in the letter')
})
