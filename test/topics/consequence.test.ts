/** What a letter says happens otherwise, put into English: every meaning in the words of several clerks, and words that mean none. */
import { describe, expect, it } from 'vitest'
import type { Letter } from '../../src/letters/letter.ts'
import { consequence, consequenceInShort } from '../../src/topics/consequence.ts'
import { meaningsOf } from '../../src/topics/consequences/meanings.ts'
import { appointment, asylumDesk, found, homeVisit, letter, medicalPapers, medicalVisit } from './letters.ts'

const said: [meanings: string, ...quotes: string[]][] = [
  [
    'contract-ended',
    'La présence est un engagement du contrat : après quatre absences, l’OFII peut demander au préfet d’y mettre fin',
    'Votre contrat pourra être arrêté si vous ne venez plus',
    'Le suivi des cours est prévu au contrat ; y manquer peut en entraîner la résiliation',
    'Des absences sans raison entraînent la résiliation du contrat',
  ],
  ['multi-year', 'Votre absence peut amener la préfète à ne pas vous accorder de carte pluriannuelle'],
  ['card-request-fails', 'Sans signature, la demande de carte pluriannuelle ne pourra aboutir'],
  ['card-refused', 'La préfète peut dire non à votre demande de carte'],
  ['no-card-wife', 'Sans certificat, la préfecture ne pourra pas remettre de titre à votre épouse'],
  ['no-card-husband', 'La préfecture ne délivrera pas la carte de séjour de votre mari'],
  ['contract-refused', 'Votre absence vaudrait refus d’adhérer au contrat'],
  ['enrol-again', 'Si vous manquez une journée, il faudra vous réinscrire'],
  ['enrol-again', 'UNE JOURNEE MANQUEE OBLIGE A UNE NOUVELLE INSCRIPTION'],
  ['counts-renewal', 'Si vous ne venez pas, le renouvellement de votre titre pourrait en pâtir'],
  [
    'prefect',
    'Votre absence injustifiée sera portée à la connaissance de Mme la préfète',
    'EN CAS D’ABSENCE LE PREFET EN EST AVISE',
    'Non-présentation : signalement à la préfecture',
    'Sans nouvelles de vous, nous en informerons le préfet de la Drôme',
    'Si vous ne venez pas, la préfecture le saura',
    'Toute défection serait communiquée au représentant de l’État',
    'À défaut, il serait rendu compte de votre absence au préfet',
    'Si vous ne venez pas, votre dossier sera transmis à la préfecture',
  ],
  [
    'prefect-renewal',
    'L’absence peut être portée à la connaissance du préfet lors du renouvellement du titre',
  ],
  [
    'ofii',
    'Toute absence est signalée à l’OFII',
    'La journée manquée est notée et l’Office en est averti',
    'Les retards sont communiqués à la direction territoriale',
  ],
  [
    'multi-year',
    'Sans contrat, la carte pluriannuelle vous sera refusée',
    'La non-signature pourra vous priver de la carte de séjour pluriannuelle',
    'À défaut, la demande de carte pluriannuelle pourrait être rejetée',
    'Sans signature du contrat, vous ne pourrez pas accéder à une carte de séjour pluriannuelle',
    'Trop d’absences, et vous ne pourrez plus demander de carte de séjour de plusieurs années',
    'Si vous ne venez pas, le préfet peut refuser de vous délivrer une carte de séjour pluriannuelle',
  ],
  [
    'renewal-refused',
    'Si vous ne venez pas, le renouvellement de votre titre pourra vous être refusé',
    'Absent, vous vous exposez à un refus de renouvellement',
    'Sans certificat, le préfet est en droit de ne pas renouveler votre titre',
    'L’autorité préfectorale serait fondée à refuser le renouvellement de votre titre',
  ],
  ['renewal-blocked', 'En cas d’absence, le renouvellement de votre titre pourra être bloqué'],
  ['renewal-blocked', 'Le défaut de certificat fait obstacle au renouvellement de votre titre'],
  ['renewal-blocked', 'Votre absence empêchera le renouvellement de la carte'],
  [
    'depends',
    'LA PRESENCE A CE RENDEZ-VOUS CONDITIONNE LE RENOUVELLEMENT DE VOTRE TITRE DE SEJOUR',
    'La visite est une condition de la délivrance de votre prochain titre',
    'La remise de la carte est subordonnée à votre venue',
  ],
  [
    'card-refused',
    'Si vous ne venez pas, votre carte de séjour pourra vous être refusée',
    'L’absence peut justifier le refus du titre',
    'Si vous manquez la visite, le préfet peut vous refuser la carte de résident',
  ],
  [
    'stay-refused',
    'Faute de vous présenter, vous vous exposez à un refus de séjour',
    'Votre absence peut conduire à un refus d’admission au séjour',
    'Si vous ne venez pas, le droit au séjour peut vous être refusé',
  ],
  [
    'no-card',
    'Sans visite médicale, la préfecture ne remettra pas la carte de séjour',
    'Visite non faite = pas de remise de la carte de séjour en préfecture',
    'Tant que la visite n’a pas eu lieu, les cartes de séjour ne peuvent pas être remises par la préfecture',
    'En l’absence de visite, le titre de séjour ne vous sera pas remis',
    'Si vous manquez l’une des étapes sans nous avoir avertis, la préfecture ne sera pas en mesure de fabriquer votre carte',
  ],
  [
    'card-blocked',
    'LA NON PRESENTATION BLOQUE LA DELIVRANCE DU TITRE DE SEJOUR',
    'Toute absence peut faire obstacle à la délivrance de votre carte de séjour',
    'Faute de visite, la préfecture pourra surseoir à la délivrance de votre carte',
    'Vous vous exposez à ce que la préfecture suspende la délivrance de votre titre',
  ],
  [
    'later',
    'L’absence sans motif retarderait la délivrance de votre titre',
    'Si vous ne venez pas, votre carte sera retardée d’autant',
    'Votre absence reporterait d’autant la remise de votre carte',
  ],
  [
    'contract-ended',
    'Une absence peut conduire le préfet à mettre fin au contrat',
    'Faute d’assiduité, le CIR pourra être résilié',
    'Ne pas venir vous expose à la rupture de votre contrat d’intégration',
    'Absent sans raison, vous pourriez voir votre contrat rompu',
  ],
  ['delayed', 'En cas d’absence, votre dossier prendra du retard'],
  [
    'contract-refused',
    'Toute absence sera considérée comme un refus de signer le contrat',
    'Ne pas se présenter équivaut à un refus de contracter',
    'Si vous ne venez pas, vous serez regardée comme refusant le contrat',
    'Qui ne vient pas est réputé renoncer à son contrat',
  ],
  [
    'no-contract',
    'Défaut de présentation : le contrat ne sera pas conclu',
    'Absence injustifiée : signature du contrat refusée',
    'Si vous ne venez pas, le contrat ne vous sera plus proposé',
  ],
  [
    'not-respected',
    'Sans nouvelle de vous, le contrat sera réputé non respecté',
    'Nous serions contraints de constater que le contrat n’a pas été respecté',
    'Il sera constaté que vous n’avez pas satisfait aux obligations nées du contrat',
  ],
  [
    'not-certified',
    'À défaut d’entretien, il ne pourrait être attesté du respect de vos engagements auprès de la préfecture',
    'Si vous ne venez pas, nous ne pourrons pas attester du suivi de votre contrat auprès du préfet',
    'L’Office ne serait pas en mesure d’attester que le contrat a été respecté auprès du préfet, saisi de votre demande',
  ],
  [
    'asylum-help',
    'Sans vous, les conditions matérielles d’accueil prendront fin',
    'Si vous ne venez pas, l’OFII peut arrêter les conditions matérielles d’accueil (allocation et hébergement)',
  ],
  [
    'allowance',
    'En cas d’absence, le versement de l’allocation sera suspendu',
    'Sans nouvelles de vous, le paiement de l’allocation pourra être arrêté',
    'Votre allocation sera interrompue si vous ne venez pas',
  ],
  [
    'back-to-spada',
    'Absence = retour à la SPADA',
    'Il faudra revenir à la SPADA si vous êtes absente',
    'Absent : retour au SPADA',
  ],
  ['asylum-not-registered', 'Si vous êtes absent, la demande d’asile ne sera pas enregistrée'],
  [
    'closed',
    'Tout rendez-vous non honoré entraîne le classement du dossier',
    'ABSENCE : DOSSIER CLOS',
    'Sans excuse de votre part, votre dossier médical sera fermé',
    'Si vous ne venez pas, nous clôturerons votre demande',
    'Faute de réponse, il n’y serait donné aucune suite',
  ],
  ['visa-on-hold', 'Sinon, la procédure de validation de votre visa sera suspendue'],
  [
    'on-hold',
    'L’absence entraînera la suspension de l’instruction de votre demande',
    'Votre dossier sera mis en attente si vous ne venez pas',
    'Sans vous, l’examen de votre dossier est suspendu',
  ],
  [
    'request-refused',
    'En cas de refus, votre demande peut être rejetée',
    'Cela conduirait le préfet à rejeter la demande',
    'Faute de quoi, la demande sera refusée',
  ],
  [
    'sent-back',
    'Sans ces pièces, votre dossier nous sera retourné et vous sera renvoyé',
    'Passé ce terme, l’intégralité du dossier vous sera restituée',
    'Passé cette date, votre demande vous serait retournée',
  ],
  [
    'back-to-prefecture',
    'Votre dossier sera retourné à la préfecture du Puy-de-Dôme si vous êtes absent',
    'Absent, vous verriez votre dossier renvoyé à la préfecture',
    'En cas d’absence, le dossier est rendu à la préfecture',
  ],
  [
    'start-again',
    'Il vous faudrait alors former une nouvelle demande',
    'Si vous ne venez pas, il faudra tout recommencer',
    'Absent, vous devrez reprendre la démarche au début',
  ],
  [
    'no-certificate',
    'Sans visite, pas de certificat médical',
    'En cas d’absence, aucun certificat n’est délivré',
    'En l’absence de visite, l’attestation médicale exigée par la préfecture ne peut être délivrée',
    'Absence : certificat non délivré',
  ],
  [
    'no-attestation',
    'À DÉFAUT, ATTESTATION NON DÉLIVRÉE',
    'Une journée manquée sans excuse : pas d’attestation',
    'L’attestation de suivi, indispensable à l’obtention d’un titre pluriannuel, ne vous serait pas délivrée',
    'Vous n’obtiendrez pas l’attestation d’assiduité que la préfecture vous demandera',
    'Journée incomplète : attestation refusée',
  ],
  [
    'day-again',
    'La journée manquée est à rattraper',
    'Si vous êtes absent, la journée devra être recommencée',
    'Vous devrez refaire la séance manquée',
  ],
  [
    'not-done',
    'Sans la quatrième journée, la formation n’est pas validée',
    'Une absence, et le contrôle sera réputé non effectué',
    'Vous ne venez pas : la visite n’est pas validée',
  ],
  [
    'place-lost',
    'Après trois absences, vous serez exclu de la formation',
    'Trois absences entraînent votre radiation de la liste des stagiaires',
    'Si vous ne venez pas, votre place sera donnée à une autre personne',
  ],
  [
    'course-ends',
    'Après 3 absences injustifiées, la formation s’arrête',
    'Trois absences injustifiées : fin de la prescription',
    'Une absence non justifiée entraîne l’annulation de votre parcours',
  ],
  [
    'home',
    'Les conditions de logement seront réputées non remplies',
    'Si personne n’est là, nous devrons considérer que votre logement ne convient pas',
    'Votre logement serait tenu pour non conforme',
  ],
  [
    'without-seeing',
    'Si vous ne venez pas, le collège se prononcera sans vous avoir entendue',
    'Absent, vous laisseriez le rapport être écrit sans que vous ayez été examiné',
    'Le rapport sera rédigé sans examen',
  ],
  [
    'file-only',
    'Absence : avis rendu sur pièces',
    'Passé ce délai, le collège rendra son avis au vu des seuls éléments dont il dispose',
    'Faute de réponse, l’avis sera rendu sans ces éléments',
    'Le médecin donnera son avis avec les documents qu’il a',
  ],
  [
    'in-report',
    'Votre absence sera mentionnée dans le rapport',
    'À DEFAUT DE PRESENTATION, LE RAPPORT EN FERA MENTION',
    'Si vous ne venez pas, le rapport en fera état',
  ],
  [
    'counts-stay',
    'Il sera loisible au préfet d’en tenir compte lors de l’examen de votre droit au séjour',
    'Une absence aurait les conséquences que la loi y attache pour votre droit au séjour',
    'Le préfet en tirera les conséquences sur votre droit au séjour',
  ],
  [
    'counts-renewal',
    'le préfet en tiendra compte au renouvellement du titre',
    'Le non-respect est pris en compte lors du renouvellement de la carte',
    'Votre absence pèsera lors du renouvellement',
  ],
  [
    'counts-card',
    'Le fait de ne pas y déférer serait pris en considération lors de l’examen de votre demande de carte',
    'Le préfet en tirera les conséquences pour votre carte de séjour',
  ],
  [
    'counts',
    'Si vous refusez la visite, le préfet en tiendra compte',
    'L’absence, le préfet en tirera les conséquences',
    'La préfecture en tient compte',
  ],
  [
    'incomplete',
    'Si vous ne vous présentez pas, votre dossier sera considéré comme incomplet',
    'Sans ces éléments, le dossier sera déclaré incomplet',
    'En cas d’absence, votre demande sera tenue pour incomplète par la préfecture',
  ],
  [
    'given-up',
    'L’absence vaut renoncement à la procédure',
    'La demande sera réputée abandonnée',
    'Nous penserons que vous avez changé d’avis',
  ],
  [
    'last',
    'Ce rendez-vous est le dernier qui vous sera proposé',
    'C’est notre dernier rendez-vous pour vous',
    'Cette date est la dernière que nous vous proposons',
  ],
  [
    'no-new-date',
    'Un rendez-vous manqué sans excuse n’est pas reprogrammé',
    'Si vous manquez ce rendez-vous, aucun autre rendez-vous ne vous sera donné',
    'Absent, vous n’aurez pas de nouvelle date',
  ],
  ['long-wait', 'En cas d’absence, il ne sera pas proposé d’autre date avant trois mois'],
  [
    'delayed',
    'Une absence retarde tout votre parcours',
    'La visite en sera retardée d’autant',
    'Une absence retarde la fin de votre contrat',
  ],
  [
    'recorded',
    'L’absence sera inscrite dans votre dossier',
    'Une absence sera notée',
    'Toute défection est consignée à votre dossier',
  ],
  [
    'absence',
    'Une connexion interrompue plus d’une heure compte comme une absence',
    'Retard = absence',
    'Tout retard sera compté comme absence',
  ],
  [
    'cancelled',
    'Un retard entraîne l’annulation du rendez-vous',
    'Après 15 minutes, le rendez-vous est annulé',
    'En cas de retard, rendez-vous annulé',
  ],
  [
    'file-blocked',
    'Le dossier de séjour reste bloqué',
    'Sans réponse, votre dossier restera bloqué',
    'Votre dossier sera bloqué',
  ],
  [
    'help-lost',
    'Si vous ne venez pas à l’aéroport, l’aide est perdue',
    'Absent, vous perdrez le bénéfice de l’aide',
    'Si vous ne venez pas, l’aide au retour est annulée',
  ],
]

