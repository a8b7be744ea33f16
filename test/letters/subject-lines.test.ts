/** What a mail's head says: its subject names the matter and the number, its mailbox names neither. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const read = (text: string) => {
  const [letter] = extract([letterText(text, 'e-mail')], new Date('2027-02-01T09:00:00Z'))
  if (!letter) throw new Error('no letter')
  return letter
}
const mail = (subject: string, body: string, from = 'OFII Caen <accueil.caen@ofii.fr>') =>
  read(`De : ${from}\nDate : 01/02/2027\nÀ : tuan.pham@mail.example\nObjet : ${subject}\n${body}`)
const visit =
  'Monsieur,\nVous êtes attendu à la visite médicale le mardi 9 mars 2027 à 9h00, 14 rue du Gaillon-Vert, 14000 CAEN.\nOFII Caen'

describe('a number at the end of the subject', () => {
  it.each([
    ['Visite médicale - M. PHAM Tuan - 1403 2281 36', '1403228136'],
    ['Visite médicale – 1403228136', '1403228136'],
    ['Votre visite (1403228136)', '1403228136'],
    ['Re: Visite médicale - VM-14-0461', 'VM140461'],
    ['Convocation visite médicale | 14-VM-27-00845', '14VM2700845'],
    ['Votre dossier ARV-06-2027-0148', 'ARV0620270148'],
  ])('%s', (subject, number) => {
    expect(mail(subject, visit).references.map(({ value }) => value.value)).toEqual([number])
  })

  it.each([
    'Visite médicale - 9 mars 2027',
    'Visite médicale - mardi 09/03 - 9h00',
    'Visite médicale - 14000 Caen',
    'Visite médicale - salle 204',
    'Visite médicale - 02 31 55 12 40',
    'Visite médicale 2027',
  ])('is none: %s', (subject) => {
    expect(mail(subject, visit).references).toEqual([])
  })
})

it.each(['dossier ARV-06-2027-0148', 'Votre référence : RV-02-3155-1240', 'Réf. : AMI/06-20-27-01-48'])(
  'a code is no phone: %s',
  (words) => {
    const letter = mail('Visite médicale', `${words}\n${visit}`)
    expect(letter.contact.phone).toBeNull()
    expect(letter.references).toHaveLength(1)
  },
)

describe('the matter', () => {
  const test =
    'Madame,\nAvant vos cours de français, vous passez un test.\nDate : mardi 9 mars 2027\nHeure : 8h30\nLieu : Atelier Langues, 14 rue du Gaillon-Vert, 14000 CAEN\nOFII Caen'
  it.each([
    ['Test de français', test, 'cir.caen@ofii.fr', 'language-course'],
    ['Test de niveau de français', test, 'OFII <accueil.cir@ofii.fr>', 'language-course'],
    ['Votre test de positionnement', test, 'OFII Caen <ofii-cir@ofii.fr>', 'language-course'],
    ['Visite médicale', visit, 'OFII <cir.caen@ofii.fr>', 'medical-visit'],
    [
      'Signature de votre CIR',
      'Madame,\nVous signerez votre contrat d’intégration républicaine le mardi 9 mars 2027 à 8h30 et passerez un test de français, 14 rue du Gaillon-Vert, 14000 CAEN.',
      'cir.caen@ofii.fr',
      'cir-reception',
    ],
    [
      'Test de français et signature du contrat d’intégration républicaine',
      'Madame,\nVous êtes attendue le mardi 9 mars 2027 à 8h30, 14 rue du Gaillon-Vert, 14000 CAEN, pour signer votre contrat.',
      'OFII Caen <accueil.caen@ofii.fr>',
      'cir-reception',
    ],
  ])('%s', (subject, body, from, kind) => {
    expect(mail(subject, body, from).kind).toBe(kind)
  })
})

it.each([
  'OFII - médecin de zone\n11 rue du Pré\n14000 CAEN',
  'OFII – secrétariat médical\n11 rue du Pré\n14000 CAEN',
  'OFII, collège des médecins\n11 rue du Pré\n14000 CAEN',
  'OFII - boîte aux lettres du rez-de-chaussée\n14000 CAEN',
])('who reads the post is not where the office is: %s', (lines) => {
  expect(
    mail('Votre dossier médical', `Madame,\nEnvoyez vos examens à :\n${lines}\nOFII Caen, service médical`)
      .office?.value,
  ).toBe('Caen')
})

it.each([
  'Sans ces papiers, le collège des médecins rendra son avis avec ce qu’il a.',
  'Si nous ne recevons rien, l’avis sera rendu avec les seules pièces du dossier.',
  'À défaut, le médecin se prononcera sur ce qu’il a.',
  'Faute de réponse, le collège donnera son avis sans ces examens.',
])('what follows of silence: %s', (words) => {
  const body = `Madame,\nVotre demande de titre de séjour pour soins est chez nous. Le médecin a besoin de vos analyses de sang.\nVous avez quinze jours pour les envoyer.\n${words}\nOFII Caen`
  expect(mail('Votre dossier médical', body).consequence?.value).toContain(words.slice(0, 20))
})

describe('the old day beside the new one, each below its head', () => {
  it.each([
    ['Annulé', 'À la place'],
    ['Avant', 'Maintenant'],
    ['Initialement', 'Nouvelle date'],
    ['Date supprimée', 'Date de remplacement'],
    ['Au lieu de', 'Venez le'],
    ['ANCIENNE', 'NOUVELLE'],
  ])('%s, %s', (old, anew) => {
    const body = `Madame,\nVotre journée de formation civique change de date.\n${old}\t${anew}\nmercredi 3 mars 2027\tmercredi 31 mars 2027\n8h45 - 16h15\t9h00 - 16h30\nLieu : 14 rue du Gaillon-Vert, 14000 CAEN.\nOFII Caen`
    const letter = mail('Formation civique', body)
    expect(letter.appointments.map(({ date, start }) => [date.value, start?.value])).toEqual([
      ['2027-03-31', '09:00'],
    ])
    expect(letter.replaces).toBe('2027-03-03')
  })
})
