/** Moving online: the line that has its reader change the date on a site, in their own account. */
import type { Found } from '../letter.ts'
import { found, type Passage, type Span, trimmed } from '../passage.ts'

const place = String.raw`\b(?:espace (?:personnel|usagers?|client|candidat|stagiaire|en ligne|dedie|securise)|(?:votre|mon|un) compte\b(?! rendu)|en ligne|sur internet|plate-?forme|portail|teleservice|application|site (?:internet|web|de|du|ofii)|(?:le|notre|ce) site)\b|\bhttps?:|\bwww\.|(?<![@\w.-])[\w-]{2,40}(?:\.[\w-]{2,40}){0,3}\.(?:gouv\.fr|fr|eu|org|com)\b`
const onSite = new RegExp(place)
/** What is done there: a site that is only named is no way. */
const done =
  /\b(?:sur|depuis|via|par|dans|a partir de|directement|uniquement|exclusivement|connect\w+|accede\w*|effectue\w*|fait|formul\w+|possible|rendez-vous (?:sur|dans))\b|:/
/** What else is changed in an account, or cannot be joined. */
const ofElse =
  /\b(?:modifi\w+|chang\w+|mise? a jour|mettre a jour)\b(?: (?:de|des|du|vos|votre|les?|la|l'|toutes?|d'))*[ ']?(?:coordonnees|adresse|donnees|situation|mot de passe|compte|numero|informations?|etat civil|profil|dossier|domicile|nom|photo|e-?mail)\b|\b(?:session|reunion|entretien|rendez-?vous|cours|classe|seance|formation|module)s? en ligne\b|\b(?:informations?|renseignements?|savoir plus|plan d'acces|itineraire)\b|\bradiolog\w+|\bradiographi\w+/

/** `sentences` are about another date and name no other way. */
export function movedOnline(
  passage: Passage,
  sentences: readonly { words: string; span: Span }[],
): Found<string> | null {
  const one = sentences.find(({ words }) => onSite.test(words) && done.test(words) && !ofElse.test(words))
  if (!one) return null
  const whole = found(passage, trimmed(passage, one.span, /[\s•·*.]/), '')
  return { ...whole, value: whole.quote }
}
