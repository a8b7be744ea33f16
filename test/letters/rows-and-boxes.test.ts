/** Rows, boxes, cells and sentences that give days, hours and places of several people or steps: what is read, and where. */
import { describe, expect, it } from 'vitest'
import { day, readDays } from './days.ts'

const read = (body: string) =>
  readDays(body, { appointment: (one) => `${day(one)} @${one.where}`, warning: (code) => code })

describe('an hour for each person', () => {
  it.each([
    [
      '2027-03-09 08:00 {RAKOTOBE Hery} @35000 Rennes ; 2027-03-09 08:40 {RAKOTOBE Voahangy} @35000 Rennes ; 2027-03-09 09:20 {RAKOTOBE Tiana} @35000 Rennes',
      `Objet : visite médicale de votre famille
Les trois visites médicales auront lieu dans nos locaux, 8 rue Jean Julien Lemordant, 35000
Rennes, le mardi 9 mars 2027, selon l'ordre ci-après :
Personne\tNée / né le\tHeure
RAKOTOBE Hery\t02/12/1986\t8 h 00
RAKOTOBE Voahangy\t19/05/1990\t8 h 40
RAKOTOBE Tiana\t14/02/2026\t9 h 20`,
    ],
    [
      '2027-03-09 09:00 {Amina BENALI} @35000 Rennes ; 2027-03-09 09:30 {Karim BENALI} @35000 Rennes',
      `Objet : visite médicale
Madame, Monsieur, vous êtes attendus le mardi 9 mars 2027 au 8 rue Jean Julien Lemordant, 35000 Rennes :
- Amina BENALI : 9h00
- Karim BENALI : 9h30`,
    ],
    [
      '2027-03-09 09:00 {Mme BENALI} @35000 Rennes ; 2027-03-09 09:30 {M. BENALI} @35000 Rennes',
      `Objet : visite médicale
Vous êtes convoqués le mardi 9 mars 2027 au 8 rue Jean Julien Lemordant, 35000 Rennes, à 9h00 pour Mme BENALI et à 9h30 pour M. BENALI.`,
    ],
    [
      '2027-03-09 08:10 @35000 Rennes ; 2027-03-09 08:50 {KOUASSI Tahiry} @35000 Rennes',
      `Objet : visite médicale
Nous vous accueillerons le mardi 9 mars 2027 dans nos locaux, 8 rue Jean Julien Lemordant, 35000 Rennes, vous-même à 8 h 10 et votre enfant KOUASSI
Tahiry, né le 14 juin 2013, à 8 h 50, étant entendu qu'il ne pourra être reçu qu'en présence de l'un de ses parents.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes ; 2027-03-09 09:45 {SOW Ibrahima} @35000 Rennes',
      `Objet : visite médicale
Madame, vous serez reçue le mardi 9 mars 2027 à 9h00, et votre époux, M. SOW Ibrahima, à 9h45, au 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes ; 2027-03-09 09:40 {Awa} @35000 Rennes',
      `Objet : visite médicale
Le rendez-vous est fixé au mardi 9 mars 2027, 8 rue Jean Julien Lemordant, 35000 Rennes : 9h pour vous, 9h40 pour votre fille Awa.`,
    ],
    [
      '2027-03-09 10:00 {Li NA} @35000 Rennes ; 2027-03-09 10:30 {Wang WEI} @35000 Rennes',
      `Objet : visite médicale
Mme Li NA est attendue le mardi 9 mars 2027 à 10h au 8 rue Jean Julien Lemordant, 35000 Rennes. M. Wang WEI est attendu le même jour à 10h30.`,
    ],
    [
      '2027-03-09 08:30 {OUEDRAOGO Salif} @35000 Rennes ; 2027-03-09 09:00 {OUEDRAOGO Mariam} @35000 Rennes ; 2027-03-09 09:30 {OUEDRAOGO Issa} @35000 Rennes',
      `VISITE MÉDICALE – mardi 9 mars 2027
8 h 30\tOUEDRAOGO Salif
9 h 00\tOUEDRAOGO Mariam
9 h 30\tOUEDRAOGO Issa
Lieu : 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      'language-course ; language-course 2027-03-15 08:45 to 12:00 @35000 Rennes',
      `FORMATION LINGUISTIQUE – ENTRÉE
Stagiaire\tMme PHAM Thi Lan
Première séance\tlundi 15/03/27, 8h45–12h
Lieu\t8 rue Jean Julien Lemordant, 35000 RENNES
Votre conjoint, M. PHAM Van Duc, a une autre convocation : lundi 22/03/27, 13h30. Ne pas venir ensemble.`,
    ],
    [
      'language-course ; language-course 2027-03-15 08:45 @35000 Rennes',
      `FORMATION LINGUISTIQUE
Vous commencez le lundi 15 mars 2027 à 8h45, au 8 rue Jean Julien Lemordant, 35000 RENNES.
Votre mari a reçu sa propre convocation pour le lundi 22 mars 2027 à 13h30.`,
    ],
    [
      '2027-03-09 10:30 @35000 Rennes',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30, 8 rue Jean Julien Lemordant, 35000 Rennes. Votre mari, M. DIALLO Sory, passera
la visite le jeudi 11 mars 2027 à 14h00. Il recevra sa convocation séparément.`,
    ],
    [
      '2027-03-09 10:30 @35000 Rennes',
      `Objet : visite médicale
Vous êtes convoqué le mardi 9 mars 2027 à 10h30, 8 rue Jean Julien Lemordant, 35000 Rennes. Votre fille DIALLO Aïcha viendra le
jeudi 11 mars 2027 à 14h00. Elle a déjà reçu un courrier à son nom ; inutile de l'accompagner.`,
    ],
    [
      '2027-03-09 10:30 @35000 Rennes',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30, 8 rue Jean Julien Lemordant, 35000 Rennes. Mme DIALLO Awa, votre sœur, fera l'objet d'une convocation distincte (jeudi 11 mars 2027 à 14h00).`,
    ],
    [
      '2027-03-09 10:30 @35000 Rennes',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30, 8 rue Jean Julien Lemordant, 35000 Rennes. Pour votre fils Moussa, le rendez-vous vous est communiqué par courrier séparé (jeudi 11 mars 2027, 14h00).`,
    ],
    [
      '2027-03-09 10:30 @35000 Rennes',
      `Objet : visite médicale
Votre épouse, Mme DIALLO Awa, a déjà passé sa visite le jeudi 7 janvier 2027 à 14h. La vôtre est fixée au mardi 9 mars 2027 à 10h30, 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 08:15 @35000 Rennes ; 2027-03-09 09:00 {votre fils} @35000 Rennes',
      `Objet : visite médicale
Madame, le médecin vous recevra le mardi 9 mars 2027 à 8h15, puis votre fils à 9h00, à l'adresse suivante : 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 09:00 {Monsieur} @35000 Rennes ; 2027-03-09 09:30 {Madame} @35000 Rennes',
      `Objet : visite médicale
Vous êtes attendus le mardi 9 mars 2027 au 8 rue Jean Julien Lemordant, 35000 Rennes : à 9h00 pour Monsieur, à 9h30 pour Madame.`,
    ],
    [
      '2027-03-09 09:00 {KEITA Fanta} @35000 Rennes ; 2027-03-09 09:20 {KEITA Moussa} @35000 Rennes',
      `CONVOCATION – VISITE MÉDICALE
Date\tmardi 9 mars 2027
Lieu\t8 rue Jean Julien Lemordant, 35000 Rennes
Nom et prénom\tDate de naissance\tHeure de passage
KEITA Fanta\t03/04/1990\t9 h 00
KEITA Moussa\t11/10/2026\t9 h 20`,
    ],
    [
      '2027-03-09 10:30 @35000 Rennes',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30 au 8 rue Jean Julien Lemordant, 35000 Rennes. Votre conjoint pourra vous rejoindre à 11h30 à la sortie.`,
    ],
    [
      '2027-03-09 10:30 @35000 Rennes',
      `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30, 8 rue Jean Julien Lemordant, 35000 Rennes. M. TRAORE Ali, qui habite chez vous, est convoqué le mercredi 10 mars 2027 à 9h00 par une autre lettre.`,
    ],
    [
      'language-course ; language-course 2027-03-15 13:30 @35000 Rennes',
      `FORMATION LINGUISTIQUE
Vous intégrerez le groupe A1 le lundi 15 mars 2027 à 13h30 (8 rue Jean Julien Lemordant, 35000 Rennes). Le groupe de votre épouse débutera le lundi 22 mars 2027.`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(body)).toBe(expected)
  })
})

describe('steps and boxes, one below or beside the other', () => {
  it.each([
    [
      'chest-xray 2027-03-09 10:45 @92320 Châtillon ; 2027-03-09 14:15 @92120 Montrouge',
      `Objet : visite médicale
Deux étapes, le même jour : mardi 9 mars 2027
Suivez l'ordre des cases.
1. Radiographie du thorax
Chest X-ray
10 h 45
Centre d'imagerie des Blagis
17 rue Gabriel-Péri
92320 CHÂTILLON
Rien à payer.
2. Visite avec le médecin
Medical visit
14 h 15
OFII – 1er étage, salle d'attente B
221 avenue Pierre-Brossolette
92120 MONTROUGE
Les portes ouvrent à 13 h 30.`,
    ],
    [
      'chest-xray 2027-03-09 09:30 @35200 Rennes ; 2027-03-09 11:00 @35000 Rennes',
      `CONVOCATION – VISITE MÉDICALE
Le mardi 9 mars 2027
ÉTAPE 1 – RADIOGRAPHIE\tÉTAPE 2 – VISITE MÉDICALE
9h30\t11h00
Cabinet Sud Radio\tOFII
40 boulevard de Bulgarie\t8 rue Jean Julien Lemordant
35200 RENNES\t35000 RENNES`,
    ],
    [
      'chest-xray 2027-03-09 09:30 @35200 Rennes ; 2027-03-11 11:00 @35000 Rennes',
      `CONVOCATION – VISITE MÉDICALE
Radiographie\tVisite médicale
mardi 9 mars 2027\tjeudi 11 mars 2027
9h30\t11h00
40 boulevard de Bulgarie\t8 rue Jean Julien Lemordant
35200 RENNES\t35000 RENNES`,
    ],
    [
      'chest-xray 2027-03-09 09:30 @35200 Rennes ; 2027-03-11 11:00 @35000 Rennes',
      `CONVOCATION – VISITE MÉDICALE
RADIOGRAPHIE\tCONSULTATION
Date : 09/03/2027\tDate : 11/03/2027
Heure : 9h30\tHeure : 11h00
Lieu : 40 boulevard de Bulgarie, 35200 Rennes\tLieu : 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      'chest-xray 2027-03-04 16:20 @35300 Fougères ; 2027-03-09 08:30 @35000 Rennes',
      `Mme Ivana STOJKOVIC
8, rue de la Savoureuse
35300 FOUGÈRES
Objet : examen médical
Vous vous rendrez en premier lieu le jeudi 4.3.27, à 16 h 20, au Centre d'imagerie du Lion, 6, faubourg de Montbéliard, 35300 FOUGÈRES, où sera prise une radiographie de face de vos poumons.
Munie du cliché, vous serez ensuite reçue par le médecin de l'Office, à l'adresse de Rennes qui figure en haut de cette page, le mardi 9.3.27, à 8 h 30 précises.`,
    ],
    [
      'chest-xray 2027-03-04 16:20 @35300 Fougères ; 2027-03-09 08:30 @35000 Rennes',
      `Objet : visite médicale
1) Radiographie : jeudi 4 mars 2027 à 16h20, Centre d'imagerie du Lion, 6 faubourg de Fougères, 35300 FOUGÈRES
2) Visite médicale : mardi 9 mars 2027 à 8h30 à notre adresse (voir en-tête)`,
    ],
    [
      'chest-xray 2027-03-09 09:30 @35200 Rennes ; 2027-03-09 11:00 @35000 Rennes',
      `VISITE MÉDICALE : VOTRE MATINÉE DU MARDI 9 MARS 2027
9h30\tRadiographie des poumons\tCabinet Sud Radio, 40 boulevard de Bulgarie, 35200 Rennes
11h00\tVisite médicale\tOFII, 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      'chest-xray 2027-03-08 09:30 @35200 Rennes ; 2027-03-09 11:00 @35000 Rennes',
      `CONVOCATION VISITE MÉDICALE
\tDate\tHeure\tLieu
Radio\tlundi 8 mars 2027\t9h30\t40 boulevard de Bulgarie, 35200 Rennes
Visite\tmardi 9 mars 2027\t11h00\t8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      'chest-xray 2027-03-08 09:30 @35200 Rennes ; 2027-03-09 11:00 @35000 Rennes',
      `CONVOCATION VISITE MÉDICALE
1 RADIOGRAPHIE DU THORAX
Quand : lundi 8 mars 2027 à 9h30
Où : Cabinet Sud Radio, 40 boulevard de Bulgarie, 35200 Rennes
2 VISITE AVEC LE MÉDECIN
Quand : mardi 9 mars 2027 à 11h00
Où : OFII, 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      'chest-xray 2027-03-04 16:20 @35300 Fougères ; 2027-03-09 08:30 @35000 Rennes',
      `Objet : visite médicale
Avant votre visite, une radiographie sera faite le jeudi 4 mars 2027 à 16h20 au Centre d'imagerie du Lion, 6 faubourg de Vitré, 35300 FOUGÈRES. La visite médicale aura lieu le mardi 9 mars 2027 à 8h30 dans nos locaux, à l'adresse indiquée en tête de cette lettre.`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(body)).toBe(expected)
  })
})

describe('several days of a course', () => {
  it.each([
    [
      'civic-training ; civic-training 2027-06-17 09:00 to 17:00 @67000 Strasbourg ; civic-training 2027-06-24 08:30 to 16:30 @67300 Schiltigheim',
      `FORMATION CIVIQUE – JOURNÉES 1 ET 2
vous êtes inscrit aux deux journées suivantes :
Journée
Date
Horaires
Lieu
1 – Principes
jeudi 17 juin 2027
9 h 00 – 12 h 30
13 h 30 – 17 h 00
Ater Formation
9 quai des Bateliers
67000 STRASBOURG
2 – Accès aux droits
jeudi 24 juin 2027
8 h 30 – 12 h 00
13 h 00 – 16 h 30
Espace des Malteries
22 rue des Malteries
67300 SCHILTIGHEIM`,
    ],
    [
      'civic-training ; civic-training 2027-06-17 09:00 to 17:00 @67000 Strasbourg',
      `FORMATION CIVIQUE
Date : jeudi 17 juin 2027
Horaires : 9h00 à 12h30
13h30 à 17h00
Lieu : 9 quai des Bateliers, 67000 STRASBOURG`,
    ],
    [
      'civic-training ; civic-training 2027-06-17 09:00 to 17:00 @67000 Strasbourg ; civic-training 2027-06-24 08:30 to 16:30 @67000 Strasbourg',
      `FORMATION CIVIQUE
Vous êtes attendu aux deux journées ci-dessous, au 9 quai des Bateliers, 67000 Strasbourg.
Jour\tMatin\tAprès-midi
jeudi 17 juin 2027\t9h00 – 12h30\t13h30 – 17h00
jeudi 24 juin 2027\t8h30 – 12h00\t13h00 – 16h30`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 @35000 Rennes ; civic-training 2027-03-16 09:00 to 17:00 @35000 Rennes',
      `FORMATION CIVIQUE, 8 rue Jean Julien Lemordant, 35000 Rennes
Journée\tDate\tHoraires
1\tmardi 9\t9h – 17h
\tmars 2027
2\tmardi 16\t9h – 17h
\tmars 2027`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 @35000 Rennes ; civic-training 2027-03-16 09:00 to 17:00 @35400 Saint-Malo',
      `FORMATION CIVIQUE
Vos dates : mardi 9 mars 2027 et mardi 16 mars 2027, de 9h à 17h.
Vos lieux : 1er jour, 8 rue Jean Julien Lemordant, 35000 Rennes ; 2e jour, 3 rue du Port, 35400 Saint-Malo.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 @35000 Rennes ; civic-training 2027-03-16 09:00 to 17:00 @35400 Saint-Malo',
      `FORMATION CIVIQUE
Vous êtes attendue aux journées suivantes, de 9h à 17h :
- Jour 1 : mardi 9 mars 2027
- Jour 2 : mardi 16 mars 2027
Lieux de formation :
- Jour 1 : 8 rue Jean Julien Lemordant, 35000 Rennes
- Jour 2 : 3 rue du Port, 35400 Saint-Malo`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 @35000 Rennes ; civic-training 2027-03-16 09:00 to 16:30 @35000 Rennes',
      `FORMATION CIVIQUE
Lieu : 8 rue Jean Julien Lemordant, 35000 Rennes
\tJour 1\tJour 2
Date\tmardi 9 mars 2027\tmardi 16 mars 2027
Matin\t9h00 – 12h00\t9h00 – 12h00
Après-midi\t13h00 – 17h00\t13h00 – 16h30`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 @35000 Rennes ; civic-training 2027-03-16 09:00 to 17:00 @35000 Rennes',
      `FORMATION CIVIQUE, 8 rue Jean Julien Lemordant, 35000 Rennes
Date\tMatin\tAprès-midi
mardi 9 mars 2027\t9h-12h\t13h-17h
mardi 16 mars 2027\t9h-12h\t13h-17h`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 @35000 Rennes',
      `FORMATION CIVIQUE
Vous êtes inscrite à la journée du mardi 9 mars 2027 : matin de 9h à 12h30, après-midi de 13h30 à 17h, 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 @35000 Rennes',
      `FORMATION CIVIQUE
Le mardi 9 mars 2027, de 9 heures à midi et de 13 heures à 17 heures, au 8 rue Jean Julien Lemordant, 35000 Rennes, vous suivrez la première journée.`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 @35000 Rennes ; civic-training 2027-03-16 09:00 to 17:00 @35400 Saint-Malo',
      `FORMATION CIVIQUE
Jour\tHoraire\tCentre
mardi 9\t9h-17h\t8 rue Jean Julien Lemordant
mars 2027\t\t35000 Rennes
mardi 16\t9h-17h\t3 rue du Port
mars 2027\t\t35400 Saint-Malo`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00 to 17:00 @35000 Rennes ; civic-training 2027-03-16 09:00 to 17:00 @35000 Rennes ; civic-training 2027-03-23 09:00 to 17:00 @35000 Rennes ; civic-training 2027-03-30 09:00 to 17:00 @35000 Rennes',
      `FORMATION CIVIQUE
Vous suivrez quatre journées de formation, de 9h à 17h, au 8 rue Jean Julien Lemordant, 35000 Rennes : les mardis 9, 16, 23 et 30 mars 2027.`,
    ],
    [
      'language-course ; language-course 2027-03-15 13:30 to 16:30 @35000 Rennes',
      `FORMATION LINGUISTIQUE
Début : lundi 15 mars 2027
Horaires : 13h30 – 16h30, du lundi au vendredi
Fin prévue : vendredi 25 juin 2027
Lieu : 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      'civic-training ; civic-training 2027-03-09 09:00? @35000 Rennes ; civic-training 2027-03-10 13:30? @35000 Rennes',
      `FORMATION CIVIQUE
Lieu : 8 rue Jean Julien Lemordant, 35000 Rennes
Dates
mardi 9 mars 2027
mercredi 10 mars 2027
Heures
9h00
13h30`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(body)).toBe(expected)
  })
})

