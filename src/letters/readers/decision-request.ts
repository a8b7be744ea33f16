/** What a letter answers: a request, or what was asked for with it; and whether a sentence says yes or no of that. */

/** Behind "demande de": what OFII and a prefecture decide on, and no other date, copy or visa. */
const wish = `(?:l'|la |le |votre )?(?:regroupement|aide|allocation|titre|carte|conditions|hebergement|prise en charge|admission|autorisation|sejour|renouvellement|delivrance|remboursement|retablissement|retour|beneficie|benefice|reexamen|dispense)`
const women = String.raw`(?:demandes?(?! d(?:e |'|es |u )(?!\d|${wish}))|allocation|conditions materielles|cma|ada|prise en charge|aide(?! d'une?\b)|carte de (?:sejour|resident))\b`
const men = String.raw`(?:regroupement familial|regroupement|benefice|octroi|hebergement|titre de sejour|recours)\b`
const its = String.raw`\b(?:(?:votre|vos|la|le|les|cette|ce|ces|notre|sa|de|des|du|d')\s|l'|d')(?:(?:presente|nouvelle|seconde|deuxieme) )?`
const thing = `${its}(?:${women}|${men})`
/** A phrase of its own, which no preposition joins to another: "l'acte joint à votre demande" is about the paper. */
const alone = String.raw`(?<!\b(?:a|au|aux|dans|pour|avec|sur|par|d|de|du|des|en|sous|chez|selon|apres|avant|depuis|entre|vers)\W)`
const subject = `${alone}(?!\\bd(?:e|es|u)?\\b)${thing}`
/** Another thing that the verb may be said of. */
const another = String.raw`${alone}\b(?:(?:votre|vos|un|une|le|la|les|ce|cette|ces|aucune?)\s|l')(?!\d|objet|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|premier|1er)[a-z]`
const gap = `(?:(?!${another})[^.;]){0,160}?`
const object = String.raw`(?:,[^,.;]{0,60},)? (?!d(?:e|es|u)?\b)${thing}`

const given = '(?:accorde|accepte|autorise|approuve|agree|octroye|valide|retabli)(?:e|s|es)?'
const refused = '(?:refuse|rejete|ecarte|decline)(?:e|s|es)?'
const isGiven = String.raw`(?<!\bn(?:e |e vous |'))\b(?:est|sont|(?:a|ont)(?: [a-z]+)? ete|se voi(?:t|ent)|et|mais)(?: (?!pas\b|plus\b|jamais\b|en\b|sur\b)[a-z]+){0,2}?`
const isNot = String.raw`\bn(?:e |')(?:vous |lui )?(?:est|sont|a|ont|peut|peuvent|saurait|sauraient)(?: [a-z]+){0,4}?`
const doesNot = String.raw`\bn(?:e |')(?:vous |lui )?(?:a|ai|avons|ont|peut|peux|pouvons|puis|saurait|saurais)(?: [a-z]+){0,4}?`
/** It is the reader who accepts or refuses, or nobody does. */
const byOffice = String.raw`(?<!\b(?:avez|aviez|ayez|ayant|si|n'a|n'ai|n'ont|n'avons|ne|ne vous|de|d') (?:[a-z]+ )?)`
const join = (...patterns: string[]) => new RegExp(patterns.join('|'))

const family =
  '(?:epouse?|epoux|conjointe?|famille|enfants?|fils|filles?|membres|mari|femme|pere|mere|parents?)'
const toCome =
  "(?:vous rejoindre|entrer|venir en france|venir vivre|s'installer|resider|sejourner|faire venir|etre rejoint|vous faire rejoindre)"
const into = `(?:de |d'|du |des |a |au |aux )?(?:(?:la|le|les|votre|vos|cette) |l')?(?:${women}|${men})`
const verbs = '(?:accorder|accepter|autoriser|retablir|approuver|octroyer|valider)'

const notBefore = String.raw`(?<!\bn(?:e |')[^.;,]{0,60})`
const favour = String.raw`\b(?:decision|reponse|suite|accord)s? (?:[a-z]+ ){0,2}favorables?\b(?! (?:ne |n'))`

