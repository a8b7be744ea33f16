/** The x-ray to see to before the visit: among several centres, without an appointment, by a day counted from the visit; and what of it is not said of the visit. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

function read(words: string) {
  const text = `OFII - Direction territoriale de Rennes
8 rue Jean Julien Lemordant - 35000 RENNES
Rennes, le 16 novembre 2026
Madame DIOP Awa

CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous êtes convoquée à la visite médicale le jeudi 17 décembre 2026 à 9h15, à l'adresse ci-dessus.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  const [letter] = extract([letterText(text)], new Date('2026-11-23T09:00:00Z'))
  if (!letter) throw new Error('no letter')
  return letter
}

const one = 'Radiologie du Thabor, 12 rue de Paris, 35000 RENNES'
const other = 'Centre Sévigné, 3 boulevard de Sévigné, 35700 RENNES'
const both = [
  { name: one, phone: '0299314052' },
  { name: other, phone: '0299314060' },
]

describe('several centres to choose among', () => {
  it.each([
    `Avant cette date, faites une radiographie chez l'un des radiologues suivants, sur rendez-vous :
 - ${one}, tél. 02 99 31 40 52
 - ${other}, tél. 02 99 31 40 60`,
    `Prenez rendez-vous pour une radiographie pulmonaire dans l'un des centres ci-dessous :
• ${one} - 02 99 31 40 52
• ${other} - 02 99 31 40 60
Pièces à apporter : passeport`,
    `La radio des poumons est à faire avant la visite dans un des cabinets suivants :
1. ${one} (02.99.31.40.52)
2. ${other} (02.99.31.40.60)`,
    `Faites faire une radio du thorax dans le centre de votre choix parmi : ${one}, 02 99 31 40 52 ; ${other}, 02 99 31 40 60. Rendez-vous nécessaire.`,
    `Radiographie pulmonaire à réaliser avant la visite dans l'un des centres conventionnés :
${one} Tél : 02 99 31 40 52
${other} Tél : 02 99 31 40 60
Apportez votre passeport.`,
    `Votre radiographie doit être faite avant la visite auprès d'un des centres partenaires suivants :
- ${one}
  Tél. 02 99 31 40 52
- ${other}
  Tél. 02 99 31 40 60`,
  ])('%s', (words) => {
    const { xray, contact, appointments, documents } = read(words)
    expect(xray?.centres?.value).toEqual(both)
    expect([xray?.centre, xray?.phone, contact.phone]).toEqual([undefined, undefined, null])
    expect(appointments[0]?.postalCode).toBe('35000')
    expect(appointments[0]?.place?.value).toContain('Lemordant')
    expect(documents.map(({ id }) => id)).not.toContain('imaging')
  })

  it('are none where one is named', () => {
    const { xray } = read(
      `Faites faire une radiographie avant la visite au centre suivant :\n${one}, 02 99 31 40 52`,
    )
    expect(xray?.centres).toBe(undefined)
  })
})

describe('the days for it', () => {
  it.each([
    ['La radiographie doit être faite au plus tard 5 jours avant la visite.', null, '2026-12-12'],
    ['Faites faire une radio des poumons au moins trois jours avant la visite médicale.', null, '2026-12-14'],
    ['La radio est à passer 48 heures au moins avant le rendez-vous.', null, '2026-12-15'],
    ['Radiographie à effectuer une semaine au plus tard avant la visite.', null, '2026-12-10'],
    ['La radio doit être faite au moins 3 jours ouvrés avant votre rendez-vous.', null, '2026-12-14'],
    ['Faites la radiographie au plus tard la veille de la visite.', null, '2026-12-16'],
    ['La radio doit être faite entre le 1er et le 11 décembre 2026.', '2026-12-01', '2026-12-11'],
    ['Radiographie à faire du 30 novembre au 11 décembre 2026.', '2026-11-30', '2026-12-11'],
    ['Radiographie à faire du 28 au 5 décembre 2026.', '2026-11-28', '2026-12-05'],
    ['La radio doit être faite entre le 30 et le 11 décembre 2026.', '2026-11-30', '2026-12-11'],
    ['Faites la radio du 31 au 4 décembre 2026.', null, '2026-12-04'],
    ['Le cliché sera réalisé entre le lundi 7 et le vendredi 11 décembre 2026.', '2026-12-07', '2026-12-11'],
    ['La radio des poumons est à faire au plus tard le vendredi 4 décembre 2026.', null, '2026-12-04'],
  ])('%s', (words, since, until) => {
    const letter = read(words)
    expect([letter.xray?.since?.value ?? null, letter.xray?.until?.value]).toEqual([since, until])
    expect([letter.furtherDays ?? [], letter.deadlines, letter.reschedule.notice]).toEqual([[], [], null])
  })
})

describe('no appointment for it', () => {
  it.each([
    [
      `RADIOGRAPHIE PULMONAIRE À EFFECTUER AVANT LA VISITE
Vous devez vous présenter, muni de la présente convocation et de votre passeport, du lundi au vendredi de 8h00 à 11h30, SANS RENDEZ-VOUS, au plus tard 5 jours avant la visite médicale, au :
   Centre d'imagerie Thabor, 12 rue de Paris, 35000 RENNES - 02 99 31 40 52`,
      { days: [1, 5], half: null, from: '08:00', to: '11:30' },
    ],
    [
      `Votre radiographie des poumons doit être réalisée sans rendez-vous, tous les matins de 8h à 11h sauf le mercredi, au cabinet d'imagerie du Thabor, 12 rue de Paris, 35000 RENNES (tél. 02 99 31 40 52).`,
      { days: null, half: null, from: '08:00', to: '11:00', except: [3] },
    ],
    [
      `La radio se fait sans rendez-vous au Centre d'imagerie Thabor, 12 rue de Paris, 35000 RENNES, les mardis et jeudis de 13h30 à 17h.`,
      { days: null, half: null, from: '13:30', to: '17:00', on: [2, 4] },
    ],
  ])('%s', (words, opening) => {
    const { xray, appointments, contact, documents } = read(words)
    expect([xray?.walkIn?.value, xray?.opening?.value]).toEqual([true, opening])
    expect(xray?.centre?.value).toContain('12 rue de Paris')
    expect([appointments.length, appointments[0]?.start?.value, appointments[0]?.start?.sure]).toEqual([
      1,
      '09:15',
      true,
    ])
    expect(contact.phone).toBe(null)
    expect(documents.filter(({ id }) => id === 'other')).toEqual([])
  })
})

describe('moving the date of the visit', () => {
  const before =
    'Faites la radiographie au plus tard 5 jours avant la visite au cabinet Belle-Isle, 2 rue Belle Isle, 35000 RENNES, tél. 02 99 31 20 10.'
  it.each([
    [
      "En cas d'empêchement, écrivez à rennes@ofii.fr au moins 72 heures avant le rendez-vous.",
      '72 hours',
      null,
    ],
    ['Annulation possible au plus tard 48 heures avant au 02 99 75 30 41.', '48 hours', '0299753041'],
    ['Pour changer de date : 02 99 75 30 41, trois jours ouvrés avant.', '3 working days', '0299753041'],
    ['Report ou annulation : 02 99 75 30 41 (24 h avant).', '24 hours', '0299753041'],
    [
      "Si vous ne pouvez pas venir, appelez le 02 99 75 30 41 au moins une semaine à l'avance.",
      '1 week',
      '0299753041',
    ],
  ])('%s', (words, notice, phone) => {
    const { reschedule, contact } = read(`${before}\n${words}`)
    expect([reschedule.notice, reschedule.phone?.value ?? null]).toEqual([notice, phone])
    expect(contact.phone?.value ?? null).toBe(phone)
  })
})

describe('who pays', () => {
  it.each([
    "La radio est à faire avant la visite. Les frais sont réglés directement par l'OFII au radiologue.",
    "Faites faire une radiographie. L'examen est payé par l'Office.",
    'Radiographie à faire avant la visite ; le coût en est couvert par nos services.',
  ])('%s', (words) => {
    expect(read(words).xray?.free?.value).toBe(true)
  })
})

describe('the same day, at another place', () => {
  it.each([
    [
      'La radiographie des poumons se fait le même jour au centre Saint-Yves, 12 rue Saint-Yves à Rennes, à 10h45 après l’examen du médecin ; elle est gratuite.',
      'Centre Saint-Yves, 12 rue Saint-Yves à Rennes',
      '10:45',
    ],
    [
      'Le jour même, vous passerez une radio des poumons à la clinique du Parc, 4 quai Nord, 35000 Rennes, à 11h.',
      'Clinique du Parc, 4 quai Nord, 35000 Rennes',
      '11:00',
    ],
    [
      'Une radiographie du thorax aura lieu dans la même matinée au cabinet Vilaine, 8 rue Basse.',
      'Cabinet Vilaine, 8 rue Basse',
      null,
    ],
  ])('%s', (words, place, time) => {
    const { xray, appointments } = read(words)
    expect(xray?.sameDay?.value).toEqual({ place, time })
    expect(appointments.find(({ purpose }) => purpose === 'medical-visit')?.start?.value).toBe('09:15')
  })

  it.each([
    'La radiographie est faite sur place, le même jour.',
    'Faites faire une radiographie au centre Saint-Yves, 12 rue Saint-Yves, avant le jour de la visite.',
    'Le cliché fait au cabinet Vilaine est à apporter le jour de la visite.',
  ])('is not: %s', (words) => {
    expect(read(words).xray?.sameDay).toBe(undefined)
  })
})
