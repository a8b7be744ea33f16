/** The sentence that says what happens to those who do not come or do not answer. */
import type { Reader } from '../kind.ts'
import { found, textOf, trimmed } from '../passage.ts'

const condition =
  /\b(?:absen(?:ce|t|te)\b|a defaut|sans motif|ne vous presentez pas|ne vous presentiez pas|ne venez pas|non-?presentation|non-?justifiee?s?|injustifiee?s?|le refus|en l'absence|faute d[e']|sous peine|non honore|ne deferez pas|non-?respect|assiduite|defaut de (?:presentation|reponse)|ne repondez pas|en cas de retard|sans reponse|non transmission)\b/
const outcome =
  /\b(?:suspend\w*|class\w*|clos\w*|cloture\w*|resili\w*|refus\w*|informe(?:e|s)?\b|ne (?:sera|seront|pourra|pourrez|pourront|serez) (?:pas|plus)|ne sera pas|ne sont pas remplies|reputees|consider\w*|conditionne|mention\w*|compte lors|retir\w*|retrait|cessation|interrom\w*|sanction\w*|rejet\w*|consequence\w*|compromet\w*|expose\w*|renonc\w*|rompu\w*|entrain\w*|prive\w*|impossib\w*|annul\w*|perd\w*|saisi\w*|signale\w*|transmis\w*|obstacle|delivrance|n'est pas obtenu|constate)\b/
const request = /\b(?:merci de|veuillez|prevenez|prevenir|contactez|ecrivez|appelez|envoyez|telephonez)\b/

export const consequence: Reader = ({ passage }) => {
  for (const asking of [false, true]) {
    for (const sentence of passage.sentences) {
      const text = textOf(passage, sentence)
      if (!condition.test(text) || !outcome.test(text) || request.test(text) !== asking) continue
      if (/\bmotif legitime\b[^.]{0,40}\bjustifie/.test(text) && !/\bsera\b|\bpourra\b/.test(text)) continue
      const whole = found(passage, trimmed(passage, sentence, /[\s•·*]/), '')
      return { consequence: { ...whole, value: whole.quote } }
    }
  }
  return {}
}
