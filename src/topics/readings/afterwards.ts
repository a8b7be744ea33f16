/** What follows: an absence, a place lost, an answer given before, a change of mind, who is told what. */
import { untilWhen } from './details.ts'
import type { Details, Rule } from './reading.ts'

/** Of the reader: an office that does not answer stays away from nothing. */
const away =
  /\b(?:absen(?!ce (?:de |d'une |de toute )(?:reponse|decision)\b(?! de votre part))\w+|(?:ne|n') ?(?:vous )?(?:present\w+|ven\w+|confirm\w+|repond\w+)|a defaut|manqu\w+|sans (?:confirmation|reponse|nouvelles|motif|justif\w+)|non (?:justifi|presentation)\w*|passe ce delai|renonc\w+)/
const follows = { beside: away, withTerms: true, withNot: true } as const

export const missing: Rule[] = [
  {
    about: /\b(?:allocations?|ada|conditions materielles|versements?|aides?|prestations?)\b/,
    does: /\b(?:suspen|interromp|interrupt|cess|retir|supprim|perd|arret|fin)\w*/,
    yes: 'missing.allowance',
    no: 'missing.allowance-kept',
    ...follows,
  },
  {
    about: /\bplaces?\b/,
    does: /\b(?:conserv|gard|maintenu|reserve)\w*/,
    yes: 'missing.place-kept',
    no: 'missing.place',
    beside: away,
    withTerms: true,
  },
  {
    about: /\bplaces?\b/,
    does: /\b(?:perd|cede|liber)\w*/,
    yes: 'missing.place',
    no: 'missing.place-kept',
    ...follows,
  },
  {
    about: /\bplaces?\b/,
    does: /\b(?:attribu|donnee|propose)\w*/,
    yes: 'missing.place',
    ...follows,
  },
  {
    about: /\b(?:rendez-vous|convocation|date|passage|visite|session)\b/,
    does: /\b(?:reprendre|redemander|solliciter|prendre (?:vous-meme )?un nouveau|demander un nouveau)\b/,
    yes: 'missing.take-new',
    ...follows,
  },
  {
    about: /\b(?:rendez-vous|convocation|date|passage|visite|session)\b/,
    does: /\b(?:un seul|une seule|seconde? et derniere?|derniere|une unique|une derniere fois)\b/,
    yes: 'missing.last-new',
    ...follows,
  },
  {
    about:
      /\b(?:nouve(?:au|lle|l)|autre|seconde?|deuxieme) (?:rendez-vous|convocation|date|passage|visite|session)\b/,
    does: /\b(?:propos|adress|fix|envoy|accord|donn|program)\w*/,
    yes: 'missing.new-date',
    no: 'missing.no-new',
    beside: away,
    withTerms: true,
  },
  {
    about: /\b(?:dossier|demande|procedure|inscription)\b/,
    does: /\b(?:clos|clotur\w+|classe\w*|rejete\w*|annule\w*|abandonne\w*|radie\w*|caduque?)\b/,
    yes: 'missing.file',
    no: 'missing.file-kept',
    ...follows,
  },
]

/** "Si vous avez déjà répondu, ne tenez pas compte de ce rappel." */
export const answered: Rule[] = [
  {
    about: /\bdeja\b/,
    does: /\b(?:pas (?:tenir )?compte|sans objet|ignore[rz]|ne tenez (?:pas|aucun)|nul et non avenu|rien (?:a )?faire)\b/,
    yes: 'answered.ignore',
    withTerms: true,
    withNot: true,
  },
]

/** An envelope, and not what is talked about. */
const envelope = /\b(?:pli|enveloppe|envoi|adress\w+)\b/
const nothingTold =
  /\b(?:pas|aucune|sans|ni)\b.{0,25}\b(?:incidence|influence|effet|impact|consequence|communiqu\w+|transmis\w*|partag\w+|divulgu\w+)\b/
export const confidential: Rule[] = [
  {
    about: /\bconfidenti\w+|\bsecret (?:medical|professionnel)\b/,
    beside: nothingTold,
    yes: 'confidential.both',
    withNot: true,
    unless: envelope,
  },
  {
    about: /\bconfidenti\w+|\bsecret (?:medical|professionnel)\b|\bsoumise?s? au secret\b/,
    yes: 'confidential.yes',
    no: 'confidential.no',
    unless: envelope,
  },
  {
    about: /\b(?:declarations?|propos|reponses?|informations?|echanges?|elements|resultats?|ce que vous)\b/,
    does: nothingTold,
    yes: 'confidential.stays',
    withNot: true,
  },
]

const changing: Details = {
  names: [...untilWhen.names, 'departure', 'any-time'],
  isLimit: true,
  of(words) {
    const until = untilWhen.of(words)
    if (until) return until
    const leaving =
      /\b(?:avant|jusqu'au|jusqu'a) (?:le |votre |la |l')?(?:jour du |date du )?(?:depart|embarquement|vol)\b/
    if (leaving.test(words)) return { name: 'departure', with: {} }
    return /\ba tout moment\b/.test(words) ? { name: 'any-time', with: {} } : null
  },
}
export const renounce: Rule[] = [
  {
    about: /\brenonc\w+|\bdesist\w+|\bchange\w* d'avis\b/,
    does: /\b(?:preven|inform|averti|signal|appel|contact|ecri)\w+/,
    yes: 'renounce.tell',
    withTerms: true,
    withNot: true,
    unless: /\b(?:pouvez|pourrez|a tout moment)\b/,
  },
  {
    about:
      /\b(?:renonc\w+|desist\w+|retract\w+|changer d'avis|revenir sur (?:votre|cette) (?:decision|demande|choix)|annuler votre (?:demande|depart|retour)|retirer votre demande)\b/,
    does: /\b(?:pouvez|pourrez|possible|droit|libre|a tout moment|jusqu'a\w*)\b/,
    yes: 'renounce.may',
    no: 'renounce.not',
    withTerms: true,
    detail: changing,
  },
  {
    about: /\bengage\w*|\bengagement\b/,
    does: /\b(?:entretien|rendez-vous|demande|rien|pas|sans)\b/,
    yes: null,
    no: 'renounce.not-bound',
    unless: /\b(?:contrat|signe\w*|vous vous engagez|respect\w*)\b/,
  },
]
