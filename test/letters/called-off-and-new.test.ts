/** A day called off and another given in the same letter; and a day called off in a letter that names others, none of them new. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { summary } from './summary.ts'
import { letterText } from './text.ts'

const read = (text: string) => {
  const letters = extract([letterText(text)], new Date('2028-09-04T09:00:00Z')).map(summary)
  expect(letters).toHaveLength(1)
  const [letter] = letters
  if (!letter) throw new Error('no letter')
  return letter
}

/** What each letter is about, the day called off, the new one and where, and its words. */
const moved: [string, string, string, string, string][] = [
  [
    'civic-training',
    '2028-11-16',
    '2028-11-30 09:00 to 16:30',
    '45100',
    `Objet : ANNULATION de votre formation civique du jeudi 16/11/2028 - nouvelle date
Bonjour Madame,
POURQUOI CE MESSAGE ?
La formatrice est malade. La troisième journée de votre formation civique, prévue ce jeudi 16 novembre 2028, est annulée. Ne vous déplacez pas ce jour-là.
QUELLE EST LA NOUVELLE DATE ?
Jeudi 30 novembre 2028, de 9 h à 16 h 30
OÙ ?
Même lieu : Loire Formation, 5 rue des Tilleuls, 45100 ORLÉANS`,
  ],
  [
    'medical-visit',
    '2028-10-09',
    '2028-10-19 14:15',
    '35000',
    `Objet : votre visite médicale du 9 octobre 2028 est annulée
Madame,
Notre médecin étant souffrant, la visite médicale du lundi 9 octobre 2028 est annulée. Ne vous déplacez pas.
Vous viendrez à la place le jeudi 19 octobre 2028 à 14h15.
Adresse : 8 rue Jean Julien Lemordant, 35000 RENNES`,
  ],
  [
    'medical-visit',
    '2028-10-09',
    '2028-10-19 08:45',
    '59000',
    `Visite médicale ANNULÉE : lundi 9 octobre 2028
NOUVELLE CONVOCATION
Date : jeudi 19 octobre 2028
Heure : 8 h 45
Lieu : OFII, 2 rue de Tenremonde, 59000 LILLE`,
  ],
  [
    'cir-reception',
    '2028-09-26',
    '2028-10-10 13:30',
    '67000',
    `Objet : annulation de la visite d'accueil du 26 septembre 2028
Monsieur,
En raison d'un mouvement de grève, nous devons annuler votre visite d'accueil (contrat d'intégration républicaine) du mardi 26 septembre 2028.
Votre nouveau rendez-vous : mardi 10 octobre 2028 à 13 heures 30, 4 rue Gustave Doré, 67000 STRASBOURG.`,
  ],
  [
    'civic-training',
    '2028-09-28',
    '2028-10-12 09:00',
    '31000',
    `Objet : Formation civique - journée du 28/09/2028 annulée
Bonjour,
La journée de formation civique du 28/09/2028 n'aura pas lieu, faute de participants en nombre suffisant.
Elle aura lieu le 12/10/2028 à 9h00, à la même adresse : 7 rue Arthur-Rimbaud, 31000 Toulouse.`,
  ],
  [
    'language-course',
    '2028-10-02',
    '2028-10-05 09:00',
    '76000',
    `OBJET : test de positionnement - ANNULATION ET REPORT
Madame,
Le test de positionnement linguistique (formation linguistique, niveau A1) prévu le lundi 2 octobre 2028 à 9h00 est annulé : nos locaux sont fermés.
À noter dans votre agenda : jeudi 5 octobre 2028, 9h00.
GRETA, 40 avenue des Martyrs, 76000 ROUEN`,
  ],
  [
    'medical-visit',
    '2028-11-06',
    '2028-11-13 10:40',
    '38100',
    `Objet : changement de date
Le rendez-vous du 6 novembre 2028 est annulé.
Rendez-vous de remplacement pour votre visite médicale :
le 13 novembre 2028
à 10 h 40
OFII, 76 rue des Alliés, 38100 GRENOBLE`,
  ],
  [
    'medical-visit',
    '2028-11-06',
    '2028-11-13 10:40',
    '38100',
    `Objet : Visite médicale
Date annulée\tNouvelle date
Lundi 6 novembre 2028 à 9h00\tLundi 13 novembre 2028 à 10h40
Merci de ne pas vous présenter le 6 novembre.
Lieu : OFII, 76 rue des Alliés, 38100 GRENOBLE`,
  ],
  [
    'civic-training',
    '2028-10-14',
    '2028-10-21 09:00 to 17:00',
    '69003',
    `Bonjour,
Annulation de la session de formation civique du samedi 14 octobre 2028.
Session de remplacement : samedi 21 octobre 2028 de 9h à 17h
Salle 3, 12 rue Garibaldi, 69003 LYON
Vous n'avez rien à faire, votre inscription est automatique.`,
  ],
  [
    'cir-reception',
    '2028-09-21',
    '2028-09-29 08:30',
    '87000',
    `Nous sommes au regret de devoir annuler l'entretien d'accueil du jeudi 21 septembre 2028 (signature du contrat d'intégration républicaine).
Merci de ne pas venir ce jour-là.
Nous vous proposons de vous recevoir le vendredi 29 septembre 2028 à 8 h 30 à l'adresse habituelle : OFII, 19 rue Cruveilhier, 87000 LIMOGES.`,
  ],
  [
    'sick-foreigner-exam',
    '2028-10-03',
    '2028-10-17 11:20',
    '86000',
    `Objet : examen médical dans le cadre de votre demande de titre de séjour pour soins - annulation
Le médecin de l'OFII ne pourra pas vous recevoir le mardi 3 octobre 2028. Cette convocation est annulée.
Présentez-vous le mardi 17 octobre 2028 à 11h20, 86 rue de la Gibauderie, 86000 POITIERS.`,
  ],
  [
    'civic-training',
    '2028-10-18',
    '2028-10-25 08:50',
    '97300',
    `FORMATION CIVIQUE
Votre 2e journée du mercredi 18 octobre 2028 est annulée en raison de l'alerte cyclonique.
Pas de formation ce jour-là !
On se retrouve mercredi 25 octobre 2028 à 8h50
Centre AVENIR, 11 rue de Paris, 97300 CAYENNE`,
  ],
  [
    'medical-visit',
    '2028-10-24',
    '2028-10-31 15:00',
    '44000',
    `Objet : annulation de votre rendez-vous médical
Madame,
Votre convocation à la visite médicale du 24 octobre 2028 est annulée. Cette nouvelle convocation la remplace :
- Jour : mardi 31 octobre 2028
- Heure : 15h00
- Endroit : 93 bis rue de la Commune de 1871, 44000 NANTES`,
  ],
  [
    'medical-visit',
    '2028-12-04',
    '2028-12-11 09:20',
    '21000',
    `AVIS D'ANNULATION
La visite médicale à laquelle vous deviez vous rendre le lundi 4 décembre 2028 à 10h est supprimée (panne de chauffage).
POUR QUAND ?
Lundi 11 décembre 2028 à 9h20.
OÙ ALLER ?
OFII Dijon, 6 rue de la Préfecture, 21000 DIJON`,
  ],
  [
    'cir-review',
    '2028-10-10',
    '2028-10-24 16:00',
    '25000',
    `Objet : bilan de fin de contrat d'intégration républicaine
Monsieur,
L'auditrice étant absente, votre entretien de bilan de CIR du 10 octobre 2028 est annulé. Il est inutile de vous déplacer.
Une nouvelle date a été arrêtée : mardi 24 octobre 2028 à 16h.
Adresse : 3 avenue de la Gare d'Eau, 25000 BESANÇON`,
  ],
  [
    'civic-training',
    '2028-11-23',
    '2028-12-07 09:00',
    '45000',
    `Objet : ANNULATION formation civique 23/11/2028
Bonjour Monsieur,
Je vous informe que la formation civique du 23/11/2028 est annulée. Merci de ne pas vous présenter.
Prochain rendez-vous : 07/12/2028 à 9h
Même salle : 5 rue du Pont, 45000 ORLÉANS.`,
  ],
  [
    'medical-visit',
    '2028-10-12',
    '2028-10-20 14:00',
    '63000',
    `Objet : Annulation de votre visite médicale du 12/10/2028
Bonjour,
Ce rendez-vous est annulé par nos soins. Vous êtes de nouveau attendue vendredi 20 octobre 2028, 14 h 00, au 1 rue d'Assas, 63000 CLERMONT-FERRAND.`,
  ],
  [
    'cir-reception',
    '2028-10-16',
    '2028-10-30 09:15',
    '54000',
    `OBJET : Annulation
Votre demi-journée d'accueil (contrat d'intégration républicaine) ne pourra pas se tenir le lundi 16 octobre 2028 : dégât des eaux dans nos locaux.
C'est donc le lundi 30 octobre 2028 à 9h15 que vous viendrez signer votre contrat.
OFII, 5 rue Sigisbert Adam, 54000 NANCY`,
  ],
  [
    'language-course',
    '2028-10-19',
    '2028-10-26 13:30',
    '73000',
    `Objet : premier cours de français annulé
Votre premier jour de formation linguistique (parcours A1, 200 heures), le jeudi 19 octobre 2028, est annulé, le professeur étant malade.
Début des cours : jeudi 26 octobre 2028, 13h30
Adresse du centre : 120 rue Sommeiller, 73000 CHAMBÉRY`,
  ],
  [
    'medical-visit',
    '2028-11-14',
    '2028-11-28 08:30',
    '80000',
    `Objet : annulation / nouvelle date
Suite à un problème informatique, nous ne sommes pas en mesure de vous recevoir en visite médicale le mardi 14 novembre 2028.
Ne venez pas le 14.
Notez bien : mardi 28 novembre 2028, 8 h 30
OFII, 275 rue Jules Barni, 80000 AMIENS`,
  ],
  [
    'medical-visit',
    '2028-11-14',
    '2028-11-28 08:30',
    '80000',
    `Votre visite médicale : ce qui change
Le 14 novembre 2028 : ANNULÉ
Le 28 novembre 2028 à 8 h 30 : vous êtes attendu à l'OFII, 275 rue Jules Barni, 80000 AMIENS`,
  ],
]

