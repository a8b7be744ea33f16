/** Invented letters: medical visits, in many layouts and with the traps that go with them. */
import type { Case } from '../summary.ts'

export const medical: Case[] = [
  {
    name: 'weekday, hour and address in one sentence, list with bullets',
    text: `Office français de l'immigration et de l'intégration
Direction territoriale de Bordeaux
55 rue Saint-Sernin
CS 90370
33002 BORDEAUX CEDEX
Mme OKAFOR Ngozi
12 bis rue des Faures
33800 BORDEAUX
N° étranger : 3304417782
Bordeaux, le 18 janvier 2027
Objet : Convocation à la visite médicale
Madame,
Vous avez validé votre visa de long séjour le 03/12/2026. Nous vous informons que vous êtes convoquée à la visite
médicale obligatoire le mardi 9 mars 2027 à 9h30 à l'adresse suivante : OFII, service médical, 55 rue
Saint-Sernin, 33000 Bordeaux, 2ème étage, porte B.
Vous devrez vous munir impérativement des documents suivants :
- la présente convocation imprimée
- votre passeport en cours de validité (original et copie de la page d'identité)
- votre carnet de vaccination
- vos radiographies pulmonaires de moins de 3 mois, si vous en possédez
- vos comptes rendus d'hospitalisation, le cas échéant
- vos lunettes de vue
Aucune photo d'identité n'est demandée et le timbre fiscal n'est pas nécessaire.
Merci de vous présenter 15 minutes avant l'heure de votre rendez-vous. Il n'est pas nécessaire d'être à jeun.
En cas d'empêchement, merci de nous prévenir au plus tard 48 heures avant par courriel à rdv.bordeaux@ofii.fr.
Toute absence non justifiée est susceptible d'entraîner la clôture de votre dossier.
OFII - 44 rue Bargue - 75732 PARIS CEDEX 15`,
    expected: {
      kind: 'medical-visit',
      issuedOn: '2027-01-18',
      office: 'Bordeaux',
      appointments: [
        {
          what: 'medical-visit 2027-03-09 09:30',
          where: '33000 Bordeaux',
          place: 'OFII, service médical, 55 rue Saint-Sernin, 33000 Bordeaux, 2ème étage, porte B',
        },
      ],
      documents: [
        'convocation',
        'passport',
        'vaccination-record',
        'chest-xray?',
        'hospital-reports?',
        'glasses',
      ],
      forms: { passport: 'original-and-copy' },
      instructions: ['arrive-early:15', 'no-fasting', 'print-this-letter'],
      consequence: "Toute absence non justifiée est susceptible d'entraîner la clôture de votre dossier.",
      email: 'rdv.bordeaux@ofii.fr',
      notice: '48 hours',
      references: ['foreigner-number 3304417782'],
      missing: [],
      warnings: [],
    },
  },
  {
    name: 'capitals without accents, hour before the day',
    text: `OFII DT DE STRASBOURG
4 RUE GUSTAVE DORE 67000 STRASBOURG
STRASBOURG, LE 22/01/2027
MME NGUYEN THI HOA
OBJET : CONVOCATION VISITE MEDICALE
VOUS ETES PRIEE DE VOUS PRESENTER A 13H45 LE JEUDI 11 MARS 2027 A L'OFII, 4 RUE GUSTAVE DORE, 67000 STRASBOURG.
PIECES A APPORTER : CONVOCATION, PASSEPORT, TITRE DE SEJOUR OU RECEPISSE, CARNET DE VACCINATION, LUNETTES.
LA RADIOGRAPHIE PULMONAIRE SERA REALISEE SUR PLACE. SE PRESENTER A JEUN.
A DEFAUT DE PRESENTATION, VOTRE DOSSIER SERA CLASSE SANS SUITE.`,
    expected: {
      kind: 'medical-visit',
      issuedOn: '2027-01-22',
      office: 'Strasbourg',
      appointments: [{ what: 'medical-visit 2027-03-11 13:45', where: '67000 Strasbourg' }],
      documents: ['convocation', 'passport', 'residence-permit', 'vaccination-record', 'glasses'],
      instructions: ['chest-xray-on-site', 'fasting'],
      consequence: 'A DEFAUT DE PRESENTATION, VOTRE DOSSIER SERA CLASSE SANS SUITE.',
    },
  },
  {
    name: 'date and hour in words',
    text: `OFII - Direction territoriale de Dijon
Dijon, le quatre janvier deux mille vingt-sept
Monsieur,
Vous êtes attendu pour votre visite médicale le mardi neuf mars deux mille vingt-sept à neuf heures trente au
6 rue Chancelier de l'Hospital, 21000 Dijon, rez-de-chaussée.
Veuillez apporter votre passeport, cette convocation et votre carnet de vaccination.`,
    expected: {
      kind: 'medical-visit',
      issuedOn: '2027-01-04',
      appointments: [{ what: 'medical-visit 2027-03-09 09:30', where: '21000 Dijon' }],
      documents: ['passport', 'convocation', 'vaccination-record'],
    },
  },
  {
    name: 'x-ray and visit on one day, in two places, the centre with a phone of its own',
    text: `OFII – Direction territoriale de Metz
2 rue Lafayette – 57000 METZ
Tél. 03 87 69 52 10
Metz, le 1er février 2027
M. DIALLO Ousmane, 8 rue du Général de Gaulle, 57600 FORBACH
Identifiant 5708812345
CONVOCATION – VISITE MÉDICALE
Votre rendez-vous se déroule en deux temps.
Radiographie pulmonaire
Le lundi 8 mars 2027 à 8h30
Centre d'imagerie Saint-Nicolas, 14 rue des Jardins, 57000 METZ, tél. 03 87 11 22 33
Visite médicale
Le lundi 8 mars 2027 à 14 heures
OFII, 2 rue Lafayette, 57000 METZ, 1er étage
Apporter : passeport, convocation, lunettes, ordonnances en cours
En cas d'impossibilité, prévenir l'OFII au 03 87 69 52 10 au moins 5 jours ouvrés avant.`,
    expected: {
      kind: 'medical-visit',
      appointments: [
        {
          what: 'chest-xray 2027-03-08 08:30',
          where: '57000 Metz',
          place: "Centre d'imagerie Saint-Nicolas, 14 rue des Jardins, 57000 METZ",
        },
        { what: 'medical-visit 2027-03-08 14:00', place: 'OFII, 2 rue Lafayette, 57000 METZ, 1er étage' },
      ],
      instructions: ['chest-xray-before'],
      phone: '0387695210',
      moveBy: ['0387695210'],
      notice: '5 working days',
      references: ['foreigner-number 5708812345'],
    },
  },
  {
    name: 'the day does not fall on the weekday that is printed',
    text: `OFII Direction territoriale de Nice
Nice, le 2 mars 2027
CONVOCATION VISITE MEDICALE
Vous êtes convoqué le mardi 14 avril 2027 à 10h15 à l'OFII, Immeuble Space, route de Grenoble, 06200 NICE.
Documents à apporter : passeport, convocation.`,
    expected: {
      appointments: [{ what: 'medical-visit 2027-04-14? 10:15', where: '06200 Nice' }],
      warnings: ['weekday-mismatch appointments[0].date'],
    },
  },
  {
    name: 'subject line and text give different days',
    text: `OFII – Direction territoriale de Rouen
Rouen, le 4 janvier 2027
Objet : convocation à la visite médicale du 16 février 2027
Madame,
Je vous prie de vous présenter à la visite médicale le mercredi 17 février 2027 à 9h00 à l'OFII, Immeuble
Montmorency, 15 place de la Verrerie, 76100 ROUEN, munie de votre passeport et de la présente convocation.`,
    expected: {
      appointments: [{ what: 'medical-visit 2027-02-17? 09:00', where: '76100 Rouen' }],
      documents: ['passport', 'convocation'],
      warnings: ['several-dates appointments[0].date'],
    },
  },
  {
    name: 'overseas office, times in its own zone',
    text: `OFII - Délégation de la Guyane
Cayenne, le 11 janvier 2027
Objet : visite médicale OFII
Madame, vous êtes convoquée à la visite médicale le vendredi 12 février 2027 à 07h45,
17-19 rue Lalouette, 97300 CAYENNE. Se munir du passeport et du carnet de vaccination.
Contact : 05 94 29 80 00 ou cayenne@ofii.fr`,
    expected: {
      appointments: [
        { what: 'medical-visit 2027-02-12 07:45', where: '97300 Cayenne', zone: 'America/Cayenne' },
      ],
      documents: ['passport', 'vaccination-record'],
      email: 'cayenne@ofii.fr',
      phone: '0594298000',
    },
  },
  {
    name: 'day without a year: the weekday vouches for the next one',
    text: `OFII Direction territoriale de Lille
Lille, le 14 décembre 2026
Objet : visite médicale
Vous êtes attendue le mardi 9 mars à 9h30, OFII, 2 rue de Tenremonde, 59000 LILLE.
Merci d'apporter votre passeport.`,
    expected: {
      appointments: [{ what: 'medical-visit 2027-03-09 09:30', where: '59000 Lille' }],
      documents: ['passport'],
    },
  },
  {
    name: 'day without year and weekday is only a guess',
    text: `OFII Direction territoriale de Lille
Lille, le 14 décembre 2026
Objet : visite médicale
Vous êtes attendue le 9 mars à 9h30, OFII, 2 rue de Tenremonde, 59000 LILLE.`,
    expected: { appointments: [{ what: 'medical-visit 2027-03-09? 09:30' }] },
  },
  {
    name: 'mail that leaves the details to an attachment which did not come along',
    text: `Bonjour,
L'OFII vous informe que votre visite médicale est programmée le jeudi 25 février 2027 à 14:15 heures.
Les modalités figurent dans le document joint. Merci de ne pas répondre à ce message.`,
    expected: {
      kind: 'medical-visit',
      appointments: [{ what: 'medical-visit 2027-02-25 14:15', place: null }],
      instructions: ['do-not-reply'],
      missing: ['place', 'documents', 'contact', 'attachment'],
      warnings: ['attachment-missing missing'],
    },
  },
  {
    name: 'moved: the earlier day is not the appointment',
    text: `OFII - DT de Poitiers - 86 avenue du 8 Mai 1945 - 86000 POITIERS
Poitiers, le 8 mars 2027
REPORT DE CONVOCATION
Madame, la présente convocation annule et remplace celle du 22 mars 2027 à 10h00.
Votre visite médicale aura lieu le mercredi 7 avril 2027 à 10h30 dans nos locaux.
Vous n'aurez droit qu'à un seul report.
Pièces à fournir : passeport ; convocation ; radio des poumons ; carnet de grossesse si vous êtes enceinte.`,
    expected: {
      appointments: [{ what: 'medical-visit 2027-04-07 10:30', where: '86000 Poitiers' }],
      replaces: '2027-03-22',
      onceOnly: true,
      documents: ['passport', 'convocation', 'chest-xray', 'maternity-record?'],
    },
  },
  {
    name: 'second summons after an absence',
    text: `Office français de l'immigration et de l'intégration
Direction territoriale de Clermont-Ferrand
1 rue d'Assas – 63033 CLERMONT-FERRAND CEDEX 1
Clermont-Ferrand, le 15/02/2027
DEUXIÈME ET DERNIÈRE CONVOCATION À LA VISITE MÉDICALE
Monsieur,
Vous ne vous êtes pas présenté à la visite médicale du 1er février 2027 à 9h00. Vous êtes de nouveau convoqué le
lundi 15 mars 2027 à 11h00 à l'OFII, 1 rue d'Assas, 63000 Clermont-Ferrand.
Sans motif légitime, votre dossier sera clos.`,
    expected: {
      appointments: [{ what: 'medical-visit 2027-03-15 11:00', where: '63000 Clermont-Ferrand' }],
      replaces: '2027-02-01',
      onceOnly: true,
    },
  },
  {
    name: 'old model that asks for a tax stamp and a photo',
    text: `ANAEM - OFII Direction territoriale de Besançon
Besançon, le 6 janvier 2027
Convocation à la visite médicale
Monsieur, vous voudrez bien vous présenter le mardi 2 février 2027 à 8H30, 3 avenue de la Gare d'Eau, 25000 BESANCON
muni de votre passeport, d'une photographie d'identité tête nue, d'un justificatif de domicile et d'un timbre fiscal de
55 euros. Une vignette sera apposée sur votre passeport.`,
    expected: {
      kind: 'medical-visit',
      appointments: [{ what: 'medical-visit 2027-02-02 08:30', where: '25000 Besancon' }],
      documents: ['passport', 'id-photos', 'proof-of-address', 'tax-stamp'],
      warnings: ['old-model documents[3]'],
    },
  },
  {
    name: 'family: an hour for each person, opening hours are none',
    text: `OFII – Direction territoriale de Montpellier
Le Régent, 4 rue Jules Ferry, 34000 MONTPELLIER
Accueil téléphonique du lundi au vendredi de 9h à 12h au 04 99 77 25 50
Montpellier, le 20 janvier 2027
Objet : regroupement familial – visite médicale de votre famille
Monsieur, les membres de votre famille sont convoqués à la visite médicale le jeudi 18 février 2027 :
Mme HADDAD Leila : 9h00
M. HADDAD Sami : 9h20
dans nos locaux. Chaque personne doit être munie de son passeport et de son carnet de vaccination.`,
    expected: {
      kind: 'family-reunification',
      appointments: [
        { what: 'medical-visit 2027-02-18 09:00', person: 'HADDAD Leila', where: '34000 Montpellier' },
        { what: 'medical-visit 2027-02-18 09:20', person: 'HADDAD Sami', where: '34000 Montpellier' },
      ],
      documents: ['passport', 'vaccination-record'],
      phone: '0499772550',
    },
  },
]
