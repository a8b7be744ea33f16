/** What letters tell beside day, place and papers, beside sentences of the same words that say another thing. */
import { describe, expect, it } from 'vitest'
import type { NoteId } from '../../src/letters/note.ts'
import { calledOff, civic, course, exam, home, noteIn, notice, training, welcome } from './noted.ts'

describe('a letter that calls for the last time, or again', () => {
  it.each<[string, string]>([
    ['DERNIÈRE CONVOCATION', 'last'],
    ['Objet : deuxième et dernière convocation', 'both'],
    ['2e convocation', 'second'],
    ['Ceci est la dernière convocation pour la visite médicale.', 'last'],
    ['Ceci constitue une ultime convocation.', 'last'],
    ['Cette lettre est votre dernière convocation.', 'last'],
    ['Cette date est la dernière que nous vous proposons.', 'last'],
    ['C’est le dernier rendez-vous qui vous est accordé.', 'last'],
    ['Aucune autre date ne vous sera proposée.', 'last'],
    ['Une dernière session vous est proposée :', 'last'],
    ['Une nouvelle et dernière date est fixée au mardi 9 mars 2027 à 9h00.', 'last'],
    ['Une dernière possibilité vous est donc offerte.', 'last'],
    ['Nous vous proposons une dernière date.', 'last'],
    ['Nous vous convoquons pour la dernière fois.', 'last'],
    ['Aucun nouveau rendez-vous ne pourra vous être fixé.', 'last'],
    ['Cette lettre constitue la dernière convocation.', 'last'],
    ['Cette lettre est la deuxième convocation et la dernière.', 'both'],
    ['Nous vous adressons une deuxième convocation.', 'second'],
    ['Cette seconde convocation fait suite à notre courrier de décembre.', 'second'],
    ['Il s’agit d’une deuxième convocation, et de la dernière chance.', 'second'],
  ])('%s', (words, value) => {
    expect(noteIn(welcome, words, 'last-notice')).toBe(value)
  })

  it.each([
    'Présentez cette lettre : aucune autre convocation n’est nécessaire.',
    'Aucun autre courrier ne vous sera adressé avant votre visite.',
    'Gardez cette lettre : aucune autre convocation ne vous sera envoyée pour cette séance.',
    'Dernière possibilité de report : quinze jours avant la séance.',
    'La dernière date de cours est le 14 juin 2027.',
    'Dernière date : 14 juin 2027',
    'La séance du 14 juin est la dernière.',
    'La deuxième date vous sera communiquée ultérieurement.',
    'La deuxième date est le 14 mars 2027.',
    'Votre dernier rendez-vous de formation aura lieu le 14 mars 2027.',
    'C’est le dernier rendez-vous de votre parcours.',
    'Vous recevrez une deuxième convocation pour la visite médicale.',
    'Deuxième rendez-vous : visite médicale',
    'Merci de rapporter cette fiche et la dernière convocation.',
    'Nous vous envoyons cette attestation et la dernière invitation.',
    'Cette convocation et la dernière facture sont à apporter.',
    'Aucune autre date ne peut être proposée le samedi.',
    'Une dernière date sera ajoutée à votre calendrier de formation.',
    'La dernière session de cours se termine à 16h30.',
    'Si vous êtes absent, une dernière date vous sera proposée.',
    'Vous êtes venue pour la dernière fois le 4 décembre 2026.',
    'Aucun autre rendez-vous ne sera fixé par téléphone.',
    'En l’absence de justificatif, aucune autre date ne sera proposée.',
  ])('is none: %s', (words) => {
    expect(noteIn(welcome, words, 'last-notice')).toBeUndefined()
  })
})

