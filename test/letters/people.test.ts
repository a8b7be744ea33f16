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
      [
        'BALDE Oumou 08:30 medical-visit',
        'BALDE Ibrahima 09:00 medical-visit',
        'BALDE Oumou 14:00 cir-reception',
      ],
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

describe('a person who comes twice on one day', () => {
  const day = 'Votre famille est convoquée le jeudi 11 février 2027 au 3 rue Chabaud, 51100 Reims :\n'
  const purposes = (body: string) =>
    hours(`${day}${body}`).map((one) => one.replace('2027-02-11 ', '').replace(/^BALDE /, ''))

  it.each([
    [
      'the hour first',
      'Heure     Nom               Motif\n8h30      BALDE Oumou       Visite médicale\n9h00      BALDE Issa        Visite médicale\n14h00     BALDE Oumou       Signature du CIR',
      ['Oumou 08:30 medical-visit', 'Issa 09:00 medical-visit', 'Oumou 14:00 cir-reception'],
    ],
    [
      'short names of what it is for',
      'NOM       Prénom     Type               Horaire\nBALDE     Oumou      VM                 8h30\nBALDE     Issa       VM                 9h00\nBALDE     Oumou      Accueil            13h30',
      ['Oumou 08:30 medical-visit', 'Issa 09:00 medical-visit', 'Oumou 13:30 cir-reception'],
    ],
    [
      'a list',
      '- Mme BALDE Oumou : visite médicale à 9h00\n- BALDE Issa : visite médicale à 9h30\n- Mme BALDE Oumou : accueil CIR à 13h30',
      ['Oumou 09:00 medical-visit', 'Issa 09:30 medical-visit', 'Oumou 13:30 cir-reception'],
    ],
    [
      'a column for each of the two',
      'Personne             Visite médicale     Accueil CIR\nBALDE Oumou          9h00                13h30\nBALDE Alpha          9h30                14h15\nBALDE Issa           10h00               -',
      [
        'Oumou 09:00 medical-visit',
        'Oumou 13:30 cir-reception',
        'Alpha 09:30 medical-visit',
        'Alpha 14:15 cir-reception',
        'Issa 10:00 medical-visit',
      ],
    ],
    [
      'three times, and a step that no rule knows',
      'Nom               Rendez-vous                 Heure\nBALDE Oumou       Bilan de santé              9 h\nBALDE Issa        Bilan de santé              9 h 30\nBALDE Oumou       Réunion d’information       13 h 30\nBALDE Oumou       Évaluation linguistique     15 h',
      [
        'Oumou 09:00 medical-visit',
        'Issa 09:30 medical-visit',
        'Oumou 13:30 cir-reception',
        'Oumou 15:00 other',
      ],
    ],
  ])('%s', (_, body, all) => {
    expect(purposes(body)).toEqual(all)
  })

  it('is not made of an x-ray to bring, an hour said again, or a time of arrival', () => {
    const body =
      '- Mme BALDE Oumou : visite médicale à 9h00, radiographie à apporter\n- BALDE Issa : visite médicale à 9h30\nBALDE Oumou : arriver avant 8h45'
    expect(purposes(body)).toEqual(['Oumou 09:00 medical-visit', 'Issa 09:30 medical-visit'])
    expect(purposes(`${body}\nBALDE Oumou : visite médicale 9h00`)).toHaveLength(2)
  })
})