const yes = join(
  `${subject}${gap}${isGiven} ${given}\\b`,
  String.raw`${byOffice}\b(?:accorde|accepte|autorise|approuve|octroye|retabli|valide|retablit|retablissons)(?:e|s|es|ons|nt)?${object}`,
  `\\bdecid\\w+\\b[^.;]{0,80}\\b(?:de|d') ?(?:vous )?${verbs}${object}`,
  `${notBefore}\\bfai(?:t|re|sons|s|te) droit a ${thing}`,
  `${notBefore}${favour}`,
  String.raw`\b(?:a|ai|avons) donne (?:son|mon|notre) (?:accord|autorisation)(?=\s*(?:$|[.,;])| (?:a|au|pour) ?${into})`,
  `\\b(?:vous (?:etes|avez ete)|${family}\\b[^.;,]{0,60}(?:est|sont|a ete|ont ete)|autorise[a-z]*)(?: (?:autorisee?s?|votre [a-z]+|vos [a-z]+|bien|donc))* a ${toCome}\\b`,
  String.raw`\bvous (?:etes|avez ete) (?:[a-z]+ )?admise? (?:au|a) (?:la |le |l')?(?:${women}|${men})`,
)
const no = join(
  `${subject}${gap}${isGiven} (?:${refused}|irrecevables?|classee?s? sans suite)\\b`,
  `${subject}${gap}${isNot} (?:${given}|eligibles?|retenue?s?|recevables?|satisfaite?s?|accueillie?s?)\\b`,
  `${subject}${gap}\\bfait l'objet d'une? (?:decision de |arrete de )?(?:refus|rejet)\\b`,
  String.raw`${byOffice}\b(?:refuse|rejete|rejette|ecarte|decline)(?:e|s|es|ons|nt)?${object}`,
  `\\bdecid\\w+\\b[^.;]{0,80}\\b(?:de|d') ?(?:vous )?(?:rejeter|refuser)${object}`,
  `\\bne pas (?:vous )?${verbs}${object}|\\bne pas donner (?:une )?suite (?:favorable )?a ${thing}`,
  `${doesNot} (?:${given}|${verbs})${object}`,
  `${doesNot} (?:donner|donnee?|reserver|reservee?) (?:une )?(?:suite|reponse) (?:favorable )?a ${thing}`,
  String.raw`\bn(?:e |')[^.;,]{0,60}\b(?:fai(?:t|re) droit a ${thing}|(?:decision|reponse|suite|accord) (?:[a-z]+ ){0,2}favorable)|\b(?:reponse|suite) (?:[a-z]+ ){0,2}favorable n(?:e |')`,
  String.raw`\b(?:decision|reponse|suite)s? (?:[a-z]+ ){0,2}defavorables?\b`,
  String.raw`\b(?:notifi|inform|prononc)\w+\b[^.;]{0,60}\b(?:refus|rejet)(?=\s*(?:$|[.,;:])| (?:du prefet|oppose)| ${into})`,
  String.raw`\bvous n'etes (?:pas|plus) (?:eligible|admise?|autorisee?) (?:${into}|a ${toCome})`,
  String.raw`\bvous ne (?:pouvez|remplissez)\b[^.;]{0,30}\b(?:pas|plus)\b[^.;]{0,40}\b(?:beneficier|pretendre|obtenir|recevoir|droit a)\b[^.;]{0,60}(?:conditions materielles|cma\b|allocation|ada\b|hebergement|prise en charge|regroupement familial|aide au retour)`,
)
const noTitle = new RegExp(
  String.raw`^\W*(?:(?:objet|sujet)\s?: ?)?(?:notification (?:de |d'une )?)?(?:decision de |arrete portant )?(?:refus|rejet)(?: ${into}|\s*$)`,
)

/** At the door, or as a proof: nothing of what was asked for. */
const onTheSpot =
  /\b(?:locaux|batiments?|salles?|parking|guichet|rendez-?vous|entretien|seance|comme (?:justificatif|preuve))\b/
/** A file that lacks a paper is not judged yet. */
const lacking = /\bincomplet\w*|\b(?:manqu|complet)\w+/

/** Both where it says yes of one part and no of another. */
export function saidOf(words: string): ('yes' | 'no')[] {
  const clauses = words.split(/;|,? (?:mais|toutefois|cependant|en revanche)\b/)
  const said = clauses.flatMap((clause): ('yes' | 'no')[] => {
    const isYes = yes.test(clause) && !onTheSpot.test(clause)
    const isNo = noTitle.test(clause) || (no.test(clause) && !onTheSpot.test(clause))
    if (isNo && lacking.test(clause) && !/\b(?:refus|rejet)/.test(clause)) return []
    return [...(isYes ? ['yes' as const] : []), ...(isNo ? ['no' as const] : [])]
  })
  return [...new Set(said)]
}

/** "Elle est refusée": the request that stands right before, where nothing else does that it may mean. */
export function withRequestNamed(words: string, before: string): string {
  return words.replace(pronoun, (all, she: string | undefined, _him: unknown, at: number) => {
    const named = lastNamed(`${before} ${words.slice(0, at)}`)
    const isHers = she !== undefined
    if (!named || new RegExp(women).test(named) !== isHers) return all
    return isHers ? 'votre demande' : 'le regroupement'
  })
}

const pronoun =
  /\b(?:(elle|celle-ci|cette derniere)|(il|celui-ci|ce dernier))\b(?= (?:n'|ne |vous )*(?:est|a|peut)\b)/g
const things = new RegExp(thing, 'g')
const other = new RegExp(another)
/** Characters; a pronoun means nothing that stands farther away. */
const nearEnough = 300

function lastNamed(words: string): string | null {
  const near = words.slice(-nearEnough)
  const match = [...near.matchAll(things)].at(-1)
  return match && !other.test(near.slice(match.index + match[0].length)) ? match[0] : null
}

/** The request is not decided yet, whatever was done with it. */
const pending = join(
  `(?:${thing}|\\bdossier|\\b(?:elle|il))${gap}\\b(?:est|reste|demeure|sont)\\b[^.;,]{0,30}\\b(?:en cours d|a l'etude|en attente|en instruction)`,
  `${thing}${gap}\\b(?:transmise?|envoyee?|adressee?)s? (?:[a-z]+ ){0,2}?(?:a la prefecture|au prefet|a la prefete)`,
  String.raw`\b(?:prefet|prefete|prefecture|ofii|office|nous)\b[^.;,]{0,20}\bn(?:e |')[^.;,]{0,20}\bpas encore\b`,
  String.raw`\b(?:decision|reponse)\b[^.;,]{0,20}\bn(?:e |')(?:a|est) pas encore\b|\baucune decision n'(?:a|est)\b`,
)
export const isPending = (words: string): boolean => pending.test(words)
