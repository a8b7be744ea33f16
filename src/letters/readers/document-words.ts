/** The words that ask for things, give them, leave them out, end a list of them, or make one conditional. */
import { numberPattern } from './numbers.ts'

/** The forms in which these verbs ask: infinitive, imperative, future, conditional and participle. */
const anyForm = (...stems: string[]): string =>
  `(?:${stems.join('|')})(?:ez|er|r|re|ant|iez|era|erez|eront|erai[st]|eriez|eraient|ra|rez|ront|rai[st]|riez|raient)`

/** What one needs to take part at a screen. */
const device = '(?:ordinateurs?|tablettes?|webcams?|casques?|ecouteurs|smartphones?)'

/** Who these are spoken to brings or sends whatever stands behind them, known or not. */
const bring = [
  String.raw`(?!(?<=\b(?:personnes?|etrang\w+|ressortissants?|celles?|ceux) )muni\w* d'une? )(?!(?<=\b(?:pieces?|cartes?|titres?|documents?|justificatifs?) [^,;.:]{0,30})muni\w* d'une? (?:photo|puce|signature|cachet))mun(?:i(?:e|s|es|r|ra|rez|ront|riez|rait|\(e\)|\(e\)s)?|iss(?:ez|ant|ent|iez))(?:[- ]vous)?`,
  "(?<!s'y )(?:r?apport|emport)(?:er|ez|erez|era|eront|eriez|erait|iez|ant)|amen(?:ez|erez)",
  'a (?:prendre|emporter|fournir|presenter|produire|joindre|prevoir|avoir|nous (?:adresser|envoyer|transmettre|retourner))',
  String.raw`(?:avec|sur) (?:vous|soi)(?=\s?:)`,
  '(?:aur(?:ez|a|iez)|avoir|ay(?:ez|ant)|prendre|prenez|prendrez|gardez|garderez|garder) (?:toujours |bien )?(?:sur|avec|pres de|aupres de|par-?devers) (?:vous|soi|lui)',
  '(?:en possession|porteu(?:r|se)s?|nantie?s?|pourvue?s?|pourvoir|pourvoirez|doterez|doter|equiperez|equiper)(?=(?:, [^,.;:]{3,50},)? d)',
  'il (?:vous )?(?:est|sera) demande',
  "(?:avec|sans) oublier|n'oubli(?:ez|erez) (?:pas|ni)|ne pas oublier|(?:pensez|penser|penserez|songez|songer|veillez|veiller) (?:bien |aussi |egalement )?a(?! (?:nous|vous|arriver|venir|bien|ne|le|la prevenir|signaler|respecter))|prevoyez|(?:aur(?:ez|a|ont)|avez|avons|ai|a) besoin(?=,? (?:(?:pour|afin) [^,]{3,80}, )?d)",
  '(?:(?:se |vous )presenter(?:ez)?|venir|venez|viendrez|presentez-vous) avec',
  String.raw`(?:documents?|pieces?(?! d'identite)|justificatifs?(?! de)|papiers|elements|examens|items?)(?:\s[a-z'()-]{1,16}){0,7}(?=\s?[:\t])`,
  'vous (?:devez|devrez) (?:presenter|fournir|produire)',
  `il (?:vous )?(?:faut|faudra|faudrait)(?= (?:${numberPattern}|votre|des) ${device})`,
  'par-?devers (?:vous|soi|lui)|vous (?:sera|seront) demande(?:e|s|es)?(?= :)|(?:ferez|sera|fassiez|faire) suivre',
  'bring',
]

