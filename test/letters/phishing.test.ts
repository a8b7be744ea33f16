/** Whole messages that borrow OFII's name to get money, card, papers or a login; and true ones with other people's addresses. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { looksLikeLetter } from '../../src/letters/recognise.ts'
import { letterText } from './text.ts'

const now = new Date('2026-11-23T09:00:00Z')
const read = (text: string) => extract([letterText(text, 'e-mail')], now)[0]
const signsOf = (text: string) =>
  read(text)
    ?.warnings.find(({ code }) => code === 'looks-like-a-scam')
    ?.with['signs']?.split(' ') ?? []

const phishing: [string, string][] = [
  [
    'a refund, at a look-alike domain',
    `De : Service Remboursement OFII <remboursement@ofii.gouv-france.net>
Objet : Trop-perçu sur votre timbre
Bonjour Madame, un trop-perçu de 75,00 euros vous revient. Pour le recevoir, répondez à ce courriel avec votre RIB, la photo de votre passeport et un selfie avant le 2 décembre 2026.
Le service financier de l'OFII`,
  ],
  [
    'a refund, the sender unknown',
    `Bonjour,
Vous avez réglé deux fois la taxe de l'OFII. Un remboursement de 200 euros vous est dû. Merci de nous communiquer votre IBAN, une copie de votre titre de séjour et un selfie avec votre passeport avant le 25 novembre 2026 en répondant à ce message.
Service comptable de l'OFII`,
  ],
  [
    'a login and the bank, for a visit',
    `De : OFII Visites <ne-pas-repondre@visites-ofii-gouv.com>
Objet : action requise
Votre visite médicale du 15 décembre 2026 à 10h30 reste à confirmer. Identifiez-vous avec FranceConnect sur https://visites-ofii-gouv.com/fc et renseignez vos coordonnées bancaires.`,
  ],
  [
    'a login and the bank, at two names of the State in one',
    `De : OFII <accueil@ofii-gouv.fr>
Objet : Visite du 8 décembre
Bonjour, votre visite médicale du 8 décembre 2026 à 9h attend votre confirmation. Confirmez-la en vous connectant avec FranceConnect sur https://ofii-gouv.fr/acces et en renseignant vos coordonnées bancaires.`,
  ],
  [
    'a login alone',
    `Objet : OFII - mise à jour de votre dossier
Monsieur, suite à la modernisation de nos services, vous devez vous connecter à votre espace usager avant le 30 novembre : https://www.espace-ofii.info/login`,
  ],
  [
    'an SMS with a short link',
    '[SMS] OFII: dossier incomplet. Regularisez sous 48h sur bit.ly/dossier-ofii pour eviter la cloture de votre demande.',
  ],
  [
    'an SMS without https',
    'OFII : votre titre de sejour est pret. Planifiez la remise ici : ofii-remise.com/r/7781 avant expiration du lien.',
  ],
  [
    'an SMS by another shortener',
    'Info OFII. Votre convocation n a pas pu etre remise, confirmez votre adresse : https://tinyurl.com/ofii-adr',
  ],
  [
    'a small delivery fee',
    `De : noreply@ofii-livraison-titre.com
Objet : Votre carte de sejour vous attend
Madame, Monsieur,
Pour recevoir votre carte de séjour, merci de régler les frais d'envoi de 2,49 € depuis votre espace :
http://ofii-livraison-titre.com/suivi
L'équipe OFII`,
  ],
  [
    'papers by answer to a private mailbox',
    `De : OFII Paris <dossier.etranger.paris@gmail.com>
Objet : Votre dossier OFII
Bonjour, afin de finaliser votre dossier, veuillez nous envoyer la copie recto-verso de votre passeport, de votre titre de séjour et votre RIB en réponse à ce mail.
Mme Lambert, OFII`,
  ],
  [
    'a card copy for a private mailbox in the text',
    `OFFICE FRANÇAIS DE L'IMMIGRATION ET DE L'INTÉGRATION
Madame, votre rendez-vous du 9 décembre 2026 à 14h est réservé. Envoyez une copie de votre carte bancaire et de votre passeport à service.rdv75@outlook.fr pour le valider.`,
  ],
  [
    'a hidden threat and a form',
    `De : OFII <contact@interieur-gouv.eu>
Objet : Dernier rappel
Votre visa sera annulé faute de mise à jour. Complétez le formulaire : http://interieur-gouv.eu/maj`,
  ],
  [
    'a fine by transfer',
    `OFFICE FRANÇAIS DE L'IMMIGRATION ET DE L'INTÉGRATION
AVIS DE POURSUITE
Une procédure d'expulsion est ouverte contre vous. Pour l'arrêter, acquittez une amende de 380 € par virement sur le compte FR76 1111 2222 3333 4444 5555 666 sous 24 heures et envoyez le reçu à bureau.ofii@hotmail.fr.`,
  ],
  [
    'a date sold on a messenger',
    "Bonjour, je suis agent de l'OFII de Lyon. Je peux avancer votre rendez-vous CIR au 4 décembre 2026 à 9h. Le prix est de 120 euros par PayPal entre proches. Envoyez-moi votre passeport par WhatsApp au 06 00 00 00 00.",
  ],
]

describe('phishing', () => {
  it.each(phishing)('is a scam, and nothing of it is taken over: %s', (_, text) => {
    const letter = read(text)
    expect(letter?.kind).toBe('suspected-scam')
    expect(letter?.documents).toEqual([])
    expect(letter?.appointments).toEqual([])
    expect(letter?.contact.email).toBeNull()
    expect(letter?.reschedule.email).toBeNull()
  })

  it.each(phishing.filter(([, text]) => !text.includes('PayPal')))(
    'is a letter where it is pasted: %s',
    (_, text) => {
      expect(looksLikeLetter(letterText(text, 'e-mail'))).toBe(true)
    },
  )

  it.each([
    'I got an SMS: OFII, regularisez sur bit.ly/ofii before tomorrow. is it real?',
    "j'ai payé 49 euros par virement sur https://ofii-rdv.com/payer, que faire",
    'my friend says OFII wants my IBAN and passport copy, is it normal?',
  ])('is not seen in what a person tells of it: %s', (text) => {
    expect(looksLikeLetter(letterText(text, 'e-mail'))).toBe(false)
  })

  it('names what gives it away', () => {
    const signs = (place: number) => signsOf(phishing[place]?.[1] ?? '')
    expect(signs(0)).toEqual(expect.arrayContaining(['bank', 'identity', 'address']))
    expect(signs(2)).toEqual(expect.arrayContaining(['bank', 'link', 'address']))
    expect(signs(5)).toEqual(expect.arrayContaining(['link', 'pressure']))
    expect(signs(9)).toEqual(expect.arrayContaining(['bank', 'identity', 'address']))
  })
})

describe('an address that is not theirs, and no demand', () => {
  const text = `De : OFII <accueil@ofii-lyon.fr>
Objet : votre visite médicale
Madame, vous êtes convoquée à la visite médicale le mardi 8 décembre 2026 à 9h, 7 rue Quivogne, 69002 Lyon. Apportez votre passeport et votre RIB. Empêchement : accueil@ofii-lyon.fr ou 04 00 00 00 00`

  it('is doubted, and neither its mailbox nor a paper of the bank is passed on', () => {
    const letter = read(text)
    expect(letter?.kind).toBe('medical-visit')
    expect(signsOf(text)).toEqual(['address'])
    expect(letter?.contact.email).toBeNull()
    expect([letter?.reschedule.email, letter?.reschedule.phone, letter?.contact.phone]).toEqual([
      null,
      null,
      null,
    ])
    expect(letter?.documents.map(({ id }) => id)).toEqual(['passport'])
  })
})

/** Each with the kind that it is of. */
const genuine: [string, string, string][] = [
  [
    'OFII itself',
    'medical-visit',
    `De : OFII Lille <medical.lille@ofii.fr>
Objet : Convocation visite médicale
Madame, vous êtes convoquée à la visite médicale le mardi 8 décembre 2026 à 9h, 2 rue de Tenremonde, 59000 Lille. En cas d'empêchement, répondez à ce message sous 48 h.`,
  ],
  [
    'OFII, with a RIB and copies by mail',
    'return-aid',
    `De : Aide au retour <retour.lyon@ofii.fr>
Objet : votre aide au retour volontaire
Monsieur, afin de préparer votre retour, merci de nous transmettre la copie de votre passeport et votre RIB à retour.lyon@ofii.fr avant le 4 décembre 2026.
OFII Lyon`,
  ],
  [
    'the same, the sender lost',
    'return-aid',
    `Monsieur, afin de préparer votre aide au retour volontaire, l'OFII vous demande de lui envoyer la copie de votre passeport et votre RIB en répondant à ce courriel avant le 4 décembre 2026.
OFII, direction territoriale de Lyon`,
  ],
  [
    'an employer who forwards',
    'medical-visit',
    `De : Julie Mercier <j.mercier@meridian-optics.example>
Objet : TR: votre visite OFII
Bonjour, voici la convocation de l'OFII. Vous êtes convoqué à la visite médicale le jeudi 10 décembre 2026 à 8h30 à l'OFII, 44 rue Bargue, 75015 Paris. Merci de m'envoyer ensuite une copie de votre titre de séjour et votre RIB. Julie, service RH`,
  ],
  [
    'an association that forwards',
    'cir-reception',
    `De : Accueil Migrants 38 <contact@accueil-migrants38.example>
Objet : Fwd: convocation CIR
Bonjour, nous avons reçu pour vous : « Vous êtes convoquée à la signature de votre contrat d'intégration républicaine le lundi 7 décembre 2026 à 8h30, OFII, 76 rue des Alliés, 38100 Grenoble. » Passez nous voir avec la copie de votre passeport.`,
  ],
  [
    'a lawyer who forwards',
    'sick-foreigner-exam',
    `De : Cabinet Aubry <contact@aubry-avocat-immigration.example>
Objet : convocation du médecin de l'OFII
Cher Monsieur, le médecin de l'OFII vous convoque à un examen le mercredi 9 décembre 2026 à 14h, 221 avenue Pierre Brossolette, 92120 Montrouge, dans le cadre de votre demande de titre de séjour pour soins. Envoyez-moi par retour la copie de votre récépissé.`,
  ],
  [
    'a school that forwards',
    'medical-visit',
    `De : International Office <international@univ-exemple.fr>
Objet : OFII
Dear student, see below. L'OFII vous convoque à la visite médicale le vendredi 11 décembre 2026 à 10h15, 1 rue de la Paix, 35000 Rennes. Inscrivez-vous à la navette : https://www.univ-exemple.fr/navette`,
  ],
  [
    'a training centre with its own domain and a form',
    'civic-training',
    `De : Horizon Citoyen <formation.civique@horizon-citoyen.fr>
Objet : Formation civique OFII, journée 2
Monsieur, dans le cadre de votre contrat d'intégration républicaine, vous êtes convoqué à la formation civique le samedi 12 décembre 2026 de 9h à 17h, 18 rue du Port, 67000 Strasbourg. Merci de confirmer votre présence sur https://www.horizon-citoyen.fr/confirmer sous 48 h.`,
  ],
  [
    'a training centre with OFII in its address',
    'language-course',
    `De : Pôle OFII <ofii@alpha-langues.example>
Objet : Vos cours de français
Madame, l'OFII vous a inscrite à nos cours de français. Début le lundi 14 décembre 2026 à 9h, 4 rue des Lices, 49000 Angers. Inscrivez-vous sur https://ofii.alpha-langues.example/inscription et apportez une copie de votre contrat.`,
  ],
  [
    'a training centre with a short link to its map',
    'language-course',
    `De : Escale Langues <secretariat@escale-langues.example>
Objet : rentrée
Madame, l'OFII vous a inscrite chez nous dans le cadre du CIR. Vos cours de français (200 heures) débutent le lundi 14 décembre 2026 à 9h, 4 rue des Lices, 49000 Angers. Plan d'accès : https://bit.ly/plan-escale`,
  ],
  [
    'the visa portal',
    'medical-visit',
    `De : OFII <medical.nantes@ofii.fr>
Objet : visite médicale
Vous êtes convoqué à la visite médicale le mardi 15 décembre 2026 à 9h, 93 bis rue de la Commune de 1871, 44400 Rezé. Connectez-vous à votre compte sur https://administration-etrangers-en-france.interieur.gouv.fr pour télécharger votre confirmation, ou à l'aide de FranceConnect.`,
  ],
  [
    'papers for the OFII doctor by upload',
    'sick-foreigner-request',
    `De : OFII service médical <medecin.bordeaux@ofii.fr>
Objet : pièces complémentaires
Monsieur, le médecin de l'OFII vous demande d'envoyer sous 15 jours vos comptes rendus d'hospitalisation et la copie de votre récépissé, à medecin.bordeaux@ofii.fr, dans le cadre de votre demande de titre de séjour pour raisons de santé.`,
  ],
  [
    'a consulate of another State',
    'medical-visit',
    `Vous êtes convoqué par l'OFII à la visite médicale le mardi 15 décembre 2026 à 9h, 44 rue Bargue, 75015 Paris. Sans passeport, adressez-vous au consulat : contact@consulat.gouv.sn, https://www.diplomatie.gouv.sn. Apportez votre visa.`,
  ],
  [
    'a radiologist with a private mailbox',
    'medical-visit',
    `OFII Reims – Vous êtes convoquée à la visite médicale le jeudi 17 décembre 2026 à 14h, 11 rue Eugène Desteuque, 51100 Reims. La radiographie est à faire avant, au cabinet du Dr Petit (cabinet.petit.radio@orange.fr, 03 26 00 00 00) ; envoyez-lui la copie de cette convocation.`,
  ],
  [
    'a course by video',
    'civic-training',
    `Formation civique : vous êtes convoquée par l'OFII le samedi 12 décembre 2026 à 9h, à distance. Cliquez sur le lien de la visioconférence : https://teams.exemple.org/l/ofii-jour-3 et ayez votre passeport à l'écran.`,
  ],
  [
    'a warning of scams',
    'medical-visit',
    `OFII Dijon – Vous êtes convoqué à la visite médicale le mardi 8 décembre 2026 à 9h, 6 rue Nicolas Berthot, 21000 Dijon. Attention : l'OFII ne vous demandera jamais votre RIB, un selfie ou un code par SMS. Ne cliquez pas sur les liens de type ofii-france.com.`,
  ],
  [
    'a letter on paper that wants a RIB by post',
    'asylum-reception',
    `OFII – Direction territoriale de Metz
Objet : conditions matérielles d'accueil
Monsieur, pour le versement de l'allocation pour demandeur d'asile, veuillez nous adresser par courrier votre RIB et la copie de votre attestation de demande d'asile avant le 4 décembre 2026.`,
  ],
  [
    'a stamp bought on the site of the State',
    'medical-visit',
    `OFII Nice – Vous êtes convoquée à la visite médicale le lundi 7 décembre 2026 à 9h, 206 route de Grenoble, 06200 Nice. Achetez le timbre fiscal de 200 € sur https://timbres.impots.gouv.fr et envoyez le justificatif à nice@ofii.fr.`,
  ],
  [
    'a housing visit with copies by mail',
    'family-reunification',
    `De : regroupement.familial.pau@ofii.fr
Objet : regroupement familial
Monsieur, votre dossier de regroupement familial est incomplet. Merci de nous envoyer à regroupement.familial.pau@ofii.fr la copie de votre passeport, de votre bail et de votre livret de famille avant le 11 décembre 2026.`,
  ],
  [
    'a training centre whose secretary has a private mailbox',
    'civic-training',
    `Association Passerelles, organisme de formation mandaté par l'OFII – passerelles.formation@gmail.com
Formation civique : vous êtes convoqué le samedi 12 décembre 2026 à 9h, 3 place du Marché, 72000 Le Mans. Prévenez-nous de tout retard à passerelles.formation@gmail.com.`,
  ],
]

