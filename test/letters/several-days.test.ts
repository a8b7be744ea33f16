/** Several days in one letter, and days beside other dates: whose hour and place is whose, what has been, what is to come. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { day, readDays } from './days.ts'
import { summary } from './summary.ts'
import { letterText } from './text.ts'

const read = (body: string) =>
  readDays(body, { appointment: (one) => `${day(one)} @${one.where}`, warning: (code) => code })
    .replaceAll('civic-training ; ', '')
    .replaceAll('civic-training 2', '2')

const civic = 'Objet : formation civique\nMadame,\n'
const venue = '12 rue de Paris, 35500 VITRÉ'
const both = '2027-03-09 09:00 to 17:00 @35500 Vitré ; 2027-03-16 09:00 to 17:00 @35500 Vitré'
const second = '2027-03-16 09:00 to 17:00 @35500 Vitré'

describe('a day at the hours, or the place, of the one before', () => {
  it.each([
    `Première journée : le mardi 9 mars 2027, de 9 h à 17 h, ${venue}. L'accueil débute à 8 h 45.
Deuxième journée : le mardi 16 mars 2027, aux mêmes heures et à la même adresse.`,
    `Vous êtes convoquée le mardi 9 mars 2027 de 9h00 à 17h00 au ${venue}, puis le mardi 16 mars 2027, mêmes horaires, même lieu.`,
    `Jour 1 : mardi 9 mars 2027, 9h00 - 17h00, ${venue}
Jour 2 : mardi 16 mars 2027, mêmes horaires, même adresse`,
    `La première séance se tiendra le mardi 9 mars 2027 de 9h à 17h au ${venue}. La seconde séance aura lieu le mardi 16 mars 2027 dans les mêmes conditions.`,
    `Vous êtes attendue le 9 mars 2027 de 9 h 00 à 17 h 00 au ${venue} et le 16 mars 2027 aux mêmes horaires et au même endroit.`,
    `J1\tmardi 9 mars 2027\t9h - 17h\t${venue}
J2\tmardi 16 mars 2027\tidem\tidem`,
    `1re journée : mardi 9 mars 2027 de 9h00 à 17h00 (café d'accueil dès 8h30), ${venue}.
2e journée : mardi 16 mars 2027, horaires identiques, même site.`,
  ])('%s', (body) => {
    expect(read(`${civic}${body}`)).toBe(both)
  })

  it.each([
    "L'accueil débute à 8 h 45.",
    'Un car part de la gare à 8 h 12.',
    'TER Rennes - Vitré de 8h12, puis dix minutes à pied.',
    'Les portes ouvrent à 8h30.',
    'Le bateau de 7 h 50 permet d’arriver à temps.',
    'Café offert à partir de 8h30.',
    'La navette passe à 8h05 devant la gare.',
    'Le parking est accessible dès 8h15.',
    'Le restaurant vous attend à 12h15.',
    'Correspondance à 8h20 à Châteaubourg.',
  ])('takes no hour of something else for sure: %s', (line) => {
    const days = read(
      `${civic}Jour 1 : mardi 9 mars 2027 de 9h00 à 17h00, ${venue}. ${line}\nJour 2 : mardi 16 mars 2027, ${venue}.`,
    )
    expect(days).not.toMatch(/2027-03-16 (?!09:00)\d\d:\d\d(?!\?)/)
    expect(days).toMatch(/2027-03-09 09:00/)
  })

  it.each([
    'mardi 9 mars 2027, de 9h00 à 12h30, puis de 13h30 à 17h00',
    'mardi 9 mars 2027 de 9h00 à 12h30 et de 13h30 à 17h00',
    'mardi 9 mars 2027, 9h00-12h30 / 13h30-17h00',
    'mardi 9 mars 2027, de 9 h à 12 h 30 ; reprise de 13 h 30 à 17 h',
    'mardi 9 mars 2027, le matin de 9h à 12h30, l’après-midi de 13h30 à 17h',
    'mardi 9 mars 2027, 9h00 - 12h30 puis 13h30 - 17h00',
    'mardi 9 mars 2027 de 9h00 à 12h30, ensuite, de 13h30 à 17h00',
    'mardi 9 mars 2027 de 9h00 à 12h30 (déjeuner) et de 13h30 à 17h00',
  ])('has two halves: %s', (hours) => {
    expect(read(`${civic}Vous êtes convoquée le ${hours}, ${venue}.`)).toBe(
      '2027-03-09 09:00 to 17:00 @35500 Vitré',
    )
  })
})

describe('places and hours said once', () => {
  it.each([
    [
      `${both.replace('2027-03-16 09:00 to 17:00', '2027-03-16 08:30 to 16:30')} ; 2027-03-23 09:00 to 17:00 @35300 Fougères`,
      `Jour 1 : mardi 9 mars 2027 de 9h à 17h, ${venue}.
Jour 2 : mardi 16 mars 2027, même lieu, de 8h30 à 16h30.
Jour 3 : mardi 23 mars 2027, mêmes horaires que le jour 1, 4 rue du Lac, 35300 FOUGÈRES.`,
    ],
    [both, `Vous viendrez le mardi 9 mars 2027 de 9h00 à 17h00 et le mardi 16 mars 2027, ${venue}.`],
    [
      both.replaceAll(' to 17:00', ''),
      `Vous viendrez le mardi 9 mars 2027 et le mardi 16 mars 2027, ${venue}. Vous vous présenterez à 9h00 ; la salle ouvre à 8h30.`,
    ],
    [
      both,
      `Formation de 4 journées : 15/12/2026 (fait), 05/01/2027 (fait), 09/03/2027 de 9h00 à 17h00, 16/03/2027 de 9h00 à 17h00. Lieu : ${venue}`,
    ],
    [
      '2027-03-09 10:30 @35500 Vitré',
      `Vous viendrez le mardi 9 mars 2027, ${venue}. Merci de vous présenter au secrétariat à 10h30.`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(`${civic}${body}`)).toBe(expected)
  })
})

describe('a day that has been', () => {
  it.each([
    'Vous avez suivi les deux premières journées les 15/12/2026 et 05/01/2027. La suivante aura lieu le mardi 16 mars 2027 de 9h00 à 17h00 au 12 rue de Paris, 35500 VITRÉ.',
    'Vous avez suivi la première journée le mardi 5 janvier 2027 et vous êtes attendue à la deuxième le mardi 16 mars 2027, de 9h00 à 17h00, au 12 rue de Paris, 35500 VITRÉ.',
    'Vous avez participé aux journées des 15 décembre 2026 et 5 janvier 2027.\nProchaine journée : mardi 16 mars 2027, 9h00 - 17h00, 12 rue de Paris, 35500 VITRÉ',
    'Les deux premières journées ont eu lieu les 15 décembre 2026 et 5 janvier 2027.\nTroisième journée : mardi 16 mars 2027, 9h00 - 17h00, 12 rue de Paris, 35500 VITRÉ',
    'J.\tDate\tHoraires\tAdresse\n1\t05.01.2027\t9h - 17h\tsuivie\n2\t16.03.2027\t9h - 17h\t12 rue de Paris, 35500 VITRÉ',
    'Journée\tDate\tHoraires\tLieu\tÉtat\n1\t05/01/2027\t9h - 17h\t3 rue du Lac, 35000 RENNES\tvalidée\n2\t16/03/2027\t9h - 17h\t12 rue de Paris, 35500 VITRÉ\tà suivre',
    'Journée 1 : 5 janvier 2027 (attestation remise)\nJournée 2 : mardi 16 mars 2027, 9h00 - 17h00, 12 rue de Paris, 35500 VITRÉ',
    'Votre assiduité à la journée du 5 janvier 2027 a été constatée. Vous êtes convoquée à la deuxième journée le mardi 16 mars 2027 de 9h00 à 17h00 au 12 rue de Paris, 35500 VITRÉ.',
    'Journée 1 - 5 janvier 2027 - effectuée\nJournée 2 - mardi 16 mars 2027, 9h00 - 17h00, 12 rue de Paris, 35500 VITRÉ',
    'Après la journée 1, à laquelle vous avez assisté le 05/01/2027, la journée 2 se tiendra le mardi 16/03/2027 de 9h00 à 17h00 au 12 rue de Paris, 35500 VITRÉ.',
  ])('%s', (body) => {
    expect(read(`${civic}${body}`)).toBe(second)
  })
})

describe('a day that only the subject or a slip names', () => {
  const march = '2027-03-09 13:00 to 16:30 @35000 Rennes'
  it.each([
    "Objet : visite d'accueil - mardi 9 mars 2027, groupe C\nMadame,\nPrésentez-vous au 8 rue Jean Julien Lemordant, 35000 Rennes, pour la demi-journée d'accueil de 13h00 à 16h30.",
    "Objet : Votre contrat d'intégration républicaine (mardi 9 mars 2027)\nMadame,\nVous êtes attendue de 13h00 à 16h30 au 8 rue Jean Julien Lemordant, 35000 Rennes.",
    "Objet : visite d'accueil (CIR)\nMadame,\nVous serez reçue de 13h00 à 16h30 au 8 rue Jean Julien Lemordant, 35000 Rennes.\ntalon à remettre à l'accueil\nDIOP Awa\tmar. 09/03/2027 - GROUPE C\tCadre réservé à l'OFII\n3503312298\t13h00\tarrivée à",
    "CIR - groupe du mardi 9 mars 2027\nMadame,\nVous voudrez bien vous présenter à 13h00 au 8 rue Jean Julien Lemordant, 35000 Rennes, pour la demi-journée d'accueil (fin à 16h30).",
  ])('%s', (body) => {
    expect(
      read(body)
        .replace(/^cir-reception ; (?:cir-reception )?/, '')
        .replaceAll('?', ''),
    ).toBe(march)
  })
})

describe('two steps on two days', () => {
  const steps = 'chest-xray 2027-03-04 11:20 @35500 Vitré ; 2027-03-09 14:00 @35000 Rennes'
  it.each([
    `Vous vous rendrez tout d'abord, le jeudi 4 mars 2027 à 11 h 20, au Centre d'imagerie, ${venue}, où sera pris un cliché de vos poumons. Vous serez ensuite reçue par le médecin de l'Office le mardi 9 mars 2027 à 14 heures, 8 rue Jean Julien Lemordant, 35000 RENNES.`,
    `D'abord, une radiographie des poumons, le jeudi 4 mars 2027 à 11h20, au Centre d'imagerie, ${venue}.
Ensuite, la visite médicale, le mardi 9 mars 2027 à 14h00, 8 rue Jean Julien Lemordant, 35000 RENNES.`,
    `Il sera procédé d'abord à une radiographie des poumons, le jeudi 4 mars 2027 à 11h20, au Centre d'imagerie, ${venue}. La visite médicale aura lieu le mardi 9 mars 2027 à 14h00 dans nos locaux, 8 rue Jean Julien Lemordant, 35000 RENNES.`,
    `Dans un premier temps, vous passerez une radiographie le jeudi 4 mars 2027 à 11h20 au Centre d'imagerie, ${venue}. Dans un second temps, la visite médicale se fera le mardi 9 mars 2027 à 14h00, 8 rue Jean Julien Lemordant, 35000 RENNES.`,
  ])('%s', (body) => {
    expect(read(`Objet : visite médicale\nMadame,\n${body}`).replaceAll('?', '')).toBe(steps)
  })
})

it.each([
  `Une radiographie du thorax sera d'abord réalisée le jeudi 4 mars 2027 à 11h20 par le cabinet d'imagerie, ${venue}. Le cliché vous sera remis.
Le médecin de l'Office vous recevra ensuite le mardi 9 mars 2027 à 14h00 au 8 rue Jean Julien Lemordant, 35000 RENNES. Vous lui présenterez ce cliché.`,
  `Le centre d'imagerie, ${venue}, fera la radio de vos poumons le jeudi 4 mars 2027 à 11h20.
Notre médecin vous verra le mardi 9 mars 2027 à 14h00, 8 rue Jean Julien Lemordant, 35000 RENNES.`,
])('a doctor who receives is the visit, and both days are sure: %s', (body) => {
  expect(read(`Objet : contrôle médical\nMadame,\n${body}`)).toBe(
    'chest-xray 2027-03-04 11:20 @35500 Vitré ; 2027-03-09 14:00 @35000 Rennes',
  )
})

it('signing the papers and leaving are two days of one return, at whatever hour', () => {
  expect(
    read(`Objet : aide au retour volontaire
Monsieur,
Vous êtes attendu le jeudi 4 mars 2027 à 11h20 à l'OFII, 8 rue Jean Julien Lemordant, 35000 RENNES, pour signer vos papiers.
Présentez-vous à l'aéroport, 35136 Saint-Jacques, le mardi 9 mars 2027 à 5h30 : votre avion part à 7h30.`),
  ).toMatch(/2027-03-04 11:20 @35000 Rennes ; (?:return-aid |other )?2027-03-09 05:30 @35136/)
})

const office = `Office français de l'immigration et de l'intégration
Direction territoriale de Rennes
8 rue Jean Julien Lemordant, 35000 RENNES
`
const dated = (body: string) =>
  extract([letterText(`${office}${body}`)], new Date('2026-12-15T09:00:00Z')).map(summary)[0]

describe('the day of the letter among others', () => {
  const call = 'CONVOCATION\nVisite médicale\nVous êtes convoquée le mardi 9 mars 2027 à 10h30.'
  it.each([
    `N° étranger\t3503312298\nNée le\t23 juillet 1979\nCertificat médical reçu le\t6 janvier 2027\nCourrier du\t11 janvier 2027\n${call}`,
    `CIR signé le\n01.09.2026\nEnvoyé le\n11.01.2027\n${call}`,
    `Dossier reçu le : 06/01/2027\nExpédié le : 11/01/2027\n${call}`,
    `Lettre du 11/01/2027\nVisa délivré le 2 novembre 2026\n${call}`,
    `Visa délivré le 2 novembre 2026\n${call}\nDocument émis le 11 janvier 2027`,
    `Contrat signé le\n05/12/2026\n${call}\nDate d'envoi\t11/01/2027`,
    `Demande enregistrée le\n05/12/2026\nAvis du\n11/01/2027\n${call}`,
    `Posté le 11.01.2027\nEntrée en France le\n02.11.2026\n${call}`,
  ])('%s', (body) => {
    const letter = dated(body)
    expect(letter).toMatchObject({ issuedOn: '2027-01-11' })
    expect(letter?.appointments.map(({ what }) => what)).toEqual(['medical-visit 2027-03-09 10:30'])
  })
})

describe('the day given up among others', () => {
  it.each([
    'Cet avis annule et remplace celui du 4 janvier 2027.\nLe médecin est absent le 9 février 2027 à 8h15 : ne pas venir ce jour-là.\nNouvelle date : vendredi 12 février 2027\nHeure : 13 h 45',
    'La présente lettre remplace celle du 4 janvier 2027, qui vous convoquait le 9 février 2027. Vous êtes attendue le vendredi 12 février 2027 à 13h45.',
    'Par courrier du 4 janvier 2027, vous étiez convoquée le 9 février 2027 à 8h15. Ce rendez-vous est reporté au vendredi 12 février 2027 à 13h45.',
    "Cet envoi annule et remplace l'avis du 4 janvier 2027. Le rendez-vous du 9 février 2027 est déplacé au vendredi 12 février 2027 à 13h45.",
    'Cette convocation annule celle du 4 janvier 2027 : au lieu du 9 février 2027 à 8h15, vous viendrez le vendredi 12 février 2027 à 13h45.',
  ])('%s', (body) => {
    expect(read(`Objet : visite médicale\nMadame,\n${body}`).replace(/ @.*?(?= ;|$)/, '')).toBe(
      '2027-02-12 13:45 ; replaces 2027-02-09',
    )
  })
})

describe('people with several first names', () => {
  it.each([
    'Nom et prénoms\tLien\tNé(e) le\tHeure\nKOUASSI Affoué Marie\tépouse\t03/08/1993\t9h00\nKOUASSI Jean-Paul Koffi Emmanuel\tfils\t19/11/2012\t9h25',
    'Nom\tPrénoms\tHeure\nKOUASSI\tAffoué Marie\t9h00\nKOUASSI\tJean-Paul Koffi Emmanuel\t9h25',
    '9h00\tKOUASSI Affoué Marie\n9h25\tKOUASSI Jean-Paul Koffi Emmanuel',
    '- KOUASSI Affoué Marie : 9h00\n- KOUASSI Jean-Paul Koffi Emmanuel : 9h25',
    '- 9h00 : KOUASSI Affoué Marie (épouse)\n- 9h25 : KOUASSI Jean-Paul Koffi Emmanuel (fils)',
  ])('%s', (rows) => {
    expect(
      read(
        `Objet : visite médicale\nVos proches seront reçus le mardi 9 mars 2027, 8 rue Jean Julien Lemordant, 35000 RENNES, chacun à son heure :\n${rows}`,
      ),
    ).toBe(
      '2027-03-09 09:00 {KOUASSI Affoué Marie} @35000 Rennes ; 2027-03-09 09:25 {KOUASSI Jean-Paul Koffi Emmanuel} @35000 Rennes',
    )
  })
})

const scanned = (body: string) =>
  extract(
    [letterText(`${office}Rennes, le 11 janvier 2027\n${civic}${body}`, 'ocr')],
    new Date('2026-12-15T09:00:00Z'),
  )
    .map(summary)
    .flatMap(({ appointments }) => appointments.map(({ what }) => what.replaceAll('?', '')))

describe('tables that a picture took apart', () => {
  it('lend no hour for sure to days whose own stands elsewhere', () => {
    const body = `Début\tFin\n9h00\t16h30\n8h30\n16h00\nDate\nmardi 9 mars 2027\nmardi 16 mars 2027\nmardi 23 mars 2027\t9h00\t12h30\t${venue}`
    const [letter] = extract(
      [letterText(`${office}${civic}${body}`, 'ocr')],
      new Date('2026-12-15T09:00:00Z'),
    )
    expect(letter?.appointments.map(({ start }) => start?.sure ?? false)).toEqual([false, false, true])
  })

  const halves = ['civic-training 2027-03-09 09:00 to 17:00', 'civic-training 2027-03-16 08:30 to 16:30']
  it.each([
    [
      halves,
      `Journée\nDate\nHoraires\nLieu
1- principes, valeurs mardi 9 mars 2027\n9h00-12h30\n13h30-17h00\n${venue}
2- accès aux droits mardi 16 mars 2027\n8h30-12h00\n13h00-16h30\n${venue}`,
    ],
    [
      halves,
      `n°\tdate «\tdébut\tfin\tlieu
J1\tmar. 09/03/2027\t09:00\t17:00\t${venue}\tsanté
J2\tmar. 16/03/2027\t08:30\t16:30\t${venue}\temploi`,
    ],
    [
      ['civic-training 2027-03-09', 'civic-training 2027-03-16 08:30 to 16:30'],
      `Date\tHoraires\tLieu
mardi 9 mars 2027\t2h00 - 16h30\t${venue}
mardi 16 mars 2027\t8h30 - 16h30\t${venue}`,
    ],
    [
      ['civic-training 2027-03-09 09:00 to 17:00'],
      `LE\tmardi 9 mars 2027\nDE/A\t9h / 17h (pause 12h30-13h30)\nADRESSE\t${venue}`,
    ],
    [
      ['civic-training 2027-03-09 08:45 to 16:15'],
      `Séance du\tmardi 9 mars 2027\nDe\t8h45\nA =\t16 h 15\nLieu\t${venue}`,
    ],
    [
      ['civic-training 2027-03-09', 'civic-training 2027-03-16 09:00 to 17:00'],
      `Vous êtes convoquée le mardi 9 mars 2027 de 02h00 à 17h00 et le mardi 16 mars 2027 de 09h00 à 17h00, ${venue}.`,
    ],
  ])('%s', (expected, body) => {
    expect(scanned(body)).toEqual(expected)
  })
})

describe('one place for all', () => {
  const rows = `Nom\tJour\tHeure
KONE Awa\tmardi 9 mars 2027\t9 h 10
KONE Idriss\tmardi 9 mars 2027\t9 h 40`
  const head = 'OFII Rennes\nImmeuble Le Vesle, BP 2044\n35071 RENNES CEDEX\n'
  it.each([
    `Toutes deux sont reçues au même endroit : ${venue}.`,
    `Les rendez-vous se tiennent tous au même endroit, ${venue} (arrêt Gare).`,
    `Lieu pour tous : ${venue}`,
    `Chacune se présentera à la même adresse : ${venue}.`,
  ])('%s', (words) => {
    const found = readDays(`${head}Objet : visite médicale de votre famille\n${rows}\n${words}`, {
      appointment: (one) => `${day(one)} @${one.where}`,
      warning: (code) => code,
    })
    expect(found.match(/@\S+ \S+/g)).toEqual(['@35500 Vitré', '@35500 Vitré'])
  })
})

describe('a place that stands in the cell of one day alone', () => {
  const rows = `Session\tDate\tHoraires\tLieu
Journée 3\tlundi 15 mars 2027\tde 9H15 à 16H45\tCentre Atlantique, 4 rue Marcel-Deflandre, 17000 LA ROCHELLE
Journée 4\tlundi 22 mars 2027\tde 9H15 à 16H45`
  it.each([
    'Vous êtes malade ? Téléphonez le jour même à l’OFII et envoyez un certificat médical sous huit jours.',
    'Apportez votre contrat. Toute question est à poser à notre direction territoriale.',
    'Prévenez l’accueil de l’Office.',
  ])('is that of the other day too, whatever is said of the office: %s', (words) => {
    expect(read(`${civic}${rows}\n${words}`)).toBe(
      '2027-03-15 09:15 to 16:45 @17000 La Rochelle ; 2027-03-22 09:15 to 16:45 @17000 La Rochelle',
    )
  })
})

describe('days that a letter only calls to mind', () => {
  const table = `\tJ3\tJ4
Date\tsam. 13 mars 2027\tsam. 20 mars 2027
Horaires\tde 9h00 à 16h30\tde 9h15 à 12h30
Lieu\tGRETA, ${venue}, salle 4\tMaison des associations, 5 rue Sully, 35000 RENNES, hall d’entrée`
  it.each([
    'Les journées J1 et J2 sont fixées, pour mémoire, aux 4 et 5 mars.',
    'Pour rappel, vos deux premières journées ont été fixées aux 4 et 5 mars 2027.',
    '',
  ])('are no days of its own: %s', (words) => {
    expect(read(`${civic}${words}\n${table}`)).toBe(
      '2027-03-13 09:00 to 16:30 @35500 Vitré ; 2027-03-20 09:15 to 12:30 @35000 Rennes',
    )
  })

  it('but the only day of a reminder is', () => {
    expect(read(`${civic}Pour rappel, vous êtes attendue le 9 mars 2027 à 9h, ${venue}.`)).toContain(
      '2027-03-09 09:00',
    )
  })
})

describe('the same place in another room', () => {
  it.each(['même adresse, salle 1', 'au même lieu, en salle 1', 'même endroit (salle 1)'])('%s', (words) => {
    const body = `${civic}Jour 1 : mardi 9 mars 2027, 9h00 - 17h00, salle 4, ${venue}
Jour 2 : mardi 16 mars 2027, 9h00 - 17h00, ${words}`
    const [letter] = extract([letterText(body)], new Date('2026-12-15T09:00:00Z'))
    expect(letter?.appointments.map(({ place }) => place?.value)).toEqual([
      `salle 4, ${venue}`,
      `${venue}, salle 1`,
    ])
  })
})

describe('the same place, and words that name no room', () => {
  it.each([
    'même adresse, salle des fêtes',
    'au même endroit, porte de gauche',
    'même adresse, bureau du directeur',
  ])('%s', (words) => {
    const body = `${civic}Jour 1 : mardi 9 mars 2027, 9h00 - 17h00, salle 4, ${venue}
Jour 2 : mardi 16 mars 2027, 9h00 - 17h00, ${words}`
    const [letter] = extract([letterText(body)], new Date('2026-12-15T09:00:00Z'))
    expect(letter?.appointments[1]?.place?.value).toBe(`salle 4, ${venue}`)
  })
})
