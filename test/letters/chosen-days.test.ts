/** Which of several days in a table, a grid or boxes is the reader's: by a group, a cross or a tick; unsure where nothing tells. */
import { describe, expect, it } from 'vitest'
import { day, readDays } from './days.ts'

const read = (body: string) =>
  readDays(body, { appointment: (one) => `${day(one)} @${one.where}`, warning: () => '' }).replace(
    /(?: ; )+$/,
    '',
  )

const rows = (...table: string[][]) => table.map((row) => row.join('\t')).join('\n')

const welcome = 'Objet : accueil et signature du contrat d’intégration républicaine'
const where = 'Lieu : 8 rue de Nantes, 35200 RENNES'

describe('of groups in a table, the one in which the reader is', () => {
  const table = rows(
    ['Groupe', 'Jour', 'Arrivée', 'Fin'],
    ['A', 'mardi 9 mars 2027', '8 h 30', '12 h 15'],
    ['B', 'jeudi 11 mars 2027', '13 h', '16 h 45'],
    ['C', 'mardi 16 mars 2027', '8 h 30', '12 h 15'],
  )
  it.each([
    'Vous êtes dans le groupe B',
    'Vous faites partie du groupe B.',
    'Votre groupe : B',
    'Vous avez été affectée au groupe « B ».',
    'Nous vous avons inscrit dans le groupe B, et dans aucun autre.',
  ])('%s', (told) => {
    const kept = 'cir-reception ; cir-reception 2027-03-11 13:00 to 16:45 @35200 Rennes'
    expect(read(`${welcome}\nL’accueil se fait par groupes.\n${table}\n${told}\n${where}`)).toBe(kept)
    expect(read(`${welcome}\n${told}\nVoici les jours de chaque groupe.\n${table}\n${where}`)).toBe(kept)
  })

  it.each([
    [
      'Vous êtes dans le groupe 2.',
      'Groupe 1 : mardi 9 mars 2027 à 8 h 30\nGroupe 2 : jeudi 11 mars 2027 à 13 h',
    ],
    [
      'Vous êtes dans le groupe B.',
      'mardi 9 mars 2027 à 8 h 30 (groupe A)\njeudi 11 mars 2027 à 13 h (groupe B)',
    ],
    [
      'Votre groupe est le groupe B.',
      'Groupe A\tGroupe B\nmardi 9 mars 2027\tjeudi 11 mars 2027\n8 h 30\t13 h',
    ],
    [
      'Vous appartenez au groupe II.',
      'Groupe I\nmardi 9 mars 2027 à 8 h 30\nGroupe II\njeudi 11 mars 2027 à 13 h',
    ],
    [
      'Vous êtes inscrite au groupe du soir.',
      'Groupe du matin : mardi 9 mars 2027 à 8 h 30\nGroupe du soir : jeudi 11 mars 2027 à 13 h',
    ],
  ])('%s', (told, list) => {
    expect(read(`${welcome}\n${told}\n${list}\n${where}`)).toBe(
      'cir-reception ; cir-reception 2027-03-11 13:00 @35200 Rennes',
    )
  })

  it('is none of them for sure where the letter does not say it', () => {
    expect(read(`${welcome}\n${table}\n${where}`)).not.toMatch(/2027-03-\d\d(?!\?)/)
    expect(read(`Objet : formation civique\nChaque groupe a ses journées.\n${table}\n${where}`)).not.toMatch(
      /2027-03-\d\d(?!\?)/,
    )
    expect(read(`Objet : formation civique\nVous êtes dans le groupe E.\n${table}\n${where}`)).not.toMatch(
      /2027-03-\d\d(?!\?)/,
    )
  })

  it('leaves the days of one group alone', () => {
    expect(
      read(
        `Objet : formation civique\nVous êtes dans le groupe B, salle 2.\nGroupe B\nJournée 1 : mardi 9 mars 2027 de 9 h à 17 h\nJournée 2 : jeudi 11 mars 2027 de 9 h à 17 h\n${where}`,
      ),
    ).toBe(
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 @35200 Rennes ; civic-training 2027-03-11 09:00 to 17:00 @35200 Rennes',
    )
  })

  it('is told with its day', () => {
    expect(
      read(
        `${welcome}\nVous êtes dans le groupe B, attendu le jeudi 11 mars 2027 à 13 h. Le groupe A vient le mardi 9 mars 2027 à 8 h 30.\n${where}`,
      ),
    ).toBe('cir-reception ; cir-reception 2027-03-11 13:00 @35200 Rennes')
  })

  it('does not take the last day to answer for a group’s', () => {
    expect(
      read(
        `${welcome}\nVous êtes dans le groupe A.\nGroupe A : mardi 9 mars 2027 à 8 h 30\nGroupe B : jeudi 11 mars 2027 à 13 h.\nSi vous ne pouvez pas venir, écrivez-nous avant le 1er mars 2027.\n${where}`,
      ),
    ).toBe('cir-reception ; cir-reception 2027-03-09 08:30 @35200 Rennes')
  })

  it('is not chosen by a column of hours', () => {
    const hours = rows(
      ['Jour', 'Créneau'],
      ['mardi 9 mars 2027', '9 h – 12 h'],
      ['jeudi 11 mars 2027', '13 h – 16 h'],
    )
    expect(read(`Objet : formation civique\n${hours}\n${where}`)).toMatch(
      /2027-03-09 09:00 to 12:00 .*2027-03-11 13:00 to 16:00/,
    )
  })

  it('has the hour of its group', () => {
    expect(
      read(
        `${welcome}\nVous êtes attendue le mardi 9 mars 2027, groupe B.\nGroupe A : 8 h 30\nGroupe B : 13 h\n${where}`,
      ),
    ).toBe('cir-reception ; cir-reception 2027-03-09 13:00 @35200 Rennes')
  })
})

