/** What the day is like: lunch, parking, when to be there, by phone or screen, how long. */
import { counted, number, untilWhen } from './details.ts'
import type { Rule } from './reading.ts'

const meal =
  /\b(?:repas|(?<!petit[- ])dejeuners?|restauration|plateaux?[- ]repas|paniers?[- ]repas|collations?|buffet|pique-?niques?|sandwichs?|casse-croute)\b/
const otherMeal = /\bpetit[- ]dejeuner|\ba jeun\b|\bavant (?:la visite|l'examen|le rendez-vous|de venir)\b/

export const lunch: Rule[] = [
  {
    about: meal,
    does: /\b(?:apport\w+|prevoi\w*|prevoyez|muni\w+|emport\w+|pensez|amen\w+|tire du sac|vous-memes?)\b/,
    yes: 'lunch.bring',
    no: 'lunch.need-not-bring',
    unless: otherMeal,
  },
  {
    about: meal,
    does: /\b(?:a (?:votre|la|leur) charge|a vos frais|payante?s?|a regler|libres?)\b/,
    yes: 'lunch.own',
    no: 'lunch.given',
    unless: otherMeal,
  },
  {
    about: meal,
    does: /\b(?:fourni|offert|servi|pris en charge|prise en charge|prevu|compris|inclus|assure|propose|remis|distribue|gratuit|organise|paye|finance)e?s?\b|: ?(?:oui|non)\b/,
    yes: 'lunch.given',
    no: 'lunch.not-given',
    unless: otherMeal,
  },
  {
    about:
      /\b(?:repas|(?<!petit[- ])dejeuners?|dejeuner|restauration|se restaurer|manger|cantine|cafeteria|self|distributeurs?|micro-?ondes?|foyer)\b/,
    does: /\b(?:possible|pouvez|pourrez|disposition|disponible|proximite|voisin|foyer|sur place|dispose|accessible|equipee?|acces)\b/,
    yes: 'lunch.place',
    no: 'lunch.no-place',
    unless: otherMeal,
  },
]

const carPark = /\b(?:parkings?|stationnement|stationner|garer|places? de parc)\b/
export const parking: Rule[] = [
  { about: carPark, does: /\bpayante?s?\b/, yes: 'parking.paid', no: 'parking.free' },
  { about: carPark, does: /\bgratuite?s?\b/, yes: 'parking.free', no: 'parking.paid' },
  { about: carPark, does: /\b(?:difficile|limite|restreint|reduit|rare)e?s?\b/, yes: 'parking.hard' },
  {
    about: carPark,
    does: /\b(?:disponible|disposition|possible|reserve|prevu|propose|dispose|proximite|trouve|accessible|pouvez|est|sont|y a|aucune?|pas de|sans|: ?oui|: ?non)e?s?\b/,
    yes: 'parking.there',
    no: 'parking.none',
    unless: /\bbadge\b/,
  },
]

const beforehand = String.raw`(?:minutes?|min|mn)\b(?: \w+)? ?(?:avant|a l'avance|en avance|plus tot|d'avance)\b`
export const early: Rule[] = [
  {
    about: new RegExp(String.raw`\b${number} ${beforehand}`),
    yes: 'early.come',
    unless: /\b(?:report|prevenir|prevenez|annul|empechement|radio|jeun|manger|fin)\w*/,
    detail: counted(String.raw`\b${number} ${beforehand}`),
  },
  { about: /\bquart d'heure (?:avant|a l'avance|en avance|plus tot)\b/, yes: 'early.quarter' },
]

const meeting =
  /\b(?:entretien|rendez-vous|bilan|reunion|echange|visite|evaluation|formation|journees?|cours|seances?|test)\b/
const remote = String.raw`(?:par telephone|telephonique\w*|(?:en|par) (?:visio\w*|video)|a distance|en ligne)`
const reporting =
  /\b(?:report\w*|inform\w+|preven\w+|joindre|joignable|annul\w+|empechement|renseignements?|contact\w*|(?:prendre|prise|pris) (?:de |un )?rendez-vous|au 0\d)\b/
export const byPhone: Rule[] = [
  {
    about: new RegExp(remote),
    does: /\b(?:demand\w+|sollicit\w+|souhait\w+)\b/,
    beside: new RegExp(
      `${meeting.source}.*\\b(?:peut|peuvent|pourra|pourront|possible\\w*|possibilite)\\b|\\b(?:peut|pouvez|possible|possibilite)\\b.*${meeting.source}`,
    ),
    yes: 'by-phone.ask',
    no: 'by-phone.not',
    unless: reporting,
    withTerms: true,
    detail: untilWhen,
  },
  {
    about: new RegExp(remote),
    does: /\b(?:peut|peuvent|pourra|pourront|possible\w*|possibilite|realise\w*|tien\w*|deroul\w+|lieu|assur\w+|propos\w+)\b/,
    beside: meeting,
    yes: 'by-phone.may',
    no: 'by-phone.not',
    unless: reporting,
  },
]

export const sameHours: Rule[] = [
  {
    about:
      /\b(?:duree|dure|presence|rendez-vous|prevo\w+|prevoir|comptez|compter|reserve[rz]|parcours|accueil)\b/,
    does: /\bdemi[- ]journee\b/,
    yes: 'length.half',
  },
  {
    about: /\b(?:duree|dure|presence|rendez-vous|prevo\w+|prevoir|comptez|compter|reserve[rz]|formation)\b/,
    does: /\b(?:journee (?:entiere|complete)|toute la journee|la journee)\b/,
    yes: 'length.whole',
  },
]
