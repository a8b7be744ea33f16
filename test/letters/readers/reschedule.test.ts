/** How long before one has to say so, and whether the date can be moved only once. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { eves } from '../cases/instructions-hands.ts'
import { movedOnce, notMoved } from '../cases/losses.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

function rescheduleOf(words: string) {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  const letter = extract([letterText(text)], now)[0]
  return {
    notice: letter?.reschedule.notice,
    once: letter?.reschedule.onceOnly,
    reason: letter?.reschedule.reason?.value,
  }
}

describe('an appointment', () => {
  it.each([
    'Un seul report est possible.',
    'Un report unique pourra vous être accordé.',
    'Aucun second report ne sera accepté.',
    'Un second report ne sera pas accordé.',
    'Il ne sera accordé qu’un seul changement de date.',
    'Ce rendez-vous ne pourra être modifié qu’une fois.',
    'Ce rendez-vous est modifiable une seule fois.',
    'Le rendez-vous ne peut être déplacé qu’une seule fois.',
    'Report : lille@ofii.fr, une fois seulement.',
    'Report possible une fois : lille@ofii.fr.',
    'Pour changer la date : lille@ofii.fr (une seule fois).',
    'Vous pouvez demander une nouvelle date à une seule reprise.',
    'Un autre rendez-vous, qui ne pourra être modifié une seconde fois, vous sera fixé.',
    'Cette nouvelle date ne pourra pas être reportée à nouveau.',
    'Une modification, et une seule, est admise.',
    'Il n’est pas accordé de deuxième report.',
    'Aucun autre report ne sera accordé.',
    'Le nouveau rendez-vous sera définitif.',
    'Report limité à une fois.',
    'Ce rendez-vous ne sera plus reporté.',
    'Vous n’avez droit qu’à un changement de date.',
    '1 report maximum.',
    'Un seul décalage est autorisé.',
    'Vous pourrez solliciter un report, qui ne sera accordé qu’une fois.',
    'Le changement de date n’est consenti qu’une seule fois.',
    'Un report peut être demandé ; il ne le sera qu’une fois.',
    'Après un premier report, aucun autre ne sera accepté.',
    'Il vous est loisible de demander un autre jour, une fois seulement.',
    'La visite ne pourra être repoussée qu’une fois.',
    'Changement de date : une seule fois.',
    'Changer une journée. Cela n’est possible qu’une fois sur l’ensemble du cycle.',
    'Un second jour vous sera donné, il n’y en aura pas de troisième.',
    'Ne pourra être déplacé une seconde fois.',
    'Aucun second changement.',
    'Un second changement ne sera pas possible.',
    'La date peut être changée, mais pas deux fois.',
    'Vous ne pourrez pas reporter deux fois.',
    'Nous ne déplaçons un rendez-vous qu’à une reprise.',
    'Un unique report vous est ouvert.',
    'Seul un report est admis.',
    'Une demande de report, non renouvelable, peut être adressée au secrétariat.',
    'Le report n’est possible qu’une fois par personne.',
    'Vous pouvez choisir un autre créneau une fois et une seule.',
    'Après ce changement, la date ne pourra plus être modifiée.',
    'Report : 1 fois maximum',
    'Nous pouvons vous proposer un autre jour, mais une fois seulement.',
    'Toute demande de report au-delà de la première sera refusée.',
    'Le premier report est de droit, il n’y en aura pas d’autre.',
    'Il ne sera pas fait droit à une deuxième demande de changement.',
    'Votre rendez-vous peut être avancé ou retardé une seule fois.',
    'Absent ce jour-là ? Téléphonez-nous : un second passage, et un seul, pourra être organisé.',
    'Une autre date, mais une seule, peut être donnée.',
  ])('can be moved only once: %s', (words) => {
    expect(rescheduleOf(words).once).toBe(true)
  })

  it.each([
    'Pour reporter ce rendez-vous, écrivez à lille@ofii.fr.',
    'En cas d’absence, il ne sera pas proposé d’autre date avant trois mois.',
    'Un seul accompagnant est admis le jour du rendez-vous.',
    'Une fois la visite passée, un certificat vous sera remis.',
    'Une fois le rendez-vous pris, gardez cette lettre.',
    'Un rendez-vous manqué sans excuse n’est pas reprogrammé.',
    'Le report est possible ; les cours ont lieu une fois par semaine.',
    'Cette convocation est à présenter une seule fois, à l’accueil.',
    'Vous recevrez une seule fois le lien ; un autre jour, il ne marchera plus.',
    'Si vous avez déjà changé de date une fois, joignez la première convocation.',
    'Ce second rendez-vous ne durera pas plus d’une heure.',
    'L’autre journée ne sera pas déplacée : elle reste au 16 mars.',
    'Il faut signer deux fois, à l’arrivée et au départ. Pour changer la date, écrivez-nous.',
    'Apportez une seule photo. Pour reporter, appelez-nous.',
  ])('is not said to be: %s', (words) => {
    expect(rescheduleOf(words).once).toBe(false)
  })

  it.each(movedOnce)('can be taken anew only once: %s', (words) =>
    expect(rescheduleOf(words).once).toBe(true),
  )
  it.each(notMoved)('has another thing that is done once: %s', (words) =>
    expect(rescheduleOf(words).once).toBe(false),
  )

  it.each([
    ['Merci de nous prévenir au moins 48 heures avant.', '48 hours'],
    ['Prévenez la veille au plus tard : lille@ofii.fr.', '1 day'],
    ['Un empêchement doit nous parvenir sept jours avant, avec un justificatif.', '7 days'],
    ['Vous voudrez bien m’en aviser trois jours ouvrés à l’avance.', '3 working days'],
    ['Vous êtes tenue de respecter un préavis de 72 heures pour tout report.', '72 hours'],
    ['Tout changement doit être demandé avec un délai de prévenance d’une semaine.', '1 week'],
    [
      'Seul un empêchement justifié, signalé quarante-huit heures auparavant, pourra motiver une autre date.',
      '48 hours',
    ],
    ['Tout report doit être sollicité cinq jours plus tôt.', '5 days'],
    ['Vous nous en aviserez trois jours ouvrables au moins auparavant.', '3 working days'],
    ['Report possible jusqu’à J-3.', '3 days'],
    [
      'Un empêchement sérieux devra être porté à ma connaissance soixante-douze heures au moins avant la séance.',
      '72 hours',
    ],
    ['Tout contretemps sera porté à notre attention quatre jours avant la date.', '4 days'],
    ['Vous ne pouvez pas venir ?\nlille@ofii.fr\nau moins 72 h avant', '72 hours'],
    ['Si vous ne pouvez vous présenter, prévenez-nous deux jours avant.', '2 days'],
    ['Une nouvelle date vous sera fixée, à condition que vous préveniez 48 h avant.', '48 hours'],
    ['Un délai de 48 heures est nécessaire pour tout changement.', '48 hours'],
    ['Aucune modification n’est possible moins de cinq jours avant la date.', '5 days'],
  ])('is to be given up in time: %s', (words, notice) => {
    expect(rescheduleOf(words).notice).toBe(notice)
  })

  it.each([
    'Vous pouvez aussi demander un entretien par téléphone à lille@ofii.fr, 7 jours avant.',
    'Un rendez-vous en visioconférence peut être demandé 10 jours avant.',
    'Pour un entretien téléphonique, écrivez-nous au moins 5 jours avant la date.',
  ])('is not to be given up as early as another way to hold it is asked for: %s', (words) => {
    expect(rescheduleOf(words).notice).toBeNull()
  })

  it.each([
    'Si vous avez changé d’adresse : justificatif de domicile',
    'En cas de changement d’employeur, apportez un justificatif.',
  ])('asks for no reason where something else changed: %s', (words) => {
    expect(rescheduleOf(words).reason).toBeUndefined()
  })

  it.each(eves)('is to be given up by an eve: %s', (words, notice) => {
    expect(rescheduleOf(words).notice).toBe(notice)
  })

  it.each([
    'Vous recevrez le lien de connexion trois jours avant.',
    'Ne mangez rien six heures avant la prise de sang.',
    'La radiographie est à faire au moins une semaine avant la visite.',
    'Présentez-vous une heure avant le rendez-vous.',
    'La porte ferme une heure avant la pause.',
    'Un SMS de rappel vous sera envoyé 48 heures avant.',
  ])('has no such notice: %s', (words) => {
    expect(rescheduleOf(words).notice).toBeNull()
  })
})

it.each([
  'Si vous ne pouvez venir, prévenez-nous afin qu’une autre date puisse vous être donnée.',
  'Il vous était impossible d’être présente : écrivez-nous pour qu’une autre place puisse vous être réservée.',
  'J’ai veillé à ce qu’une nouvelle date vous soit réservée.',
])('is not limited by words that promise another one: %s', (words) => {
  expect(rescheduleOf(words).once).toBe(false)
})

it.each([
  ['Pour toute difficulté, vous pouvez joindre le centre au 03 20 11 22 33.', '0320112233', null],
  [
    'Il ne peut être déplacé que sur production d’un certificat médical, à transmettre à lille@ofii.fr.',
    null,
    'lille@ofii.fr',
  ],
])('is moved by whom the letter names: %s', (words, phone, email) => {
  const text = `OFII – Direction territoriale de Lille\nStandard : 03 20 99 98 60\nLille, le 5 janvier 2027\nCONVOCATION À LA VISITE MÉDICALE\nMadame,\nVous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.\n${words}`
  const reschedule = extract([letterText(text)], now)[0]?.reschedule
  expect([reschedule?.phone?.value ?? null, reschedule?.email?.value ?? null]).toEqual([phone, email])
})

describe('how long before something else has to be said', () => {
  it.each([
    'Si vous avez besoin d’un interprète, prévenez-nous au moins 7 jours avant.',
    'Pour être reçue par une femme, écrivez-nous 10 jours avant.',
    'Les personnes à mobilité réduite se signalent 48 heures à l’avance.',
    'Un accompagnateur peut entrer, à condition de le signaler 5 jours avant.',
    'Confirmez votre venue trois jours avant.',
  ])('is no notice for another date: %s', (words) => {
    expect(rescheduleOf(words).notice).toBeNull()
  })

  it.each([
    ['Prévenez-nous au moins 72 heures avant.', '72 hours'],
    ['Toute demande de report, ou d’interprète, se fait 5 jours ouvrés avant.', '5 working days'],
    [
      'Si vous avez besoin d’un interprète, dites-le 7 jours avant. Pour changer de date, écrivez-nous 48 heures avant.',
      '48 hours',
    ],
  ])('hides none: %s', (words, notice) => {
    expect(rescheduleOf(words).notice).toBe(notice)
  })
})
