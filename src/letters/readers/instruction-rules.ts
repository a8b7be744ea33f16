/** The words of each instruction that a letter can give. A rule sees one sentence at a time. */
import { noOwnCare, ownCare } from '../childcare.ts'
import type { InstructionId } from '../letter.ts'
import { numberOf, numberPattern } from './numbers.ts'

export type Rule = { says: RegExp; unless?: RegExp; id: (match: RegExpExecArray) => InstructionId | null }

const always = (id: InstructionId) => () => id
const oneOf = (...patterns: string[]) => new RegExp(patterns.join('|'))

const early = "(?:avant|a l'avance|d'avance|en avance|plus tot|au prealable)"
/** Time to allow for getting in: "prévoyez dix minutes pour le contrôle de sécurité". */
const allow = '(?:prevoyez|prevoir|comptez|compter)'
const atTheDoor = String.raw`(?:pour|de|au|a cause)\b[^.;]{0,25}\b(?:controles?|securite|portiques?|filtrage|fouille|formalites d'(?:entree|accueil)|enregistrement)\b`
const food =
  '(?:repas|dejeuner|buffet|plateau|collation|pique-?nique|casse-croute|sandwichs?|restauration|cantine)'
const given =
  '(?:offert|remis|fourni|pris en charge|prevu|assure|compris|servi|propose|gratuit|distribu|inclus|paye|regle|finance)e?s?'
const refused = String.raw`(?:admis|recu|accept|autoris|accueilli|entr(?:er|era|eront|e\b)|assist|acced|penetr)\w*`
/** Nothing between a meal and its giver that says no. */
const plainly = String.raw`(?:(?!\b(?:pas|non|aucun\w*|ni|rien|sans|doi\w+|devra|n'\w+)\b)[^.;])`
/** "Le passeport de l'enfant", "le livret de famille": somebody's paper, and not somebody. */
const notTheirPapers = String.raw`(?<!\b(?:passeports?|carnets?(?: de sante)?|livrets?|actes?(?: de \w+)?|d'identite|cartes?|papiers?|documents?|pieces?|photos?|titres?(?: de \w+)?|certificats?(?: de \w+)?) )`
/** "Actes de naissance des enfants qui vous accompagnent", "4 photos par personne (y compris les enfants)": a paper is asked for, and no child. */
const notOfTheirs = String.raw`(?<!\b(?:passeports?|carnets?|livrets?|actes?|extraits?|cartes?|papiers?|documents? (?!et )|photos?|photographies?|titres?|certificats?)\b[^.,;:]{0,40})`
const parent = '(?:adulte|parents?|pere|mere|representante?s? lega\\w+|autorite parentale|tut(?:eur|rice))'
const children = '(?:enfants?|filles?|fils)'
const letter = '(?:convocation|courrier|document|lettre|message|piece jointe|mail|courriel|avis|presente)'
/** Doors that shut, people who are not let in, and what has begun by then. */
export const door = String.raw`(?:portes?|salles?|grilles?|portail|batiment|acces|entree)\b[^.;]{0,30}\b(?:ferm|clos|clot|refus|interdit|impossible|plus possible)\w*`
export const shutOut = String.raw`(?:aucune? (?:entree|admission|acces|arrivee)|(?:aucune?|nul|nulle|personne|pas|plus|ne|n'\w*|impossible|refus\w*)\b[^.;]{0,60}\b${refused}|\b${refused}[^.;]{0,12}\b(?:pas|plus|impossible)\b|\b(?:pas|plus|impossible)\b[^.;]{0,20}\b(?:rejoindre|integrer|entrer))`
const shut =
  '(?:apres|passee?|des|une fois) (?:la |les )?(?:(?:fermeture|cloture) d(?:es|u|e la) (?:portes?|salle|grille|portail)|portes? (?:fermees?|closes?))'
