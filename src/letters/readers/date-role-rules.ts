/** The words that make a date something else than an appointment: what it is for, by what stands beside it. */
import { aroundLastDay, beforeLastDay, behindLastDay } from './last-day-rules.ts'

export type DateRole =
  | 'appointment'
  /** An earlier appointment that this letter moves. */
  | 'earlier'
  | 'cancelled'
  | 'deadline'
  | 'issued'
  /** Birth, visa, request, law, street name: never an appointment. */
  | 'past'
  | 'unknown'

type Rule = { role: DateRole; left?: RegExp; right?: RegExp }

/** 86 avenue du 8 mai 1945: of a "cours" or an "école" the day may be one to come, so the year tells. */
export const streetOf =
  /\b(?:rue|avenue|av\.?|place|boulevard|bd|quai|square|cours|allee|ecole|stade|pont|esplanade|carrefour|parvis|lycee|college|cite|residence) (?:du|de la|des|le) $/
/** Streets are not named after the days of letters. */
export const lastStreetYear = 2020

/** What may stand between "sera" and what is done then: "sera d'abord réalisée". */
export const between =
  "(?: etre|,? (?:[a-z]+ment|(?:tout )?d'abord|au prealable|ensuite|aussi|alors|donc|dans un (?:premier|second) temps)){0,4},?"
const willBe = `(?:serez|etes|sera|seront|doit|devra|doivent|devront|sont)${between}`

/** Said of a day beside it: it has been, and counts. */
export const done =
  '(?:deja )?(?:faite?|effectuee?|passee?|realisee?|terminee?|accomplie?|honoree?|suivie?|validee?|acquise?|attestation (?:deja )?(?:remise|delivree|envoyee|recue|obtenue))'

/** What has been: "vous avez suivi", "ont eu lieu", "s'est tenue"; no words that call may stand between it and the day. */
const haveBeen =
  "(?:vous avez\\b(?!\\s(?:ete (?:convoqu|invit|attendu)|(?:un\\s|bien\\s|donc\\s|pris\\s)?(?:rendez|rdv)))|vous (?:y )?etes (?:deja |bien )?(?:venu|pass|present|rendu|entr|arriv)ee?s?\\b|\\b(?:ayant|a|ont) eu lieu\\b|(?:s'est|se sont) (?:tenu|deroule)e?s?\\b)"
const calls =
  '\\b(?:(?:etes|serez|sera|seront|aura|auront|avez rendez)\\b|attend|convoqu|invit|prochain|suivante?\\b|\\w+(?:era|iendra)\\b|fixe|prevu|report)'
const hasBeen = new RegExp(
  `\\b${haveBeen}(?:(?!${calls})[^.;\\n]){0,100}(?<!\\bpour )\\b(?:le|les|du|des|et|puis)\\s$`,
)

/** What happens to a paper calls nobody: "le dossier passera en commission le 4 juin", "la décision vous sera adressée le". */
export const ofPapers =
  /\b(?:dossiers?|demandes?|decisions?|avis|reponses?|resultats?|certificats?|attestations?|titres?|cartes?|courriers?|rapports?|commission|compte[ -]rendus?)\b(?: [a-z']+){0,4} (?:sera|seront|passer(?:a|ont)|rendr(?:a|ont)|parviendr(?:a|ont)|arriver(?:a|ont)|partir(?:a|ont)|devrai(?:t|ent)|doit|doivent)\b(?:(?! (?:visite|entretien|rendez|lors|a l'issue))[^.;\n]){0,60}$/

