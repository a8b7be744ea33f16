/** What is said of the chest x-ray: to the pregnant first, then where, how, until when, at whose cost and for whom. */
import { expect, it } from 'vitest'
import type { Letter } from '../../src/letters/letter.ts'
import type { Pregnancy, Xray } from '../../src/letters/xray.ts'
import { loadLocale } from '../../src/locales.ts'
import { answer } from '../../src/topics/answer.ts'
import { explain } from '../../src/topics/explain.ts'
import { drawAnswer } from '../../src/wording/answer.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { grade, prose } from '../wording/readability.ts'
import { appointment, found, letter, medicalVisit, paper, told } from './letters.ts'

const locale = await loadLocale()
const wording = createWording(locale, 30)
const now = new Date('2027-01-20T09:00:00Z')
const quote = 'ce que la lettre en dit'
const is = <T>(value: T) => found(value, quote)

/** The visit of 11 March 2027, with an x-ray to see to. */
function visit(xray: Xray, part: Partial<Letter> = {}): Letter {
  return letter({
    ...medicalVisit,
    instructions: [told('chest-xray-before', 'Faites faire une radiographie avant la visite')],
    xray,
    ...part,
  })
}
const said = (one: Letter) => draw(wording.parts(explain(one, now), 'explained'))
const pregnancy = (part: Partial<Pregnancy>): Xray => ({
  pregnancy: is({ xray: 'no', maybe: false, tell: null, by: null, bring: null, ...part }),
})

it.each<[Xray, string]>([
  [pregnancy({}), '**If you are pregnant, don’t have the chest x-ray.**\n'],
  [pregnancy({ maybe: true }), '**If you are pregnant or may be, don’t have the chest x-ray.**'],
  [pregnancy({ tell: 'doctor' }), 'x-ray.** Tell the OFII doctor instead.'],
  [pregnancy({ tell: 'office' }), 'x-ray.** Tell OFII instead (sante.metz@ofii.example).'],
  [pregnancy({ bring: 'pregnancy-certificate' }), 'Bring a proof of pregnancy (*certificat de grossesse*).'],
  [pregnancy({ xray: 'exempt' }), '**If you are pregnant, you need no chest x-ray.**'],
  [pregnancy({ xray: 'tell', tell: 'arrival' }), '**If you are pregnant, say so as soon as you arrive.**'],
  [
    pregnancy({ xray: 'tell', tell: 'centre' }),
    '**If you are pregnant, tell the x-ray centre before the x-ray.**',
  ],
])('says it to the pregnant before it says “book”: %#', (xray, words) => {
  const all = said(visit(xray))
  expect(all).toContain(words)
  expect(all.indexOf('If you are pregnant')).toBeLessThan(all.indexOf('book a chest x-ray'))
})

it('says it to the pregnant also where the x-ray is booked or made there, and when asked', () => {
  const xray = pregnancy({})
  const there = visit(xray, { instructions: [told('chest-xray-on-site', 'La radio est faite sur place')] })
  expect(said(there)).toMatch(/don’t have the chest x-ray\.\*\*\n+\*\*The chest x-ray is done there/)
  const slot = found('2027-03-08', 'le 8 mars')
  const booked = visit(xray, {
    appointments: [appointment({ purpose: 'chest-xray', date: slot }), ...medicalVisit.appointments],
  })
  expect(said(booked)).toContain('**If you are pregnant, don’t have the chest x-ray.**')
  for (const topic of ['xray-pregnancy', 'xray-booking'] as const) {
    const [first] = drawAnswer(answer(topic, visit(xray), locale.general, now), wording).parts
    expect(draw(first ? [first] : [])).toContain('If you are pregnant, don’t have the chest x-ray.')
  }
})