said.push(
  ['multi-year', 'L’étranger qui s’y soustrait ne peut obtenir la carte de séjour pluriannuelle'],
  [
    'ask-again',
    'Les absents doivent solliciter une nouvelle convocation',
    'La SPADA devra redemander une place',
    'Si vous manquez la visite, il faudra prendre un autre rendez-vous',
  ],
  [
    'without-you',
    'Si vous ne venez pas, il sera statué en l’état',
    'À défaut, nous déciderons sans votre avis',
  ],
  [
    'unfavourable',
    'Sans ces pièces, l’avis pourrait ne pas vous être favorable',
    'Votre silence expose à un avis défavorable',
  ],
  ['help-lost', 'Si vous ne vous présentez pas à l’aéroport, l’aide ne pourra plus vous être versée'],
  [
    'counts-multi-year',
    'La défection sera retenue et il en est tenu compte pour la carte pluriannuelle',
    'Votre absence peut compter quand vous demanderez une carte de plusieurs années',
  ],
  [
    'no-certificate',
    'Si la famille ne vient pas, l’attestation de suivi médical ne pourra pas lui être remise',
  ],
  [
    'not-renewed',
    'Sans cette visite, la préfecture ne renouvellera pas votre carte',
    'Votre titre ne sera pas renouvelé si vous ne venez pas',
    'Absent, votre carte ne vous sera plus renouvelée',
  ],
  [
    'prefect-contract',
    'Si vous ne déférez pas à cette convocation, il sera indiqué au préfet du Jura que le contrat n’a pas été respecté',
    'Sans vous, nous indiquerons au préfet que le contrat n’a pas été mené à son terme',
    'À défaut, nous écrirons à la préfecture que votre contrat n’a pas été suivi',
  ],
  ['absence', 'Si vous ne vous connectez pas, nous noterons « absente »'],
  ['prefect', 'Si vous manquez la visite, la préfecture de la Haute-Savoie le saura'],
  ['not-registered', 'Votre demande ne sera pas enregistrée', 'Demande non enregistrée en cas d’absence'],
  ['enrolled', 'Sans réponse, vous serez inscrit d’office à la formation'],
)

