/** Old and new day side by side, days to choose among, people in columns, and places in the cells below their day. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { day, readDays } from './days.ts'
import { letterText } from './text.ts'

const read = (body: string) =>
  readDays(`Objet : visite médicale\n${body}`, {
    appointment: (one) => `${day(one)} @${one.where}`,
    warning: (code) => code,
  })

const moved = '2027-03-19 08:30 @35200 Rennes ; replaces 2027-03-09'

describe('the old day beside the new one', () => {
  it.each([
    ['Rubrique', 'Premier envoi', 'À retenir'],
    ['', 'Première convocation', 'Désormais'],
    ['', 'Date prévue', 'Nouvelle date'],
    ['', 'Courrier de janvier', 'Rendez-vous retenu'],
    ['', 'Précédente lettre', 'À retenir'],
    ['', 'Lettre du 2 janvier 2027', 'À présent'],
  ])('%s | %s | %s', (...heads) => {
    const table = `${heads.filter(Boolean).join('\t')}
Jour\tmardi 9 mars 2027\tvendredi 19 mars 2027
Heure\t09:30\t08:30
Lieu\t8 rue de Nantes, 3e étage\t8 rue de Nantes, rez-de-chaussée, 35200 RENNES`
    expect(
      read(`Nous sommes contraints de modifier le jour de votre visite. Le tableau annule et remplace notre envoi.
${table}
Ne pas venir le 19 mars sans nous avoir avertis entraînerait le classement de votre dossier.`),
    ).toBe(moved)
  })

  it('is what a letter of the office wrote of, and not the day on which it wrote', () => {
    expect(
      read(`Nous vous avions écrit le 5 janvier pour vous demander de venir le mardi 9 mars 2027 à 14 h. Le docteur sera absent ce jour-là.
C’est désormais le vendredi 19 mars 2027 à 8 h 30 que vous serez reçue, 8 rue de Nantes, 35200 RENNES.`),
    ).toBe(moved)
  })
})

describe('the day that was missed', () => {
  it.each([
    'Le mardi 9 mars 2027 à 9 h 15, le médecin vous a attendue et vous n’êtes pas venue. Un second rendez-vous vous est donné, qui se substitue au premier : je vous demande de vous présenter le vendredi 19 mars 2027 à 8 h 30, 8 rue de Nantes, 35200 RENNES.',
    'Le mardi 9 mars 2027, vous ne vous êtes pas présentée à votre visite. Vous êtes de nouveau attendue le vendredi 19 mars 2027 à 8 h 30, 8 rue de Nantes, 35200 RENNES.',
    'Nous vous avons attendue le mardi 9 mars 2027 à 9 h. Vous êtes convoquée une deuxième et dernière fois le vendredi 19 mars 2027 à 8 h 30, 8 rue de Nantes, 35200 RENNES.',
  ])('%s', (body) => {
    expect(read(`visite médicale – deuxième convocation\n${body}`)).toBe(moved)
  })
})

describe('a day beside which a table says that it was moved', () => {
  it.each(['reportée', 'décalée', 'date modifiée'])('is neither given up nor sure: %s', (state) => {
    const found = readDays(
      `Objet : formation civique, calendrier modifié
Journée\tDate\tSituation
2\tvendredi 2 avril 2027 à 9 h\tinchangée
3\tvendredi 23 avril 2027 à 9 h\t${state}`,
      { appointment: day, warning: (code) => code },
    )
    expect(found).not.toContain('replaces')
    expect(found).not.toMatch(/2027-04-23 /)
  })
})

describe('of days to choose among, the one that is kept', () => {
  it.each([
    ['remis à la disposition d’un autre usager', 'RETENU POUR VOUS'],
    ['non retenu', 'retenu'],
    ['libéré', 'confirmé'],
    ['attribué à une autre personne', 'le vôtre'],
    ['n’est plus disponible', 'confirmé'],
    ['libéré', 'bloqué à votre nom'],
  ])('%s, %s', (no, yes) => {
    const row = (mark: string, when: string, hour: string, state: string) =>
      [mark, when, hour, state].join('\t')
    const table = [
      row('Créneau', 'Jour', 'Heure', 'État'),
      row('A', 'mardi 9 mars 2027', '9h40', no),
      row('B', 'jeudi 11 mars 2027', '9h40', no),
      row('C', 'mardi 16 mars 2027', '14h10', yes),
    ].join('\n')
    expect(
      read(
        `Vous avez choisi un créneau pour votre visite médicale.\n${table}\nAdresse\t8 rue de Nantes, 35200 RENNES`,
      ),
    ).toBe('2027-03-16 14:10 @35200 Rennes')
  })
})

describe('people in columns', () => {
  it.each(['Heure de passage', 'Horaire', 'Heure du rendez-vous'])('%s', (label) => {
    expect(
      read(`Les personnes nommées au tableau sont attendues le mardi 9 mars 2027, chacune à son heure, au service médical, 8 rue de Nantes, 35200 RENNES.
Nom et prénom\tSOLOMON Tigist\tABERRA Meron
Date de naissance\t19/09/1988\t04/12/2010
${label}\t8H30\t8H50`),
    ).toBe('2027-03-09 08:30 {SOLOMON Tigist} @35200 Rennes ; 2027-03-09 08:50 {ABERRA Meron} @35200 Rennes')
  })
})

describe('a place and its door', () => {
  it.each(['2e étage, porte 214', 'bureau 12', 'entrée B, salle 3', 'appt. 7'])(
    'between street and town: %s',
    (door) => {
      expect(
        read(`Vous êtes attendue aux deux passages.
Passage 1 – cliché du thorax\tPassage 2 – médecin
Jour\tmardi 9 mars 2027\tjeudi 11 mars 2027
Heure\t10 h 20\t13 h 45
Lieu\tImagerie du Port 3, rue Lafayette 35000 RENNES\tService médical 8, rue de Nantes ${door} 35200 RENNES`),
      ).toContain('2027-03-11 13:45 @35200 Rennes')
    },
  )

  it('stands in the part of the page that is to be kept', () => {
    expect(
      read(`PARTIE À CONSERVER PAR L’INTÉRESSÉ(E)
QUAND\tmardi 9 mars 2027, à 13h00
OÙ\tMaison des solidarités, 26, quai de la Vilaine – 35200 RENNES
à découper
PARTIE À RENDRE – TALON`),
    ).toBe('2027-03-09 13:00 @35200 Rennes')
  })
})

it('tells when a day ends in a sentence of its own', () => {
  expect(
    readDays(
      `Objet : formation civique
C’est quand ?
Mardi 9 mars 2027.
La formation commence à 9 heures.
La formation finit à 16 heures 30.
La porte ouvre à 8 heures 45.`,
      { appointment: day, warning: (code) => code },
    ),
  ).toContain('2027-03-09 09:00 to 16:30')
})

it('knows French classes though the sentence begins with the test', () => {
  expect(
    readDays(
      `À la suite du test que vous avez passé le 5 janvier 2027, l’OFII vous a prescrit un parcours de français de 200 heures vers le niveau A1.
Première séance : 9 mars 2027, de 13 h 30 à 17 heures. Le premier jour, n’oubliez pas votre contrat d’intégration (CIR).`,
      { appointment: day, warning: (code) => code },
    ),
  ).toMatch(/^language-course/)
})

describe('in a picture, whose cells run together', () => {
  const seen = (body: string) => {
    const text = letterText(`OFII Rennes\nRennes, le 11 janvier 2027\n${body}`, 'ocr', 'photo.jpg', 0.95)
    return extract([text], new Date('2027-01-12T09:00:00Z')).flatMap(({ appointments }) =>
      appointments.map(
        ({ date, start }) => `${date.value} ${start?.value ?? '?'} ${start?.sure ? 'sure' : 'unsure'}`,
      ),
    )
  }

  it.each([
    'Objet : visite médicale\nLettre du 2 janvier\tÀ présent\nJour\tmercredi\t) mars 2027\tmardi 9 mars 2027\nHeure\t10h 30\t8h50',
    'Objet : formation civique\n3 4\tmardi 9 mars 2027 mardi 16 mars 2027\t9h00 - 16h45 9h30 - 17h15',
  ])('no hour beside another is sure: %s', (body) => {
    for (const one of seen(body)) expect(one).not.toMatch(/ sure$/)
  })

  it('an hour before the dash that could not be read is not told from the other day', () => {
    const rows = '3\tsamedi 13 mars 2027\toshoo- 15h30\n4\tsamedi 20 mars 2027\t08h15 - 15h45'
    const all = seen(`Objet : formation civique\nVous êtes convoquée aux journées suivantes :\n${rows}`)
    expect(all.join('\n')).not.toMatch(/15:30|03-13 .* sure/)
    expect(all).toContain('2027-03-20 08:15 sure')
  })
})