describe('a reproach', () => {
  it.each<[string, string]>([
    ['Nous avons relevé votre absence le 4 décembre 2026.', '2026-12-04'],
    ['Suite à votre absence du 4 décembre 2026, nous vous convoquons à nouveau.', '2026-12-04'],
    ['Après votre absence du 4 décembre 2026, voici une autre date.', '2026-12-04'],
    ['Vous étiez absente le 4 décembre 2026.', '2026-12-04'],
    ['Vous n’avez pas honoré votre précédent rendez-vous.', ''],
    ['Vous n’avez pas assisté à la journée 2 de votre formation le samedi 4 décembre 2026.', '2026-12-04'],
    ['Sauf erreur, vous n’étiez pas présente à la séance du 4 décembre 2026.', '2026-12-04'],
    ['Vous avez été notée absente le 4 décembre 2026.', '2026-12-04'],
    ['Nous n’avons pas enregistré votre présence le vendredi 4 décembre 2026.', '2026-12-04'],
    ['Merci de justifier votre absence du 4 décembre 2026 avant le 29 janvier 2027.', '2026-12-04'],
    ['Vous n’avez pas suivi la formation civique du 4 décembre 2026.', '2026-12-04'],
    ['Vous n’avez pas été présente le 4 décembre 2026.', '2026-12-04'],
    ['Vous n’avez pas pu assister à votre séance du 4 décembre 2026.', '2026-12-04'],
    ['Vous n’avez pas participé au cours du 4 décembre et n’avez rien envoyé.', '2026-12-04'],
  ])('%s', (words, value) => {
    expect(noteIn(welcome, words, 'missed-before')).toBe(value)
  })

  it.each([
    'Au-delà de quinze minutes de retard, nous considérerons que vous ne vous êtes pas présentée.',
    'Passé ce délai, vous serez réputée absente : vous n’êtes pas venue.',
    'Dans l’hypothèse où vous n’êtes pas venue à l’heure, la séance est perdue.',
    'Un certificat médical doit nous être envoyé dans les 48 heures après votre absence.',
    'Le justificatif est à transmettre suite à votre absence, sous 48 heures.',
    'Écrivez-nous après votre absence.',
    'Si vous n’avez pas assisté à toutes les journées, le certificat n’est pas remis.',
    'Toute absence du stagiaire doit être justifiée.',
    'Vous devrez justifier votre absence à la séance sous 48 heures.',
    'En cas d’absence le jour de la visite, prévenez-nous.',
    'Une attestation peut être demandée suite à votre absence.',
    'Vous n’avez pas présenté de justificatif de domicile.',
    'Vous n’avez pas suivi de formation en France ?',
    'Vous n’avez pas suivi la formation civique ?',
    'Vous n’avez pas participé aux frais.',
    'Vous n’avez pas présenté l’original de votre passeport.',
  ])('is none: %s', (words) => {
    expect(noteIn(welcome, words, 'missed-before')).toBeUndefined()
  })
})

describe('days without lessons', () => {
  it.each<[string, string]>([
    ['Pas de cours du 6 mai au 13 mai 2027.', '2027-05-06 2027-05-13'],
    ['Aucun cours à partir du lundi 5 juillet jusqu’au vendredi 27 août 2027.', '2027-07-05 2027-08-27'],
    ['INTERRUPTION DES COURS DU 1ER AU 9 MAI 2027', '2027-05-01 2027-05-09'],
    ['Les cours sont suspendus : cours suspendus du 12/04/2027 au 23/04/2027.', '2027-04-12 2027-04-23'],
  ])('%s', (words, value) => {
    expect(noteIn(course, words, 'course-break')).toBe(value)
  })

  it.each([
    'Pas de cours les 6 et 13 mai 2027.',
    'Pas de cours le 1er mai et reprise le 10 mai.',
    'Pas de cours le 1er mai et le 8 mai.',
    'Aucun cours les jeudis 6 mai et 13 mai 2027.',
    'Pas de cours le 6 mai 2027, reprise au 10 mai 2027.',
    'Pas de cours le 1er mai, le 8 mai et le 17 mai 2027.',
  ])('are no span: %s', (words) => {
    expect(noteIn(course, words, 'course-break')).toBeUndefined()
  })
})