said.push(
  [
    'asylum-refused',
    'Le bénéfice des conditions matérielles d’accueil pourra vous être refusé',
    'Absent, vous pouvez vous voir refuser les conditions matérielles d’accueil',
  ],
  [
    'asylum-refused-both',
    'L’Office peut refuser les conditions matérielles d’accueil (logement et allocation) à qui ne vient pas',
    'SI VOUS NE VENEZ PAS, L’OFII PEUT VOUS REFUSER LES CONDITIONS MATERIELLES D’ACCUEIL (HEBERGEMENT ET ALLOCATION)',
  ],
  [
    'asylum-refused-or-lost',
    'Si vous ne venez pas, l’OFII peut refuser ou retirer les conditions matérielles d’accueil',
    'Le bénéfice des conditions matérielles d’accueil pourra vous être refusé ou retiré',
    'Les conditions matérielles d’accueil peuvent être retirées ou refusées si vous ne venez pas',
    'L’Office peut suspendre ou vous refuser les conditions matérielles d’accueil',
  ],
  [
    'stay-suspended',
    'En cas d’absence, votre droit au séjour pourra être suspendu',
    'L’absence entraîne la suspension de votre droit au séjour',
  ],
  [
    'certificate-for-prefecture',
    'À défaut de vous présenter, vous ne recevrez pas le certificat demandé par la préfecture',
    'En votre absence, le certificat médical attendu par la préfecture du Gers ne peut pas être établi',
  ],
  [
    'certificate-for-card',
    'Le certificat médical que réclame la préfecture pour votre prochaine carte de séjour ne pourrait vous être remis',
    'Sans visite, le certificat nécessaire au renouvellement de votre titre ne sera pas délivré',
  ],
  [
    'review-without-you',
    'Sans réponse de votre part, le bilan sera établi sans vous',
    'Absente, vous laisserez le bilan se faire en votre absence',
  ],
  [
    'stay-on-hold',
    'Une absence sans explication suspend l’examen de votre droit au séjour',
    'En cas d’absence, l’instruction de votre droit au séjour est suspendue',
  ],
  [
    'request-fails',
    'En cas d’absence, la demande de carte de séjour ne pourra pas aboutir',
    'Sans cet entretien, votre demande n’aboutira pas',
  ],
  ['archived', 'Le dossier sera archivé et ne pourra être rouvert que sur demande'],
  ['archived', 'Le certificat est archivé et n’est rendu que sur demande écrite'],
  ['no-courses', 'Sans cette matinée, vous ne pourrez pas commencer vos formations'],
  ['not-renewed', 'Faute de certificat, votre titre ne pourra pas être renouvelé'],
  ['delayed-months', 'La signature du contrat sera retardée de plusieurs mois'],
  ['day-again', 'Absence ou caméra éteinte : journée à refaire'],
  ['course-ends', 'Une journée manquée interrompt votre parcours'],
  ['home', 'Votre demande sera examinée comme si le logement ne convenait pas'],
  ['closed', 'Sans nouvelles à cette date, je ferme votre demande'],
)

