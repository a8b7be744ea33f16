/** What letters say beside: the family in France, luggage, changes to tell, calls, wheelchairs. */
import { counted, number } from './details.ts'
import type { Details, Rule } from './reading.ts'

const relatives = /\b(?:famille|conjointe?|epoux|epouse|enfants?|fils|fille|membres|beneficiaires?|mari)\b/
export const familyCome: Rule[] = [
  {
    about: relatives,
    does: /\b(?:venir|entrer|entree|rejoindre|se rendre|arriver|sejour\w*|voyager)\b/,
    // That they came once, or are called now, lets nobody in.
    beside:
      /^(?=.*\b(?:france|territoire|decision|accord|visas?)\b).*\b(?:peu(?:t|vent)|pourr\w+|autoris\w+|permet\w*|droit|vau(?:t|dra)|vaille|doi(?:t|vent))\b/,
    yes: 'family.may',
    no: 'family.not-yet',
    unless: /\b(?:accompagn\w+|delai|mois|visite medicale|dans les)\b/,
  },
]

const holdAndCabin: Details = {
  names: ['hold-cabin'],
  of(words) {
    const [, hold, cabin] =
      /(\d+) ?kg (?:en |pour la )?soute\b.{0,20}?\b(\d+) ?kg (?:en |pour la )?cabine/.exec(words) ?? []
    return hold && cabin ? { name: 'hold-cabin', with: { hold: Number(hold), cabin: Number(cabin) } } : null
  },
}
const weight = String.raw`\b${number} ?(?:kg|kilos?)\b`
export const luggage: Rule[] = [
  {
    about: /\b(?:bagages?|valises?|franchise)\b/,
    does: /\bsoute\b.*\bcabine\b/,
    yes: 'luggage.two',
    withTerms: true,
    detail: holdAndCabin,
  },
  {
    about: /\b(?:bagages?|valises?|franchise)\b/,
    does: new RegExp(weight),
    yes: 'luggage.limit',
    withTerms: true,
    detail: counted(weight),
    unless: /(?:\d ?(?:kg|kilos?).*){2}/,
  },
  {
    about: /\b(?:bagages?|valises?)\b/,
    does: /\b(?:volumineu\w*|encombrant\w*|gros\w*)\b/,
    yes: null,
    no: 'luggage.none-large',
  },
]

export const changes: Rule[] = [
  {
    about: /\b(?:changements?|evolution|modifications?|naissance|demenagement|situation|nouvelle adresse)\b/,
    does: /\b(?:signal|inform|declar|avis|prevenir|communiqu|averti|faire (?:part|connaitre))\w*/,
    yes: 'changes.tell',
    beside: /\b(?:devez|devrez|doit|merci|veuillez|priere|obligatoire\w*|tenue?|pri\w+|pensez)\b/,
    withTerms: true,
    unless: /\bemployeur\b/,
  },
]

export const callThem: Rule[] = [
  {
    about: /\b(?:telephoner|appeler|nous appeler|nous contacter|relancer|appels?)\b/,
    does: /\b(?:inutile|pas|aucun|superflu|merci de ne|eviter)\b/,
    yes: 'call.not',
    withNot: true,
  },
]

export const access: Rule[] = [
  {
    about: /\b(?:fauteuils?|mobilite reduite|pmr|handicap\w*|ascenseur)\b/,
    does: /\b(?:accessibles?|amenage\w*|adapte\w*|rampe|ascenseur|dispose|equipe\w*|acces)\b/,
    yes: 'access.yes',
    no: 'access.no',
  },
]
