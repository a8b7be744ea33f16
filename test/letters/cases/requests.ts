/** Invented letters: papers to send, and swindlers with those who warn of them. */
import type { Case } from '../summary.ts'

export const requests: Case[] = [
  {
    name: 'what to send, under which cover',
    text: `Office français de l'immigration et de l'intégration
Service médical zonal
Lille, le 14 janvier 2027
Madame,
Le rapport médical vous concernant ne peut être établi en l'état. Je vous demande de me faire parvenir, sous quinze jours à réception de la présente :
– un certificat médical récent de votre médecin traitant
– vos dernières analyses biologiques
– l'avis du spécialiste, s'il existe
Ces éléments seront adressés sous pli fermé portant la mention « SECRET MÉDICAL » à : OFII, Médecin coordonnateur de zone, 2 rue de Tenremonde, 59000 LILLE.
Sans réponse dans ce délai, le collège se prononcera au vu des seules pièces détenues.
N/Réf. : 9903 412 876`,
    expected: {
      kind: 'sick-foreigner-request',
      appointments: [],
      documents: ['medical-certificate', 'lab-results', 'specialist-report?'],
      instructions: ['other'],
      consequence: 'Sans réponse dans ce délai, le collège se prononcera au vu des seules pièces détenues.',
      deadlines: ['send-documents 15 receipt'],
    },
  },
  {
    name: 'medical papers asked for in prose, counted from the letter',
    text: `OFII – Service médical, site de Bordeaux
Bordeaux, le 12 avril 2027
Madame,
L'instruction de votre demande de titre pour raison de santé suppose de connaître l'évolution de votre état. Je vous invite à m'adresser, dans le mois suivant la date de cette lettre, le bilan biologique le plus récent, le compte rendu de votre dernière hospitalisation et toute imagerie.
L'envoi se fait par la poste uniquement, à l'attention du médecin, sous enveloppe fermée « secret médical » : 55 rue Saint-Sernin, 33000 Bordeaux.
Faute d'envoi, l'avis sera rendu au vu du dossier.`,
    expected: {
      kind: 'sick-foreigner-request',
      appointments: [],
      documents: ['lab-results', 'hospital-reports', 'imaging'],
      instructions: ['other'],
      consequence: "Faute d'envoi, l'avis sera rendu au vu du dossier.",
      deadlines: ['send-documents 30 letter 2027-05-12'],
    },
  },
  {
    name: 'a letter that warns of swindlers is none of theirs',
    text: `OFII – Direction territoriale de Lille
Convocation à la visite médicale : jeudi 8 avril 2027 à 9h, 2 rue de Tenremonde, 59000 Lille.
Attention aux escroqueries : l'OFII ne vous demande aucun paiement. Ne payez rien par carte ou virement, ne cliquez sur aucun lien et ne communiquez jamais votre code secret.
Apportez votre passeport.`,
    expected: {
      kind: 'medical-visit',
      appointments: [{ what: 'medical-visit 2027-04-08 09:00', where: '59000 Lille' }],
      documents: ['passport'],
    },
  },
  {
    name: 'a place in the queue for a transfer abroad',
    text: `Cabinet agréé OFII. Obtenez un rendez-vous OFII avancé au 15 mars 2027 : versez 120 € par virement (IBAN LT12 3456 7890 1234 5678), titulaire J. Martin. Sans règlement sous 48 h la place sera perdue.`,
    expected: { kind: 'suspected-scam' },
  },
  {
    name: 'a card number behind a short link',
    text: `Office Français de l'Immigration et de l'Intégration
Votre rendez-vous du 12/04/2027 à 10h00 doit être confirmé. Pour valider, saisissez votre numéro de carte bancaire sur notre espace sécurisé : https://bit.ly/3ofrdv. Une empreinte de 1,95 € sera prélevée.`,
    expected: { kind: 'suspected-scam' },
  },
  {
    name: 'ticked boxes in two columns of a table',
    text: `OFII LYON – Visite d'accueil CIR
Vous êtes attendue le jeudi 22 avril 2027 à 13h15 au 7 rue Quivogne, 69002 Lyon.
Documents à présenter :
☑ Passeport\t☑ Titre de séjour
☑ Justificatif de domicile\t☐ Acte de mariage
☑ Diplôme de français, si vous en avez un\t☑ 2 photos d'identité`,
    expected: {
      kind: 'cir-reception',
      documents: [
        'passport',
        'residence-permit',
        'proof-of-address',
        'french-level-certificate?',
        'id-photos',
      ],
    },
  },
  {
    name: 'a cell of a table with an item on each line',
    text: `OFII Direction territoriale de Nancy\tCONVOCATION
Date et heure\tmardi 25 mai 2027, 8 h 50
Lieu\tOFII, 8 rue de Serre
54000 NANCY
Documents\tpasseport
radiographie pulmonaire
carnet de santé
Absence\tclassement du dossier`,
    expected: { documents: ['passport', 'chest-xray', 'child-health-record'] },
  },
]
