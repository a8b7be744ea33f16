/** How a letter wants to be asked for another date: by which way, and with what reason and proof. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

function rescheduleOf(words: string) {
  const text = `OFII – Direction territoriale de Lille
2 rue de Tenremonde, 59000 Lille – 03 20 99 98 60 – lille@ofii.fr
Lille, le 5 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  const reschedule = extract([letterText(text)], now)[0]?.reschedule
  return { by: reschedule?.by ?? null, reason: reschedule?.reason?.value ?? null }
}

describe('the way to ask for another date', () => {
  it.each([
    ['write', 'Si vous ne pouvez pas venir, écrivez-nous avant le 1er mars.'],
    ['write', 'En cas d’empêchement : courriel uniquement.'],
    ['write', 'Vous ne pouvez pas venir ? Envoyez un message à l’adresse ci-dessus, avec un justificatif.'],
    ['write', 'Si impossibilité\tCourriel avant le 01/03/27 avec justificatif'],
    ['write', 'Aucun report n’est accordé par téléphone.'],
    [
      'write',
      'Toute demande de report doit être faite par écrit. Le standard n’enregistre aucune demande de cette nature.',
    ],
    ['write', 'Un empêchement ? Un mail à visites.lille@ofii.fr suffit. Inutile d’appeler.'],
    ['write', 'Le standard (03 20 99 98 60) ne prend aucune demande de report.'],
    ['write', 'Vous ne pouvez pas modifier cette date par téléphone.'],
    ['write', 'Pour changer de date : par courriel et non par téléphone.'],
    ['write', 'En cas d’empêchement, merci de ne pas nous appeler.'],
    ['call', 'En cas d’empêchement, téléphonez au 03 20 99 98 61.'],
    ['call', 'Si vous ne pouvez pas venir, merci de nous appeler au 03 20 99 98 61.'],
    ['call', 'Si vous ne pouvez pas vous présenter merci de prévenir le service par téléphone.'],
    ['call', 'Vous ne pouvez pas venir ? Merci d’appeler le secrétariat.'],
    ['call', 'Cette date ne vous convient pas : il faut appeler le 03 20 99 98 61.'],
    ['call', 'En cas d’empêchement, le secrétariat n’est joignable que le matin au 03 20 99 98 61.'],
    ['call', 'Si cette date ne vous convient pas, appelez le secrétariat.'],
    ['call', 'Pour déplacer le rendez-vous : 03 20 99 98 61, le matin.'],
    [
      'call',
      'Le calendrier est établi par le centre, que vous joindrez au 03 20 99 98 61 si une date ne pouvait être tenue.',
    ],
    [
      'post',
      'En cas d’empêchement, vous en informerez mes services par lettre, à l’adresse portée ci-dessus.',
    ],
    ['post', 'Les demandes de report se font par courrier recommandé uniquement.'],
    ['post', 'Pour changer de date, écrivez-nous par voie postale.'],
    [null, 'Si vous ne pouvez pas venir, écrivez-nous ou appelez-nous.'],
    [null, 'En cas d’empêchement, prévenez-nous.'],
    [
      null,
      'Aucun report n’est accordé par téléphone. En cas d’empêchement, le centre répond au 03 20 99 98 61.',
    ],
    [null, 'Une question ? Appelez le 03 20 99 98 60.'],
    [null, 'Vous recevrez un courriel de rappel.'],
    [null, 'En cas d’empêchement : 03 20 99 98 61 ou visites.lille@ofii.fr.'],
  ])('is %s: %s', (by, words) => expect(rescheduleOf(words).by).toBe(by))
})

describe('the reason for another date', () => {
  it.each([
    ['proof', 'Si vous ne pouvez pas venir, écrivez à lille@ofii.fr avec un justificatif.'],
    ['proof', 'Toute demande de report doit être accompagnée d’une pièce justificative.'],
    [
      'proof',
      'Un empêchement ? Prévenez-nous et joignez une preuve (certificat médical, attestation de l’employeur).',
    ],
    ['proof', 'Tout report devra être justifié.'],
    ['serious', 'Un report n’est accordé que pour un motif grave.'],
    ['serious', 'Sauf cas de force majeure, la date ne peut être changée.'],
    ['serious', 'Vous pouvez demander une autre date pour une raison sérieuse.'],
    ['serious', 'Aucune modification, sauf motif impérieux.'],
    ['serious-with-proof', 'Le report n’est possible que pour un motif légitime, dûment justifié.'],
    [
      'serious-with-proof',
      'En cas d’empêchement sérieux, écrivez à lille@ofii.fr en joignant un justificatif.',
    ],
    ['why', 'Pour un autre jour, adressez une demande motivée à lille@ofii.fr.'],
    ['why', 'Pour une autre séance, écrivez à lille@ofii.fr en expliquant pourquoi.'],
    [null, 'En cas d’absence, vous serez inscrite à une autre séance, en indiquant pourquoi.'],
    ['why', 'Si vous ne pouvez pas venir, écrivez-nous en indiquant la raison.'],
    ['why', 'EN CAS D’EMPECHEMENT, ECRIVEZ A LILLE@OFII.FR EN DISANT POURQUOI'],
    ['proof', 'Toute demande de report doit être motivée et accompagnée d’un justificatif.'],
    [null, 'Si vous ne pouvez pas venir, appelez-nous.'],
    [null, 'Apportez un justificatif de domicile. En cas d’empêchement, appelez-nous.'],
    [null, 'Toute absence non justifiée sera signalée au préfet.'],
  ])('is %s: %s', (reason, words) => expect(rescheduleOf(words).reason).toBe(reason))
})