const both: [first: string, second: string, quote: string][] = [
  [
    'place-lost',
    'counts-stay',
    'Votre place est perdue et le préfet en tiendra compte pour votre droit au séjour',
  ],
  [
    'prefect',
    'card-refused',
    'Nous le signalons à la préfecture et votre prochaine carte de séjour peut vous être refusée',
  ],
  [
    'contract-refused',
    'prefect',
    'Vous serez considérée comme refusant le contrat ; la préfecture en sera avertie',
  ],
  ['closed', 'prefect', 'SI VOUS NE VOUS PRESENTEZ PAS, VOTRE DOSSIER SERA CLOS ET LA PREFECTURE AVISEE'],
  [
    'no-certificate',
    'not-renewed',
    'Votre certificat ne pourra pas être établi et la préfecture ne renouvellera pas votre titre',
  ],
  ['no-certificate', 'card-blocked', 'Absence : certificat non délivré, carte de séjour bloquée'],
  [
    'file-only',
    'prefect',
    'L’avis sera rendu au vu des seules pièces du dossier et le préfet en sera informé',
  ],
  [
    'home',
    'request-refused',
    'Les conditions de logement sont réputées non remplies et votre demande peut être rejetée',
  ],
  [
    'contract-ended',
    'counts-multi-year',
    'Une absence peut conduire le préfet à mettre fin à votre contrat et pèsera dans l’examen de votre demande de carte pluriannuelle',
  ],
  [
    'review-without-you',
    'sent-as-is',
    'Faute de nouvelles, le bilan sera fait sans vous et transmis tel quel à la préfecture',
  ],
  [
    'prefect',
    'home',
    'Nous écrirons au préfet que nous n’avons pas pu entrer, et le logement sera regardé comme non conforme',
  ],
  ['back-to-prefecture', 'no-certificate', 'Le dossier sera rendu à la préfecture sans certificat'],
]

