/** Days that a letter names though its reader need not come: sessions for those who cannot, days of others, events, days of the office. */
import { type Passage, type Span, sentenceAt, textOf } from '../passage.ts'
import { type DateMention, datesIn } from './date.ts'
import { datesWithRole } from './dates-with-role.ts'
import { onOccasion } from './occasion.ts'
import type { Slot } from './slots.ts'

/** Another day on offer, for who cannot come on this one. */
const onOffer =
  /\b(?:rattrapage|repli|autres? (?:dates?|jours?|sessions?|seances?|journees?|creneaux?|groupes?|horaires?|possibilites?)|second groupe|solution de|(?:il )?reste\w* (?:\w+ ){0,3}(?:places?|disponibles?)|places? (?:\w+ ){0,3}disponibles?|dates? (?:possibles?|proposees?|disponibles?)|vous (?:pouvez|pourrez|pourriez) (?:\w+ )?(?:aussi|egalement|encore|alors|venir|vous presenter|choisir|opter|demander|rejoindre|suivre|participer)|(?:les )?absente?s?\b(?! le)|report(?:ee?s?)? (?:a|au|sur) (?:la |une )?(?:session|seance|date)|ne (?:vous )?convien\w*|(?:nous|on) vous (?:\w+ )?alors|attendons alors)\b/
/** For who cannot come, too, unless the reader's own day is called off. */
const inPlace = /\bremplacement\b/
/** Those whom the day is for are not the reader. */
const ofOthers =
  /\b(?:le|l'autre) groupe (?:[a-z\d] )?(?:est|sera|vien\w+|passe\w*|suivra|commence\w*|debute\w*)\b|(?:^|[\n.;] ?)\W*(?:(?:les|pour les|aux|tou(?:te)?s les|d'autres|certaine?s) (?:autres |nouveaux |nouvelles )?(?:personnes?|stagiaires?|participant\w*|candidat\w*|absent\w*|inscrit\w*|groupes?|retardataires?|hommes?|femmes?|enfants?|familles?|eleves?|apprenant\w*|etudiant\w*|signataires?|beneficiaires?|usagers?|conjoint\w*|debutant\w*)\b|l'autre groupe|ceux|celles)(?! de (?:m|mme|votre)\b)/
