/** Tables with many columns, keys of places, persons with an hour each, and parts to cut off: what is read, and where. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { day, readDays } from './days.ts'
import { letterText } from './text.ts'

const read = (body: string) =>
  readDays(body, {
    appointment: (one) => `${day(one)} @${one.where}${one.place ? '' : '?'}`,
    warning: (code) => code,
  })

const places = (body: string) =>
  readDays(body, { appointment: (one) => `${one.place ?? '-'}`, warning: () => '' })

describe('a row that only marks its place', () => {
  const rows = (head: string, marks: [string, string]) => `Objet : formation civique
Vous êtes convoqué aux journées suivantes :
N°\tDate\tHoraires\t${head}\tFormateur
1\t09/02/2027\t9h00 – 17h00\t${marks[0]}\tMme Petit
2\t16/02/2027\t9h30 – 16h30\t${marks[1]}\tM. Roux
`
  const both =
    'civic-training ; civic-training 2027-02-09 09:00 to 17:00 @35200 Rennes ; civic-training 2027-02-16 09:30 to 16:30 @35400 Saint-Malo'

  it.each([
    [
      'Lieu',
      ['A', 'B'],
      'A : Espace Sud, 8 rue de Nantes, 35200 Rennes\nB : Greta, 22 place Foch, 35400 Saint-Malo',
    ],
    [
      'Site',
      ['A', 'B'],
      'A = Espace Sud, 8 rue de Nantes, 35200 Rennes ; B = Greta, 22 place Foch, 35400 Saint-Malo.',
    ],
    [
      'Lieu',
      ['(1)', '(2)'],
      '(1) Espace Sud, 8 rue de Nantes, 35200 Rennes\n(2) Greta, 22 place Foch, 35400 Saint-Malo',
    ],
    [
      'Lieu',
      ['1', '2'],
      'Lieu 1 : Espace Sud, 8 rue de Nantes, 35200 Rennes\nLieu 2 : Greta, 22 place Foch, 35400 Saint-Malo',
    ],
    [
      'Où',
      ['Site 1', 'Site 2'],
      'Site 1\nEspace Sud\n8 rue de Nantes\n35200 Rennes\nSite 2\nGreta\n22 place Foch\n35400 Saint-Malo',
    ],
    [
      'Lieu',
      ['A', 'B'],
      'LIEU A\tLIEU B\nEspace Sud\tGreta\n8 rue de Nantes, 35200 Rennes\t22 place Foch, 35400 Saint-Malo',
    ],
    [
      'Centre',
      ['Espace Sud', 'Greta'],
      'Centre\tAdresse\nEspace Sud\t8 rue de Nantes, 35200 Rennes\nGreta\t22 place Foch, 35400 Saint-Malo',
    ],
    [
      'Organisme',
      ['Espace Sud', 'Greta'],
      'Espace Sud : 8 rue de Nantes, 35200 Rennes.\nGreta : 22 place Foch, 35400 Saint-Malo.',
    ],
  ] as [string, [string, string], string][])('has it from the key below: %s %s', (head, marks, key) => {
    expect(read(rows(head, marks) + key)).toBe(both)
  })

  it('is not told for sure where nothing explains its mark', () => {
    const text = `${rows('Lieu', ['A', 'C'])}A : Espace Sud, 8 rue de Nantes, 35200 Rennes. B : Greta, 22 place Foch, 35400 Saint-Malo.`
    expect(readSure(text)).toEqual([true, false])
  })
})

function readSure(body: string): boolean[] {
  const [letter] = extract(
    [letterText(`OFII – Direction territoriale de Rennes\nRennes, le 11 janvier 2027\n${body}`)],
    new Date('2026-12-15T09:00:00Z'),
  )
  return (letter?.appointments ?? []).map(({ place }) => place?.sure ?? false)
}

describe('the columns of a table', () => {
  it.each([
    [
      'Salle 3',
      `Objet : visite médicale
Vous êtes convoquée à la visite ci-dessous.
Date\tHeure\tLieu\tSalle\tMédecin
mardi 9 mars 2027\t10 h 20\tEspace Sud, 8 rue de Nantes, 35200 RENNES\t3\tDr Caron`,
    ],
    [
      'bureau B 104',
      `Objet : visite médicale
Vous êtes convoquée à la visite ci-dessous.
N°\tJour\tHeure\tDurée\tLieu\tBureau\tPraticien
17\tmardi 9 mars 2027\t10 h 20\t1 h 30\tEspace Sud, 8 rue de Nantes, 35200 RENNES\tB 104\tDr Caron`,
    ],
  ])('tell the room of the row: %s', (room, body) => {
    expect(places(body).toLowerCase()).toContain(`35200 rennes, ${room.toLowerCase()}`)
    expect(places(body)).not.toContain('Médecin')
  })

  it('tell when each day begins and ends, and which has been', () => {
    expect(
      read(`Objet : formation civique
Voici votre parcours : les journées 2 et 3 restent à suivre.
N°\tDate\tDébut\tFin\tForme\tLieu\tFormatrice\tÉtat
J1\t12/01/2027\t09:00\t17:00\tPrésentiel\tRennes\tC. Avril\teffectuée
J2\tlundi 8 février 2027\t09:15\t16:45\tPrésentiel\t8 rue de Nantes, 35200 RENNES\tC. Avril\tà faire
J3\tlundi 22 février 2027\t09:00\t16:30\tPrésentiel\t22 place Foch, 35400 SAINT-MALO\tP. Loiseau\tà faire`),
    ).toBe(
      'civic-training ; civic-training 2027-02-08 09:15 to 16:45 @35200 Rennes ; civic-training 2027-02-22 09:00 to 16:30 @35400 Saint-Malo',
    )
  })

  it('hold a test that is called initial, which gives no day up', () => {
    expect(
      read(`Objet : formation linguistique
Vous êtes attendu deux fois :
N°\tObjet\tDate\tHoraires\tLieu\tFormateur
1\tTest initial\tlundi 1er mars 2027\tde 9 h 00 à 11 h 00\t8 rue de Nantes, 35200 RENNES\tMme Duval
2\tPremière séance\tjeudi 11 mars 2027\tde 13 h 30 à 16 h 30\t8 rue de Nantes, 35200 RENNES\tMme Marie`),
    ).toBe(
      'language-course ; language-course 2027-03-01 09:00 to 11:00 @35200 Rennes ; language-course 2027-03-11 13:30 to 16:30 @35200 Rennes',
    )
  })
})

describe('the rows of a family', () => {
  const intro = `Objet : visite médicale
Les personnes ci-dessous sont convoquées le mardi 9 mars 2027, 8 rue de Nantes, 35200 RENNES.
`
  it.each([
    [
      '08:30 {OKORO Emeka} 08:50 {OKORO Ngozi} 09:15 {OKORO Chidi}',
      `N°\tLien\tNom et prénom\tNé(e) le\tHeure\tMédecin
1\tdemandeur\tOKORO Emeka\t03/05/1985\t8h30\tDr Le Goff
2\tépouse\tOKORO Ngozi\t14/08/1988\t8h50\tDr Le Goff
3\tfils\tOKORO Chidi\t21/02/2018\t9h15\tDr Hamon`,
    ],
    [
      '08:30 {RIOS CANO Lucía} 08:50 {RIOS Mateo}',
      `Médecin\tHeure\tBureau\tPersonne
Mme Brunel\t8h30\tB 104\tRIOS CANO Lucía
M. Hardy\t8h50\tB 106\tRIOS Mateo`,
    ],
    [
      '08:30 {Barry Alpha} 08:50 {Barry Hawa}',
      `Nom\tPrénom\tNaissance\tHeure
Barry\tAlpha\t03/05/1985\t8 h 30
Barry\tHawa\t14/08/1988\t8 h 50`,
    ],
    [
      '08:30 {LIN Mei} 08:50 {LIN Jun}',
      `2103884172\tLIN Mei\t8 h 30
2103884180\tLIN Jun\t8 h 50`,
    ],
  ])('have an hour for each: %s', (expected, rows) => {
    const all = read(intro + rows)
    const said = all.split(' ; ').map((one) => one.replace(/^2027-03-09 | @35200 Rennes$/g, ''))
    expect(said.join(' ')).toBe(expected)
  })

  it('are not told by those who receive them', () => {
    expect(
      read(`Objet : entretien
Vous êtes convoquée le mardi 9 mars 2027, 8 rue de Nantes, 35200 RENNES :
Étape\tAgent\tHeure
Accueil\tMme BRUNEL Anne\t9 h 00
Entretien\tM. HARDY Luc\t9 h 30`),
    ).not.toContain('{')
  })
})

describe('one day at two places', () => {
  it.each([
    [
      `1. Le matin : la préfecture
8 h 45
3 avenue de la Préfecture
35000 RENNES
Enregistrement de la demande
2. L'après-midi : l'OFII
13 h 30
8 rue Jean Julien Lemordant, 2e étage
35000 RENNES`,
    ],
    [
      `Premier guichet
à 8 h 45 précises
3 avenue de la Préfecture, 35000 RENNES
Second guichet
à 13 h 30 précises
8 rue Jean Julien Lemordant, 35000 RENNES`,
    ],
  ])('is an appointment at each', (boxes) => {
    expect(
      read(`Demande d'asile : vos deux rendez-vous du mardi 9 mars 2027
Vous devez vous présenter à deux guichets le même jour :
${boxes}`),
    ).toBe(
      'asylum-reception ; interview 2027-03-09 08:45 @35000 Rennes ; interview 2027-03-09 13:30 @35000 Rennes',
    )
  })
})

describe('a part to cut off', () => {
  it.each([
    'Talon à retourner avant le 20 février 2027',
    'COUPON-RÉPONSE',
    '– – – Partie à renvoyer – – –',
    '✂ à découper suivant le pointillé',
    'Partie à détacher',
    'Bulletin de réponse',
    'Accusé de réception à renvoyer',
  ])('calls nobody and is nowhere to go: %s', (heading) => {
    expect(
      read(`Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10 h 20, 22 place Foch, 35400 SAINT-MALO.
${heading}
Mme SOW Awa viendra le mardi 9 mars 2027 à 10 h 20 [ ] demande le jeudi 11 mars 2027 à 14 h 00 [ ]
Lieu : OFII, BP 40, 12 rue du Port, 35001 RENNES CEDEX`),
    ).toBe('2027-03-09 10:20 @35400 Saint-Malo')
  })
})

it('keeps rows apart of which one has lost its first cell, or ends without a full stop', () => {
  const body = `Formation civique
Vous êtes convoqué aux journées suivantes :
N°\tDate\tHoraires\tLieu\tThème
1\t02/02/2027\t9h00 – 16h30\tGreta, 4 rue du Port, 44600 Saint-Nazaire\tLa France et ses institutions
09/02/2027\t9h30 – 17h00\tEspace Sud, 8 rue de Nantes, 44000 Nantes\tSanté
`
  expect(read(body)).toContain('2027-02-09 09:30 to 17:00 @44000')
  expect(read(body)).toContain('2027-02-02 09:00 to 16:30 @44600')
})

it('tells an x-ray from a visit by the labels of their rows', () => {
  const body = `Objet : visite médicale
Étape\tJour\tHeure\tLieu
1. Radiographie des poumons\tmardi 09/03/2027\t7 h 50\tCentre d’imagerie du Parc, 12 rue de Nice, 35000 RENNES
2. Visite auprès du médecin de l’Office\tmercredi 17/03/2027\t10 h 15\tOFII, 8 rue Jean Julien Lemordant, 35000 RENNES`
  expect(readDays(body, { appointment: (one) => one.what, warning: (code) => code })).toBe(
    'chest-xray 2027-03-09 07:50 ; medical-visit 2027-03-17 10:15',
  )
})

it('tells an x-ray from a visit on the same day by what stands below each', () => {
  const body = `Objet : visite médicale
Étape 1 - la radio du thorax
Étape 2 - le médecin de l’OFII
Jour\tmardi 9 mars 2027\tmardi 9 mars 2027
Heure\t7h45\t10h15
Adresse\tImagerie du Parc, 5 rue de Nice, 35000 RENNES\tOFII, 8 rue Jean Julien Lemordant, 35000 RENNES`
  expect(
    readDays(body, { appointment: (one) => one.what.replaceAll('?', ''), warning: (code) => code }),
  ).toBe('chest-xray 2027-03-09 07:45 ; medical-visit 2027-03-09 10:15')
})