describe('of a grid of days and hours, the cell with the cross', () => {
  const said = 'Objet : visite médicale\nVotre passage est à la case marquée d’une croix.'
  const kept = '2027-03-11 09:40 @35200 Rennes'
  it.each([
    [
      'days side by side',
      rows(
        ['Heure', 'mardi 9 mars', 'jeudi 11 mars', 'vendredi 12 mars'],
        ['8 h 20', 'complet', 'complet', '–'],
        ['9 h 40', '–', 'X', 'complet'],
        ['11 h 00', '–', 'complet', '–'],
      ),
    ],
    [
      'an empty corner',
      rows(
        ['mardi 9 mars 2027', 'jeudi 11 mars 2027'],
        ['8h20', 'complet', 'complet'],
        ['9h40', 'libre', '✗'],
      ),
    ],
    [
      'hours side by side',
      rows(
        ['Jour', '8 h 20', '9 h 40', '11 h'],
        ['mardi 9 mars 2027', 'complet', '–', '–'],
        ['jeudi 11 mars 2027', 'complet', '(X)', 'complet'],
        ['vendredi 12 mars 2027', '–', 'complet', '–'],
      ),
    ],
    [
      'a word for the cross',
      rows(
        ['', 'mardi 9 mars 2027', 'jeudi 11 mars 2027', 'vendredi 12 mars 2027'],
        ['8 h 20', 'complet', 'complet', 'fermé'],
        ['9 h 40', 'complet', 'VOUS', 'fermé'],
      ),
    ],
  ])('%s', (_, grid) => {
    expect(read(`${said}\nSemaine du 8 au 12 mars 2027\n${grid}\n${where}`)).toBe(kept)
  })

  it.each([
    ['no cross', '–', '–'],
    ['two crosses', 'X', 'X'],
  ])('%s: no day is sure, and none has an hour', (_, first, second) => {
    const grid = rows(
      ['Heure', 'mardi 9 mars 2027', 'jeudi 11 mars 2027'],
      ['8 h 20', first, 'complet'],
      ['9 h 40', 'complet', second],
    )
    expect(read(`${said}\n${grid}\n${where}`)).not.toMatch(/2027-03-\d\d(?!\?)/)
  })

  it('is not sure where nothing says what the cross means', () => {
    const grid = rows(
      ['Heure', 'mardi 9 mars 2027', 'jeudi 11 mars 2027'],
      ['8 h 20', '', 'X'],
      ['9 h 40', 'complet', 'complet'],
    )
    expect(read(`Objet : visite médicale\nVoici nos créneaux.\n${grid}\n${where}`)).not.toMatch(
      /2027-03-\d\d(?!\?)/,
    )
  })
})

