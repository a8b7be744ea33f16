/** Failures: what a consequence is said of — not coming, coming late, leaving, not answering — by the letter's own words. */
import type { Letter } from '../../letters/letter.ts'
import { refusesOffer } from '../../letters/readers/refused-offer.ts'
import { folded } from '../folded.ts'
import { isAtHome, isAtScreen } from '../lookup.ts'
import type { WordingKey } from '../topic.ts'
import { conditionOf } from './conditions.ts'

/** `count`: how many times, where the words name it. */
type Failure = { say: WordingKey; count: number }

const number = '(deux|trois|quatre|cinq|[2-5])'
const often = new RegExp(
  String.raw`\b${number}(?:i?e(?:me)?)? absences?\b|\babsente?s? ${number} fois|\b${number} (?:fois de suite|rendez-?vous manques|journees manquees)`,
)
/** "Au-delà de trois absences": with the fourth. */
const moreThan = /\b(?:au-dela de|plus de|plus que|superieur\w* a|excede\w*|depass\w*) (?:\w+ )?$/
const numbers: Record<string, number> = { deux: 2, trois: 3, quatre: 4, cinq: 5 }

const stops = String.raw`(?:\bsi vous |\bqui |^\W*)(?:abandonn|arret|interromp|quitt|cess)\w*`