describe('which appointment is off', () => {
  const title = 'ANNULATION\nMadame,'
  it.each<[string, string]>([
    ['Votre entretien du mardi 9 mars 2027 à 9h30 est annulé. Ne vous déplacez pas.', 'interview'],
    ['Rendez-vous annulé : visite médicale du mardi 9 mars 2027 à 9h30.', 'medical-visit'],
    [
      'Ne venez pas : ce rendez-vous est annulé.\nFormation civique, mardi 9 mars 2027 à 9h30',
      'civic-training',
    ],
    [
      'La formation civique du mardi 9 mars 2027 est annulée. Votre entretien du 14 avril 2027 n’est pas concerné par cette annulation.',
      'civic-training',
    ],
  ])('%s', (words, purpose) => {
    expect(noteIn(title, words, 'off-what')).toBe(purpose)
  })

  it.each([
    'La formation du mardi 9 mars 2027 est annulée. Votre entretien du 14 avril 2027 n’est pas concerné par cette annulation.',
    'Votre rendez-vous du mardi 9 mars 2027 est annulé. La visite médicale du 14 avril 2027 n’est pas annulée.',
    'Votre rendez-vous du mardi 9 mars 2027 est annulé. Vous êtes toujours convoquée à un entretien le 14 avril 2027.',
    'Tous vos rendez-vous de mars sont annulés, sauf la visite médicale du 14 avril 2027.',
    'Votre rendez-vous du mardi 9 mars 2027 est annulé, la visite médicale du 14 avril ne l’est pas.',
    'Votre entretien du mardi 9 mars 2027, prévu après la visite médicale, est annulé.',
  ])('is not told by %s', (words) => {
    expect(noteIn(title, words, 'off-what')).toBeUndefined()
  })
})

describe('days that have no date yet', () => {
  it.each<[string, string]>([
    ['À la fin de la première journée, les dates des autres journées vous seront communiquées.', ''],
    ['La date de la deuxième journée vous sera remise à la fin de la première journée.', '2'],
    [
      'Les dates des journées 1 et 2 sont définies ci-dessus ; les journées 3 et 4 seront fixées plus tard.',
      '3 4',
    ],
    ['Lors de la journée 2, la date de la quatrième journée vous sera donnée.', '4'],
    ['La troisième journée sera fixée ultérieurement ; les deux premières journées sont ci-dessus.', '3'],
    ['Journée 4 : date à fixer, vous choisirez un thème à la fin de la journée 3.', '4 choose'],
  ])('%s', (words, value) => {
    expect(noteIn(training, words, 'days-to-come')).toBe(value)
  })

  it.each([
    'La date de la deuxième journée a été fixée lors de votre entretien d’accueil.',
    'Les dates des journées 1 et 2 vous ont déjà été communiquées par la formatrice.',
    'La première journée a été définie par votre conseiller.',
  ])('are none: %s', (words) => {
    expect(noteIn(training, words, 'days-to-come')).toBeUndefined()
  })
})

