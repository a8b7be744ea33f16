/** Who speaks for the reader, and with whom: an interpreter, a woman or a man. */
import { untilWhen } from './details.ts'
import type { Details, Rule } from './reading.ts'

/** "D'un interprète ainsi que d'un médecin de votre choix". */
const andDoctor: Details = {
  names: ['doctor'],
  of: (words) => (/\bmedecin\b[^.;]{0,20}\bchoix\b/.test(words) ? { name: 'doctor', with: {} } : null),
}

const interpreters = /\b(?:interpretes?|interpretariat|traducteurs?|traductrices?)\b/
export const interpreter: Rule[] = [
  {
    about: interpreters,
    does: /\b(?:demand|signal|sollicit|reserv|inform|precis|indiqu)\w+/,
    yes: 'interpreter.ask',
    withTerms: true,
    detail: untilWhen,
    unless: /\bdu meme sexe\b/,
  },
  {
    about: interpreters,
    does: /\b(?:venir|venez|accompagn\w+|amen\w+|muni\w+|de votre choix|faites-vous|proche|amie?)\b/,
    yes: 'interpreter.bring',
    no: 'interpreter.not-bring',
    detail: andDoctor,
  },
  {
    about: interpreters,
    does: /\b(?:present|prevu|assure|fourni|disposition|assist|organise|propose|sera|est|a vos cotes|par telephone|par l'ofii|aucun|pas d'|y a|sans)\w*/,
    yes: 'interpreter.given',
    no: 'interpreter.none',
  },
  {
    about: /\b(?:pour (?:vous )?traduire|aide(?:r|ra)? (?:a|pour) (?:la )?traduction|parl\w+ francais)\b/,
    does: /\b(?:accompagn\w+|personne|proche|venir|venez)\b/,
    yes: 'interpreter.bring-somebody',
    no: 'interpreter.not-bring',
  },
]

export const sameSex: Rule[] = [
  {
    about:
      /\b(?:(?:du|de) meme sexe|(?:par|avec) (?:une femme|un homme)|agente|feminin\w*|sexe (?:feminin|masculin))\b/,
    does: /\b(?:pouvez|pourrez|demand\w+|souhait\w+|possible|possibilite|recue?)\b/,
    yes: 'same-sex.ask',
    no: 'same-sex.not',
    withTerms: true,
    detail: untilWhen,
  },
]
