/** The sentence of a letter that says yes or no to a request. */
import type { Outcome } from '../decision.ts'
import { onOneLine, type Passage, type Span } from '../passage.ts'

export type Answered = { outcome: Outcome; span: Span }

const help = String.raw`(?:conditions materielles|cma\b|allocation|ada\b|hebergement|prise en charge)`
const join = (...patterns: string[]) => new RegExp(patterns.join('|'))
const given = '(?:accorde|accepte|autorise|approuve|agree|octroye|valide|retabli)'
const refused = '(?:refuse|rejete|ecarte|decline)'
const has = String.raw`\b(?:a|ai|avons|ont)\b`
const is = String.raw`\b(?:est|sont|a ete|ont ete|se voi(?:t|ent)|vous etes|vous avez ete)\b`

const no = join(
  `${has} (?:[a-z]+ )?${refused}e?s?\\b`,
  `${is} (?:[a-z]+ )?(?:${refused}e?s?|declaree? irrecevable|irrecevable)\\b`,
  String.raw`\bdecid\w+\b[^.;]{0,80}\b(?:de|d') ?(?:vous )?(?:rejeter|refuser|ne pas (?:[a-z]+ )?(?:accorder|accepter|autoriser|donner|faire))`,
  String.raw`\b(?:decision|reponse|suite)s? (?:[a-z]+ ){0,2}defavorables?\b`,
  String.raw`\bn[e'] ?(?:(?:peut|peux|pouvons|puis|pourra|saurait|saurais) (?:pas |donc |malheureusement )*(?:etre )?(?:fait|faire|donner|donnee?|reserver|reservee?|accorder|accordee?|accepter|acceptee?|accueillir|accueillie?)|(?:a|ai|avons|est|sont)(?: pas| pu| malheureusement)*(?: ete| etre)? ?(?:pas )?(?:${given}e?s?|eligibles?|retenue?s?|recevable)\b)`,
  String.raw`\bn'etes (?:pas|plus) (?:eligible|admise?|autorisee?)\b`,
  `\\bvous ne (?:pouvez|remplissez)\\b[^.;]{0,30}\\b(?:pas|plus)\\b[^.;]{0,40}\\b(?:beneficier|pretendre|obtenir|recevoir|droit a)\\b[^.;]{0,60}(?:${help}|regroupement familial|aide au retour)`,
  String.raw`\bfait l'objet d'une? (?:decision de |arrete de )?(?:refus|rejet)\b`,
  String.raw`\bnotifi\w+\b[^.;]{0,60}\b(?:refus|rejet)\b`,
)
const noTitle =
  /^\W*(?:(?:objet|sujet)\s?: ?)?(?:notification (?:de |d'une )?)?(?:decision de |arrete portant )?(?:refus|rejet) (?:de|d'|des|du)\b/

const yes = join(
  `${has} (?:[a-z]+ )?${given}e?s?\\b`,
  `${is} (?:[a-z]+ )?${given}e?s?\\b`,
  String.raw`\bfai(?:t|re|sons|s) droit a\b`,
  String.raw`\b(?:decision|reponse|suite|accord)s? (?:[a-z]+ ){0,2}favorables?\b`,
  String.raw`\b(?:a|ai|avons) donne (?:son|mon|notre) (?:accord|autorisation)\b`,
  String.raw`\bdecid\w+\b[^.;]{0,80}\b(?:de|d') ?(?:vous )?(?:accorder|accepter|autoriser|retablir)\b`,
)

const ends = join(
  `\\b(?:mis fin|cessation|retrait|suppression|suspension|interruption|fin)\\b[^.;]{0,40}\\b${help}`,
  `\\b${help}[^.;]{0,60}\\b(?:cesse\\w*|prend fin|prennent fin|(?:est|sont|vous est|vous sont|a ete|ont ete) (?:[a-z]+ )?(?:retire|supprime|suspendu|interrompu)\\w*)`,
)
const intends = /\b(?:envisage\w*|intention|projet(?:te|ons)?|susceptibles? d)\b/

/** What is only put before whoever decides. */
const opinion = /\bavis (?:[a-z]+ ){0,2}(?<against>de)?favorable\b/

/** What may come, what was long ago, or what somebody else said; "sa décision" is not this one. */
const notYet =
  /(?:^\W*|[,;:(] ?)(?:si|s'il|en cas|au cas|lorsqu\w*|quand|des que|une fois|sous reserve)\b|^\W*(?:a defaut|faute|sans|toute?)\b|\b(?:sera|seront|serait|rendra|emettra|donnera|prendra|statuera|pourr\w+|risque\w*|vaut|implicite|silence|entrain\w+|repute\w*|susceptibles?|pas encore|prochainement|conditionnee?)\b|\?/
const ofOthers =
  /\b(?:maire|mairie|ofpra|cnda|cour nationale|consulat|ambassade)\b|\bdemande d'asile (?:a ete|est) |\b(?:demande de |demande d'|votre )?(?:report|changement|rendez-?vous|modification|cheques?|retards?|especes|paiements?|confirmation|copies?|photocopies?|photos?|documents?|accompagnat\w+|enfants? (?:ne|n')|telephones?)\b/

/** The first that is surely one; a title says it where no sentence does. */
export function answered(passage: Passage): Answered | null {
  const read = passage.sentences.flatMap((span) => {
    const outcome = outcomeOf(onOneLine(passage, span))
    return outcome ? [{ outcome, span, isTitle: isTitle(passage, span) }] : []
  })
  return read.find(({ isTitle: title }) => !title) ?? read[0] ?? null
}

const isTitle = (passage: Passage, span: Span): boolean =>
  noTitle.test(onOneLine(passage, span)) || /^\W*(?:objet|sujet)\b/.test(onOneLine(passage, span))

function outcomeOf(sentence: string): Outcome | null {
  const plans = ends.test(sentence) && intends.test(sentence)
  if (plans && !/(?:^\W*|[,;:(] ?)(?:si|en cas)\b/.test(sentence)) return 'planned'
  const words = sentence.replace(/\bsuite a (?:votre|la|une) [a-z]+(?: d'[a-z]+)?/g, '')
  if (notYet.test(words)) return null
  if (
    ends.test(words) &&
    /\b(?:mis fin|met(?:s|tons)? fin|cess\w+|retir\w+|retrait|supprim\w+|suppression|suspen\w+|interrom\w+)/.test(
      words,
    )
  )
    return 'stop'
  if (ofOthers.test(words)) return null
  const judged = opinion.exec(words)
  if (no.test(words) || noTitle.test(words)) return 'no'
  if (yes.test(words)) return 'yes'
  return judged ? (judged.groups?.['against'] ? 'opinion-no' : 'opinion-yes') : null
}
