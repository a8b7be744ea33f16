/** Invented letters: welcome visit, civic training, language course, final interview. */
import type { Case } from '../summary.ts'

export const integration: Case[] = [
  {
    name: 'welcome visit, address range, list in a sentence',
    text: `Office français de l'immigration et de l'intégration
Direction territoriale de Créteil
13-15 rue Claude-Nicolas Ledoux
94000 CRÉTEIL
Mme PARK Soo-Jin
4 allée des Tilleuls
94800 VILLEJUIF
Créteil, le 08/02/2027
Réf. : CIR-94-2027-00871
CONVOCATION PLATEFORME D'ACCUEIL
Madame,
Je vous invite à vous présenter le lundi 15 mars 2027 à 12h45 à la direction territoriale de l'OFII, 13-15 rue
Claude-Nicolas Ledoux, 94000 Créteil (bus 308, arrêt Pasteur), pour la signature de votre contrat d'intégration
républicaine. Prévoir une demi-journée.
Vous devez présenter : votre passeport, votre titre de séjour, un justificatif de domicile de moins de trois mois ainsi
que vos diplômes de langue française si vous en avez.
Les accompagnateurs ne sont pas admis. Un interprète en langue coréen sera présent.
Toute absence sans motif légitime sera signalée au préfet.
Pour demander une autre date : cir.creteil@ofii.fr, au moins 72 heures à l'avance.`,
    expected: {
      kind: 'cir-reception',
      issuedOn: '2027-02-08',
      office: 'Créteil',
      appointments: [{ what: 'cir-reception 2027-03-15 12:45', where: '94000 Créteil' }],
      documents: ['passport', 'residence-permit', 'proof-of-address', 'french-level-certificate?'],
      instructions: ['come-alone', 'interpreter:korean'],
      moveBy: ['cir.creteil@ofii.fr'],
      notice: '72 hours',
      references: ['file-number CIR94202700871'],
    },
  },
  {
    name: 'four civic days in a list, one time for all',
    text: `OFII – Direction territoriale de Lyon
7 rue Quivogne, 69286 LYON CEDEX 02
Lyon, le 5 avril 2027
CONVOCATION À LA FORMATION CIVIQUE
Monsieur, dans le cadre de votre contrat d'intégration républicaine, vous êtes convoqué aux journées suivantes :
1re journée : mardi 20 avril 2027
2e journée : mardi 27 avril 2027
3e journée : mardi 4 mai 2027
4e journée : mardi 11 mai 2027
Horaires : de 9h00 à 17h00
Lieu : ALPES Formation, 25 rue de la Villette, 69003 LYON, 3e étage, salle 302
Le déjeuner est pris en charge par l'organisme. Merci d'apporter une pièce d'identité et un stylo.`,
    expected: {
      kind: 'civic-training',
      issuedOn: '2027-04-05',
      appointments: [
        { what: 'civic-training 2027-04-20 09:00 to 17:00', where: '69003 Lyon' },
        { what: 'civic-training 2027-04-27 09:00 to 17:00', where: '69003 Lyon' },
        { what: 'civic-training 2027-05-04 09:00 to 17:00', where: '69003 Lyon' },
        {
          what: 'civic-training 2027-05-11 09:00 to 17:00',
          place: 'ALPES Formation, 25 rue de la Villette, 69003 LYON, 3e étage, salle 302',
        },
      ],
      documents: ['identity-document', 'pen'],
      instructions: ['lunch-provided'],
    },
  },
  {
    name: 'civic days that share month and year, on line',
    text: `Bonjour,
Vous êtes inscrite par l'OFII à la formation civique (journées 3 et 4) qui se tiendra à distance les vendredis 12 et
19 mars 2027 de 9h à 12h30 et de 13h30 à 17h. Connectez-vous au lien suivant : https://visio.formation-exemple.fr/s/4412
Munissez-vous de votre contrat d'intégration républicaine. Contact : 04 72 00 11 22`,
    expected: {
      kind: 'civic-training',
      appointments: [
        {
          what: 'civic-training 2027-03-12 09:00 to 17:00',
          online: 'https://visio.formation-exemple.fr/s/4412',
          place: null,
        },
        {
          what: 'civic-training 2027-03-19 09:00 to 17:00',
          online: 'https://visio.formation-exemple.fr/s/4412',
        },
      ],
      documents: ['cir-contract'],
      missing: [],
    },
  },
  {
    name: 'table whose cells follow their labels',
    text: `OFII - Direction territoriale de Rennes
FORMATION CIVIQUE – JOURNÉE 1
Stagiaire   M. SILVA Paulo, 35200 RENNES
Date   samedi 10 avril 2027
Heure   08h45 – 17h00
Adresse   Maison de quartier de Villejean, 2 rue de Bourgogne, 35000 RENNES
À apporter   Convocation, titre de séjour, repas froid
Édité le 15/03/2027`,
    expected: {
      kind: 'civic-training',
      issuedOn: '2027-03-15',
      appointments: [
        {
          what: 'civic-training 2027-04-10 08:45 to 17:00',
          where: '35000 Rennes',
          place: 'Maison de quartier de Villejean, 2 rue de Bourgogne, 35000 RENNES',
        },
      ],
      documents: ['convocation', 'residence-permit', 'packed-lunch'],
    },
  },
  {
    name: 'language course: course hours and later days are no appointment',
    text: `GRETA Loire-Atlantique pour l'OFII
Nantes, le 3 mai 2027
Objet : votre parcours de formation linguistique (200 heures, niveau A1)
Madame HOSSAIN,
Nous vous attendons le lundi 24 mai 2027 à 13 h 30 pour le test initial au 16 rue Dufour, 44000 Nantes. Les cours se
dérouleront du 31 mai 2027 au 16 juillet 2027, les lundis et mercredis de 9h à 12h.
Venez avec votre contrat d'intégration républicaine et votre titre de séjour. Absence : prévenir le 02 40 14 56 56.`,
    expected: {
      kind: 'language-course',
      appointments: [{ what: 'language-course 2027-05-24 13:30', where: '44000 Nantes' }],
      phone: '0240145656',
    },
  },
  {
    name: 'interview at the end of the contract, on a public holiday',
    text: `OFII Direction territoriale de Grenoble
Grenoble, le 12 avril 2027
BILAN DE FIN DE CONTRAT D'INTÉGRATION RÉPUBLICAINE
Monsieur, votre parcours se termine. Vous êtes convoqué à un entretien de bilan le jeudi 6 mai 2027 à 10 heures au
Parc Alliance, 76 rue des Alliés, 38100 Grenoble, hall B. Présentez vos attestations de formation civique, votre
attestation d'assiduité et votre titre de séjour.`,
    expected: {
      kind: 'cir-review',
      appointments: [{ what: 'interview 2027-05-06? 10:00', where: '38100 Grenoble' }],
      documents: ['training-certificates', 'other', 'residence-permit'],
      warnings: ['public-holiday appointments[0].date'],
    },
  },
]