export const begun = String.raw`\b(?:apres|au-dela|passee?|des|une fois|au|a|a partir|sitot|quand|lorsque)\b[^.;]{0,25}\b(?:debut\w*|commenc\w*|demarr\w*|entame\w*|appel|l'heure|cette heure|cet horaire|horaire)`
const noNeed = String.raw`\b(?:inutile|superflu|pas (?:necessaire|utile|besoin|demande|obligatoire|lieu|la peine)|dispense\w*)`

/** The house opens then: nobody is asked to be there. */
const opens =
  /\b(?:accueil|portes?|bureaux?|salle|centre|grille)\b[^.;]{0,20}\b(?:ouvr\w+|ouvert\w*)\b|\b(?:deja|bien) (?:compris|inclus|comptee?|prevu)\w*\b[^.;]{0,20}\bheure\b|\bheure [a-z -]{0,20}\b(?:tient|tenant) (?:deja )?compte\b/

/** "N'arrivez pas plus de dix minutes à l'avance" */
const notAtAll = String.raw`\b(?:n'(?:arrivez|arriver|entrez)|ne (?:vous presentez|venez|pas (?:arriver|venir|vous presenter))|evite[rz]|plus d[e'])\b`

/** Signing for one's presence: what is signed, and how often. */
const sheet = '(?:feuille|liste|registre|fiche|cahier)s?\\b'
const halfDay =
  "(?:matin|apres-midi|soir|chaque|demi-?journee|(?:a l'|en )(?:arriv|entr)\\w+|au depart|en (?:part|sort)ant|deux fois)"
const signs =
  '(?<!\\b(?:ai|a|avez|ont|ete|est|sont|deja|contrat|cir|document|formulaire) (?:[a-z]+ )?)\\bsign(?:e|es|ent|er|ez|erez|era|eront)\\b'
const signing = String.raw`(?:(?!\b(?:contrat|cir|certificat|formulaire|bail)\b)[^.;])`

/** Answers to the message itself are not read. */
export const unanswered = oneOf(
  String.raw`\b(?:ne|n'y|merci de ne|inutile d[e']|priere? de ne)\s?(?:pas |y )*(?:nous )?repond(?:re|ez)(?: pas)?\b(?! a (?:cette (?:convocation|lettre|demande|invitation)|la (?:presente|convocation|lettre)|une |notre |un ))|\bn'ecrivez pas a cette adresse\b`,
  String.raw`\bne permet pas de recevoir(?= (?:de |d'|des |vos |les |votre )?(?:reponses?|messages?|e-?mails?|mels?|courriels?|retours?)\b|\W*$)|\baucune reponse\b[^.]{0,30}\b(?:lue|traitee|prise en compte|possible)\b`,
  String.raw`\breponses?\b[^.]{0,30}\b(?:ne (?:sera|seront|sont)|n'est) (?:pas )?(?:lue|traitee|consultee)`,
  String.raw`\b(?:boite|adresse|messagerie)\b[^.]{0,30}\b(?:n'est (?:pas|jamais)|non|pas) (?:consultee|relevee|lue|suivie|surveillee)`,
  String.raw`\b(?:boite|adresse|messagerie)\b[^.]{0,30}\bne (?:recoit|accepte|prend) (?:pas|aucune?)\b[^.]{0,20}\b(?:reponse|message|retour)`,
  String.raw`\b(?:messages?|mails?|courriels?)\b[^.]{0,50}\bne (?:sont|seront) (?:pas|ni) (?:lu|traite|consulte)s?|\bn'accepte(?:nt)? (?:pas|aucune) (?:les |de )?reponses?\b`,
)

