/** Letters of every kind, each with the sentence that a test puts into it, and the notes that are read of them. */
import { extract } from '../../src/letters/extract.ts'
import type { Letter } from '../../src/letters/letter.ts'
import type { NoteId } from '../../src/letters/note.ts'
import { letterText } from './text.ts'

export const now = new Date('2027-01-10T09:00:00Z')

/** `head`: what makes the letter one of its kind. */
export function read(head: string, words: string): Letter | undefined {
  const text = `OFII – Direction territoriale de Lille
2 rue de Tenremonde, 59000 LILLE
Lille, le 5 janvier 2027
${head}
${words}
Veuillez agréer, Madame, l’expression de nos salutations distinguées.`
  return extract([letterText(text)], now)[0]
}

/** The value of a note; undefined where the letter has none of that meaning. */
export const noteIn = (head: string, words: string, id: NoteId): string | undefined =>
  read(head, words)?.notes?.find((one) => one.id === id)?.said.value

export const calledOff = `ANNULATION
Madame,
Votre visite médicale du mardi 9 mars 2027 à 9h30 est annulée. Ne vous déplacez pas.`
export const home = `REGROUPEMENT FAMILIAL – VISITE DE VOTRE LOGEMENT
Monsieur,
Un enquêteur passera à votre domicile, 4 rue des Lilas, 59000 Lille, le mardi 9 mars 2027 entre 9h et 11h.`
export const family = `Objet : votre demande de regroupement familial
Monsieur,`
export const back = `AIDE AU RETOUR VOLONTAIRE
Madame,
Vous êtes attendue au bureau du retour le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.`
export const exam = `DEMANDE DE TITRE DE SÉJOUR POUR RAISONS DE SANTÉ (L. 425-9) – CONVOCATION POUR EXAMEN
Madame,
Le médecin rapporteur vous recevra le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.`
export const course = `FORMATION LINGUISTIQUE – PARCOURS A1 DE 200 HEURES
Madame,
Votre premier cours aura lieu le lundi 8 mars 2027 à 13h30, 40 rue de Stalingrad, 59000 Lille.`
export const welcome = `CONVOCATION – PLATEFORME D’ACCUEIL, SIGNATURE DU CONTRAT D’INTÉGRATION RÉPUBLICAINE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h00, 2 rue de Tenremonde, 59000 Lille.`
export const civic = `FORMATION CIVIQUE – JOURNÉE 3
Madame,
Vous êtes convoquée à la formation civique le mardi 9 mars 2027 à 9h00, 2 rue de Tenremonde, 59000 Lille.`
export const asylum = `GUICHET UNIQUE POUR DEMANDEURS D’ASILE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h00, 2 rue de Tenremonde, 59000 Lille.`
export const notice = 'Madame, Monsieur,'
export const screen = `FORMATION CIVIQUE – JOURNÉE 2
Madame,
Votre journée se tiendra en visioconférence le mardi 9 mars 2027 de 9h00 à 16h30.
Lien de connexion : https://visio.exemple-formation.fr/b/12`
export const training = `FORMATION CIVIQUE
Madame,
Vos journées : mardi 9 mars 2027 de 9h00 à 16h30, mardi 16 mars 2027 de 9h00 à 16h30, 2 rue de Tenremonde, 59000 Lille.`
