/** "Répondez à ce message": the mailbox that a mail came from is a contact, unless nobody reads it or it is not the office's. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const read = (from: string, body: string) => {
  const mail = `De : ${from}\nDate : 12/01/2027\nÀ : ines.duarte@mail.example\nObjet : formation civique\n\nMadame,\nVotre journée de formation civique aura lieu le mardi 9 mars 2027 de 9h à 17h, 11 rue de Paris, 97300 Cayenne.\n${body}\nOFII Cayenne`
  const [letter] = extract([letterText(mail)], new Date('2027-01-15T09:00:00Z'))
  return {
    contact: letter?.contact.email?.value ?? null,
    moving: letter?.reschedule.email?.value ?? null,
    phone: letter?.reschedule.phone?.value ?? null,
  }
}
const office = 'OFII Cayenne <civique.cayenne@ofii.fr>'

describe('serves to move the date', () => {
  it.each([
    'Pour changer la date : répondre à ce courriel au moins 3 jours avant ou téléphoner au 05 94 00 00 00.',
    'En cas d’empêchement, merci de nous prévenir en réponse à ce message ou au 05 94 00 00 00.',
    'Si vous souhaitez reporter cette journée, répondez à cet e-mail ou appelez le 05 94 00 00 00.',
    'Un empêchement ? Prévenez-nous par retour de mail ou au 05 94 00 00 00.',
  ])('%s', (body) => {
    expect(read(office, body)).toEqual({
      contact: 'civique.cayenne@ofii.fr',
      moving: 'civique.cayenne@ofii.fr',
      phone: '0594000000',
    })
  })
})

describe('is whom to write to', () => {
  it.each([
    [office, 'Merci d’envoyer le justificatif de votre absence du 2 février en réponse à ce message.'],
    ['civique@cayenne.gouv.fr', 'Merci de transmettre votre certificat médical par retour de courriel.'],
    ['Centre Avenir <stages@avenir.example>', 'Répondez à ce message si vous ne pouvez pas venir.'],
  ])('%s: %s', (from, body) => {
    expect(read(from, body).contact).toBe(/[\w.]+@[\w.]+/.exec(from)?.[0])
  })
})

describe('is not', () => {
  it.each([
    ['nobody reads it', 'ne-pas-repondre@ofii.fr', 'Merci de répondre à ce message.'],
    ['the mail says so', office, 'Merci de ne pas répondre à ce message.'],
    ['a private mailbox', 'OFII Cayenne <ofii.cayenne@gmail.com>', 'Répondez à ce message.'],
    ['another house with its name', 'OFII <contact@ofii-france.example>', 'Répondez à ce message.'],
    ['another mailbox is named', office, 'Répondez à ce message ou écrivez à contact.cayenne@ofii.fr.'],
  ])('%s', (_, from, body) => {
    const { contact } = read(from, body)
    expect(contact === null || contact === 'contact.cayenne@ofii.fr').toBe(true)
  })
})