describe('of boxes of several lines, the one that is ticked', () => {
  const course =
    'Objet : votre cours de français (200 heures, niveau A2)\nVous êtes inscrite dans le groupe dont la case est cochée.'
  it.each([
    [
      'side by side',
      rows(
        ['[ ] Groupe du matin', '[X] Groupe du soir'],
        ['lundi et mercredi', 'mardi et jeudi'],
        ['de 9 h à 12 h', 'de 18 h à 20 h 30'],
        ['première séance le lundi 8 mars 2027', 'première séance le jeudi 11 mars 2027'],
      ),
    ],
    [
      'below each other',
      `☐ Groupe du matin
lundi et mercredi
de 9 h à 12 h
première séance le lundi 8 mars 2027
☒ Groupe du soir
mardi et jeudi
de 18 h à 20 h 30
première séance le jeudi 11 mars 2027`,
    ],
  ])('%s', (_, boxes) => {
    expect(read(`${course}\n${boxes}\n${where}`)).toMatch(
      /^language-course ; language-course 2027-03-11 18:00 to 20:30 @35200 Rennes$/,
    )
  })

  it.each([
    'Présentez-vous aux dates indiquées.',
    'Les dates en question sont fermes ; les pièces à apporter sont cochées.',
    'Depuis la place de la Gare, suivez le parcours fléché.',
    'Le premier jour, apportez les papiers cochés ci-dessous.',
    'Les horaires indiqués en gras doivent être respectés.',
    'Ces jours-là, suivez le chemin fléché jusqu’à la salle.',
    'Votre passage par l’accueil est obligatoire, par l’escalier fléché.',
  ])('all of them hold where no word chooses: %s', (told) => {
    expect(
      read(`Objet : formation civique\n${told}\nmardi 9 mars 2027 à 9 h\njeudi 11 mars 2027 à 9 h\n${where}`),
    ).toMatch(/2027-03-09 09:00 .*2027-03-11 09:00 /)
  })

  it.each([
    'Votre jour est celui qui est entouré.',
    'La date retenue pour vous est surlignée en jaune.',
    'Votre journée est indiquée en gras.',
    'Présentez-vous le jour marqué d’une croix.',
    'Vous êtes inscrite dans le groupe dont la case est cochée.',
  ])('is none for sure where the mark is not to be seen: %s', (told) => {
    expect(
      read(`Objet : formation civique\n${told}\nmardi 9 mars 2027 à 9 h\njeudi 11 mars 2027 à 9 h\n${where}`),
    ).not.toMatch(/2027-03-\d\d(?!\?)/)
  })
})

describe('a mark that stands beside something else', () => {
  const civic = 'Objet : formation civique\nVous avez le choix entre deux journées.'
  it.each([
    ['La journée retenue est cochée.', '☒ passeport\n☐ photographies'],
    ['Votre journée est celle qui est entourée.', 'Pièces : ☒ passeport ☐ photographies'],
    ['Votre journée est surlignée en jaune.', '[x] passeport\n[ ] timbre fiscal'],
  ])('makes no day sure: %s', (told, papers) => {
    const days = 'mardi 9 mars 2027 à 9 h 00\njeudi 11 mars 2027 à 10 h 45'
    const found = read(`${civic}\n${told}\n${days}\n${where}\nÀ apporter :\n${papers}`)
    expect(found).toContain('2027-03-09?')
    expect(found).toContain('2027-03-11?')
  })

  it.each(['[X]', '[✓]', '\uf052', '\uf0fe', '☒'])(
    'makes only the day sure beside which it stands: %s',
    (tick) => {
      const days = `mardi 9 mars 2027 à 9 h 00\n${tick} jeudi 11 mars 2027 à 10 h 45`
      const found = read(`${civic}\nLa journée retenue est cochée :\n${days}\n${where}`)
      expect(found).not.toMatch(/2027-03-09(?!\?)/)
      expect(found).toContain('10:45')
    },
  )
})
