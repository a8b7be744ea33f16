/** What the day is like: lunch, parking, when to be there, by phone or screen, how long, who has to be there. */
import { counted, number, numberOf, untilWhen } from './details.ts'
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
    detail: counted('minutes', String.raw`\b${number} ${beforehand}`),
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

export const presence: Rule[] = [
  {
    about: /\b(?:presence|participation|assiduite|venue)\b/,
    does: /\b(?:obligatoire|indispensable|imperative|exigee|requise|necessaire)\b/,
    yes: 'presence.must',
    no: 'presence.optional',
    unless:
      /\b(?:enfants?|conjointe?|epou\w+|fils|fille|mineur\w*|personne majeure|interprete|celle d|avocat|mari)\b/,
  },
  {
    about: /\b(?:presence|participation)\b/,
    does: /\bfacultative\b/,
    yes: 'presence.optional',
    withNot: true,
  },
]

/** "Confirmez votre présence avant le 4 décembre 2026". */
export const confirm: Rule[] = [
  {
    about: /\bconfirm\w+\b/,
    does: /\b(?:presence|venue|participation|rendez-vous|inscription)\b/,
    yes: 'confirm.please',
    beside: /\b(?:avant|au plus tard|jusqu'au|d'ici|merci de|remercions|devez|doit|veuillez|pri\w+)\b/,
    withTerms: true,
    withNot: true,
    unless:
      /\b(?:sans confirmation|n'avez pas confirme|defaut de confirm\w+)\b(?!.*\b(?:avant|au plus tard) l)/,
    detail: untilWhen,
  },
]

const oldEnough = `(?:plus d[e'] ?|a partir d[e'] ?|ages? d[e'] ?(?:au moins |plus de )?|des (?:l'age de )?)${number} ans`
/** Only from an age on. */
export const fingerprints: Rule[] = [
  {
    about: /\bempreintes?\b/,
    yes: 'fingerprints.taken',
    no: 'fingerprints.not',
    withTerms: true,
    unless: /\bmoins d[e'] ?\w+ ans\b/,
    detail: (words) => {
      const [found, count] = new RegExp(oldEnough).exec(words) ?? []
      if (!found) return null
      return { name: found.startsWith('plus') ? 'over' : 'from', with: { count: numberOf(count) } }
    },
  },
  {
    about: /\bempreintes?\b/,
    does: new RegExp(String.raw`\bmoins d[e'] ?${number} ans\b`),
    yes: 'fingerprints.with-age',
    no: 'fingerprints.not',
    withTerms: true,
    detail: counted('under', String.raw`\bmoins d[e'] ?${number} ans\b`),
  },
]

const phones = /\b(?:telephones?|portables?|smartphones?|mobiles?|dictionnaires?)\b/
export const phoneOff: Rule[] = [
  {
    about: phones,
    does: /\b(?:eteint|eteind|eteign|coupe|silencieu|range)\w*/,
    yes: 'phone-off.off',
    unless: /\bordinateur\b/,
  },
  {
    about: phones,
    does: /\b(?:autoris|admis|permis|accept|toler|interdi|utilis)\w*/,
    yes: 'phone-off.may',
    no: 'phone-off.not',
    unless: /\b(?:par telephone|numero)\b/,
  },
]
