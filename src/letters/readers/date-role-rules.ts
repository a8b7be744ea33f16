/** The words that make a date something else than an appointment: what it is for, by what stands beside it. */
import { earlierDay } from './date-role-earlier.ts'
import { aroundLastDay, beforeLastDay, behindLastDay, withoutHour } from './last-day-rules.ts'

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
  '\\b(?:(?:etes|serez|sera|seront|aura|auront|avez rendez)\\b|attend|convoqu|invit|prochain|suivante?\\b|(?:commenc|debut|demarr)(?:e|ent|era|eront)\\b|\\w+(?:era|iendra)\\b|fixe|prevu|report)'
const hasBeen = new RegExp(
  `\\b${haveBeen}(?:(?!${calls})[^.;\\n]){0,100}(?<!\\bpour )\\b(?:le|les|du|des|et|puis)\\s$`,
)

/** What happens to a paper calls nobody: "le dossier passera en commission le 4 juin", "la décision vous sera adressée le". */
export const ofPapers =
  /\b(?:dossiers?|demandes?|decisions?|avis|reponses?|resultats?|certificats?|attestations?|titres?|cartes?|courriers?|rapports?|commission|compte[ -]rendus?)\b(?: [a-z']+){0,4} (?:sera|seront|passer(?:a|ont)|rendr(?:a|ont)|parviendr(?:a|ont)|arriver(?:a|ont)|partir(?:a|ont)|devrai(?:t|ent)|doit|doivent)\b(?:(?! (?:visite|entretien|rendez|lors|a l'issue))[^.;\n]){0,60}$/

/** Other days named before one, and nothing else: "le lundi 8 mars, et le", not "le 8 mars, mais le". */
const days = String.raw`(?:(?:(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|matin|apres-midi|de paques|de pentecote|\d{1,4}(?:er)?|et|ou|ni|les?|du|au)?[ ,]){0,14}`

