/** Doubt about a date: words around it which say that it may not be the day to come, in turns that no rule of its role knows. */
import { type Passage, type Span, sentenceAt, textOf } from '../passage.ts'
import { callingOff, onlyIf } from './calling-off.ts'
import { type DateMention, datesIn } from './date.ts'
import { datesWithRole } from './dates-with-role.ts'
import { onOccasion } from './occasion.ts'
import { headOf, isStep } from './table-row.ts'

/** `moved`: an appointment that seems given up or past; `other`: another event, a condition, the span of a course. */
export type Doubt = 'moved' | 'other'

/** What is fixed, asked or announced now: doubt that stands before it speaks of something else. */
const calling =
  /\b(?:(?:etes|serez|est|sera|sont|seront) (?:bien |donc |desormais |maintenant |a nouveau |de nouveau |toujours |finalement )*(?:re)?(?:convoqu|attendu|invite|prie|recu|fixe|prevu|programm|planifi|organis|attribu|reserv|maintenu|propos|accueilli|adress)\w*|(?:a|ont) ete (?:fixe|attribue|reserve|accorde|programme|retenu|planifie|arrete)\w*|(?<!\b(?:pas|plus) )(?:vous presenter|se presenter|presentez-vous|vous presenterez|vous rendre)\b|veuillez(?! (?:noter|prendre note|considerer|trouver|ne pas|excuser))|passer(?:a|ont) (?:chez vous|vous voir|a votre)|visiter(?:a|ont)\b|aura lieu|auront lieu|se (?:tiendra|tiendront|deroulera|derouleront|fera|feront)|s'effectuera|passerez|(?<!\bne )(?:debut(?:e|era)|commenc(?:e|era|erez)|demarr(?:e|era))\b(?! (?:pas|plus)\b)|avez rendez-?vous|(?:nous|je) vous (?:convoqu|attend|recevr|invit|pri|propos|fix|demand|donn)(?:ons|e|ai|s)?\b|viendrez|(?<!\bne )vous (?:recevr|accueiller|verr|rencontrer|examiner)(?:a|ont)\b|(?<!\b(?:ne|n'y) )venez|est (?:attribue|accorde|reserve)\w*|desormais (?:retenue?|fixee?)|a retenir|(?:un|une) autre (?:jour|date|rendez|creneau)|nouve(?:au|lle|l) (?:rendez|date|convocation|creneau|seance|visite|entretien|horaire|journee)\w*|(?:rendez-?vous|rdv|date|convocation|creneau|seance|session|visite|entretien|journee) de (?:remplacement|report)|nous vous attendons|lire|\bsoit\b(?= (?:le|au) )|(?:re)?(?:repouss|report|decal|deplac|avanc|remi)[a-z()]* (?:respectivement )?(?:aux?|les|pour|a) (?:les |la date |les dates )?(?:du )?(?:: )?$|remplac[a-z()]* par\b)/g
