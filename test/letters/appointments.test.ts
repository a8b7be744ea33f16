/** Appointments in the turns, forms and tables of many offices: what is read of each, `?` marking what is not sure. */
import { describe, expect, it } from 'vitest'
import { day, readDays } from './days.ts'

const read = (body: string) =>
  readDays(body, { appointment: day, warning: (code) => `!${code.replace('appointments', '')}` })

describe('a day that takes the place of another', () => {
  it.each([
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Madame,
Votre rendez-vous du 3 février 2027 à 9h devient sans objet. Vous voudrez bien vous présenter le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Madame,
La convocation que vous avez reçue pour le 3 février 2027 est caduque. Vous êtes attendue le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
La présente convocation se substitue à celle du 3 février 2027. Nous vous recevrons le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Votre visite aura lieu le mardi 9 mars 2027 à 10h30 au lieu du 3 février 2027 à 9h.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Votre visite, initialement prévue le mercredi 3 février 2027 à 8h15, se tiendra le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Vous étiez convoquée le 3 février 2027. Cette visite est reportée. Nouvelle date : mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : report de votre visite médicale
Par lettre du 4 janvier 2027, nous vous invitions à vous rendre à la visite médicale prévue le mercredi 3 février 2027 à 9 heures. Ce rendez-vous ne pourra être honoré. Vous voudrez bien vous présenter le mardi 9 mars 2027 à 10 heures 30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Nous vous avions fixé rendez-vous le mercredi 3 février 2027 à 9h00. Un empêchement du médecin nous oblige à vous recevoir un autre jour : le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Le présent document annule et remplace celui du 8 janvier 2027
Madame,
Le cabinet étant fermé ce jour-là, vous ne serez pas reçue le mercredi 3 février à 8h comme nous vous l'avions écrit. Votre passage devant le médecin de l'Office est reporté au :
MARDI 9 MARS 2027 – 10H30 (heure locale)`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Cette lettre annule et remplace celle du 8 janvier 2027.
Nous ne pourrons pas vous recevoir le mercredi 3 février à 9h. Nouvelle date : mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Le médecin ne vous verra pas le mercredi 3 février, jour annoncé dans notre courrier du 8 janvier. Il vous recevra le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Votre visite du mercredi 3 février n'aura pas lieu, le médecin étant en congé. Elle est reprogrammée au mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Vous ne serez finalement pas accueillie le mercredi 3 février 2027. Votre visite est décalée au mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes attendue le mardi 9 mars 2027 à 10h30. Personne ne sera reçu le 11 novembre, jour férié.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Il n'y a plus lieu de vous présenter le mercredi 3 février 2027 à 9h00. Présentez-vous le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Ne venez pas le mercredi 3 février 2027 : venez le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Rendez-vous supprimé : mercredi 3 février 2027, 9h00
Rendez-vous à retenir : mardi 9 mars 2027, 10h30`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Ancien rendez-vous\tmercredi 3 février 2027 à 9h00
Nouveau rendez-vous\tmardi 9 mars 2027 à 10h30`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Convocation annulée : 03/02/2027 – 09:00
Nouvelle convocation : 09/03/2027 – 10:30`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Suite à votre demande de report, votre rendez-vous est avancé du mercredi 3 février 2027 au mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : modification de votre rendez-vous du 3 février 2027
Madame,
Vous êtes désormais convoquée à la visite médicale le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : report de la visite médicale du 3 février 2027
Madame,
Le médecin sera absent ce jour-là. Vous êtes attendue le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Le service médical ne pouvant vous recevoir comme convenu le mercredi 3 février 2027 à 9h, nous vous proposons le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
En remplacement du rendez-vous du 3 février 2027, vous êtes convoquée le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Cette convocation, qui vous appelle le mardi 9 mars 2027 à 10h30, rend caduque celle du 3 février 2027.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Vous n'avez pas pu vous présenter à la visite médicale du mercredi 3 février 2027 à 9h00. Nous vous fixons un nouveau rendez-vous le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Date prévue auparavant : mercredi 3 février 2027 à 9h
Date désormais retenue : mardi 9 mars 2027 à 10h30`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Nous sommes contraints de déplacer votre visite. Elle devait se tenir le 3 février 2027 à 9h00 ; elle se tiendra le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Madame, le rendez-vous que nous vous avions donné (mercredi 3 février 2027, 9h00) n'est pas maintenu. Vous viendrez le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Vous êtes attendue le mardi 9 mars 2027 à 10h30, et non plus le 3 février 2027 comme indiqué dans notre précédent courrier.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Merci de considérer comme nulle la convocation du 3 février 2027. Votre visite est programmée le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Nouvelle convocation (annule la précédente, datée du 4 janvier 2027, pour le 3 février 2027)
Date : mardi 9 mars 2027
Heure : 10h30`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
ATTENTION : CHANGEMENT DE DATE
VOTRE RENDEZ-VOUS DU 03/02/2027 EST DÉPLACÉ
NOUVEAU RENDEZ-VOUS : MARDI 09/03/2027 À 10H30`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
La visite que vous deviez passer le 3 février ne peut avoir lieu. Elle est fixée au mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Veuillez noter que le créneau du mercredi 3 février 2027 (9h00) vous est retiré et que celui du mardi 9 mars 2027 (10h30) vous est attribué.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Comme vous nous l'avez demandé, votre visite du mercredi 3 février 2027 passe au mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Le rendez-vous fixé au 3 février 2027 n'a plus lieu d'être ; il convient de vous présenter le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-03-02',
      `Objet : visite médicale
Compte tenu de votre absence le 2 mars 2027, une seconde convocation vous est adressée. Vous êtes attendue le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale – nouvelle date
Date initiale\tNouvelle date
mercredi 3 février 2027 à 9h00\tmardi 9 mars 2027 à 10h30`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale – nouvelle date
\tAncienne date\tNouvelle date
Jour\tmercredi 3 février 2027\tmardi 9 mars 2027
Heure\t9h00\t10h30`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Le rendez-vous du mercredi 3 février 2027 n'ayant pu être honoré par nos services, je vous prie de vous présenter le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : nouvelle convocation
Nous avons le regret de vous annoncer que la visite médicale du mercredi 3 février 2027 ne pourra se tenir à la date prévue. Nous vous attendons donc le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
La date du mercredi 3 février 2027 figurant sur votre précédente convocation est erronée. Il faut lire : mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Erratum : lire « mardi 9 mars 2027 à 10h30 » au lieu de « mercredi 3 février 2027 à 9h00 ».`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Votre visite du 03/02/2027 a été reprogrammée. Nouveau créneau : 09/03/2027 à 10:30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
À la suite de votre appel, votre visite médicale (3 février 2027) est reportée. Vous la passerez le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Je fais suite à votre absence du mercredi 3 février 2027. Une dernière chance vous est donnée : mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Nous vous prions de ne plus tenir compte de notre convocation pour le mercredi 3 février 2027, 9 h. Votre visite se déroulera le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Votre rendez-vous du mercredi 3 février 2027 est remplacé par un rendez-vous le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
La visite médicale, qui devait avoir lieu le 3 février 2027, aura finalement lieu le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Rendez-vous reporté
Initialement : mercredi 3 février 2027 à 9h00
Reporté au : mardi 9 mars 2027 à 10h30`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Nouveau rendez-vous : mardi 9 mars 2027 à 10h30
(en remplacement de celui du 3 février)`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Rendez-vous du mercredi 3 février 2027, 9h00 : ANNULÉ
Rendez-vous du mardi 9 mars 2027, 10h30 : CONFIRMÉ`,
    ],
    [
      'civic-training ; civic-training 2027-03-16 09:00 to 17:00 ; replaces 2027-03-09',
      `Objet : formation civique
La journée du mardi 9 mars 2027 est annulée et reportée au mardi 16 mars 2027, de 9h à 17h.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-23 09:00 to 17:00 ; replaces 2027-03-16',
      `Objet : formation civique
Vos journées de formation : mardi 9 mars 2027 de 9h à 17h ; mardi 23 mars 2027 de 9h à 17h (au lieu du mardi 16 mars 2027).`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Par courrier du 4 janvier 2027, vous avez été convoquée à la visite médicale le 3 février 2027. Cette date n'étant plus disponible, vous voudrez bien vous présenter le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Vous avez été convoquée le 3 février 2027 à 9h00 mais ne vous êtes pas présentée. Je vous convoque une seconde fois le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Nous avons bien reçu votre demande de report de la visite du 3 février 2027 et vous proposons le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Vous ne pouviez pas venir le 3 février 2027. Nous vous accueillerons donc le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Le mardi 9 mars 2027 à 10h30 : c'est la nouvelle date de votre visite. L'ancienne (3 février 2027) ne compte plus.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Vous serez reçue le mardi 9 mars 2027 à 10h30. Ce rendez-vous remplace celui que nous vous avions donné pour le 3 février 2027 à 9h00.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Vous serez reçue le mardi 9 mars 2027 à 10h30. Le précédent rendez-vous, du 3 février 2027, est donc annulé.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Vous êtes attendue le mardi 9 mars 2027 à 10h30. N'oubliez pas : le rendez-vous du mercredi 3 février 2027 à 9h00 n'existe plus.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Bonjour, petit changement : on ne vous attend plus le mercredi 3 février 2027 à 9h00 mais le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Nous avons dû avancer votre visite : au lieu du mercredi 3 février 2027 à 9h, elle aura lieu le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
La consultation prévue mercredi 3 février 2027 est impossible. Merci de venir mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Le rendez-vous du 3 février 2027 est supprimé et remplacé par le suivant :
Date : mardi 9 mars 2027
Heure : 10h30`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Il était prévu que vous soyez reçue le 3 février 2027 à 9h. Pour des raisons de service, cette visite a été avancée au mardi 9 mars 2027, 10h30.`,
    ],
    [
      '2027-03-09 10:30 ; replaces 2027-02-03',
      `Objet : visite médicale
Votre visite du 3 février 2027 n'a pu avoir lieu faute de médecin. Nous vous invitons à vous présenter le mardi 9 mars 2027 à 10h30.`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(body)).toBe(expected)
  })
})