describe('days called off', () => {
  it.each([
    [
      'cancellation ; cancelled 2027-01-21',
      `Bonjour,
Mouvement social jeudi 21/01/2027 : l'OFII de Rennes sera fermé.
Votre rendez-vous de ce jour (10h15, signature du CIR) est annulé.
Ne vous déplacez pas.
Nouvelle date : envoyée par mail d'ici le 11/02/2027.
Réouverture : vendredi 22/01/2027, 9h (pas d'accueil sans RDV).`,
    ],
    [
      'cancellation ; cancelled 2027-01-21',
      `Bonjour,
En raison d'une grève, nos bureaux seront fermés le jeudi 21 janvier 2027. Votre visite médicale prévue ce jour-là n'aura pas lieu. Nos bureaux rouvriront le vendredi 22 janvier 2027 à 9h.`,
    ],
    [
      'cancellation ; cancelled 2027-01-21',
      `Objet : annulation
Le service médical est fermé le jeudi 21 janvier 2027 pour travaux : les rendez-vous de cette journée sont annulés, le vôtre (9h30) compris. Reprise des visites le lundi 25 janvier 2027 à 8h30.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : votre visite médicale du mardi 9 mars 2027 à 10h30
Madame, le rendez-vous cité en objet est annulé. Un nouveau courrier vous parviendra.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : visite médicale du 9 mars 2027 à 10h30
La convocation visée en objet est annulée. Vous serez recontactée.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Bonjour,
Nous devons annuler votre visite médicale du mardi 9 mars 2027 (10h30). Notre service reprendra le lundi 15 mars 2027 à 9h.`,
    ],
    [
      'cancellation ; cancelled 2027-03-09',
      `Objet : annulation de rendez-vous
Votre rendez-vous\tVisite médicale
Jour\tmardi 9 mars 2027
Heure\t10h30
Statut\tANNULÉ
Une nouvelle convocation vous parviendra avant le 30 avril 2027.`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(body)).toBe(expected)
  })
})

