/** The day of a forwarded mail, as the programs of many languages write it above its words. */
import { expect, it } from 'vitest'
import { sentDay } from '../../../src/channels/email/body/sent-day.ts'

it.each([
  ['mar. 16 févr. 2027 à 09:12', '16/02/2027'],
  ['jeudi 28 septembre 2028 11:52', '28/09/2028'],
  ['Envoyé le 1er août 2027 à 10 h', '01/08/2027'],
  ['Mon, Mar 22, 2027 at 4:12 PM', '22/03/2027'],
  ['On Thursday, March 9th, 2028 at 10:17', '09/03/2028'],
  ['20 May 2027 at 15:58:21 CEST', '20/05/2027'],
  ['Friday, September 1, 2028 at 09:26:40 AM GMT+2', '01/09/2028'],
  ['Date: Thu, 09 Mar 2028 11:40:19 +0000', '09/03/2028'],
  ['29/05/2028  14:37  (GMT+04:00)', '29/05/2028'],
  ['2/21/2028 10:06 AM', '21/02/2028'],
  ['21/02/2028 10:06 AM', '21/02/2028'],
  ['2/2/2028 10:06 AM', '02/02/2028'],
  ['2/1/2028 10:06 AM', null],
  ['09/03/2027, 4:12 p.m.', null],
  ['09/03/2027 16:12', '09/03/2027'],
  ['22.02.27 18:05', '22/02/2027'],
  ['2027-03-09 17:45', '09/03/2027'],
  ['2027年2月22日 18:05', '22/02/2027'],
  ['пн, 22 февр. 2027 г. в 18:05', '22/02/2027'],
  ['lunes, 22 de febrero de 2027 18:05', '22/02/2027'],
  ['Montag, 22. März 2027 18:05', '22/03/2027'],
  ['22 فبراير 2027 في 6:05 م', '22/02/2027'],
  ['22 Şubat 2027 Pazartesi 18:05', '22/02/2027'],
  ['seg., 22 de fev. de 2027 às 18:05', '22/02/2027'],
  ['Monday', null],
  ['', null],
])('%s', (words, day) => {
  expect(sentDay(words)).toBe(day)
})
