/** Invented letters: short notices, forms, prose and tables, each by another hand. */
import type { Case } from '../summary.ts'

export const notices: Case[] = [
  {
    name: 'a text message: all in one breath',
    text: `OFII PARIS : RDV obligatoire visite medicale le 14/04/27 a 8H05, 48 rue de la Roquette 75011 PARIS. Apporter passeport + convocation + carnet de vaccination. Absence non justifiee = dossier classe. Ne pas repondre a ce message.`,
    expected: {
      kind: 'medical-visit',
      appointments: [{ what: 'medical-visit 2027-04-14 08:05', where: '75011 Paris' }],
      documents: ['passport', 'convocation', 'vaccination-record'],
      instructions: ['do-not-reply'],
      consequence: 'Absence non justifiee = dossier classe.',
    },
  },
  {
    name: 'one long sentence of legal prose, date and hour in words, a street named after a day',
    text: `Office français de l'immigration et de l'intégration
Service médical – Direction territoriale de Besançon
Besançon, le 8 février 2027
Vu l'article R. 425-12 du code de l'entrée et du séjour des étrangers et du droit d'asile, et vu la demande de titre de séjour que vous avez déposée le 4 janvier 2027 auprès de la préfecture du Doubs au titre de votre état de santé, le médecin de l'Office a estimé nécessaire de procéder à votre examen. En conséquence, vous êtes invité à vous rendre le jeudi onze mars deux mille vingt-sept, à huit heures trente, au service médical de l'Office, sis 3 avenue du 19 mars 1962 à Besançon (25000), bâtiment C. Vous aurez sur vous un document justifiant de votre identité, ainsi que les résultats d'analyses et les comptes rendus d'hospitalisation en votre possession. Vous pourrez être assisté d'un interprète et d'un médecin de votre choix. Il est rappelé que le défaut de présentation sera porté à la connaissance du préfet, lequel pourra statuer en l'état du dossier.
N° AGDREF 2503340071`,
    expected: {
      kind: 'sick-foreigner-exam',
      appointments: [{ what: 'interview 2027-03-11 08:30', where: '25000 Besançon' }],
      documents: ['identity-document', 'lab-results', 'hospital-reports'],
      consequence:
        "Il est rappelé que le défaut de présentation sera porté à la connaissance du préfet, lequel pourra statuer en l'état du dossier.",
      issuedOn: '2027-02-08',
      references: ['foreigner-number 2503340071'],
    },
  },
  {
    name: 'questions as labels, hour with a point',
    text: `Direction territoriale de Bordeaux de l'OFII
Votre rendez-vous
Quoi ?      Visite médicale
Quand ?     Mar. 23 mars 2027, 11.15 h
Où ?        55 rue Saint-Sernin, 33000 Bordeaux
Avec quoi ? Passeport, radio pulmonaire, bilans sanguins, ordonnance de vos traitements
Un souci ?  05 57 14 23 00 (72 heures avant au moins)
Sinon ?     Pas de visite, pas de certificat médical, donc pas de carte de séjour.`,
    expected: {
      kind: 'medical-visit',
      appointments: [{ what: 'medical-visit 2027-03-23 11:15', where: '33000 Bordeaux' }],
      documents: ['passport', 'chest-xray', 'lab-results', 'prescriptions'],
      notice: '72 hours',
      phone: '0557142300',
    },
  },
  {
    name: 'an hour, a step and a place on each line',
    text: `OFII Besançon
Le 18 mai 2027 :
08h45 : radiographie, Centre d'imagerie, 5 rue Chifflet, 25000 Besançon
11h00 : visite médicale, OFII, 3 avenue Carnot, 25000 Besançon`,
    expected: {
      kind: 'medical-visit',
      appointments: [
        {
          what: 'chest-xray 2027-05-18 08:45',
          where: '25000 Besançon',
          place: "Centre d'imagerie, 5 rue Chifflet, 25000 Besançon",
        },
        {
          what: 'medical-visit 2027-05-18 11:00',
          where: '25000 Besançon',
          place: 'OFII, 3 avenue Carnot, 25000 Besançon',
        },
      ],
    },
  },
  {
    name: 'a table whose columns came apart',
    text: `OFFICE FRANÇAIS DE L'IMMIGRATION ET DE L'INTÉGRATION
Direction territoriale de Caen
Calendrier de votre formation civique
Journée
1
2
3
4
Date
06/09/2027
07/09/2027
20/09/2027
21/09/2027
Horaires
9h-16h30
9h-16h30
9h-16h30
8h30-12h
Lieu
Centre Brassens, 12 rue Léon Lecornu, 14000 Caen
Muni(e) d'une pièce d'identité.`,
    expected: {
      kind: 'civic-training',
      appointments: [
        { what: 'civic-training 2027-09-06 09:00? to 16:30?', where: '14000 Caen' },
        { what: 'civic-training 2027-09-07 09:00? to 16:30?', where: '14000 Caen' },
        { what: 'civic-training 2027-09-20 09:00? to 16:30?', where: '14000 Caen' },
        { what: 'civic-training 2027-09-21 08:30? to 12:00?', where: '14000 Caen' },
      ],
      documents: ['identity-document'],
    },
  },
  {
    name: 'four days in one list, one pair of half-days',
    text: `OFII – Direction territoriale de Rennes
Formation civique – planning
Madame KIM Soo-jin – CIR n° 35/2027/00418
Vous suivrez quatre journées de formation : les mardi 6, mercredi 7 et jeudi 8 avril 2027 ainsi que le lundi 19 avril 2027, de 9 h à 12 h puis de 13 h à 16 h 30.
Ces journées ont lieu chez notre prestataire :
Espace Beauregard
Bât. 2
11 allée Georges-de-La-Tour
35000 RENNES
Une attestation vous sera remise en fin de journée : gardez-la.
Il vous sera demandé une pièce d'identité avec photo.
Prévoyez votre déjeuner.
L'assiduité est une condition de la délivrance de la carte de séjour pluriannuelle : une absence sans motif légitime la remet en cause.`,
    expected: {
      kind: 'civic-training',
      appointments: [
        { what: 'civic-training 2027-04-06 09:00 to 16:30', where: '35000 Rennes' },
        { what: 'civic-training 2027-04-07 09:00 to 16:30', where: '35000 Rennes' },
        { what: 'civic-training 2027-04-08 09:00 to 16:30', where: '35000 Rennes' },
        { what: 'civic-training 2027-04-19 09:00 to 16:30', where: '35000 Rennes' },
      ],
      documents: ['identity-document', 'packed-lunch'],
      instructions: ['bring-lunch'],
      consequence:
        "L'assiduité est une condition de la délivrance de la carte de séjour pluriannuelle : une absence sans motif légitime la remet en cause.",
      references: ['cir-number 35202700418'],
    },
  },
  {
    name: 'a printed mail: its own date is no appointment',
    text: `De : Convocations OFII <convocations@ofii.fr>
À : lina.haddad@example.org
Date : mar. 16 févr. 2027 à 09:12
Objet : Votre convocation CIR
Bonjour,
Votre rendez-vous pour la signature du CIR est confirmé.
JEUDI 11 MARS 2027
13H00
OFII LYON
7 RUE QUIVOGNE
69002 LYON
Documents à présenter à l'accueil : passeport + titre de séjour (ou VLS-TS validé) + justificatif de
domicile + cette convocation.
Attention, retard non accepté. Si absence : dossier transmis au préfet.
Cet e-mail est envoyé automatiquement, merci de ne pas y répondre.`,
    expected: {
      kind: 'cir-reception',
      appointments: [
        {
          what: 'cir-reception 2027-03-11 13:00',
          where: '69002 Lyon',
          place: 'OFII LYON, 7 RUE QUIVOGNE, 69002 LYON',
        },
      ],
      documents: ['passport', 'residence-permit', 'proof-of-address', 'convocation'],
      instructions: ['do-not-reply', 'no-delay-tolerated'],
      consequence: 'Si absence : dossier transmis au préfet.',
      issuedOn: '2027-02-16',
    },
  },
]