/** The first rule of an id that fits wins. */
export const rules: Rule[] = [
  {
    says: oneOf(
      String.raw`\b(?:arriv(?:er|ez)|present(?:er|ez(?:-vous)?)|venir|venez|etre (?:la|sur place|present\w*))\b[^.;,]{0,25}(?<![\d-])\b(\d{1,2}|${numberPattern})\s?(?:minutes?|min|mn)\b ${early}`,
    ),
    unless: oneOf(noNeed, notAtAll, opens.source, String.raw`\b(?:pouvez|si vous|preven\w*)\b`),
    id: ([, minutes]) => earlyBy(minutes),
  },
  {
    says: oneOf(
      String.raw`(?<![\d-])(\d{1,2}|${numberPattern})\s?(?:minutes?|min|mn)\b[^.]{0,40}\b${early}\b`,
      String.raw`\b(?:avance|avant l'heure)\b[^.]{0,20}\bde\s(\d{1,2}|${numberPattern})\s?min`,
      String.raw`\b${allow} (\d{1,2}|${numberPattern})\s?(?:minutes?|min|mn)\b ${atTheDoor}`,
    ),
    unless: oneOf(noNeed, notAtAll, opens.source, String.raw`\b(?:preven|avert|signal|annul|ferme)\w*`),
    id: ([, first, second, third]) => earlyBy(first ?? second ?? third),
  },
  {
    says: oneOf(
      String.raw`\b(?:un|1) ?(?:quart d'heure|\/4 ?(?:d'heure|h)) ${early}`,
      String.raw`\b1\/4 ?d'heure ${early}`,
      String.raw`\b${allow} un quart d'heure ${atTheDoor}`,
    ),
    unless: opens,
    id: always('arrive-early:15'),
  },
  {
    says: oneOf(
      String.raw`\bune demi-?\s?heure ${early}`,
      String.raw`\b${allow} une demi-?\s?heure ${atTheDoor}`,
    ),
    id: always('arrive-early:30'),
  },
  {
    says: oneOf(
      String.raw`\baccompagn(?:at|ant)\w*\b[^.]{0,40}\b(?:ne sont|n'est|ne seront|ne pourr\w+|ne saur\w+|pas|non|interdits?)\b|\b(?:aucun|pas d') ?accompagna\w+(?! (?:necessaire|requis|oblig))|\bpersonne d'autre (?:que vous )?n|\bvous seule? (?:serez|pourrez|etes)\b|\bni (?:enfants?|accompagna\w+|famille),? ni\b`,
      String.raw`\b(?:pas|impossible)\b[^.]{0,30}\b(?:accueillir|recevoir|admettre|accueil)\b[^.]{0,20}\b(?:accompagn|enfants?|famille)\w*`,
      String.raw`\b(?<!\bsi vous )(?:ven(?:ez|ir)|viendrez|viens|present\w*)(?:-vous)? (?:imperativement |obligatoirement |personnellement et )?seul(?:e|\(e\))?(?![a-z])`,
      String.raw`\b(?:devez|devrez|venez|presentez-vous|vous presentez) (?:pas|en aucun cas) (?:venir |etre |vous presenter )?accompagnee?s?\b(?! d'un interprete)|\b(?:sans |pas (?:venir )?(?:accompagnee?s? d'|avec )|pas amener |n'amenez pas )(?:accompagna\w+|(?:vos |les |de |d')?enfants?\b|votre (?:famille|conjoint))`,
      String.raw`\bne (?:recev|accueill|admett)\w+ pas (?:les |vos |d'|de )?(?:famille|enfant|accompagna|proche|conjoint)`,
      String.raw`\b(?:enfants?|proches|accompagna\w+|famille|conjoint\w*)\b[^.]{0,30}\b(?:rest|attend|patient)\w+ (?:a l'exterieur|dehors|dans le hall|en bas)`,
      String.raw`\b(?:acces|entree)\b[^.]{0,30}\b(?:interdite?|refusee?)s? aux (?:accompagna|enfant)\w+`,
      String.raw`\benfants?\b[^.]{0,40}\b(?:ne (?:sont|seront|peuvent|pourront|sauraient)|n'est|non) (?:pas )?(?:etre )?(?:admis|accept|accueilli|autoris|recu|entrer|acceder|assister)\w*`,
      String.raw`\b(?:aucune?|nulle?|pas d[e']) ?(?:autre )?(?:personne|membre|proche|amie?|tiers)\b(?![^.]{0,80}\b(?:apres|au-dela|passe|une fois|en retard|des)\b)[^.]{0,60}\b${refused}`,
      String.raw`\b(?:proches?|amie?s?|conjointe?|epou(?:x|se)|famille|entourage|tiers)\b[^.;]{0,30}\bne (?:ser\w+|pourr\w+|peu\w+|saur\w+)[^.;]{0,12}\b${refused}`,
      String.raw`\b(?:seule?s? (?:la |les |le )?|reservee?s? aux? )(?:seule?s? )?(?:personnes? (?:convoque|inscrit|concerne|nomme)|destinataires?\b|titulaires? de (?:cette|la presente))`,
      String.raw`\b(?:recevoir|accueillir|recevons|accueillons) que vous\b|\bserez recue? (?:seule?|individuellement)\b|\b(?:venir|venez|present\w+) (?:vous )?non accompagne|\bpas d'enfants?\b(?! mineur)`,
    ),
    unless: /\bmineure?s? non accompagn/,
    id: always('come-alone'),
  },
  { says: ownCare, unless: noOwnCare, id: always('come-alone') },
  {
    says: oneOf(
      String.raw`\b(?:ven(?:ez|ir)|viendrez|present\w*|rendre|accompagnee?s?(?:\(e\))?|(?:re)?voir|rece[vw]\w+|rencontr\w+|attend\w+|convo[qc]\w+|invit\w+)\b[^.]{0,40}\b${notTheirPapers}(?:avec|de) (?:votre (?:epou\w+|conjointe?|mari|femme|compagn\w+|concubine?|partenaire)(?:,| et| ainsi que) ?(?:de |avec )?)?(?:tous )?(?:vos |votre |les |l'|l'ensemble de vos |chacun de vos )(?:\w+ )?(?:enfants?|famille|membres de (?:la|votre) famille)\b`,
      String.raw`\bpresence (?:obligatoire |indispensable |requise )?(?:de |des )(?:chacun de |tous )?(?:vos |les )?enfants?\b`,
      String.raw`\bpresence\b[^.]{0,40}\b(?:enfants?|filles?|fils)\b[^.]{0,20}\b(?:obligatoire|requise|indispensable|necessaire|exigee|demandee)|\b(?:toute|ensemble de) (?:la|votre) famille\b[^.]{0,20}\b(?:presente|venir|se presenter)\b`,
      String.raw`\benfants?\b[^.]{0,40}\b(?:doivent|devront|doit|devra) (?:\w+ )?(?:etre (?:presente?s?|la|avec vous)|venir|vous accompagner|se presenter)\b`,
      String.raw`\b(?:membres? de (?:la|votre) famille|(?:la|votre) famille (?:au complet|entiere|complete))\b(?! (?:restes?|absents?|a l'etranger))[^.;]{0,25}\b(?:(?:doi(?:t|vent)|devr(?:a|ont)|sont|seront) (?:\w+ )?(?:etre )?(?:presente?s?|venir|se presenter|convoque|attendu)|presents? \w+ment)|\bpresence de (?:tous les|chacun des|l'ensemble des|toute la) (?:membres de la )?famille\b`,
      String.raw`\baccompagnee?s? de (?:toute )?(?:votre|la) famille\b|\btoute (?:la|votre) famille est (?:attendue|convoquee)|\benfants? a (?:amener|venir|emmener)\b`,
      String.raw`\benfants?\b[^.]{0,20}\bpresence (?:obligatoire|requise|exigee|indispensable|demandee|necessaire)`,
      String.raw`\b(?:amen|emmen)(?:ez|er|erez)\b[^.,]{0,20}\benfants?\b|\benfants? vous accompagner(?:ont|a)\b`,
      String.raw`\benfants?\b[^.]{0,30}\b(?:(?:sont|seront) (?:attendu|convoque)s?\b|viendront\b)|${notOfTheirs}\benfants?\b[^.]{0,30}\bvous accompagne(?:ro)?nt\b|${notOfTheirs}(?:\benfants? (?:y )?compris\b|\by compris (?:les|vos) enfants\b)`,
      String.raw`\benfants? (?:est|sont|seront|sera) (?:egalement|aussi|eux aussi) (?:convoque|attendu|vu|recu)`,
      // les enfants viennent avec vous, prenez vos enfants avec vous, avec vous : vos enfants
      String.raw`\b${children} (?:y )?(?:viennent|vient|viendra) avec vous\b|\b(?:prenez|prendre|prendrez) (?:vos|votre) (?:[a-z]+ )?${children} avec vous\b|\bavec vous\s?[:\t]\s?vo(?:s|tre) (?:[a-z]+ )?${children}`,
      // vous et vos deux enfants devez être présents; not at a later time, or where it is their papers that are presented
      String.raw`\bvous(?:-memes?)?,? (?:et|avec|ainsi que) vo(?:s|tre) (?:[a-z]+ )?${children},? (?![^.;]*\b(?:une? autre|ulterieur\w*|plus tard|par (?:courrier|lettre))\b|serez[^.;]* nouve)(?:(?:devez|devrez)\b[^.;]{0,25}\bpresente?s?|(?:devez|devrez|etes|serez)\b[^.;]{0,25}\b(?:presents?|presenter|venir|convo\w+|attendu\w*|invite\w*|recue?s?))\b`,
      // vous-même, avec vos deux enfants: nothing else is said, or behind a label that calls
      String.raw`(?:^|\b(?:convo\w+|attendu\w*|presen\w+|venir|se presente\w*)\b[^.:?\t]{0,25}[:?\t])\W*vous(?:-memes?)?,? (?:et |avec |ainsi que )?(?:votre [a-z]+,? )?(?:et |avec |ainsi que )?vo(?:s|tre) (?:[a-z]+ )?${children}\W*$`,
    ),
    unless: oneOf(
      String.raw`\bsi (?:vos|votre|les|l'|un) ?(?:[a-z]+ )?${children}`,
      noNeed,
      String.raw`\bn'(?:avez|aurez|ont|auront) pas a\b|\bgarde(?:r)?\b|\bpas (?:venir|vous presenter|amener)|\bne (?:venez|vous presentez) pas|\bsans\b(?! (?:retard|exception|faute|delai|attendre|oublier)\b)|\bvous pouvez\b|\bpeuvent\b`,
      String.raw`\b(?:presence|venue|accueil|elles?|celle-ci|cela|ce|${children})\b[^.;,]{0,25}\bpas (?:requis|exige|indispensable|attendu)|(?:\b(?:presence|venue|accueil)\b[^.;,]{0,25}\bpas possible|\bpas possible d(?:e (?:les |vous )?|')(?:accueill|recev|amen|emmen|ven))`,
    ),
    id: always('come-with-children'),
  },
  {
    says: oneOf(
      String.raw`\bmineure?s?\b[^.]{0,60}\b(?:accompagne|avec vous|parents?|representant legal)`,
      String.raw`\benfants?\b[^.]{0,40}\baccompagnee?s? (?:d'un|de l'un|d'au moins|de leur|de son|de sa|par)\b`,
      String.raw`\b${parent}\b[^.]{0,40}\b(?:l'|les |vous )?accompagn(?:er|e|era|ant)\b`,
      String.raw`\benfants?\b[^.]{0,20}\b(?:doit|devra|doivent|devront) etre accompagne|\bpresence d[^.]{0,12}\b${parent}\b[^.]{0,40}\b(?:mineure?|enfant)s?\b`,
      String.raw`\b${parent}\b[^.]{0,30}\b(?:presente?|avec)\b[^.]{0,20}\b(?:mineure?|enfant)\b`,
      // en présence de l'un au moins de ses parents, avec leur mère, assistée de son tuteur
      String.raw`\b(?:en presence|avec|accompagnee?s?|aux cotes|assistee?s?) (?:(?:l'une?|une?|au moins|son|sa|ses|leurs?|de|des|par|deux) |d'|de l'une? )*${parent}\b`,
      String.raw`\b(?:fils|fille|enfant)\b[^.]{0,30}\b(?:viendra|vient|present\w*|sera)\b[^.]{0,15}\b(?:avec (?:son|sa|un|une|l'un)|accompagne)`,
    ),
    unless: /\b(?:vous pouvez|actes? de|filiation|copies? d|photos?)\b/,
    id: always('minor-accompanied'),
  },
  {
    says: oneOf(
      String.raw`\bimprim(?:er|ez|ee?)\b[^.]{0,60}\b${letter}\b|\b${letter}\b[^.]{0,70}\b(?:imprim(?:ee?|er)|sur papier)\b`,
      String.raw`\b(?:version|format|support|exemplaire) (?:papier|imprimee?)\b|\bimprimez-l[ae]\b|\ba imprimer\b`,
    ),
    unless: oneOf(noNeed, String.raw`\bou (?:sur )?(?:ecran|telephone)|\bpapier ou (?:ecran|telephone)`),
    id: always('print-this-letter'),
  },
  {
    says: unanswered,
    unless: /\bsi vous ne\b/,
    id: always('do-not-reply'),
  },
  {
    says: oneOf(
      String.raw`\b(?:${door}|${shutOut})[^.;]{0,40}${begun}|${begun}[^.;]{0,30}\b(?:${door}|${shutOut})`,
      String.raw`\b(?:portes?|salle|grille)(?! reste)\b[^.;]{0,20}\b(?:ferm|clos)\w*[^.;]{0,10}\b(?:a|des|apres) \d{1,2} ?[h:](?! ?\d{0,2} (?:a|et|-))|\ba \d{1,2} ?[h:] ?\d{0,2},? (?:la |les )(?:portes?|salle|grille) (?:est|sont|sera|seront) (?:ferm|clos)`,
      String.raw`\b(?:apres|passee?|au-dela de) (?:cette heure|cet horaire|\d{1,2} ?[h:] ?\d{0,2})[^.]{0,60}\b(?:nouvelle|reconvo|refus|report|perdu|annul|(?:plus|pas) (?:etre )?${refused})`,
      String.raw`\b(?:acces|entree)\b[^.;]{0,25}\bplus (?:possible|autorise)\w*[^.;]{0,10}\b(?:apres|des|passe) \d`,
      String.raw`\b(?:pas|plus|impossible)\b[^.;]{0,40}\b(?:rejoindre|integrer|prendre)\b[^.;]{0,25}\b(?:en cours|commence)`,
      String.raw`\b(?:aucun|pas de|nul) retards?\b|\brespect\w* (?:strictement|imperativement|scrupuleusement)[^.]{0,12}\b(?:horaire|heure)|\bretards?\s?[:\t]?\s?(?:non|refuse|interdit)|\bretards? (?:admis|tolere|accepte|autorise)s?\s?[:\t]\s?(?:aucun|non|nul|zero|0\b)|\btolerance\b[^.]{0,25}\b(?:aucune|nulle|zero)\b|\bretardataires?\b|\barrivees? tardives?\b|\bponctue(?:l|lle|ls|lles|alite)\b`,
      // la séance commence à l'heure ; après la fermeture des portes, personne n'est admis
      String.raw`\b(?<!\bpas )(?:commenc|debut|demarr)\w* a l'heure\b|\b${shut}[^.;]{0,30}\b${shutOut}|\b${shutOut}[^.;]{0,30}\b${shut}`,
      String.raw`\bpasse(?:e)? (?:cette heure|cet horaire|l'heure)\b|\bau-dela d[e'][^.]{0,20}\bne serez (?:plus|pas)\b`,
      String.raw`\b(?:refusee?|pas admise?) (?:au-dela|apres) de \d|\b(?:refusee?|admise?|recue?|acceptee?|acces)\w*\b[^.]{0,20}\b(?:apres|au-dela d[eu]|passe) (?:l'heure|l'appel|cet? h|\d)`,
      String.raw`\bretard\b[^.]{0,20}\bentraine|\b(?:en )?retard\b[^.]{0,50}\b(?:ne (?:sera|seront|pourra|serez|pourrez)|pas (?:recue?|admise?|acceptee?)|renvoye|refus|annul|report)`,
      String.raw`\b(?:a l'heure|horaire) (?:exacte?|precise?|pile)\b|\b(?:arriv|present)(?:ant|ee?s?) (?:apres|en retard)\b|\bsoyez a l'heure\b|\ba l'heure (?:indiquee|dite|prevue|fixee)\b`,
      String.raw`\bportes? (?:seront |sont )?(?:ferme\w*|closes?) (?:a|des|apres)\b|\bheure (?:exacte|precise) (?:est )?(?:imperative|exigee|obligatoire)`,
    ),
    unless: /\bvous ne (?:pouvez|pourriez|pourrez) pas\b[^.,;:]{0,60}\b(?:a l'heure|horaire)/,
    id: always('no-delay-tolerated'),
  },
  {
    says: oneOf(
      String.raw`(?<!\b(?:aucune?|pas de|ni|sans|non) )\b${food}\b${plainly}{0,80}\b${given}\b`,
      String.raw`(?<!\b(?:ne|non|pas) )\b(?:offre|fournit|offrons|fournissons|regle|paie|paye|finance|sert|servons|pren(?:d|ons) (?:en|a sa|a notre) charge|offert|fourni)\b(?! -|[,:])${plainly}{0,20}\b${food}\b`,
      String.raw`\b${food}\b[^.]{0,60}[:;,] (?:il|elle|celui-ci|celle-ci|ce dernier|tout) (?:vous )?(?:est|sera) ${given}\b`,
      String.raw`(?:${noNeed}|\bn'(?:avez|aurez) pas a)\b[^.]{0,30}\b${food}\b${plainly}{0,60}\b(?:offre|offert|fourni\w*|servi|(?<!votre )charge)\b`,
      // à nos frais, vous attend, ne vous coûte rien, vous invite à déjeuner
      String.raw`\b(?:${food}|dejeun\w+|mang(?:er|erez|ez))\b[^.]{0,40}\b(?:a nos frais|aux frais d|gratuit|vous attend\b|invite|(?:ne )?(?:vous )?coute rien|rien a (?:payer|regler))`,
      String.raw`\binvit\w+ a (?:dejeuner|manger)\b|\bnourrie?s? sur place\b`,
    ),
    // What one is told to bring, unless it is said that one need not.
    unless:
      /(?<!\b(?:pas|ne|n'|inutile|superflu|besoin|dispense\w*)[^.;:,]{0,30})\b(?:prevoyez|prevoir|apportez|apporter) (?:votre|une?)\b|\bpar vos soins\b|\ba votre charge\b|\bfrais d(?:e|es|u) (?:participant|stagiaire|chacun)/,
    id: always('lunch-provided'),
  },
  {
    says: oneOf(
      String.raw`\b(?:prevoir|prevoyez|apport\w+|pensez a|n'oubliez pas|emport\w+|muni\w+|prenez|prendre avec|(?:aurez|avoir|ayez) avec vous)\b[^.]{0,90}\b${food}\b`,
      String.raw`\b${food}\b[^.]{0,30}\b(?:pas|non|aucun\w*) ${given}|\baucun ${food} n'est ${given}|\brien n'est (?:prevu|fourni|servi)\b[^.]{0,20}\b${food}`,
      String.raw`\b(?:repas|dejeuner)\b[^.]{0,20}\b(?:a|reste\w* a) votre charge|\b(?:pas|aucun\w*)\s(?:de\s|d')?${food}\b`,
      String.raw`(?:^|;)\W*(?:votre|un|une|vos) ${food}(?: (?:froide?|de midi|du midi|pour (?:le )?midi|leger))?\s?(?:\([^)]*\))?\s?(?:;|\W*$)`,
      String.raw`\b${food}\b[^.]{0,15}\b(?<!pas )a (?:apporter|prevoir|emporter)\b|\b${food}\b[^.]{0,30}\b(?:a la charge|aux frais) d(?:e|es|u) (?:participant|stagiaire|chacun)`,
      String.raw`\b(?:repas froid|panier[- ]repas|tire du sac|de quoi (?:boire et )?(?:dejeuner|manger))\b`,
    ),
    unless: oneOf(
      noNeed,
      // A snack that one may bring is no lunch.
      String.raw`\b(?:pouvez|pourrez)\b[^.;]{0,40}\bcollation`,
      String.raw`(?<!\baucun (?:repas|dejeuner) n'est |pas |non )\b(?:offert|servi|gratuit|fourni|remis|distribu|inclus|compris)e?e?\b|\bpetit[- ]dejeuner\b`,
    ),
    id: always('bring-lunch'),
  },
  {
    says: oneOf(
      String.raw`\bemarge(?:ment|r|rez|z)\b|\b(?:feuille|registre|liste|cahier|fiche) (?:de presence|d'appel)\b|\b(?:faire|a) signer\b|\bretourner? (?:signee?|datee? et signee?)\b`,
      String.raw`\b(?:recueill|releve|collect|demand|exig|pren)\w* (?:votre|vos|la|les|une) signatures?\b|\bsignature\b[^.]{0,30}\b(?:obligatoire|requise|exigee|demandee|recueillie|${halfDay})`,
      // contrôlée par votre signature, votre signature fait foi de votre présence
      String.raw`\b(?:assiduite|presence|participation)\b[^.;]{0,60}\b(?:par|avec|au moyen d[e']) ?(?:votre |vos |une |la |des )?signatures?\b|\bsignatures?\b${signing}{0,30}\b(?:foi|prouv(?:e|era|ent|ant|er)|attest(?:e|era|ent|ant|er)|justifi(?:e|era|ent|ant|er)|certifi(?:e|era|ent|ant|er)|etabli(?:t|ra|ssent|ssant|r))\b[^.;]{0,20}\b(?:presence|assiduite)`,
      // on signe la feuille, se signe à 9 h, signer en entrant; what has been signed is another matter
      String.raw`\b${sheet}[^.;]{0,60}\b(?:se signe|(?:est|sera|etre) signee?|signez-l[ae])\b|\bparapher?\w*|${signs}${signing}{0,30}\b(?:${sheet}|${halfDay}|a \d{1,2} ?h)`,
    ),
    id: always('signature-required'),
  },
  {
    // Alone, or said of the letter itself, it is the mark of the office's own envelope.
    says: oneOf(
      String.raw`\b(?:(?:envo|transm|retourn|expedi|remett|remis|plac|gliss|joi[gn]|depos|r?apport)\w*|adress(?:er|ez|ees?|es)|parvenir|met(?:tez|tre)|mis(?:es?)?)\b[^.]{0,160}\b(?:mention|marquee?s?|portant|enveloppe|pli)\b[^.]{0,40}\bsecret medical\b`,
      String.raw`\b(?:inscri|indiqu|marqu|port|ecri|appos)(?:re|er|ez|vez)\b[^.]{0,60}\bsecret medical\b`,
      String.raw`\b(?:vos|pieces|documents|envoi|resultats|certificat)\b[^.]{0,120}\b(?:enveloppe|pli) (?:fermee?|cachetee?|confidentielle?|close?)\b[^.]{0,40}\bsecret medical\b`,
    ),
    unless: /\b(?:vous|t')\s?(?:est|a ete|parvient) (?:\w+ )?(?:adress|envoy|remis|transmis|expedi)\w*/,
    id: always('other'),
  },
]

function earlyBy(words: string | undefined): InstructionId | null {
  const minutes = words === undefined ? Number.NaN : (numberOf(words) ?? Number(words))
  return Number.isNaN(minutes) || minutes === 0 || minutes > 90 ? null : `arrive-early:${minutes}`
}