/** What takes place then is no appointment, or is that of the office. */
const event =
  /\b(?:reunions? (?:d'information|publique|collective|ouverte)|portes ouvertes|forum|salon|fete|ceremonie|spectacle|conference|elections?|vacances|conges?|feries?|greve|ponts?|resultats?|attestations?|certificats?|reglement|entre\w* en vigueur|permanence|cours le $|inscriptions?|cloturee?s?|closes?|clos|examen (?:civique|final)|delf|tcf|le prefet|la prefecture|le tribunal|la commission|bilan|avant la fin|pas (?:cours|de (?:cours|formation|seance|session|visites?|consultations?))|aucune? (?:cours|formation|seance|session|visite|rendez-vous|consultation|accueil)|ne (?:recoit|recevra|travaille|consulte)\w* pas)\b/
const isHoliday = /^[^.;\n]{0,30}\b(?:feriee?s?|chomee?s?|de greve)\b/
/** A paper that is due, or that will come: "la convocation à la journée du 7 avril vous sera envoyée". */
const isDue = /\b(?:devons|devront|doivent|devra|doit) (?:nous )?(?:recevoir|parvenir)\b/
const paper = /\b(?:convocation|courrier|lettre)s?\b/
const willCome =
  /^[^.;\n]{0,60}\bvous (?:sera|seront|parviendr\w+) (?:\w+ ){0,2}(?:envoye|adresse|transmis|communique|remis|annonce|precise|\w+ment)/
/** A day that is not yet settled. */
const unsettled =
  /\b(?:vraisemblable(?:ment)?|probable(?:ment)?|en principe|normalement|sans doute|sous reserve|a titre indicatif|previsionnel\w*|provisoire\w*|sauf (?:changement|imprevu|avis contraire)|a confirmer|pourrai(?:t|ent))\b/

/** Somebody who cannot come is told what to do. */
const wayOut =
  /\b(?:malade|maladie|(?:empech|indisponib|imprevu|contretemps)\w*|ne (?:pouvez|pourrez|pourriez|peut|souhaitez)\w* (?:\w+ ){0,2}(?:pas|plus|venir|participer|assister)|(?:pas|plus) (?:pouvoir )?(?:venir|libre|disponible|participer|vous rendre|etre (?:present|la))\w*|travaillez|absence|absente?s?|prevene[rz]|avertir|avertissez|ne (?:vous )?convien\w*|cas de force majeure|motif (?:serieux|valable|legitime|imperieux)|a defaut|faute d[e']|en cas d[e']|(?:est|serait|etait) impossible|manque[rz])\b/
/** The other session, where no word makes it the reader's own. */
const nextOne =
  /\b(?:(?:session|seance|journee|date|creneau|visite|formation|groupe|cours|matinee|stage)s? (?:\w+ )?(?:suivante?s?|prochaine?s?|d'apres|ulterieure?s?)|(?:prochaine?s?|suivante?s?) (?:session|seance|journee|date|creneau|visite|formation|groupe|cours|matinee|stage)s?|(?:la|les|une|celle|celui) (?:session|seance|d'apres|suivante?)s?)\b/
const readersOwn =
  /\bvo(?:tre|s)\b|\bvous (?:etes|serez|avez|viendrez|devez|devrez|suivrez|participerez|passerez|assisterez)\b|\bpresente[rz]|\b(?:(?:premi|deuxi|second|troisi|quatri|derni)\w+|[1-9](?:re|ere|er|e|eme|nde?)|n°) (?:jour|journee|seance|session|module)s?\b|\b(?:jour|journee|j|seance|session|module)s? ?n?°? ?[1-9]\b/

/** How many sentences the words for who cannot come reach ahead. */
const reach = 2

type Other =
  /** Nobody need come, or not the reader. */
  | 'other'
  /** The next one of several, the reader's or not. */
  | 'next'
  /** Not settled yet. */
  | 'open'

/** What speaks against a day being the reader's own; null when nothing does. */
function otherDayOf(passage: Passage, date: DateMention): Other | null {
  const sentence = sentenceAt(passage, date.start)
  const previous = datesIn(passage).findLast(({ end }) => end <= date.start)
  const from = Math.max(sentence.start, isListed(passage, previous, date) ? 0 : (previous?.end ?? 0))
  const left = passage.text.slice(from, date.start)
  const right = passage.text.slice(date.end, sentence.end)
  if (inPlace.test(left) && !isCalledOff(passage)) return 'other'
  if (onOffer.test(left) || ofOthers.test(left) || isDue.test(left) || isHoliday.test(right)) return 'other'
  if (paper.test(left) && willCome.test(right)) return 'other'
  if (event.test(left) && !readersOwn.test(left) && !onOccasion.test(left)) return 'other'
  if (nextOne.test(left) && !readersOwn.test(left))
    return isForThoseAway(passage, sentence) ? 'other' : 'next'
  return unsettled.test(textOf(passage, sentence)) ? 'open' : null
}

/** Some day of the letter is. */
const isCalledOff = (passage: Passage): boolean =>
  (['cancelled', 'earlier'] as const).some((role) => datesWithRole(passage, role).length > 0)

/** A day on which the reader need not come. */
export const isOthers = (passage: Passage, date: DateMention): boolean =>
  otherDayOf(passage, date) === 'other'

/** "le 7 et le 15 avril": what is said of the first is said of the second. */
const isListed = (passage: Passage, previous: DateMention | undefined, date: DateMention): boolean =>
  previous !== undefined &&
  /^\s?(?:,|;|et|ou|, ou|, et|puis)\s(?:bien )?(?:les? |du |au )?$/.test(
    passage.text.slice(previous.end, date.start),
  )

/** The sentence, or one of those right before it, is for who cannot come. */
function isForThoseAway(passage: Passage, sentence: Span): boolean {
  const at = passage.sentences.indexOf(sentence)
  return passage.sentences
    .slice(Math.max(0, at - reach), at + 1)
    .some((one) => wayOut.test(textOf(passage, one)))
}

/** Words that make a day one of the reader's own, also where others stand in other sentences. */
const addressed =
  /\bvo(?:us|tre|s)\b|\b(?:presente[rz]|venez|rendez|convo[cq]\w*|rdv)\b|\b(?:premi|deuxi|second|troisi|quatri|derni)\w+|\b[1-9](?:re|ere|er|e|eme|nde?)\b|\b(?:jour|journee|j|seance|session|module)s? ?n?°? ?[1-9]\b/
/** What is said of a day in running text, rather than its label. */
const stated =
  /\b(?:(?:a|ont|aura|auront) lieu|se (?:tien|derou|fer|pours)\w+|commence\w*|debute\w*|repren\w+|(?:est|sont|sera|seront) (?:\w+ )?(?:prevue?|organisee?|fixee?|programmee?|planifiee?|proposee?|ouverte?)s?)\b/
/** "La session a lieu le 7 avril": in running text, and no word of it speaks to the reader or numbers the day. */
function isUnaddressed(passage: Passage, date: DateMention): boolean {
  const sentence = sentenceAt(passage, date.start)
  const left = passage.text.slice(sentence.start, date.start)
  return stated.test(left) && !addressed.test(textOf(passage, sentence))
}

/** Beside a day that is clearly the reader's, others are left out, and those of which it is open are not sure. */
export function withoutOthers(passage: Passage, slots: readonly Slot[]): Slot[] {
  const all = slots.map((slot) => ({ slot, other: otherDayOf(passage, slot.date) }))
  const clear = all.find(
    ({ slot, other }) => other === null && slot.doubt !== 'moved' && slot.doubt !== 'other',
  )
  const isAlone = new Set(slots.filter(({ doubt }) => doubt !== 'moved').map(({ iso }) => iso)).size < 2
  return all.flatMap(({ slot, other }): Slot[] => {
    if (other === 'other' && !isAlone)
      return clear && clear.slot.iso !== slot.iso ? [] : [{ ...slot, doubt: 'other' }]
    const isLater =
      clear?.slot.purpose === slot.purpose && clear.slot.date.end < sentenceAt(passage, slot.date.start).start
    const isOpen = other === 'open' || (isLater && (other === 'next' || isUnaddressed(passage, slot.date)))
    return [isOpen ? { ...slot, doubt: slot.doubt ?? 'no-summons' } : slot]
  })
}
