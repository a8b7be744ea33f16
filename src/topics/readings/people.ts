/** Who may come, who has to, and who may stand in: companions, children, another adult. */
import { noOwnCare, ownCare } from '../../letters/childcare.ts'
import { counted, number } from './details.ts'
import type { Details, Rule } from './reading.ts'

const letIn =
  /\b(?:admis|accept|autoris|entr(?:er|era|eront|ent)\b|assist|acced|acces\b|penetr|permis|toler|bienvenu|possible|accueilli|accueil d|recu|venir\b|vien)\w*|: ?(?:oui|non)\b/
const papers =
  /\b(?:en france|regroupement|visas?|demande|dossier|pieces?|documents?|justificatifs?|attestations?|copies?|non accompagn\w+|certificat)\b/
/** That somebody comes along because they have to. */
const hasToCome =
  /\b(?:presence|venue|presents?|vous accompagner|accompagne\w*|venir|viennent)\b.{0,45}\b(?:obligatoire|indispensable|requise|necessaire|demandee|utile|exigee)\b|\b(?:doivent|doit|devront|devra)\b.{0,12}\b(?:etre presente?s?|venir|vous accompagner|assister|se presenter)\b|\b(?:obligatoire|indispensable|requise|necessaire|demandee|utile|exigee)\b.{0,20}\bpresence\b|\b(?:attendue?s?|presentez-vous|venez|(?<!\b(?:pouvez|pourrez) )venir|vous presenter)\b.{0,12}\bavec\b|\b(?:presence|venue)\b(?=.{0,25}\binutile)|\b(?:tenue?s? d[e']|obligee?s? d[e']|dispensee?s? d[e']|(?:n'a|n'ont|a|ont) (?:pas )?(?:besoin d[e']|a)) ?(?:etre presente?s?|venir|vous accompagner|assister|se presenter|presence)\b/
const others = String.raw`accompagn(?:ant|ateur|atrice)\w*|conjointe?|epoux|epouse|mari|femme|compagnon|compagne|partenaire|proches?|famille|amie?s?|tierces?|visiteurs?|aidante?s?|(?<!\b(?:donne|attribue|propose|cede|offert)e a une )autre personne|personne de votre choix|quelqu'un`

/** What they need not do is said of them, whoever stands before. */
const ofChildren = String.raw`\benfants? n'(?:a|ont) pas a\b`

/** Said of the husband or wife alone. */
const ofSpouse: Details = {
  names: ['spouse'],
  of: (words) =>
    /\b(?:conjointe?|epoux|epouse|mari|femme|compagnon|compagne|partenaire)\b/.test(words) &&
    !/\b(?:accompagn(?:ant|ateur)\w*|proches?|famille|amie?s?|personne|tierce|tiers)\b/.test(words)
      ? { name: 'spouse', with: {} }
      : null,
}

