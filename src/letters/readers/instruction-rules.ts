/** The words of each instruction that a letter can give. A rule sees one sentence at a time. */
import type { InstructionId } from '../letter.ts'
import { numberOf, numberPattern } from './numbers.ts'

export type Rule = { pattern: RegExp; unless?: RegExp; id: (match: RegExpExecArray) => InstructionId | null }

const always = (id: InstructionId) => () => id
/** Where the visit is, as against a radiologist's. */
const here =
  "(?:sur (?:place|site)|dans (?:nos|les) locaux(?: de l'office)?|a l'office|a l'ofii|(?:faite|realisee|effectuee|prise|pratiquee|comprise|incluse) (?:dans la visite|le jour|lors|par nos soins|au cours|pendant|ici)|par nos soins|dans nos murs|chez nous|a (?:votre|l')s?arrivee|par notre (?:service|manipulat\\w+)|au cours de la visite)"
const todo =
  '(?:fai(?:re|tes)|ferez|realise(?:r|z)|realiserez|effectue(?:r|z)|effectuerez|passe(?:r|z)|passerez|pratiquer|procede(?:r|z)|procederez|obtenir|subir)'
const xray =
  '(?:radio(?:graphie)?s?(?: (?:pulmonaires?|thoraciques?|des poumons|du thorax))?|cliches?(?: \\w+)?|rayons x|examen radiologique)'