/** What brings it about, the most particular first. */
const failures: [say: WordingKey, words: RegExp][] = [
  [
    'consequence:often',
    /\babsences? (?:sans motif )?(?:et |ou )?(?:repetees?|nombreuses|frequentes)|\btrop d'absences|\bmultiples absences/,
  ],
  ['consequence:both', /\bmanqu\w+ les deux (?:rendez-?vous|etapes|dates)|\babsente?s? aux deux\b/],
  [
    'consequence:leave',
    /\bjournees? (?:incomplete|partielle|interrompue)s?|\b(?:depart anticipe|part(?:ez|ir|irez) avant|quitt\w+ (?:la|le|les|l'|votre)[^.,;]{0,20} avant)/,
  ],
  [
    'consequence:giveUp',
    new RegExp(String.raw`${stops}[^.;,]{0,25}\b(?:formation|cours|parcours|stage|apprentissage)\b`),
  ],
  ['consequence:regularly', /\b(?:sans|manque d'|defaut d'|avec) ?assiduite\b|\bpas assidue?s?\b/],
  // What one leaves or gives up is something else: a centre, a procedure.
  ['consequence:other', new RegExp(stops)],
  ['consequence:connection', /\b(?:connexion|liaison|session) (?:est )?(?:interrompue|coupee|perdue)/],
]

/** Of the reader: a file may be late as well, and what is asked for "sans retard" is not. */
const late = new RegExp(
  [
    String.raw`\bretardataires?\b|\b(?:arriv|ven|present|connect)\w* (?:\w+ )?en retard\b|\ben cas de (?:[^,;:.]{0,30} )?retards?\b`,
    String.raw`\b(?:tout|aucun|chaque|moindre|pas de|vos|votre) (?:\w+ )?retards?\b|\bretards? (?:a|aux?) `,
    String.raw`(?:^|[;:,.]|\bapres) ?\W?(?:les? |une? |des )?retards?\b(?! (?:de plusieurs|dans|pour|sur|de (?:la|votre|vos|l'|traitement)))`,
    String.raw`\b(?:minutes?|mn|min|heures?|h) (?:de )?retard\b|\bretards? (?:[^\s,;]+ ){0,4}?(?:\d+|cinq|dix|quinze|vingt|trente|quart)\b`,
    String.raw`\b(?:absen|present|pas\b|ven|defaut)[^.;:]{0,25}\b(?:et|ou) (?:\w+ |d'|l'){0,3}retards?\b(?! de plusieurs)|\bretards?,? (?:et|ou) `,
  ].join('|'),
)
/** What coming late comes to. */
const counted = /(?:\b(?:comme|vaut)|=) (?:une )?absen\w*/
/** Without words that a letter on papers has too: "la présente", "à défaut". */
const notComing =
  /\babsen|\bpresente[rz]-?\b|\b(?:vous|se) present\w+|\bpresentation\b|\bdefer|\bven(?:ez|iez|ir)\b|\bmanqu\w+ (?:la|le|ce|cette|votre)\b/
const paper = String.raw`(?:pieces?|documents?|elements?|papiers?|informations?|clich\w+|radio\w*|dossier|justificatifs?|passeport|convocation)\b`
const the = String.raw`(?:(?:ces|cette|ce|les?|la|votre|vos|tou\w+(?: \w+)?) (?:\w+ )?|l')`
const papers = new RegExp(
  [
    String.raw`(?:^|[,;:])\W*(?:sans|faute de|a defaut de) (?:l'envoi de |envoi de |production de )?${the}?${paper}`,
    // Of most letters a certificate is what the visit brings: without it means without the visit.
    String.raw`^\W*(?:sans|faute de|a defaut de) (?:${the})?certificat\b[^.;:]{0,40}\b(?:examen|visite|entretien)\b`,
    String.raw`\bsi vous (?:n'avez|n'apportez|ne presentez|ne produisez) pas ${the}${paper}|\bsi vous venez sans ${the}?${paper}`,
  ].join('|'),
)
const answer =
  /\b(?:repon\w+|silence|nouvelles?|delai|passe ce|envo\w+|transm\w+|retourn\w+|retour|fourni\w*)\b/

const notConfirming =
  /\b(?:sans|faute d[e']|(?:a )?defaut d[e']|en l'absence d[e']) ?(?:votre |cette |toute |une |avoir (?:recu )?(?:votre |cette )?)?confirm\w*|\bne (?:la |le |l')?confirm\w+ pas|\bn'(?:avez|est|a) pas (?:ete )?confirm|\bnon[- ]confirm/
const noNews =
  /^\W*(?:sans|faute de|a defaut de|en l'absence de) (?:aucune? |toute |votre )?(?:nouvelles?|reponse|retour|signe|reaction|message)\b(?!.*\babsen(?:t|te|ts|ce (?:non|in|sans))\b)/
const otherwise =
  /^\W*(?:a defaut|sinon|faute de quoi|dans le cas contraire|passe ce delai|passe cette date)\b,?(?! de\b)/

/** Said of not confirming, where the letter asks for that; what a bare "sinon" is said of stands elsewhere. */
function ofConfirming({ deadlines }: Letter, words: string): WordingKey | null {
  if (notConfirming.test(words)) return 'consequence:notConfirmed'
  if (deadlines.every((one) => one.for !== 'confirm')) return null
  if (noNews.test(words)) return 'consequence:notConfirmed'
  return otherwise.test(words) && !/\babsen|\bpresent[ez]|\bven(?:ez|ir)\b/.test(words)
    ? 'consequence:other'
    : null
}

/** Of the consequence with these words, as the letter has them. */
export function ofWhat(letter: Letter, quote: string): Failure {
  const words = folded(quote)
  const match = often.exec(words)
  const time = match?.slice(1).find((one) => one !== undefined)
  if (match && time) {
    const more = moreThan.test(words.slice(0, words.indexOf(time, match.index)))
    const noReason = conditionOf(words) === 'consequence:noReason' ? 'NoReason' : ''
    const say: WordingKey = more ? `consequence:moreTimes${noReason}` : `consequence:times${noReason}`
    return { say, count: numbers[time] ?? Number(time) }
  }
  const isOfOffer: Failure['say'] | undefined = refusesOffer(words) ? 'consequence:other' : undefined
  const particular = failures.find(([, pattern]) => pattern.test(words))?.[0] ?? isOfOffer
  return {
    say:
      particular ??
      ofConfirming(letter, words) ??
      (letter.appointments.length > 0 ? ofGoing(letter, words) : ofSending(letter, words)),
    count: 0,
  }
}

/** "Sans justificatif, le contrat pourra être résilié": of having been away, not of what is brought. */
const ofAbsence = /^\W*(?:sans|faute de) (?:\w+ )?(?:justificatifs?|justifications?)\s?,/

function ofGoing(letter: Letter, words: string): WordingKey {
  if (/\bpas a l'heure\b/.test(words)) return 'consequence:late'
  if (late.test(words))
    return notComing.test(words.replace(counted, '')) ? 'consequence:absentOrLate' : 'consequence:late'
  if (isAtHome(letter)) return ofTheHome(words)
  // "Sans cette pièce": which one, and for what, stands elsewhere.
  const without =
    papers.test(words) &&
    !/\babsen/.test(words) &&
    !/^\W*\w+ (?:ce|cette) /.test(words) &&
    !ofAbsence.test(words)
  if (without) return 'consequence:without'
  const condition = conditionOf(words)
  return condition === 'consequence:lead' && isAtScreen(letter) ? 'consequence:takePart' : condition
}

/** Whoever refuses, whoever is out, or both. */
function ofTheHome(words: string): WordingKey {
  if (!refusing.test(words)) return 'consequence:home'
  return somebodyOut.test(words) ? 'consequence:homeOrRefused' : 'consequence:homeRefused'
}

/** To be let in; a request that may be refused is what follows. */
const refusing =
  /\brefus(?:ez|iez|er|ant|e|erait)? (?:de |d'|la |le |l'|cette |ce |notre )|\b(?:acces|entree|visite|passage|porte)\b[^.;:]{0,30}\brefuse|\bou refus\b/
const somebodyOut = /\b(?:personne|absen\w*|porte|sonner\w*)\b/

/** No appointment was read: there is nothing to be late for, though there may be one all the same. */
function ofSending({ deadlines }: Letter, words: string): WordingKey {
  if (late.test(words)) return 'consequence:lateAnswer'
  if (papers.test(words) && !/\babsen/.test(words)) return 'consequence:notSent'
  if (deadlines.length > 0) return 'consequence:noAnswer'
  if (notComing.test(words)) return conditionOf(words)
  return answer.test(words) ? 'consequence:noAnswer' : 'consequence:other'
}
