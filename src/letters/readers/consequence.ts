/** The sentence that says what happens to those who do not come or do not answer. */
import type { Reader } from '../kind.ts'
import { found, textOf, trimmed } from '../passage.ts'

const condition =
  /\b(?:absen(?:ce|t|te|ts)s?\b|sinon\b|dans le cas contraire|passe ce delai|manquement|a defaut|defaut de|sans (?:motif|vous|signature|presentation|excuse|nouvelles?|reponse|justifi\w+)|faute d[e']|sous peine|refus|refuse|inexecution|interrompue?|(?:si|s') ?(?:vous|l'agent|l'occupant|elle|il|votre|un)\b[^.]{0,60}\bne? |non[- ](?:presentation|justifie\w*|honore\w*|respect|transmission)|injustifie\w*|manquee?s?\b)/
/** Said of those who come late, or of coming at all: only when nothing is said of those who do not come. */
const weaker =
  /\b(?:(?:assiduite|presence)\b[^.]{0,60}\bcondition|en cas de retard|un retard|tout retard|ce rendez-?vous est le dernier)/
const outcome =
  /\b(?:suspend\w*|class(?:e|ee|es|ement)\b|clos\w*|cloture\w*|resili\w*|refus\w*|informee?s?\b|signalee?s?\b|communiquee?s?\b|(?:ne|n') ?(?:sera|seront|pourra|pourrez|pourront|serez|est|sont)\b|repute\w*|considere\w*|comptee?s?\b|condition\w*|mention\b|compte lors|retir\w*|retrait|cessation|prend(?:ra|ront) fin|interrom\w*|sanction\w*|rejet\w*|consequence\w*|compromet\w*|expose\w*|renonc\w*|rompu\w*|entrain\w*|prive\w*|impossib\w*|annul\w*|perd\w*|obstacle|retarde\w*|abandonn\w*|radie\w*|reprogramme\w*|dernier qui|rendu (?:sans|au vu)|etabli (?:en l'etat|sans)|propose|(?:pourra|pourrait|pourraient|peut|peuvent|risque\w*|conduit|conduira|vaut|vaudra|equivaut|equivaudra|met fin|mettra fin|constitue\w*|regardee?) ?\w*)\b/
const request =
  /\b(?:merci de|veuillez|prevenez|prevenir|contactez|ecrivez|appelez|envoyez|telephonez|justifier|adressez|adresser un)\b/

export const consequence: Reader = ({ passage }) => {
  const sentences = passage.sentences.map((span) => ({ span, text: textOf(passage, span) }))
  const about = (pattern: RegExp, asking: boolean) =>
    sentences.find(({ text }) => pattern.test(text) && outcome.test(text) && request.test(text) === asking)
  const said = about(condition, false) ?? about(weaker, false) ?? about(condition, true)
  if (!said) return {}
  const whole = found(passage, trimmed(passage, said.span, /[\s•·*]/), '')
  return { consequence: { ...whole, value: whole.quote } }
}
