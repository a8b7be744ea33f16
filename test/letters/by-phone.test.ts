/** A talk on the telephone: its day and hours, and that nobody has to go anywhere. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { explain } from '../../src/topics/explain.ts'
import { letterText } from './text.ts'

const now = new Date('2027-02-09T09:00:00Z')
const head = `OFII – Direction territoriale de Dijon
Cité administrative Dampierre, 6 rue Chancelier de l'Hospital, 21000 DIJON
Mme Ilona BEREK
Dijon, le 8 février 2027
`
function read(body: string) {
  const [letter] = extract([letterText(`${head}${body}`)], now)
  if (!letter) throw new Error('no letter')
  const says = explain(letter, now).map(({ say }) => say)
  return {
    days: letter.appointments.map(({ date, start, end }) =>
      `${date.value} ${start?.value} ${end?.value ?? ''}`.trim(),
    ),
    isByPhone: says.includes('note:by-phone'),
    asksWhere: says.some((say) => say.startsWith('where:')),
    ready: says.includes('bring:ready') || !says.includes('bring:lead'),
  }
}

describe('an appointment on the telephone', () => {
  it.each([
    'Objet : Entretien de suivi de parcours CIR\nUn auditeur de l’OFII vous recevra par TÉLÉPHONE le jeudi 4 mars 2027 entre 14h00 et 16h00 au numéro que vous nous avez communiqué (06 XX XX XX 41).\nIl n’est pas nécessaire de vous déplacer. Merci de préparer : votre titre de séjour, vos attestations de formation.',
    'Objet : Entretien de bilan CIR par téléphone\nUne auditrice vous appellera le jeudi 4 mars 2027 de 14h à 16h pour votre entretien de bilan. Préparez votre titre de séjour.',
    'Objet : fin de votre contrat d’intégration républicaine\nVotre entretien de fin de contrat aura lieu par téléphone le 4 mars 2027 entre 14 h et 16 h. Vous serez appelée sur votre portable. Ne vous déplacez pas.',
    'Objet : bilan de votre parcours CIR\nVous êtes convoquée à un entretien téléphonique le jeudi 04/03/2027 de 14h00 à 16h00. Gardez votre titre de séjour à portée de main.',
    'Objet : entretien de bilan de votre contrat d’intégration républicaine\nVous serez contactée par téléphone le jeudi 4 mars 2027, entre 14h00 et 16h00, par un auditeur de l’OFII.',
  ])('%s', (body) => {
    expect(read(body)).toEqual({
      days: ['2027-03-04 14:00 16:00'],
      isByPhone: true,
      asksWhere: false,
      ready: true,
    })
  })

  it.each([
    'Objet : entretien de fin de contrat CIR\nVous êtes convoquée le jeudi 4 mars 2027 à 14h00 au 6 rue Chancelier de l’Hospital, 21000 Dijon. Notre secrétariat vous appellera pour confirmer le rendez-vous.',
    'Objet : entretien de fin de contrat CIR\nSuite à notre entretien téléphonique du 2 février 2027, vous êtes attendue le jeudi 4 mars 2027 à 14h00, 6 rue Chancelier de l’Hospital, 21000 Dijon.',
    'Objet : entretien de fin de contrat CIR\nPrésentez-vous le jeudi 4 mars 2027 à 14h00, 6 rue Chancelier de l’Hospital, 21000 Dijon. Un agent vous appellera par votre nom. Renseignements par téléphone de 9h à 12h.',
    'Objet : entretien de fin de contrat CIR\nVous êtes attendue le jeudi 4 mars 2027 à 14h00, 6 rue Chancelier de l’Hospital, 21000 Dijon. En cas d’empêchement, un entretien téléphonique est possible.',
  ])('is there in person: %s', (body) => {
    expect(read(body)).toMatchObject({ days: ['2027-03-04 14:00'], isByPhone: false, asksWhere: true })
  })
})