describe('a day among others', () => {
  it.each([
    [
      'cir-reception ; cir-reception 2027-03-09 14:00 @35000 Rennes',
      `CONVOCATION À LA VISITE D'ACCUEIL
N° étranger\t7903358164\tNée le\t03/04/1995
Entrée en France\t11/06/2026\tVisa valable jusqu'au\t10/06/2027
Visite médicale\tpassée le 05/01/2027 à 10 h 15\tCertificat\tremis
Visite d'accueil\t09/03/2027 à 14 h 00\tLieu\t8 rue Jean Julien Lemordant, 35000 Rennes
Vous vous présenterez aux date, heure et lieu portés à la dernière ligne du tableau pour conclure le contrat d'intégration républicaine.`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 14:00 @35000 Rennes',
      `Objet : contrat d'intégration républicaine
Visite médicale : effectuée le 05/01/2027 à 10h15
Visite d'accueil : mardi 09/03/2027 à 14h00, 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      'family-reunification ; home-visit 2027-10-21 13:30 to 15:00 @home',
      `Regroupement familial
Nous venons voir votre logement
QUEL JOUR ?
jeudi 21 octobre 2027
À QUELLE HEURE ?
entre 13 h 30 et 15 h
OÙ ?
chez vous`,
    ],
    [
      '2027-03-09 14:00 @35000 Rennes',
      `VISITE MÉDICALE
Quand ?
Le mardi 9 mars 2027
À partir de quelle heure ?
14 h
Où ?
8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      '2027-03-09 14:00 @35000 Rennes',
      `VISITE MÉDICALE
Le jour
mardi 9 mars 2027
L'heure
14 h 00
Le lieu
OFII, 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      '2027-03-09 14:00 @35000 Rennes',
      `VISITE MÉDICALE
Jour du rendez-vous\tHeure du rendez-vous\tLieu
9 mars 2027\t14 h\t8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-02 13:15 to 17:00 @35000 Rennes',
      `Objet : votre réception du 2 mars 2027, à 13 h 15, en vue du contrat d'intégration républicaine
Vous vous trouverez à cette fin, aux jour et heure mentionnés en objet, à la salle Gergovie, 9, rue Sous-les-Augustins, 35000 Rennes, où se succéderont un exposé et un entretien, l'ensemble vous retenant jusqu'à 17 heures.`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-02 13:15 to 17:00 @35000 Rennes',
      `Objet : visite d'accueil (contrat d'intégration républicaine)
Vous êtes attendu le mardi 2 mars 2027 à 13h15 au 8 rue Jean Julien Lemordant, 35000 Rennes. Prévoyez d'être présent jusqu'à 17h00.`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-02 13:15 to 17:00 @35000 Rennes',
      `Objet : visite d'accueil (contrat d'intégration républicaine)
Vous êtes attendu le mardi 2 mars 2027 à 13h15 au 8 rue Jean Julien Lemordant, 35000 Rennes. La séance durera jusqu'à 17h. Joignable au 02 99 00 00 00 jusqu'à 18h.`,
    ],
    [
      'other-ofii',
      `Objet : duplicata du certificat médical
Nous avons reçu le 02/01/2027 votre demande de duplicata du certificat médical (visite passée le 12/09/2025).
À envoyer avant le 08/04/2027 à duplicata.rennes@ofii.fr.
Pas de nouvelle visite à passer, pas de rendez-vous à prendre.`,
    ],
    [
      '2027-03-09 10:30 @35000 Rennes',
      `VISITE MÉDICALE
Date\tHeure\tLieu
mardi 9\t10h30\t8 rue Jean Julien Lemordant
mars 2027\t\t35000 Rennes`,
    ],
    [
      '2027-03-09 10:30 @35000 Rennes',
      `VISITE MÉDICALE
Date\tHeure\tLieu
mardi 9\t10h30\t8 rue Jean Julien Lemordant, 35000 Rennes
mars 2027`,
    ],
    [
      '2027-03-09 10:30 @35000 Rennes ; replaces 2027-02-03',
      `Objet : visite médicale
Date : mercredi 3 février 2027 (annulé) – mardi 9 mars 2027 à 10h30 (nouvelle date)
Lieu : 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      '2027-02-11 14:00 @35000 Rennes',
      `VISITE MÉDICALE
11/02/2027 / 14H00
8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      '2027-02-11 14:00 @35000 Rennes',
      `CONVOCATION VISITE MÉDICALE
Mme DIALLO Awa
11/02/2027 | 14H00 | 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 14:00 to 17:30 @35000 Rennes',
      `Objet : contrat d'intégration républicaine – visite d'accueil
Nous vous attendons le mardi 9 mars 2027 à 14h au 8 rue Jean Julien Lemordant, 35000 Rennes. Comptez la demi-journée : la fin est prévue vers 17h30.`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 14:00 @35000 Rennes',
      `Objet : contrat d'intégration républicaine – visite d'accueil
Nous vous attendons le mardi 9 mars 2027 à 14h au 8 rue Jean Julien Lemordant, 35000 Rennes. L'accueil reste ouvert jusqu'à 16h30. Les retardataires sont acceptés jusqu'à 14h15.`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 14:00 @35000 Rennes',
      `Objet : contrat d'intégration républicaine – visite d'accueil
Étapes : visite médicale le 5 janvier 2027 (faite), visite d'accueil le mardi 9 mars 2027 à 14h00.
Adresse : 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 14:00 @35000 Rennes',
      `Objet : votre parcours – contrat d'intégration républicaine
Étape\tDate\tÉtat
Visite médicale\t05/01/2027 à 9h00\tfaite
Visite d'accueil\t09/03/2027 à 14h00\tà faire
Formation civique\t\tà venir
Adresse : 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      '2027-03-09 10:30 @35000 Rennes ; replaces 2027-02-03',
      `Objet : visite médicale
Ancien rendez-vous\tNouveau rendez-vous
mercredi 3 février 2027\tmardi 9 mars 2027
9h00\t10h30
Lieu : 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      '2027-02-11 14:00 @35000 Rennes',
      `VISITE MÉDICALE
RDV 11/02/2027 - 14H00 - OFII 8 rue Jean Julien Lemordant 35000 Rennes`,
    ],
    [
      '2027-02-11 14:00 @35000 Rennes',
      `CONVOCATION
Motif : VISITE MEDICALE
Le : 11/02/2027
A : 14H00
Lieu : 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      '2027-03-09 13:30 @35000 Rennes',
      `VISITE MÉDICALE
Le mardi neuf mars deux mille vingt-sept
à treize heures trente
8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Soyez là le mardi 9 mars 2027 à 9 heures. Une infirmière vous recevra au 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Vous êtes attendue à 9 heures une seule fois, le mardi 9 mars 2027, au 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Je vous saurais gré de bien vouloir vous rendre, le mardi 9 mars 2027, à neuf heures, au 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `VISITE MÉDICALE OBLIGATOIRE
Mardi 9 mars 2027
9 h 00
OFII – 8 rue Jean Julien Lemordant
35000 RENNES`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Votre visite médicale
Date et heure
mardi 9 mars 2027 à 9 h 00
Adresse
8 rue Jean Julien Lemordant, 35000 RENNES`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Visite médicale
→ mardi 9 mars 2027
→ 9 h 00
→ 8 rue Jean Julien Lemordant, 35000 RENNES`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Le médecin de l'Office procédera à votre examen le mardi 9 mars 2027 à 9 h au 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Il vous appartient de comparaître devant notre médecin, 8 rue Jean Julien Lemordant, 35000 Rennes, mardi 9 mars 2027, 9 heures précises.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Merci de noter votre passage au service médical, 8 rue Jean Julien Lemordant, 35000 Rennes : mardi 9 mars 2027, 9h.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Nous avons retenu pour vous le mardi 9 mars 2027 à 9h. Lieu : 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Un créneau vous est réservé : mardi 9 mars 2027 de 9h00 précises. Adresse : 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Notre médecin sera à votre disposition mardi 9 mars 2027 à 9h au 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
C'est le mardi 9 mars 2027, à 9h, que vous passerez votre visite, 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      'cir-review ; interview 2027-03-09 11:10 @35000 Rennes',
      `Objet : bilan de votre contrat d'intégration républicaine
Contrat signé le : 12/03/2026
Formation civique terminée le : 10/06/2026
Entretien de fin de contrat le : 09/03/2027 à 11h10
Lieu : 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      '2027-03-09 10:30 @35000 Rennes',
      `Objet : visite médicale
Votre visite médicale aura lieu le mardi 9 mars 2027 à 10h30, 8 rue Jean Julien Lemordant, 35000 Rennes. À titre d'exemple, une convocation pour le lundi 1er mars 2027 à 9h doit être signalée au plus tard le jeudi 25 février 2027.`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 08:45 to 12:30 @35000 Rennes',
      `Objet : visite d'accueil et signature du contrat d'intégration républicaine
Demi-journée du mardi 9 mars 2027 (8h45 – 12h30), 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      'family-reunification ; home-visit 2027-03-09 09:00 to 12:00 @home',
      `Objet : regroupement familial
L'enquêteur passera à votre domicile le mardi 9 mars 2027 dans la matinée, entre neuf heures et midi.`,
    ],
    [
      'asylum-reception ; interview 2027-03-09 10:30 @35000 Rennes',
      `Demande d'asile – guichet unique
Prochain rendez-vous à l'OFII : 09/03/2027 10:30
8 rue Jean Julien Lemordant, 35000 Rennes
Dernier rendez-vous : 04/01/2027 09:00`,
    ],
    [
      'sick-foreigner-exam ; interview 2027-03-09 11:10 @35000 Rennes',
      `Objet : demande de titre de séjour pour raison de santé (article L. 425-9)
Le collège de médecins souhaite vous examiner. Jour : 9 mars 2027. Heure : 11 h 10. Lieu : 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Votre médecin traitant, le Dr Lefort, vous a vue le 4 janvier 2027 à 15h. Vous êtes attendue le mardi 9 mars 2027 à 9h, 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Prochaine visite : mardi 9 mars 2027 à 9h, 8 rue Jean Julien Lemordant, 35000 Rennes. Prochaine visite de votre enfant : à fixer.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Vous êtes attendue le mardi 9 mars 2027 à 9h, 8 rue Jean Julien Lemordant, 35000 Rennes.
Pour information, M. SY Omar : mercredi 10 mars 2027 à 9h (autre convocation).`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `VISITE MÉDICALE
Dernière visite\t05/01/2026 à 10h00
Prochaine visite\t09/03/2027 à 9h00
Lieu\t8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `VISITE MÉDICALE
Historique : 1re convocation 05/12/2026 9h00 (absente), 2e convocation 06/01/2027 9h00 (absente).
Convocation actuelle : mardi 9 mars 2027 à 9h00, 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes ; replaces 2027-02-04',
      `VISITE MÉDICALE
1re convocation\t04/02/2027\t9h00\tannulée
2e convocation\t09/03/2027\t9h00\tà honorer
Lieu : 8 rue Jean Julien Lemordant, 35000 Rennes`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 13:30 to 17:00 @35000 Rennes',
      `Objet : visite d'accueil – contrat d'intégration républicaine
Vous êtes attendue le mardi 9 mars 2027 à 13 heures trente jusqu'à 17 heures, 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      'cir-reception ; cir-reception 2027-03-09 13:30 @35000 Rennes',
      `Objet : visite d'accueil – contrat d'intégration républicaine
Vous êtes attendue le mardi 9 mars 2027 à 13h30, 8 rue Jean Julien Lemordant, 35000 Rennes. Durée : 3 heures. Les enfants sont gardés de 13h à 18h.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Rendez-vous mardi 9 mars 2027, 9h (accueil dès 8h45, ouverture des portes 8h30), 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 09:00 @35000 Rennes',
      `Objet : visite médicale
Le bus part à 8h10. Vous êtes attendue le mardi 9 mars 2027 à 9h, 8 rue Jean Julien Lemordant, 35000 Rennes. Retour en bus à 12h05.`,
    ],
    [
      '2027-03-09 08:20? @35000 Rennes',
      `Objet : visite médicale
Vous êtes attendue le mardi 9 mars 2027 à huit heures vingt-cing, 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
    [
      '2027-03-09 08:25 @35000 Rennes',
      `Objet : visite médicale
Vous êtes attendue le mardi 9 mars 2027 à huit heures vingt-
cinq, 8 rue Jean Julien Lemordant, 35000 Rennes.`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(read(body)).toBe(expected)
  })
})