const unknown = [
  'Cette journée est la dernière : venez à 9 heures',
  'vous viendrez un autre jour',
  'Merci de nous dire pourquoi vous ne venez pas',
  'Si vous ne venez pas, un autre créneau vous sera donné',
  'Votre présence est obligatoire',
  'La préfecture vous attend avec ce certificat',
  'Présentez le certificat à la préfecture lors du renouvellement',
  'Si vous abandonnez, dites-le à votre référent',
  'Le contrat signé en préfecture vous sera rendu',
  'Votre carte de séjour sera prête le 3 mai',
  'En cas d’absence, votre carte ADA sera bloquée',
  'La carte de retrait vous sera refusée',
  'À ce titre, tout report vous sera refusé',
  'Votre bail pourra être résilié',
  'Une absence peut mener à la rupture de vos droits',
  'Votre contrat d’hébergement serait rompu',
  'Toute demande de report pourra être refusée',
  'Un seul report est accordé, sans conséquence sur votre droit au séjour',
  'Ce changement n’a aucune conséquence pour le renouvellement de votre titre',
  'L’absence pour maladie ne sera pas prise en compte lors de votre demande de carte',
  'Ce changement ne pèse pas sur votre carte de séjour',
]

const ids = (quote: string) => meaningsOf(quote).map(({ id }) => id)