describe('a day called off', () => {
  it.each([
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : visite médicale
Votre rendez-vous du mardi 9 mars 2027 à 10h30 devient sans objet. Vous recevrez une autre convocation.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : visite médicale
Nous ne serons pas en mesure d'assurer la visite médicale du mardi 9 mars 2027. Une nouvelle convocation vous parviendra ultérieurement.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : visite médicale
Votre convocation pour le mardi 9 mars 2027 est caduque. Ne vous déplacez pas.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : annulation
Le rendez-vous fixé le mardi 9 mars 2027 à 10h30 est annulé. Une date vous sera communiquée avant le 30 avril 2027.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : visite médicale du mardi 9 mars 2027 à 10h30
Madame, en raison d'une grève, nos locaux seront fermés ce jour-là. La visite n'aura donc pas lieu. Vous serez reconvoquée.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : votre rendez-vous du 9 mars 2027
Madame, nous sommes au regret de vous informer que le médecin ne pourra pas vous recevoir. Nous reviendrons vers vous pour vous fixer une autre date.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : visite médicale
Par suite d'un cas de force majeure, nous ne sommes pas en mesure de vous accueillir le mardi 9 mars 2027 à 10h30. Vous recevrez une nouvelle date par courrier.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : visite médicale
Madame, votre rendez-vous du 09/03/2027 à 10:30 est annulé. Merci de ne pas vous déplacer.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : visite médicale
La journée du mardi 9 mars 2027 à laquelle vous étiez convoquée est supprimée. Une nouvelle convocation suivra.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : visite médicale
Il n'y a plus lieu de vous présenter le mardi 9 mars 2027 à 10h30. Votre dossier est clos.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : report sans date de votre visite médicale
La visite du mardi 9 mars 2027 est ajournée. La nouvelle date vous sera communiquée ultérieurement.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `ANNULATION
Visite médicale du mardi 9 mars 2027 à 10h30
Ne venez pas. Nous vous recontacterons.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : visite médicale
La visite fixée au mardi 9 mars 2027 à 10h30 est par conséquent annulée. Une autre lettre suivra.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Aucune visite médicale n'aura lieu ce jour-là, le médecin étant absent.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : votre rendez-vous du 9 mars 2027
Madame, nous sommes au regret de vous informer que le médecin de l'OFII ne pourra pas vous recevoir. Nous reviendrons vers vous pour vous fixer une autre date de visite médicale.`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(body)).toBe(expected)
  })
})

