/** Days that are not the reader's: sessions for who cannot come, days of others, events, closing days, ends and deadlines. */
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
const read = (body: string) =>
  extract([letterText(`${head}${body}`)], new Date('2026-12-15T09:00:00Z'))
    .map(summary)
    .flatMap(({ appointments }) =>
      appointments.map(({ what, person }) => [what, person].filter(Boolean).join(' ')),
    )

const training = (words: string) => `Objet : convocation à la formation civique
Madame,
Vous êtes convoquée à la formation civique :
mardi 9 mars 2027 de 9h00 à 17h00
Espace Garonne, 12 rue de Paris, 35000 Rennes
${words}
Munissez-vous de votre passeport.`
const visit = (words: string) => `Objet : convocation à la visite médicale
Madame,
Vous êtes attendue le mardi 9 mars 2027 à 10h30, à l'adresse ci-dessus.
${words}
Munissez-vous de votre passeport.`

describe('a day that is not the reader’s', () => {
  it.each([
    'La session suivante a lieu le 7 avril.',
    'Vous travaillez ce jour-là ? Prévenez-nous. La prochaine session se tient le 7 avril 2027.',
    'Si vous êtes malade, la session suivante aura lieu le mercredi 7 avril 2027 à 9h00.',
    'Une autre session est organisée le mercredi 7 avril 2027.',
    "En cas d'empêchement, une place reste disponible le mercredi 7 avril 2027 à 9h00.",
    'À défaut, vous serez reportée sur la session du mercredi 7 avril 2027.',
    'Les absents seront convoqués à nouveau le mercredi 7 avril 2027.',
    'Séance de rattrapage : mercredi 7 avril 2027 à 9h00.',
    'Une séance de rattrapage est prévue le mercredi 7 avril 2027 à 9h00.',
    'Autre date possible : mercredi 7 avril 2027 à 9h00.',
    'Prochaine session : mercredi 7 avril 2027.',
    'Dates de remplacement proposées : mercredi 7 avril 2027 ou jeudi 15 avril 2027.',
    'Vous ne pouvez pas venir ? Nous vous attendons alors le mercredi 7 avril 2027 à 9h00.',
    'Vous pouvez aussi venir le mercredi 7 avril 2027 à 9h00.',
    'Votre époux est convoqué séparément le mercredi 7 avril 2027 à 9h00.',
    'Le rendez-vous de votre fils aura lieu le mercredi 7 avril 2027 à 14h00.',
    'Le groupe B est attendu le mercredi 7 avril 2027 à 9h00.',
    'Les personnes inscrites en arabe viendront le mercredi 7 avril 2027.',
    'Nos bureaux seront fermés le mercredi 7 avril 2027.',
    'Fermeture exceptionnelle mercredi 7 avril 2027.',
    "Le centre n'ouvrira pas le mercredi 7 avril 2027.",
    "Aucune formation n'est assurée le mercredi 7 avril 2027.",
    'La formation se termine le mercredi 7 avril 2027.',
    'Date de fin de formation : mercredi 7 avril 2027',
    'Votre contrat prend fin le mercredi 7 avril 2027.',
    'Votre contrat arrive à échéance le mercredi 7 avril 2027.',
    'Votre visa expire le mercredi 7 avril 2027.',
    "Vous avez jusqu'au mercredi 7 avril 2027 pour nous répondre.",
    'Les inscriptions seront closes le mercredi 7 avril 2027 à 12h00.',
    'Nous devons recevoir votre justificatif le mercredi 7 avril 2027 à 12h00 au plus tard.',
    "Une réunion d'information ouverte à tous se tient le mercredi 7 avril 2027 à 18h00.",
    'Journée portes ouvertes le mercredi 7 avril 2027 de 10h à 17h.',
    "Le forum de l'emploi aura lieu le mercredi 7 avril 2027 à Rennes.",
    'La convocation à la journée 4, prévue le mercredi 7 avril 2027, vous sera envoyée plus tard.',
    'Les journées 3 et 4 auront lieu vraisemblablement le mercredi 7 avril 2027.',
    'La suite de votre parcours sera programmée à partir du mercredi 7 avril 2027.',
    "L'attestation vous sera remise le mercredi 7 avril 2027.",
    "L'examen civique est organisé le mercredi 7 avril 2027 par un autre organisme.",
    'Les vacances scolaires commencent le mercredi 7 avril 2027.',
    "Il n'y aura pas cours le mercredi 7 avril 2027.",
    'Le lundi 5 avril 2027 est férié.',
    'En cas de report, la nouvelle date sera le mercredi 7 avril 2027 à 9h00.',
    'Toute absence entraîne un report au mercredi 7 avril 2027.',
    'Faute de place, vous serez reçue le mercredi 7 avril 2027.',
    'Sans réponse de votre part, votre dossier sera clos le mercredi 7 avril 2027.',
    'Les résultats seront communiqués le mercredi 7 avril 2027.',
    'Les prochaines sessions ont lieu les 7 et 15 avril 2027.',
    'Sessions suivantes : 7 avril 2027, 15 avril 2027.',
    "La session d'après a lieu le mercredi 7 avril 2027.",
    'Il reste des places à la session du mercredi 7 avril 2027.',
    'Si cette date ne convient pas : mercredi 7 avril 2027, 9h00.',
    'Un bilan intermédiaire aura lieu trois mois plus tard, le mercredi 7 avril 2027.',
    'Grève annoncée le mercredi 7 avril 2027 : les cars ne circuleront pas.',
    'Le médecin ne reçoit pas le mercredi 7 avril 2027.',
    'Le règlement intérieur entre en vigueur le mercredi 7 avril 2027.',
    'Le préfet se prononcera le mercredi 7 avril 2027 sur votre demande.',
    "Cette offre est ouverte jusqu'au 7 avril 2027. Un second groupe commence le 20 avril 2027.",
  ])('is never stated as sure, and leaves the appointment as it is: %s', (words) => {
    const days = read(training(words))
    expect(days).toContain('civic-training 2027-03-09 09:00 to 17:00')
    expect(days.filter((day) => /2027-04-\d\d(?!\?)/.test(day))).toEqual([])
    expect(read(visit(words))).not.toContainEqual(expect.stringMatching(/2027-04-\d\d(?!\?)/))
  })

  it.each([
    'Votre deuxième journée aura lieu le mercredi 7 avril 2027 aux mêmes heures.',
    'Jour 2 : mercredi 7 avril 2027 de 9h00 à 17h00',
    'Vous viendrez aussi le mercredi 7 avril 2027 de 9h00 à 17h00.',
  ])('is told from a further day of a training: %s', (words) => {
    expect(read(training(words))).toEqual([
      'civic-training 2027-03-09 09:00 to 17:00',
      'civic-training 2027-04-07 09:00 to 17:00',
    ])
  })
})

