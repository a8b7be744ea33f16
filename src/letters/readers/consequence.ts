/** The sentence that says what happens to those who do not come or do not answer. */
import type { Reader } from '../kind.ts'
import { found, textOf, trimmed } from '../passage.ts'

const condition =
  /\b(?:absen(?:ce|t|te|ts)s?\b|a defaut|defaut de|sans (?:motif|vous|signature|presentation|excuse|nouvelles?|reponse|justifi\w+)|faute d[e']|sous peine|refus|refuse|inexecution|interrompue?|(?:si|s') ?(?:vous|l'agent|l'occupant|elle|il|votre|un)\b[^.]{0,60}\bne? |non[- ](?:presentation|justifie\w*|honore\w*|respect|transmission)|injustifie\w*|manquee?s?\b|assiduite|presence|en cas de retard|un retard|tout retard|ce rendez-?vous est le dernier)/
const outcome =
  /\b(?:suspend\w*|class(?:e|ee|es|ement)\b|clos\w*|cloture\w*|resili\w*|refus\w*|informee?s?\b|signalee?s?\b|communiquee?s?\b|(?:ne|n') ?(?:sera|seront|pourra|pourrez|pourront|serez|est|sont)\b|repute\w*|considere\w*|comptee?s?\b|condition\w*|mention\b|compte lors|retir\w*|retrait|cessation|prend(?:ra|ront) fin|interrom\w*|sanction\w*|rejet\w*|consequence\w*|compromet\w*|expose\w*|renonc\w*|rompu\w*|entrain\w*|prive\w*|impossib\w*|annul\w*|perd\w*|obstacle|retarde\w*|abandonn\w*|radie\w*|reprogramme\w*|dernier qui|rendu (?:sans|au vu)|etabli (?:en l'etat|sans)|propose)\b/
const request =
  /\b(?:merci de|veuillez|prevenez|prevenir|contactez|ecrivez|appelez|envoyez|telephonez|justifier|adressez|adresser un)\b/

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
