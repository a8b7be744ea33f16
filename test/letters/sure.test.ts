/** What may be stated as sure: turns in which officials move, give up, repeat and call off, and say whether to fast. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { summary } from './summary.ts'
import { letterText } from './text.ts'

const head = `Office français de l'immigration et de l'intégration
Direction territoriale de Rennes
8 rue Jean Julien Lemordant, 35000 RENNES
N° étranger : 3503312298
Rennes, le 11 janvier 2027
`
const visit = 'Objet : convocation à la visite médicale\nMadame,\n'
const read = (body: string) =>
  extract([letterText(`${head}${body}`)], new Date('2026-12-15T09:00:00Z')).map(summary)[0]
const days = (body: string) => read(body)?.appointments.map(({ what }) => what)

const march = 'medical-visit 2027-03-09 10:30'

describe('a day to come', () => {
  it.each([
    'Votre rendez-vous, prévu initialement le mardi 2 février 2027 à 9h, est fixé au mardi 9 mars 2027 à 10h30.',
    'La présente convocation, qui vous invite à vous présenter le mardi 9 mars 2027 à 10h30, est établie en lieu et place de celle qui vous avait été adressée pour le mardi 2 février 2027.',
    'Vous serez reçue le mardi 9 mars 2027 à 10h30 au lieu du mardi 2 février 2027 à 9h00.',
    "La séance du mardi 2 février 2027 à 9h n'ayant pas pu se tenir, une nouvelle séance est organisée le mardi 9 mars 2027 à 10h30.",
    'Nous faisons suite au rendez-vous du mardi 5 janvier 2027 à 9h00, auquel vous ne vous êtes pas présentée. Une dernière convocation vous est adressée pour le mardi 9 mars 2027 à 10h30.',
    "L'indisponibilité du médecin faisant obstacle à la tenue de la consultation du 2 février 2027 à 9 heures, celle-ci a dû être reprogrammée ; il vous appartient de vous présenter le 9 mars 2027 à 10 heures 30.",
    'La présente, portant convocation pour le mardi 9 mars 2027 à 10h30, emporte retrait de la convocation antérieure fixée au mardi 2 février 2027 à 9h00.',
    'Date initiale : mardi 2 février 2027 à 9h00\nDate retenue : mardi 9 mars 2027 à 10h30',
    'Le rendez-vous dont vous disposiez le jeudi 18 février 2027 à 14h a été transféré au mardi 9 mars 2027 à 10h30.',
    'Le 5 janvier, vous avez été reçue à 9h00 par nos services. Une visite complémentaire est fixée au mardi 9 mars 2027 à 10h30.',
    'Lors de votre visite du 7 janvier 2027 à 14h, le médecin a demandé un contrôle. Vous êtes attendue le mardi 9 mars 2027 à 10h30.',
    'Vous êtes attendue le mardi 9 mars 2027 à 10h30. Si cette date ne vous convient pas, vous pourrez venir le jeudi 18 mars 2027 à 14h00.',
    'Le jeudi 18 février 2027 à 14h00, nos locaux seront fermés. Votre visite se fera le mardi 9 mars 2027 à 10h30.',
    'Initialement prévu à 8h45, le rendez-vous du mardi 9 mars 2027 est fixé à 10h30.',
  ])('is told from the day given up: %s', (body) => {
    expect(days(`${visit}${body}`)?.map((one) => one.replaceAll('?', ''))).toEqual([march])
  })

  it.each([
    'Le rendez-vous du mardi 2 février 2027 à 9h est annulé.\nVous êtes reconvoquée le mardi 9 mars 2027 à 10h30.',
    'Vous êtes re-convoquée à la visite médicale du mardi 9 mars 2027 à 10h30.',
    'Remis à l’accueil, le 8/01/2027\nVous devez vous présenter le mardi 9 mars 2027 à 10h30. Sinon, vous devrez revenir à l’accueil pour obtenir un nouveau rendez-vous.',
    'Document remis par l’association, le 8/01/2027\nVous devez vous présenter le mardi 9 mars 2027 à 10h30. En cas d’absence, il vous appartiendra de demander une nouvelle convocation.',
    'Remis en main propre, le 8/01/2027\nVous êtes attendue le mardi 9 mars 2027 à 10h30. Absente, vous devriez reprendre un nouveau rendez-vous.',
    "Une auditrice vous recevra à cet effet au cours d'un entretien le mardi 9 mars 2027 à 10h30, dans nos locaux.",
    'Le médecin vous verra lors d’une consultation le mardi 9 mars 2027 à 10h30.',
    "Le préfet nous ayant chargés de ce contrôle, notre médecin passera chez vous, à l'adresse ci-dessus, le mardi 9 mars 2027 à 10h30.",
    'Depuis la délivrance de votre carte de séjour, le 20 avril 2026, vous devez être reçue. Vous êtes attendue le mardi 9 mars 2027 à 10h30.',
    'À la suite de votre embauche, intervenue le 3 janvier 2027, vous êtes convoquée le mardi 9 mars 2027 à 10h30.',
    'Après votre entrée en France, le 2 décembre 2026, et la validation de votre visa, faite le 4 janvier 2027, vous serez reçue le mardi 9 mars 2027 à 10h30.',
  ])('is sure, whatever the sentence says besides: %s', (body) => {
    expect(days(`${visit}${body}`)).toEqual([march])
  })

  it.each([
    "Votre passage du jeudi 18 février 2027 à 14h00 s'effectuera le mardi 9 mars 2027 à 10h30.",
    'Rendez-vous n° 1 (jeudi 18 février 2027, 14h00) : annulé\nRendez-vous n° 2 (mardi 9 mars 2027, 10h30) : confirmé',
    '\tAvant\tAprès\nDate\tjeudi 18 février 2027\tmardi 9 mars 2027\nHeure\t14h00\t10h30',
    'Cette convocation pour le mardi 9 mars 2027 à 10h30 remplace celle datée du 5 janvier 2027 pour le jeudi 18 février 2027 à 14h00.',
  ])('is never the one given up for sure: %s', (body) => {
    expect(days(`${visit}${body}`)?.filter((one) => /2027-02-18(?!\?)/.test(one))).toEqual([])
  })

  it('is not the last session of a course, nor the day of its certificate', () => {
    const body = `Objet : formation linguistique
Votre formation a lieu du 1er mars au 28 mai 2027. Vous êtes attendue pour la première séance le lundi 1er mars 2027 à
9h00. Dernière séance le vendredi 28 mai 2027 à 9h00. Une attestation vous sera remise le 4 juin 2027.`
    expect(days(body)).toEqual(['language-course 2027-03-01 09:00'])
  })

  it.each([
    'Nos bureaux sont ouverts de 9h à 12h.',
    'Renseignements : OFII (téléphone : 02 99 00 00 00, de 9h à 12h).',
    'Horaires du service : 8h30 - 12h00',
    'Un car part de Saint-Malo à 8h40.',
    'Secrétariat joignable à partir de 8h30.',
  ])('takes no hour of something else: %s', (line) => {
    expect(days(`${visit}Vous êtes convoquée le mardi 9 mars 2027.\n${line}`)).toEqual([
      'medical-visit 2027-03-09',
    ])
  })
})

describe('a cancellation', () => {
  it.each([
    'CONVOCATION\nVisite médicale\nDate : mardi 9 mars 2027\nHeure : 10h30\nCe rendez-vous est supprimé en raison de la fermeture de nos locaux.',
    'Objet : visite médicale\nDate\tMardi 9 mars 2027\nHeure\t10h30\nStatut\tANNULÉ',
    `${visit}Le rendez-vous du mardi 9 mars 2027 à 10h30 est reporté à une date ultérieure.`,
    `${visit}Nous sommes au regret de ne pouvoir vous recevoir comme prévu le mardi 9 mars 2027 à 10h30.`,
  ])('is known when laid out like a summons: %s', (body) => {
    expect(read(body)).toMatchObject({ kind: 'cancellation', cancelled: '2027-03-09', appointments: [] })
  })

  it.each([
    'Sans réponse de votre part, ce rendez-vous est annulé.',
    'Tout rendez-vous non honoré est annulé et votre dossier clos.',
    'Merci de ne pas vous présenter avec vos enfants.',
  ])('is none when it only warns: %s', (line) => {
    const letter = read(`${visit}Vous êtes convoquée le mardi 9 mars 2027 à 10h30. ${line}`)
    expect(letter).toMatchObject({ kind: 'medical-visit', appointments: [{ what: march }] })
  })
})

const told = (line: string) =>
  read(`${visit}Vous êtes convoquée le mardi 9 mars 2027 à 10h30.\n${line}\nCordialement.`)?.instructions

describe('what to do before the visit', () => {
  it.each([
    ["Être à jeun n'est en rien une obligation.", ['no-fasting']],
    ["Vous êtes dispensée d'être à jeun.", ['no-fasting']],
    ['Il est déconseillé de venir à jeun.', ['no-fasting']],
    ["L'obligation d'être à jeun est levée.", ['no-fasting']],
    ["Il est inutile de vous présenter l'estomac vide.", ['no-fasting']],
    ["N'oubliez pas de venir à jeun.", ['fasting']],
    ["Merci de vous présenter à jeun ; il n'est pas nécessaire d'apporter de photo.", ['fasting']],
    ["Si vous n'êtes pas à jeun, la prise de sang ne pourra pas être faite.", ['fasting']],
    ['Peu importe que vous soyez à jeun.', []],
    ["Ne mangez pas dans la salle d'attente.", ['other']],
    ["Aucune radiographie n'est à effectuer avant la visite.", []],
    ['Vous êtes dispensée de radiographie pulmonaire.', []],
    ['La visite comprend une radiographie pulmonaire et une pesée.', ['chest-xray-on-site']],
    ["Vous serez radiographiée à l'arrivée.", ['chest-xray-on-site']],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected)
  })
})

it('is sure of two steps whose days stand on lines of their own, with their hours', () => {
  const body = `${visit}Le contrôle médical se fait en deux temps. Nous avons retenu les créneaux ci-après.
1 La radiographie des poumons
mardi 2 février 2027, à 16 h 05
Cabinet d’imagerie du Mail, 38 mail François-Mitterrand, 35000 Rennes
2 L’examen par le médecin de l’OFII
mardi 9 mars 2027, à 10h30
8 rue Jean Julien Lemordant, 35000 Rennes`
  expect(days(body)).toEqual(['chest-xray 2027-02-02 16:05', march])
})

it('takes the doctor who receives for the visit, though the x-ray is named behind the place', () => {
  const body = `${visit}Une radiographie du thorax sera d’abord réalisée le mardi 2 février 2027 à 16h05 par le cabinet du Mail.
Le médecin de l’Office vous recevra ensuite le mardi 9 mars 2027 à 10h30 au 8 rue Jean Julien Lemordant, 35000 Rennes, salle n° 2. Vous lui présenterez ce cliché.`
  expect(days(body)).toEqual(['chest-xray 2027-02-02 16:05', march])
})

describe('a day that is proposed, and one on which a plane leaves', () => {
  it.each([
    'Une nouvelle date vous est proposée : le mardi 9 mars 2027 à 10h30.',
    'La visite du mardi 2 février 2027 ne peut avoir lieu. La date suivante vous est proposée : mardi 9 mars 2027, 10h30.',
  ])('are sure: %s', (body) => expect(days(`${visit}${body}`)).toEqual([march]))

  it.each([
    'Votre vol partira le jeudi 25 février 2027 à 12h40.',
    'L’accord est donné. Le jeudi 25 février 2027 à 12h40, vous embarquerez à Roissy.',
  ])('are sure: %s', (body) =>
    expect(days(`Objet : aide au retour volontaire\nMonsieur,\n${body}`)).toEqual(['other 2027-02-25 12:40']),
  )
})

describe('the day on which the letter was handed over', () => {
  it.each([
    'Convocation remise par la SPADA de Lyon, le 14/01/2027\nVous êtes attendue le mardi 9 mars 2027 à 10h30.',
    'Lettre délivrée au guichet de la préfecture le 14 janvier 2027\nVous êtes attendue le mardi 9 mars 2027 à 10h30.',
    'Cette convocation vous a été remise par notre agent le 14/01/2027. Vous êtes attendue le mardi 9 mars 2027 à 10h30.',
  ])('is no day to come: %s', (body) => expect(days(`${visit}${body}`)).toEqual([march]))

  it('but one on which somebody is called is', () =>
    expect(
      days(
        `${visit}La convocation délivrée par nos services vous invite à venir le mardi 9 mars 2027 à 10h30.`,
      ),
    ).toEqual([march]))
})

describe('appointments in a list below the words that call', () => {
  const both = ['cir-reception 2027-02-15 09:00', 'medical-visit 2027-02-25 14:20']
  const dates = (body: string) => read(`Objet : convocation\nMadame,\n${body}`)?.appointments
  it.each([
    'Vous êtes convoquée :\n- à la visite d’accueil le lundi 15 février 2027 à 9h00 ;\n- à la visite médicale le jeudi 25 février 2027 à 14h20.',
    'Vous devez vous présenter :\n• pour la visite d’accueil, le 15/02/2027 à 9h00\n• pour la visite médicale, le 25/02/2027 à 14h20',
    'Vous êtes attendue aux rendez-vous ci-dessous :\n1) visite d’accueil du lundi 15 février 2027, 9h00\n2) visite médicale du jeudi 25 février 2027, 14h20',
    'Nous vous recevrons :\na) en visite d’accueil lundi 15 février 2027 à 9h ;\nb) en visite médicale jeudi 25 février 2027 à 14h20.',
  ])('are sure: %s', (body) => expect(dates(body)?.map(({ what }) => what)).toEqual(both))

  it.each([
    'Nos bureaux sont ouverts :\n- pour la visite médicale, le jeudi 25 février 2027 à 14h20.\n- pour la visite d’accueil le lundi 15 février 2027 à 9h00.',
  ])('but not below words that call nobody: %s', (body) =>
    expect(
      dates(body)
        ?.map(({ what }) => what)
        .join(),
    ).toContain('?'),
  )
})
