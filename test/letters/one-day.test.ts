/** Two and more appointments on one day: each with its hour, its purpose or its person, and its place. */
import { describe, expect, it } from 'vitest'
import { day, readDays } from './days.ts'

const read = (body: string) =>
  readDays(body, { appointment: (one) => `${day(one)} @${one.where}`, warning: (code) => code })
const persons = (body: string) => readDays(body, { appointment: day, warning: (code) => code })

const subject = 'Objet : visite médicale\nMadame,\n'
const lab = '7 rue Marioge, 34000 Montpellier'
const office = '55 rue de la Croix-Verte, 34090 Montpellier'
const steps = 'chest-xray 2027-03-09 08:50 @34000 Montpellier ; 2027-03-09 10:20 @34090 Montpellier'
const swapped = '2027-03-09 10:20 @34090 Montpellier ; chest-xray 2027-03-09 08:50 @34000 Montpellier'

describe('an x-ray and a visit on one day, each at its place', () => {
  it.each([
    `1. Radiographie des poumons
Date\tmardi 09.03.2027
Heure\t08 h 50
Lieu\tCabinet de radiologie des Arceaux, ${lab}
2. Visite chez le médecin de l'OFII
Date\tmardi 09.03.2027 (même jour)
Heure\t10 h 20
Lieu\tOFII, Immeuble Le Triolet, ${office}, 2e étage, accueil B`,
    `A. RADIOGRAPHIE
Date : mardi 9 mars 2027
Heure : 8h50
Lieu : Cabinet des Arceaux, ${lab}
B. VISITE MÉDICALE
Date : le même jour
Heure : 10h20
Lieu : OFII, ${office}`,
    `Étape 1 : radiographie pulmonaire
Mardi 9 mars 2027, 8h50
Cabinet des Arceaux, ${lab}
Étape 2 : consultation avec le médecin
Mardi 9 mars 2027 [même journée], 10h20
OFII, ${office}`,
    `Vous êtes attendue le mardi 9 mars 2027 à 8h50 pour une radiographie au cabinet des Arceaux, ${lab}, puis à 10h20 pour la visite médicale à l'OFII, ${office}.`,
    `Le mardi 9 mars 2027, une radiographie sera faite à 8h50 au Centre d'imagerie, ${lab}. Vous verrez ensuite le médecin à 10h20 à l'OFII, ${office}.`,
    `Mardi 9 mars 2027
8h50 : radiographie, Cabinet des Arceaux, ${lab}
10h20 : visite médicale, OFII, ${office}`,
    `Mardi 9 mars 2027
Radiographie à 8h50 : Cabinet des Arceaux, ${lab}
Visite médicale à 10h20 : OFII, ${office}`,
    `Radiographie d'abord, le mardi 9 mars 2027 à 8h50, Cabinet des Arceaux, ${lab}, puis vous verrez le médecin à 10h20, OFII, ${office}.`,
    `1) Radiographie : mardi 9 mars 2027, 8h50, Cabinet des Arceaux, ${lab}
2) Visite médicale : le même jour, 10h20, OFII, ${office}`,
    `Radiographie\tmardi 9 mars 2027\t8h50\tCabinet des Arceaux, ${lab}
Visite médicale\tmardi 9 mars 2027\t10h20\tOFII, ${office}`,
    `Vous êtes attendue le mardi 9 mars 2027 :
Heure\tQuoi\tOù
8h50\tRadiographie\tCabinet des Arceaux, ${lab}
10h20\tVisite médicale\tOFII, ${office}`,
    `Vous êtes attendue le mardi 9 mars 2027 :
Radiographie\t8h50\tCabinet des Arceaux, ${lab}
Visite médicale\t10h20\tOFII, ${office}`,
    `Vous serez reçue le mardi 9 mars 2027 deux fois :
- à 8h50 pour la radiographie, au cabinet des Arceaux, ${lab} ;
- à 10h20 pour la visite médicale, à l'OFII, ${office}.`,
    `Votre radiographie est prévue le mardi 9 mars 2027 à 8h50 (Cabinet des Arceaux, ${lab}). Le même jour, à 10h20, le médecin vous recevra à l'OFII, ${office}.`,
    `Radiographie : mardi 9 mars 2027, 8h50
Cabinet des Arceaux, ${lab}
Médecin : mardi 9 mars 2027 également, 10h20
OFII, ${office}`,
    `Mardi 9 mars 2027 (matin)
Radio des poumons
Heure : 8h50
Adresse : Cabinet des Arceaux, ${lab}
Visite médicale
Heure : 10h20
Adresse : OFII, ${office}`,
  ])('%s', (body) => {
    expect(read(`${subject}${body}`)).toBe(steps)
  })

  it.each([
    `La visite médicale aura lieu le mardi 9 mars 2027 à 10h20 à l'OFII, ${office}. Auparavant, à 8h50, une radiographie sera faite au cabinet des Arceaux, ${lab}.`,
    `Vous verrez le médecin le mardi 9 mars 2027 à 10h20, ${office}, après une radiographie faite à 8h50 au cabinet des Arceaux, ${lab}.`,
  ])('%s', (body) => {
    expect(read(`${subject}${body}`)).toBe(swapped)
  })

  it.each([
    `Radiographie d'abord, le lundi 8 mars 2027 à 8h50 au cabinet des Arceaux, ${lab}, puis vous verrez le médecin le mardi 9 mars 2027 à 10h20 à l'OFII, ${office}.`,
    `D'abord la radiographie : lundi 8 mars 2027 à 8h50, Cabinet des Arceaux, ${lab}. Puis la visite médicale : mardi 9 mars 2027 à 10h20, OFII, ${office}.`,
    `Radiographie d'abord (lundi 8 mars 2027 à 8h50, Cabinet des Arceaux, ${lab}), puis vous verrez le médecin (mardi 9 mars 2027 à 10h20, OFII, ${office}).`,
  ])('on two days: %s', (body) => {
    expect(read(`${subject}${body}`)).toBe(
      'chest-xray 2027-03-08 08:50 @34000 Montpellier ; 2027-03-09 10:20 @34090 Montpellier',
    )
  })
})

