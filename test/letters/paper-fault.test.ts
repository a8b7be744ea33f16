/** A paper that the office has got and cannot use: what is wrong with it, and what the letter wants done. */
import { describe, expect, it } from 'vitest'
import { exam, read, welcome } from './noted.ts'

const faults = (head: string, words: string) =>
  (read(head, words)?.notes ?? []).filter(({ id }) => id === 'paper-fault').map(({ said }) => said.value)

describe('a paper that the office cannot use', () => {
  it.each([
    [
      'Le formulaire médical nous est parvenu incomplet : la page 2 n’est pas signée par votre médecin traitant. Faites-la signer et rapportez l’original le jour de l’examen.',
      'unsigned|bring|',
      '|2|doctor',
    ],
    [
      'Le certificat médical que vous nous avez transmis est illisible. Merci de rapporter un exemplaire lisible le jour de l’examen.',
      'unreadable|bring|medical-certificate',
      '||',
    ],
    [
      'Votre certificat médical n’est pas daté ; veuillez le faire dater par votre médecin et le présenter le jour de l’examen.',
      'undated|bring|medical-certificate',
      '||doctor',
    ],
    [
      'Il manque le cachet de votre médecin sur le certificat médical reçu le 2 janvier : faites-le compléter avant l’examen.',
      'unstamped|mend|medical-certificate',
      '||doctor',
    ],
    [
      'Nous constatons que la copie de votre passeport est périmée. Envoyez-nous une copie de votre nouveau passeport.',
      'old|send|passport',
      '||',
    ],
    ['Votre acte de mariage n’est pas traduit.', 'untranslated||marriage-certificate', '||'],
    [
      'La traduction de votre acte de naissance n’a pas été jointe à votre dossier.',
      'missing||birth-certificate',
      '||',
    ],
  ])('%s', (words, start, end) => {
    const [first = ''] = faults(exam, words)
    expect(first.slice(0, start.length)).toBe(start)
    expect(first.slice(-end.length)).toBe(end)
  })

  it.each([
    'Tout dossier incomplet sera refusé.',
    'Si votre passeport est périmé, signalez-le.',
    'Les documents non traduits ne sont pas acceptés.',
    'Vérifiez que votre formulaire n’est pas incomplet.',
    'Votre journée du 2 mars est incomplète.',
    'Vous n’avez pas signé la feuille de présence de la dernière séance.',
    'En cas de pièce manquante, rapportez-la sous 8 jours.',
    'Votre dossier est complet et lisible.',
  ])('is not made of: %s', (words) => {
    expect(faults(welcome, words)).toEqual([])
  })
})