export const companion: Rule[] = [
  // With a child who is called.
  {
    about: /\b(?:un seul|l'un des(?: deux)?|un des(?: deux)?) parents?\b/,
    yes: 'companion.one-parent',
    withTerms: true,
    unless: papers,
  },
  {
    about: /\b(?:(?:les|vos|ses) (?:deux )?|deux )parents\b|\bpere et (?:la )?mere\b/,
    does: letIn,
    yes: 'companion.both-parents',
    no: 'companion.one-parent',
    unless: papers,
  },
  {
    about:
      /\b(?:un seul|une seule|l'un|uniquement un|seulement un) (?:des |de ses |de leurs )?(?:deux )?parents?\b/,
    does: /\b(?:accompagn|vien|assist|present|entr|admis|autoris)\w*/,
    yes: 'companion.one-parent',
    withTerms: true,
    unless: papers,
  },
  {
    about:
      /\bne (?:devez|devrez) (?:pas|en aucun cas|surtout pas) (?:venir|etre|vous (?:faire|presenter)) accompagn\w*|\bne (?:venez|soyez|vous presentez) (?:surtout )?pas accompagn\w*/,
    yes: 'companion.not',
    withNot: true,
    unless: papers,
  },
  {
    about: /\bseule?s?\b/,
    does: /\bpersonnes? (?:convoque|nomme|concerne|attendu|indique|invite|designe|mentionne)\w*/,
    beside: letIn,
    yes: 'companion.only-called',
    withTerms: true,
    unless: papers,
  },
  {
    about:
      /\b(?:une? (?:seule?|unique)|1 seule?|un maximum d'une|au maximum une?) (?:accompagn\w+|personne|proche|adulte|visiteur)|\b(?:accompagn\w+) (?:d'une?|par une?) (?:seule?|unique)\b|\baccompagn\w+ : ?(?:une?|1)\b/,
    yes: 'companion.one',
    no: 'companion.not',
    withTerms: true,
    unless: papers,
  },
  {
    about: new RegExp(String.raw`\b(?:${others})\b`),
    does: /\b(?:attend|patient)\w+\b/,
    yes: 'companion.wait',
    unless: papers,
    detail: ofSpouse,
    beside: /\b(?:exterieur|dehors|hall|accueil|salle d'attente|en bas|rez-de-chaussee|entree)\b/,
  },
  {
    about: new RegExp(String.raw`\b(?:${others})\b`),
    does: hasToCome,
    yes: 'companion.come',
    no: 'companion.need-not',
    unless: new RegExp(String.raw`${papers.source}|${ofChildren}|\bpou(?:vez|rrez)\b`),
    detail: ofSpouse,
    noDetail: ofSpouse,
  },
  {
    about: /\b(?:accompagnee?(?:\(e\))?s?|faire accompagner|avec (?:un|une|la) (?:proche|ami|personne))\b/,
    does: /\b(?:pouvez|pourrez|possible|autorise|libre|droit)\b/,
    yes: 'companion.may',
    no: 'companion.not',
    unless: papers,
  },
  {
    about: new RegExp(String.raw`\b(?:${others})\b`),
    does: letIn,
    yes: 'companion.may',
    no: 'companion.not',
    unless: new RegExp(`${papers.source}|${ofChildren}`),
    detail: ofSpouse,
    noDetail: ofSpouse,
  },
  {
    about: new RegExp(String.raw`\b(?:${others})\b`),
    does: /\b(?:peut|peuvent|pourra|pourront)\b.{0,25}\bvous accompagner\b/,
    yes: 'companion.may',
    no: 'companion.not',
    unless: papers,
    detail: ofSpouse,
    noDetail: ofSpouse,
  },
  {
    about: /\bsans accompagn\w+|\bvenez seule?\b|\bvenir seule?\b/,
    yes: 'companion.not',
    withNot: true,
    withTerms: true,
    unless: papers,
  },
]

const child = /\b(?:enfants?|bebes?|nourrissons?|mineure?s?|poussettes?|fils|filles?)\b/
const age = `${number} ans`
const minding =
  /\b(?:garderie|creche|halte-garderie|gard(?:e|es|ee|ees|er)\b.{0,15}\benfants?|enfants?\b.{0,50}\bgard(?:e|es|ee|ees|er))\b/
/** Papers, and care that the reader is to arrange. */
const notMinding = new RegExp(
  String.raw`${ownCare.source}|\bautorite parentale|\battestation|\bmode de garde\b`,
)
export const children: Rule[] = [
  { about: ownCare, yes: 'children.arrange', withNot: true, unless: noOwnCare },
  {
    about: minding,
    does: /\b(?:assur|propos|dispo|accueill|prevu|organis|offert|possible|ouvert|existe|fonctionn|mise? a|pris en charge|prise en charge|il y a|se trouve|trouverez)\w*|\bnous gard|\bgard(?:era|eront|ent|es|ees|e) /,
    yes: 'children.care',
    no: 'children.no-care',
    unless: notMinding,
  },
  { about: minding, yes: null, no: 'children.no-care', unless: notMinding },
  {
    about: child,
    does: new RegExp(String.raw`\b(?:a partir de|de plus de|ages? de plus de|des) ${age}`),
    beside: letIn,
    yes: 'children.from',
    withTerms: true,
    detail: counted(age),
    unless: /\bempreintes?\b/,
  },
  {
    about: child,
    does: /\b(?:possible|pouvez|pourrez|permis|autorise\w*|interdit|de ne pas|ne pas|n'est pas|n'amenez|n'emmenez)\b.{0,25}\b(?:venir|amener|emmener|avec)\b|\bn'(?:amenez|emmenez)\b/,
    yes: 'children.may',
    no: 'children.not',
    unless: /\b(?:obligatoire|necessaire|requise|demandee|en france)\b/,
  },
  {
    about: child,
    does: /\bconvoquee?s?\b/,
    yes: 'children.come',
    no: 'children.need-not',
  },
  {
    about: child,
    does: /\b(?:soumis|concerne|tenu|oblige|examine)e?s?\b/,
    yes: 'children.bound',
    no: 'children.not-bound',
  },
  {
    about: child,
    does: hasToCome,
    yes: 'children.come',
    no: 'children.need-not',
    unless: /\ben france\b/,
  },
  {
    about: child,
    does: letIn,
    yes: 'children.may',
    no: 'children.not',
    unless: /\b(?:cantine|ecole|en france|visas?|non accompagn\w+|demande|regroupement)\b/,
  },
]

const somebody =
  /\b(?:personne majeure|autre (?:adulte|personne)|adulte|voisine?|proche|mandataire|representant(?! de l'etat)|tiers|tierce personne|quelqu'un|occupant|colocataire|membre de (?:votre|la) famille)\b/
export const standIn: Rule[] = [
  {
    about: somebody,
    does: /\b(?:par ecrit|mandat\w*|procuration|autorisation|lettre signee|note signee|signee? (?:de|par) vous|(?:un|par|avec) pouvoir)\b/,
    yes: 'stand-in.in-writing',
    no: 'stand-in.not',
    withTerms: true,
    unless: papers,
  },
  {
    // Without its article it is the verb: "afin de pouvoir être reçu".
    about: /\b(?:procuration|mandat|autorisation ecrite|(?:un|par|avec) pouvoir(?! (?:etre|\w+[ei]r)\b))\b/,
    does: /\b(?:munie?|porteu(?:r|se)|donnez|remettez|signez|designe\w*|proche|ami)\b/,
    yes: 'stand-in.in-writing',
    no: 'stand-in.not',
    withTerms: true,
    unless: papers,
  },
  {
    about: somebody,
    does: /\b(?:vous (?:represent|remplac)\w+|en votre absence|a votre place|en votre nom)\b/,
    yes: 'stand-in.may',
    no: 'stand-in.not',
    withTerms: true,
  },
  {
    about: somebody,
    does: /\b(?:represent(?:er?|ee?s?|era)|ouvr\w+|recev\w+|accueill\w+|remplac\w+)\b/,
    yes: 'stand-in.may',
    no: 'stand-in.not',
    withTerms: true,
    unless: papers,
  },
  {
    about: /\b(?:represent\w+|procuration|mandat\w*)\b/,
    does: /\b(?:pouvez|pourrez|possible|admise?|accepte\w*|autorise\w*|permise?)\b/,
    yes: 'stand-in.may',
    no: 'stand-in.not',
    unless: papers,
  },
  {
    about: /\b(?:presence personnelle|personnellement|en personne|vous-meme)\b/,
    does: /\b(?:obligatoire|indispensable|exigee|requise|imperati\w+|devez|devrez|doit)\b/,
    yes: 'stand-in.not',
  },
]