/** These take other objects too: only known documents close behind them are meant. */
const hand = [
  String.raw`(?<!(?:vous|se|nous|y) )${anyForm('present')}(?!\s?-?\s?vous)|(?<!vous )vous (?:y |nous |lui )?presenterez`,
  '(?:sur|la|de|avec|contre|sous) presentation(?= d)',
  String.raw`(?<!(?:qu|s)')il (?:vous )?(?:faut|faudra|faudrait)(?= (?:${numberPattern}|votre|vos|cette|la presente|ce|le|la|les|l')\b)`,
  `(?<!(?:vous|se|s'y) )${anyForm('soumett')}`,
  anyForm('ajout', 'montr', 'exhib', 'reuni', 'reuniss', 'rassembl', 'confi', 'prepar', 'dispos'),
  `(?<!(?:nous|me|le|la|les) )${anyForm('joign', 'joind')}|${anyForm('transmett', 'communiqu')}`,
  `(?:${anyForm('conserv', 'gard')}|avoir|ayez|aurez)(?=[^.;:]{3,80} (?:(?:sur|avec|pres d[e']|aupres d[e']|a cote d[e']) ?(?:vous|soi|lui)|a portee|sous la main))`,
  anyForm('fourni', 'fourniss', 'produi', 'produis'),
  `(?<!(?:vous|verrez|fera|ferons|faire) )remett(?:re|ra|ront|ant)|remett(?:ez|iez|rez|riez)`,
  "justifi(?:er|ez|erez|era|eront) (?:de )?(?:votre |son |leur |l')identite[^.;:,]{0,30}? (?:au moyen|a l'aide|par|avec|en presentant)(?=[^,.;:]{0,12} (?:passeports?|titres?|cartes?|pieces?|recepisses?|cni)\\b)",
  "(?:la|sur) production(?= d)|justifi(?:er|ez|erez|era|eront)(?= d)|fa(?:ire|it) faire|sous la main(?= (?:une?|votre|vos|le|la|l'|cette|ce)\\b)",
  "(?<=\\b(?:si |qu'|ou )(?:elles?|ils?|celle-ci|celui-ci) )(?:remet|produi|present|fourni|apport|joi|justifi)[a-z]{0,6}(?= (?:une?|la|les?|l'|son|sa|ses|leurs?|d[eu'])\\b)",
  '(?:apporte|apportent)(?= (?:son|sa|ses|leur|votre|une?|le|la)\\b)',
  '(?<=\\b(?:pas|jamais|nul|personne)\\b[^.;:]{0,50})sans(?= (?:votre|vos|cette|la presente|le present|ce courrier|ces|une? (?:piece|titre|document)|piece|passeport|titre)\\b)|ni sans',
  anyForm('gliss'),
  "vous (?:demand|reclam)(?:era|eront|e|ent|erons|ons)(?! (?:de|si|a)\\b| d')|complet(?:er|ez|erez)[^.:;]{0,50} par(?=\\s?:)",
  '(?:hormis|sinon|excepte|sauf|si ce n.est)(?= (?:votre|vos|cette|la presente|le present|une?)\\b)',
  'mettez|(?:examiner|consulter|verifier|controler)a|a portee de main|a (?:sa |notre |leur |la )?disposition|(?<!\\b(?:en|les|la|le) )ayez|comprendra',
  'prendrez|prenez(?! (?:contact|rendez|note|connaissance|rdv|le (?:bus|metro|tram)|attache|soin))',
  '(?:nous|me|lui|leur) (?:adresser|faire tenir)|adress(?:ez|erez)-(?:nous|lui|moi)|parvenir|envoy(?:er|ez|ant)|retourn(?:er|ez)|deposer|deposez',
  'aupres de (?:vous|soi|lui)|doit avoir|(?<!quoi |\\ben )prendre|conservez sur vous|apporteront|apportera',
  '(?:medecin|office|ofii|service|college|nous)s? (?:vous )?(?:demande|sollicite|souhaite (?:disposer|recevoir|obtenir)|reclame|requiert|demandons|a besoin)(?: de)?|il (?:nous )?manque|manquent',
  '(?:seront|sera) (?:verifie|controle|examine|consulte)e?s?',
  String.raw`sans(?= (?:votre|vos|cette|la presente|le present|ce|une?|passeport|piece|titre|convocation)\b[^.;]{3,80}\b(?:ne (?:pourr|ser)\w+|refus\w+|impossible))`,
  String.raw`(?<=\b(?:presente[rz]|venir|venez|rendre|rendez-vous|connect\w+|produit\w*|remis\w*|joint\w*)\b[^.]{0,120})avec(?! photo| succes| assiduite| profit| soin)`,
]

/** Words behind what to bring: "une pièce d'identité vous sera demandée". */
const shown = String.raw`(?:parven|present|apport|fourni|produi|join|remis|transmis|envoy|montr|adress)\w*`
const asked = '(?:demande|exige|requi|controle|verifie|attendu|reclame)(?:e|s|es|te|tes)?s?'

const anyOf = (words: readonly string[]) => new RegExp(String.raw`\b(?:${words.join('|')})(?![a-z])`, 'g')

