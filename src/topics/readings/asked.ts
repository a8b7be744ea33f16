/** What is asked of the reader: to be there, to confirm, fingerprints, no phone. */
import { counted, number, numberOf, untilWhen } from './details.ts'
import type { Rule } from './reading.ts'

export const presence: Rule[] = [
  {
    about: /\b(?:presence|participation|assiduite|venue)\b/,
    does: /\b(?:obligatoire|indispensable|imperative|exigee|requise|necessaire)\b/,
    yes: 'presence.must',
    no: 'presence.optional',
    unless:
      /\b(?:enfants?|conjointe?|epou\w+|fils|fille|mineur\w*|personne majeure|interprete|celle d|avocat|mari)\b|\b(?:confirm\w+|annonc\w+|justifi\w+|signaler) (?:de )?(?:votre|la|sa|leur) (?:presence|participation|venue)\b/,
  },
  {
    about: /\b(?:presence|participation)\b/,
    does: /\bfacultative\b/,
    yes: 'presence.optional',
    no: 'presence.must',
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
  {
    about: /\bconfirm(?:er|ez|ation|ee?s?)\b/,
    does: /\b(?:presence|venue|participation|rendez-vous|inscription)\b/,
    yes: null,
    no: 'confirm.need-not',
    withTerms: true,
    withNot: true,
    unless: /\bnous ne\b|\bpas (?:encore )?(?:ete )?confirme/,
  },
]

const oldEnough = new RegExp(
  `(?:plus d[e'] ?|a partir d[e'] ?|ages? d[e'] ?(?:au moins |plus de )?|des (?:l'age de )?)${number} ans`,
)
const young = String.raw`\bmoins d[e'] ?${number} ans\b`
/** Only from an age on. */
export const fingerprints: Rule[] = [
  {
    about: /\bempreintes?\b/,
    yes: 'fingerprints.taken',
    no: 'fingerprints.not',
    withTerms: true,
    unless: /\bmoins d[e'] ?\w+ ans\b/,
    detail: {
      names: ['over', 'from'],
      isLimit: true,
      of(words) {
        const [found, count] = oldEnough.exec(words) ?? []
        if (!found) return null
        return { name: found.startsWith('plus') ? 'over' : 'from', with: { count: numberOf(count) } }
      },
    },
  },
  {
    about: /\bempreintes?\b/,
    does: new RegExp(young),
    yes: 'fingerprints.under',
    no: 'fingerprints.not-under',
    withTerms: true,
    detail: counted(young),
    noDetail: counted(young),
  },
]

const phones = /\b(?:telephones?|portables?|smartphones?|mobiles?)\b/
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

export const dictionary: Rule[] = [
  {
    about: /\bdictionnaires?\b/,
    does: /\b(?:autoris|admis|permis|accept|toler|interdi|utilis|possible|pouvez)\w*/,
    yes: 'dictionary.may',
    no: 'dictionary.not',
  },
]
