/** Help that was given and ends, or may end: the sentence that says so. */
const help = String.raw`\b(?:conditions materielles|cma|allocation|ada|hebergement|prise en charge)\b`
const join = (...patterns: string[]) => new RegExp(patterns.join('|'))
const ended = String.raw`(?:retire|supprime|suspendu|interrompu)(?:e|s|es)?\b`
const noun = String.raw`\b(?:cessation|retrait|suppression|suspension|interruption|fin)\b[^.;]{0,40}${help}`

const stops = join(
  String.raw`\b(?:mis|met|mets|mettons|mettent) fin\b[^.;]{0,40}${help}`,
  String.raw`\b(?:notifi|decid|decision|prononc|inform)\w*\b[^.;]{0,60}${noun}`,
  String.raw`^\W*(?:(?:objet|sujet)\s?: ?)?(?:notification (?:de |d'une? ?)?)?(?:decision de )?(?:la )?${noun}`,
  String.raw`${help}[^.;]{0,60}\b(?:cess(?:e|ent|era|eront|ee?s?)|(?:prend|prennent|prendra|prendront|a pris|ont pris) fin)\b`,
  String.raw`${help}[^.;]{0,60}\b(?:est|sont|a ete|ont ete|sera|seront)(?: (?!pas\b)[a-z]+)? ${ended}`,
  String.raw`\b(?:avons|ai|a|ont)(?: (?!pas\b)[a-z]+)? ${ended}[^.;]{0,25}${help}`,
  String.raw`\b(?:suspend|suspendons|supprime|supprimons|retire|retirons|interrompt|interrompons)\b[^.;]{0,25}${help}`,
  String.raw`\bdecid\w+\b[^.;]{0,80}\b(?:de|d') ?(?:vous )?(?:suspendre|supprimer|retirer|interrompre|mettre fin)\b[^.;]{0,25}${help}`,
  String.raw`\bvous ne (?:beneficiez|percevez|percevrez|beneficierez|recevrez|recevez) plus\b[^.;]{0,30}${help}|${help}[^.;]{0,30}\bne vous (?:est|sont|sera|seront) plus (?:vers|accord|assur)\w+`,
)
const mayStop = join(
  noun,
  stops.source,
  String.raw`\b(?:suspendre|supprimer|retirer|interrompre|mettre fin|cesser)\b[^.;]{0,40}${help}`,
  String.raw`${help}[^.;]{0,60}\b${ended}`,
)
const intends = /\b(?:envisage\w*|intention|projet(?:te|ons)?|susceptibles? d)\b/
const onlyIf =
  /(?:^\W*|[,;:(] ?)(?:si|s'il|lorsqu\w*|quand|des que|une fois|sous reserve)\b|\b(?:en cas|au cas)\b|\bsi vous\b|^\W*(?:a defaut|faute|sans|toute?)\b/
/** What may come, said of no day. */
const notYet = /\b(?:pourr\w+|peut|peuvent|risque\w*|entrain\w+|implicite|serai(?:t|ent))\b|\?/
const comesOn =
  /\b(?:sera|seront|cessera|cesseront|prendra|prendront)\b(?![^.;]{0,120}\b(?:a compter|a partir|a dater|des|au|le) (?:du |le |de )?(?:[a-z]{5,8} )?(?:\d|ce jour))/
/** It goes on after all, or what was taken is given back. */
const goesOn =
  /\b(?:retabli\w*|annul\w+|abrog\w+|levee?|leve)\b|\b(?:suspension|retrait|interruption|suppression)\b[^.;]{0,60}\b(?:(?:prend|prendra|a pris) fin|cess\w+|terminee?)|\bavai(?:t|ent|ons) (?:[a-z]+ )?(?:ete|suspendu|supprime|retire|interrompu|mis)/

export function stopIn(words: string): 'stop' | 'planned' | null {
  if (onlyIf.test(words) || goesOn.test(words)) return null
  if (intends.test(words)) return mayStop.test(words) ? 'planned' : null
  const [stop] = stops.exec(words) ?? []
  if (stop === undefined || /\b(?:pas|jamais)\b/.test(stop)) return null
  return notYet.test(words) || comesOn.test(words) ? null : 'stop'
}