describe('a day that stands, whatever is said of others', () => {
  it.each([
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convié le mardi 9 mars 2027 à 10h30 à la visite médicale.
Ne pas venir, sans raison sérieuse et prouvée, vous ferait perdre le bénéfice d'une carte. Si ce jour ne vous convient pas, prévenez-nous.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes attendue le mardi 9 mars 2027 à 10h30. Ne pas vous présenter sans prévenir aurait des suites pour votre titre. Si un motif impossible à prévoir survient, écrivez-nous.`,
    ],
    [
      'other-ofii ; other 2027-03-09 10:15',
      `Remise d'un duplicata
Les attestations que vous avez perdues peuvent être réimprimées. Il vous faudra les retirer en personne.
Retrait : mardi 9 mars 2027, 10 heures 15, guichet 2
Aucune formation ni aucun test n'aura lieu ce jour-là.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 ; replaces 2027-03-02',
      `Objet : formation civique, dernière journée
Vous y êtes attendue le mardi 9 mars 2027 à 9 h.
Cette lettre remplace celle du 5 janvier, qui vous donnait rendez-vous le 2 mars 2027 à Fougères : ne vous y rendez pas.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 ; civic-training 2027-03-30 09:00',
      `Objet : formation civique
Journée 1\tmardi 9 mars 2027\t9h00
mardi 16 et mardi 23 mars : pas de séance (congés)
Journée 2\tmardi 30 mars 2027\t9h00`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 ; civic-training 2027-03-23 09:00',
      `Objet : formation civique
Journée 1 : mardi 9 mars 2027 à 9h00
Journée 2 : mardi 23 mars 2027 à 9h00
Il n'y a pas de cours le mardi 16 mars 2027.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Le changement d'heure est le suivant : votre rendez-vous du mardi 9 mars 2027 aura lieu à 10h30 au lieu de 9h00.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
L'heure de votre rendez-vous du mardi 9 mars 2027 est modifiée : 10h30 (et non 9h).`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Ce rendez-vous ne peut être reporté.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Ce rendez-vous ne pourra être modifié qu'une seule fois.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Si ce rendez-vous ne peut être honoré, prévenez-nous.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Cette convocation annule et remplace toute convocation antérieure.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. En cas d'absence non justifiée, votre rendez-vous sera annulé.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Nous vous prions de vous présenter le mardi 9 mars 2027 à 10h30. Aucun changement de date ne sera accepté.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
En raison d'un changement de planning du médecin, nous vous demandons de vous présenter le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Il est inutile de vous présenter avant l'heure.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Il vous est demandé de ne pas vous présenter avant 10h15. Votre visite : mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
N'ayant pas reçu votre dossier complet, nous vous convoquons le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous aviez demandé un rendez-vous ; vous êtes attendue le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      'chest-xray 2027-03-09 08:30 ; 2027-03-09 10:30',
      `Objet : visite médicale
Le mardi 9 mars 2027, vous passerez d'abord une radiographie à 8h30 puis la visite médicale à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
L'horaire de votre rendez-vous du mardi 9 mars 2027 change : vous êtes attendue à 10h30 et non à 9h00.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Votre rendez-vous du mardi 9 mars 2027, initialement prévu à 9h00, est décalé à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : rappel
Nous vous rappelons que vous êtes convoquée à la visite médicale le mardi 9 mars 2027 à 10h30. Ce rappel ne modifie pas la convocation du 4 janvier 2027.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Comme indiqué dans notre convocation du 4 janvier 2027, votre visite aura lieu le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Pour faire suite à notre entretien du 5 janvier 2027, vous êtes convoquée le mardi 9 mars 2027 à 10h30.`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(body)).toBe(expected)
  })
})

