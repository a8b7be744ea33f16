/** The sentence that says what happens to those who do not come or do not answer. */
import type { Reader } from '../kind.ts'
import { found, textOf, trimmed } from '../passage.ts'

/** What the person failed to do. */
const failing = [
  /(?<!\b(?:justificatif|motif|preuve)s? (?:de (?:votre|l') ?|d'))\babsen(?:ce|t|te|ts)s?\b(?! de (?:frais|reponse de notre))/,
  /\b(?:sinon\b|dans le cas contraire|sous peine|manquements?\b|defaillances?\b|inexecution|silence|ne pas (?:venir|se presenter|repondre|y assister)|injustifie\w*|interrompue?\b)/,
  /(?:^|\s)au-dela(?:,| de cette)/,
  /\b(?:passee?|apres|au-dela d[eu]|a l'expiration d[eu]|a l'issue d[eu]) (?:ce|cette) (?:delai|date|terme|echeance)\b/,
  /\b(?:a defaut\b|(?:en cas de |tout |le |votre )defaut\b|defaut de|en l'absence|faute d[e']|omission)/,
  /\bsans (?:aucun\w* )?(?:motif|vous|signature|presentation|excuse|nouvelles?|reponse|retour|reaction|justifi\w+|venue|envoi|cel\w+|ces |cette piece|manifestation|visite|attestation)/,
  /\b(?:en cas de |un |tout |le |votre )refus\b|\brefusez\b|\bl'occupant refuse/,
  /\bnon[- ](?:presentation|justifie\w*|honore\w*|respect\w*|transmission|reponse|venue|retour|production|comparution|excuse\w*|suivi\w*|effectue\w*)/,
  /\bmanquee?s?\b|\bpas (?:ete )?(?:honore|respecte|suivi|excuse|effectue|transmis|produit)\w*/,
  /\b(?:si|s'|lorsque|quand|toute personne qui|tout\w* \w+ qui) ?(?:vous|l'agent|l'occupant|elle|il|on|votre|vos|un|une|le|la|les|ces|cette|ce|rien|aucun\w*|personne|nous)?\b[^.]{0,60}\bn(?:e |')(?!(?:parl|compren|possed|(?:peu[tx]|peuvent|puiss|pouv|pourr)[a-z]* (?:pas|plus|donc pas) (?:venir|vous|etre|assister|honorer|y )|dispos|maitris|av(?:ez|iez) (?:pas|aucun|plus) (?:de|d'))[a-z]*)/,
  /\b(?:ne viennent pas|vous ne venez pas|qui ne se present\w+)\b|\bpas de (?:visite|reponse|presence|venue)\b/,
]
/** Said of those who come late, or of coming at all: only when nothing is said of those who do not come. */
const weaker =
  /\b(?:(?:assiduite|presence|participation|venue)\b[^.]{0,60}\bcondition|(?<!\b(?:aucun|pas de|sans|nul) )retards?\b|retardataires?\b|(?:arriv|present)(?:ant|ee?s?) (?:apres|en retard)|obligatoire\b[^.]{0,30}\bconditionne|ce rendez-?vous est le dernier|si vous ne pouvez)/
/** Words of what follows, in whatever tense. */
const outcome =
  /\b(?:suspend\w*|suspension|class(?:e|ee|es|ement)\b|transmis\w*|defavorable\w*|clos\w*|cloture\w*|resili\w*|refus\w*|irrecevab\w*|caduque?s?|rejet\w*|informee?s?\b|avise\b|saisi\w*|signalee?s?\b|communiquee?s?\b|repute\w*|considere\w*|presum\w*|comptee?s?\b|condition\w*|mention\b|compte lors|retir\w*|retrait|cessation|fin de prise en charge|prend(?:ra|ront) fin|interrom\w*|interruption|sanction\w*|consequence\w*|compromet\w*|expose\w*|renonc\w*|rompu\w*|rupture|entrain\w*|emport\w*|prive\w*|impossib\w*|empech(?:e|era|ent)\b|annul\w*|perd\w*|perte|obstacle|retarde\w*|abandonn\w*|desist\w*|radie\w*|radiation|reprogramme\w*|bloque\w*|dernier qui|rendu (?:sans|au vu)|etabli (?:en l'etat|sans)|en l'etat|propose|refaire|recommencer|nouvelle demande|nouvelle procedure|tout reprendre|pas de (?:titre|carte|certificat|visa|renouvellement)|fermee?s?\b|plus (?:de )?(?:rendez-?vous|possib\w+)|remet en cause|remise? en cause|non[- ](?:respect|conforme|execut)\w*|vaut|equivaut|met fin|constitue\w*|regardee?)\b/
/** A verb of what will or may be. */
const coming =
  /\b(?!devra|pourra\b|faudra)[a-z]{2,}(?:ra|ront)\b|\b(?:ne|n') ?(?:serez|pourrez|recevrez|beneficierez|aurez)\b|\b(?:pourra|pourront|pourrait|pourraient|peut|peuvent|risque\w*|conduit|serait|seraient) \w/
const request =
  /\b(?:merci de|veuillez|prevenez|prevenir|contactez|ecrivez|appelez|envoyez|telephonez|justifier|adressez|adresser un|presentez-vous|apportez|(?:doit|doivent|devra|devront|devez|devrez) (?:[a-z]+ )?(?:etre |nous )?(?:signal|justifi|motiv|excus|annonc|preven|prevenir|demand)\w*)/g

export const consequence: Reader = ({ passage }) => {
  const sentences = passage.sentences.map((span) => ({ span, points: points(textOf(passage, span)) }))
  const most = Math.max(0, ...sentences.map((sentence) => sentence.points))
  const said = most < 3 ? undefined : sentences.find((sentence) => sentence.points === most)
  if (!said) return {}
  const whole = found(passage, trimmed(passage, said.span, /[\s•·*]/), '')
  return { consequence: { ...whole, value: whole.quote } }
}

/** A failure with what follows of it; what is asked for in the same sentence counts against it. */
function points(sentence: string): number {
  const words = sentence.replace(request, ' ')
  const condition = failing.some((pattern) => pattern.test(words)) ? 4 : weaker.test(words) ? 2 : 0
  const follows = outcome.test(words)
    ? 2
    : coming.test(words) || /\s=\s|\b(?:absence|absente?|defaut)\s?:/.test(words)
      ? 1
      : 0
  if (condition === 0 || follows === 0) return 0
  return condition + follows - (words === sentence ? 0 : 2)
}
