/** What a letter says nobody needs to bring; and what only looks like that. */
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/letters/kinds.ts'
import { passageOf } from '../../../src/letters/passage.ts'
import { notNeeded } from '../../../src/letters/readers/not-needed.ts'
import { letterText } from '../text.ts'

const [kind] = kinds

function names(text: string): string[] {
  if (!kind) return []
  const read = notNeeded({ passage: passageOf(letterText(text).pages), kind, now: new Date('2027-01-04') })
  return (read.notNeeded ?? []).map(({ value }) => value)
}

describe('what nobody needs', () => {
  it.each([
    ['Les photos d’identité ne sont plus réclamées.', ['id-photos']],
    ['IL N’EST PLUS NECESSAIRE D’ACHETER UN TIMBRE FISCAL.', ['tax-stamp']],
    ['Ni photographie ni timbre ne vous seront demandés.', ['id-photos', 'tax-stamp']],
    ['Aucune photocopie n’est nécessaire.', ['copies']],
    [
      'Aucun timbre fiscal n’est à acheter et aucune photographie n’est à fournir.',
      ['id-photos', 'tax-stamp'],
    ],
    ['Ni timbre ni photos ne sont à prévoir.', ['id-photos', 'tax-stamp']],
    ['Apportez votre passeport. Photo : non.', ['id-photos']],
    ['Photocopies : inutiles. Timbre : non', ['copies', 'tax-stamp']],
    ['Photos : non collées', []],
    ['Passeport – inutile de le traduire.', []],
    ['Justificatif de domicile : inutile de le faire signer.', []],
    ['Actes de naissance, inutile d’en demander la légalisation.', []],
    ['Timbre fiscal – inutile.', ['tax-stamp']],
    ['Photo : non, sauf si la vôtre est ancienne', []],
    ['Inutile de rapporter votre contrat d’intégration.', ['cir-contract']],
    ['Stylo et cahier sont fournis par le centre.', ['pen-and-notebook']],
    ['Il n’est pas utile d’imprimer ce message.', ['print-out']],
    [
      'Nous ne redemandons pas le justificatif de domicile ; vos bulletins de paie sont inutiles.',
      ['proof-of-address', 'payslips'],
    ],
    ['Le livret de famille n’est pas exigé.', ['family-record-book']],
    ['Munissez-vous de vos photos d’identité, il est inutile d’apporter un timbre fiscal.', ['tax-stamp']],
    ['Votre carnet est à apporter et aucun timbre n’est exigé.', ['tax-stamp']],
    [
      'Inutile d’apporter\tphotos d’identité, timbre fiscal, acte de naissance',
      ['id-photos', 'tax-stamp', 'birth-certificate'],
    ],
    ['Justificatif de domicile\t–\t–\tnon demandé pour cette visite', ['proof-of-address']],
    ['Nous ne demandons ni acte de naissance ni photo d’identité.', ['id-photos', 'birth-certificate']],
    ['N’apportez pas de photographies ni de photocopies.', ['id-photos', 'copies']],
    ['Vos bulletins de salaire sont à joindre et aucune photocopie n’est demandée.', ['copies']],
    ['Vous n’avez ni photo ni timbre fiscal à fournir.', ['id-photos', 'tax-stamp']],
    ['Vos fiches de paie ont déjà été vues, nous ne les redemandons pas.', ['payslips']],
    ['Pas besoin d’acheter un timbre ni d’apporter des photos.', ['id-photos', 'tax-stamp']],
    ['Pas besoin du passeport.', ['passport']],
    ['LE PASSEPORT N’EST PAS DEMANDE CE JOUR-LA.', ['passport']],
    [
      'Ne pas apporter : photographies, justificatif de domicile, timbres.',
      ['id-photos', 'tax-stamp', 'proof-of-address'],
    ],
    ['Votre contrat, lui, peut rester chez vous.', ['cir-contract']],
    ['Laissez vos radios à la maison.', ['chest-xray']],
    [
      'L’acte de mariage et les photos sont déjà chez nous, ne les renvoyez pas.',
      ['id-photos', 'marriage-certificate'],
    ],
    ['Aucun récit écrit ni formulaire de l’OFPRA n’est demandé ce jour-là.', ['written-story', 'ofpra-form']],
    ['Extrait de casier judiciaire\tn’est plus demandé', ['criminal-record']],
    ['Vous n’apportez pas de nourriture.', ['food']],
    ['La carte Vitale et le RIB ne sont pas demandés.', ['health-card', 'bank-details']],
    ['Certificat médical\t–\toui – à ne pas renvoyer', ['medical-certificate']],
    [
      'Il n’est pas utile de joindre des photos ni de faire traduire vos diplômes.',
      ['id-photos', 'diploma-translation'],
    ],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  it.each([
    'N’oubliez ni votre justificatif de domicile ni vos photos d’identité.',
    'Les photocopies ne sont pas acceptées : venez avec les originaux.',
    'Aucune photo prise avec un téléphone ne sera acceptée.',
    'Si vous êtes hébergé, le justificatif de domicile n’est pas demandé.',
    'Le timbre fiscal n’est pas demandé, sauf pour la première carte.',
    'Pas besoin de venir plus tôt : l’agent fera une photo.',
    'Apportez deux photos d’identité et un timbre.',
    'Sans photo, votre demande est inutile.',
    'Une interprète est fournie. Apportez un cahier et un stylo.',
    'Il n’est pas nécessaire d’attendre la signature du contrat d’intégration pour commencer les cours.',
    'Vous n’avez pas besoin d’un rendez-vous pour déposer votre justificatif de domicile.',
    'N’envoyez pas vos bulletins de salaire par la poste, remettez-les le jour de la visite.',
    'Il est inutile de venir plus tôt pour remettre vos photos d’identité.',
    'Il n’y a pas lieu de vous inquiéter, le livret de famille suffira.',
    'Les bulletins de salaire des années précédentes ne sont pas demandés.',
    'Les photos d’identité ne sont pas demandées pour les enfants de moins de six ans.',
    'N’apportez pas votre justificatif de domicile, il se dépose avant la visite.',
    'Il n’est pas nécessaire de plastifier votre livret de famille.',
    'Vous n’avez fourni ni photo ni timbre, ils sont demandés ce jour-là.',
    'Le passeport n’est pas rendu le jour même.',
    'Vous ne pouvez pas entrer sans passeport.',
    'Le contrat n’est pas réputé respecté sans les attestations.',
    'Aucun repas n’est servi : apportez le vôtre.',
    'Pas de repas le samedi.',
    'Les actes de naissance ne sont pas restitués.',
    'Le passeport périmé n’est pas accepté.',
    'Si votre passeport est déjà chez nous, prévenez-nous.',
    'Merci de ne pas apporter votre passeport plié.',
  ])('not: %s', (text) => expect(names(text)).toEqual([]))
})