describe('days of several people', () => {
  it.each([
    [
      'family-reunification ; 2027-03-09 10:30 {DIALLO Mamadou} ; 2027-03-09 11:15 {DIALLO Awa}',
      `Objet : regroupement familial – visite médicale
Le mardi 9 mars 2027 :
M. DIALLO Mamadou : 10h30
Mme DIALLO Awa : 11h15`,
    ],
    [
      'family-reunification ; 2027-03-09 10:30 {DIALLO Mamadou} ; 2027-03-11 11:15 {DIALLO Awa}',
      `Objet : regroupement familial – visite médicale
Nom\tDate\tHeure
M. DIALLO Mamadou\tmardi 9 mars 2027\t10h30
Mme DIALLO Awa\tjeudi 11 mars 2027\t11h15`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Votre époux est convoqué le jeudi 11 mars 2027 à 14h00 par courrier séparé.`,
    ],
    [
      '2027-03-09 10:30 ; 2027-03-11 14:00 {Awa}',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Votre fille Awa est convoquée séparément le jeudi 11 mars 2027 à 14h00.`,
    ],
    [
      '2027-03-09 10:30 ; 2027-03-11 14:00 {DIALLO Mamadou}',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Votre époux, M. DIALLO Mamadou, sera reçu le jeudi 11 mars 2027 à 14h00.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Votre enfant est convoqué à la visite médicale le mardi 9 mars 2027 à 10h30. Vous devez l'accompagner.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous et votre conjoint êtes convoqués le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Votre épouse et vous êtes convoqués le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 {DIALLO Awa}',
      `Objet : visite médicale
Votre fille DIALLO Awa est convoquée à la visite médicale le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
À la demande de votre époux, vous êtes attendue le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
La visite de votre époux ayant eu lieu le 7 janvier 2027, la vôtre est fixée au mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30 {DIALLO Mamadou} ; 2027-03-09 11:15 {DIALLO Awa}',
      `Visite médicale de la famille
Vous êtes attendus le mardi 9 mars 2027 :
DIALLO Mamadou\t10h30
DIALLO Awa\t11h15`,
    ],
    [
      '2027-03-09 10:30 {DIALLO Mamadou} ; 2027-03-09 11:15 {DIALLO Awa}',
      `Visite médicale – mardi 9 mars 2027
M. DIALLO Mamadou, à 10 h 30
Mme DIALLO Awa, à 11 h 15`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
La convocation de votre mari vous sera adressée ultérieurement. La vôtre : mardi 9 mars 2027 à 10h30.`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(body)).toBe(expected)
  })
})

