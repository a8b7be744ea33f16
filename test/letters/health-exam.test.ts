/** Health as the reason to stay: the summons to the doctor who writes the report, told from the visit of newcomers and from requests for papers. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const head = `OFII, direction territoriale de Dijon
Service médical – pli confidentiel
6 rue Nicolas Berthot, 21000 DIJON
M. Elio TAVARES
Dijon, le 6 septembre 2027
`
const kindOf = (body: string) =>
  extract([letterText(`${head}${body}`)], new Date('2027-09-08T09:00:00Z'))[0]?.kind

describe('an exam for a permit for reasons of health', () => {
  it.each([
    'Objet : examen médical du 5/10/2027\nBonjour Monsieur,\nVous avez demandé un titre de séjour pour raison de santé. Votre certificat médical nous est parvenu le 23 août 2027 et le docteur Vial, médecin de l’OFII, a besoin de vous examiner avant d’écrire son rapport.\nIl vous recevra le 5 octobre 2027 à 10h05. Vous pouvez venir avec un médecin que vous aurez choisi.',
    'Objet : visite médicale du 5 octobre 2027\nMonsieur,\nVous sollicitez une carte de séjour pour raisons de santé. Avant de rédiger son rapport, le médecin de l’OFII souhaite vous voir : il vous recevra le mardi 5 octobre 2027 à 10 h. Apportez vos lunettes et vos ordonnances.',
    'EXAMEN MEDICAL\nVotre demande de titre de séjour pour soins est en cours d’instruction. Le certificat médical rempli par votre médecin a été reçu. Le docteur Vial vous examinera le mardi 5 octobre 2027 à 10h, au service médical.',
    'Objet : rendez-vous médical\nMonsieur, votre demande de titre de séjour en raison de votre état de santé a été transmise à notre service médical. Le médecin qui prépare le rapport vous recevra le mardi 5 octobre 2027 à 9h30. Apportez votre carnet de vaccination et vos radiographies.',
    'Monsieur, pour établir le rapport destiné au collège de médecins, le docteur Vial vous recevra en consultation médicale le mardi 5 octobre 2027 à 14 h. Vous pouvez vous faire accompagner par votre médecin.',
    'Objet : consultation médicale\nVous avez déposé une demande de carte de séjour pour motif de santé. Le certificat médical que vous avez fait remplir nous a été transmis. Présentez-vous au service médical le mardi 5 octobre 2027 à 11h : le médecin doit vous examiner avant de remettre son rapport.',
  ])('%#', (body) => expect(kindOf(body)).toBe('sick-foreigner-exam'))
})

describe('other letters that speak of doctors and reports', () => {
  it.each([
    [
      'medical-visit',
      'Objet : visite médicale\nMonsieur, le médecin vous recevra le mardi 5 octobre 2027 à 10h. Apportez la radiographie et le rapport du radiologue. Le certificat médical que vous recevrez est à remettre à la préfecture.',
    ],
    [
      'medical-visit',
      'Objet : contrôle médical d’arrivée\nMonsieur, un examen médical est prévu le mardi 5 octobre 2027 à 10h. Le docteur Vial vous examinera. Un médecin remplira un rapport.',
    ],
    [
      'sick-foreigner-request',
      'Séjour pour soins – demande de compléments médicaux. Votre certificat ne suffit pas au médecin : il lui manque les éléments cochés.',
    ],
    [
      'sick-foreigner-request',
      'Vous avez sollicité un titre de séjour en raison de votre état de santé. Votre certificat médical nous est parvenu. Pour terminer son rapport, le médecin a besoin des résultats d’examens complémentaires : merci de nous transmettre sous 15 jours vos derniers comptes rendus.',
    ],
    [
      'sick-foreigner-request',
      'Objet : demande de pièces\nVous avez demandé un titre de séjour pour raison de santé. Le certificat médical que vous avez envoyé est incomplet. Le médecin ne peut écrire son rapport : veuillez nous faire parvenir vos analyses et vos ordonnances dans les trois semaines.',
    ],
  ])('%s', (kind, body) => expect(kindOf(body)).toBe(kind))
})
