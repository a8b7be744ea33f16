/** What money the reader is given, and what is paid for them: an allowance, a ticket home. */
import type { Details, Rule } from './reading.ts'

const ticket =
  /\b(?:billets?(?! d'identite)|(?:transport|voyage|vol|trajet) (?:aerien|de retour|retour)|avion|acheminement)\b/
const paid =
  /\b(?:pris(?:e|es)? en charge|prise en charge|offerte?s?|payee?s?|financee?s?|fournie?s?|achetee?s?|prend en charge|prendra en charge|paie|finance|a (?:la|notre) charge de l'ofii)\b/

const withTicket: Details = {
  names: ['ticket'],
  of: (words) => (ticket.test(words) && paid.test(words) ? { name: 'ticket', with: {} } : null),
}

const allowance =
  /\b(?:allocations?|aide (?:financiere|forfaitaire|en especes)|pecule|prime|somme|indemnite|montant|forfait)\b/
const other =
  /\b(?:si|sans|suspen\w+|perd\w*|refus\w*|cess\w+|interrom\w+|retir\w+|frais|timbre|taxe|titre de paiement|caf|attestation|justificati\w+|a (?:payer|regler|verser|acquitter)|vous (?:devez|devrez)|ressources|revenus|percevez|demandez)\b/

export const given: Rule[] = [
  {
    about: allowance,
    does: /\b(?:versee?s?|versera|verserons|remise?s?|attribuee?s?|octroyee?s?|accordee?s?|allouee?s?|vous (?:percevrez|recevrez|toucherez|beneficierez)|comprend\w*|inclu\w*|comporte)\b/,
    yes: 'given.money',
    no: 'given.no-money',
    detail: withTicket,
    unless: other,
  },
  {
    about: /\ballocations?\b/,
    does: /\b(?:evaluation|besoins|examen|etudi\w+|informations? sur|droits?)\b/,
    yes: 'given.spoken-of',
    unless: other,
  },
]

export const tickets: Rule[] = [
  {
    about: ticket,
    does: paid,
    yes: 'given.ticket',
    no: 'given.no-ticket',
    unless: /\b(?:si|metro|bus|tram\w*)\b/,
  },
]

/** When the journey is, where only later words will tell. */
export const flightDay: Rule[] = [
  {
    about: /\b(?:date|jour|vol|depart)\b/,
    does: /\b(?:communiquee?s?|precisee?s?|indiquee?s?|transmise?s?|fixee?s?|confirmee?s?|informee?s?)\b[^.;]{0,40}\b(?:ulterieurement|plus tard|prochainement|par la suite)\b/,
    yes: 'given.flight-later',
  },
]

/** That nobody is to buy a ticket. */
export const noTicket: Rule[] = [
  {
    about: ticket,
    does: /\b(?:prenez|prendre|achet\w+|reserv\w+|command\w+)\b/,
    yes: null,
    no: 'given.buy-none',
  },
]