describe('days in a table', () => {
  it.each([
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 16:30 ; civic-training 2027-03-16 08:45 to 16:00',
      `Formation civique – vos journées
N°\tDate\tDébut\tFin\tLieu
J1\tmar. 09/03/2027\t09:00\t16:30\tCampus Nord, 45 rue de Lorient, 35000 RENNES
J2\tmar. 16/03/2027\t08:45\t16:00\tCampus Nord, 45 rue de Lorient, 35000 RENNES`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-16 09:00 to 17:00',
      `Formation civique
Date\tMatin\tAprès-midi\tLieu
Mardi 9 mars 2027\t9h00 - 12h30\t13h30 - 17h00\t45 rue de Lorient, 35000 Rennes
Mardi 16 mars 2027\t9h00 - 12h30\t13h30 - 17h00\t45 rue de Lorient, 35000 Rennes`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00',
      `Formation civique
Jour\tMatin\tAprès-midi
Mardi 9 mars 2027\t9h à 12h\t13h à 17h`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 08:15',
      `Signature du contrat d'intégration républicaine (CIR)
Date\tHeure d'arrivée\tDurée\tInterprète
mardi 9 mars 2027\t08 h 15\t4 h\ttigrigna
Lieu : 8 rue Jean Julien Lemordant, 35000 RENNES`,
    ],
    [
      '2027-03-09 10:30',
      `VISITE MÉDICALE
DATE\tHEURE\tLIEU
09/03/2027\t10:30\t8 rue Jean Julien Lemordant, 35000 RENNES`,
    ],
    [
      '2027-03-09 10:30',
      `VISITE MÉDICALE
Jour de la visite\tHoraires\tLieu
mardi 9 mars\t10h30\t8 rue Jean Julien Lemordant
2027\t\t35000 RENNES`,
    ],
    [
      '2027-03-09 10:30',
      `VISITE MÉDICALE
LE\t09.03.2027
À\t10H30
ADRESSE\t8 RUE JEAN JULIEN LEMORDANT, 35000 RENNES`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00',
      `CONVOCATION FORMATION CIVIQUE
2e JOURNÉE
1re JOURNÉE\teffectuée le 16.02.2027
LE\t09.03.2027
DE / À\t9H / 17H (PAUSE 12H30-13H30)
ADRESSE\t160 RUE DE LORIENT, 35000 RENNES
Remis en main propre le 16.02.2027`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-16 09:00 to 17:00',
      `Formation civique
Journée\tDate\tHoraires\tLieu
1\tmardi 9 mars 2027\t9h00 à 17h00\t45 rue de Lorient
2\tmardi 16 mars 2027\t\t35000 Rennes`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Convocation n° 27-1188 du 12/01/2027
Date\tHeure
09/03/2027\t10:30`,
    ],
    [
      'language-course ; language-course 2027-03-09 08:30 to 12:00',
      `Objet : entrée en formation linguistique
Une place vous est réservée à compter du mardi 9 mars 2027.
Le premier jour, rendez-vous de 8 h 30 à midi à :
Association Vilaine Langues
45 rue de Lorient
35000 Rennes`,
    ],
    [
      'language-course ; language-course 2027-03-09 09:00 to 12:15',
      `Objet : entrée en formation linguistique
Une place vous a été réservée à compter du mardi 9 mars 2027 chez Vilaine Langues, 45 rue de Lorient, 35000 Rennes.
Ce premier jour, la formatrice vous attend de 9 heures à 12 h 15.`,
    ],
    [
      'language-course ; language-course 2027-03-09 13:30',
      `Objet : formation linguistique
Vous êtes inscrit au cours de français à compter du mardi 9 mars 2027, à 13 h 30.
Nos bureaux seront fermés à compter du 22 mars 2027.`,
    ],
    [
      'language-course ; language-course 2027-03-09 13:30',
      `Parcours linguistique A2 – 200 heures
Prescription\t04/01/2027 (entretien OFII)
Première séance\tmardi 09/03/2027 à 13:30
Dernière séance prévue\t27/07/2027
Centre\tEscale des Langues, 132 rue de Lorient, 35000 RENNES`,
    ],
    [
      '2027-03-09 10:30',
      `VISITE MÉDICALE
Date et heure\tLieu\tContact
mardi 9 mars 2027 à 10h30\t8 rue Jean Julien Lemordant\t02 99 00 00 00
\t35000 RENNES`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-16 09:30 to 17:30 ; civic-training 2027-03-23 09:00 to 16:00',
      `Formation civique
SESSION\tJOUR\tDE\tÀ
1\tmardi 9 mars 2027\t9h00\t17h00
2\tmardi 16 mars 2027\t9h30\t17h30
3\tmardi 23 mars 2027\t9h00\t16h00`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-16 09:30 to 17:30',
      `Formation civique
Session 1 | mardi 9 mars 2027 | 9h00-17h00 | 45 rue de Lorient, 35000 Rennes
Session 2 | mardi 16 mars 2027 | 9h30-17h30 | 45 rue de Lorient, 35000 Rennes`,
    ],
    [
      '2027-03-09 10:30',
      `VISITE MÉDICALE\tRennes, le 11/01/2027
RENDEZ-VOUS LE MARDI 9 MARS 2027\tÀ 10 H 30`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-16 09:00 to 17:00',
      `Objet : formation civique
Journée 1\tJournée 2
mardi 9 mars 2027\tmardi 16 mars 2027
9h00 - 17h00\t9h00 - 17h00`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(body)).toBe(expected)
  })
})

describe('days and hours in any form', () => {
  it.each([
    [
      '2027-03-09 10:30',
      `Objet : convocation à la visite médicale du mardi 9 mars 2027 à 10h30
Madame, vous voudrez bien vous présenter aux date et heure indiquées en objet.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : convocation du 09/03/2027, 10h30
Madame, vous êtes convoquée pour votre visite médicale.`,
    ],
    [
      '2027-03-09 10:30',
      `VISITE MÉDICALE
Mardi 9 mars 2027
10h30
Madame, vous êtes convoquée à la date ci-dessus.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Votre époux est convoqué le jeudi 11 mars 2027 à 14h00 par courrier séparé.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Votre conjoint, M. DIALLO Mamadou, ayant été reçu le jeudi 7 janvier 2027 à 14h00, vous êtes convoquée le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 12:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 12 h 30.`,
    ],
    [
      '2027-03-09 12:00',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à midi.`,
    ],
    [
      '2027-03-09 12:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à midi et demi.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi neuf mars deux mille vingt-sept à dix heures trente.`,
    ],
    [
      '2027-03-01 08:45',
      `Objet : visite médicale
Vous êtes convoquée le lundi premier mars deux mille vingt-sept à neuf heures moins le quart.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le neuf mars deux mille vingt-sept à dix heures et demie.`,
    ],
    [
      '2027-03-09 11:10',
      `Objet : visite médicale
Cet entretien vous est fixé au mardi 9 mars 2027 à 11 heures 10 ; il sera conduit par Mme Pruvost.`,
    ],
    [
      '2027-03-09 11:05',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 11 heures 05.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars à 10h30.`,
    ],
    [
      '2027-03-09? 10:30',
      `Objet : visite médicale
Vous êtes convoquée le 9 mars à 10h30.`,
    ],
    [
      '2027-03-09? 10:30 ; !weekday-mismatch [0].date',
      `Objet : visite médicale
Vous êtes convoquée le mer. 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09? 10:30 ; !weekday-mismatch [0].date',
      `Objet : visite médicale
Vous êtes convoquée le 9 mars 2027 (jeudi) à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le 9 mars 2027 (mardi) à 10h30.`,
    ],
    [
      '2027-03-09 10:30 to 12:00',
      `Objet : visite médicale
Vous êtes convoquée le 9/03/2027 à 10h30 précises. Fin prévue vers 12h. Les portes ouvrent à 10h15.`,
    ],
    [
      '2027-03-09 08:45 to 16:45',
      `Objet : visite médicale
Madame, la visite a lieu le 09.03.2027 (mardi). Rendez-vous à 8h45 devant le centre, 33 avenue des Arènes, 35000 RENNES ; fin de la journée à 16h45, pause de 12h15 à 13h30.`,
    ],
    [
      '2027-03-09 09:15 to 12:00',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027, début : 9h15, fin : 12h00.`,
    ],
    [
      '2027-03-09 09:15 to 12:00',
      `VISITE MÉDICALE
Date : mardi 9 mars 2027
Heure de début : 9h15
Heure de fin : 12h00`,
    ],
    [
      '2027-03-09 09:15 to 12:00',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 de 9 heures 15 à 12 heures.`,
    ],
    [
      '2027-03-09 09:15 to 12:00',
      `Objet : visite médicale
Vous êtes attendue le mardi 9 mars 2027 à 9h15 et serez libérée vers 12h.`,
    ],
    [
      '2027-03-09 09:15',
      `Objet : visite médicale
Vous êtes attendue le mardi 9 mars 2027 à 9h15. Une pause est prévue de 10h30 à 10h45.`,
    ],
    [
      '2027-03-09 08:00 to 12:00',
      `Objet : visite médicale
Vous serez reçue le mardi 9 mars 2027 entre 8h et midi.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée mardi 9 mars 2027 — 10 h 30 —, au 8 rue Jean Julien Lemordant, 35000 RENNES. Le centre reçoit de 8 h 30 à 12 h.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-10 09:00 to 17:00 ; civic-training 2027-03-16 09:00 to 17:00',
      `Objet : formation civique
Vous participerez aux journées des 9, 10 et 16 mars 2027, de 9h à 17h.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-16 09:00 to 17:00',
      `Objet : formation civique
Première journée : mardi 9 mars 2027, de 9h00 à 12h30 et de 13h30 à 17h00.
Deuxième journée : mardi 16 mars 2027, mêmes horaires.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-16 09:00 to 17:00',
      `Objet : formation civique
Horaires : 9h – 17h
Jour 1 : mardi 9 mars 2027
Jour 2 : mardi 16 mars 2027`,
    ],
    [
      'chest-xray 2027-03-02 14:15 ; 2027-03-09 09:00',
      `Objet : visite médicale
Vous ferez une radiographie le mardi 2 mars 2027 à 14h15, puis vous passerez la visite médicale le mardi 9 mars 2027 à 9h00.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Établi le 12 janvier 2027. Votre visite est fixée le mardi 9 mars 2027 à 10h30. Vous présenterez la radiographie que vous avez passée le 5 janvier 2027. Données conservées jusqu'au 31/12/2030.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-16 09:00 to 17:00',
      `Formation civique
Dates : 9 et 16 mars 2027
Horaires : de 9h00 à 17h00
Lieu : 45 rue de Lorient, 35000 Rennes`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-16 09:30 to 17:30',
      `Formation civique
- le mardi 9 mars 2027, de 9h00 à 12h00 puis de 13h00 à 17h00, 45 rue de Lorient ;
- le mardi 16 mars 2027, de 9h30 à 12h00 puis de 13h00 à 17h30, 45 rue de Lorient.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 ; civic-training 2027-03-16 13:30',
      `Formation civique
09/03/2027 à 09:00 : module 1
16/03/2027 à 13:30 : module 2`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Le Directeur territorial de l'OFII vous convoque le :
MARDI 9 MARS 2027 À 10 H 30
au 8 rue Jean Julien Lemordant, 35000 RENNES`,
    ],
    [
      '2027-03-09 10:30',
      `Visite médicale
Quand ? Le mardi 9 mars 2027, à 10 h 30.
Où ? 8 rue Jean Julien Lemordant, 35000 RENNES`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : votre visite médicale du 9 mars
Vous êtes attendue mardi 9 mars à 10h30.`,
    ],
    [
      '2027-03-09? 10:30',
      `Objet : visite médicale
Vous êtes attendue le 09/03 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes attendue le mardi 09/03 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous avez validé votre visa le 12 décembre 2026, valable du 1er décembre 2026 au 30 novembre 2027. Vous passerez la visite le mardi 9 mars 2027 à 10h30. Répondez avant le 20 février 2027.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
En réponse à votre courriel du 7 janvier 2027, je vous confirme votre rendez-vous du mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Je vous confirme que votre rendez-vous est maintenu au mardi 9 mars 2027 à 10h30 malgré la fermeture du 2 mars 2027.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Rappel : votre rendez-vous est dans une semaine, mardi 9 mars 2027 à 10h30. Si vous ne pouvez pas venir, prévenez-nous avant le 5 mars 2027.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Veuillez vous présenter le neuf mars deux mille vingt-sept (9 mars 2027) à dix heures trente (10h30).`,
    ],
    [
      '2027-03-21? 10:15 ; !outside-office-hours [0].date',
      `Objet : visite médicale
Veuillez vous présenter le vingt-et-un mars 2027 à dix heures et quart.`,
    ],
    [
      '2027-03-09 14:45',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à quatorze heures quarante-cinq.`,
    ],
    [
      '2027-03-09 14:45',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à trois heures moins le quart de l'après-midi.`,
    ],
    [
      '2027-03-09 08:00',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à huit heures du matin.`,
    ],
    [
      '2027-03-09 14:00',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 2 heures de l'après-midi.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30 (durée : 2 heures).`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30 ; comptez 1h30 sur place.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Présentez-vous 15 minutes avant, soit à 10h15.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Présentez-vous à 10h30 le mardi 9 mars 2027 au 8 rue Jean Julien Lemordant.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Date : mardi 9 mars 2027
RDV : 10.30 h`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Date : mardi 9 mars 2027
Heure : 10 : 30`,
    ],
    [
      '2027-03-09',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 dans la matinée.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Je vous informe que vous êtes convoqué(e) le 09-03-2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Votre rendez-vous : mardi 9 mars 2027 10h30. Contrat signé le 3 février 2027.`,
    ],
    [
      'family-reunification ; home-visit 2027-03-09 14:00 to 16:00',
      `Objet : regroupement familial – visite du logement
Un agent se présentera à votre domicile le mardi 9 mars 2027 entre 14 heures et 16 heures.`,
    ],
    [
      '2027-03-11? 10:30 ; !several-dates [0].date',
      `Objet : visite médicale du mardi 9 mars 2027
Vous êtes convoquée le jeudi 11 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `De : ne-pas-repondre@ofii.fr
Envoyé : mardi 12 janvier 2027 09:14
Objet : Convocation visite médicale
Madame, vous êtes convoquée le mardi 9 mars 2027 à 10h30 au 8 rue Jean Julien Lemordant.`,
    ],
    [
      '2027-03-09 10:30',
      `Le mar. 12 janv. 2027 à 09:14, OFII Rennes <rennes@ofii.fr> a écrit :
Objet : visite médicale
Madame, vous êtes convoquée le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Votre demande a été enregistrée le 5 janvier 2027 à 14h32. Votre rendez-vous : mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Document imprimé le 12/01/2027 à 16:45
Vous êtes convoquée le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30.
Édité le 12/01/2027 16:45 – page 1/1`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Vous pouvez prendre rendez-vous pour la radiographie avant le 2 mars 2027 (de 9h à 17h).`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Votre récépissé expire le 30 mars 2027. Vous êtes convoquée le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Votre titre de séjour, délivré le 5 janvier 2027, vous sera remis à compter du 15 mars 2027. La visite aura lieu le mardi 9 mars 2027 à 10h30.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Vous recevrez les résultats le 16 mars 2027.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Nos bureaux seront fermés du 1er au 5 mars 2027.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Votre rendez-vous en préfecture est fixé au 23 mars 2027 à 9h00.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Vous devrez confirmer votre venue le 1er mars 2027 au plus tard.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Merci de confirmer avant le vendredi 26 février 2027 à 12h00.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Votre contrat d'intégration, signé le 7 janvier 2027 à 14h00, prévoit cette visite.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Si vous ne pouvez pas venir, une autre séance a lieu le jeudi 11 mars 2027 à 14h00.`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30 (accueil à partir de 10h15, fermeture des portes à 10h45).`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Bus 14 : départs à 9h40 et 10h00.`,
    ],
    [
      '2027-03-09 10:30',
      `VISITE MÉDICALE
Mme DIALLO Awa, née le 9 mars 1990
Date de la convocation : 11/01/2027
Date du rendez-vous : 09/03/2027
Heure du rendez-vous : 10:30`,
    ],
    [
      '2027-03-09 10:30',
      `VISITE MÉDICALE
Vos date et heure de rendez-vous : 09/03/2027 10:30
Date limite de validité du visa : 30/11/2027`,
    ],
    [
      '2027-03-09 10:30',
      `CONVOCATION VISITE MEDICALE
VOUS ETES CONVOQUEE LE MARDI 09 MARS 2027 A 10 HEURES 30 PRECISES`,
    ],
    [
      '2027-03-09 10:30',
      `Objet : visite médicale
Le médecin vous recevra mardi 9 mars, 10h30.`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 08:45 to 12:30',
      `Objet : visite d'accueil – contrat d'intégration républicaine
Matinée du mardi 9 mars 2027 (8h45 - 12h30)`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-16 09:00 to 17:00',
      `Objet : formation civique
Vous suivrez les journées 1 (mardi 9 mars 2027) et 2 (mardi 16 mars 2027), chacune de 9h à 17h.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 ; civic-training 2027-03-10 09:00 to 17:00',
      `Objet : formation civique
Vous êtes convoquée les mardi 9 et mercredi 10 mars 2027 de 9h à 17h.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 08:45? to 16:30? ; !several-dates [0].start',
      `Objet : formation civique
Accueil : 8h45
Début : 9h00
Fin : 16h30
Date : mardi 9 mars 2027`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(body)).toBe(expected)
  })
})

