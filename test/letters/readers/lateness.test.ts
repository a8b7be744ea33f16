/** Until when one is let in, and what coming late means, in the words of many doors; and hours that say nothing of it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

function latenessOf(words: string) {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  return extract([letterText(text)], new Date('2027-01-10T09:00:00Z'))[0]?.lateness?.value ?? null
}

describe('coming late', () => {
  it.each([
    ['Les portes ferment à 13h15.', { after: '13:15', means: 'out' }],
    ['Les retards de plus de 15 minutes ne seront pas acceptés.', { after: 15, means: 'out' }],
    ['Les retards supérieurs à dix minutes ne sont pas admis.', { after: 10, means: 'out' }],
    ['Les retardataires de plus de 20 min ne seront pas reçus.', { after: 20, means: 'out' }],
    ['Tout retard excédant un quart d’heure ne sera pas accepté.', { after: 15, means: 'out' }],
    ['Aucun retard au-delà de 5 minutes ne sera toléré.', { after: 5, means: 'out' }],
    ['Au-delà d’un quart d’heure de retard, vous ne serez pas reçu.', { after: 15, means: 'out' }],
    [
      'Une tolérance de 10 minutes de retard est accordée ; ensuite, vous ne serez plus reçu.',
      { after: 10, means: 'out' },
    ],
    ['La salle ferme à 9 h : aucun retard n’est accepté.', { after: '09:00', means: 'out' }],
    ['Portes fermées à 08:45.', { after: '08:45', means: 'out' }],
    [
      'Les portes ouvrent à 12 h 30 et ferment à 13 h : après, plus personne n’entre.',
      { after: '13:00', means: 'out' },
    ],
    [
      'La présence est obligatoire ; passé 9h00, l’entrée n’est plus possible.',
      { after: '09:00', means: 'out' },
    ],
    ['Personne n’est admis après 9h30.', { after: '09:30', means: 'out' }],
    [
      'LE PORTAIL FERME A 13 H 30 : PASSE CETTE HEURE, PERSONNE N’EST PLUS ADMIS.',
      { after: '13:30', means: 'out' },
    ],
    ['Les portes étant closes à 13 h 45, nul retard ne sera admis.', { after: '13:45', means: 'out' }],
    ['Après 14 heures, vous ne pourrez plus entrer.', { after: '14:00', means: 'out' }],
    ['Au-delà de 8 h 15, l’accès à la salle vous sera refusé.', { after: '08:15', means: 'out' }],
    ['À 9h la salle est fermée.', { after: '09:00', means: 'out' }],
    ['Dès 9 h 30, plus personne n’est admis.', { after: '09:30', means: 'out' }],
    ['Dès 9h00 l’accès à la salle est refusé.', { after: '09:00', means: 'out' }],
    ['Retard de plus de 15 min : accès refusé.', { after: 15, means: 'out' }],
    ['Vous serez refusé au-delà de 15 minutes de retard.', { after: 15, means: 'out' }],
    [
      'En cas de retard de plus d’un quart d’heure, vous ne pourrez pas être reçue.',
      { after: 15, means: 'out' },
    ],
    ['Retard supérieur à dix minutes : vous ne serez pas reçu.', { after: 10, means: 'out' }],
    ['RETARD DE PLUS DE 20 MN : VISITE REFUSEE.', { after: 20, means: 'out' }],
    ['RETARD DE PLUS DE 15 MINUTES = ABSENCE.', { after: 15, means: 'absent' }],
    ['Un retard de plus de 30 minutes sera compté comme une absence.', { after: 30, means: 'absent' }],
    ['Retard de plus de 15 mn : pas d’examen.', { after: 15, means: 'out' }],
    ['Aucune personne ne sera admise après le début de la réunion.', { after: 'start', means: 'out' }],
    ['L’accès à la salle est fermé dès le début de la présentation.', { after: 'start', means: 'out' }],
    ['La porte étant close sitôt l’exposé commencé, soyez ponctuel.', { after: 'start', means: 'out' }],
    ['Aucun retard ne sera toléré.', { after: null, means: 'out' }],
    ['Les retardataires ne sont pas admis.', { after: null, means: 'out' }],
    ['Retard = pas reçu.', { after: null, means: 'out' }],
    ['Un retard entraîne l’annulation du rendez-vous.', { after: null, means: 'cancelled' }],
    ['En cas de retard, votre rendez-vous sera annulé.', { after: null, means: 'cancelled' }],
    [
      'Les personnes qui ne se présentent pas à l’heure dite doivent demander une nouvelle convocation.',
      { after: null, means: 'new-date' },
    ],
    ['En cas de retard, il vous faudra prendre un autre rendez-vous.', { after: null, means: 'new-date' }],
    [
      'L’appel se fait à l’heure dite : qui arrive après est inscrit à une autre séance.',
      { after: null, means: 'later' },
    ],
    ['LES PERSONNES EN RETARD SONT RENVOYEES A UNE DATE ULTERIEURE', { after: null, means: 'later' }],
    ['En cas de retard, vous recevrez une nouvelle convocation.', { after: null, means: 'later' }],
    [
      'En cas de retard de plus de 15 minutes, l’accès pourra vous être refusé.',
      { after: 15, means: 'out', perhaps: true },
    ],
    ['Tout retard peut être compté comme une absence.', { after: null, means: 'absent', perhaps: true }],
    [
      'Si vous arrivez en retard, vous risquez de ne pas être reçue.',
      { after: null, means: 'out', perhaps: true },
    ],
    [
      'En cas de retard, le médecin pourra annuler votre visite au profit d’un autre patient.',
      { after: null, means: 'cancelled', perhaps: true },
    ],
    [
      'Tout nouveau retard pourra entraîner l’annulation de la visite.',
      { after: null, means: 'cancelled', perhaps: true },
    ],
    [
      'En cas de retard, une autre personne pourra être reçue à votre place et votre visite peut être annulée.',
      { after: null, means: 'cancelled', perhaps: true },
    ],
    [
      'En cas de retard, votre visite sera annulée et un autre rendez-vous pourra vous être proposé.',
      { after: null, means: 'cancelled' },
    ],
    [
      'L’accès est fermé après 9 h 15 et la journée devra être refaite.',
      { after: '09:15', means: 'out', again: true },
    ],
    [
      'Retard de plus de 20 min : entrée refusée, séance à recommencer.',
      { after: 20, means: 'out', again: true },
    ],
    [
      'Les stagiaires convoqués à la séance du matin qui arrivent en retard ne seront pas admis.',
      { after: null, means: 'out' },
    ],
    [
      'Les personnes inscrites à la session en retard de plus de dix minutes seront refusées.',
      { after: 10, means: 'out' },
    ],
    ['Toute personne en retard sera convoquée à une séance suivante.', { after: null, means: 'later' }],
    ['En cas de retard, vous serez reporté au prochain groupe.', { after: null, means: 'later' }],
    [
      'Au-delà de 15 minutes de retard, votre rendez-vous sera annulé et une nouvelle date pourra vous être proposée.',
      { after: 15, means: 'cancelled' },
    ],
    [
      'Tout retard éventuel de plus de 15 minutes entraîne l’annulation du rendez-vous.',
      { after: 15, means: 'cancelled' },
    ],
    [
      'En cas de retard, le rendez-vous est annulé, un autre pourra être fixé.',
      { after: null, means: 'cancelled' },
    ],
    [
      'En cas de retard, le rendez-vous pourra être annulé et une autre date sera fixée.',
      { after: null, means: 'cancelled', perhaps: true },
    ],
    [
      'Les personnes en retard pourront être renvoyées à une autre séance.',
      { after: null, means: 'later', perhaps: true },
    ],
    ['Aucun retardataire ne pourra être accueilli.', { after: null, means: 'out' }],
    ['Tout retard vaut absence.', { after: null, means: 'absent' }],
    ['Si vous arrivez en retard, nous ne pourrons pas vous recevoir.', { after: null, means: 'out' }],
  ])('is read: %s', (words, value) => {
    expect(latenessOf(words)).toEqual(value)
  })

  it.each([
    'L’accueil est fermé de 12 h à 14 h.',
    'Nos bureaux ferment à 16 h 30.',
    'Le standard est ouvert de 9 h à 12 h.',
    'La salle d’attente ouvre à 8 h 30.',
    'Vous pouvez appeler jusqu’à 17 h.',
    'Toute absence ou retard est à signaler à l’organisme.',
    'Prévenez sans retard le secrétariat.',
    'L’accueil ouvre dès 8h30, les accompagnateurs ne sont pas admis.',
    'Après 9 h 30, les enfants ne peuvent pas être accueillis.',
    'Les accompagnateurs ne sont pas admis au début de la séance.',
    'Si vous ne pouvez pas assister à l’entretien à l’heure prévue, appelez-nous.',
    'Vous ne pouvez pas être reçue à l’heure indiquée ? Prévenez-nous.',
    'Si vous ne pouvez pas accéder à la salle à l’heure prévue, signalez-le.',
    'La porte reste fermée entre midi et 13 h 30.',
    'En cas de retard du train, appelez-nous.',
    'La radiographie se fait sans rendez-vous, après 14 h personne n’attend.',
  ])('is not: %s', (words) => {
    expect(latenessOf(words)).toBeNull()
  })
})
