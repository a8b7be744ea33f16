/** What stands beside the appointment: whose mailbox it is, the letter's day in its head, days that bind only the office. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { summary } from './summary.ts'
import { letterText } from './text.ts'

const read = (text: string) => {
  const [letter] = extract([letterText(text)], new Date('2026-12-15T09:00:00Z')).map(summary)
  if (!letter) throw new Error('no letter')
  return letter
}
const visit =
  'Objet : visite médicale\nVous êtes convoquée à la visite médicale le mardi 9 mars 2027 à 9h00, 8 rue Jean Julien Lemordant, 35000 RENNES.\n'
const dated = `OFII Rennes, le 11 janvier 2027\n${visit}`

describe('whom to write to', () => {
  const mail = (body: string) =>
    `De : OFII Guyane <integration.guyane@ofii.fr>\nÀ : Marcia Silva <marcia@mail.example>\nObjet : formation civique\nBonjour,\nVotre journée de formation civique aura lieu le mardi 9 mars 2027 de 9h à 17h, 11 rue de Paris, 97300 Cayenne.\n${body}`
  it.each([
    ['Vous ne pouvez pas venir ? Prévenez le centre : planning@avenir.example.', 'planning@avenir.example'],
    ['En cas d’empêchement, écrivez à stages@greta.example.', 'stages@greta.example'],
    ['Absence : signalez-la à accueil@instep.example ou au 05 94 00 00 00.', 'accueil@instep.example'],
    ['En cas d’empêchement, écrivez à cayenne@ofii.fr.', 'cayenne@ofii.fr'],
    ['Répondez à ce message si vous ne pouvez pas venir.', 'integration.guyane@ofii.fr'],
  ])('%s', (body, email) => {
    expect(read(mail(body)).email).toBe(email)
  })
})

describe('the day of the letter', () => {
  it.each(['À apporter le 9 mars', 'À présenter le 9 mars', 'À remettre le 9 mars'])(
    'in a band, above «%s»',
    (heading) => {
      const text = `Dossier 9734410286\nOFII Guyane\t11/01/2027\nOffice français de l’immigration et de l’intégration\nMadame LIMA Ana\n${visit}${heading}\nvotre passeport`
      expect(read(text).issuedOn).toBe('2027-01-11')
    },
  )
})

describe('a day by which the office writes', () => {
  it.each([
    'Vous serez convoquée ultérieurement, en principe avant le 20 juillet 2028.',
    'Vous serez reconvoquée avant le 20 juillet 2028.',
    'Vous serez informée du résultat au plus tard le 20 juillet 2028.',
    'Vous recevrez votre attestation avant le 20 juillet 2028.',
  ])('is no deadline: %s', (words) => {
    expect(read(`${dated}${words}`).deadlines).toEqual([])
  })
})

describe('a visa that was validated on line', () => {
  it.each([
    'La visite à laquelle vous êtes tenue au titre de votre visa, validé en ligne le 22 décembre 2026, aura lieu le mardi 9 mars 2027 à 9h00, 8 rue Jean Julien Lemordant, 35000 Rennes.',
    'Votre visa ayant été validé en ligne, vous êtes attendue le mardi 9 mars 2027 à 9h00 au 8 rue Jean Julien Lemordant, 35000 Rennes.',
    'À la suite de votre déclaration en ligne, vous êtes convoquée le mardi 9 mars 2027 à 9h00 au 8 rue Jean Julien Lemordant, 35000 Rennes.',
  ])('leaves the visit where it is: %s', (words) => {
    expect(
      read(`OFII Rennes, le 11 janvier 2027\nObjet : visite médicale\nMadame,\n${words}`).appointments[0]
        ?.where,
    ).toBe('35000 Rennes')
  })
})

it.each([
  'Vous êtes attendue le mardi 9 mars 2027 à 9h00 au service médical de la direction territoriale, 41, rue de Châteaugiron, bâtiment C, 35000 Rennes.',
  'Votre visite aura lieu le mardi 9 mars 2027, à 9 h 00, dans les locaux du service médical, 41 rue de Châteaugiron, 35000 Rennes. Merci d’être à l’heure.',
])('finds the place in a mail whose paragraphs are one line, below a name: %s', (words) => {
  expect(read(`Objet : visite médicale\nMme KAMAU Wanjiru\nMadame,\n${words}`).appointments[0]?.where).toBe(
    '35000 Rennes',
  )
})

it('quotes a phone number whole', () => {
  const text = `${dated}En cas d’absence ou de retard, votre dossier sera classé sans suite ; il faudra appeler le secrétariat (03 53 01 45\n70) pour un autre créneau.`
  expect(read(text).consequence).toMatch(/03 53 01 45 70\) pour un autre créneau/)
})
