/** The last day to answer, as offices write it: with a year or without, in a sentence or behind a label, or counted. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const deadlines = (words: string, dated = 'Rouen, le 2 mars 2027') => {
  const text = `OFII – Direction territoriale de Rouen\n${dated}\nObjet : visite médicale\nMadame,\nVous êtes convoquée à la visite médicale le mardi 13 avril 2027 à 9h00, 3 rue du Pré-Verdier, 76000 ROUEN.\n${words}\nDossier 7603118824`
  const [letter] = extract([letterText(text)], new Date('2027-03-03T09:00:00Z'))
  return letter?.deadlines.map(({ days, date }) => (days === null ? date?.value : `${days} days`)) ?? []
}

describe('a day that is named', () => {
  it.each([
    'Merci de confirmer avant le 26 mars.',
    'Merci de nous confirmer votre venue avant le vendredi 26 mars.',
    'Merci de confirmer votre présence par retour de mail d’ici le 26 mars 2027.',
    'Vous avez jusqu’au 26 mars pour nous prévenir.',
    'Vous avez jusqu’au vendredi 26 mars inclus.',
    'Vous pouvez changer d’avis jusqu’au 26 mars 2027, par un simple mail.',
    'Vous pouvez demander une autre date jusqu’au 26 mars.',
    'Un changement de date reste possible jusqu’au 26 mars 2027.',
    'Jusqu’au 26 mars, vous pouvez demander une autre date.',
    'Réponse attendue pour le 26 mars.',
    'Réponse souhaitée pour le vendredi 26 mars au soir.',
    'Envoyez-nous vos comptes rendus sous pli fermé au plus tard le 26 mars 2027.',
    'Vos comptes rendus devront nous parvenir dans une enveloppe fermée, avant le 26 mars 2027.',
    'Ces pièces, sous plis fermés, sont attendues au plus tard le 26 mars 2027.',
    'Nous attendons votre réponse pour le 26/03.',
    'Votre réponse doit nous arriver le 26 mars au plus tard.',
    'Votre réponse doit nous parvenir au plus tard vendredi 26 mars.',
    'Date limite de réponse : 26/03',
    'Date limite de réponse : 26/03/2027',
    'Date limite : vendredi 26 mars',
    'À renvoyer avant le : 26/03/2027',
    'Réponse avant le 26/03 svp',
    'Réponse au plus tard le : 26 mars 2027',
    'Dernier jour pour répondre : 26 mars',
    'Le dernier jour pour nous répondre est le 26 mars.',
    'Le 26 mars est le dernier jour pour demander une autre date.',
    'Délai : 26/03/2027',
    'Échéance : 26 mars 2027',
    'Passé le 26 mars, nous ne pourrons plus changer la date.',
    'Après le 26 mars, plus aucun changement ne sera possible.',
    'Prévenez-nous au 02 35 00 11 22, le 26 mars au plus tard.',
    'Les pièces manquantes sont à envoyer pour le 26 mars.',
    'Dites-nous avant la fin de la journée du 26 mars si vous avez besoin d’un interprète.',
    'Nous vous laissons jusqu’au 26 mars pour nous envoyer ce papier.',
    'Il vous faut répondre pour le 26 mars au plus tard.',
  ])('%s', (words) => {
    expect(deadlines(words)).toEqual(['2027-03-26'])
  })
})

describe('a day that is counted', () => {
  it.each([
    ['Vous avez quinze jours, à partir de la réception de ce mail, pour les envoyer.', '15 days'],
    ['Il vous reste dix jours pour nous répondre.', '10 days'],
    ['Merci de répondre sous huitaine.', '8 days'],
    ['Nous vous laissons trois semaines pour envoyer ces papiers.', '21 days'],
    ['Réponse attendue sous 8 jours.', '8 days'],
    ['Répondez dans les 10 jours.', '10 days'],
    ['Délai de réponse : 15 jours', '15 days'],
    ['Vous disposez d’un mois pour contester.', '30 days'],
    ['Renvoyez ce papier 10 jours au plus tard après réception de ce courrier.', '10 days'],
    ['Ces papiers doivent nous arriver sous 15 jours.', '15 days'],
  ])('%s', (words, days) => {
    expect(deadlines(words)).toEqual([days])
  })
})

describe('a day or a delay of the office, or of a paper', () => {
  it.each([
    'Le duplicata part par la poste sous trois semaines.',
    'Le certificat arrive chez vous sous quinze jours.',
    'Votre attestation est envoyée sous 10 jours.',
    'La carte part en fabrication sous huit jours.',
    'On vous rappelle sous 48 heures.',
    'Nous vous écrivons sous dix jours.',
    'Le livre est prêté jusqu’au 26 mars.',
    'Le bureau est fermé jusqu’au 26 mars.',
    'Les cours durent jusqu’au 26 juin 2027.',
    'Votre titre est valable jusqu’au 26 mai 2027.',
    'Votre visa expire le 26 mai 2027.',
    'Après le 26 mars, notre bureau sera au 2e étage.',
    'Le service est joignable le matin jusqu’au 26 mars.',
  ])('%s', (words) => {
    expect(deadlines(words)).toEqual([])
  })
})
