/** The sentence that says what happens to those who do not come or do not answer. */
import type { Reader } from '../kind.ts'
import { onOneLine, type Passage, quoted, trimmed } from '../passage.ts'
import { failing } from './failing.ts'
import { withContext } from './leaning.ts'
import { refusesOffer } from './refused-offer.ts'
import { countsAsNo } from './silence.ts'

/** Words of what follows, in whatever tense. */
const outcome =
  /\b(?:rendra (?:son|un) avis\b|suspend\w*|suspension|class(?:e|ee|es|ement)\b|transmis\w*|defavorable\w*|clos\w*|clore|cloture\w*|resili\w*|refus\w*|irrecevab\w*|caduque?s?|rejet\w*|informee?s?\b|avisee?s?\b|alertee?s?\b|prevenue?s?\b|saisi\w*|signale(?:e|s|es|ment)?\b|porte(?:e|s|es)? a (?:la connaissance|l'attention)|rapporte(?:e|s|es)? (?:a|au)\b|communiquee?s?\b|repute\w*|considere\w*|interprete(?:e|es)\b|presum\w*|(?:de)?comptee?s?\b|condition\w*|mention\b|compte lors|retir\w*|retrait|cess(?:e|era|ation)\b|fin (?:de|du|a|au|aux)\b|un terme\b|prend(?:ra|ront) fin|interrom\w*|interruption|sanction\w*|consequence\w*|compromet\w*|expos(?:e|ez|ent|erait|era)\b|renonc\w*|rompu\w*|rompre|rupture|entrain\w*|emport\w*|prive\w*|impossib\w*|empech(?:e|era|ent)\b|annul\w*|perd\w*|perte|obstacle|retarde\w*|abandonn\w*|desist\w*|radie\w*|radiation|reprogramme\w*|bloque\w*|dernier qui|rendue? (?:sans|au vu|sur|a la)|(?:etabli|declare)e? (?:en l'etat|sans|incomplet)\w*|en l'etat|refaire|a rattraper|rattrapee?s?\b|recommenc\w+|nouvelle (?:demande|procedure|convocation)|tout reprendre|retour (?:a|au|de)\b|incomplete?s?\b|refai\w+|archiv\w+|detrui\w+|pas (?:de |d')(?:second |deuxieme |nouveau |nouvelle |autre )?(?:rendez-?vous|date|remise|delivrance|titre|carte|certificat|attestation|visa|renouvellement|allocation|versement|aide)\b|(?:re)?fermee?s?\b|plus (?:de )?(?:rendez-?vous|possib\w+)|remise? en cause|remet en cause|exclu\w*|coupee?s?\b|renvoyee?s?\b|retournee?s?\b|non[- ](?:respect|conforme|execut|delivr|valid|remis|etabli)\w*|vaut|vaudra\w*|equivaut|constitue\w*|regardee?|restitu\w+|aucune suite|statuer\w*|prononcer\w*|decider\w*|sort(?:ent|ie|ies|is)? d[eu]|tombe|repart\w*|en referer|au regard de|au vu d|renonc\w+|tenue?s? (?:pour|comme)|constater|arretee?s?\b|(?:reste|demeure|repart|sere)\w* sans\b|reprendre (?:le|la|tout|votre|a|au)\b|votre place (?:va|ira|sera|est)\b|nous [a-z]+ons votre (?:dossier|demande)|nous (?:devons|devrons|allons|(?:sommes|serons) \w+ d[e']) ?(?:le |la |en |l'|y )*(?:signaler|dire|informer|aviser|prevenir|alerter|ecrire|transmettre)|ne (?:delivr|remet|valid|trait|examin|recoi|instrui)\w* (?:pas|plus)|(?:nous (?:l'|le |en )?[a-z]+ons|on [a-z]+|il (?:est|sera|serait) [a-z]+|l'(?:ofii|office) [a-z]+)(?: (?:savoir|part|compte|connaitre|etat))? (?:au|a la) prefe\w+|(?:voi(?:t|ent)|verr(?:a|ont|ez)) (?:son|sa|leur|votre) (?:dossier|demande|place|procedure|parcours|inscription|formation) (?!avec|dans|entre)[a-z]+(?:ee?|is|ise|er|re|ue?))\b/
/** A verb of what will or may be. */
const coming =
  /\b(?!devra|pourra\b|faudra|voudra|(?:ap|com|dis|re)?parait\b)[a-z]{2,}(?:ra|ront|rait|raient|rons|rions)\b|\b(?:ne|n') ?(?:serez|pourr\w+|saur\w+|recevrez|beneficierez|aurez)\b|\b(?:peut|peuvent|risqu\w+|conduit|verr\w+),? \w|\bpourr(?:a|ont) [a-z]+(?:er|ir|re) (?:sur|a|au|aux|contre)\b|\bnous (?:en )?[a-z]+ons\b[^.;]*\bprefe\w+|\bdepend\w* de\b|\bvous (?:ne |n')[a-z]+rez\b|\b(?:est|sont) (?:pas |alors |aussitot |automatiquement |immediatement )?[a-z]+(?:e|es|is|i|u|us|ue)\b|\b(?:perdr|devr|serez alors)(?:ez|a|ont)?\b[^.]{0,20}\b(?:re[a-z]+re?|nouve\w+|attendre|perdre)\b|\b(?:et|a) refaire\b|\bdecision (?:\w+ ){0,3}(?:pourra|peut|sera) (?:alors |donc |etre )*(?:prise|rendue|arretee|notifiee)\b/

/** What one does not get: a "ne" of its own, not that of the condition. */
const withheld =
  /(?<!\b(?:si|s'il|s'ils|que|dont|ou) [^,]{0,60})\bn(?:e |'(?:en )?)(?:vous |nous |leur |lui )?(?:est|sont|sera|seront|serait|seraient|obtien\w+|percoi\w+|recoi\w+|touche\w*|ouvr\w+|donne\w*|peut|peuvent|pourr\w+|saur\w+|[a-z]+ons) (?:donc |alors |en aucun cas )?(?:pas|plus|point|jamais|(?:vous |lui |leur |nous |y )?(?:etre|[a-z]+(?:er|ir|re))\b)/

/** Said to the reader: vous n'aurez pas le certificat, vous n'obtenez ni carte ni titre. */
const without =
  /\bvous n(?:e |'(?:en )?)(?:aur|obt|rec|touch|percev|benefici)[a-z]+ez (?:donc |alors )?(?:pas(?! a\b)|plus(?! a\b)|ni|aucun\w*|rien)\b|\bvous n'obtenez (?:pas|plus|ni|aucun\w*|rien)\b/

/** Another date instead: what follows is no harm. */
const consoling =
  /\b(?:donn|propos|fix|adress|envoy|attribu|communiqu)[a-z]+ (?:alors )?(?:une? )?(?:autre|nouve\w+) (?:date|jour|rendez|creneau|convocation)/

/** What is asked for, rather than what follows. */
const request = new RegExp(
  [
    String.raw`(?<!\bsans (?:nous |vous |en |y )*)(?<!\bnous (?:devons|devrons|allons|(?:sommes|serons) \w+ d[e']) ?(?:le |la |en |l'|y )*)\b(?:merci de|prevenir|justifier|adresser un|excuser|signaler)\b`,
    // Prévenez-nous: an imperative has no "vous" before it, nor the second "ne" of a condition.
    String.raw`(?<!\bvous (?:ne |n'|vous |y |en |l'|le |la |les |nous )*)(?<!\b(?:et|ni|ou) (?:ne |n')(?:nous |y |en )*)\b(?!chez\b|assez\b|rez\b|(?:sachez|notez|retenez)\b|rendez-? ?vous)[a-z]{2,}ez\b`,
    String.raw`\b(?:doit|doivent|devra|devront|devez|devrez|est a|sont a|sera a) (?:[a-z]+ )?(?:etre |nous )?(?:signal|justifi|motiv|excus|annonc|preven|demand)\w*`,
    String.raw`\b(?:justificatif|certificat|motif|piece|excuse|document)s?\b[^.,;]{0,25}\b(?:est|sera|sont|seront|devra etre|doit etre) (?:alors )?(?:exig|demand|requi|necessaire|obligatoire|a (?:joindre|fournir|produire|envoyer))\w*`,
    String.raw`\bvous pou(?:vez|rrez)\b`,
    // Vous auriez l'obligeance de nous en aviser.
    String.raw`\b(?:obligeance|saura?is gre|obligee? de|reconnaissante?s? de|bien vouloir|voudr(?:ez|iez) bien|vous (?:prie|remercie|demande|invite)(?:rais)? (?:de|d'|a)|il (?:vous )?(?:appart\w+|revien\w+|convien\w+)|il y (?:a|aurait) lieu)\b`,
  ].join('|'),
  'g',
)
/** Asking for another date is no failure, whatever it is refused for. */
const ofMoving =
  /^\W*(?:aucune?|toute?|une?|la|le|les|pas de) (?:autre |second |nouveau |demande de )?(?:report|changement|modification|deplacement)s?\b(?!.*(?:,| et) si vous n)/

/** "Passé ce terme, elle ne pourra qu'être rejetée": of the request that the sentence before speaks of. */
const tooLate =
  /^\W*(?:passee? (?:ce|cette|le|la) [a-z]+|au-dela|apres (?:ce|cette) [a-z]+|ensuite|plus tard),? (?:elle|il|celle-ci|celui-ci|(?:la|votre|une?|toute|cette) demande|(?:le|un|tout|votre) (?:report|changement))\b/
const moves =
  /\b(?:reports?|reporter|changements?|changer|autre (?:date|jour)|modification|(?<!\bvous )deplac\w+|decal\w+)\b/

/** "Retard toléré jusqu'à 9h15. Au-delà, vous ne serez pas reçu": of coming late on the day. */
const pastHour =
  /^\W*(?:au-dela|apres|ensuite|plus tard|passee? (?:cette heure|ce (?:delai|quart d'heure))|apres cette heure)\b/
const shuts =
  /\b(?:retards?|portes?|toler\w+|accueil|emargement|admissions?|arrivees?)\b(?![^§]*\b(?:jours?|mois|semaines?)\b)[^§]*(?:\d ?h\b|\d ?h ?\d|\d:\d\d|minutes?|quart d'heure)/

/** "Si vous refusez ces conditions, vous pouvez clore votre compte": what the reader may choose. */
const choice =
  /\bsi vous\b[^,;.]*, vous pou(?:vez|rrez) (?!etre\b|avoir\b|perdre\b|vous voir\b|vous exposer\b)(?:nous |en |y |l'|le |la |vous )*[a-z]+(?:er|ir|re)\b/

/** Comforting words. */
const nothing = /\b(?:aucune?|sans|ni) (?:incidence|consequence|repercussion|penalite|sanction)s?\b/

/** What the letter itself gives: leave from work, a proof for the employer. */
const grants =
  /\b(?:vau(?:t|dra)|valant|(?:tient|tiendra|tenant) lieu|constitue(?:ra)?|(?:fait|fera) office|sert|servira|permet(?:tra)?)\b[^.;,]{0,20}\b(?:autorisation|justificati\w+|attestation|preuve|justifi\w+|(?:motif|absence|raison)s? (?:legitime|valable|justifiee?|autorisee?|d'absence)|convocation (?:officielle|administrative)|ordre de mission|laissez-passer|titre de transport)\b[^.;]*/g
/** An absence from work, and what an employer may or may not do. */
const work =
  /\b(?:employeurs?|patron\w*|lieu de travail|poste de travail|absen\w+ (?:au|du|de votre|a votre) (?:travail|emploi|poste)|conges? payes?|(?:vos|des|sur) conges|salaire|remuneration)\b/
/** Of the training, the file or the contract with OFII it is all the same. */
const told =
  /\b(?:informe\w*|avise\w*|preven\w*|signale\w*|prefe\w+|dossier|ofii|(?:contrat d'integration|le contrat|cir)|formation|procedure|visa|sejour)\b/

const clauses = /(?=[,;]| et (?:votre|vos|le|la|les|l'|son|sa|une?|il|elle|nous|cette|ce)\b)/

/** Without what is said of work; beside that only what weighs counts: an employer "ne peut pas refuser" either. */
function apartFromWork(words: string): string {
  if (!work.test(words) || told.test(words)) return words
  const rest = words
    .split(clauses)
    .filter((one) => !work.test(one))
    .join('')
  return grave.test(rest) ? rest : ''
}

export const consequence: Reader = ({ passage }) => {
  let best: { index: number; points: number } | null = null
  let heading = false
  for (const [index, span] of passage.sentences.entries()) {
    const words = onOneLine(passage, span)
    const above = passage.sentences[index - 1]
    const said = above ? onOneLine(passage, above) : ''
    const isOther =
      (tooLate.test(words) && moves.test(said)) ||
      (pastHour.test(words) && shuts.test(said)) ||
      countsAsNo(words, said)
    const points = isOther ? 0 : pointsOf(words, heading)
    if (points > (best?.points ?? 0)) best = { index, points }
    heading = isHeading(words)
  }
  if (!best) return {}
  const { start, end } = withContext(passage, best.index)
  const whole = { start: whenOf(passage, best.index) ?? start, end: thenOf(passage, best.index) ?? end }
  return { consequence: quoted(passage, trimmed(passage, whole, /[\s•·*]/)) }
}

/** "Et si je ne viens pas, sans prévenir ?": a heading that sets a condition belongs to what stands below it. */
function whenOf(passage: Passage, index: number): number | null {
  const above = passage.sentences[index - 1]
  const words = above ? onOneLine(passage, above) : ''
  return above && isHeading(words) && /\bsans\b[^.;:]{3,30}\?\s*$/.test(words) ? above.start : null
}

/** "Le préfet peut dire non": a short sentence on what the prefect may do goes on with it. */
function thenOf(passage: Passage, index: number): number | null {
  const next = passage.sentences[index + 1]
  const words = next ? onOneLine(passage, next) : ''
  const goesOn =
    /^\W*(?:(?:le|la|m\.|mme|madame|monsieur) (?:la |le )?)prefe\w+\b[^,;:]{0,25}\b(?:refus\w*|dire non|dira non|ne (?:pas |plus )?(?:donn|renouvel|delivr)\w*)/
  return next && words.length < 120 && goesOn.test(words) && !nothing.test(words) ? next.end : null
}

/** "Sans réponse", "Et si je ne viens pas ?": what comes below says what follows. */
const isHeading = (words: string): boolean =>
  words.trim().length < 45 && !/\d|@/.test(words) && failing(words) === 4 && !outcome.test(words)

/** "Absence = retour au CADA": whatever stands behind the sign follows, unless it is asked for. */
const equation = /^\W*([a-z' -]{4,40}?)\s?(?:=>?|:|->|→|\t)\s?([a-z][a-z' ,/-]{7,80})\W*$/
const toBeDone =
  /\b(?:justifi\w*|certificat medical|motif|excuse|preven\w*|avert\w*|signal\w*|ecri\w*|appel\w*|telephon\w*|contact\w*|inform\w*|demande[rz]\b|voir|nous|adresse\w*|secretariat|accueil|mail|courriel|report|possible|a [a-z]+(?:er|re|ir))\b|[:=>→\t] ?(?!dossier|courrier|titre|lettre)[a-z]+(?:er|re|ir|ez)\b/

/** What is not done, in a label: "Journée incomplète", "Visite non faite". */
const undone =
  /\b(?:non|incomplet\w*|manquant\w*|manque\w*|partiel\w*|tardi\w+|anticipe\w*|interrompu\w*|refuse\w*|hors delai)\b/

/** A name of a street says nothing of what follows: Clos-Renard. */
const street =
  /\b\d{1,4}(?: (?:bis|ter))?,? (?:rue|avenue|boulevard|impasse|allees?|place|chemin|quai|cours|route|square|passage)\b[^,;.]*/g
/** What weighs most of what may be lost. */
const grave =
  /\b(?:contrat|titre|carte|sejour|prefe\w+|dossier|demande|allocation|versement|hebergement|prise en charge|certificat|droits?|procedure)\b/

/** What shuts the door on one day weighs less than what staying away loses. */
const late = /\bretard(?:s|ataires?)?\b|(?:^|[.;:]\s?)(?:apres|passe) \d/

function isEquation(sentence: string): boolean {
  const [, left = '', right = ''] = equation.exec(sentence) ?? []
  const fails = failing(left) === 4 || (undone.test(left) && outcome.test(right))
  return fails && !toBeDone.test(sentence)
}

/** In a sentence of so many characters the two may belong to different matters: both must be clear. */
const long = 320

/** What a failure must reach with what follows: words that may mean another thing need a clear outcome. */
const least = { 0: Number.POSITIVE_INFINITY, 2: 3, 3: 5, 4: 4 }

/** A failure with what follows of it, in the sentence or in what stands after a colon or semicolon. */
function pointsOf(sentence: string, belowHeading: boolean): number {
  if (ofMoving.test(sentence) || nothing.test(sentence) || choice.test(sentence)) return 0
  if (isEquation(sentence)) return 6
  const aside = refusesOffer(sentence) ? 3 : 0
  const points = [sentence, ...sentence.split(/\s?[;:]\s/).slice(1)].map((words) => {
    const own = apartFromWork(words).replace(grants, ' ').replace(street, ' ').replace(request, ' ')
    const failure = belowHeading ? 4 : failing(own)
    const harms = outcome.test(own) || withheld.test(own) || without.test(own)
    const follows = harms ? 2 : coming.test(own) && !consoling.test(own) ? 1 : 0
    const asked = words.search(request) < 0 ? 0 : 2
    const sum = failure + follows - asked
    return follows > 0 && sum >= (own.length > long ? 6 : least[failure])
      ? sum + (grave.test(own) ? 0.5 : 0) - (late.test(own) ? 0.25 : 0)
      : 0
  })
  const most = Math.max(...points)
  return most > 0 ? Math.max(0.5, most - aside) : 0
}
