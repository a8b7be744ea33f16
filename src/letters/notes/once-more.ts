/** That a letter calls once more: it is the second or the last one, or the reader did not come before. */
import { before, within } from '../passage.ts'
import { datesIn } from '../readers/date.ts'
import { amountOf, numberPattern } from '../readers/numbers.ts'
import { reproaches, supposed } from '../readers/reproach.ts'
import { sinceOf, statedDay } from '../readers/stated-day.ts'
import { anyOf, type NoteRule } from './rule.ts'

const call = '(?:convocation|invitation)'
/** What the letter calls itself, in its subject line or in a sentence. */
const title = String.raw`^\W*(?:objet\s?:\s?)?(?:(?:rappel|relance)\W{1,4})?`
/** Up to the next clause; "cette fiche et la dernière convocation" are two things. */
const near = String.raw`(?:(?!(?<!\b(?:deuxieme|seconde|2e|2eme)) et (?:l[ae]|votre)\b)[^.;,:])`
const itself = String.raw`\b(?:ceci|c'est|il s'agit|voici|constitue|adressons|envoyons|(?:cette|presente)(?= (?:2e|2eme|2nde|deuxieme|seconde|derniere?|ultime)\b|${near}{0,40}\b(?:est|constitue|vaut)\b))\b${near}{0,40}`
const last = String.raw`\b(?:derniere?|ultime)`
/** What is set or offered. */
const offered = '(?:session|date|convocation|possibilite|chance|seance|occasion|opportunite|proposition)'
const given = '(?:propose|fixe|accorde|offert|programme|prevu|organise|donne|retenu|ouvert)'
const lastOne = anyOf(
  String.raw`(?:${title}|${itself})(?:\b[a-z\d]+ et )?${last} (?:${call}|chance)\b`,
  `${itself}${last} (?:date|rendez-?vous|possibilite) (?:que|qui|propose|accorde|offert)`,
  // "Une dernière session vous est proposée", "une nouvelle et dernière date est fixée au".
  String.raw`\bune (?:(?:nouvelle|autre|seconde) et )?${last} ${offered} (?:(?:vous |de (?:formation|rattrapage) |de rendez-?vous )+)?(?:est|sera|a ete) (?:donc |alors |exceptionnellement |desormais )?${given}e?\b`,
  String.raw`\bvous (?:\w+ons|fix\w+|propos\w+|convoqu\w+) (?:donc |alors |exceptionnellement )?(?:a |pour )?(?:une|cette) (?:(?:nouvelle|autre|seconde) et )?${last} ${offered}\b`,
  String.raw`\bvous (?:etes (?:\w+ ){0,2}(?:convoque|invite|attendu)e?|invitons|convoquons|convions)\b[^.;]{0,40}\b(?:pour (?:la|une) derniere fois|une derniere fois)\b`,
  String.raw`\b(?:cette|presente) (?:${call}|lettre|date)\b[^.;]{0,30}\best (?:aussi |donc )?la derniere\b`,
  String.raw`\b${call} et (?:aussi )?la derniere(?=\s?(?:$|[.,;:)]))|^\W*(?:c'est|ce sera) (?:aussi |donc )?la derniere\W*$`,
  String.raw`\baucune? (?:autre|nouvelle?|nouveau) (?:${call}|date|rendez-?vous)\b[^.;]{0,40}\b(?:propose|fixe|accorde|adresse|envoye)e?\b(?![^.;]*\b(?:avant|d'ici|pour|en|par|sur|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?)\b)`,
)
const secondOne = new RegExp(
  String.raw`(?:${title}|${itself})\b(?:2e|2eme|2nde|deuxieme|seconde) (?:et derniere )?${call}\b`,
)
/** Of somebody who stays away again, or of a paper. */
const ofOthers =
  /(?:^\W*|[,;:(] ?)(?:si|en cas|faute|lorsqu|sauf|sans|en l'absence|en votre absence|a defaut)\b|\bdatee? d|(?<!\best )\bvotre derniere|\bdepuis\b/

const ofCall =
  '(?:rendez-?vous|rdv|convocation|visite|entretien|journee|formation|seance|test|presence|passage|examen|session|cours|lecon|reunion|matinee|atelier|module)'

/** "Malgré notre courrier du 2 octobre": when something was written. */
const ofLetter =
  /\b(?:(?:courrier|lettre|mail|message|courriel|rappel|relance|sms|avertissement)s?|notre (?:premiere |derniere |precedente )?(?:convocation|invitation)|signee?|conclu|etabli|adressee?|envoyee?)\b[^.;,\d]{0,25}$/

const missing = String.raw`\b(?:absen(?:ce|te?)s?|manque(?:e?s?)?|defection)\b`

export const onceMore: NoteRule[] = [
  {
    id: 'is-reminder',
    says: anyOf(
      String.raw`^\W*(?:objet\s?:\s?)?(?:(?:1er|2e|2eme|premier|deuxieme|second|dernier) )?(?:rappel|relance)(?:\W*$| ?-| (?:de|d'|concernant)\s?(?:la |le |notre |votre )?${ofCall}\b)`,
      String.raw`\bnous vous rappelons (?:que vous (?:etes|avez) (?:bien )?(?:convoque|attendu|invite|rendez)|(?:votre|la|le) ${ofCall}\b)`,
    ),
    unless: /\babsence\b/,
  },
  {
    id: 'unchanged',
    negated: true,
    says: /\b(?:date|heure|horaires?|lieu|adresse|rien)\b[^.;]{0,50}\b(?:ne changent? (?:pas|rien)|ne change\b(?! qu)|n'(?:est|ont|a) pas (?:change|modifi)\w*|(?:reste|restent|demeure\w*) (?:inchange|identique|(?:le|la|les) meme)\w*)|\b(?:dates?|heures?|horaires?|lieu|adresse) inchange\w*/,
  },
  {
    id: 'again-because',
    negated: true,
    says: /\blors de (?:votre|la) (?:passage|venue|visite|entretien|journee|presence|session|seance)\b[^;]*\bn'(?:a|ont|avait) (?:pas pu|pu|malheureusement pas pu)\b/,
    joined: true,
  },
  {
    id: 'missed-before',
    negated: true,
    says: anyOf(
      ...reproaches,
      String.raw`\b(?<rule>(?:votre|cette|l')\s?absence (?:injustifiee |non justifiee |non excusee |constatee )?(?:du|le|a la|au|lors d[eu]|aux)\b)`,
      String.raw`\b(?<rule>(?:suite a|apres) votre absence)\b`,
    ),
    unless: supposed,
    // What is to be done after any absence reproaches nobody: only where a day that is past stands beside it.
    value: ({ groups }, said, { passage, now }) => {
      const past = datesIn(passage)
        .filter((one) => within(said)(one) && !ofLetter.test(before(passage, one.start, 60)))
        .map((one) => statedDay(passage, one, now))
        .filter((day) => day < sinceOf(passage, now))
      // Of several days, or from one to another, none is the day.
      if (past.length > 1) return ''
      return past[0] ?? (groups?.['rule'] ? null : '')
    },
  },
  {
    id: 'hours-missed',
    negated: true,
    says: anyOf(
      String.raw`\b(?:manque|absente?|absences? (?:de|a hauteur de|s'eleve\w* a))\b[^.;]{0,30}?\b(?<n>\d{1,3}|${numberPattern}) ?(?:h|heures?)\b(?! ?\d)`,
      // "Comptez une heure et demie pour quatre personnes" tells how long it takes.
      String.raw`(?:(?=.*${missing})|(?<=${missing}.*))\b(?:totalisez|cumulez|comptez|cumule|totalise)\b[^.;]{0,30}?\b(?<p>\d{1,3}|${numberPattern}) ?(?:h|heures?)\b(?! ?\d)`,
      String.raw`\b(?<m>\d{1,3}|${numberPattern}) ?(?:h|heures?) d'absences?\b`,
      String.raw`\bvous n'avez pas (?:assiste|participe|suivi)\b[^.;]{0,70}\(?\b(?<o>\d{1,3}) ?(?:h|heures?)\b(?! ?\d)`,
    ),
    unless: new RegExp(
      String.raw`${supposed.source}|\b(?:sous|dans les|delai|plus de|au moins|avant|jusqu'a|a partir de|toute|au dela|pourr\w+|des)\b|\bde \d{1,2} ?h`,
    ),
    value: ({ groups = {} }) => {
      const count = amountOf(groups['n'] ?? groups['m'] ?? groups['o'] ?? groups['p'] ?? '')
      return count ? String(count) : null
    },
  },
  {
    id: 'last-reminder',
    negated: true,
    says: anyOf(
      String.raw`\b(?:derniere?|ultime)s? (?:lettre de |courrier de )?(?:rappel|relance|avertissement)\b`,
      // A tax notice is an "avis" too.
      String.raw`(?:^\W*(?:objet\s?:\s?)?(?:[^.;,]{0,20}- ?)?)(?:dernier|ultime) avis(?= avant\b|\W*$)|\b(?:dernier|ultime) avis avant\b`,
      String.raw`\b(?:rappel|relance|avertissement|avis) avant (?:(?:la|toute) )?(?:resiliation|rupture|fin|sanction|transmission|cloture|suspension|signalement)`,
      String.raw`\b(?:rappel|relance|avertissement),? (?:qui est |et )?(?:le |la )?dernier`,
    ),
    unless: new RegExp(
      String.raw`${ofOthers.source}|\b(?:malgre|suite a|faisant suite|notre dernier|mon dernier)\b`,
    ),
  },
  {
    id: 'last-notice',
    negated: true,
    says: anyOf(lastOne.source, secondOne.source),
    unless: ofOthers,
    each: true,
    value: (_, { words }) => (!lastOne.test(words) ? 'second' : secondOne.test(words) ? 'both' : 'last'),
  },
]