describe('a true message', () => {
  it.each(genuine)('is not doubted: %s', (_, kind, text) => {
    expect(read(text)?.kind).toBe(kind)
    expect(signsOf(text)).toEqual([])
  })
})

describe('a prefecture or the Interior ministry', () => {
  it.each([
    [
      'ne-pas-repondre@interieur.gouv.fr',
      `De : ne-pas-repondre@interieur.gouv.fr
Objet : ANEF - Complément demandé
Bonjour,
Votre demande de titre de séjour n° 7503202611009 nécessite un complément. Déposez un justificatif de domicile et le certificat médical OFII sur https://administration-etrangers-en-france.interieur.gouv.fr avant le 15 décembre 2026.
La préfecture de police`,
      /préfecture de police|interieur\.gouv\.fr/i,
    ],
    [
      'a signature alone',
      `Objet : Votre demande de titre de séjour
Bonjour,
Il manque une pièce à votre demande : l'attestation de visite médicale de l'OFII. Déposez-la en ligne avant le 18 décembre 2026.
Cordialement,
La préfecture du Rhône`,
      /préfecture du Rhône/i,
    ],
    [
      'an address of its own',
      `De : Bureau du séjour <pref-sejour@isere.gouv.fr>
Objet : rendez-vous en préfecture
Madame, vous êtes attendue le jeudi 10 décembre 2026 à 9h15 pour la remise de votre titre. Apportez votre passeport et le certificat de l'OFII.`,
      /isere\.gouv\.fr|bureau du séjour/i,
    ],
  ])('is named: %s', (_, text, name) => {
    const letter = read(text)
    expect(letter?.kind).toBe('not-ofii')
    expect(letter?.sender?.value).toMatch(name)
    expect(signsOf(text)).toEqual([])
  })
})