describe('the meaning of a consequence', () => {
  it.each(said.flatMap(([key, ...quotes]) => quotes.map((quote) => [key, quote] as const)))(
    'is %s: « %s »',
    (key, quote) => {
      expect(ids(quote)).toEqual([key])
    },
  )

  it.each(both)('is %s and %s: « %s »', (first, second, quote) => {
    expect(ids(quote)).toEqual([first, second])
  })

  it.each(unknown)('is not known: « %s »', (quote) => {
    expect(ids(quote)).toEqual([])
  })
})

const undated = letter({ kind: 'family-reunification' })
const says = (quote: string, of: Letter = medicalVisit) =>
  consequence.about({ ...of, consequence: found(quote, quote) }, new Date('2027-01-10T09:00:00Z'))[0]?.say

describe('of what it is the consequence', () => {
  it.each([
    [
      'consequence:lead',
      'Si vous manquez l’une des deux étapes, votre prochaine carte pourra être retardée',
      medicalVisit,
    ],
    [
      'consequence:untold',
      'Si vous ne venez pas et n’avez pas prévenu, votre carte sera retardée d’autant',
      medicalVisit,
    ],
    ['consequence:late', 'Un retard entraîne l’annulation du rendez-vous', medicalVisit],
    [
      'consequence:late',
      'Les personnes qui ne se présentent pas à l’heure dite doivent attendre une autre convocation',
      medicalVisit,
    ],
    ['consequence:late', 'Les retardataires perdent leur place', medicalVisit],
    ['consequence:late', 'Si vous arrivez en retard, le rendez-vous est annulé', medicalVisit],
    [
      'consequence:absentOrLate',
      'En cas d’absence ou de retard, la demande ne sera pas enregistrée',
      medicalVisit,
    ],
    ['consequence:absentOrLate', 'Retard ou absence : dossier clos', medicalVisit],
    ['consequence:times', 'APRES DEUX ABSENCES, LE DOSSIER EST CLASSE', medicalVisit],
    ['consequence:moreTimes', 'AU-DELA DE TROIS ABSENCES, LE CONTRAT EST ROMPU', medicalVisit],
    [
      'consequence:moreTimesNoReason',
      'PLUS DE 2 ABSENCES SANS MOTIF ENTRAINENT LA FIN DU CONTRAT',
      medicalVisit,
    ],
    ['consequence:times', 'A LA TROISIEME ABSENCE, LE CONTRAT EST ROMPU', medicalVisit],
    [
      'consequence:timesNoReason',
      'Trois absences injustifiées entraînent l’exclusion du cours',
      medicalVisit,
    ],
    ['consequence:timesNoReason', 'APRES DEUX ABSENCES SANS MOTIF, LE CONTRAT EST ROMPU', medicalVisit],
    ['consequence:certificates', 'Sans les trois attestations, le contrat n’est pas respecté', medicalVisit],
    [
      'consequence:certificates',
      'À défaut des quatre attestations, la carte peut être refusée',
      medicalVisit,
    ],
    [
      'consequence:times',
      'Si vous ne venez pas deux fois de suite, le contrat ne vous sera plus proposé',
      medicalVisit,
    ],
    [
      'consequence:often',
      'Des absences répétées et sans motif peuvent conduire à la résiliation',
      medicalVisit,
    ],
    ['consequence:often', 'Trop d’absences, et vous n’obtiendrez pas l’attestation', medicalVisit],
    ['consequence:both', 'Si vous manquez les deux rendez-vous, le dossier sera clos', medicalVisit],
    [
      'consequence:giveUp',
      'Si vous abandonnez la formation, vous ne pourrez pas obtenir la carte',
      medicalVisit,
    ],
    [
      'consequence:leave',
      'Si vous quittez la séance avant la fin, la journée n’est pas validée',
      medicalVisit,
    ],
    [
      'consequence:other',
      'Si vous quittez le centre sans autorisation, l’allocation sera suspendue',
      asylumDesk,
    ],
    ['consequence:other', 'Si vous abandonnez votre logement, l’aide est perdue', medicalVisit],
    ['consequence:lead', 'En cas d’absence, votre dossier prendra du retard', medicalVisit],
    ['consequence:lead', 'Votre absence entraînerait un retard de la procédure', medicalVisit],
    ['consequence:giveUp', 'Abandonner la formation, c’est s’exposer à un refus de carte', medicalVisit],
    ['consequence:leave', 'Journée incomplète : attestation refusée', medicalVisit],
    [
      'consequence:connection',
      'Une connexion interrompue plus d’une heure compte comme une absence',
      medicalVisit,
    ],
    [
      'consequence:without',
      'Sans le cliché, le médecin ne sera pas en mesure de vous examiner',
      medicalVisit,
    ],
    ['consequence:without', 'Sans certificat médical, l’examen ne pourra avoir lieu', medicalVisit],
    [
      'consequence:without',
      'Si vous n’avez pas votre radiographie le jour de la visite, un nouveau rendez-vous vous sera fixé',
      medicalVisit,
    ],
    ['consequence:without', 'Si vous venez sans vos documents, vous ne serez pas reçu', medicalVisit],
    ['consequence:lead', 'Faute de certificat médical, votre titre ne pourra être renouvelé', medicalVisit],
    ['consequence:unproven', 'Sans justificatif, votre absence sera signalée au préfet', medicalVisit],
    ['consequence:untold', 'Si vous n’avez pas prévenu, votre dossier sera clos', medicalVisit],
    ['consequence:homeRefused', 'Si l’accès nous est refusé, le dossier sera clos', homeVisit],
    ['consequence:homeRefused', 'Si vous refusez d’ouvrir, le préfet en sera avisé', homeVisit],
    ['consequence:homeOrRefused', 'PERSONNE SUR PLACE OU REFUS : DEMANDE CLASSEE', homeVisit],
    ['consequence:home', 'En cas d’absence, votre demande pourra être refusée', homeVisit],
    ['consequence:noReason', 'Une absence que rien ne justifie est signalée au préfet', medicalVisit],
    ['consequence:noReason', 'ABSENCE INJUSTIFIEE : DOSSIER CLOS', medicalVisit],
    ['consequence:noReason', 'Sauf motif sérieux, votre absence met fin au contrat', medicalVisit],
    ['consequence:unexplained', 'Absent sans explication, vous perdez votre place', medicalVisit],
    [
      'consequence:unexplained',
      'Si vous ne venez pas et ne donnez pas de raison, le préfet le saura',
      medicalVisit,
    ],
    [
      'consequence:untold',
      'Si vous manquez la séance sans nous en avertir, votre dossier sera clos',
      medicalVisit,
    ],
    ['consequence:silent', 'Sans nouvelles de votre part, nous fermerons le dossier', medicalVisit],
    ['consequence:lead', 'Sans réponse et sans venue de votre part, le dossier sera clos', medicalVisit],
    [
      'consequence:part',
      'La formation doit être suivie du début à la fin ; à défaut, pas d’attestation',
      medicalVisit,
    ],
    [
      'consequence:until',
      'Tant que la visite n’a pas été passée, la carte ne peut pas être remise',
      medicalVisit,
    ],
    ['consequence:regularly', 'Sans assiduité, le contrat peut être rompu', medicalVisit],
    [
      'consequence:lead',
      'En votre absence, le dossier sera clos ; en cas d’empêchement, prévenez-nous avec un motif',
      medicalVisit,
    ],
    ['consequence:noAnswer', 'Faute de réponse, l’avis sera rendu sans ces éléments', medicalPapers],
    ['consequence:lateAnswer', 'Tout retard dans l’envoi des pièces entraînera le rejet', undated],
    ['consequence:noAnswer', 'Sans réponse, votre dossier sera classé', undated],
    ['consequence:noAnswer', 'Passé ce délai, votre demande sera close', undated],
    ['consequence:noAnswer', 'À défaut, l’avis sera rendu malgré leur absence', medicalPapers],
    ['consequence:lead', 'Si vous ne venez pas, votre dossier sera classé', undated],
    ['consequence:other', 'Toute fausse déclaration entraîne le rejet de la demande', undated],
    [
      'consequence:notSent',
      'Sans ces pièces, votre dossier nous sera retourné et la visite en sera retardée d’autant',
      letter({ kind: 'other-ofii' }),
    ],
  ] as const)('is said under %s: « %s »', (head, quote, of) => {
    expect(says(quote, of)).toBe(head)
  })

  it('is nothing in a letter that calls an appointment off', () => {
    expect(
      says('Sans nouvelles le 1er décembre, votre dossier sera clos', letter({ kind: 'cancellation' })),
    ).toBeUndefined()
  })
})

