/** Telephones that a letter names for one thing alone, and those that serve for another date as well. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

function read(words: string) {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION – FORMATION CIVIQUE
Madame,
Vous êtes convoquée à la formation civique le mardi 9 mars 2027 à 9h00, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  const letter = extract([letterText(text)], now)[0]
  return {
    uses: (letter?.phoneUses ?? []).map(({ phone, use, movesNone }) => `${phone} ${use} ${movesNone}`),
    moving: letter?.reschedule.phone?.value ?? null,
  }
}

describe('a number with a use of its own', () => {
  it.each([
    ['En cas d’urgence médicale, appelez le 03 20 11 22 33.', 'medical-emergency false'],
    [
      'Pour une urgence de santé : 03 20 11 22 33. Cette ligne ne déplace pas les rendez-vous.',
      'medical-emergency true',
    ],
    ['Une urgence médicale ? 03 20 11 22 33. Ce numéro ne donne pas d’autre date.', 'medical-emergency true'],
    [
      'En cas d’urgence de santé, prévenez le centre d’accueil :\n03 20 11 22 33. Il ne donne pas de nouvelle date.',
      'medical-emergency true',
    ],
    ['Si vous ne trouvez pas la salle, téléphonez au 03 20 11 22 33.', 'find false'],
    ['POUR TROUVER LE BATIMENT : 03 20 11 22 33', 'find false'],
    ['Le centre (03 20 11 22 33) vous guide mais ne change pas de date.', 'find true'],
    [
      'L’institut, au 03 20 11 22 33, renseigne sur le trajet et ne peut reporter aucune séance.',
      'find true',
    ],
    ['Problème technique pendant la séance : 03 20 11 22 33', 'connection false'],
    ['Le secrétariat (03 20 11 22 33) ne modifie aucun rendez-vous.', 'other true'],
    ['Le 03 20 11 22 33 indique l’itinéraire, pas pour changer de date.', 'find true'],
    ['Pour trouver la salle (ni changer de rendez-vous, ni annuler) : 03 20 11 22 33', 'find true'],
    ['Ligne 03 20 11 22 33 pour vous guider, non pour déplacer votre rendez-vous.', 'find true'],
  ])('%s', (words, use) => {
    expect(read(words)).toEqual({ uses: [`0320112233 ${use}`], moving: null })
  })

  it('keeps the number that is for another date beside it', () => {
    const words =
      'Vous ne pouvez pas venir ? Appelez le 03 20 44 55 66. Pour trouver l’entrée, appelez le 03 20 11 22 33.'
    expect(read(words)).toEqual({ uses: ['0320112233 find false'], moving: '0320445566' })
  })

  it.each([
    'En cas d’empêchement ou d’urgence médicale, appelez le 03 20 11 22 33.',
    'Si vous ne pouvez pas venir, appelez le 03 20 11 22 33.',
    'Absence ou retard, ou si vous ne trouvez pas la salle : 03 20 11 22 33.',
    'Vous ne pouvez pas venir ? Le 03 20 11 22 33 répond aussi à qui ne trouve pas la salle.',
    'Pour changer de date ou trouver la salle : 03 20 11 22 33',
    'Si vous ne pouvez pas modifier votre rendez-vous en ligne, appelez le 03 20 11 22 33.',
    'Si vous ne pouvez pas venir et ne pouvez pas changer de date en ligne, téléphonez au 03 20 11 22 33.',
    'Vous ne pouvez pas déplacer votre rendez-vous sur le site ? Appelez le 03 20 11 22 33.',
    'Si vous ne pouvez ni venir ni changer de date en ligne : 03 20 11 22 33.',
    'Les personnes qui ne peuvent pas changer de date en ligne appellent le 03 20 11 22 33.',
  ])('leaves a number alone that serves for another date: %s', (words) => {
    expect(read(words)).toEqual({ uses: [], moving: '0320112233' })
  })

  it.each([
    'Tél. : 03 20 11 22 33\nSi vous ne trouvez pas le bâtiment, appelez le 03 20 11 22 33.',
    'En cas d’urgence médicale, appelez le 03 20 11 22 33.\nVotre correspondante : Mme Petit, 03 20 11 22 33',
    'Problème de connexion : 03 20 11 22 33.\nSi vous ne pouvez pas venir, appelez le 03 20 11 22 33.',
  ])('leaves the number of the office alone though one thing more is named for it: %s', (words) => {
    expect(read(words).uses).toEqual([])
  })

  it('holds to what moves no date, though the number stands elsewhere', () => {
    const words = 'Tél. : 03 20 11 22 33\nLe 03 20 11 22 33 ne modifie aucun rendez-vous.'
    expect(read(words).uses).toEqual(['0320112233 other true'])
  })

  it('names a number once that stands twice for the same', () => {
    const words =
      'Pour trouver la salle : 03 20 11 22 44.\nVous êtes perdue ? Appelez le 03 20 11 22 44, en bas de page 03 20 11 22 44 pour trouver le site.'
    expect(read(words).uses).toEqual(['0320112244 find false'])
  })

  it('leaves a number for questions alone', () => {
    expect(read('Pour toute question : 03 20 11 22 33.').uses).toEqual([])
  })
})