describe('a couple', () => {
  it.each([
    "Le médecin de l'OFII vous examinera l'un après l'autre le mardi 9 mars 2027 à l'adresse ci-dessus, 1er étage :\nM. DIALLO Mamadou à 8 h 10\nMme DIALLO Awa à 8 h 50\nVous pouvez venir ensemble.",
    "Notre médecin vous auscultera le mardi 9 mars 2027, à l'OFII :\n- M. DIALLO Mamadou : 8h10\n- Mme DIALLO Awa : 8h50",
    'Nos médecins vous examineront tous les deux le mardi 9 mars 2027.\nM. DIALLO Mamadou\t8h10\nMme DIALLO Awa\t8h50',
  ])('keeps the day and both hours: %s', (words) => {
    expect(read(`Objet : convocation à la visite médicale\nMadame, Monsieur,\n${words}`)).toEqual([
      'medical-visit 2027-03-09 08:10 DIALLO Mamadou',
      'medical-visit 2027-03-09 08:50 DIALLO Awa',
    ])
  })

  it.each([
    'Vous êtes attendus le mardi 9 mars 2027 à 8h10 et 8h50 :\nM. DIALLO Mamadou\nMme DIALLO Awa\nM. DIALLO Issa',
    'Date : mardi 9 mars 2027\nPersonnes convoquées : DIALLO Mamadou, DIALLO Awa, DIALLO Issa\nHeures : 8h10 et 8h50',
  ])('or a family with fewer hours than names has no sure hour: %s', (words) => {
    expect(read(`Objet : convocation à la visite médicale\nMadame, Monsieur,\n${words}`)).toEqual([
      'medical-visit 2027-03-09 08:10?',
    ])
  })
})

const places = (body: string) =>
  extract([letterText(`${head}${body}`)], new Date('2026-12-15T09:00:00Z'))
    .map(summary)
    .flatMap(({ appointments }) => appointments.map(({ what, where }) => `${what} @${where}`))

describe('two places', () => {
  it.each([
    "\t1. Radiographie pulmonaire\t2. Médecin de l'OFII\nDate\tvendredi 12.02.2027\tvendredi 19.02.2027\nHeure\t8 h 20\t10 heures\nAdresse\tCentre d'imagerie du Lion 12 rue de la Paix 35300 Fougères\tOFII 8 rue Jean Julien Lemordant 35000 Rennes 1er étage\nAccès\tbus 4\ttram A",
    '\tRadiographie\tVisite médicale\nJour\tvendredi 12 février 2027\tvendredi 19 février 2027\nHeure\t8h20\t10h00\nLieu\tCabinet du Mail, 9 mail Mitterrand, 35300 Fougères\tOFII, 8 rue Jean Julien Lemordant, 35000 Rennes',
  ])('stay in their columns: %s', (table) => {
    expect(places(`Objet : convocation à la visite médicale\nMadame,\n${table}`)).toEqual([
      'chest-xray 2027-02-12 08:20 @35300 Fougères',
      'medical-visit 2027-02-19 10:00 @35000 Rennes',
    ])
  })

  it.each([
    "Elles se tiendront le jeudi 9 septembre 2027, de 9 heures à 16 h 30, puis le jeudi 16 septembre 2027, aux mêmes heures, dans les locaux de l'association Horizons, 24 rue Dom-Pedro, 35300 Fougères (2e étage).",
    'Les deux journées ont lieu le jeudi 9 septembre 2027 de 9h00 à 16h30 et le jeudi 16 septembre 2027 de 9h00 à 16h30, toutes deux au Greta, 24 rue Dom-Pedro, 35300 Fougères.',
  ])('are not made of one that is said behind both days: %s', (words) => {
    expect(places(`Objet : convocation à la formation civique\nMadame,\n${words}`)).toEqual([
      'civic-training 2027-09-09 09:00 to 16:30 @35300 Fougères',
      'civic-training 2027-09-16 09:00 to 16:30 @35300 Fougères',
    ])
  })
})
