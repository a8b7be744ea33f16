/** The flight home: where and when to meet is the appointment; neither the take-off nor the landing is one. */
import { describe, expect, it } from 'vitest'
import { read } from './noted.ts'

const head = `CONFIRMATION DE VOTRE DÉPART – AIDE AU RETOUR VOLONTAIRE
Madame,`

it.each<[string, string, string, string[]]>([
  [
    `Vol AF 718 Paris-Orly – Dakar, jeudi 18 mars 2027, départ du vol 11h20. Arrivée à Dakar à 14h35 (heure locale).
Vous êtes attendue à 8h15 à l’aéroport d’Orly, Terminal 4, porte 42a, au guichet OFII.`,
    '2027-03-18 08:15',
    '11:20',
    ['Orly', 'Terminal 4', 'porte 42a', 'guichet OFII'],
  ],
  [
    `Votre avion décolle le mardi 9 mars 2027 à 16h05 de l’aéroport de Marseille-Provence.
Présentez-vous à 13h00, hall A, devant le comptoir d’information.`,
    '2027-03-09 13:00',
    '16:05',
    ['Marseille-Provence', 'hall A', 'devant le comptoir d’information'],
  ],
  [
    `Rendez-vous : vendredi 12 mars 2027, 6h30, aéroport Lyon-Saint-Exupéry, Terminal 1, comptoir OFII.
Décollage : 9h10. Arrivée à Tirana : 11h25.`,
    '2027-03-12 06:30',
    '09:10',
    ['Lyon-Saint-Exupéry', 'Terminal 1', 'comptoir OFII'],
  ],
  [
    `Un agent de l’OFII vous attendra le mercredi 10 mars 2027 à 10 h devant la porte 6 du terminal 2F à Roissy CDG.
Le vol AF 1394 décolle à 12 h 40 et atterrit à 16 h 10.`,
    '2027-03-10 10:00',
    '12:40',
    ['porte 6', 'terminal 2F'],
  ],
  [
    `Vol TU 719 : Nice – Tunis, samedi 13 mars 2027, décollage 14h50, atterrissage 15h30.
Soyez présente au plus tard à 12h15 à l’aéroport Nice Côte d’Azur, terminal 1, devant les comptoirs Tunisair.`,
    '2027-03-13 12:15',
    '14:50',
    ['Nice Côte d’Azur', 'terminal 1', 'devant les comptoirs Tunisair'],
  ],
  [
    `Votre vol : QR 040 CDG Terminal 1 – Doha le lundi 15 mars 2027, décollage 15h35. Correspondance QR 648, arrivée à Katmandou le mardi 16 mars 2027 à 9h10.
Rendez-vous à l’aéroport avec notre agent : lundi 15 mars 2027 à 12h30, Terminal 1, porte 24, devant les comptoirs Qatar Airways.`,
    '2027-03-15 12:30',
    '15:35',
    ['CDG', 'Terminal 1', 'porte 24', 'devant les comptoirs Qatar Airways'],
  ],
])('%s', (words, moment, leaves, place) => {
  const letter = read(head, words)
  expect(letter?.kind).toBe('return-aid')
  expect(letter?.appointments.map(({ date, start }) => `${date.value} ${start?.value}`)).toEqual([moment])
  expect(letter?.notes?.find(({ id }) => id === 'flight-leaves')?.said.value).toBe(leaves)
  const [only] = letter?.appointments ?? []
  for (const part of place) expect(only?.place?.value).toContain(part)
  expect(only?.place?.sure).toBe(true)
  expect(only?.date.sure).toBe(true)
})

it('says that an hour of take-off is one where no other is given', () => {
  const letter = read(
    head,
    'Votre vol pour Erevan part le mardi 9 mars 2027 à 15h35 de Roissy CDG, Terminal 2E.',
  )
  expect(letter?.notes?.find(({ id }) => id === 'flight-leaves')?.said.value).toBe('15:35')
  expect(letter?.appointments[0]?.date.value).toBe('2027-03-09')
})