const frame = (words: string) =>
  `Office français de l'immigration et de l'intégration\nFait le 1er septembre 2028\nMadame SILVA Ana\n${words}\nDocuments à apporter :\n- ce courrier\n- votre titre de séjour\nCordialement,\nLe service des convocations`

const mailed = (words: string) => `Hello, what does this mean please?

Get Outlook for Android
________________________________
From: OFII <rdv@ofii.fr>
Sent: Friday, September 1, 2028 4:31:08 PM
To: ana.silva@example.org <ana.silva@example.org>
${words.includes('Objet') ? words.replace(/Objet\s?:/, 'Subject:') : `Subject: votre rendez-vous OFII\n${words}`}
Pensez à apporter : ce message et votre titre de séjour.
Bien à vous,
OFII`

describe.each([
  ['a letter', frame],
  ['a forwarded mail', mailed],
])('a day called off, and another in its place, in %s', (_, written) => {
  it.each(moved)('%s, %s: now %s in %s', (kind, old, day, where, words) => {
    const letter = read(written(words))
    expect(letter.kind).toBe(kind)
    expect(letter.appointments.map(({ what }) => what.replace(/^\S+ /, '').replaceAll('?', ''))).toEqual([
      day,
    ])
    expect(letter.appointments[0]?.where.slice(0, 5)).toBe(where)
    expect(letter.replaces).toBe(old)
    expect(letter.documents).toEqual(['convocation', 'residence-permit'])
  })
})