/** The first rule that fits decides. `left` is matched against the words that end at the date. */
export const rules: Rule[] = [
  // née le 14 mai 1985, date de naissance : 14/05/1985, née à Lomé, le 4 mai 1985
  {
    role: 'past',
    left: /\b(?:ne|nee)(?:\(e\))?\s?(?:a\s[a-z' -]{2,30},?\s?)?(?:\([a-z' -]+\),?\s?)?(?:le|en)?\s?:?\s?$/,
  },
  // Entrée en France : 08/11/2026
  { role: 'past', left: /\b(?:entree|arrivee)e?s? (?:en france|sur le territoire)\s?(?:le)?\s?[:\t]?\s?$/ },
  { role: 'past', left: /\bnaissance\s?(?:\([a-z/]+\))?\s?[:\t]?\s?(?:le\s)?$/ },
  {
    role: 'past',
    left: /\bdate (?:d'entree|d'arrivee|de (?:la |votre )?(?:validation|delivrance|depot|demande|fin|signature)|d'expiration)\b[^\n]{0,30}$/,
  },
  // depuis la délivrance de votre carte, le 20 avril 2026, votre embauche, intervenue le 3 janvier 2027,
  {
    role: 'past',
    left: /\b(?:delivrance|obtention|remise|validation|depot|signature|enregistrement|embauche|entree|arrivee|mariage|inscription|notification|reception)\b[^.;,\d]{0,50}, (?:(?:intervenu|survenu|fait|effectu|date|celebre|prononce|enregistre|depose|signe|recu)e?e?s? )?le $/,
    right: /^\s?(?:,|et\b)(?!\s?(?:a|entre|de|des|vers)\s?\d)/,
  },
  // la loi n° 2018-778 du 10 septembre 2018
  {
    role: 'past',
    left: /\b(?:loi|decret|arrete|ordonnance|circulaire|directive|reglement|code|jorf|jo)\b[^.\n]{0,60}\b(?:du|le)\s$/,
  },
  // valable du 4 mars au …, expire le …
  {
    role: 'past',
    left: /\b(?:valable|valide|validite|expir\w+|echeance de (?:votre|la) (?:carte|titre)|fin de validite)\b(?:(?!\bvous\b)[^.;\n]){0,40}\b(?:le|au|du|:)\s?$/,
  },
  // la convocation datée du 4 janvier, par lettre en date du 12 janvier
  { role: 'past', left: /(?<!\b(?:l[ae]|une|cette|votre|nouvelle|ancienne) )\b(?:datee?s?|en date) du\s$/ },
  // votre visite du 7 janvier ayant eu lieu, la journée du 5 janvier a été constatée
  {
    role: 'past',
    right:
      /^[^.;\n]{0,40}\b(?:ayant eu lieu|(?:a|ont) eu lieu|(?:s'est|se sont) (?:tenu|deroule)e?s?|(?:a|ont) (?:bien )?ete (?:effectu|realis|valid|constat|suivi|attest|enregistr)e?e?s?)\b/,
  },
  // Convocation n° 2027-C-55310 du 13/10/2027
  {
    role: 'issued',
    left: /\bconvocation n°\s?[\w/ .-]{2,24}\sdu\s$/,
    right: /^(?![\s,(-]{0,3}(?:a\s)?\d{1,2}\s?[h:])/,
  },
  // malgré la fermeture du 2 mars
  {
    role: 'past',
    left: /\b(?:fermeture|greve|jour ferie|pont)\b[^.;,\d\n]{0,30}\b(?:du|le)\s$/,
  },
  // nos bureaux ferment le 9 mars: what is called off that day is told by other words
  {
    role: 'unknown',
    left: /(?<!\b(?:inscriptions?|dossier) )\bferm(?:e|ent|era|eront|ee?s?|es|ons|erons)\b(?! votre)[^.;:\d\n]{0,40}\b(?:le|les|du|au|des|ce) (?:[a-z]{5,8} )?$/,
  },
  // nos bureaux rouvriront le lundi 25 janvier, reprise des visites le …
  {
    role: 'past',
    left: /\b(?:reouvert\w*|rouvr(?:ir\w*|e|ent|ons)|(?:reprise|reprendr\w+|reprenn\w+)(?: (?:normale )?(?:de l'|des |du |de |d'|l'|les )(?:activite|accueil|visites?|rendez-vous|services?|receptions?))?)\b[^.;\d]{0,25}$/,
  },
  // visite médicale le 5 janvier 2027 (faite), 05/01/2027 à 9h00 ⇥ effectuée, Journée 1 : 5 janvier (attestation remise)
  {
    role: 'past',
    right: new RegExp(
      `^(?:[\\s,]{0,2}(?:a )?\\d{1,2} ?[h:] ?\\d{0,2})?[\\s(:,-]{1,6}${done}(?=[\\s).,;]|$)(?! (?:le|au|par|en|dans|a|avant|apres)\\b)`,
    ),
  },
  { role: 'past', left: /\b(?:par exemple|a titre d'exemple|exemple\s?:)[^.;\n]{0,100}$/ },
  // le 3 février 2027 : ANNULÉ, journée du 3 février annulée, Annulé : 3 février
  {
    role: 'cancelled',
    right:
      /^(?:[\s,]{0,2}(?:a )?\d{1,2} ?[h:] ?\d{0,2})?[\s:,>|-]{1,4}(?:annul|supprim|deprogramm)ee?s?\b(?! (?:en cas|si |faute|et remplac))/,
  },
  { role: 'cancelled', left: /\b(?:annul|supprim|deprogramm)ee?s?\s?[:\t]\s?(?:le )?$/ },
  // 3 février 2027 (annulé)
  {
    role: 'earlier',
    right:
      /^(?:[\s,]{0,2}(?:a )?\d{1,2} ?[h:] ?\d{0,2})?\s?[([{]\s?(?:date |rendez-?vous |rdv )?(?:annul|supprim|ancien|caduc|initial|precedent|abandonn|remplac|reporte)/,
  },
  // initialement fixée au lundi 1er mars
  {
    role: 'earlier',
    left: /\b(?:initialement|precedemment|anciennement|d'abord (?:\w+ )?(?:fix|prev|program|annonc|indiqu|propos|convoqu|arret|reten)\w*)\b[^.;\d\n]{0,60}$/,
  },
  // vous étiez convoquée le …, vous deviez vous présenter le …
  {
    role: 'earlier',
    left: /(?<!\bsi (?:vous |elle |il )|\bc')\b(?:etiez|aviez(?! (?!ete|pris|rendez|une?\b|votre|la|le|notre|cette|ce\b)\w+(?:e|i|it|u|is)s?\b)|deviez|devait|etait|auriez du|(?:fixait|prevoyait|portait|indiquait|annoncait))\b[^.;\d\n]{0,70}\b(?:le|du|au|pour le)\s$/,
  },
  // celle du 9 avril, qui vous donnait rendez-vous le 14 mai
  {
    role: 'earlier',
    left: /\b(?:qui|laquelle|lequel|ou|que) (?:nous )?(?:vous )?(?!plait|fait|parait|connait|sait|nait)[a-z]{3,}(?:ait|ions)\b[^.;\d\n]{0,50}\b(?:le|du|au|pour le)\s$/,
  },
  // samedi 12 et samedi 19 février : pas de séance, pas de cours le 12 mars
  {
    role: 'past',
    right:
      /^(?: (?:et|ou|,)? ?(?:le )?(?:[a-z]{5,8} )?\d[^.;\n:()]{0,20})?\s?[:(–,-]\s?(?:pas|point|aucune?|relache|conges?|ferie|vacances)\b(?! (?:d'inquietude|de probleme|report|retard))/,
  },
  {
    role: 'past',
    left: /\b(?:pas|point|aucune?|ni) (?:de |d')?(?:cours|seance|formation|lecon|journee|session|classe)s? (?:les?|du|au) [^.;:\n]{0,40}$|^(?:pas de (?:cours|seance)s?|relache|conges?|vacances) ?: ?(?:les? )?$/,
  },
  // L'ancienne (3 février 2027) ne compte plus
  { role: 'earlier', left: /\bl'ancien(?:ne)?\s?[(:]?\s?(?:du |le )?$/ },
  // Avant : 3 mai. Maintenant : 10 mai.
  { role: 'earlier', left: /(?:^|\n)\W{0,3}avant\s?[:\t]\s?(?:le\s)?$/ },
  // et non le 4 mars, ancienne date : …, ne tenez pas compte de la convocation du …
  { role: 'earlier', left: /\bet non (?:pas |plus )?(?:(?:le|du|au)\s)?$/ },
  {
    role: 'earlier',
    left: /\b(?:(?:ancien(?:ne)?|precedente?) (?:date|jour|rendez-?vous|rdv|horaire|convocation)|(?:date|jour|rendez-?vous|rdv|convocation) (?:initiale?|anterieure?|precedente?|annulee?|supprimee?|d'origine))\s?[:\t]\s?(?:le\s)?$/,
  },
  // Premier rendez-vous : …, where no second one stands beside it
  {
    role: 'earlier',
    left: /\bpremier rendez-?vous\s?[:\t]\s?(?:le\s)?$/,
    right: /^(?![\s\S]{0,80}\b(?:deuxieme|second|2e|2nd)\b)/,
  },
  { role: 'earlier', left: /\b(?:pas|plus) (?:tenir )?compte\b[^.;\d\n]{0,60}\b(?:le|du|au)\s$/ },
  {
    role: 'earlier',
    left: /\b(?:(?:au lieu|en lieu et place|en remplacement|a la place)(?= d)|se substitue\b)[^.;:\d\n]{0,60}\b(?:du|le)\s$/,
  },
  {
    role: 'earlier',
    left: /(?<![:\t-]\s?)\b(?:annul\w+\b(?! et remplac\w+ par\b)|remplac\w+\b(?! par\b))[^.;\d\n]{0,80}\b(?:du|le|au)\s$/,
  },
  // contraints de déplacer votre rendez-vous du mardi 16 février
  {
    role: 'earlier',
    left: /\b(?:deplacer|reporter|decaler|modifier|changer|avancer|annuler)\b[^.;\d\n]{0,60}\b(?:du|celui du|(?:prevue?|fixee?|programmee?) (?:le|au|pour le|du))\s$/,
  },
  { role: 'earlier', left: /\b(?:reporte|decale|deplace|avance|report)(?:\(?e?\)?s?)?\s(?:du|celui du)\s$/ },
  {
    role: 'earlier',
    left: /\b(?:absen(?:te?|ce)|manque|pas (?:ete )?(?:honore|present\w*|venue?|rendue?))\b(?:(?!\b(?:avant|plus tard|d'ici)\b)[^.;\d\n]){0,70}\b(?:du|le|au)\s$/,
    // "une absence le 30 novembre sera notée" speaks of a day to come
    right: /^(?![^.;\n]{0,80}\b(?:ser(?:a|ont|ait)|pourra\w*|peut|entrain\w*|risqu\w*|vaudra|conduira)\b)/,
  },
  {
    role: 'earlier',
    left: /\b(?:premiere convocation|(?:precedente?|ancienne)\s(?:convocation|date|rendez-?vous|seance))\b[^.;\d\n]{0,40}\b(?:du|le|:)\s?$/,
  },
  {
    role: 'earlier',
    right:
      /^[^.;\n]{0,50}\b(?:est|sont|a ete|ont ete)?\s?(?:annule[es]* et )?(?:reporte|deplace|decale|remplace|avance)(?:e|s|es|\(e\))?\s(?:au|a|par|de|d'un\w*)\b(?!\s?\d{1,2}\s?[h:])/,
  },
  // votre rendez-vous du 8 avril est reporté.
  {
    role: 'earlier',
    left: /^(?![^.]*\b(?:heure|horaire)s? d)/,
    right:
      /^[^.;\d\n]{0,50}\b(?:est|sont|a ete|ont ete|doit etre)\s(?:reporte|deplace|decale|remplace|modifie)(?:e|s|es|\(e\))?\s?(?:[.,;\n]|$)/,
  },
  // nous vous avons attendue le 14 janvier
  {
    role: 'earlier',
    left: /\bvous (?:a|ont|avait|avaient|avons|avions) (?:vainement |en vain )?attendue?s?\b[^.;:\d\n]{0,40}$/,
  },
  // Le 14 janvier à 9 h 15, le médecin vous a attendue et vous n'êtes pas venue
  {
    role: 'earlier',
    right:
      /^(?:(?!\b(?:si|lorsque?|quand)\b)[^.;\n]){0,100}\b(?:vous (?:a|ont|avait|avaient|avons) (?:vainement |en vain )?attendue?s?|vous n'(?:etes|y etes) pas venue?s?(?! (?:seul|avec|accompagn))|vous ne vous (?:y )?etes pas (?:present|rendu|deplac)\w*|votre absence (?:a ete|nous))/,
  },
  {
    role: 'earlier',
    right: /^[^.;\n]{0,60}\b(?:n'a pas pu|auquel vous n|a laquelle vous n|ou vous n'etiez)/,
  },
  // dernière séance le …, fin de la formation : …
  {
    role: 'past',
    left: /\b(?:derniers? cours|dernieres? (?:seance|lecon)s?|s'acheve\w*|se termin\w*|pren(?:d|dra|nent|dront) fin|fin (?:prevue )?(?:de la|de votre|du|des)? ?(?:formation|cours|parcours|stage|session))\b[^.;\d\n]{0,30}$/,
  },
  // avant le 10 février 2027
  ...beforeLastDay.map((left): Rule => ({ role: 'deadline', left })),
  ...behindLastDay.map((right): Rule => ({ role: 'deadline', right })),
  ...aroundLastDay.map((sides): Rule => ({ role: 'deadline', ...sides })),
  // Édité le 22/02/2027, Fait à Lyon, le …
  {
    role: 'issued',
    left: /\b(?:edite|editee|imprime|imprimee|etabli|etablie|emis|emise|redige|fait|genere|remise? en mains? propres?|edition|date d'edition|date (?:du |d[e'] ?(?:ce|cet|cette|la|l'|notre)? ?)(?:presente?|courrier|lettre|envoi|message|avis)|date d'emission)\b(?:\s[a-z]+ment)?(?:\s(?:a|par)\s[a-z' -]{2,40}?)?,?\s?(?:le|du|:)?\s?$/,
  },
  // du 31 mai au 16 juillet: the end of a period, unless something is fixed at, or moved to, that day
  {
    role: 'past',
    left: /(?<!\b(?:re)?(?:fixe|prevu|report|decal|deplac|avanc|programm|renvoy|repouss|remis|arret|transfer|convoqu|mainten|confirm|pass)[a-z()]{0,5}\s)(?<!\b(?:re)?(?:fixe|prevu|report|decal|deplac|avanc)[a-z()]{0,5}\s[a-z]{2,12}\s)(?<!\bsoit\s)\bau\s$/,
  },
  // votre demande du 9 février, validé le 11/12/2026
  {
    role: 'past',
    left: /\b(?:demande|courrier|message|courriel|mail|lettre|appel|reponse|certificat|attestation|contrat|visa|titre|carte|decision|recepisse|inscription|bilan|entretien telephonique)\s(?:(?:signee?|deposee?|valide|validee|delivree?|enregistree?|complete|recue?|cir)\s)?(?:du|en date du)\s$/,
  },
  {
    role: 'past',
    left: new RegExp(
      String.raw`\b(?<!\b${willBe} )(?:valide|passe|depose|enregistre|signe|recu|obtenu|delivre|entre|arrive|accepte|notifie|formule|accorde|transmis|ouvert|envoye|expedie|poste|effectue|accompli|realise)e?s?(?:\(e\))?\s(?:en france\s|a l'ofii\s|par vos soins\s)?(?:le|du|en date du)\s$`,
    ),
  },
  // nous vous avions écrit le 1er février pour …
  {
    role: 'past',
    left: /\b(?:ai|avons|avions|avais|avait|a) (?:[a-z]+ment |deja |bien )?(?:ecrit|telephone|appelee?|informee?|prevenue?|avertie?|adresse [^.;\d]{0,30}|envoye [^.;\d]{0,30})\sle\s$/,
  },
  { role: 'past', left: /\b(?:jusqu'au|depuis|en date)\s(?:le|du)\s$/ },
  // à compter du 2 mai, nos bureaux ferment; a course to which one is admitted from a day begins then
  {
    role: 'past',
    left: /(?<!\b(?:place|inscri|affect|attendu|formation|cours|parcours|stage|session|seance)[a-z]*\b[^.;\d]{0,60})\ba compter (?:le|du) (?:[a-z]{5,8} )?$/,
  },
  { role: 'past', left: hasBeen },
]
