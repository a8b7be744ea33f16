/** "Avant de …" in front of a day and an hour: what somebody does after the appointment is no last day. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const head = `OFII – direction territoriale de Dijon
Service médical, 6 rue Nicolas Berthot, 21000 DIJON
Mme Ilona BEREK
Dijon, le 6 septembre 2027
`
function read(body: string) {
  const letter = extract([letterText(`${head}${body}`)], new Date('2027-09-08T09:00:00Z'))[0]
  const days = letter?.appointments.map(({ date, start }) => `${date.value} ${start?.value}`)
  return { kind: letter?.kind, days, due: letter?.deadlines.map(({ date }) => date?.value) }
}

describe('the day on which a doctor wants to see somebody before a report', () => {
  it.each([
    'Objet : procédure étranger malade (article L. 425-9) - convocation à un examen médical\nLe médecin rapporteur souhaite vous examiner avant d’établir son rapport :\n   mardi 5 octobre 2027, 9 heures 15\n   6 rue Nicolas Berthot, 21000 Dijon\nVous apporterez vos ordonnances.',
    'Objet : étranger malade, examen\nLe médecin de l’OFII tient à vous voir avant de rendre son avis : le mardi 5 octobre 2027 à 9h15, au service médical.',
    'Objet : titre de séjour pour raison de santé\nVous serez reçue par le médecin rapporteur avant que le collège ne se prononce, mardi 5 octobre 2027 à 9 h 15.',
    'Objet : demande de titre de séjour étranger malade - rendez-vous\nLe docteur Vial désire vous rencontrer avant la rédaction du rapport :\nmardi 5 octobre 2027, 9h15.',
    'Objet : demande de titre de séjour étranger malade - rendez-vous\nUn entretien est nécessaire avant l’avis du collège :\nle 5 octobre 2027 à 9h15.',
  ])('%s', (body) =>
    expect(read(body)).toEqual({ kind: 'sick-foreigner-exam', days: ['2027-10-05 09:15'], due: [] }),
  )

  it.each([
    'Objet : titre de séjour pour raison de santé, demande de pièces complémentaires\nMerci de nous transmettre vos analyses avant le mardi 5 octobre 2027 à 12 heures.',
    'Objet : titre de séjour pour raison de santé, demande de pièces complémentaires\nMerci de nous transmettre vos analyses avant la date suivante : mardi 5 octobre 2027.',
    'Objet : titre de séjour pour raison de santé, demande de pièces complémentaires\nAvant d’établir son rapport, le médecin a besoin de vos analyses, à envoyer avant le 5 octobre 2027.',
  ])('stays a last day: %s', (body) =>
    expect(read(body)).toEqual({ kind: 'sick-foreigner-request', days: [], due: ['2027-10-05'] }),
  )
})