describe('a day called off, and none in its place', () => {
  it.each([
    'La visite médicale du mardi 10 octobre 2028 à 9h est annulée. Nos bureaux rouvriront le lundi 16 octobre 2028 à 9h00.',
    'La visite médicale du mardi 10 octobre 2028 à 9h est annulée. Vous recevrez une nouvelle convocation avant le 30 octobre 2028.',
    'Votre visite médicale est annulée.\nDate : mardi 10 octobre 2028\nHeure : 9h00\nLieu : 2 rue de Tenremonde, 59000 LILLE\nUne nouvelle date vous sera communiquée.',
    'Objet : annulation de votre rendez-vous\nRendez-vous concerné : mardi 10 octobre 2028 à 9h00, visite médicale\nNe vous déplacez pas. Vous serez reconvoquée.',
    'Vous étiez convoquée à la visite médicale le mardi 10 octobre 2028 à 9h00. Ce rendez-vous est annulé. Appelez-nous à partir du lundi 16 octobre 2028, de 9h à 12h, pour en convenir d’un autre.',
    'Convocation à la visite médicale du mardi 10 octobre 2028 à 9h00 : ANNULÉE.\nLes agents seront en grève le mardi 10 octobre 2028 de 8h à 17h.',
    'La visite médicale du mardi 10 octobre 2028 est annulée. Le service vous enverra une autre date le lundi 16 octobre 2028.',
    'La visite médicale du mardi 10 octobre 2028 n’aura pas lieu. Notre standard est ouvert dès le 12 octobre 2028 de 9h à 12h.',
    'La journée de formation civique du mardi 10 octobre 2028 est annulée. Une réunion d’information publique aura lieu le jeudi 19 octobre 2028 à 18h à la mairie.',
    'La visite médicale du mardi 10 octobre 2028 est annulée. Le rendez-vous précédent, du 4 juillet 2028 à 9h, reste sans effet.',
    'Votre visite médicale du mardi 10 octobre 2028 est annulée. Votre titre de séjour reste valable jusqu’au 12 décembre 2028.',
    'Objet : ANNULATION visite médicale 10/10/2028\nLe médecin étant absent du 9 au 20 octobre 2028, votre visite du 10/10/2028 à 9h est annulée. Nous vous écrirons.',
  ])('%s', (words) => {
    const letter = read(`OFII Lille, le 1er septembre 2028\nMadame,\n${words}\nCordialement`)
    expect(letter.kind).toBe('cancellation')
    expect(letter.cancelled).toBe('2028-10-10')
    expect(letter.appointments).toEqual([])
  })
})

