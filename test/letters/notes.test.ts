/** What letters tell beside day, place and papers, as many clerks would write it, and what only looks like it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import type { NoteId } from '../../src/letters/note.ts'
import {
  asylum,
  back,
  calledOff,
  civic,
  course,
  exam,
  family,
  home,
  noteIn,
  notice,
  now,
  read,
  screen,
  training,
  welcome,
} from './noted.ts'
import { letterText } from './text.ts'

describe('a date that was called off', () => {
  it.each<[string, NoteId, string]>([
    ['Vous n’avez aucune démarche à effectuer.', 'off-nothing', ''],
    ['Il n’y a rien à faire de votre côté.', 'off-nothing', ''],
    ['Aucune formalité n’est requise de votre part.', 'off-nothing', ''],
    ['VOUS N’AVEZ RIEN A FAIRE', 'off-nothing', ''],
    ['Vous n’avez pas besoin de nous contacter.', 'off-nothing', ''],
    ['Une nouvelle convocation vous parviendra par courrier postal.', 'off-letter', 'post'],
    ['Vous recevrez une autre date par e-mail.', 'off-letter', 'mail'],
    ['Une nouvelle convocation vous sera adressée par courrier ou par courriel.', 'off-letter', 'either'],
    ['Vous recevrez une nouvelle date par mail ou courrier postal.', 'off-letter', 'either'],
    ['Une nouvelle date vous sera adressée par courrier électronique.', 'off-letter', 'mail'],
    ['Une nouvelle convocation vous sera adressée dans un délai de 4 à 6 semaines.', 'off-when', 'weeks:6'],
    ['Nous vous enverrons un nouveau rendez-vous par SMS.', 'off-letter', 'text'],
    ['Vous serez reconvoquée prochainement.', 'off-letter', 'some'],
    ['Un autre rendez-vous vous sera proposé ultérieurement.', 'off-letter', 'some'],
    ['Cette annulation ne remet aucunement en cause votre droit au séjour.', 'off-stay', ''],
    ['Votre situation administrative n’est pas modifiée.', 'off-stay', ''],
    ['Votre droit au sejour reste inchange.', 'off-stay', ''],
    ['Ceci est sans conséquence sur votre titre de séjour.', 'off-stay', ''],
    ['Cette absence ne vous sera pas reprochée.', 'off-fault', ''],
    ['Vous n’en êtes nullement responsable.', 'off-fault', ''],
    ['La radiographie déjà réalisée reste valable.', 'off-xray', ''],
    ['Conservez vos clichés : ils serviront.', 'off-xray', ''],
    ['Inutile de refaire la radiographie : celle que vous avez servira.', 'off-xray', ''],
    ['Ne refaites pas de radio : gardez la vôtre.', 'off-xray', ''],
    ['Conservez les documents demandés pour le prochain rendez-vous.', 'off-papers', ''],
    ['Ne venez pas avant d’avoir reçu la nouvelle convocation.', 'off-wait', ''],
    ['En cas de déménagement, signalez votre nouvelle adresse à sante@ofii.fr.', 'off-address', ''],
    ['Si vous n’avez rien reçu au 15 avril 2027, écrivez à sante@ofii.fr.', 'off-write', '2027-04-15'],
    ['Sans nouvelles de notre part d’ici le 2 mai, contactez-nous.', 'off-write', '2027-05-02'],
    ['Toujours rien reçu fin avril ? Appelez-nous.', 'off-write', ''],
    [
      'À défaut de nouvelle convocation avant le 30 avril 2027, vous nous écrirez.',
      'off-write',
      '2027-04-30',
    ],
    ['Vous pourrez présenter cette lettre à la préfecture.', 'off-show', ''],
    ['Si vous avez déménagé depuis, écrivez à sante@ofii.fr.', 'off-address', 'moved'],
    ['AVEZ-VOUS CHANGE D’ADRESSE ? DITES-LE NOUS.', 'off-address', 'moved'],
    ['Si votre adresse a changé, signalez-le.', 'off-address', 'moved'],
    ['Si vous déménagez, prévenez-nous.', 'off-address', ''],
    ['Une autre date vous sera fixée par courrier, pas avant le mois de mai.', 'off-when', 'from:5'],
    ['Vous recevrez une nouvelle convocation fin avril.', 'off-when', 'in:4'],
    ['Un nouveau courrier vous parviendra d’ici la fin juin.', 'off-when', 'by:6'],
    ['Une nouvelle date vous sera proposée sous trois semaines.', 'off-when', 'weeks:3'],
    ['UNE NOUVELLE DATE VOUS SERA COMMUNIQUEE DANS LES PROCHAINES SEMAINES.', 'off-when', 'soon'],
    ['En mai, nous vous enverrons un nouveau rendez-vous.', 'off-when', 'in:5'],
    ['Ce report est sans incidence sur vos droits.', 'off-rights', ''],
    ['Vos droits restent les mêmes.', 'off-rights', ''],
    ['Cela ne change rien à vos droits.', 'off-rights', ''],
    ['Vos droits et votre contrat ne changent pas.', 'off-rights', ''],
    ['Le document ci-joint pourra être présenté en cas de contrôle.', 'off-enclosed', 'check'],
    ['Conservez l’attestation jointe : elle justifie votre démarche.', 'off-enclosed', 'plain'],
    ['Montrez le justificatif joint à votre employeur.', 'off-enclosed', 'employer'],
  ])('%s', (words, id, value) => {
    expect(noteIn(calledOff, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['Votre radiographie ne sera plus valable.', 'off-xray'],
    ['Cette lettre ne vaut pas titre de séjour.', 'off-stay'],
    ['Nous vous prions de nous excuser pour ce contretemps.', 'off-letter'],
    ['Si vous avez des questions, écrivez à sante@ofii.fr.', 'off-write'],
    ['Si votre radiographie a plus de trois mois, il faudra la refaire.', 'off-xray'],
    ['La radiographie n’est valable que si elle a moins de trois mois.', 'off-xray'],
    ['Votre cliché devra être refait avant la nouvelle visite.', 'off-xray'],
    ['Le présent courrier ne vaut pas titre de séjour.', 'off-stay'],
    ['Cet avis n’ouvre aucun droit au séjour.', 'off-stay'],
    ['Votre titre de séjour n’est pas encore disponible.', 'off-stay'],
    ['Les pièces périmées ne seront pas acceptées, gardez les autres.', 'off-papers'],
    ['Votre séance prévue en mars est annulée, une autre date vous sera communiquée.', 'off-when'],
    ['Vous recevrez une nouvelle convocation pour une séance en mai.', 'off-when'],
    ['Nous serons fermés en mai.', 'off-when'],
    ['Pour connaître vos droits, consultez notre site.', 'off-rights'],
    ['Toute absence peut avoir un effet sur vos droits.', 'off-rights'],
    ['Votre attestation vous sera présentée lors du contrôle.', 'off-enclosed'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(calledOff, words, id)).toBeUndefined()
  })

  it('says which appointment it was', () => {
    expect(noteIn(calledOff, '', 'off-what')).toBe('medical-visit')
  })

  it.each([
    'Votre visite médicale est maintenue.',
    'Le certificat de votre visite médicale vous sera remis plus tard.',
    'La date de la visite médicale reste inchangée.',
  ])('does not take another appointment for it: %s', (words) => {
    const talk = `ANNULATION
Madame,
Votre entretien du vendredi 12 mars 2027 à 9h30 est annulé. Ne vous déplacez pas.`
    expect(noteIn(talk, words, 'off-what')).toBe('interview')
  })

  it('has no consequence', () => {
    expect(
      read(calledOff, 'Au cas où rien ne vous parviendrait, il vous serait loisible d’écrire.')?.consequence,
    ).toBeNull()
  })
})

describe('somebody who comes to the home', () => {
  it.each<[string, NoteId, string]>([
    ['Un proche majeur peut vous remplacer.', 'home-another', 'plain'],
    ['À défaut, faites-vous représenter par un adulte muni d’une procuration.', 'home-another', 'signed'],
    ['Une personne de confiance peut ouvrir à votre place.', 'home-another', 'plain'],
    ['Vous pouvez vous faire représenter par un tiers, avec le pouvoir ci-joint.', 'home-another', 'form'],
    ['VOTRE PRESENCE OU CELLE D’UN ADULTE EST NECESSAIRE', 'home-another', 'plain'],
    ['Votre présence personnelle est obligatoire.', 'home-yourself', 'plain'],
    ['Personne ne peut vous représenter ce jour-là.', 'home-yourself', 'only'],
    ['La présence du demandeur est indispensable.', 'home-yourself', 'plain'],
    ['Vous serez présent en personne.', 'home-yourself', 'plain'],
    ['L’un de vous deux suffit.', 'home-either', ''],
    ['La présence de l’un des conjoints suffit.', 'home-either', ''],
    ['L’agent doit pouvoir visiter toutes les pièces.', 'home-rooms', ''],
    ['Chaque pièce sera vue par l’enquêteur.', 'home-rooms', ''],
    ['Laissez toutes les pieces ouvertes.', 'home-rooms', ''],
    ['L’enquêteur vous présentera sa carte professionnelle.', 'home-card', ''],
    ['Il est porteur d’une carte de service.', 'home-card', ''],
    ['Aucune somme ne peut vous être réclamée.', 'free', ''],
    ['La visite est gratuite.', 'free', ''],
    ['Comptez une demi-heure.', 'lasts', '30'],
  ])('%s', (words, id, value) => {
    expect(noteIn(home, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['Nul ne peut vous remplacer, pas même un adulte de votre famille.', 'home-another'],
    ['Un adulte de votre famille peut vous remplacer.', 'home-yourself'],
    ['Préparez toutes les pièces suivantes :', 'home-rooms'],
    ['Présentez toutes les pièces justificatives.', 'home-rooms'],
    ['Votre passeport et votre carte professionnelle.', 'home-card'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(home, words, id)).toBeUndefined()
  })
})

describe('the file of a family', () => {
  it.each<[string, NoteId]>([
    ['Votre dossier est incomplet.', 'file-incomplete'],
    ['Après examen, il apparaît que votre demande est incomplète.', 'file-incomplete'],
    ['Votre demande ne comporte pas toutes les pièces requises.', 'file-incomplete'],
    ['La présente ne vaut pas attestation de dépôt.', 'file-incomplete'],
    ['Votre dossier a été déclaré complet le 4 janvier 2027.', 'file-complete'],
    ['Votre demande, reçue le 2 janvier 2027, est complète.', 'file-complete'],
    ['Le préfet dispose d’un délai de 6 mois pour statuer.', 'file-months'],
    ['L’absence de réponse à cette date vaut refus.', 'file-silence'],
    ['Le silence vaut rejet.', 'file-silence'],
    ['En l’absence de décision dans les six mois, la demande est réputée rejetée.', 'file-silence'],
    ['À défaut de réponse du préfet, votre demande sera rejetée.', 'file-silence'],
    ['Si aucune réponse ne vous parvient dans six mois, cela vaut refus.', 'file-silence'],
    ['Votre demande est considérée comme refusée en l’absence de réponse à son terme.', 'file-silence'],
    ['Si vous n’avez pas reçu de réponse au terme des six mois, elle est réputée rejetée.', 'file-silence'],
    ['À l’issue de ce délai naît une décision implicite de rejet.', 'file-silence'],
    ['Si le préfet n’a pas répondu dans les six mois, votre demande est rejetée.', 'file-silence'],
    ['Remettez cette attestation à votre épouse pour sa demande de visa au consulat.', 'file-family'],
  ])('%s', (words, id) => {
    expect(noteIn(family, words, id)).toBe('')
  })

  it.each<[string, NoteId, string]>([
    [
      'Votre demande a été déposée complète le 12 novembre 2026.\nLe préfet a six mois à compter du dépôt du dossier pour statuer.',
      'file-months',
      '2027-05-12',
    ],
    [
      'Le présent récépissé vaut au 5 octobre 2026.\nLe préfet statue dans les six mois à compter de cette date.',
      'file-months',
      '2027-04-05',
    ],
    [
      'Le préfet rendra sa décision dans un délai de six mois à compter du 2 janvier 2027.',
      'file-months',
      '2027-07-02',
    ],
    [
      'La préfecture dispose de 6 mois à compter de la présente attestation pour répondre.',
      'file-months',
      '2027-07-05',
    ],
    [
      'Votre demande, déposée le 3 décembre 2026, sera examinée. Le préfet a six mois à compter du dépôt du dossier pour statuer.',
      'file-months',
      '',
    ],
    [
      'Tout changement d’adresse ou de situation familiale est à signaler par écrit.',
      'file-changes',
      'address family',
    ],
    ['Vous êtes tenu de nous informer de toute modification de vos ressources.', 'file-changes', 'income'],
    ['Merci de signaler tout changement.', 'file-changes', ''],
    ['Un agent de la mairie pourra effectuer une visite de votre logement.', 'file-visit', 'perhaps'],
    ['Une enquête sur votre logement sera menée par le maire.', 'file-visit', 'comes'],
    ['Elle n’autorise pas l’entrée en France de votre conjoint.', 'file-no-entry', ''],
    ['La présente attestation ne vaut pas visa pour votre famille.', 'file-no-entry', ''],
    [
      '- Mme SOW Awa, née le 11/02/1994 (conjointe)\nest complète depuis le 2 janvier 2027.',
      'file-complete',
      '',
    ],
  ])('%s', (words, id, value) => {
    expect(noteIn(family, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['Tout dossier incomplet sera retourné.', 'file-incomplete'],
    ['Tout changement de date de rendez-vous doit être signalé.', 'file-changes'],
    ['Le refus de visite du logement sera signalé.', 'file-visit'],
    ['L’attestation vous sera remise lorsque votre dossier sera complet.', 'file-complete'],
    ['Vos bulletins de salaire des six derniers mois.', 'file-months'],
    ['Sans réponse de votre part, votre demande sera considérée comme rejetée.', 'file-silence'],
    ['Sans réponse avant le 1er mars 2027, votre demande sera réputée rejetée.', 'file-silence'],
    ['En l’absence de réponse à ce courrier, vous serez réputé avoir refusé.', 'file-silence'],
    ['Si vous ne répondez pas, votre silence vaut refus.', 'file-silence'],
    ['Le silence gardé pendant deux mois vaut acceptation.', 'file-silence'],
    ['Le silence du préfet ne vaut pas refus.', 'file-silence'],
    ['Une absence sans réponse peut entraîner un refus.', 'file-silence'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(family, words, id)).toBeUndefined()
  })
})

describe('help to go back', () => {
  it.each<[string, NoteId, string]>([
    ['Vous pouvez renoncer à l’aide jusqu’au 20 février 2027.', 'return-until', '2027-02-20'],
    ['Pour changer d’avis, écrivez avant le 1er mars 2027 à retour@ofii.fr.', 'return-until', '2027-03-01'],
    ['Vous pouvez changer d’avis à tout moment avant le départ.', 'return-free-choice', ''],
    ['Le choix vous appartient jusqu’au départ : vous pouvez renoncer.', 'return-free-choice', ''],
    ['N’achetez pas de billet d’avion.', 'return-tickets', ''],
    ['Ne réservez aucun vol vous-même.', 'return-tickets', ''],
    ['Ne quittez pas votre logement avant le départ.', 'return-stay', ''],
    ['Votre demande d’aide est acceptée.', 'return-accepted', ''],
    ['L’allocation vous est versée à l’aéroport.', 'return-money', ''],
    ['L’aide comprend la prise en charge de votre billet d’avion.', 'return-paid', ''],
    ['Le voyage est pris en charge par l’OFII.', 'return-paid', ''],
    ['Vous recevrez une allocation forfaitaire de 500 euros par personne.', 'return-sum', ''],
    ['Une aide de 1 200 € par adulte est prévue.', 'return-sum', ''],
    ['Le départ pourrait avoir lieu dans la semaine du 22 mai.', 'return-when', '2027-05-22'],
    ['Ne payez rien à personne.', 'free', ''],
  ])('%s', (words, id, value) => {
    expect(noteIn(back, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['Apportez vos billets d’avion si vous en avez.', 'return-tickets'],
    ['Si votre demande est acceptée, un billet vous sera remis.', 'return-accepted'],
    ['Si vous ne venez pas à l’aéroport, l’aide est perdue.', 'return-money'],
    ['La prise en charge de votre voyage pour ce rendez-vous est refusée.', 'return-paid'],
    ['Le remboursement de l’aide de 500 euros sera demandé.', 'return-sum'],
    ['Vous pourrez renoncer par écrit.', 'return-until'],
    ['Vous restez logé au centre jusqu’au départ.', 'return-free-choice'],
    ['Gardez votre passeport sur vous jusqu’au départ.', 'return-free-choice'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(back, words, id)).toBeUndefined()
  })
})

describe('the exam for a card on health grounds', () => {
  it.each<[string, NoteId, string]>([
    ['Vous pouvez être assistée d’un médecin de votre choix.', 'exam-with', 'doctor'],
    [
      'Vous pouvez vous faire accompagner, à vos frais, d’un interprète et d’un médecin de votre choix.',
      'exam-with',
      'doctor-interpreter-own',
    ],
    ['ASSISTANCE POSSIBLE PAR UN MEDECIN DE VOTRE CHOIX', 'exam-with', 'doctor'],
    ['Aucun nouveau certificat médical n’est demandé.', 'exam-certificate', ''],
    ['Il est inutile de faire remplir un nouveau certificat médical.', 'exam-certificate', ''],
    ['Le certificat médical n’a pas à être refait.', 'exam-certificate', ''],
    ['Venez sans nouveau certificat médical : celui que nous avons suffit.', 'exam-certificate', ''],
    ['N’envoyez rien par courrier.', 'exam-post', ''],
  ])('%s', (words, id, value) => {
    expect(noteIn(exam, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['Un interprète en géorgien vous assistera.', 'exam-with'],
    ['Apportez le certificat médical de votre médecin.', 'exam-certificate'],
    ['En cas d’empêchement, joignez un certificat médical.', 'exam-certificate'],
    ['Sans certificat médical, l’examen ne pourra avoir lieu.', 'exam-certificate'],
    ['Sans examen, pas de certificat médical.', 'exam-certificate'],
    ['En votre absence, aucun certificat ne pourra être établi.', 'exam-certificate'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(exam, words, id)).toBeUndefined()
  })
})

describe('a French course', () => {
  it.each<[string, NoteId, string]>([
    ['Un groupe du soir existe pour les salariés.', 'course-other-hours', 'evening'],
    ['Vous travaillez ? Demandez un cours du samedi.', 'course-other-hours', 'saturday'],
    ['Si vous exercez un emploi, un autre groupe peut vous être proposé.', 'course-other-hours', 'other'],
    ['La première séance comporte un test de niveau.', 'course-first-test', ''],
    ['Les manuels vous sont remis gratuitement.', 'course-books', ''],
    ['Les cours sont gratuits.', 'free', ''],
  ])('%s', (words, id, value) => {
    expect(noteIn(course, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['Suite au test passé à l’OFII, un parcours vous a été prescrit.', 'course-first-test'],
    ['Apportez votre contrat de travail.', 'course-other-hours'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(course, words, id)).toBeUndefined()
  })

  it.each<[string, number[], string | undefined, string | undefined]>([
    [
      'Les cours ont lieu les lundi, mardi et jeudi, de 13h30 à 17h00, jusqu’au 9 juillet 2027.',
      [1, 2, 4],
      '13:30',
      '2027-07-09',
    ],
    [
      'Jours : lundi, mercredi, vendredi\nHoraires : 9h – 12h\nFin prévue : 30/06/2027',
      [1, 3, 5],
      '09:00',
      '2027-06-30',
    ],
    ['Vous viendrez ensuite du lundi au vendredi, de 9h à 12h.', [1, 2, 3, 4, 5], '09:00', undefined],
    ['Les leçons se poursuivront chaque mardi, de 18h à 20h.', [2], '18:00', undefined],
    [
      'Nos bureaux vous reçoivent du lundi au vendredi de 9 h à 12 h.\nLes cours ont lieu les mardis et jeudis de 14 h à 17 h.',
      [2, 4],
      '14:00',
      undefined,
    ],
    [
      'Jours : lundi et mercredi\nHoraires d’ouverture du secrétariat : 9 h - 12 h\nHoraires : 13h30 - 16h30',
      [1, 3],
      '13:30',
      undefined,
    ],
    ['COURS : LUNDI, JEUDI, 8H45-12H15', [1, 4], '08:45', undefined],
  ])('%s', (words, days, from, end) => {
    const said = read(course, words)?.course
    expect([said?.days?.value, said?.hours?.value.from, said?.end?.value]).toEqual([days, from, end])
  })

  it('reads the days of a table', () => {
    const table =
      'lundi\tmardi\tmercredi\tjeudi\tvendredi\nMatin\t8h45 – 12h15\t–\t–\t8h45 – 12h15\t–\nAprès-midi\t–\t13h30 – 17h00\t–\t–\t–'
    expect(read(course, table)?.course?.days?.value).toEqual([1, 2, 4])
  })

  it.each([
    'Le secrétariat est ouvert du lundi au vendredi, de 9h à 12h.',
    'Téléphone : du lundi au jeudi, de 9h à 11h.',
    'Nos bureaux vous reçoivent du lundi au vendredi de 9 h à 12 h.',
    'On vous répond du lundi au jeudi, le matin.',
  ])('takes no office hours for lessons: %s', (words) => {
    expect(read(course, words)?.course?.days).toBeUndefined()
  })
})

describe('a session', () => {
  it.each<[string, NoteId, string]>([
    ['La séance se termine vers 12h30.', 'ends', '12:30'],
    ['Fin prévue à midi.', 'ends', '12:00'],
    ['La journée d’accueil se poursuit jusqu’à 17h.', 'ends', '17:00'],
    ['Vous serez reçue à 9h et resterez jusqu’à 12h30.', 'ends', '12:30'],
    ['La séance dure environ quatre heures.', 'lasts', '240'],
    ['La durée totale de présence est de 4 heures environ.', 'lasts', '240'],
    ['La durée de la visite sera de 2 heures.', 'lasts', '120'],
    ['Un test dure 40 minutes.\nDurée totale : 3 heures.', 'lasts', '180'],
    ['Durée : 2 h 30', 'lasts', '150'],
    ['Durée : 1h15 (écrit 45 min, oral 30 min).', 'lasts', '75'],
    ['Durée totale du test : 1h45 (oral de 15 minutes compris).', 'lasts', '105'],
    ['Le test dure 1h30 : 60 minutes d’écrit, 30 minutes d’oral.', 'lasts', '90'],
    ['Comptez 2h20 sur place.', 'lasts', '140'],
    ['Prévoyez la journée entière.', 'lasts', 'day'],
    ['Comptez la matinée.', 'lasts', 'morning'],
    ['Prévoyez d’être présente toute l’après-midi.', 'lasts', 'afternoon'],
    ['Comptez une demi-journée.', 'lasts', 'half-day'],
    ['L’entretien dure 45 minutes.', 'lasts', '45'],
    ['Vous resterez environ 3 heures sur place.', 'lasts', '180'],
    ['Temps de présence estimé : 3h30', 'lasts', '210'],
    ['Présence requise pendant 4 heures environ.', 'lasts', '240'],
    ['Votre employeur est tenu de vous laisser participer.', 'employer-lets', ''],
    ['Une attestation de présence vous sera remise pour votre employeur.', 'employer-paper', ''],
    ['Aucun interprète n’est prévu.', 'interpreter-none', ''],
    ['L’OFII ne fournit pas d’interprète.', 'interpreter-none', ''],
    ['Vous pouvez venir avec une personne qui traduit.', 'interpreter-own', ''],
    ['Faites-vous accompagner d’un proche parlant français.', 'interpreter-own', ''],
    [
      'Si vous ne parlez pas français, vous pouvez être accompagnée d’une personne majeure de votre choix.',
      'interpreter-own',
      'adult',
    ],
    ['Si vous comprenez mal le français, vous pouvez venir avec un proche.', 'interpreter-own', ''],
    ['Un interprète (arabe) n’est pas prévu.', 'interpreter-none', ''],
    ['Présentez-vous personnellement.', 'yourself', ''],
  ])('%s', (words, id, value) => {
    expect(noteIn(welcome, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['Le standard est ouvert jusqu’à 17h.', 'ends'],
    ['Heure : 13h15 (accueil jusqu’à 13h30 ; tout retard entraînera un report)', 'ends'],
    ['Les participants sont accueillis jusqu’à 9h15.', 'ends'],
    ['Vous pouvez vous présenter à l’accueil jusqu’à 9h20 au plus tard.', 'ends'],
    ['Fin de l’émargement : 9h15.', 'ends'],
    ['L’accueil des stagiaires se termine à 9h10.', 'ends'],
    ['Les retardataires sont tolérés jusqu’à 9h15.', 'ends'],
    ['La séance a lieu de 9h à 12h.', 'lasts'],
    ['2. un test de français (durée 45 min environ) ;', 'lasts'],
    ['Prévenez-nous 2 heures avant la séance.', 'lasts'],
    ['Rendez-vous : mardi 9 mars 2027, 9 h 30', 'lasts'],
    ['Visite médicale\t9 h 30\tbureau 12', 'lasts'],
    ['Entretien mardi 9 mars à neuf heures', 'lasts'],
    ['Tout retard de plus de 15 minutes vous exclut de la séance.', 'lasts'],
    ['Prévoyez 15 minutes pour le contrôle de sécurité.', 'lasts'],
    ['Si vous ne dites rien, nous le signalons au préfet du Nord.', 'free'],
    ['Le repas n’est pas à payer.', 'free'],
    ['Aucune traduction n’est exigée de ces documents.', 'interpreter-none'],
    ['Il n’est pas nécessaire de venir avec un ami qui traduit.', 'interpreter-own'],
    ['Un interprète en anglais (pidgin non disponible) sera présent.', 'interpreter-none'],
    ['Une traduction en dari (pachto : non assurée) est prévue.', 'interpreter-none'],
    ['La séance se déroulera avec l’aide d’un interprète en langue arabe.', 'interpreter-own'],
    ['Vous serez assistée d’un interprète en langue dari.', 'interpreter-own'],
    ['Joignez une attestation de votre employeur.', 'employer-paper'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(welcome, words, id)).toBeUndefined()
  })
})

describe('a session at a screen', () => {
  it.each<[string, NoteId, string]>([
    ['Le lien vous sera envoyé par courriel deux jours avant.', 'online-link', '2'],
    ['Vous recevrez vos identifiants la veille.', 'online-link', '1'],
    ['Un lien vous parviendra par mail.', 'online-link', ''],
    ['L’invitation vous sera adressée par courriel.', 'online-link', ''],
    ['Vérifiez le son et la caméra.', 'online-check', ''],
    ['La caméra doit rester allumée.', 'online-camera', ''],
    ['Activez votre webcam.', 'online-camera', ''],
    ['Testez votre connexion avant la séance.', 'online-check', ''],
    ['Montrez votre pièce d’identité devant la caméra.', 'online-id', ''],
    ['En cas de difficulté technique, appelez le 03 20 55 66 77.', 'online-help', '0320556677'],
  ])('%s', (words, id, value) => {
    expect(noteIn(civic, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['En cas de difficulté pour venir, appelez le 03 20 55 66 77.', 'online-help'],
    ['Code postal : 59000', 'online-link'],
    ['Accès : métro ligne 4, entrée à l’adresse ci-dessus.', 'online-link'],
    ['Le code de la porte est affiché à cette adresse.', 'online-link'],
    ['Apportez les documents prouvant le lien familial, à envoyer par courrier.', 'online-link'],
    ['La preuve du lien de parenté nous sera transmise par courrier.', 'online-link'],
    ['Vérifiez que chacun a son passeport.', 'online-check'],
    ['Nous devons vérifier l’équipement du logement.', 'online-check'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(civic, words, id)).toBeUndefined()
  })
})

describe('asylum', () => {
  it.each<[string, NoteId, string]>([
    ['Motif : remise de votre carte ADA.', 'asylum-for', 'card'],
    ['Vous venez pour le renouvellement de votre carte d’allocation.', 'asylum-for', 'new-card'],
    ['Un agent enregistrera votre demande d’asile.', 'asylum-for', 'register'],
    ['Un entretien de vulnérabilité est prévu.', 'asylum-for', 'needs'],
    [
      'Une place vous est attribuée au HUDA Les Tilleuls ; présentez-vous avant 17 heures.',
      'asylum-place',
      '17:00',
    ],
    ['Rapportez votre ancienne carte.', 'old-card', ''],
    ['Vous n’avez pas à exposer les motifs de votre demande d’asile.', 'asylum-story', ''],
  ])('%s', (words, id, value) => {
    expect(noteIn(asylum, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['Si vous ne rejoignez pas le centre, vous perdez vos droits.', 'asylum-place'],
    ['Votre demande d’asile a été enregistrée le 2 janvier 2027.', 'asylum-for'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(asylum, words, id)).toBeUndefined()
  })
})

it.each<[string, string]>([
  ['Une place vous est attribuée au HUDA. Vous êtes attendue avant 16h.', '16:00'],
  ['Une place vous est attribuée au HUDA. Nos bureaux sont ouverts jusqu’à 17h.', ''],
  ['Une place vous est attribuée au HUDA. Le secrétariat est joignable jusqu’à 12h.', ''],
])('the hour by which to move in: %s', (words, hour) => {
  expect(noteIn(asylum, words, 'asylum-place')).toBe(hour)
})

describe('a notice', () => {
  it.each<[string, NoteId, string]>([
    ['Votre nouvelle adresse a bien été enregistrée.', 'address-noted', ''],
    [
      'Il vous appartient de déclarer ce changement à la préfecture dans les trois mois.',
      'tell-prefecture',
      '3',
    ],
    ['Pensez à prévenir aussi la préfecture.', 'tell-prefecture', ''],
    [
      'À partir du 1er mars 2027, nos bureaux sont transférés au 8 rue Neuve, 59000 Lille.',
      'office-moves',
      '2027-03-01',
    ],
    ['Les rendez-vous fixés restent valables.', 'appointments-stand', ''],
    ['Attestation de validation de l’enregistrement de votre visa long séjour.', 'visa-validated', ''],
    ['Ce document est à conserver précieusement.', 'keep', ''],
    ['Il est inutile de vous déplacer.', 'no-visit', ''],
    ['Ce courrier n’appelle aucune réponse.', 'no-answer', ''],
    ['Vous trouverez ci-joint un duplicata de votre certificat médical.', 'certificate-copy', 'sent'],
    ['Objet : duplicata du certificat médical', 'certificate-copy', 'about'],
    ['Votre changement d’adresse a été pris en compte le 4 janvier 2027.', 'address-noted', ''],
    ['Votre visa a été validé le 4 janvier 2027.', 'visa-validated', ''],
  ])('%s', (words, id, value) => {
    expect(noteIn(notice, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['La préfecture sera informée de votre absence.', 'tell-prefecture'],
    ['Joignez une copie de l’attestation de validation de votre visa.', 'visa-validated'],
    ['Vous nous avez fait part de votre déménagement le 4 janvier 2027.', 'office-moves'],
    ['Si votre adresse est modifiée, prévenez-nous.', 'address-noted'],
    ['Dès que votre nouvelle adresse est enregistrée, un message vous le confirme.', 'address-noted'],
    [
      'L’attestation de validation de votre visa vous sera adressée après le paiement de la taxe.',
      'visa-validated',
    ],
    ['Lorsque votre visa est validé, vous recevez un courriel.', 'visa-validated'],
    ['Pour un duplicata de votre certificat médical, écrivez à lille@ofii.fr.', 'certificate-copy'],
    ['Tout duplicata du certificat médical est à demander par courriel.', 'certificate-copy'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(notice, words, id)).toBeUndefined()
  })
})

describe('a letter from somebody else', () => {
  const told = (words: string, id: NoteId) => {
    const text = `PRÉFECTURE DU NORD
Bureau des étrangers
12 rue Jean-Sans-Peur, 59000 LILLE
Lille, le 5 janvier 2027
Madame,
Vous êtes convoquée à la préfecture le mardi 9 mars 2027 à 9h00, 12 rue Jean-Sans-Peur, 59000 Lille.
${words}
Pour le préfet, le chef de bureau`
    const [letter] = extract([letterText(text)], now)
    expect(letter?.kind).toBe('not-ofii')
    return letter?.notes?.some((one) => one.id === id) ?? false
  }

  it.each<[string, NoteId]>([
    ['Votre titre de séjour est disponible.', 'card-ready'],
    ['Objet : votre demande de naturalisation', 'nationality'],
    ['Vous avez déposé un dossier d’acquisition de la nationalité française.', 'nationality'],
    ['L’entretien aura lieu par téléphone.', 'by-phone'],
    ['Vous serez appelée sur votre téléphone portable.', 'by-phone'],
  ])('%s', (words, id) => {
    expect(told(words, id)).toBe(true)
  })

  it.each<[string, NoteId]>([
    ['Un SMS vous indiquera que votre titre de séjour est disponible.', 'card-ready'],
    ['Si votre titre de séjour est disponible, il vous sera remis.', 'card-ready'],
    ['Apportez un justificatif de la nationalité française de votre conjoint.', 'nationality'],
    ['Apportez votre dossier et la preuve de la nationalité française de vos enfants.', 'nationality'],
    ['Prenez un ticket à l’accueil, vous serez appelé par votre numéro.', 'by-phone'],
    ['Éteignez votre téléphone en salle d’attente : un agent vous appellera.', 'by-phone'],
    ['Vous serez appelée à votre tour.', 'by-phone'],
  ])('is silent: %s', (words, id) => {
    expect(told(words, id)).toBe(false)
  })
})

describe('the hours of a telephone', () => {
  const open = (words: string) =>
    read(welcome, words)?.phoneHours?.map(({ phone, open: { value } }) => [phone, value])
  const at = { days: null, half: null, from: null, to: null }

  it.each<[string, object]>([
    ['Empêchement : appelez le 03 20 55 66 77, de 9h à 12h.', { ...at, from: '09:00', to: '12:00' }],
    ['Tél. 03 20 55 66 77 (9h–11h30)', { ...at, from: '09:00', to: '11:30' }],
    [
      'En cas d’empêchement, téléphonez au 03 20 55 66 77 du lundi au jeudi, de 14 h à 16 h.',
      { ...at, days: [1, 4], from: '14:00', to: '16:00' },
    ],
    ['APPELER LE 03 20 55 66 77 ENTRE 14 H ET 16 H', { ...at, from: '14:00', to: '16:00' }],
    ['Appelez le 03 20 55 66 77 (le matin).', { ...at, half: 'morning' }],
    ['Tél. 03 20 55 66 77 (l’après-midi seulement)', { ...at, half: 'afternoon' }],
    ['Le secrétariat vous répond le matin au 03 20 55 66 77.', { ...at, half: 'morning' }],
    ['Appelez le 03 20 55 66 77, le matin de préférence.', { ...at, half: 'morning', preferred: true }],
    ['Tél. 03 20 55 66 77, de préférence l’après-midi', { ...at, half: 'afternoon', preferred: true }],
    [
      'Appelez le 03 20 55 66 77, si possible entre 9 h et 11 h.',
      { ...at, from: '09:00', to: '11:00', preferred: true },
    ],
    [
      'Tél. 03 20 55 66 77\nSi vous ne pouvez pas venir, téléphonez-nous avant le 2 mars, entre 14 h et 16 h.',
      { ...at, from: '14:00', to: '16:00' },
    ],
    [
      'Tél. 03 20 55 66 77\nTéléphonez-nous du lundi au jeudi entre 14 h et 16 h.',
      { ...at, days: [1, 4], from: '14:00', to: '16:00' },
    ],
    [
      'Tél. 03 20 55 66 77\nTéléphonez au numéro qui figure en tête, de 9 h à 12 h, deux jours avant.',
      { ...at, from: '09:00', to: '12:00' },
    ],
    [
      'Tél. 03 20 55 66 77\nVous pouvez nous joindre du mardi au vendredi, de 9 h à 11 h 30.',
      { ...at, days: [2, 5], from: '09:00', to: '11:30' },
    ],
    [
      'Nous sommes joignables, joignable de 13 h 30 à 15 h 30 au 03 20 55 66 77.',
      { ...at, from: '13:30', to: '15:30' },
    ],
  ])('%s', (words, value) => {
    expect(open(words)).toEqual([['0320556677', value]])
  })

  it.each([
    'Appelez le 03 20 55 66 77 avant le 2 mars à midi.',
    'Appelez le 03 20 55 66 77. La séance a lieu de 9h à 12h.',
    'Appelez le 03 20 55 66 77 au moins 48 heures avant.',
    'Tél. 03 20 55 66 77\nAppelez-nous si vous ne pouvez pas vous présenter entre 9 h et 12 h.',
    'Tél. 03 20 55 66 77\nPensez à joindre une photo car vous serez reçue de 9 h à 12 h.',
    'Tél. 03 20 55 66 77\nVous voudrez bien joindre de 9 h à 12 h les pièces au dossier ouvert.',
    'Tél. 03 20 55 66 77\nMerci d’appeler votre médecin avant de venir entre 9 h et 12 h.',
  ])('are not read from %s', (words) => {
    expect(open(words)).toBeUndefined()
  })
})

describe('a day at a screen', () => {
  it.each<[string, NoteId, string]>([
    ['Code d’accès : 4471', 'online-code', 'code 4471'],
    ['CODE DE CONNEXION : AB-7731', 'online-code', 'code AB-7731'],
    ['Mot de passe : Marianne2027', 'online-code', 'password Marianne2027'],
    ['Votre code d’accès est le 902 118.', 'online-code', 'code 902 118'],
    ['ID de réunion : 825 4471 0932', 'online-code', 'meeting 825 4471 0932'],
    ['Vous n’avez pas à vous déplacer.', 'online-home', 'plain'],
    ['Inutile de venir : le centre ne reçoit personne ce jour-là.', 'online-home', 'shut'],
    ['Restez connectée toute la journée.', 'online-stay', ''],
    ['En début de séance, vous montrerez à la caméra votre passeport.', 'online-id', ''],
    ['Gardez votre titre de séjour sous la main : vous le présenterez devant la caméra.', 'online-id', ''],
  ])('%s', (words, id, value) => {
    expect(noteIn(screen, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['Le code d’accès vous sera envoyé la veille.', 'online-code'],
    ['Code d’accès : il vous parviendra par courriel.', 'online-code'],
    ['Votre code postal est 59000.', 'online-code'],
    ['Si vous n’avez pas à vous déplacer, tant mieux.', 'online-home'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(screen, words, id)).toBeUndefined()
  })
})

describe('how the day goes', () => {
  it.each<[string, string, NoteId, string]>([
    [civic, 'La journée comprend une pause de 12h30 à 13h30.', 'pause', '12:30-13:30'],
    [civic, 'Une pause d’une heure est prévue pour déjeuner.', 'pause', '60'],
    [civic, 'Pause méridienne de 45 minutes.', 'pause', '45'],
    [welcome, 'L’immeuble n’ouvre au public qu’à 8 h 45.', 'doors-open', '08:45'],
    [welcome, 'Les portes ouvrent à partir de 8h30.', 'doors-open', '08:30'],
    [welcome, 'Vous serez reçue sans ordre d’arrivée fixé.', 'any-time', ''],
    [welcome, 'Un ascenseur est à votre disposition.', 'lift', ''],
    [welcome, '(et non avenue Foch, qui ne reçoit plus le public)', 'not-there', 'avenue Foch'],
    [welcome, 'N’allez pas au 7 rue du Port : ce site est fermé.', 'not-there', '7 rue du Port'],
    [welcome, 'Transport : tramway T2, arrêt République', 'transport', 'tram|T2|République'],
    [welcome, 'ACCES\tBUS 14, ARRET MAIRIE', 'transport', 'bus|14|MAIRIE'],
    [home, 'Nos agents ne vous demanderont jamais d’argent.', 'no-money', ''],
    [home, 'Ils n’acceptent aucun paiement.', 'no-money', ''],
    [home, 'Les deux agents présenteront leur carte professionnelle.', 'home-card', ''],
    [
      home,
      'Ils mesureront les pièces et vérifieront l’eau et le chauffage.',
      'home-checks',
      'measure water heating',
    ],
    [home, 'L’enquêteur contrôlera l’installation électrique.', 'home-checks', 'electricity'],
    [training, 'La date de la journée 3 vous sera communiquée plus tard.', 'days-to-come', '3'],
    [training, 'Les dates des journées 3 et 4 vous seront données par la formatrice.', 'days-to-come', '3 4'],
    [training, 'N° 4\tdate à fixer', 'days-to-come', '4'],
    [training, 'La quatrième journée sera fixée ultérieurement.', 'days-to-come', '4'],
    [training, '4e journée : fixée plus tard, vous choisirez un thème.', 'days-to-come', '4 choose'],
    [
      training,
      'Les dates des prochaines journées vous seront indiquées par le formateur.',
      'days-to-come',
      '',
    ],
    [training, 'À chaque séance, apportez ce courrier.', 'each-day', ''],
    [civic, '', 'day-number', '3'],
    [screen, '', 'day-number', '2'],
  ])('%#: %s', (head, words, id, value) => {
    expect(noteIn(head, words, id)).toBe(value)
  })

  it.each<[string, string, NoteId]>([
    [civic, 'La formation se déroule sans pause.', 'pause'],
    [civic, 'Une pause de dix minutes est faite à 10h.', 'pause'],
    [welcome, 'Nos bureaux ouvrent du lundi au vendredi à 9h.', 'doors-open'],
    [welcome, 'L’ascenseur est en panne.', 'lift'],
    [welcome, 'Il faut un justificatif récent et non une copie.', 'not-there'],
    [home, 'Vous ne recevez pas d’aide au logement.', 'no-money'],
    [home, 'Vérifiez que votre facture d’électricité est récente.', 'home-checks'],
    [training, 'Votre attestation vous sera remise à la fin de la journée 2.', 'days-to-come'],
    [training, 'Les feuilles de la journée 1 vous seront remises le mardi 9 mars 2027.', 'days-to-come'],
    [
      training,
      'Si vous manquez la journée 2, une autre date vous sera communiquée plus tard.',
      'days-to-come',
    ],
    [training, 'Chaque jour compte.', 'each-day'],
    [training, 'Après la première journée, vous viendrez à la deuxième.', 'day-number'],
  ])('is silent: %s %s', (head, words, id) => {
    expect(noteIn(head, words, id)).toBeUndefined()
  })
})

describe('a letter that calls once more', () => {
  it.each<[string, NoteId, string]>([
    ['Vous n’êtes pas venue le 4 décembre 2026.', 'missed-before', '2026-12-04'],
    ['VOUS NE VOUS ETES PAS PRESENTEE AU PRECEDENT RENDEZ-VOUS.', 'missed-before', ''],
    ['Nous avons constaté votre absence le 4 décembre 2026.', 'missed-before', '2026-12-04'],
    ['Ceci est une deuxième et dernière convocation.', 'last-notice', 'both'],
    ['Il s’agit de la dernière date que nous vous proposons.', 'last-notice', 'last'],
    ['Aucune autre convocation ne vous sera adressée.', 'last-notice', 'last'],
    ['Voici votre seconde invitation.', 'last-notice', 'second'],
  ])('%s', (words, id, value) => {
    expect(noteIn(welcome, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['Si vous ne vous êtes pas présentée, écrivez-nous.', 'missed-before'],
    ['Apportez votre dernière convocation, datée du 4 décembre 2026.', 'last-notice'],
    ['Cette lettre remplace la précédente.', 'last-notice'],
    ['Si vous ne venez pas, aucune autre convocation ne sera envoyée.', 'last-notice'],
    ['La dernière partie de la matinée est un test.', 'last-notice'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(welcome, words, id)).toBeUndefined()
  })
})

describe('the rhythm of a course', () => {
  it.each<[string, NoteId, string]>([
    ['La première séance est fixée au lundi 8 mars 2027 à 13h30.', 'course-first', ''],
    ['Ensuite, cours tous les mardis aux mêmes horaires.', 'course-same-hours', ''],
    ['Il n’y aura pas de cours du 12 au 23 avril 2027.', 'course-break', '2027-04-12 2027-04-23'],
    ['COURS SUSPENDUS DU 5 JUILLET AU 27 AOUT 2027', 'course-break', '2027-07-05 2027-08-27'],
  ])('%s', (words, id, value) => {
    expect(noteIn(course, words, id)).toBe(value)
  })

  it.each<[string, NoteId]>([
    ['Pas de cours le jeudi 6 mai 2027.', 'course-break'],
    ['En cas d’absence, pas de cours de rattrapage du 5 au 9 juillet 2027.', 'course-break'],
  ])('is silent: %s', (words, id) => {
    expect(noteIn(course, words, id)).toBeUndefined()
  })
})

describe('a family that is called without the reader', () => {
  it.each([
    ['Votre présence n’est pas nécessaire.', true],
    ['VOTRE PROPRE PRESENCE N’EST PAS REQUISE, MAIS LES ENFANTS SONT ACCOMPAGNES.', true],
    ['Vous n’avez pas à vous présenter vous-même.', true],
    ['Vous n’êtes pas convoqué vous-même.', true],
    ['Vous-même n’êtes pas convoqué.', true],
    ['Votre présence n’est pas requise à ce rendez-vous.', true],
    ['Vous n’êtes pas convoqué à la préfecture.', false],
    ['Vous n’êtes pas convoqué au service médical.', false],
    ['Votre présence n’est pas nécessaire si votre conjoint est là.', false],
    ['Votre présence n’est pas requise avant 9 h.', false],
    ['Votre présence est nécessaire.', false],
    ['Vous n’avez pas à venir plus tôt.', false],
    ['Si vous êtes malade, votre présence n’est pas requise.', false],
    ['Votre présence n’est pas nécessaire pour la visite de votre logement.', false],
  ])('%s', (text, expected) => {
    expect(noteIn(family, text, 'without-you')).toBe(expected ? '' : undefined)
  })
})