const atScreen = letter({
  kind: 'civic-training',
  appointments: [appointment({ date: found('2027-03-11', '11 mars'), online: 'https://visio.example/a' })],
})

describe('in a few words', () => {
  const short = (quote: string, of: Letter) =>
    consequenceInShort({ ...of, consequence: found(quote, quote) })[0]?.say

  it.each([
    ['consequence:short.lead', 'En cas d’absence, votre dossier sera classé', medicalVisit],
    [
      'consequence:short.late',
      'Tout retard de plus de 15 minutes entraîne l’annulation du rendez-vous',
      medicalVisit,
    ],
    ['consequence:short.moreTimes', 'Au-delà de deux absences, le contrat pourra être résilié', medicalVisit],
    ['consequence:short.times', 'Après deux absences, le contrat pourra être résilié', medicalVisit],
    ['consequence:short.home', 'Sinon, votre demande pourra être rejetée', homeVisit],
    ['consequence:short.takePart', 'En cas d’absence, votre dossier sera classé', atScreen],
    [undefined, 'Si vous quittez le centre, l’allocation sera suspendue', asylumDesk],
    [undefined, 'En cas d’absence, votre dossier sera classé', letter({ ...medicalVisit, kind: 'not-ofii' })],
    [undefined, 'Sans réponse, votre dossier sera classé', medicalPapers],
  ])('is %s: « %s »', (say, quote, of) => {
    expect(short(quote, of)).toBe(say)
  })
})