const two = '2027-03-09 08:10 {PEREIRA Ana} ; 2027-03-09 08:35 {PEREIRA Sofia}'
const plain = '2027-03-09 08:10 {Ana} ; 2027-03-09 08:35 {Sofia}'
const called = `${subject}Vous êtes convoqués le mardi 9 mars 2027`

describe('an hour for each person', () => {
  it.each([
    [
      two,
      `${called} :\nPersonne\tDate de naissance\tHeure\nPEREIRA Ana\t14/03/1989\t8h10\nPEREIRA Sofia\t27/01/2011\t8h35\nAvant le rendez-vous\nUne radio du thorax.`,
    ],
    [two, `${called} :\nPersonne\tHeure\nPEREIRA Ana\t8h10\nPEREIRA Sofia\t8h35\nOuvert au public le matin.`],
    [
      two,
      `${called} :\nHeure\tPersonne\n8h10\tPEREIRA Ana\n8h35\tPEREIRA Sofia\nAprès la visite, un certificat vous est remis.`,
    ],
    [
      two,
      `${called} :\nHeure\tNom\tNé(e) le\n8h10\tPEREIRA Ana\t14/03/1989\n8h35\tPEREIRA Sofia\t27/01/2011`,
    ],
    [two, `${called} :\n\tPEREIRA Ana\tPEREIRA Sofia\nNé(e) le\t14/03/1989\t27/01/2011\nHeure\t8h10\t8h35`],
    [two, `${called} :\n• PEREIRA Ana, née le 14/03/1989 : 8h10\n• PEREIRA Sofia, née le 27/01/2011 : 8h35`],
    [two, `${called} :\n8h10 – Mme PEREIRA Ana\n8h35 – Mlle PEREIRA Sofia`],
    [two, `${called} : à 8h10 pour Mme PEREIRA Ana et à 8h35 pour Mlle PEREIRA Sofia.`],
    [two, `${called} : Mme PEREIRA Ana à 8h10, puis Mlle PEREIRA Sofia à 8h35.`],
    [two, `${called} : PEREIRA Ana (8h10), PEREIRA Sofia (8h35).`],
    [plain, `${called} avec vos enfants Ana et Sofia :\nAna : 8h10\nSofia : 8h35`],
    [plain, `${subject}Vos filles Ana et Sofia sont convoquées le mardi 9 mars 2027 à 8h10 et 8h35.`],
    [
      plain,
      `${subject}Vos enfants Ana et Sofia sont attendus le mardi 9 mars 2027, respectivement à 8h10 et à 8h35.`,
    ],
    [plain, `${called}. Vos enfants Ana et Sofia à 8h10 et 8h35.`],
    [two, `${called}, Mmes PEREIRA Ana et PEREIRA Sofia respectivement à 8h10 et 8h35.`],
    [two, `${subject}PEREIRA Ana\tmardi 9 mars 2027 à 8h10\nPEREIRA Sofia\tmardi 9 mars 2027 à 8h35`],
    [
      '2027-03-09 08:10 {Madame} ; 2027-03-09 08:35 {Monsieur} ; 2027-03-09 09:00 {Ana}',
      `${called} avec votre fille Ana :\nMadame\t8h10\nMonsieur\t8h35\nAna\t9h00`,
    ],
    [
      '2027-03-09 08:10 {Ana} ; 2027-03-09 08:35 {Rui} ; 2027-03-09 09:00 {Sofia}',
      `${subject}Vos enfants Ana, Rui et Sofia seront reçus le mardi 9 mars 2027 à 8h10, 8h35 et 9h00.`,
    ],
  ])('%s: %s', (expected, body) => {
    expect(persons(body)).toBe(expected)
  })

  it.each([
    `${subject}Vos enfants Ana et Sofia sont attendus le mardi 9 mars 2027 entre 8h10 et 8h35.`,
    `${subject}Vos enfants Ana et Sofia sont attendus le mardi 9 mars 2027 à 8h10. Le standard est ouvert de 9h à 12h.`,
    `${subject}Vos enfants Ana, Rui et Sofia sont attendus le mardi 9 mars 2027 à 8h10 et 8h35.`,
  ])('gives no hour to whom it may not be meant for: %s', (body) => {
    expect(persons(body)).not.toMatch(/\{(?:Ana|Rui|Sofia)\}/)
  })
})
