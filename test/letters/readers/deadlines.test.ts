/** By when something has to be sent or answered: whose delay it is, what it counts from, and the last day when both are named. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { summary } from '../summary.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

/** What a letter of 10 June 2027 sets as deadlines. */
function deadlinesOf(words: string): string[] {
  const text = `OFII – Service médical, direction territoriale de Lille
Lille, le 10 juin 2027
Demande de titre de séjour pour raison de santé
Madame,
Le médecin de l'OFII a besoin de pièces complémentaires : vos résultats d'analyses et une copie de vos ordonnances.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  return extract([letterText(text)], now).flatMap((letter) => summary(letter).deadlines)
}

describe('a deadline', () => {
  it.each([
    [
      'Vous les enverrez dans un délai de quinze jours à compter de la date du présent courrier.',
      '15 letter 2027-06-25',
    ],
    ['Ces pièces sont à transmettre sous quinze jours à compter de la présente.', '15 letter 2027-06-25'],
    ['À transmettre sous 15 jours (date de ce courrier).', '15 letter 2027-06-25'],
    ['Elles sont à adresser sous quinzaine à dater de ce jour.', '15 letter 2027-06-25'],
    ['Transmettez-les dans le mois qui suit la date de la présente lettre.', '30 letter 2027-07-10'],
    [
      'Vous disposez d’un délai de deux mois à partir de la date figurant en tête de ce courrier pour les envoyer.',
      '60 letter 2027-08-10',
    ],
    [
      'Vous avez trois semaines, à compter de la date d’envoi de cette lettre, pour les transmettre.',
      '21 letter 2027-07-01',
    ],
    ['Ces pièces doivent nous parvenir dans les trente jours de la réception de ce courrier.', '30 receipt'],
    [
      'Merci de les produire dans le délai d’un mois à compter de la notification de la présente.',
      '30 receipt',
    ],
    ['Merci de les produire dans le délai d’un mois après réception.', '30 receipt'],
    [
      'Vous avez vingt jours, à compter du jour où ce courrier vous est remis, pour nous faire parvenir les pièces.',
      '20 receipt',
    ],
    [
      'Ces pièces sont à envoyer sous 15 jours à compter de la date à laquelle cette lettre vous parvient.',
      '15 receipt',
    ],
    ['Vous les adresserez sous huitaine.', '8'],
    ['Vous devez nous envoyer les résultats par courrier dans un délai de 15 jours.', '15'],
    ['Veuillez transmettre vos résultats sous 15 jours.', '15'],
    ['Envoyez-nous une copie des résultats dans un délai de vingt jours.', '20'],
    ['Merci d’adresser les résultats par mail sous trois semaines.', '21'],
    ['Merci de nous faire parvenir l’ordonnance et les résultats sous 10 jours.', '10'],
    ['À transmettre : ordonnance, résultats sous pli fermé, dans les 15 jours.', '15'],
    ['Vous fournirez vos notes par courriel sous quinzaine.', '15'],
    [
      'Dans le cadre de votre demande de titre de séjour étranger malade, vous devez nous adresser le certificat médical dans un délai de 30 jours.',
      '30',
    ],
    ['Demandeurs malades : le certificat médical est à produire sous 30 jours.', '30'],
    ['En l’absence de pièces justificatives, vous devez nous les envoyer sous 20 jours.', '20'],
    ['Il vous reste jusqu’au 2 juillet 2027 pour compléter votre dossier.', '2027-07-02'],
    [
      'Vous disposez d’un mois pour les envoyer, à compter du jour où vous recevez cette lettre.',
      '30 receipt',
    ],
    ['Le délai qui vous est imparti est de vingt jours à compter de ce jour.', '20 letter 2027-06-30'],
    ['Délai de réponse : 15 jours à réception du présent courrier, pièces à transmettre.', '15 receipt'],
    [
      'Les pièces sont à transmettre.\nDélai : 1 mois.\nCe délai court à compter de la réception du courrier.',
      '30 receipt',
    ],
  ])('%s', (words, expected) => {
    expect(deadlinesOf(words).map((one) => one.replace(/^[a-z-]+ /, ''))).toEqual([expected])
  })

  it.each([
    ['Envoyez-les sous quinze jours, soit avant le 25 juin 2027.', '15 2027-06-25'],
    [
      'Envoyez-les sous quinze jours à compter de la date de ce courrier, soit le 25 juin 2027 au plus tard.',
      '15 letter 2027-06-25',
    ],
    [
      'Envoyez-les dans les 15 jours suivant la réception de ce courrier, et en tout état de cause avant le 30 juin 2027.',
      '15 receipt 2027-06-30',
    ],
    ['15 jours à compter de la date de ce courrier soit jusqu’au 25/06/2027', '15 letter 2027-06-25'],
    ['Date limite d’envoi : 25/06/2027 (15 jours à compter de la date du courrier)', '15 letter 2027-06-25'],
    [
      'Pièces à transmettre avant le 25 juin 2027, c’est-à-dire dans un délai de quinze jours.',
      '15 2027-06-25',
    ],
    ['Envoyez-les sous 15 jours.\nDate limite : 25/06/2027', '15 2027-06-25'],
  ])('is one when it is given twice: %s', (words, expected) => {
    expect(deadlinesOf(words).map((one) => one.replace(/^[a-z-]+ /, ''))).toEqual([expected])
  })

  it('is not sure of a last day that the days do not lead to', () => {
    expect(
      deadlinesOf(
        'Envoyez-les sous quinze jours à compter de la date de ce courrier, soit avant le 28 juin 2027.',
      ),
    ).toEqual(['send-documents 15 letter 2027-06-28?'])
  })

  it('has no day of its own when only working days are counted', () => {
    expect(deadlinesOf('Envoyez-les sous dix jours ouvrés à compter de la date de ce courrier.')).toEqual([
      'send-documents 10 letter',
    ])
  })

  it('has the year that fits the letter when it is printed without one', () => {
    expect(deadlinesOf('Merci de les transmettre avant le 5 janvier.')).toEqual(['send-documents 2028-01-05'])
  })

  it('counts from another day that the letter names', () => {
    expect(deadlinesOf('Envoyez-les dans un délai de quinze jours à compter du 14 juin 2027.')).toEqual([
      'send-documents 15 2027-06-29',
    ])
  })

  it.each([
    [
      'Le rapport a été demandé par le préfet. À compter du 14 juin 2027, vous disposez de quinze jours pour les envoyer.',
      '15 2027-06-29',
    ],
    [
      'Vous avez 8 jours à compter de la décision du 14 juin 2027 pour envoyer vos observations.',
      '8 2027-06-22',
    ],
    [
      'Votre dossier a été ouvert le 14 juin 2027. Vous disposez d’un mois à compter de cette date pour envoyer les pièces.',
      '30 2027-07-14',
    ],
    ['Vous les enverrez dans les quinze jours à compter de l’ouverture du dossier.', '15'],
  ])('counts from a day that stands elsewhere: %s', (words, expected) => {
    expect(deadlinesOf(words).map((one) => one.replace(/^[a-z-]+ /, ''))).toEqual([expected])
  })

  it.each([
    'L’OFII dispose de deux mois pour rendre son avis.',
    'Le délai de six mois ne commence que lorsque le dossier est complet.',
    'Le délai de quatre mois ne court qu’à partir du jour où votre dossier est complet.',
    'Tant que votre dossier n’est pas complet, le délai de six mois est suspendu.',
    'Un dossier incomplet ne fait pas courir le délai de six mois.',
    'Le délai légal de six mois débute à la date du dossier complet.',
    'Réponse sous 4 mois.',
    'Vos résultats en ligne sous 15 jours.',
    'L’examen dure une heure ; résultats par courriel sous trois semaines.',
    'Le remboursement par virement dans un délai de deux mois suit le rendez-vous.',
    'Une réponse vous sera apportée dans un délai de quatre mois.',
    'Le préfet statuera dans un délai de six mois à compter de cette date.',
    'Votre dossier sera examiné sous quinze jours.',
    'Nous vous convoquerons dans les trois mois.',
    'L’avis du collège est rendu dans un délai de trois mois à compter de la réception du dossier.',
    'Délai moyen d’instruction : 3 mois.',
    'Le certificat vous parviendra dans les quinze jours suivant la visite.',
    'Comptez un délai de deux mois avant la décision.',
    'Votre récépissé est valable trois mois à compter de sa délivrance.',
    'Sans réponse de l’Office dans les quatre mois, votre demande est rejetée.',
    'La carte est délivrée dans un délai de deux mois.',
  ])('is not the office’s own: %s', (words) => {
    expect(deadlinesOf(words)).toEqual([])
  })

  it.each([
    [
      'Merci de nous retourner le formulaire sous huit jours ; une réponse vous sera apportée dans un délai de deux mois.',
      ['send-documents 8'],
    ],
    [
      'Si vous ne vous manifestez pas dans un délai de cinq jours, vous serez considérée comme ayant renoncé.',
      ['send-documents 5'],
    ],
    ['Faute de réponse de votre part sous 30 jours, votre dossier sera clos.', ['send-documents 30']],
    [
      'Vous pouvez former un recours dans un délai de deux mois. Adressez les pièces avant le 30 juin 2027.',
      ['send-documents 2027-06-30', 'appeal 60'],
    ],
  ])('is the reader’s own beside another: %s', (words, expected) => {
    expect(deadlinesOf(words)).toEqual(expected)
  })
})

describe('a day by which the reader has to do something for it to take place', () => {
  it.each([
    'La séance n’aura lieu que si vous confirmez votre présence avant le 2 juillet 2027.',
    'Elle aura lieu à condition que vous confirmiez avant le 2 juillet 2027.',
    'L’entretien se tiendra sous réserve de votre accord, donné avant le 2 juillet 2027.',
    'Vous serez convoquée si vous envoyez ces pièces avant le 2 juillet 2027.',
  ])('is a deadline: %s', (words) => {
    expect(deadlinesOf(words).join()).toContain('2027-07-02')
  })

  it.each([
    'La séance aura lieu avant le 2 juillet 2027.',
    'Vous serez convoquée à la visite avant le 2 juillet 2027.',
    'Les entretiens se dérouleront avant le 2 juillet 2027.',
  ])('is none where the office does it: %s', (words) => {
    expect(deadlinesOf(words)).toEqual([])
  })
})

describe('a delay that counts from the appointment of the letter', () => {
  /** `days`: the lines that call. */
  const dueAfter = (days: string, words: string) =>
    extract(
      [
        letterText(`OFII – Direction territoriale de Lille
Lille, le 10 juin 2027
Rendez-vous – conditions matérielles d'accueil
Madame,
${days}
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`),
      ],
      now,
    ).flatMap((letter) => summary(letter).deadlines)
  const one = 'Vous êtes convoquée le vendredi 25 juin 2027 à 14h00, 2 rue de Tenremonde, 59000 LILLE.'

  it.each([
    [
      'Vous disposez d’un délai de quinze jours à compter de la date du rendez-vous pour présenter vos observations écrites.',
      'observations 15 appointment 2027-07-10',
    ],
    [
      'Vous disposez d’un délai de huit jours suivant l’entretien pour présenter vos observations.',
      'observations 8 appointment 2027-07-03',
    ],
    [
      'Vous avez un mois à partir du jour de la convocation pour faire connaître vos observations.',
      'observations 30 appointment 2027-07-25',
    ],
    [
      'Les pièces qui manquent sont à envoyer dans un délai de dix jours à compter de ce rendez-vous.',
      'send-documents 10 appointment 2027-07-05',
    ],
    [
      'Vos observations écrites peuvent être adressées dans les 15 jours à compter du rendez-vous du 25 juin 2027.',
      'observations 15 appointment 2027-07-10',
    ],
  ])('has its last day: %s', (words, expected) => {
    expect(dueAfter(one, words)).toEqual([expected])
  })

  it('has none where the letter calls on two days', () => {
    const two = 'Vous êtes convoquée le vendredi 25 juin 2027 à 14h00 et le lundi 28 juin 2027 à 9h00.'
    expect(
      dueAfter(
        two,
        'Vous disposez de quinze jours à compter de la date du rendez-vous pour vos observations.',
      ).filter((said) => said.startsWith('observations')),
    ).toEqual(['observations 15'])
  })

  it.each([
    'Le certificat vous parviendra dans les quinze jours suivant la visite.',
    'Si vous n’avez rien reçu dans le mois suivant le rendez-vous, vous devez nous appeler.',
    'La décision est rendue dans un délai de deux mois à compter de l’entretien.',
  ])('is none of the reader’s: %s', (words) => {
    expect(dueAfter(one, words)).toEqual([])
  })
})
