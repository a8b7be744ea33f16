/** A letter that calls somebody and wants papers by post as well: those are sent, and the others are brought. */
import { describe, expect, it } from 'vitest'
import { exam, read } from './noted.ts'

const papers = (words: string) =>
  (read(exam, words)?.documents ?? []).map(({ id, posted }) => `${posted ? 'post' : 'bring'} ${id}`)

const office = 'au médecin de l’OFII, 2 rue de Tenremonde, 59000 Lille'

describe('papers to send ahead', () => {
  it.each([
    [
      `Vous devez faire parvenir, dans un délai de quinze jours :\n - le compte rendu de la dernière hospitalisation ;\n - l’ordonnance du traitement en cours.\nCes documents sont à adresser sous pli confidentiel, à l’attention du médecin de l’OFII, 2 rue de Tenremonde, 59000 Lille.\nUne pièce d’identité vous sera demandée le jour de l’examen.`,
      ['post hospital-reports', 'post prescriptions', 'bring identity-document'],
    ],
    [
      `Apportez votre passeport.\nAvant le 1er mars, envoyez par la poste, sous pli fermé, ${office} : vos résultats d’analyses et vos ordonnances.`,
      ['bring passport', 'post lab-results', 'post prescriptions'],
    ],
    [
      'Pièces à apporter le jour de l’examen :\n- passeport\n- ordonnances\nMerci de retourner le certificat médical sous enveloppe fermée au service médical.',
      ['bring passport', 'bring prescriptions', 'post medical-certificate'],
    ],
  ])('%s', (words, all) => {
    expect(papers(words).toSorted()).toEqual(all.toSorted())
  })

  it.each([
    'Apportez vos ordonnances et votre passeport, sous pli confidentiel si vous le souhaitez.',
    'N’envoyez rien par la poste : apportez vos ordonnances et votre passeport.',
    'Apportez vos ordonnances et votre passeport. En cas d’empêchement, envoyez un justificatif par courrier.',
  ])('are none here: %s', (words) => {
    expect(papers(words).filter((one) => one.startsWith('post'))).toEqual([])
  })

  it('leave no words of the request in the place', () => {
    const letter = read(
      'DEMANDE DE TITRE DE SÉJOUR POUR RAISONS DE SANTÉ (L. 425-9)\nMonsieur,',
      'Ces documents sont à adresser sous pli confidentiel, à l’attention du médecin de l’OFII, 4 rue des Lilas, 59000 Lille.\nVous êtes convoqué à un examen le mardi 9 mars 2027 à 11h00 à la même adresse.',
    )
    expect(letter?.appointments[0]?.place?.value).not.toMatch(/adresser|pli/)
  })
})