/** The first rule of an id that fits wins. */
export const rules: Rule[] = [
  {
    pattern: new RegExp(
      `\\b${xray}\\b[^.]{0,60}\\b${here}|\\b${here}\\b[^.]{0,40}\\b${xray}|\\bvous (?:passerez|aurez) (?:aussi )?(?:une |la )?${xray}\\b[^.]{0,30}\\b(?:lors|pendant|au cours|le meme jour|le jour)|\\bvisite\\b[^.;]{0,20}\\bcomprend\\b[^.;]{0,40}\\b${xray}|\\b(?:passerez|irez)\\b[^.;]{0,20}\\b(?:a|en) la ${xray}\\b[^.;]{0,40}\\b(?:etage|rez-de-chaussee|medecin)|\\bradiographiee?\\b[^.;]{0,30}\\barrivee|\\b(?:au cours|lors|pendant|au debut) de (?:la|cette|votre) (?:visite|consultation)\\b[^.;]{0,40}\\b${xray}\\b[^.;]{0,40}\\b(?:sera|seront|est) \\w+ees?\\b|\\bsera procede a une ${xray}\\b[^.;]{0,40}\\b(?:visite|consultation)`,
    ),
    unless:
      /\bn'(?:est|a) (?:pas|plus)\b|\bne (?:peut|peuvent|sera|passer\w*|se fait)\b[^.]{0,20}\b(?:pas|plus)\b|\baucune radio\w*|\bau prealable\b|\bavant (?:de venir|votre venue)\b(?![^.]{0,40}\bchez nous)/,
    id: always('chest-xray-on-site'),
  },
  {
    pattern: new RegExp(
      [
        `\\b(?:rendez-?vous|rdv)\\b[^.]{0,80}\\b(?:cabinet de radio\\w*|(?:centre|service) (?:de radio\\w*|d'imagerie\\w*)|radiolog\\w*|imagerie|${xray})`,
        `\\b${todo}\\b[^.]{0,50}\\b${xray}`,
        `\\b${xray}\\b[^.]{0,80}\\bfaites-la (?:faire|realiser)\\b`,
        `\\b(?:au prealable|prealablement)\\b[^.]{0,80}\\b(?:imagerie|radiolog\\w*|${xray})`,
        `\\b${xray}\\b[^.]{0,120}\\b(?:ferez|faites|a) faire\\b`,
        `\\ba (?:faire|realiser) (?:au|dans|chez|a)\\b[^.]{0,60}\\b(?:imagerie|radiolog\\w*)`,
        `\\b${xray}\\b[^.]{0,60}\\b(?:prealable\\w*|a (?:realiser|effectuer|faire|passer)|(?:doit|devra) (?:etre|avoir ete) (?:faite|realisee|effectuee|passee)|(?:realisee?|effectuee?|faite|passee?)s?\\s(?:avant|au prealable|prealablement|par vos soins|dans (?:le|un) (?:cabinet|centre))|avant (?:la|votre|cette|le) (?:visite|venue|rendez|date|jour))`,
        `\\bavant (?:la|votre|cette) (?:visite|venue|rendez-?vous|date)[^.]{0,60}\\b${xray}`,
      ].join('|'),
    ),
    unless: new RegExp(
      `\\b${here}\\b|\\bpas (?:a|besoin|necessaire|lieu)\\b|\\binutile\\b|\\bdispens\\w*|\\bsuperflu\\w*|\\baucune? (?:${xray}|examen)|\\bne (?:faites|realisez|effectuez|passez|passer\\w*|prenez)\\b[^.,;]{0,20}\\bpas\\b|\\b${xray}\\b[^.,;]{0,40}\\bn'(?:est|a|y a)\\b[^.,;]{0,20}\\b(?:pas|plus|ni|nullement)\\b|\\bni\\b[^.,;]{0,20}\\b${xray}|\\bpasserez\\b[^.;]{0,20}\\b(?:a|en) la ${xray}`,
    ),
    id: always('chest-xray-before'),
  },
  {
    pattern: new RegExp(
      `(?<![\\d-])(\\d{1,2}|${numberPattern})\\s?(?:minutes?|min|mn)\\b[^.]{0,40}\\b(?:avant|a l'avance|d'avance|en avance|plus tot|au prealable)\\b|\\b(?:avance|avant l'heure)\\b[^.]{0,20}\\bde\\s(\\d{1,2}|${numberPattern})\\s?min`,
    ),
    id: ([, first, second]) => earlyBy(first ?? second),
  },
  {
    pattern:
      /\b(?:un|1) ?(?:quart d'heure|\/4 ?(?:d'heure|h)) (?:avant|a l'avance|d'avance|en avance|plus tot)/,
    id: always('arrive-early:15'),
  },
  {
    pattern: /\bune demi-?\s?heure (?:avant|a l'avance|d'avance|en avance|plus tot)/,
    id: always('arrive-early:30'),
  },
  {
    pattern:
      /\baccompagn(?:at|ant)\w*\b[^.]{0,40}\b(?:ne sont|n'est|ne seront|ne pourr\w+|pas|non|interdits?)\b|\b(?:pas|impossible)\b[^.]{0,30}\b(?:accueillir|recevoir|admettre)\b[^.]{0,20}\b(?:accompagn|enfants?|famille)\w*|\b(?:ven(?:ez|ir)|viendrez|viens|present\w*)(?:-vous)? (?:imperativement |obligatoirement |personnellement et )?seul(?:e|\(e\))?(?![a-z])|\bsans (?:accompagna\w+|vos enfants|enfants?\b|votre (?:famille|conjoint)|les enfants)|\baucun accompagna\w+|\b(?:acces|entree)\b[^.]{0,30}\b(?:interdite?|refusee?)s? aux (?:accompagna|enfant)\w+|\benfants?\b[^.]{0,30}\b(?:ne (?:sont|seront|peuvent|pourront)|n'est|non) (?:pas )?(?:etre )?(?:admis|accept|accueilli|autoris|recu|entrer|acceder|assister)\w*|\b(?:faites|faire) garder\b|\bgarde de (?:vos|votre) enfants?\b/,
    unless: /\bmineure?s? non accompagn/,
    id: always('come-alone'),
  },
  {
    pattern:
      /\b(?:ven(?:ez|ir)|viendrez|present\w*|accompagnee?s?(?:\(e\))?)\b[^.]{0,40}\b(?:avec|de) (?:vos|tous vos|tous les|votre|les|l'|l'ensemble de vos)\s?enfants?\b|\bpresence (?:obligatoire |indispensable |requise )?(?:de vos|des|de tous (?:les|vos)) enfants?\b|\bviendrez avec (?:vos|votre|tous vos) (?:\w+ )?enfants?\b|\benfants?\b[^.]{0,40}\b(?:doivent|devront|doit|devra) (?:etre (?:presente?s?|la|avec vous)|venir|vous accompagner|se presenter)\b/,
    id: always('come-with-children'),
  },
  {
    pattern:
      /\bmineure?s?\b[^.]{0,60}\b(?:accompagne|d'un parent|representant legal)|\benfants?\b[^.]{0,40}\baccompagnee?s? (?:d'un|de l'un|d'au moins|de leur|de son|par)\b/,
    id: always('minor-accompanied'),
  },
  {
    pattern:
      /\bimprim(?:er|ez|ee?)\b[^.]{0,60}\b(?:convocation|courrier|document|lettre|message|piece jointe|mail|courriel|avis)\b|\b(?:convocation|courrier|lettre|document|message|avis)\b[^.]{0,30}\b(?:imprimee?|sur papier)\b|\b(?:version|format|support|exemplaire) (?:papier|imprimee?)\b|\bimprimez-l[ae]\b|\ba imprimer\b/,
    id: always('print-this-letter'),
  },
  {
    pattern:
      /\b(?:ne|n'y|merci de ne|inutile d[e']|prierer? de ne)\s?(?:pas |y )*(?:nous )?repond(?:re|ez)(?: pas)?\b|\bne permet pas de recevoir|\baucune reponse\b[^.]{0,30}\b(?:lue|traitee|prise en compte|possible)\b|\breponses?\b[^.]{0,30}\b(?:ne (?:sera|seront|sont)|n'est) (?:pas )?(?:lue|traitee|consultee)|\b(?:boite|adresse|messagerie)\b[^.]{0,30}\b(?:n'est (?:pas|jamais)|non|pas) (?:consultee|relevee|lue|suivie|surveillee)|\b(?:messages?|mails?|courriels?)\b[^.]{0,50}\bne (?:sont|seront) (?:pas|ni) (?:lu|traite|consulte)s?|\bn'accepte(?:nt)? (?:pas|aucune) (?:les |de )?reponses?\b/,
    unless: /\bsi vous ne\b/,
    id: always('do-not-reply'),
  },
  {
    pattern:
      /\b(?:aucun|pas de|nul) retards?\b|\bretards? non\b|\bpasse(?:e)? (?:cette heure|cet horaire|l'heure)\b|\b(?:refusee?|pas admise?) (?:au-dela|apres) de \d|\b(?:refusee?|admise?|recue?|acceptee?|acces)\w*\b[^.]{0,20}\b(?:apres|au-dela d[eu]|passe) (?:l'heure|l'appel|cet? h|\d)|\bretard\b[^.]{0,20}\bentraine|\b(?:en )?retard\b[^.]{0,50}\b(?:ne (?:sera|seront|pourra|serez|pourrez)|pas (?:recue?|admise?|acceptee?)|renvoye|refus|annul|report)|\bponctue(?:l|lle|ls|lles|alite)\b|\bretardataires?\b|\barrivees? tardives?\b|\b(?:a l'heure|horaire) (?:exacte?|precise?|pile)\b|\bau-dela d[e'][^.]{0,20}\bne serez (?:plus|pas)\b|\b(?:arriv|present)(?:ant|ee?s?) (?:apres|en retard)\b|\bsoyez a l'heure\b|\bportes? (?:ferme\w*|closes?) (?:a|des|apres)\b|\bheure (?:exacte|precise) (?:est )?(?:imperative|exigee|obligatoire)/,
    id: always('no-delay-tolerated'),
  },
  {
    pattern:
      /\b(?:repas|dejeuner|collation|plateau-repas|panier[- ]repas)\b[^.]{0,40}\b(?:offerte?|remis|fournie?|pris en charge|prevu|assure|compris|servie?|propose|gratuit)\b|\b(?:offre|fournit|offrons|prend en charge|offert|fourni)\b[^.]{0,20}\b(?:repas|dejeuner|collation)\b/,
    unless: /\bpas\b|\bnon (?:fourni|pris|compris)|\bprevoir\b|\bn'est\b|\baucun\b/,
    id: always('lunch-provided'),
  },
  {
    pattern:
      /\b(?:prevoir|apporter|prevoyez|apportez|pensez a|n'oubliez pas|emporter|emportez|munir|munissez)\b[^.]{0,90}\b(?:repas|dejeuner|pique-?nique|casse-croute|sandwich)\b|\b(?:repas|dejeuner|restauration)\b[^.]{0,30}\b(?:pas|non|aucun\w*) (?:fourni|pris en charge|compris|prevu|assure|offert)|\b(?:repas|dejeuner)\b[^.]{0,20}\b(?:a|reste\w* a) votre charge|\b(?:pas|aucun\w*)\s(?:de\s|d')?(?:restauration|cantine|repas|dejeuner)\b|\b(?:repas froid|panier[- ]repas|repas tire du sac|de quoi (?:dejeuner|manger))\b/,
    unless: /(?<!\baucun (?:repas|dejeuner) n'est )\b(?:offert|servi|gratuit)e?\b|(?<!pas |non )\bfourni\b/,
    id: always('bring-lunch'),
  },
  {
    pattern:
      /\bemarge(?:ment|r|rez|z)\b|\bfeuille de presence\b|\b(?:faire signer|a signer|signature\b[^.]{0,30}(?:obligatoire|requise|exigee|demandee|recueillie))\b|\bsignerez (?:la|une) feuille\b|\bretourner? (?:signee?|datee? et signee?)\b/,
    id: always('signature-required'),
  },
  {
    pattern: /\b(?:mention|marquee?|portant|inscrire|indiquer|enveloppe|pli)\b[^.]{0,40}\bsecret medical\b/,
    id: always('other'),
  },
]

function earlyBy(words: string | undefined): InstructionId | null {
  const minutes = words === undefined ? Number.NaN : (numberOf(words) ?? Number(words))
  return Number.isNaN(minutes) || minutes === 0 || minutes > 90 ? null : `arrive-early:${minutes}`
}