describe('a day that none takes the place of', () => {
  it.each([
    'Vous avez suivi la première journée de formation civique le 4 juillet 2028.',
    'Vous avez assisté à la journée du 4 juillet et achevé vos cours de français le 21 juillet 2028.',
    'Vous avez terminé vos journées de formation civique (la dernière, c’était le 7 juillet 2028).',
    'Vous nous avez écrit que vous aviez quitté Lille le 1er août 2028 pour Roubaix.',
    'Vous aviez obtenu votre visa le 3 juin 2028.',
    'Vous vous étiez engagée à suivre ces formations par votre contrat du 4 avril 2028.',
    'Si vous étiez malade, prévenez-nous avant le 3 octobre 2028.',
    'Si vous deviez être absente, écrivez-nous au plus tard le 3 octobre 2028.',
    'Il n’y a pas de séance le 5 octobre 2028 : le centre est fermé.',
    'Pas de cours le 5 octobre 2028.',
    'Apportez le livret de famille, à la place de l’acte du 21/06/2016.',
    'Pour l’enfant, qui était né le 8 décembre 2019 : son carnet.',
    'Le parcours linguistique, clos par l’examen du 4 juillet 2028, est derrière vous.',
  ])('%s', (words) => {
    const letter = read(
      `OFII Lille, le 1er septembre 2028\nMadame,\nVous êtes convoquée à un entretien de bilan du contrat d'intégration républicaine le mardi 10 octobre 2028 à 9h00, 2 rue de Tenremonde, 59000 LILLE.\n${words}\nCordialement`,
    )
    expect(letter.replaces).toBeNull()
    expect(letter.appointments.map(({ what }) => what.replace(/^\S+ /, ''))).toEqual(['2028-10-10 09:00'])
  })

  it('is not the date of the older letter, though the day that it fixed cannot be read', () => {
    const letter = read(`OFII Lille
Cette convocation annule et remplace celle du 20.08.2028 qui fixait la visite au 2S.0g.2028.
Vous êtes convoquée à la visite médicale le mardi 10 octobre 2028 à 9h00, 2 rue de Tenremonde, 59000 LILLE.`)
    expect(letter.replaces).toBeNull()
  })

  it('knows the day called off below a title that promises another', () => {
    const letter = read(`OFII Lille, le 1er septembre 2028
Objet : annulation de votre formation civique, nouvelle date
La journée prévue ce lundi 25 septembre 2028 est annulée.
Nouvelle date
Mardi 10 octobre 2028, de 9 h à 16 h 30
Lieu : Val Formation, 2 rue de Tenremonde, 59000 LILLE`)
    expect(letter.appointments.map(({ what }) => what.replace(/^\S+ /, ''))).toEqual([
      '2028-10-10 09:00 to 16:30',
    ])
    expect(letter.replaces).toBe('2028-09-25')
  })

  it.each([
    'Cette convocation annule et remplace celle du 20 août 2028, qui fixait la visite au 25 septembre 2028 à 10h.',
    'Annule et remplace celle du 20.08.2028\nqui prévoyait un rendez-vous le 25.09.2028 à 10h',
    'Vous aviez rendez-vous le 25 septembre 2028 ; cette date ne tient plus.',
    'Vous aviez une visite le 25 septembre 2028 : elle est annulée.',
    'Notre lettre du 20 août vous annonçait une visite le 25 septembre 2028. Elle est reportée.',
    'Vous n’avez pas pu venir le 25 septembre 2028, et votre absence était justifiée.',
  ])('but here one does: %s', (words) => {
    const letter = read(
      `OFII Lille, le 1er septembre 2028\nMadame,\n${words}\nVous êtes convoquée à la visite médicale le mardi 10 octobre 2028 à 9h00, 2 rue de Tenremonde, 59000 LILLE.\nCordialement`,
    )
    expect(letter.replaces).toBe('2028-09-25')
  })
})

