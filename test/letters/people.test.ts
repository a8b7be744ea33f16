/** The people of a letter for several: who has which hours, whose x-ray is where, who is not seen, who only comes along. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const now = new Date('2027-01-10T09:00:00Z')
const read = (body: string) => {
  const [letter] = extract(
    [
      letterText(
        `OFII – Direction territoriale de Reims\n3 rue Chabaud, 51100 REIMS\nReims, le 8 janvier 2027\nObjet : visite médicale – regroupement familial\n${body}`,
      ),
    ],
    now,
  )
  return letter
}
const hours = (body: string) =>
  (read(body)?.appointments ?? []).map(
    ({ person, start, purpose, date }) => `${person} ${date.value} ${start?.value} ${purpose}`,
  )
const people = (body: string) =>
  (read(body)?.people ?? []).map(({ name, sex, born, notCalled, xray }) =>
    [name, sex, born, notCalled, xray && `xray ${xray.how}${xray.at ? ` ${xray.at}` : ''}`]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  )

const table = `Vous êtes attendus le jeudi 11 février 2027 au 3 rue Chabaud, 51100 Reims :
Nom                  Né(e) le       Heure    Radio
BALDE Oumou          12/03/1991     8h30     sur place à 9h10
BALDE Ibrahima       30/06/2010     9h00     à apporter
BALDE Kadiatou       18/11/2018     9h30     non
M. BALDE Alpha (déjà résident) accompagne les enfants mineurs mais n'est pas examiné.`

const numbers = `Convocations du jeudi 11 février 2027 – visite médicale
1. Mme BALDE Oumou (1991) : visite médicale 8h30, radio sur place à 9h10
2. M. BALDE Ibrahima (2010) : visite médicale 9h00 ; radiographie à faire avant
3. Mlle BALDE Kadiatou (2018) : pas de visite médicale, présence non nécessaire`

describe('a table with a row for each person', () => {
  it('has the x-ray of each, and who only comes along', () => {
    expect(people(table)).toEqual([
      'BALDE Oumou 1991 xray here 09:10',
      'BALDE Ibrahima 2010 xray before',
      'BALDE Kadiatou 2018 xray none',
      'BALDE Alpha m along',
    ])
  })

  it('has bullets as well as columns', () => {
    const body = `Vous êtes attendus le jeudi 11 février 2027 au 3 rue Chabaud, 51100 Reims :
- Mme BALDE Oumou (épouse), 8h30, radiographie sur place à 9h10
- BALDE Ibrahima (fils, 2010), 9h00, pas de radiographie
- BALDE Kadiatou (fille, 2018), 9h30, sans radio`
    expect(people(body)).toEqual([
      'BALDE Oumou f xray here 09:10',
      'BALDE Ibrahima m 2010 xray none',
      'BALDE Kadiatou f 2018 xray none',
    ])
  })

  it.each(['', 'X', '-', 'à confirmer'])('leaves open what a cell leaves open: "%s"', (cell) => {
    expect(people(table.replace('sur place à 9h10', cell))).toContain('BALDE Oumou 1991')
  })

  it('takes nobody for whom they come with', () => {
    const body = `Vous êtes attendus le jeudi 11 février 2027 au 3 rue Chabaud, 51100 Reims
BALDE Oumou   (mère, 1991)     08h30
BALDE Kadiatou   (fille, 2018)    avec sa mère, 08h30
BALDE Issa   (fils, 2008)    09h30`
    expect(people(body)).toEqual(['BALDE Oumou f 1991', 'BALDE Kadiatou f 2018', 'BALDE Issa m 2008'])
    expect(read(body)?.people?.map(({ relation }) => relation)).toEqual(['parent', 'child', 'child'])
  })

  it('knows people whose line speaks of the contract', () => {
    const body = `Rendez-vous du jeudi 11 février 2027
1. Mme LY Oumou (1988) : visite médicale 9h15, puis plateforme CIR 13h30
2. M. BALDE Issa (2009, 17 ans) : visite médicale 9h45 ; ne signe pas le CIR`
    expect(people(body)).toEqual(['LY Oumou f 1988', 'BALDE Issa m 2009'])
  })

  it('finds no people in the head of a letter', () => {
    expect(
      people('M. BALDE Alpha\n12 rue Gambetta\nVous êtes attendu le jeudi 11 février 2027 à 9h00.'),
    ).toEqual([])
  })
})

describe('numbered lines under one day', () => {
  it.each([
    numbers,
    numbers.replace('Convocations du', 'Rendez-vous du'),
    numbers.replace('Convocations du', 'Convocation de la famille – '),
    numbers.replaceAll(/^(\d)\./gm, '$1)'),
    numbers.replaceAll(/^(\d)\./gm, '$1 -'),
  ])('%s', (body) => {
    expect(hours(body)).toEqual([
      'BALDE Oumou 2027-02-11 08:30 medical-visit',
      'BALDE Ibrahima 2027-02-11 09:00 medical-visit',
    ])
    expect(people(body)).toEqual([
      'BALDE Oumou f 1991 xray here 09:10',
      'BALDE Ibrahima m 2010 xray before',
      'BALDE Kadiatou f 2018 absent',
    ])
    expect(read(body)?.appointments.every(({ date, start }) => date.sure && start?.sure)).toBe(true)
  })

  it('knows people by their number', () => {
    const body = `Rendez-vous du jeudi 11 février 2027 – visite médicale
1. Mme BALDE Oumou : 8h30
2. M. BALDE Ibrahima : 9h00
3. Mlle BALDE Kadiatou : 9h30
Radiographie pulmonaire pour les personnes 1 et 2, à faire avant.`
    expect(people(body)).toEqual([
      'BALDE Oumou f xray before',
      'BALDE Ibrahima m xray before',
      'BALDE Kadiatou f xray none',
    ])
  })

  it('reads what stands below the last line that says no', () => {
    const body = `Rendez-vous du jeudi 11 février 2027 – visite médicale
1) Mme BALDE Oumou : 8h30
2) M. BALDE Ibrahima : 9h00
3) Mlle BALDE Kadiatou : pas de visite médicale, présence non nécessaire

Radiographie pulmonaire pour les personnes 1 et 2, à faire avant.`
    expect(people(body)).toEqual([
      'BALDE Oumou f xray before',
      'BALDE Ibrahima m xray before',
      'BALDE Kadiatou f absent xray none',
    ])
  })

  const threeAnd = (sentence: string) =>
    people(`Rendez-vous du jeudi 11 février 2027 – visite médicale
1. Mme BALDE Oumou : 8h30
2. M. BALDE Ibrahima : 9h00
3. Mlle BALDE Kadiatou : 9h30
${sentence}`).map((one) => one.replace(/^BALDE \w+ \w ?/, ''))

  it.each([
    ['La radiographie n’est pas demandée aux personnes 3.', ['', '', 'xray none']],
    ['Pas de radiographie pour la personne 2.', ['', 'xray none', '']],
    ['Les personnes 2 et 3 sont dispensées de radiographie.', ['', 'xray none', 'xray none']],
    ['Radiographie déjà reçue pour la personne 1.', ['', '', '']],
    ['Radiographie sur place pour les personnes 1 à 2.', ['xray here', 'xray here', 'xray none']],
    ['Radiographie sur place pour les personnes 1 à 3.', ['xray here', 'xray here', 'xray here']],
    ['Personnes 1 et 2 : radiographie à apporter.', ['xray before', 'xray before', 'xray none']],
    ['Radiographie à faire en ville, sauf pour la personne 3.', ['', '', 'xray none']],
    ['Radiographie à faire avant pour la personne 1, sur place pour la personne 2.', ['', '', '']],
    [
      'Radiographie à apporter pour la personne 1.\nLa radiographie est faite sur place pour la personne 3.',
      ['xray before', '', 'xray here'],
    ],
  ])('%s', (sentence, xrays) => {
    expect(threeAnd(sentence)).toEqual(xrays)
  })

  it('keeps both hours of one person', () => {
    const body = `Objet : visite médicale et plateforme d’accueil
Rendez-vous du jeudi 11 février 2027
1. Mme BALDE Oumou : visite médicale 8h30, puis signature du contrat 13h30
2. M. BALDE Ibrahima : visite médicale 9h00`
    const all = hours(body).join(' ; ')
    expect(all).toContain('BALDE Oumou 2027-02-11 08:30')
    expect(all).toContain('BALDE Oumou 2027-02-11 13:30')
    expect(all).toContain('BALDE Ibrahima 2027-02-11 09:00')
  })
})

describe('a table with two rows for one person', () => {
  const called = 'Vous êtes attendus le jeudi 11 février 2027 au 3 rue Chabaud, 51100 Reims :'
  it.each([
    [
      `Nom   Né(e) le   Objet   Heure
BALDE Oumou   12/03/1991   Visite médicale   8h30
BALDE Ibrahima   30/06/2010   Visite médicale   9h00
BALDE Oumou   12/03/1991   Visite d'accueil   14h00`,
      ['BALDE Oumou 08:30 medical-visit', 'BALDE Ibrahima 09:00 medical-visit', 'BALDE Oumou 14:00 other'],
    ],
    [
      `Personne   Rendez-vous   Heure
BALDE Oumou   Radiographie   8h30
BALDE Oumou   Examen médical   10h15
BALDE Ibrahima   Examen médical   10h45`,
      [
        'BALDE Oumou 08:30 chest-xray',
        'BALDE Oumou 10:15 medical-visit',
        'BALDE Ibrahima 10:45 medical-visit',
      ],
    ],
    [
      `Heure   Nom   Objet
8h30   BALDE Oumou   Visite médicale
9h00   BALDE Ibrahima   Visite médicale
13h30   BALDE Oumou   Atelier logement`,
      ['BALDE Oumou 08:30 medical-visit', 'BALDE Ibrahima 09:00 medical-visit', 'BALDE Oumou 13:30 other'],
    ],
  ])('has both of them: %s', (rows, expected) => {
    expect(hours(`${called}\n${rows}`)).toEqual(expected.map((one) => one.replace(/ (?=\d)/, ' 2027-02-11 ')))
  })

  it('has one visit where the second row says the same', () => {
    const rows = `Nom   Objet   Heure
BALDE Oumou   Visite médicale   8h30
BALDE Ibrahima   Visite médicale   9h00
BALDE Oumou   Visite médicale   8h30`
    expect(hours(`${called}\n${rows}`)).toHaveLength(2)
  })
})
