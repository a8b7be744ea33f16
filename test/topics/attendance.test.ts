/** Being on time, staying, signing and excusing oneself, as the explanation of a letter and as the answer to a question say it. */
import { describe, expect, it } from 'vitest'
import type { Excuse, Lateness } from '../../src/letters/letter.ts'
import { loadLocale } from '../../src/locales.ts'
import { explain } from '../../src/topics/explain.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { civicDay, found, letter, medicalVisit, told } from './letters.ts'

const wording = createWording(await loadLocale(), 30)
const now = new Date('2027-01-10T09:00:00Z')
const said = (of: Parameters<typeof letter>[0]) => draw(wording.parts(explain(letter(of), now), 'explained'))

describe('attendance', () => {
  it.each<[Lateness, string]>([
    [{ after: '13:15', means: 'out' }, 'be on time: after 1:15 in the afternoon you are not let in'],
    [{ after: 'start', means: 'out' }, 'be on time: once it has begun, you are not let in'],
    [{ after: 15, means: 'out' }, 'be on time: if you are more than 15 minutes late, they do not see you'],
    [{ after: 15, means: 'absent' }, 'be on time: more than 15 minutes late counts as an absence'],
    [
      { after: 30, means: 'cancelled' },
      'be on time: if you are more than 30 minutes late, the appointment is cancelled',
    ],
    [{ after: null, means: 'out' }, 'be on time: no late arrival is accepted'],
    [{ after: null, means: 'out', perhaps: true }, 'be on time: if you are late, they may turn you away'],
    [
      { after: '09:30', means: 'out', perhaps: true },
      'be on time: after 9:30 in the morning they may let nobody in',
    ],
    [
      { after: '09:30', means: 'out', again: true },
      'be on time: after 9:30 in the morning you are not let in, and you have to do the day again',
    ],
    [{ after: null, means: 'later' }, 'be on time: if you are late, you are sent to a later day'],
    [{ after: 15, means: 'absent', perhaps: true }, 'it may count as an absence'],
    [{ after: null, means: 'new-date' }, 'be on time: if you are late, you have to ask for a new date'],
    [{ after: null, means: 'absent' }, 'be on time: being late counts as an absence'],
    [{ after: null, means: 'cancelled' }, 'be on time: if you are late, the appointment is cancelled'],
  ])('says %j', (value, words) => {
    const quote = 'Les portes ferment'
    const of = {
      ...medicalVisit,
      lateness: found(value, quote),
      instructions: [told('no-delay-tolerated', quote)],
    }
    expect(said(of)).toContain(words)
    expect(said(of).match(/be on time/g)).toHaveLength(1)
  })

  it('shows the letter’s words where it does not know what they say', () => {
    const words = said({
      ...medicalVisit,
      instructions: [told('no-delay-tolerated', 'La ponctualité est de rigueur')],
    })
    expect(words).toContain('be on time: « La ponctualité est de rigueur »')
  })

  it('says what is of absence and lateness under its own head, once', () => {
    const quote = 'En cas d’absence ou de retard, votre dossier sera clos'
    const words = said({
      ...medicalVisit,
      consequence: found(quote, quote),
      instructions: [told('no-delay-tolerated', quote)],
    })
    expect(words).toContain(
      `**If you don’t come, or come late** — the letter says: « ${quote} »: they close your file.`,
    )
    expect(words.split(quote)).toHaveLength(2)
  })

  it.each([
    ['Venez 10 minutes avant pour la fouille des sacs', 'be there 10 minutes early, for a bag check'],
    ['Soyez là 10 minutes plus tôt (contrôle de votre sac)', 'be there 10 minutes early, for a bag check'],
    ['Soyez là 10 minutes plus tôt pour le contrôle d’identité', 'be there 10 minutes early\n'],
  ])('says what the minutes before are for: %s', (quote, words) => {
    expect(said({ ...medicalVisit, instructions: [told('arrive-early:10', quote)] })).toContain(words)
  })

  it('says that one signs and stays, once', () => {
    const of = {
      ...civicDay,
      instructions: [told('signature-required', 'Vous signerez la feuille')],
      signing: found(true as const, 'Sans les deux signatures, pas d’attestation'),
      staying: found('or-lost' as const, 'Si vous partez avant la fin, la journée n’est pas validée'),
    }
    expect(said(of)).toContain('sign the sheet each time, or the day does not count')
    expect(said(of)).toContain('stay until the end, or the day does not count')
    expect(said(of)).not.toContain('you sign a sheet there')
  })

  it.each<[Excuse, string]>([
    [
      { what: 'proof', count: 48, unit: 'hour' },
      '**If you miss it** — send proof of the reason within 48 hours.',
    ],
    [
      { what: 'certificate', count: 2, unit: 'day' },
      '**If you are ill that day** — send a medical certificate within 2 days.',
    ],
  ])('says what an absence asks for: %j', (value, words) => {
    expect(said({ ...civicDay, excuse: found(value, 'Absence à justifier') })).toContain(words)
  })

  it.each([
    [
      'within 48 hours, to planning@formation.example.',
      'Absence à justifier sous 48 h : planning@formation.example',
    ],
    ['within 48 hours.', 'Absence à justifier sous 48 h à a@formation.example ou b@ofii.fr'],
  ])('says to whom, where the letter names one: %s', (words, quote) => {
    const excuse = found({ what: 'proof' as const, count: 48, unit: 'hour' as const }, quote)
    expect(said({ ...civicDay, excuse })).toContain(words)
  })
})

it.each([
  ['again in the afternoon', 'Une feuille est à signer le matin et l’après-midi'],
  ['again in the afternoon', 'Vous signerez chaque matin puis chaque après-midi'],
  ['again in the afternoon', 'Signature le matin, l’après-midi'],
  ['you sign a sheet there to show', 'Une feuille est à signer à votre arrivée, le matin ou l’après-midi'],
  ['you sign a sheet there to show', 'Accueil le matin ; l’après-midi, signature de la feuille de présence'],
  ['you sign a sheet there to show', 'Le matin à 9 heures, ou l’après-midi à 14 heures, vous signerez'],
])('says how often one signs: %s: %s', (words, quote) => {
  expect(said({ ...civicDay, instructions: [told('signature-required', quote)] })).toContain(words)
})
