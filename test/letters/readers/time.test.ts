/** Times of day in every form that letters use, and look-alikes that are none. */
import { describe, expect, it } from 'vitest'
import { passageOf } from '../../../src/letters/passage.ts'
import { datesIn } from '../../../src/letters/readers/date.ts'
import { timeOf } from '../../../src/letters/readers/date-time.ts'
import { timesIn } from '../../../src/letters/readers/time.ts'
import { letterText } from '../text.ts'

const read = (text: string) =>
  timesIn(passageOf(letterText(text).pages)).map(({ time, until }) =>
    until ? `${time}-${until.time}` : time,
  )

describe('times', () => {
  it.each([
    ['à 9h30', '09:30'],
    ['à 9 h 00', '09:00'],
    ['à 08H30', '08:30'],
    ['à 08:30 heures', '08:30'],
    ['à 13 h 45', '13:45'],
    ['à 14 heures', '14:00'],
    ['à 14h', '14:00'],
    ['à 9 heures 30', '09:30'],
    ['à 8h précises', '08:00'],
    ['à 8h15précises', '08:15'],
    ['à midi', '12:00'],
    ['à neuf heures trente', '09:30'],
    ['à quatorze heures', '14:00'],
    ['à 13 heures trente', '13:30'],
    ['à huit heures vingt-\ncinq', '08:25'],
    ['à huit heures vingt\u0002\ncinq', '08:25'],
    ['à huit heures vingt\u00ad\ncinq', '08:25'],
    ['à neuf heures moins le quart', '08:45'],
    ['à 9 h. 30', '09:30'],
    ['à 9 : 30', '09:30'],
    ['à midi et demi', '12:30'],
    ['à 8 heures et 30 minutes', '08:30'],
    ['à partir de 8h45 (fin prévue vers 12h30)', '08:45-12:30'],
    ['à dix heures et demie', '10:30'],
    ['à neuf heures et quart', '09:15'],
    ['de 9h15 à 16h30', '09:15-16:30'],
    ['entre 14h et 16h', '14:00-16:00'],
    ['de 13h00 à 16h30', '13:00-16:30'],
    ['08h45 – 17h00', '08:45-17:00'],
    ['de 9h à 12h30 et de 13h30 à 17h', '09:00-17:00'],
    ['entre 9 heures et midi', '09:00-12:00'],
    ['at 9:30 am', '09:30'],
    ['at 2 pm', '14:00'],
    ['à 9 heures 12 rue des Lilas', '09:00'],
    ['Heures:9h15-12 h 30 /13h 30-16 h 30', '09:15-16:30'],
    ['de8h15à12h', '08:15-12:00'],
    ['Horaire,8h20', '08:20'],
    ['à 14 h o5', '14:05'],
    ['le 4 mars à 14 : 15 heures', '14:15'],
  ])('%s', (text, time) => {
    expect(read(text)).toEqual([time])
  })

  it.each([
    ['une formation de 100 heures'],
    ['sous 48 heures'],
    ['25h30'],
    ['article 12'],
    ['l’après-midi'],
    ['le repas de midi est offert'],
  ])('no time: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('the time of a date', () => {
  function timeBeside(text: string): string | null {
    const passage = passageOf(letterText(text).pages)
    const [date] = datesIn(passage)
    return date ? (timeOf(passage, date)?.time ?? null) : null
  }

  it.each([
    ['le mardi 9 mars 2027 à 9h30', '09:30'],
    ['à 9h30 le mardi 9 mars 2027', '09:30'],
    ['le mardi 9 mars 2027, vous voudrez bien vous présenter à 9h30 au service', '09:30'],
    ['Date : mardi 9 mars 2027\nHeure : 9h30', '09:30'],
    ['le mardi 9 mars 2027. Le secrétariat est ouvert de 8h à 12h.', null],
    ['le mardi 9 mars 2027. Prévenez-nous 24 h avant.', null],
    ['le mardi 9 mars 2027, durée 3 h', null],
    ['Jour\tmardi 9 mars 2027\nHeure d’appel\t8h30 – fin prévue vers midi et demi', '08:30'],
    ['Jour : mardi 9 mars 2027\nHeure d’appel : 8 h 30', '08:30'],
    ['le mardi 9 mars 2027, appel nominal à 8h30', '08:30'],
    ['mardi 9 mars 2027 (appel nominal 8 h 30)', '08:30'],
    ['mardi 9 mars 2027 (appel à 8 h 30)', '08:30'],
    ['le mardi 9 mars 2027 ; l’appel des participants commence à 8h30', '08:30'],
    ['le mardi 9 mars 2027, l’appel sera fait à 8h30 précises', '08:30'],
    ['le mardi 9 mars 2027, à l’appel de votre nom (8h30)', null],
    ['le mardi 9 mars 2027\nHeures d’appel : 8h30 – 11h30', null],
    ['mardi 9 mars 2027\nAppel : 8 h 30', '08:30'],
    ['mardi 9 mars 2027\nAppel : 8 h 30 – 11 h 30', null],
    ['le mardi 9 mars 2027\nAppels : de 8h30 à 11h30', null],
    ['le mardi 9 mars 2027. Appelez-nous de 8h30 à 11h30.', null],
    ['le mardi 9 mars 2027\nAppel gratuit de 8h30 à 11h30', null],
  ])('%s', (text, time) => {
    expect(timeBeside(text)).toBe(time)
  })
})

it.each([
  ['les mardis, de 8\n• 45 à midi', false],
  ['de 30 à 12 h', false],
  ['le mardi 09/03/2027 à 12 h', true],
  ['de 8 h 45 à midi', true],
  ['rendez-vous à midi', true],
])('doubts an hour in a picture behind minutes that lost theirs: %s', (text, exact) => {
  expect(timesIn(passageOf(letterText(text, 'ocr').pages)).map((time) => time.exact)).toEqual([exact])
})