describe('what comes after a date that is off', () => {
  it.each<[string, NoteId, string]>([
    ['Vous recevrez une nouvelle convocation dans un délai de deux semaines.', 'off-when', 'weeks:2'],
    ['Une nouvelle convocation vous parviendra, par courrier, sous 3 semaines.', 'off-when', 'weeks:3'],
    ['Une nouvelle date vous sera communiquée dans le mois suivant.', 'off-letter', 'some'],
    ['Une nouvelle convocation vous sera adressée dans quelques jours.', 'off-when', 'days'],
    ['Vous recevrez une nouvelle date dans les prochains jours.', 'off-when', 'days'],
    ['Vous recevrez une nouvelle date dans quelques semaines.', 'off-when', 'soon'],
    ['Une nouvelle convocation vous sera envoyée en mars 2027.', 'off-when', 'in:3'],
    ['Une nouvelle convocation vous sera envoyée avant la fin avril.', 'off-when', 'by:4'],
    [
      'Un nouveau courrier vous sera envoyé dans les trois semaines suivant la réception de cette lettre.',
      'off-when',
      'weeks:3',
    ],
    ['Signalez tout changement d’adresse.', 'off-address', ''],
    ['Prévenez notre service si vous changez d’adresse.', 'off-address', ''],
    ['Si vous avez déménagé, donnez votre nouvelle adresse à nos bureaux.', 'off-address', 'moved'],
  ])('%s', (words, id, value) => {
    expect(noteIn(calledOff, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    [
      'Vous recevrez une nouvelle convocation, merci de nous confirmer votre adresse dans un délai de deux semaines.',
      'off-when',
    ],
    [
      'Vous recevrez une nouvelle convocation ; merci de signaler tout changement d’adresse dans un délai de deux semaines.',
      'off-when',
    ],
    ['Une nouvelle date vous sera proposée : vous devez nous répondre sous trois semaines.', 'off-when'],
    [
      'Une nouvelle convocation vous sera adressée dans les deux semaines précédant votre nouvelle visite.',
      'off-when',
    ],
    ['Une nouvelle date vous sera fixée dans les trois mois qui suivront votre arrivée.', 'off-when'],
    ['Une nouvelle convocation vous sera envoyée en mars 2028.', 'off-when'],
    ['En raison du déménagement de nos bureaux, nous ne pouvons pas vous recevoir.', 'off-address'],
    ['Le service déménage et ne peut vous accueillir.', 'off-address'],
    ['Nous déménageons : vous serez reçue plus tard.', 'off-address'],
    ['Vous recevrez une convocation à notre nouvelle adresse.', 'off-address'],
    ['La direction a changé d’adresse et vous recevra plus tard.', 'off-address'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(calledOff, words, id)).toBeUndefined()
  })
})

describe('the day itself', () => {
  it.each<[string, string, NoteId, string]>([
    [welcome, 'Le 3e étage est desservi par un ascenseur.', 'lift', ''],
    [welcome, 'Ascenseur au fond du hall', 'lift', ''],
    [civic, 'Le repas de midi n’est pas fourni ; une pause déjeuner d’une heure est prévue.', 'pause', '60'],
    [civic, 'Pause repas : 45 minutes.', 'pause', '45'],
    [welcome, 'Présentez-vous au moment qui vous convient, entre 9h et 11h.', 'any-time', ''],
    [welcome, 'Vous viendrez quand vous voulez entre 9h et 12h.', 'any-time', ''],
    [welcome, 'Présentez-vous à l’entrée B et non rue de la Gare.', 'not-there', 'rue de la Gare'],
    [home, 'Nous ne réclamons jamais de paiement.', 'no-money', ''],
    [calledOff, 'La radiographie reste valable pour la nouvelle visite.', 'off-xray', ''],
  ])('%#: %s', (head, words, id, value) => {
    expect(noteIn(head, words, id)).toBe(value)
  })

  it.each<[string, string, NoteId]>([
    [welcome, 'En l’absence d’ascenseur, signalez-nous toute difficulté à monter les escaliers.', 'lift'],
    [welcome, 'L’ascenseur est réservé au personnel : l’accès se fait par l’escalier.', 'lift'],
    [welcome, 'Il n’y a ni ascenseur ni rampe.', 'lift'],
    [welcome, 'N’utilisez pas l’ascenseur.', 'lift'],
    [welcome, 'L’ascenseur ne dessert que le premier étage.', 'lift'],
    [civic, 'Une pause de dix minutes a lieu le matin ; le repas de midi n’est pas fourni.', 'pause'],
    [civic, 'Une pause de dix minutes est faite avant le déjeuner.', 'pause'],
    [civic, 'Pause à 10h, repas de midi à votre charge.', 'pause'],
    [
      welcome,
      'Faites faire une radiographie pulmonaire dans un cabinet de radiologie, au moment qui vous convient, avant la visite.',
      'any-time',
    ],
    [welcome, 'Vous pouvez annuler en ligne au moment de votre choix.', 'any-time'],
    [welcome, 'Attendez dans le hall et non dans la rue devant l’entrée.', 'not-there'],
    [welcome, 'ATTENDEZ DANS LE HALL ET NON DANS LA RUE PRES DE LA PORTE', 'not-there'],
    [welcome, 'Prévenez-nous par courriel et non sur place le jour même.', 'not-there'],
    [home, 'Vous devez apporter un timbre fiscal de 50 euros. Nous n’acceptons pas les espèces.', 'no-money'],
    [home, 'Nous n’acceptons aucun paiement par carte.', 'no-money'],
    [welcome, 'Nous n’encaissons aucun règlement en espèces.', 'no-money'],
    [calledOff, 'Votre radiographie reste valable trois mois.', 'off-xray'],
    [calledOff, 'Le cliché est valable encore 3 mois.', 'off-xray'],
    [calledOff, 'La radiographie est valable jusqu’au 9 juin 2027.', 'off-xray'],
  ])('is not told by %#: %s %s', (head, words, id) => {
    expect(noteIn(head, words, id)).toBeUndefined()
  })
})

describe('what is done already', () => {
  it.each<[string, NoteId]>([
    [
      'Vous trouverez ci-joint la confirmation de la validation de votre visa de long séjour.',
      'visa-validated',
    ],
    [
      'Après vérification de vos pièces, votre visa de long séjour a été validé le 3 janvier 2027.',
      'visa-validated',
    ],
    ['Après vérification, votre nouvelle adresse a bien été enregistrée.', 'address-noted'],
    ['Après examen de votre demande, votre changement d’adresse est pris en compte.', 'address-noted'],
  ])('%s', (words, id) => {
    expect(noteIn(notice, words, id)).toBe('')
  })

  it.each<[string, NoteId]>([
    ['Après le paiement de la taxe, votre visa est validé en ligne.', 'visa-validated'],
    ['Vous recevrez un courriel quand votre visa a été validé.', 'visa-validated'],
    ['Un message vous informera que votre nouvelle adresse a été enregistrée.', 'address-noted'],
  ])('or is not: %s', (words, id) => {
    expect(noteIn(notice, words, id)).toBeUndefined()
  })
})

describe('a sentence that denies', () => {
  it.each<[string, string, NoteId]>([
    [welcome, 'Cette convocation ne vaut pas autorisation d’absence.', 'counts-as-leave'],
    [welcome, 'La présente lettre ne constitue pas un justificatif d’absence.', 'counts-as-leave'],
    [exam, 'Les frais d’examen ne sont pas pris en charge par l’OFII.', 'tests-free'],
    [exam, 'Le bilan n’est pas gratuit.', 'tests-free'],
    [exam, 'Les analyses ne sont ni gratuites ni remboursées.', 'tests-free'],
    [
      exam,
      'Le laboratoire ne transmettra pas les résultats à notre service médical : apportez-les.',
      'tests-sent',
    ],
    [exam, 'Les résultats ne sont pas transmis par le laboratoire.', 'tests-sent'],
    [welcome, 'Votre employeur n’est pas tenu de vous laisser assister à la séance.', 'employer-lets'],
    [welcome, 'Aucune attestation n’est prévue ; elle n’est pas remise à votre employeur.', 'employer-paper'],
    [course, 'Les manuels ne vous sont pas fournis.', 'course-books'],
  ])('%#: %s %s', (head, words, id) => {
    expect(noteIn(head, words, id)).toBeUndefined()
  })

  it.each<[string, string, NoteId]>([
    [welcome, 'N’oubliez pas que cette convocation vaut justificatif d’absence.', 'counts-as-leave'],
    [
      welcome,
      'Si votre employeur n’est pas informé, montrez-lui cette lettre : ce document vaut justificatif d’absence.',
      'counts-as-leave',
    ],
    [exam, 'Les examens ne sont pas à votre charge.', 'tests-free'],
    [welcome, 'L’entretien n’excédera pas quarante-cinq minutes.', 'lasts'],
    [
      course,
      'Si vous travaillez et que ces horaires ne conviennent pas, demandez un groupe du soir.',
      'course-other-hours',
    ],
    [exam, 'Vous n’avez rien à régler : le bilan est pris en charge par l’OFII.', 'tests-free'],
    [
      exam,
      'Vous n’avez pas à apporter les résultats, le laboratoire les transmet directement à notre service médical.',
      'tests-sent',
    ],
  ])('and one that only begins so, %#: %s %s', (head, words, id) => {
    expect(noteIn(head, words, id)).toBeDefined()
  })
})
