/** What is done at an appointment, and in which language. */
import type { Details, Rule } from './reading.ts'

const toBring =
  /\b(?:resultats?|apport\w*|muni\w*|fournir|transmettre|joindre|presenter|ordonnances?|compte.?rendu|realise\w* (?:avant|au prealable)|faire (?:realiser|faire)|laboratoire)\b/

const forSugar: Details = {
  names: ['sugar'],
  of: (words) => (/\b(?:glycemie|sucre|diabete)\b/.test(words) ? { name: 'sugar', with: {} } : null),
}

export const blood: Rule[] = [
  {
    about: /\b(?:bout du doigt|goutte de sang|dextro|glycemie capillaire|sang capillaire)\b/,
    yes: 'blood.finger',
    no: 'blood.none',
    detail: forSugar,
    unless: toBring,
  },
  {
    about:
      /\b(?:prises? de sang|preleve\w* (?:de sang|sanguins?)|sang (?:est|sera) preleve|(?:analyse|test|bilan|examen)s? (?:de sang|sanguins?))\b/,
    yes: 'blood.sample',
    no: 'blood.none',
    detail: forSugar,
    unless: toBring,
  },
]

export const inFrench: Rule[] = [
  {
    about:
      /\b(?:entretiens?|reunions?|seances?|formations?|visites?|rendez-vous|journees?|examens?|tests?|echanges?|presentations?|cours|ateliers?|langue)\b/,
    does: /\b(?:en (?:langue )?francais(?:e)?|: francais)\b/,
    yes: 'french.in',
    no: 'french.not',
    unless:
      /\b(?:tradui\w+|traduction|attestations?|diplomes?|certificats?|documents?|redig\w+|niveau|apprendre|apprentissage|remplir|formulaire|courriers?|ecrire)\b/,
  },
]
