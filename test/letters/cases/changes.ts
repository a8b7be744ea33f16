/** Invented letters: dates that are moved, called off or limited, and visits to families. */
import type { Case } from '../summary.ts'

export const changes: Case[] = [
  {
    name: 'a last day to ask for another date',
    text: `OFII Direction territoriale d'Orléans
4 rue de Patay 45000 ORLEANS
Orléans le 05/01/2027
Visite médicale : jeudi 18 février 2027 — 16h20 — 4 rue de Patay, 45000 Orléans, 3e étage
Pour reporter : 02 38 52 00 26, avant le 10 février 2027
Avec vous : titre d'identité, radiographie thoracique + compte rendu, lunettes.
Le défaut de présentation fait obstacle à la remise de votre titre.`,
    expected: {
      kind: 'medical-visit',
      appointments: [{ what: 'medical-visit 2027-02-18 16:20', where: '45000 Orléans' }],
      documents: ['identity-document', 'chest-xray', 'glasses'],
      consequence: 'Le défaut de présentation fait obstacle à la remise de votre titre.',
      issuedOn: '2027-01-05',
      deadlines: ['reschedule 2027-02-10'],
      moveBy: ['0238520026'],
    },
  },
  {
    name: 'an appointment put off, under a reference of the office',
    text: `DIRECTION TERRITORIALE DE POITIERS
86 rue de la Gibauderie – CS 20111 – 86036 Poitiers Cedex
Poitiers, le 6 avril 2027
V/Réf. : votre demande du 2 avril 2027
N/Réf. : DT86/CIR/2027-311
Chère Madame,
Je fais suite à votre courriel. Votre premier rendez-vous du 8 avril 2027 est reporté.
Le nouveau rendez-vous est le suivant :
Mardi 20 avril 2027
8 h 45
Pavillon Vert
Salle Pasteur, 2 rue de la Croix-Rouge
86000 Poitiers
Motif : accueil des primo-arrivants (contrat d'intégration républicaine)
Pièces justificatives à présenter : original et copie du passeport ; original du titre de séjour ; quittance de loyer.`,
    expected: {
      kind: 'cir-reception',
      appointments: [{ what: 'cir-reception 2027-04-20 08:45', where: '86000 Poitiers' }],
      documents: ['passport', 'residence-permit', 'rent-receipt'],
      issuedOn: '2027-04-06',
      references: ['file-number DT86CIR2027311'],
      replaces: '2027-04-08',
    },
  },
  {
    name: 'before and now',
    text: `OFII STRASBOURG
Votre rendez-vous médical change de date.
Avant : 3 mai 2027, 9 h
Maintenant : 10 mai 2027, 15 h 30
Même adresse : 4 rue Gustave Doré, 67000 Strasbourg`,
    expected: {
      kind: 'medical-visit',
      appointments: [{ what: 'medical-visit 2027-05-10? 15:30', where: '67000 Strasbourg' }],
      replaces: '2027-05-03',
    },
  },
  {
    name: 'called off, the day named a sentence before',
    text: `OFII Montpellier
En raison de travaux, nos bureaux seront fermés le lundi 14 juin 2027. Votre visite médicale prévue ce jour-là à 9 h 30 n'est pas maintenue. Vous recevrez un nouveau courrier.`,
    expected: { kind: 'cancellation', appointments: [], cancelled: '2027-06-14' },
  },
  {
    name: 'regroupement familial: a name and an hour for each',
    text: `Office français de l'immigration et de l'intégration
Direction territoriale de Lyon
Regroupement familial – visite médicale des membres de la famille
Dossier n° RF.69-2026/1187
Monsieur DIALLO,
Les membres de votre famille arrivés en France sont attendus le lundi 10 mai 2027 au 7 rue Quivogne, 69002 LYON :
Mme DIALLO Aminata : 9 h 00
DIALLO Ibrahim, né le 4 juin 2015 : 9 h 20
DIALLO Fanta, née le 19 août 2018 : 9 h 40
Les enfants mineurs doivent être accompagnés d'un parent.
À présenter : passeports de chacun, carnets de santé des enfants, livret de famille.
En l'absence de visite, le certificat médical ne pourra être délivré.`,
    expected: {
      kind: 'family-reunification',
      appointments: [
        { what: 'medical-visit 2027-05-10 09:00', where: '69002 Lyon', person: 'DIALLO Aminata' },
        { what: 'medical-visit 2027-05-10 09:20', where: '69002 Lyon', person: 'DIALLO Ibrahim' },
        { what: 'medical-visit 2027-05-10 09:40', where: '69002 Lyon', person: 'DIALLO Fanta' },
      ],
      documents: ['passport', 'child-health-record', 'family-record-book'],
      instructions: ['come-with-children', 'minor-accompanied'],
      consequence: "En l'absence de visite, le certificat médical ne pourra être délivré.",
      references: ['file-number RF6920261187'],
    },
  },
  {
    name: 'avis de passage: the address of the home under a label',
    text: `OFII MARSEILLE
AVIS DE PASSAGE
Bénéficiaire : Mme LOPEZ Ana
Adresse du logement : 14 boulevard Chave, 13005 MARSEILLE
Date de passage : 08/07/2027
Plage horaire : 14h00 – 16h00
Tenir prêts : bail, quittance, assurance habitation.
Le refus d'accès au logement fait échec à votre demande.`,
    expected: {
      kind: 'family-reunification',
      appointments: [{ what: 'home-visit 2027-07-08 14:00 to 16:00', where: 'home 13005' }],
      documents: ['lease', 'rent-receipt', 'home-insurance'],
      consequence: "Le refus d'accès au logement fait échec à votre demande.",
    },
  },
]