export const strong = anyOf(bring)
export const weak = anyOf(hand)
export const behind = anyOf([
  `vous (?:est|sont|sera|seront) ${asked}`,
  String.raw`(?:est|sont|sera|seront) (?:\w+ment )?(?:${asked}|a (?:presenter|apporter|fournir|produire|joindre|envoyer|remettre|prevoir))`,
  String.raw`(?:doit|doivent|devra|devront) (?:\w+ment )?(?:nous )?etre (?:\w+ et )?${shown}`,
  'a portee de main|sous la main|suffisent',
  String.raw`(?<=\b(?:impression|exemplaire|tirage|(?:photo)?copie)s? [^.;:]{3,40})suffi(?:t|ra|sent)`,
  String.raw`(?:nous )?(?:est|sont|sera|seront|serait|seraient) (?:\w+ment |aussi |bien |tres )?(?:utiles?(?! (?:a|au|aux|pour|lors)\b(?! ?(?:la |le |l'|votre |notre )?(?:visite|medecin|agent|entretien|examen|consultation)))|(?:l[ae]s? )?bienvenue?s?)`,
  String.raw`(?:(?:sont|est|seront|sera) (?:\w+ment )?(?:obligatoire|indispensable|necessaire)s?|(?<!\b(?:pas|plus|non|peu|point|jamais|nullement) )(?:obligatoire|requise?|exigee?|indispensable)s?(?=[.;,]|\s?\n))`,
  String.raw`a (?:apporter|presenter|fournir|produire|prevoir|emporter|joindre)(?=[\s.]*(?:\n|$|le jour|lors|a l'accueil))`,
  String.raw`(?:prenez|apportez|joignez|presentez|envoyez|munissez-vous)-(?:le|la|les|en)\b`,
])

