/** What a last day or a delay is for. */
import { expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

const aimOf = (words: string) => {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  return extract([letterText(text)], new Date('2027-01-10T09:00:00Z'))[0]?.deadlines.map((one) => one.for)
}

it.each([
  ['confirm', 'Merci de confirmer votre venue avant le 2 mars 2027.'],
  ['confirm', 'Vous confirmerez votre présence par courriel au plus tard le 2 mars 2027.'],
  ['confirm', 'Votre participation est à confirmer avant le 2 mars 2027.'],
  ['confirm', 'Réponse attendue avant le 2 mars 2027 pour confirmer le rendez-vous.'],
  ['justify', 'Merci de justifier par écrit l’absence du 14 décembre, avant le 20 janvier 2027.'],
  ['justify', 'Le motif de votre absence est à envoyer au plus tard le 20 janvier 2027.'],
  ['withdraw', 'Vous pouvez renoncer à cette aide jusqu’au 2 mars 2027.'],
  ['withdraw', 'Si vous changez d’avis, vous pouvez vous désister avant le 2 mars 2027.'],
  [
    'send-documents',
    'Si vous ne renvoyez pas le dossier avant le 2 mars 2027, nous considérerons que vous renoncez à votre demande.',
  ],
  [
    'send-documents',
    'Sans envoi des pièces avant le 2 mars 2027, vous serez réputée renoncer à votre demande.',
  ],
  ['reschedule', 'Si impossibilité\tCourriel avant le 02/03/27 avec justificatif'],
  ['reschedule', 'Vous ne pouvez pas venir ? Écrivez-nous avant le 2 mars 2027.'],
  ['reschedule', 'En cas d’empêchement, téléphonez à Mme Rigaud avant le 2 mars 2027.'],
  ['reschedule', 'Si cette date ne vous convient pas, prévenez-nous au plus tard le 2 mars 2027.'],
  ['reschedule', 'Une autre date peut être demandée avant le 2 mars 2027, en joignant une preuve.'],
  ['return-slip', 'Le coupon ci-dessous est à renvoyer pour le 2 mars 2027 au plus tard.'],
  ['send-documents', 'Merci d’envoyer votre justificatif avant le 2 mars 2027, ou de renvoyer le talon.'],
  ['send-documents', 'Vos pièces, avec le talon rempli, sont à envoyer avant le 2 mars 2027.'],
  ['send-documents', 'Envoyez-nous une photo de votre carte de séjour avant le 2 mars 2027.'],
  ['send-documents', 'Les pièces doivent parvenir au service au plus tard le 2 mars 2027.'],
  ['contact-office', 'Appelez le secrétariat avant le 2 mars 2027 pour connaître la salle.'],
  ['observations', 'Vous pouvez présenter vos observations avant le 2 mars 2027.'],
  ['answer', 'Échéance : avant le 2 mars 2027.'],
])('is %s: %s', (aim, words) => expect(aimOf(words)).toEqual([aim]))