describe('words that call nothing off', () => {
  it.each([
    'Le stationnement n’est pas possible dans la cour.',
    'Il n’est pas possible de se garer sur place.',
    'Le paiement par carte n’est pas possible à la caisse du parking.',
    'L’accès en fauteuil n’est malheureusement pas possible par cette entrée.',
  ])('%s', (words) => {
    const text = `OFII Nice\nObjet : accueil et signature du contrat d’intégration républicaine\nVous voudrez bien vous trouver le jeudi 12 octobre 2028 à 8H30, 48 rue Gimelli, 83000 TOULON (${words})`
    expect(read(text)).toMatchObject({ kind: 'cir-reception', cancelled: null })
  })

  it.each([
    'Votre entretien du jeudi 12 octobre 2028 n’est plus possible : notre agent est absent.',
    'La visite d’accueil prévue le 12 octobre 2028 n’est malheureusement pas possible.',
    'Votre demi-journée d’accueil du JEUDI 12 OCTOBRE 2028, 13h30, N’AURA PAS LIEU : dégât des eaux. Rien à faire de votre côté, votre dossier reste complet.',
  ])('but these do: %s', (words) => {
    expect(read(`OFII Nice\n2 octobre 2028\nBonjour,\n${words}\nNous vous écrirons.`)).toMatchObject({
      kind: 'cancellation',
      cancelled: '2028-10-12',
    })
  })

  it.each([
    'La J1, vous l’avez suivie le 26 septembre 2028, merci.',
    'Les deux premières, vous les avez suivies le 19 septembre et le 26 septembre 2028.',
  ])('nor does a day that has been: %s', (words) => {
    const text = `OFII Nantes\nObjet : RAPPEL formation civique\nRappel de votre séance de formation civique. ${words}\nQUAND : jeudi 12 octobre 2028, de 8H45 à 16H45`
    expect(read(text)).toMatchObject({ kind: 'civic-training', replaces: null, cancelled: null })
  })
})