describe('the kind, in any words', () => {
  it.each([
    [
      '2027-03-09 10:30',
      `Convocation médicale : mardi 9 mars 2027 à 10h30, au cabinet médical de l'OFII, 8 rue Jean Julien Lemordant, 35000 RENNES.`,
    ],
    [
      '2027-03-09 10:30',
      `Votre rendez-vous avec le médecin de l'OFII : mardi 9 mars 2027 à 10h30. Apportez passeport et carnet de vaccination.`,
    ],
    [
      '2027-03-09 10:30',
      `CONTRÔLE MÉDICAL OBLIGATOIRE. Présentez-vous le mardi 9 mars 2027 à 10h30 au service médical.`,
    ],
    [
      '2027-03-09 10:30',
      `Examen de santé prévu dans le cadre de la validation de votre visa : mardi 9 mars 2027 à 10h30.`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 08:45',
      `Vous êtes priée d'assister à la séance d'accueil qui se tiendra le mardi 9 mars 2027 à 8h45, au cours de laquelle sera préparé le contrat d'intégration républicaine.`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 08:45',
      `Vous devez souscrire avec l'État le contrat d'intégration républicaine. La réunion aura lieu le mardi 9 mars 2027 à 8h45. Test de français et entretien individuel.`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 08:45',
      `Objet : votre parcours d'intégration – journée d'accueil
Vous êtes attendue le mardi 9 mars 2027 à 8h45 à la plateforme d'accueil.`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 08:45',
      `Premier accueil des étrangers primo-arrivants. Présentez-vous le mardi 9 mars 2027 à 8h45 pour la signature de votre contrat.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00',
      `Objet : première journée civique
Vous êtes inscrite à la session du mardi 9 mars 2027 de 9h à 17h, dans le cadre de votre contrat d'intégration républicaine.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00',
      `Formation aux valeurs de la République (module 2 du parcours civique) : mardi 9 mars 2027 de 9h à 17h.`,
    ],
    [
      'language-course ; language-course 2027-03-09 13:30',
      `Parcours linguistique A2 – 200 heures. Première séance : mardi 9 mars 2027 à 13h30.`,
    ],
    [
      'language-course ; language-course 2027-03-09 13:30',
      `Votre cours de langue française commence le mardi 9 mars 2027 à 13h30 au centre Escale. Prescription de 100 heures, contrat d'intégration républicaine.`,
    ],
    [
      'language-course ; language-course 2027-03-09 13:30',
      `Objet : test de positionnement linguistique avant votre formation en français
Vous êtes attendue chez l'organisme de formation le mardi 9 mars 2027 à 13h30.`,
    ],
    [
      'cir-review ; interview 2027-03-09 11:10',
      `Objet : bilan de votre contrat d'intégration républicaine
Vous êtes invitée à l'entretien de fin de contrat le mardi 9 mars 2027 à 11h10.`,
    ],
    [
      'cir-review ; interview 2027-03-09 11:10',
      `Votre CIR arrive à échéance. Un dernier entretien avec votre auditrice est fixé au mardi 9 mars 2027 à 11h10.`,
    ],
    [
      'sick-foreigner-exam ; interview 2027-03-09 11:10',
      `Objet : demande de titre de séjour pour raison de santé
Le médecin de l'OFII souhaite vous examiner le mardi 9 mars 2027 à 11h10. Article L. 425-9.`,
    ],
    [
      'return-aid ; other 2027-03-09 11:10',
      `Objet : votre aide au retour volontaire
Votre vol est prévu le mardi 9 mars 2027 à 11h10 à destination de Tirana.`,
    ],
    [
      'family-reunification ; home-visit 2027-03-09 11:10',
      `Objet : regroupement familial – enquête logement
Nos agents passeront chez vous le mardi 9 mars 2027 à 11h10.`,
    ],
    [
      'asylum-reception ; interview 2027-03-09 11:10',
      `Demande d'asile. Vous êtes attendue au guichet unique (GUDA) le mardi 9 mars 2027 à 11h10.`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(body)).toBe(expected)
  })
})