/** "merci de la présenter": what these words ask for was named before. */
export const meantBefore =
  /\b(?:apport|emport|pren|prev)[a-z]*ez (?:donc |alors |bien )?(?:le|la|les) votres?\b|\b(?:de|bien|devez|devrez|faudra|faut|et|veuillez|a|pouvoir|vous) (?:nous )?(?:la|le|les|l') ?(?:present|r?apport|produi|remett|montr|fourni|joi|conserver et|emport|imprimer et|pren(?:ez|iez|dre) avec)(?:er|iez|e[rz]|erez|rez|re|r|ndre|gniez)?\b|\b(?:ils?|elles?) (?:doit|doivent|devra|devront) (?:\w+ment )?(?:nous )?(?:etre (?:parven|envoy|adress|remis|transmis|fourni|present|apport|produi|joint|communiqu)\w*|(?:nous )?parvenir)\b|\bne (?:la |les? |l')oubli(?:ez|erez) pas\b|\ba (?:la |les? |l')(?:prendre|emporter|avoir (?:sur|avec) vous)\b|\b(?:present|r?apport|produis|remett|montr|fourniss|joign|emport|gard|conserv|pren)ez(?:-(?:la|les?)\b| les?(?=\s?[.,;!\n]|$))/g

/** "un cliché, que vous remettrez au médecin": what these words ask for stands right before them. */
export const meantJustBefore = /, que vous (?:donn|remett|present|apport|rapport|transmett|produi)\w*ez\b/g

/** A line, a cell or a title that says nothing else than that a list follows. */
export const title =
  /^\W{0,3}(?:(?:liste|rappel) des |vos |les |autres )?(?:documents?|pieces?|justificatifs?|papiers|affaires|a (?:apporter|preparer|presenter|prevoir|prendre|emporter|joindre|fournir|produire|avoir|ne pas oublier)|apporte[rz]|emportez|joignez|prendre|avec (?:vous|soi|quoi|quels? (?:papiers|documents|pieces))|que (?:(?:faut-il|devez-vous|dois-je|devrez-vous) )?(?:apporter|prendre|presenter|preparer|emporter)|quels? (?:papiers|documents|pieces)|(?:ce qu')?il (?:[vn]ous )?(?:faut|faudra)|ce que vous (?:devez|devrez|apportez|apporterez|aurez)|(?:a (?:avoir|garder) )?(?:sous la main|a portee de main)|ce dont (?:vous|nous) (?:aurez|avez|aurons|avons) besoin|munissez-vous de|check-?list|dans (?:votre|le) (?:sac|cartable|pochette|dossier))(?: (?!d'identite)[a-z'()-]{1,16}){0,5}\s?[:?]{0,2}\s?$/

/** The title of a column that tells more of what stands in the first. */
export const columns =
  /^(?:originaux|originals?|original|copies?|precisions?|remarques?|observations?|formes?|formats?|details?|nombre|commentaires?|conditions?|exemplaires?|a noter|nature|original ?\/ ?copie)\b.{0,20}$/

/** Titles that ask for nothing themselves: what stands below is asked for when it is a list of documents. */
export const occasion =
  /^\W{0,3}(?:a chaque (?:journee|seance|cours|session|fois)|le jour (?:j|meme|du rendez-vous|de la visite|de l'entretien)|pour (?:votre|la|cette) (?:visite|venue|journee)|cochez\b.{0,40}|avant de (?:partir|venir))\s?:?\s?$/

/** What a sentence is tied to the one before with, wherever it stands in it. */
export const connective =
  /,? ?\b(?:en revanche|par contre|toutefois|cependant|pourtant|neanmoins|donc|en outre|par ailleurs|au demeurant|desormais|dorenavant|cette fois(?:-ci)?|en effet|en consequence|par consequent|pour autant|de plus|a ce stade|pour l'instant|pour le moment|ce jour-la|bien entendu|bien sur|evidemment)\b,? ?/g

/** "inutile d'apporter": no list begins here. */
export const against =
  /(?<!\b(?:oubli|omett|manqu)\w* (?:surtout )?)\b(?:inutile|superflu\w*|dispense\w*|pas|plus(?= (?:utile|necessaire|besoin|lieu|oblige|la peine))|aucune?|nul|sans|ne|n'|ni|n'(?:avez|aurez|a) (?:pas |plus |rien )?a(?! qu)|non plus qu[e']|nullement|il n'y a pas lieu|pas lieu)\s?(?:non plus |davantage |donc )?(?:besoin |necessaire |utile |lieu |oblige\w* |tenue?s? |de |d'|a |y )*(?:la peine |(?:que vous |vous )?(?:avoir|ayez|aurez|aviez) |que vous |vous |l'|etre |nous |en |a |d'|de )*$/

/** Said before things, or as the title above them: nobody needs them. */
export const leftOut =
  /\b(?:(?:ne (?:vous |nous )?(?:sont|seront|sera)|n'est) (?:pas|plus) (?:(?:demande|exige|requi|reclame|necessaire|utile)\w*|a (?:apporter|fournir|joindre|presenter))|inutiles?|superflu\w*|(?:ne |n'y )(?:nous |vous )?ser(?:t|vent|vira|viront) (?:a |de )?rien|non (?:demandee?s?|exigee?s?|requise?s?|reclamee?s?|necessaires?)|ne (?:pas|plus) (?:apporter|joindre|prendre|envoyer|presenter)|n'(?:apportez|envoyez|emportez|ajoutez) (?:pas|plus|ni)|(?:on |il |l'office |l'ofii )?ne (?:vous |nous )?(?:demande|reclame|exige)(?:nt|ra|ront)? (?:pas|plus|ni)|ne (?:renvoyez|rapportez|retournez|remettez|fournissez|presentez|produisez|transmettez) (?:pas|plus|ni)(?![^.;:]{0,40}\b(?:par|a la|au|aux|sans|seulement|avant|en)\b)|ne (?:joignez|prenez|prenons|demandons|acceptons|reclamons|voulons) (?:pas|plus|ni)|a laisser|laissez(?!-passer)(?! (?:bien )?(?:a (?:portee|(?:la |sa |notre |leur )?disposition)|visible|accessible|en vue|sur (?:la|une) table))|gardez chez vous|il n'y (?:a|aura) (?:ni\b|(?:pas|plus|aucune?)\b[^.;:]{0,60}\ba (?:apporter|fournir|produire|presenter|prevoir|joindre))|pas (?:besoin|la peine)|(?:plus|aucun|nul) besoin|rien d'autre|pouvez (?:vous (?:en )?passer|laisser|oublier))\b|^\W*(?:plus tard|ulterieurement|pas ce jour-la|pas cette fois|(?:a|pour) un prochain rendez-vous)\b[^.;:]{0,30}:?$/

/** Said of an item behind it: it is not wanted, or it is the office that gives it. */
export const declined =
  /^[^.;:,\n]{0,60}\b(?:(?:n'est|n'a|n'ont|ne sont|ne sera|ne seront|ne doit|ne doivent)\b[^.;:,]{0,25}\b(?:pas|plus|nullement|aucunement)\b(?! (?:recu|annul|caduc|caduq|modifi|chang|remplac|perdu))|(?:est|sont|sera|seront)\b[^.;:,]{0,25}\b(?:remis|delivre|fourni|offert|distribue|prete|restitue|servi|rendu|donne|adresse|envoye|inutile|superflu)(?:e|s|es)*\b)/

/** Sentences on what to do when one cannot come: papers named there are no papers for the day. */
export const absence =
  /\b(?:empechements?|empechee?s?|impossibilite|indisponibilite|absences?|retards?|reporter|report d[eu]|ne pouvez pas|justifier|changements? d(?:e |'))\b/

/** "Il ne peut être déplacé que sur production d'un certificat médical": what is asked for proves why. */
export const onlyToMove =
  /\bne (?:peut|pourra|sera|saurait) (?:etre )?(?:deplace|reporte|modifie|change|decale|avance)e?s? (?:que |qu')(?:sur|avec|contre|en cas|apres)[^,;:]*/
/** "Il n'y a ni photo à fournir ni timbre à acheter" */
export const nothingTo =
  /\bil n'y (?:a|aura) (?:ni|pas|plus|aucune?)\b(?![^,;:.]*\b(?:sauf|hormis|que|qu'|excepte)\b)[^.;:,]{0,60} a (?:apporter|fournir|produire|presenter|prevoir|joindre|acheter|payer|emporter)(?:,? ni\b[^.;:,]*)*/

/** Item or sentence only for some. */
export const condition =
  /\b(?:le cas echeant|(?<!\bmeme )s(?:i |'ils? |'elles? )(?!possible|bien|tel|vous plait)|moins que|pour (?:autant|peu) que|(?<!depuis )quand (?:vous|elle|il)s?|(?:uniquement|seulement) (?:dans|en|pour)|dans (?:le cas|l'hypothese)|eventuel\w*|s'il y (?:a lieu|en a)|si (?:besoin|necessaire|existant\w*|obtenu\w*|hospitalisation|grossesse|traitement)|en cas de|s'il(?:s)? (?:existe\w*|y en a)|(?<!\b(?:(?:traduite?|traduction)s?(?: [a-z]+){0,3}|couleurs?|recent|imprime|francais|original)\w*,? ?\(?)si possible(?!,? (?:avec|tradu|en (?:couleurs?|francais)|recent|imprime|original))|si (?:deja|concerne\w*|vous (?:travaill\w+|recevez|prenez)|proprietaire|locataire|marie\w*|salarie\w*|enceinte)|selon (?:votre|le) (?:situation|cas)|lorsque vous en avez|(?:pour|de) (?:celles et ceux|ceux et celles)|de (?:ceux|celles) qui|pour (?:les|ceux|celles) (?!besoin|formalit|demarch|rendez|modalit|autres|(?:deux |trois )?adultes|(?:\w+ )?(?:jour|matin|seance))[a-z]+|pour le cas ou|au cas ou|(?:dans )?la mesure ou|dans l'(?:hypothese|eventualite) (?:ou\b|d['eu])|(?:a )?condition d[e']|a condition|sous reserve d[e']|uniquement si|seulement si|quand (?:il|elle)s? existe\w*|facultati\w*|pour qui en|(?:pour )?les (?:femmes|porteurs|personnes(?! munies))(?= )|souhaitee?s?(?=[\s)]*$)|dont vous disposez|(?:qui|que|qu'|dont|ou) ?[^,;.:()]{0,30}\b(?!(?:ex|re|por)?trait)[a-z]+r(?:ait|aient|iez)|if (?:applicable|relevant|any|you))\b|[(\t](?:pour )?(?:les )?(?:salarie|locataire|proprietaire|parent|etudiant|femme|homme)\w*(?:[ )]|$)/

/** A list or a sentence that begins like this speaks to some only. */
export const opensConditional =
  /^\W*(?:et(?:, ?| ))?(?:(?:seulement|uniquement) )?(?:si |s'il (?!vous plait)|(?:a )?moins qu|pour (?:autant|peu) que|quand (?:vous|il|elle)|en cas d(?:e|')|pour (?:les|ceux|celles) (?!besoin|formalit|demarch|rendez|(?:deux |trois )?adultes)|les (?:femmes|porteurs|personnes (?!munies|$))|lorsque|le cas echeant|(?:sont )?facultati|selon|dans l'(?:hypothese|eventualite)|(?:a )?condition d|sous reserve d|dans le cas|au cas|(?:dans )?la mesure|pour le cas|eventuellement|facultatif|le port d)/

/** "Vous êtes locataire : la quittance": a situation that is told before a colon is a condition. */
export const told =
  /^vous (?:(?:etes|serez) (?!prie|invit|convo|tenu|attendu|recu|inform|dispens|oblig|la\b|en possession|porteu|muni)|(?:avez|aviez|auriez) (?!a\b|besoin|(?:sur|avec) (?:vous|soi))|(?:portez|suivez|travaillez|exercez|occupez|louez|attendez|allaitez|etudiez|recherchez|cherchez|possedez|vivez|logez|payez|percevez|touchez|venez d[e'])\b)[^:.;]{0,80} ?: ?/

/** What stands before the name of a thing: "vingt deux" is one number or two, so no run of them is read without end. */
const before = String.raw`^(?:(?:${numberPattern}|\d|la|le|l'|son|sa|ses|votre|vos|les|tout|toute|tous|(?:photo)?copies? d[eu]) ?){0,4}`

/** Papers and things by their general names: a short line that begins with one is an item. */
export const paper = new RegExp(
  String.raw`${before}(?:attestations?|taxes?|cartes?|certificats?|procurations?|resultats?|enveloppes?|copies?|justificatifs?|extraits?|avis|releves?|titres?|contrats?|curriculum|cv|formulaires?|bouteilles?|dossiers?|lettres?|actes?|recus?|livrets?|documents?|papiers?(?= (?:prouv|qui|montr|attest|justif|etabli))|pieces?|questionnaires?|devis|${device})\b`,
)

/** Of these, the ones that are meant also behind a weak word. */
export const ownPaper = new RegExp(
  String.raw`${before}(?:attestations?|certificats?|procurations?|formulaires?|cartes?|enveloppes?|questionnaires?|extraits?|releves?|taxes?|contrats?|curriculum|cv|${device})\b`,
)

/** "Sans ce contrat, pas de carte": what the office itself gives is not asked for where the letter says what one loses without it. */
export const forfeits =
  /\bsans (?:[a-z]+ |l'){0,2}(?:contrats?|cir|certificats? (?:de controle )?medica\w+|certificats?|attestations?(?: de formation| finale)?)\b(?! (?:de|d'))[^.;:,]{0,40},[^.;]*\b(?:prefe\w+|cartes?|titres?|renouvel\w+|demande|dossier|droits?|allocation)\b/

/** "Elle en est dispensée si elle remet un certificat": what frees from something is asked of those whom it concerns. */
export const exempts =
  /\b(?:dispens|exempt)(?:e|ee|es|ees)\b[^.;:]{0,40}\b(?:si|sous reserve|a condition|sur|contre|moyennant|en)\b/

/** Of any number of papers alike: "le cas échéant", "si vous en avez". Lenses are worn, these conditions fit any paper. */
export const anyPapers =
  /, (?:le cas echeant|s'il y a lieu|s'il y en a|s'il en existe|s'ils existent|si (?:necessaire|besoin|possible)|si vous (?:en (?:avez|disposez|possedez|detenez)|les (?:avez|possedez|detenez)))\W*$/

/** "Dans tous les cas": what stands below is for everybody again. */
export const always =
  /^\W*(?:et )?(?:(?:dans|en) tous? les cas|en toute hypothese|quoi qu'il en soit|toujours\b|a chacun\b|pour chacun\b|pour tou(?:s|t le monde)\b|obligatoire(?:ment|s)?\b|tous les \w+(?!.* (?:est|sont|seront|ont|doivent|devront|peuvent|pourront)\b)|en tout etat)/

/** A line that begins like this is no item of the list above it. */
export const listEnds =
  /^(?:vous |veuillez|merci|en cas|n(?:e |')(?!oubli|omett|manqu)[a-z]+(?:ez|tes) (?:pas|plus|ni)\b|si vous (?!en |avez |portez|etes|disposez|possedez)|si une |nous |toute absence|tout (?:retard|report|dossier|changement)|a defaut|prenez|prendre|le repas|presentez|il |ils |(?:la|le|les|un|une) [a-z]{3,20} (?:est|sont|sera|seront|a ete)\b|la visite|votre (?:visite|rendez|dossier|absence|presence)|l'(?:ofii|office|entretien|assiduite|absence)|pour (?:tout|reporter|plus|nous)|adresse\b|lieu\b|date\b|heure|horaires|contact|tel\b|rendez|madame|monsieur|je |dans |afin|cette convocation (?:est|doit)|ce rendez|aucun|sans |au cas|important|attention|nb\b|n\.b|nota|ref|p\.s|report\b|a savoir|empechement|un (?:mail|retard|empechement)|faute|cordialement)/

/** What stands below tells what will be done on the day. */
export const agenda =
  /^(?:au )?(?:programme|deroule)|\b(?:visite|journee|rendez-vous|formation|seance|entretien|parcours|examen)\b.*\b(?:comprend|comporte|prevoit|se deroule)/

/** What the office gives, or has had already. */
export const given =
  /\b(?:recevrez|(?:nous|on) (?:vous )?(?:remettrons|delivrerons|remettra|delivrera|donnera|donnerons)|avons (?:bien )?(?:recu|enregistre)|(?:avez|ayez|aviez) (?:deja |bien )?(?:presente|fourni|transmis|produit|adresse|joint|envoye|remis|depose)|accus\w+ reception|titulaire|prescri(?:re|ra|vez)|verrez remettre|seront (?:conserve|garde|etudie|examine|verse)e?s|(?:ont|a) (?:bien |deja )?ete (?:recu|reconnu|accepte|verse|valide|transmis|fourni)\w*|figur\w+ deja|(?:est|sont|se trouven?t|restent?) (?:deja |bien |encore |toujours )*(?:au dossier|dans (?:le|votre|notre) dossier|conformes?|parvenus?|chez nous|entre nos mains|en notre possession|dans nos (?:locaux|bureaux|services)))\b/

/** "un agent porteur d'une carte", "un adulte muni d'une procuration": what somebody else has. */
export const ofOthers =
  /\b(?:(?:il|elle) (?:sera|est)|agente?s?|enquet\w+|inspect\w+|controleu\w+|visiteu\w+|technicien\w*|representante?|adulte|tiers|personne majeure)\b[^.;:]{0,40}\b(?:porteu(?:r|se)|munie?|nantie?|pourvue?)\W/

/** "vous pourrez, sur présentation de votre contrat, …", "un cours du soir est possible sur présentation …": only whoever wants that shows it. */
export const mayShow =
  /(?<!\b(?:entree|acces|admission|accueil)\b[^.;:]{0,30})\bpossibles?\b(?:(?!\bque\b|\bqu')[^.;:]){0,45}\b(?:sur|contre|moyennant) (?:la )?presentation|\b(?:pourrez|pouvez|pourriez|avez la faculte)\b[^.;:]{0,12}\b(?:sur|contre|moyennant) (?:la )?presentation/

/** Titles inside a list that say when or where the papers below are wanted, not for whom: "Aux deux rendez-vous", "Le 16 septembre en plus". */
export const stage =
  /^(?:(?:a|aux?|pour) (?:les |la |le |l')?(?:(?:deux|trois|premiere?|seconde?|deuxieme|chaque) )?(?:rendez-vous|rdv|jours?|journees?|visites?|seances?|radio\w*|medecin|cabinet|centre|hopital|office|ofii|guichet)(?: medicale)?|(?:le |la )?(?:\d{1,2}(?:er)? (?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*\.?(?: \d{4})?|(?:premier|second|deuxieme|meme) jour|jour j)|chez (?:le|la) [a-z]+|(?:(?:a |pour |aux? |les )?(?:deux|trois|quatre|chaque|toutes les) fois)|le jour (?:du|de la|de l') ?[a-z]+|en plus|(?:le |l')?(?:matin|apres-midi))(?:,? (?:en plus|aussi|seulement|uniquement|egalement|en outre))?\s?:?$/
