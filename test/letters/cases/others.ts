/** Invented letters: family, health and asylum files, cancellations, other senders, swindlers. */
import type { Case } from '../summary.ts'

export const others: Case[] = [
  {
    name: 'visit of the home: the place is the reader’s own address',
    text: `OFII – Direction territoriale de Melun
2 bis avenue Jean-Jaurès – 77000 MELUN
Melun, le 11 janvier 2027
M. BENALI Karim
Résidence Les Ormes, bât. C, 18 rue des Acacias
77100 MEAUX
Dossier n° RF 77 2026 00345
Objet : regroupement familial – enquête logement
Monsieur,
Un agent de l'OFII se présentera à votre domicile le mercredi 3 février 2027 entre 9h et 12h afin de vérifier la
superficie de votre logement. Vous tiendrez à disposition votre contrat de location, une attestation d'assurance
habitation et une facture d'électricité.
Si l'occupant refuse la visite, les conditions sont réputées non remplies.
Pour convenir d'un autre rendez-vous, téléphonez au 01 64 10 20 30 avant le 27 janvier 2027.`,
    expected: {
      kind: 'family-reunification',
      appointments: [{ what: 'home-visit 2027-02-03 09:00 to 12:00', where: 'home 77100' }],
      documents: ['lease', 'home-insurance', 'utility-bill'],
      phone: '0164102030',
      references: ['file-number RF77202600345'],
      deadlines: ['reschedule 2027-01-27'],
    },
  },
  {
    name: 'request for tests: a month from receipt',
    text: `OFII – Service médical
Direction territoriale de Toulouse
Toulouse, le 18 janvier 2027
Objet : demande d'informations médicales complémentaires
N° AGDREF : 310 440 8812
Madame,
Le médecin rapporteur vous demande de lui adresser dans le délai d'un mois à compter de la réception de ce courrier, sous
pli confidentiel portant la mention SECRET MÉDICAL, les pièces suivantes :
• compte rendu de consultation de votre spécialiste
• résultats d'analyses biologiques récents
• ordonnances en cours
À défaut de réponse, le rapport sera établi en l'état et le préfet en sera informé.`,
    expected: {
      kind: 'sick-foreigner-request',
      appointments: [],
      documents: ['specialist-report', 'lab-results', 'prescriptions'],
      deadlines: ['send-documents 30 receipt'],
      references: ['foreigner-number 3104408812'],
    },
  },
  {
    name: 'request for tests: fifteen days from the letter, counted',
    text: `OFII, Direction territoriale de Caen, service médical
Caen, le 20 janvier 2027
Objet : étranger malade – examens complémentaires
Monsieur, le médecin de l'OFII vous prie de transmettre, dans un délai de 15 jours à compter de la date du présent
courrier, les résultats des examens suivants : IRM cérébrale, charge virale.`,
    expected: {
      kind: 'sick-foreigner-request',
      documents: ['imaging', 'lab-results'],
      deadlines: ['send-documents 15 letter 2027-02-04'],
    },
  },
  {
    name: 'examination by a doctor of the board',
    text: `OFII – Pôle santé – DT de Cergy
Immeuble Ordinal, rue des Chaufours, 95002 CERGY-PONTOISE CEDEX
Cergy, le 25 janvier 2027
Madame KOUASSI Awa, née le 12/09/1979 à Bouaké
Référence du dossier n° AGDREF : 9503312876
Objet : demande de titre de séjour pour raisons de santé - convocation
Vous êtes convoquée par un médecin du collège de médecins de l'OFII le jeudi 25 février 2027 à 15h00 dans nos bureaux
de Cergy. Un interprète en lingala est prévu. Vous pouvez être assistée d'un médecin de votre choix.
Apportez une pièce d'identité, vos derniers résultats d'analyses et vos ordonnances.
En l'absence de présentation, le rapport en fera mention.`,
    expected: {
      kind: 'sick-foreigner-exam',
      issuedOn: '2027-01-25',
      appointments: [{ what: 'interview 2027-02-25 15:00', where: '95002 Cergy-Pontoise' }],
      documents: ['identity-document', 'lab-results', 'prescriptions'],
      instructions: ['interpreter:lingala'],
      references: ['foreigner-number 9503312876'],
    },
  },
  {
    name: 'one-stop desk for asylum',
    text: `SPADA de Rennes – COALLIA
Convocation au guichet unique (GUDA)
Nom : TESFAY Dawit          Langue : tigrigna
Vous devez vous présenter à la préfecture, 3 avenue de la Préfecture, 35000 RENNES
le mercredi 13 janvier 2027 à 8 h 15
Venez avec tous vos enfants mineurs. Documents à présenter : cette convocation, 6 photos d'identité, passeport si vous en
avez un.
Soyez à l'heure : aucun retard ne sera accepté.`,
    expected: {
      kind: 'asylum-reception',
      appointments: [{ what: 'interview 2027-01-13 08:15', where: '35000 Rennes' }],
      documents: ['convocation', 'id-photos', 'passport?'],
      instructions: ['come-with-children', 'interpreter:tigrinya', 'no-delay-tolerated'],
    },
  },
  {
    name: 'help to return: interview',
    text: `OFII - Direction territoriale de Bobigny
Bobigny, le 01/03/2027
Objet : votre demande d'aide au retour volontaire
Monsieur, suite à votre demande du 15 février 2027, un rendez-vous vous est fixé le mardi 16 mars 2027 à 14h15,
13 rue Marguerite-Yourcenar, 93000 Bobigny. Munissez-vous de votre passeport ou de tout document d'identité.
Tél : 01.49.72.54.00`,
    expected: {
      kind: 'return-aid',
      appointments: [{ what: 'other 2027-03-16 14:15', where: '93000 Bobigny' }],
      documents: ['passport'],
      phone: '0149725400',
    },
  },
  {
    name: 'called off, no new day yet',
    text: `OFII – Direction territoriale d'Amiens
Amiens, le 1er mars 2027
Objet : annulation de votre rendez-vous
Madame, votre visite médicale prévue le 12 mars 2027 à 9h00 est annulée en raison d'une grève. Une nouvelle convocation
vous sera adressée.`,
    expected: { kind: 'cancellation', appointments: [], cancelled: '2027-03-12' },
  },
  {
    name: 'visa validation: from OFII, no appointment',
    text: `Office français de l'immigration et de l'intégration
ATTESTATION DE VALIDATION
Numéro étranger : 7503998812
Votre visa de long séjour valant titre de séjour a été enregistré le 4 janvier 2027. Il est valable jusqu'au 2 janvier
2028. Conservez ce document avec votre passeport.`,
    expected: {
      kind: 'other-ofii',
      appointments: [],
      documents: [],
      references: ['foreigner-number 7503998812'],
    },
  },
  {
    name: 'health insurance: not OFII, still read',
    text: `Assurance Maladie
CPAM du Rhône
69907 Lyon Cedex 20
Lyon, le 9 février 2027
Objet : convocation du service médical
Madame, le médecin-conseil vous recevra le lundi 22 février 2027 à 10 h 40, 276 cours Émile Zola, 69100 Villeurbanne.
Merci de vous munir de votre carte Vitale, de vos ordonnances et d'une pièce d'identité.`,
    expected: {
      kind: 'not-ofii',
      sender: 'Assurance Maladie',
      appointments: [{ what: 'other 2027-02-22 10:40', where: '69100 Villeurbanne' }],
      documents: ['other', 'prescriptions', 'identity-document'],
    },
  },
  {
    name: 'prefecture that speaks of OFII: not OFII',
    text: `PRÉFECTURE DE LA GIRONDE
Bureau du séjour
Bordeaux, le 2 février 2027
Objet : remise de votre titre de séjour
Madame, votre titre est disponible. Présentez-vous le jeudi 18 février 2027 à 11h20, 2 esplanade Charles-de-Gaulle,
33000 Bordeaux, munie de votre passeport, du certificat médical délivré par l'OFII et d'un timbre fiscal de 225 euros.
Le préfet`,
    expected: {
      kind: 'not-ofii',
      sender: 'PRÉFECTURE DE LA GIRONDE',
      appointments: [{ what: 'other 2027-02-18 11:20', where: '33000 Bordeaux' }],
      documents: ['passport', 'medical-certificate', 'tax-stamp'],
    },
  },
  {
    name: 'swindler: card payment before the appointment',
    text: `De : service.ofii.paris@gmail.com
OFII Paris - Convocation visite médicale
Votre rendez-vous du mardi 9 mars 2027 à 10h n'est pas confirmé. Pour le confirmer payez les frais de dossier de 65 €
par carte bancaire sous 24 h sinon votre titre sera annulé.`,
    expected: { kind: 'suspected-scam', appointments: [], warnings: ['looks-like-a-scam kind'] },
  },
  {
    name: 'warning about swindlers in a true letter',
    text: `OFII - Direction territoriale de Paris, 83 rue de Patay, 75013 PARIS
Paris, le 4 janvier 2027
Objet : visite médicale
Vous êtes convoquée le lundi 1er février 2027 à 8h00 au 83 rue de Patay, 75013 PARIS. La visite est gratuite : l'OFII ne
demande jamais de paiement par carte bancaire ou virement. Apportez votre passeport.`,
    expected: {
      kind: 'medical-visit',
      appointments: [{ what: 'medical-visit 2027-02-01 08:00', where: '75013 Paris' }],
    },
  },
]