/** What ends is no talk about it, nor a test. */
const ofNoTalk = String.raw`(?<!\b(?:entretien|bilan|rendez-?vous|rdv|convocation|visite|examen|test|evaluation|seance|reunion|point|journee)\b[^.;\n]{0,30})`

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
  // Convocation remise par la SPADA de Lyon, le 14/01/2027
  {
    role: 'past',
    left: /\b(?:convocation|document|lettre|courrier|fiche|attestation|avis) (?:(?:qui )?vous (?:est |a ete ))?(?:remise?|delivree?|donnee?|transmise?|notifiee?) (?:a l'|au |par )[^.;\n\d]{0,60}(?<! pour| avant| d'ici| convoquant| presenter),? le $/,
    right: /^(?!\s?,?\s?(?:a|vers|entre|de|des)\s?\d)/,
  },
  // la loi n° 2018-778 du 10 septembre 2018
  {
    role: 'past',
    left: /\b(?:loi|decret|arrete|ordonnance|circulaire|directive|reglement|code|jorf|jo)\b(?!(?<=ordonnance) (?:\w+-)?(?:\w*jointe?|medicale|annexee)\b)[^.\n]{0,60}\b(?:du|le)\s$/,
  },
  // valable du 4 mars au …, expire le …
  {
    role: 'past',
    left: /\b(?:valable|valide|validite|expir\w+|echeance de (?:votre|la) (?:carte|titre)|fin de validite)\b(?:(?!\bvous\b)[^.;\n]){0,40}\b(?:le|au|du|:)\s?$/,
  },
  // vous n'étiez pas disponible le 1er juin
  {
    role: 'past',
    left: /\bn'(?:etiez|etes|seriez) (?:pas|plus) (?:disponibles?|libres?)\s(?:le|au|du)\s$/,
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
    left: /(?<!\b(?:inscriptions?|dossier|plis?|enveloppes?|courriers?|lettres?|paquets?|colis) )\bferm(?:e|ent|era|eront|ee?s?|es|ons|erons)\b(?! votre)[^.;:\d\n]{0,40}\b(?:le|les|du|au|des|ce) (?:[a-z]{5,8} )?$/,
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
  // samedi 12 et samedi 19 février : pas de séance, pas de cours le 12 mars
  {
    role: 'past',
    right:
      /^(?: (?:et|ou|,)? ?(?:le )?(?:[a-z]{5,8} )?\d[^.;\n:()]{0,20})?\s?[:(–,-]\s?(?:(?:pas|point|aucune?) (?:de |d')?(?:cours|seance|formation|lecon|journee|session|classe)s?\b(?! (?:les?|la|du|aux?|a|en|avec|sans|pour|apres|avant|ne|[a-z]+aires?)\b| [nl]')|(?:relache|conges?|ferie|vacances)\b)/,
  },
  {
    role: 'past',
    left: new RegExp(
      String.raw`\b(?:pas|point|aucune?|ni) (?:de |d')?(?:cours|seance|formation|lecon|journee|session|classe)s? (?:les?|du|au) ${days}$|^(?:pas de (?:cours|seance)s?|relache|conges?|vacances) ?: ?(?:les? )?$`,
    ),
  },
  // le 3 février 2027 : ANNULÉ, journée du 3 février annulée, Annulé : 3 février
  {
    role: 'cancelled',
    right:
      /^(?:[\s,]{0,2}(?:a )?\d{1,2} ?[h:] ?\d{0,2})?[\s:,>|-]{1,4}(?:annul|supprim|deprogramm)ee?s?\b(?! (?:en cas|si |faute|et remplac))/,
  },
  // Les visites de cette semaine sont annulées. La vôtre, le 9 mars, est concernée.
  {
    role: 'cancelled',
    left: /\b(?:annul|supprim|deprogramm)ee?s\b[^.;\n]{0,60}[.;,] (?:(?:la|le) votre|(?:votre|vos) (?:visite|rendez-?vous|rdv|seance|convocation|entretien|journee)s?(?: medicale)?)(?:,? (?:prevue?|fixee?|programmee?))? ?,? ?(?:du|le|au|pour le|celle du|celui du) $/,
    right:
      /^(?:,? (?:a )?\d{1,2} ?[h:] ?\d{0,2})?,? (?:(?:est|sont) (?:donc |aussi |egalement )?(?:concerne|touche|compris)e?s?\b(?! par)|en fait (?:donc |aussi |egalement )?partie\b)/,
  },
  { role: 'cancelled', left: /\b(?:annul|supprim|deprogramm)ee?s?\s?[:\t]\s?(?:le )?$/ },
  ...earlierDay.map((sides): Rule => ({ role: 'earlier', ...sides })),
  // dernière séance le …, fin de la formation : …
  {
    role: 'past',
    left: /\b(?:derniers? cours|dernieres? (?:seance|lecon)s?|s'acheve\w*|se termin\w*|pren(?:d|dra|nent|dront) fin|fin (?:prevue )?(?:de la|de votre|du|des)? ?(?:formation|cours|parcours|stage|session))\b[^.;\d\n]{0,30}$/,
  },
  // date prévisionnelle de fin : …, terme prévu de la formation : …; not "entretien de fin de parcours prévu le … à 10h"
  {
    role: 'past',
    left: new RegExp(
      String.raw`${ofNoTalk}\b(?:(?:date|jour) (?:(?:previsionnel|estime|prev|theorique|probable|indicati)[a-z]* )(?:de |d')(?:la )?(?:fin|cloture|achevement|sortie)|(?:fin|terme|cloture|achevement|sortie) (?:de [a-z]+ )?(?:previsionnel|estime|prevue?|theorique|probable|indicati)[a-z]*)\b[^.;\d\n]{0,30}$`,
    ),
    right: withoutHour,
  },
  // votre contrat arrive à échéance le 13 décembre, vient à expiration le …, échéance du contrat : …
  {
    role: 'past',
    left: new RegExp(
      String.raw`\b(?:arriv|vien|parvien|parven)\w+ a (?:son |sa )?(?:echeance|expiration|terme)\s?(?:le|au)?\s?$|${ofNoTalk}\b(?:echeance|expiration|terme|fin) (?:de |du |de votre )(?:contrat|cir|visa|titre|carte|recepisse|droits?)[^.;\d\n]{0,40}\s?:?\s?(?:le|au|du)?\s?$`,
    ),
    right: withoutHour,
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
    left: /(?<!\b(?:re)?(?:fixe|prevu|report|decal|deplac|avanc|programm|renvoy|repouss|remis|arret|transfer|convoqu|mainten|confirm|pass)[a-z()]{0,5}[\s*_:>-]{1,6})(?<!\b(?:re)?(?:fixe|prevu|report|decal|deplac|avanc)[a-z()]{0,5}\s[a-z]{2,12}\s)(?<!\bsoit\s)\bau\s$/,
  },
  // votre demande du 9 février, validé le 11/12/2026
  {
    role: 'past',
    left: /\b(?:demande|courrier|message|courriel|mail|lettre|appel|reponse|certificat|attestation|contrat|visa|titre|carte|decision|recepisse|inscription|bilan|entretien telephonique)\s(?:(?:signee?|deposee?|valide|validee|delivree?|enregistree?|complete|recue?|cir)\s)?(?:du|en date du)\s$/,
  },
  {
    role: 'past',
    left: new RegExp(
      // "Un entretien d'entrée le mardi": a noun.
      String.raw`\b(?<!\b${willBe} )(?<!\b[dl]')(?:valide|passe|depose|enregistre|signe|recu|obtenu|delivre|entre|arrive|accepte|notifie|formule|accorde|transmis|ouvert|envoye|expedie|poste|effectue|accompli|realise)e?s?(?:\(e\))?\s(?:en france\s|a l'ofii\s|par vos soins\s)?(?:le|du|en date du)\s$`,
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
