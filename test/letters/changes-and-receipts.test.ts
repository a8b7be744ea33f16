/** What a letter says of a wish for another date, of what changes and what stays, and of a file for a card on health grounds; beside sentences of the same words that say another thing. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import type { NoteId } from '../../src/letters/note.ts'
import { exam, noteIn, now, welcome } from './noted.ts'
import { letterText } from './text.ts'

const letterOf = (text: string) => extract([letterText(text)], now)[0]
const has = (id: NoteId, words: string, value = '') => expect(noteIn(welcome, words, id)).toBe(value)
const hasNot = (id: NoteId, words: string) => expect(noteIn(welcome, words, id)).toBeUndefined()

describe('a wish for another date is refused', () => {
  it.each([
    'Votre demande de report ne peut être acceptée.',
    'Nous ne pouvons donner une suite favorable à votre demande de report.',
    'Votre demande de changement de date a été refusée.',
    'Nous sommes au regret de refuser votre demande de report.',
    'Nous ne pouvons malheureusement pas faire droit à votre demande de changement de date.',
    'Votre demande de report n’a pas été retenue ; votre rendez-vous est maintenu.',
    'Vous avez demandé une autre date ; toutefois, votre rendez-vous est maintenu.',
  ])('%s', (words) => has('move-refused', words))

  it.each([
    'Aucune demande de report ne sera acceptée.',
    'Toute demande de report sera refusée sans justificatif.',
    'Les demandes de report ne seront pas acceptées par téléphone.',
    'En cas de demande de report, votre demande peut être refusée.',
    'Une seule demande de report est acceptée.',
  ])('is not: %s', (words) => hasNot('move-refused', words))
})

describe('a wish for another date is granted', () => {
  it.each<[string, string]>([
    ['À votre demande, un nouveau rendez-vous vous est proposé le mardi 9 mars 2027.', '2027-03-09'],
    ['Suite à votre courriel, votre visite est reportée au mardi 9 mars 2027 à 9h00.', '2027-03-09'],
    ['Votre demande de report a été acceptée.', ''],
    ['Nous avons bien accepté votre demande de report.', ''],
  ])('%s', (words, day) => has('move-granted', words, day))

  it.each([
    'Aucun report ne sera accordé.',
    'Si votre demande de report est acceptée, vous recevrez une autre lettre.',
  ])('is not: %s', (words) => hasNot('move-granted', words))

  it('names the reasons that may still be sent', () => {
    const head = `${welcome}\nVotre demande de report est refusée.`
    const words =
      'Tout nouveau justificatif (hospitalisation, naissance, examen) est à envoyer avant le 20 février 2027.'
    expect(noteIn(head, words, 'move-proof')).toBe('hospital birth exam')
  })
})

describe('what stays as the first letter has it', () => {
  it.each([
    'Présentez-vous à la même heure.',
    'L’horaire reste inchangé.',
    'Vous serez reçue aux mêmes horaires.',
    'Même heure, même adresse.',
  ])('the hour: %s', (words) => has('hour-as-before', words))

  it.each(['Vous êtes attendue à la même adresse.', 'Le lieu reste le même.', 'Au même endroit que prévu.'])(
    'the place: %s',
    (words) => has('place-as-before', words),
  )

  it.each([
    'Les autres indications de votre convocation restent valables.',
    'Les autres informations de la première lettre sont inchangées.',
    'Le reste de votre convocation est sans changement.',
  ])('the rest: %s', (words) => has('rest-stands', words))

  it('is not said of people who all come at one hour', () => {
    hasNot('hour-as-before', 'Toutes les personnes sont convoquées à la même heure.')
  })
})

describe('what changes', () => {
  it.each<[string, string]>([
    ['Elle aura lieu à 16h00 (au lieu de 9h00).', '09:00'],
    ['Venez à 14 h, et non à 8 h 30.', '08:30'],
    ['La séance, initialement prévue à 13h30, débutera à 14h.', '13:30'],
  ])('the hour: %s', (words, hour) => has('hour-instead', words, hour))

  it.each(['Badge remis contre 10 h de parking.', 'Gardez le ticket, et non 10 h après.'])(
    'is not the hour: %s',
    (words) => hasNot('hour-instead', words),
  )

  it.each([
    'Vous serez reçue 4 rue des Lilas, et non dans nos locaux.',
    'La visite se tient 4 rue des Lilas au lieu de l’OFII.',
    'Objet : changement d’horaire et de lieu',
    'La séance se tient 4 rue des Lilas et non plus au 5 rue de Paris.',
    'Le rendez-vous, initialement prévu 5 rue de Paris, se tient 4 rue des Lilas.',
  ])('the place: %s', (words) => has('place-instead', words))

  it.each([
    'Changement d’adresse : écrivez-nous votre nouvelle adresse.',
    'Venez à l’OFII, et non en préfecture.',
    'Le badge sera remis contre signature à l’OFII.',
    'Présentez-vous avec l’original et non une copie, rue de Tenremonde.',
    'Présentez-vous au 2 rue de Tenremonde et non au 5 rue de Paris.',
    'Venez en métro plutôt qu’en voiture, place de la Gare.',
  ])('is not the place: %s', (words) => hasNot('place-instead', words))
})

describe('an office that is closed on the day of everybody', () => {
  it.each([
    'Nos bureaux seront fermés le mardi 2 mars 2027. Tous les rendez-vous de cette journée sont reportés au mardi 9 mars 2027, à la même heure.',
    'En raison d’un mouvement de grève le mardi 2 mars 2027, les visites de ce jour sont annulées et reprogrammées : présentez-vous le mardi 9 mars 2027.',
  ])('%s', (words) => {
    const read = letterOf(`OFII de Metz – 2 rue Lafayette, 57000 METZ
Metz, le 25 février 2027
Objet : visite médicale
Bonjour,
${words}
Cordialement,
03 87 00 00 00`)
    expect(read?.replaces).toBe('2027-03-02')
    expect(read?.appointments.map(({ date }) => date.value)).toEqual(['2027-03-09'])
  })
})

describe('a file for a card on health grounds', () => {
  const receipt = (words: string) =>
    letterOf(`OFII – Service médical de Lille
Lille, le 12 janvier 2027
Madame DIABY Aïcha – n° étranger 5903667721
Objet : votre demande de titre de séjour pour raisons de santé
Madame,
${words}`)

  it.each([
    'Nous avons bien reçu votre certificat médical le 8 janvier 2027. Le collège de médecins dispose de trois mois à compter de cette réception pour rendre son avis.',
    'Votre certificat médical nous est bien parvenu le 8 janvier 2027. L’avis du collège sera rendu dans un délai de 3 mois à compter de cette date.',
    'Nous accusons réception, le 8 janvier 2027, de votre certificat médical. Le collège rendra son avis sous trois mois à compter de cette date.',
  ])('came in: %s', (words) => {
    const read = receipt(`${words} Vous n’avez aucune démarche à accomplir.`)
    expect(read?.appointments).toEqual([])
    expect(read?.missing).toEqual([])
    const value = (id: NoteId) => read?.notes?.find((one) => one.id === id)?.said.value
    expect(value('sick-received')).toBe('2027-01-08')
    expect(value('sick-opinion')).toBe('3 2027-04-08')
    expect(value('no-answer')).toBe('')
  })

  it.each([
    'Nous n’avons pas reçu votre certificat médical.',
    'Dès que votre certificat médical sera reçu, votre dossier sera étudié.',
  ])('did not: %s', (words) => {
    expect(receipt(words)?.notes?.some(({ id }) => id === 'sick-received') ?? false).toBe(false)
  })

  it.each<[string, string]>([
    ['Avant cette date, faites réaliser un bilan sanguin au laboratoire de votre choix.', ''],
    ['Vous devrez effectuer les analyses jointes au plus tard le 2 mars 2027.', '2027-03-02'],
    ['Au préalable, vous passerez un scanner (ordonnance jointe), avant le 2 mars 2027.', '2027-03-02'],
  ])('wants tests first: %s', (words, day) => {
    expect(noteIn(exam, words, 'tests-before')).toBe(day)
    expect(letterOf(`OFII\n${exam}\n${words}`)?.appointments[0]?.date).toMatchObject({
      value: '2027-03-09',
      sure: true,
    })
  })

  it.each([
    'Objet : étranger malade – examens complémentaires – deuxième convocation',
    'Objet : procédure étranger malade, informations médicales complémentaires et rendez-vous',
  ])('calls to an hour, whatever else it wants: %s', (title) => {
    const read = letterOf(`OFII – Service médical de Lille
2 rue de Tenremonde, 59000 LILLE
Lille, le 12 janvier 2027
${title}
Madame,
Vous n’avez pas pu honorer votre convocation du 5 janvier 2027. Un nouveau rendez-vous vous est fixé avec le médecin de l’OFII le mardi 9 mars 2027 à 14h30.`)
    expect(read?.kind).toBe('sick-foreigner-exam')
    expect(read?.appointments.map(({ date, start }) => [date.value, date.sure, start?.value])).toEqual([
      ['2027-03-09', true, '14:30'],
    ])
  })

  it.each<[string, string]>([
    ['Le médecin de l’OFII souhaite examiner votre fils Tigran le mardi 9 mars 2027 à 14h30.', 'Tigran'],
    [
      'Votre fille Lusine est convoquée : le médecin recevra l’enfant Lusine le mardi 9 mars 2027 à 14h30.',
      'Lusine',
    ],
    ['Le médecin rapporteur examinera votre enfant le mardi 9 mars 2027 à 14h30.', ''],
  ])('is a child’s: %s', (words, name) => {
    const read = letterOf(`OFII – Service médical de Lille
Lille, le 12 janvier 2027
Objet : autorisation provisoire de séjour – parents d’enfant malade
Madame,
${words} 2 rue de Tenremonde, 59000 LILLE.`)
    expect(read?.kind).toBe('sick-foreigner-exam')
    const names = read?.notes?.filter(({ id }) => id === 'exam-child').map(({ said }) => said.value)
    expect(names).toContain(name)
  })
})