/** "la visite à laquelle vous êtes convoquée le …" says nothing yet of whether it stands. */
const relative =
  /\b(?:(?:(?:a|pour|de|par) (?:laquelle|lequel)|auquel|pour qui|que|dont)\s(?:[a-z']+\s){0,3}|qui (?:vous )?)$/

/** An infinitive calls only when nothing before it in the clause takes it back: "il n'y a plus lieu de vous présenter". */
const infinitive = /^(?:vous presenter|se presenter|vous rendre)$/
const takenBack =
  /\b(?:n'\w+|ne \w+|n'y \w+) (?:\w+ ){0,2}?(?:pas|plus)\b|\b(?:inutile|dispens\w*|non avenue?|nulle|sans effet|mis fin|desiste\w*|renonce\w*)\b/
/** Where another subject or another sentence begins, whose verb does not speak of what stands before. */
const clauseStart =
  /[;)]|, mais | mais (?:bien )?(?=(?:le|au) )|\b(?:et|mais) (?:que )?(?=(?:celui|celle|vous|nous|votre|il|elle)\b)|[:\t-] ?(?:annul|supprim|confirm|mainten)[a-z]*\s(?=\S)|: (?=(?:vous|nous|venez|votre|il|elle|presentez|veuillez)\b)/g

/** Pluperfect, imperfect and perfect, and words of giving up or correcting. */
const past =
  /\b(?:etait|etiez|etaient|avait|avaient|aviez|avions|avez (?!rendez|bien|un |donc )|s'est|s'etait|fut|devait|deviez|devions|devaient|(?:invit|convoqu|attend|propos|indiqu|annonc|inform|demand|appel|fix|pri)(?:ions|ais|ait)|auriez|aurait|ayant|ete (?:recue?|vue?|adresse|communique|propose|indique|envoye|transmis|notifie))/
const givenUp =
  /\b(?:(?<!\b(?:test|evaluation|bilan|positionnement|entretien) )initiale?|initialement|anterieur\w*|precede\w*|anciens?|anciennes?|au lieu d[eu']|lieu et place|auparavant|jusqu'(?:ici|alors)|substitu\w*|(?:remplac|annul|supprim|abrog|retir|ajourn|deprogramm)\w*|retrait(?! ?[:(]| (?:le|au guichet|de votre))|caduc|caduque|chang\w*|modifi\w*|deplac\w*|decal\w*|report\w*|repouss\w*|manquee?|non honoree?|absences?|absente?s?|obstacle|empech\w*|indisponib\w*|erreur|errone\w*|et non|plutot que|(?!ne (?:manque[rz]|oublie[rz]|pas (?:manquer|oublier))\b)(?:ne|n'y) (?:\w+ ){0,2}(?:pas|plus)|nulle?|sans (?:objet|effet)|n'(?:a|ont|est|y) p(?:as|u|lus)|ne p(?:ouv|ourr)\w*|plus (?:compte|valable))\b/
/** Another event that the letter only refers to. */
const reference =
  /\b(?:suite (?:a|au|aux)|faisant suite|lors d(?:e|u|es|')(?! ?une? (?:entretien|visite|consultation|seance|rendez))|au cours d(?:e|u|es|')(?! ?(?:une? (?:entretien|visite|consultation|seance|rendez)|francais|langue))|apres(?!-midi| l.autre)|a l'issue d[eu']|depuis|a partir|s'acheve\w*|se termin\w*|prend\w* fin|fin (?:d|le|prevue)|en prefecture|a la prefecture|resultats?|attestation|certificat|ferm\w*|dernier)\b/
const condition =
  /\b(?:en cas d|si (?:vous|cette|ce|cet|ces|la|le|les|une?)\b|a defaut|faute de|sinon|facultati\w*|optionnel\w*|(?:passage|rendez-?vous|demarches?|retrait|depot)\b[^.;]{0,20}\b(?:en|a la) prefecture)/

/** Said of the date behind it, about the same appointment. */
const gone =
  /\b(?:(?:est|sont|a ete|ont ete|a du etre|doit etre|sera|se voit|etant|ayant ete)\s(?:donc |malheureusement |finalement |desormais |ainsi )?(?:annul|report|repouss|decal|deplac|avanc|remis|remplac|ajourn|renvoy|supprim|modifi|chang|reprogramm|transfer|caduc|caduque|suspendu|errone|retir|fixe\w* au)\w*|n'(?:a|ont|ayant|etant|est|aura)\b|ne (?:peut|pourra|pouvant|sera|vous est|saurait|tient|se tiendra|doit)|devient|deviennent|caduque|caduc|sans objet|(?:qui|que nous)\s(?:vous )?(?:avait|avaient|etait|devait|avions)\b|celle-ci a|celui-ci a|n(?:e |')\w+ (?:\w+ )?plus\b(?! (?:d[e']|tot|tard))|est impossible|passe(?:ra)? au\b)|[:\t(-]\s?(?:annul|supprim|report)ee?\b|^[^.;\n]{0,60}\bferm(?:ee?s?|eture)\b/
/** "Votre passage du … s'effectuera le …": the day that is named behind is the one to come. */
const givesWay =
  /\b(?:rendez-?vous|rdv|visite|convocation|passage|seance|session|entretien|journee|examen|creneau)\b[^,.;]{0,30}\bdu $/
/** "L'heure de votre rendez-vous du … est modifiée": the day stays. */
const hour = /\b(?:heure|horaire)s? d/
/** "Changement d'heure" says nothing of the day. */
const ofHour = /\b(?:chang|modif|report|decal)\w* (?:d'|de l'|d[eu] |des |de votre )(?:heure|horaire)s?\b/g
/** Only a relative or a participle may stand behind a comma. */
const back =
  /^[^,;.\n]{0,70}(?:,\s(?=(?:a laquelle|auquel|laquelle|lequel|qui|que|ou vous|n'|est|a ete|a du|prevue?|initialement|fixee?|etant|celui-ci|celle-ci|ne |\d{1,2}\s?h|nos |notre |l'office )))?[^,;.\n]{0,70}/

/** "du 31 mai au 16 juillet": the day on which a course begins need not be the first that the person comes. */
function opensSpan(passage: Passage, date: DateMention, next: DateMention | undefined): boolean {
  if (!next || !/^\s?(?:,\s)?au\s$/.test(passage.text.slice(date.end, next.start))) return false
  return next.month !== date.month || next.day - date.day > 6
}

/** Two days in the cells of one row: a table may set the old beside the new. */
function sharesRow(passage: Passage, date: DateMention, next: DateMention | undefined): boolean {
  if (/^\W*(?:jour|journee|session|seance)s?\b/.test(headOf(passage, date))) return false
  const isBeside = next !== undefined && /^\s*[\t|]\s*$/.test(passage.text.slice(date.end, next.start))
  return isBeside && !(isStep(passage, date) && isStep(passage, next))
}

/** "Ce rendez-vous ne pourra être honoré", "le médecin sera absent ce jour-là": said of the day that was named last. */
const ofThatDay =
  /^\s*(?:or,? |mais |toutefois,? |cependant,? |malheureusement,? )?(?:ce|cet|cette|celui-ci|celle-ci|il|elle)\b/
const hinderedThen =
  /\b(?:absente?s?|ferme\w*|indisponib\w*|empeche\w*|greve|conge|ne (?:peut|pourra|pouvant)\w*)\b[^.;]{0,40}\bce jour\b|\bce jour\b[^.;]{0,60}\b(?:absente?s?|ferme\w*|indisponib\w*|empeche\w*|greve|conge)\b|\bn'en (?:tenez|teniez) (?:pas|plus) compte\b|\bne (?:pas|plus) en tenir compte\b/

/** Whether the sentence behind the date's own calls that day off, before another day is named. */
function isCalledOffBehind(passage: Passage, sentence: Span, next: DateMention | undefined): boolean {
  const behind = passage.sentences.find(({ start }) => start >= sentence.end)
  if (!behind || (next && next.start < behind.start)) return false
  const words = textOf(passage, { start: behind.start, end: Math.min(behind.end, next?.start ?? behind.end) })
  if (onlyIf.test(words)) return false
  return (ofThatDay.test(words) && callingOff.test(words)) || hinderedThen.test(words)
}

/** The last words before a date that call for it, and are not taken back themselves. */
function lastCall(left: string): RegExpExecArray | undefined {
  return [...left.matchAll(calling)].findLast(
    (call) => !(infinitive.test(call[0]) && takenBack.test(left.slice(0, call.index))),
  )
}

/** What speaks against stating this date as the day to come; null when nothing does. */
export function doubtOf(passage: Passage, date: DateMention): Doubt | null {
  const sentence = sentenceAt(passage, date.start)
  const all = datesIn(passage)
  const index = all.indexOf(date)
  const asides = datesWithRole(passage, 'past')
  const previous = all.findLast((other, at) => at < index && !asides.includes(other))
  const next = all[index + 1]
  if (opensSpan(passage, date, next) || sharesRow(passage, date, next)) return 'other'
  if (condition.test(passage.text.slice(sentence.start, date.start))) return 'other'
  const from = Math.max(sentence.start, previous && previous.end <= date.start ? previous.end : 0)
  const left = ownClause(passage.text.slice(from, date.start))
  const call = lastCall(left)
  const isMain = call !== undefined && !relative.test(left.slice(0, call.index))
  const tail = (call ? left.slice(call.index + call[0].length) : left).replace(ofHour, '')
  if (past.test(tail) || givenUp.test(tail)) return 'moved'
  if (isCalledOffBehind(passage, sentence, next)) return 'moved'
  if (!onOccasion.test(left) && reference.test(tail.slice(tail.lastIndexOf(',') + 1))) return 'other'
  if (isMain) return null
  if (hour.test(left)) return null
  const end = Math.min(sentence.end, next ? next.start : sentence.end)
  const right = passage.text.slice(date.end, end)
  if (givesWay.test(left) && end < sentence.end && right.search(calling) >= 0) return 'moved'
  const said = back.exec(right)?.[0] ?? ''
  // Beside "reportée" in a table may stand the day that was, or the new one.
  if (inCell.test(said)) return 'other'
  return gone.test(said) ? 'moved' : null
}

const inCell = /^[^\t]*\t[^.;\n]*?\b(?:report|decal|deplac|avanc|modifi|chang)\w*\W*$/

/** The part of the words before a date that belongs to its clause. */
function ownClause(left: string): string {
  const boundary = [...left.matchAll(clauseStart)].at(-1)
  return boundary ? left.slice(boundary.index + boundary[0].length) : left
}
