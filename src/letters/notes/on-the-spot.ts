/** What is not wanted on the spot: phones, dictionaries, an older letter. */
import { anyOf, type NoteRule } from './rule.ts'

const phone = String.raw`\b(?:telephones?|tel\.? ?portables?|portables?|smartphones?)\b`
const quiet = String.raw`\b(?:eteint|eteind|coupe|silencieu|range)\w*`
const barred = String.raw`\b(?:interdit|proscrit|pas (?:admis|autorise|permis|accepte)|non (?:admis|autorise|permis))\w*`

/** "Le dictionnaire est autorisé" stands beside the ban of something else. */
const barsDictionary = (clause: string): boolean =>
  new RegExp(`${barred}|\\binterdi`).test(clause) &&
  /\bdictionnaires?\b(?![^;]{0,20}(?<!\b(?:pas|non|ni) )\b(?:autoris|admis|permis|accept))/.test(clause)

export const onTheSpot: NoteRule[] = [
  {
    id: 'phone-away',
    negated: true,
    says: anyOf(
      `${phone}[^.;:]{0,25}(?:${quiet}|${barred})`,
      String.raw`\b(?:eteign|eteind|coup|rang)\w+ [^.;:]{0,20}${phone}`,
      String.raw`\b(?:interdiction|interdit) d[^.;:]{0,30}${phone}`,
    ),
    unless:
      /\b(?:pas|plus) (?:etre )?(?:interdit|proscrit|eteint|eteindre|coupe|range|silencieu)|\bn(?:e |')(?:eteign|coup|rang)\w* pas\b|\b(?:numero|ordinateur|ligne|appel\w*|batterie|convocation|ecran|lettre|photos?|(?:sur|par|au) (?:le |votre |un )?(?:telephone|smartphone|portable))\b/,
    value: (_, { words }) => {
      if (!new RegExp(`${barred}|\\binterdi`).test(words)) return 'off'
      if (!words.split(/;|\bmais\b/).some(barsDictionary)) return 'barred'
      return /\bstylos?\b/.test(words) ? 'barred-words-pen' : 'barred-words'
    },
  },
  {
    id: 'old-letter',
    negated: true,
    says: anyOf(
      String.raw`\b(?:remplace[rz]?|annule et remplace|echange[rz]|jete[rz]|detruise[rz])\b[^.;:]{0,20}\b(?:ancienne|precedente|premiere) (?:feuille|convocation|lettre|invitation)\b`,
      String.raw`\b(?:ancienne|precedente|premiere) (?:feuille|convocation|lettre|invitation)\b[^.;:]{0,40}\b(?:ne permet (?:plus|pas)|n'est plus (?:valable|valide)|ne vaut plus|ne compte plus|est (?:annulee|caduque|sans effet|a (?:jeter|detruire)))`,
    ),
    unless: /\b(?:conserve[rz]|garde[rz]|apporte[rz]|copie)\b/,
  },
]
