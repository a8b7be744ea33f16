/** How old a paper or an x-ray is, and how late somebody will be: held against the letter only where the words leave no doubt. */
import { describe, expect, it } from 'vitest'
import { replyOn } from './person.ts'

const visit = `OFII – Direction territoriale de Metz
Metz, le 8 janvier 2027
Mme OKAFOR Ngozi

CONVOCATION À LA VISITE MÉDICALE
Vous êtes convoquée à la visite médicale le jeudi 11 mars 2027 à 8h40, 2 rue Lafayette, 57000 METZ.
Apportez votre passeport, un justificatif de domicile de moins d’un an et une radiographie pulmonaire de moins de 3 mois.
Au-delà de 15 minutes de retard, vous ne serez pas reçue.`

const december = visit
  .replace('8 janvier 2027', '9 novembre 2026')
  .replace('jeudi 11 mars 2027', 'lundi 14 décembre 2026')
const march = visit.replace('jeudi 11 mars 2027', 'lundi 1er mars 2027')
const bill = visit.replace('de moins d’un an', 'de moins de 3 mois')

const reply = async (letter: string, said: string, now = '2027-01-20T09:00:00Z') =>
  (await replyOn(now, letter, said)).replaceAll('\n', ' ')
const november = '2026-11-23T09:00:00Z'

describe('an x-ray of a day', () => {
  it.each([
    ['my xray is booked for 2 december ok?', /Wednesday 2 December 2026 is new enough/],
    ['i will have my x-ray done on 4 december, is that fine', /Friday 4 December 2026 is new enough/],
    ['x-ray done on 2 december, is it ok', /Wednesday 2 December 2026 is new enough/],
    ['i had my x-ray on 2 october, can i use it', /Friday 2 October 2026 is new enough/],
    ['is my xray from 3 may still good', /Sunday 3 May 2026 is too old/],
    ['i did my xray on 20 december, is it good', /Saturday 20 December 2025 is too old/],
  ])('%s', async (said, expected) => {
    expect(await reply(december, said, november)).toMatch(expected)
  })

  it.each([
    'my xray appointment is on 12 january, is it ok',
    'i was born 3 may 1990, do i need an xray',
    'i arrived in france on 3 may, do i need an xray',
    'do i need an xray for the visit on 14 december',
    'my daughter was born on 2 february 2026, does she need an xray',
  ])('%s', async (said) => {
    expect(await reply(december, said, november)).not.toMatch(/too old|new enough/)
  })

  it('is counted in months of the calendar', async () => {
    expect(await reply(march, 'my xray was on 30 november')).toMatch(/Monday 30 November 2026 is too old/)
    expect(await reply(march, 'my xray is from 2 december')).toMatch(/2 December 2026 is new enough/)
  })

  it('is so many months old', async () => {
    expect(await reply(visit, 'my xray is 5 months old, is it ok')).toMatch(/^\*\*No, that is too old/)
    expect(await reply(visit, 'my x-ray is two weeks old')).toMatch(/^\*\*Yes, that is new enough/)
    expect(await reply(visit, 'i did my x-ray two and a half months ago')).toMatch(
      /^\*\*No: by the day you go/,
    )
  })
})

describe('a paper of an age', () => {
  it.each([
    [visit, 'my proof of address is 12 months old', /^\*\*No, that is too old/],
    [visit, 'my electricity bill is eleven months old', /^\*\*No: by the day you go/],
    [visit, 'my proof of address is from 2 months ago, ok?', /^\*\*Yes, that is new enough/],
    [visit, 'is an eighteen month old bill ok', /^\*\*No, that is too old/],
    [bill, 'my water bill is more than 4 months old', /^\*\*No, that is too old/],
    [bill, 'my edf bill is dated 3 october', /^\*\*No, that is too old/],
    [bill, 'the bill is from 2 january, is it ok?', /^\*\*Yes, that is new enough/],
  ])('%# %s', async (letter, said, expected) => {
    expect(await reply(letter, said)).toMatch(expected)
  })

  it.each([
    'my son is 4 years old, is the water in the flat a problem',
    'my daughter is 5 months old, can she have water there',
    'my baby is 6 months old and i have no water bill',
    'i am 35 years old, what proof of address do i need',
    'i moved 2 months ago, which proof of address do i give',
    'my electricity bill is almost 3 months old',
    'my electricity bill is more than 1 month old',
  ])('%s', async (said) => {
    expect(await reply(bill, said)).not.toMatch(/too old|new enough/)
  })
})

describe('so many minutes late', () => {
  it.each([
    ['i will be twenty five minutes late', /^\*\*25 minutes late is more than the 15/],
    ['i will be forty-five minutes late', /^\*\*45 minutes late is more/],
    ['i will be one and a half hour late', /^\*\*90 minutes late is more/],
    ['i will be an hour and a half late', /^\*\*90 minutes late is more/],
    ['i will arrive an hour late', /^\*\*60 minutes late is more/],
    ['i will be half an hour late', /^\*\*30 minutes late is more/],
    ['i will be late by five minutes', /^\*\*5 minutes late is still within/],
    ['sorry i am 10 min late, is it ok', /^\*\*10 minutes late is still within/],
    ['it says 15 minutes but i will be 20 minutes late', /^\*\*20 minutes late is more/],
  ])('%s', async (said, expected) => {
    expect(await reply(visit, said)).toMatch(expected)
  })

  it.each([
    'i will be a hundred minutes late',
    'i will be one hundred twenty minutes late',
    'i am late, i can be there at 10 hours',
  ])('%s', async (said) => {
    expect(await reply(visit, said)).not.toMatch(/still within|[56]00 minutes/)
  })
})