it('keeps the day at the office beside the flight', () => {
  const letter = read(
    head,
    `Venez le mardi 2 mars 2027 à 14h00 à nos bureaux, 2 rue de Tenremonde, 59000 Lille, pour signer.
Le départ a lieu le mardi 9 mars 2027 : rendez-vous à 8h30, aéroport de Lille, hall des départs. L’avion décolle à 11h00.`,
  )
  expect(letter?.appointments.map(({ date, start }) => `${date.value} ${start?.value}`)).toEqual([
    '2027-03-02 14:00',
    '2027-03-09 08:30',
  ])
  expect(letter?.appointments[0]?.place?.value).toContain('Tenremonde')
  expect(letter?.appointments[1]?.place?.value).toContain('Lille')
  expect(letter?.appointments[1]?.place?.value).not.toContain('Tenremonde')
})

describe('a flight in the night or early in the morning', () => {
  it.each<[string, string]>([
    [
      `Votre vol décolle le mercredi 10 mars 2027 à 00h40. Présentez-vous la veille, le mardi 9 mars, à 21h30, au comptoir OFII de l’aéroport de Roissy, terminal 1.`,
      '2027-03-09 21:30',
    ],
    [
      `Votre avion décolle le jeudi 18 mars 2027 à 1h15. Vous êtes attendu la veille à 22 h au terminal 2E de Roissy CDG.`,
      '2027-03-17 22:00',
    ],
    [
      `Présentez-vous la veille du vol, à 21h30, à l’aéroport Lyon-Saint Exupéry, terminal 1.
Le vol décolle le mercredi 10 mars 2027 à 00h40.`,
      '2027-03-09 21:30',
    ],
    [
      `Vous partez le mardi 16 mars 2027 : décollage à 6h10, arrivée à 9h45.
Rendez-vous à 22h la veille, comptoir OFII, aéroport de Nantes Atlantique.`,
      '2027-03-15 22:00',
    ],
    [
      `Rendez-vous à 21h30 le mardi 9 mars 2027 au terminal 2E. L’avion décolle à 1h15 le mercredi 10 mars 2027.`,
      '2027-03-09 21:30',
    ],
    [
      `Votre vol part le mercredi 10 mars 2027 à 6h20 de Roissy, terminal 1. Soyez au comptoir OFII à 3h45.`,
      '2027-03-10 03:45',
    ],
  ])('%s', (words, moment) => {
    const letter = read(head, words)
    expect(letter?.appointments.map(({ date, start }) => `${date.value} ${start?.value}`)).toEqual([moment])
    expect(letter?.appointments[0]?.place?.value).toMatch(/terminal|comptoir/)
    expect(letter?.warnings).toEqual([])
  })

  it('has a day to be checked where the letter does not say that it is the evening before', () => {
    const letter = read(
      head,
      'Votre vol décolle le mercredi 10 mars 2027 à 00h40. Présentez-vous à 21h30 au comptoir OFII de Roissy, terminal 1.',
    )
    expect(letter?.appointments.map(({ date }) => [date.value, date.sure])).toEqual([['2027-03-09', false]])
  })

  it('leaves the visit to the office on the day before as it is', () => {
    const letter = read(
      head,
      `Venez le mardi 9 mars 2027 à 14h30 à nos bureaux, 2 rue de Tenremonde, 59000 Lille, pour signer.
Votre vol décolle le mercredi 10 mars 2027 à 7h20. Soyez à 4h45 à l’aéroport de Lille, hall des départs.`,
    )
    expect(letter?.appointments.map(({ date, start }) => `${date.value} ${start?.value}`)).toEqual([
      '2027-03-09 14:30',
      '2027-03-10 04:45',
    ])
    expect(letter?.appointments[0]?.place?.value).toContain('Tenremonde')
  })
})

it('names the whole airport', () => {
  const letter = read(
    head,
    'Votre vol décolle le mercredi 10 mars 2027 à 11h40. Présentez-vous à 8h30 à l’aéroport de Lyon-Saint Exupéry, terminal 1.',
  )
  expect(letter?.appointments[0]?.place?.value).toBe('aéroport de Lyon-Saint Exupéry, terminal 1')
})

it('takes the landing for no other hour of the meeting', () => {
  const letter = read(
    head,
    'Vous partez le lundi 15 mars 2027 : décollage à 13h10, arrivée à 16h05. Rendez-vous à 10h30, comptoir OFII, aéroport de Nantes Atlantique.',
  )
  expect(letter?.appointments.map(({ start }) => start?.value)).toEqual(['10:30'])
  expect(letter?.warnings).toEqual([])
})