it.each<[Xray, string[]]>([
  [{ anywhere: is(true) }, ['book it yourself, at any radiology centre']],
  [
    { centre: is('Centre Foch, 1 rue Foch'), phone: is('0387112233') },
    ['Call 03 87 11 22 33 to book it at Centre Foch, 1 rue Foch.', 'On the phone you can say'],
  ],
  [
    {
      centre: is('Centre Foch'),
      walkIn: is(true),
      opening: is({ days: [1, 4], half: null, from: '08:30', to: '11:30' }),
    },
    [
      '**Do this week: have a chest x-ray.**',
      'Go to Centre Foch: you need no appointment there, Monday to Thursday, 8:30 to 11:30 in the morning.',
    ],
  ],
  [{ until: is('2027-03-04') }, ['The letter sets a limit for it: Thursday 4 March 2027.']],
  [{ free: is(true), show: is('letter') }, ['Show this letter there. You pay nothing for it.']],
  [{ free: is(false) }, ['The letter says that you pay for it yourself.']],
  [{ show: is('prescription') }, ['Take the prescription (*ordonnance*) that came with the letter.']],
  [{ show: is('voucher') }, ['Take the payment voucher (*bon de prise en charge*)']],
  [
    { newerThan: is({ count: 3, unit: 'month' }) },
    ['**Do this week: book', 'It must be less than 3 months old on the day of the visit.'],
  ],
  [
    { newerThan: is({ count: 3, unit: 'week' }) },
    [
      '**Before the visit: book',
      'Have it made after Thursday 18 February 2027 and before Thursday 11 March 2027.',
      'less than 3 weeks old',
    ],
  ],
  [{ unlessDone: is(true) }, ['**Do this week, if you have not had it yet: book']],
  [{ forWhom: is('wife'), notFor: is('children') }, ['It is for your wife. Children need none.']],
  [
    { forWhom: is({ names: 'Ana et Luis' }), notFor: is({ name: 'Sofia' }) },
    ['Ana et Luis*. Sofia needs none.'],
  ],
  [{}, ['I found no place for it in the letter.']],
])('tells how to come by the x-ray: %#', (xray, sentences) => {
  const all = said(visit(xray))
  for (const sentence of sentences) expect(all).toContain(sentence)
  expect(grade(prose(wording.parts(explain(visit(xray), now), 'explained')))).toBeLessThanOrEqual(8)
})

it('urges nobody whose visit is many months away', () => {
  const june = appointment({ purpose: 'medical-visit', date: found('2027-06-10', 'le 10 juin 2027') })
  const all = said(visit({ anywhere: is(true) }, { appointments: [june] }))
  expect(all).toContain('**Before the visit: book a chest x-ray.**')
})

it('sends nobody to the telephone who needs no appointment', () => {
  expect(said(visit({ centre: is('Centre Foch'), walkIn: is(true) }))).not.toContain(
    'je voudrais un rendez-vous',
  )
})

it('says nothing of booking where no x-ray is wanted, or only one that is there already', () => {
  const none = visit({ none: is('doctor-decides') }, { instructions: [] })
  expect(said(none)).toContain('**Don’t have a chest x-ray made for this visit.**')
  const owned = visit(
    {},
    {
      instructions: [],
      documents: [paper('chest-xray', 'votre radio, si vous en avez une', { need: 'if-applicable' })],
    },
  )
  expect(said(owned)).not.toMatch(/If you have no recent one|About the chest x-ray/)
})

it('decides nothing where the letter asks for an x-ray and calls it off', () => {
  const both = visit({ none: found('not-needed', 'Ne faites pas de radiographie') })
  const words =
    'the letter says: « Faites faire une radiographie avant la visite », but also: « Ne faites pas de radiographie ». Ask the office'
  expect(said(both)).toContain(words)
  for (const topic of ['xray-booking', 'xray-where', 'xray-cost'] as const)
    expect(draw(drawAnswer(answer(topic, both, locale.general, now), wording).parts)).toContain(words)
})

it('names no place and no price of an x-ray that is not wanted', () => {
  const none = visit({ none: is('not-needed'), anywhere: is(true) }, { instructions: [] })
  for (const topic of ['xray-where', 'xray-cost'] as const) {
    const [first] = drawAnswer(answer(topic, none, locale.general, now), wording).parts
    expect(draw(first ? [first] : [])).toContain('**You need no chest x-ray for this visit.**')
  }
})

it.each<[Letter['fastingTerms'], string]>([
  [{ since: is('evening') }, '- come without eating: nothing from the evening before on\n'],
  [
    { since: is({ hours: 8 }), water: is(false) },
    '- come without eating: nothing in the 8 hours before; don’t drink either\n',
  ],
  [
    { since: is('midnight'), water: is(true), medicines: is('take') },
    '- come without eating: nothing from midnight on; you may drink water; take your medicines as usual\n',
  ],
  [{ medicines: is('wait') }, '- come without eating; don’t take your medicines before it\n'],
  [undefined, '- come without eating: « Venez à jeun »\n'],
])('tells how to fast: %#', (fastingTerms, words) => {
  const one = letter({
    ...medicalVisit,
    instructions: [told('fasting', 'Venez à jeun')],
    ...(fastingTerms ? { fastingTerms } : {}),
  })
  expect(said(one)).toContain(words)
})
