/** What a date is for, as the words around it tell: only some dates are appointments. */
import { after, before, lineAt, type Passage, type Span, sentenceAt, textOf } from '../passage.ts'
import { isAlone } from './alone.ts'
import { callingOff, onlyIf } from './calling-off.ts'
import { cellAt, othersOnLine } from './cells.ts'
import { isOfOthers } from './chosen-day.ts'
import { type DateMention, datesIn } from './date.ts'
import { isLabelled } from './date-label.ts'
import { headsRows } from './date-of-rows.ts'
import { between, type DateRole, lastStreetYear, ofPapers, rules, streetOf } from './date-role-rules.ts'
import { timeOf } from './date-time.ts'
import { datesALetter, isOfLetter } from './letter-date.ts'
import { columnHead, headOf, isDone } from './table-row.ts'

/** Words that call somebody somewhere. */
const summons = new RegExp(
  String.raw`\b(?:(?:re-?)?convoqu\w*|present(?:er|ez|era|eront|erez)\b|recevoir\b|attendue?s?\b|attendons|attend\b|rendez-?\s?vous|rdv\b|rendr(?:e|ez|a)\b|vous vous trouver\w+|(?:suivrez|rejoindrez|integrerez|demarre[rz]\w*)\b|(?:sera|seront|devra etre|devront etre)${between} (?:faite?s?|passee?s?|effectuee?s?|realisee?s?|prise?s?|pratiquee?s?)\b|a lieu|ont lieu|aura lieu|auront lieu|se tien\w+|se fera|s'effectuera|passerez|(?:verrez|rencontrerez)\b|se deroul\w+|(?:est|sont|a ete) (?:fixee?|proposee?|attribuee?|reservee?|organisee?|prevue?|(?:re)?programmee?|planifiee?|reportee?|decalee?)|(?:fixee?|prevue?|(?:re)?programmee?|reportee?|decalee?|deplacee?|avancee?|adressee?)s?\s(?:respectivement )?(?:aux?|les?|pour)|visiteront|passer(?:a|ont)\b|sera procede\b|recevr\w+|recue?s?\b|accueilli\w*|debute[rz]\w*|commence[rz]\w*|session|seance|journee|participerez|assisterez|(?:medecins?|docteurs?|dr|infirmi\w+|service|equipe|agents?|office|ofii|conseill\w+|auditeurs?|auditrice) (?:[^.;\n]{0,40} )?vous (?:(?!remett|env|donn|communiqu|adress|dir|inform|contact|appel|transm|fer|ser|expliqu|indiqu|delivr|confirm|precis|rappel|propos|accord)\w+(?:er|ir|r)(?:a|ont)\b)|recontact|(?:fera|feront|realisera|realiseront|effectuera|effectueront|pratiquera) (?:la|le|l'|une?|votre|vos) ?(?:radio\w*|cliches?|examen|visite|controle|bilan|prelevement)|summoned|appointment|proposons|ven(?:ir|ez)\b|viendrez)`,
)

/** Speaks of arranging another day: a date without an hour in it is a limit, whatever word of it was misread. */
const anotherDay =
  /\b(?:autre (?:rendez|date|jour)|convenir|pour (?:reporter|tout report|tout changement|modifier|annuler))/

/** At the head of a column of days that call nobody. */
const pastHead =
  /^\W*(?:(?:date|jour|lieu|annee|et|de|du|d'|l'|la|le|\W)+ )?(?:nee?s?|naissance|validite|expiration|delivrance|depot|entree|arrivee|fin|dernier jour)\b(?! (?:de|du) (?:la )?(?:visite|seance|rendez))[^.:]{0,30}$/

/** "Date annulée" beside "Nouvelle date" */
const oldHead =
  /^\W*(?:(?:date|jour|journee|seance|session|rendez-?vous|rdv|visite) (?:annul|supprim|initial|precedent)|ancien\w* (?:date|jour|journee|seance|session|rendez-?vous|rdv)|(?:precedente?|ancien(?:ne)?) (?:envoi|convocation|lettre|courrier|message|avis|proposition)\b|(?:lettre|courrier|convocation|message|envoi|avis) du \d|(?:(?:date |jour )?(?:annule|supprime|ancien|initial|precedent)(?:e|ne)?s?|initialement|avant|au lieu de|prevue? (?:avant|initialement))\W*$)/
/** What stands in the column of the day to come. */
const newHead =
  /^\W*(?:a retenir|a present|desormais|maintenant|dorenavant|nouve(?:au|lle|l)\b|(?:date|jour|rendez-?vous|rdv) (?:retenu|definiti|a retenir|nouve))/

/** The head of its column, or that of the other day in its row, says that this one is given up. */
function isOldInRow(passage: Passage, date: DateMention, title: string): boolean {
  if (rowStart(passage, date) === null) return false
  if (oldHead.test(title)) return true
  if (newHead.test(title)) return false
  return othersOnLine(passage, date, datesIn(passage)).some((other) =>
    newHead.test(columnHead(passage, other)),
  )
}

/** What a date is there for, told by the words around it. */
export function roleOf(passage: Passage, date: DateMention): DateRole {
  const head = headOf(passage, date)
  const own = passage.text.slice(cellAt(passage, date.start).start, date.start)
  const left = head ? `${head} : ${own}` : before(passage, date.start, 140)
  const right = after(passage, date.end, 80)
  if (headsMail(passage, date)) return 'issued'
  if (isStreet(date, left)) return 'past'
  if (isMovedTo(passage, date) || headsRows(passage, date)) return 'appointment'
  const title = columnHead(passage, date)
  if (pastHead.test(title) || isDone(passage, date) || isOfOthers(passage, date)) return 'past'
  if (isOldInRow(passage, date, title)) return 'earlier'
  if (isOfLetter(passage, date)) return 'issued'
  const rule = rules.find((one) => (one.left?.test(left) ?? true) && (one.right?.test(right) ?? true))
  if (rule) return rule.role
  const sentence = sentenceAt(passage, date.start)
  const clause = passage.text.slice(sentence.start, sentence.end)
  if (isCalledOff(clause, date.start - sentence.start)) return 'cancelled'
  if (endsRange(passage, date)) return 'past'
  if (isLabelled(passage, date) || timeOf(passage, date) !== null) return 'appointment'
  if (datesALetter(left.slice(-50)) && !summons.test(passage.text.slice(sentence.start, date.start)))
    return 'issued'
  if (anotherDay.test(clause) || ofPapers.test(clause.slice(0, date.start - sentence.start))) return 'unknown'
  return isSummoned(passage, date) ? 'appointment' : 'unknown'
}

/** No weekday and no late year stands in the name of a street. */
const isStreet = ({ weekday, year }: DateMention, left: string): boolean =>
  weekday === null && (year === null || year < lastStreetYear) && streetOf.test(left)

const movement = /\b(?:report|decal|deplac|avanc|transfer|repouss|ramen|bascul|passe)[a-z()]*\s[^.;\n]{0,60}$/
const fromDay = /\b(?:du|celui du|la date du)\s$/

/** "avancé du 3 février à 9h au 9 mars", "votre visite du 3 février passe au 9 mars": the day behind "au" is the new one. */
function isMovedTo(passage: Passage, date: DateMention): boolean {
  const all = datesIn(passage)
  const old = all[all.indexOf(date) - 1]
  if (!old || !fromDay.test(before(passage, old.start, 14))) return false
  const gap = passage.text.slice(old.end, date.start)
  if (/[.;\n]/.test(gap) || !/\bau\s$/.test(gap)) return false
  return movement.test(gap) || movement.test(before(passage, old.start, 80))
}

/** "1) Radiographie des poumons :" */
const stepLabel =
  /\b(?:radio\w*|visite|consultation|medecin|entretien|examen|test|formation|accueil|bilan|seance|journee|rendez-?vous|rdv)\b[^.:\n]{0,30}:\s?(?:le\s)?$/

/** "LE" in a cell of its own, of a table that has "À" and the hour below. */
const cellLabel = /(?:^|\n)\W{0,3}le\s?[\t:]\s?$/

/** Nothing but the mark of a list, or the number of a day, stands before it. */
const opensLine =
  /^[\s•·*▪-]*(?:(?:j|jour|journee|seance|session)? ?\d\W{0,6}[\t:-]\s*)?(?:le (?:sur)?lendemain,? )?(?:le )?\s*$/

/** Where the line of a date begins, when it has columns. */
function rowStart(passage: Passage, date: DateMention): number | null {
  const { start, end } = lineAt(passage, date.start)
  return passage.text.slice(start, end).includes('\t') ? start : null
}

/** Whether the words around a date call somebody: an hour beside it is not enough to be sure of it. */
export function isSummoned(passage: Passage, date: DateMention): boolean {
  const sentence = sentenceAt(passage, date.start)
  return (
    isLabelled(passage, date) ||
    stepLabel.test(before(passage, date.start, 80)) ||
    headOf(passage, date) !== '' ||
    (cellLabel.test(before(passage, date.start, 10)) && timeOf(passage, date) !== null) ||
    ((date.weekday !== null || timeOf(passage, date) !== null) &&
      opensLine.test(passage.text.slice(rowStart(passage, date) ?? sentence.start, date.start))) ||
    isAlone(passage, date) ||
    headsRows(passage, date) ||
    (/\bconvocation\b/.test(textOf(passage, sentence)) && timeOf(passage, date) !== null) ||
    summons.test(textOf(passage, sentence)) ||
    listedUnderSummons(passage, sentence) ||
    (timeOf(passage, date) !== null &&
      (markedUnderSummons(passage, sentence) || flies.test(textOf(passage, sentence)))) ||
    isListedBehind(passage, date)
  )
}

/** "Date : mar. 16 févr. 2027 à 09:12" among "De :" and "À :" is when a mail was sent. */
export function headsMail(passage: Passage, date: DateMention): boolean {
  const place = passage.lines.findIndex(({ start, end }) => date.start >= start && date.start <= end)
  const line = passage.lines[place]
  const words = line ? textOf(passage, line) : ''
  if (!line || !/^\W*(?:date|envoye(?:e| le)?|sent|recu(?: le)?|le)\b/.test(words)) return false
  if (/\b(?:a ecrit|wrote)\b/.test(passage.text.slice(date.end, date.end + 120).split('\n\n')[0] ?? ''))
    return true
  return (
    /^\W*(?!le [a-z\d])/.test(words) &&
    passage.lines
      .slice(Math.max(0, place - 3), place + 4)
      .some((one) =>
        /^\W*(?:de|from|expediteur|a|to|destinataire|cc)\s?:[^\n]*(?:@|ofii|<)/.test(textOf(passage, one)),
      )
  )
}

/** Called off in this clause, and not named behind that as the day that takes its place. */
function isCalledOff(clause: string, at: number): boolean {
  const match = callingOff.exec(clause)
  if (!match || onlyIf.test(clause)) return false
  // A title may run into the sentence: "Annulation …, nouvelle date La journée du 2 mars est annulée".
  const behind = callingOff.exec(clause.slice(at))
  if (behind && !takesPlace.test(clause.slice(at, at + behind.index))) return true
  return at < match.index || !takesPlace.test(clause.slice(match.index + match[0].length, at))
}

/** Behind the words that call one day off: another is given. */
const takesPlace = new RegExp(
  `${summons.source}|\\bmais (?:bien |plutot )?(?:le|au|pour le)\\b|\\b(?:remplac|report|deplac|decal)[a-z()]* (?:par|au|a)\\b|\\bnouve`,
)

const listItem = /^[\s•·*▪-]*(?:\d{1,2}[.)]?\s)?(?:les?\s|du\s)?(?:[a-z]{5,9}\s)?(?:\d{1,2}|1er)\b/

/** The head of a column of days. */
const tableHead =
  /^\W*(?:n°\s|journees?\s|seances?\s|sessions?\s)?(?:dates?|jours?|journees?)\b[^.:\d]{0,40}$/

/** "Vous êtes convoqué aux journées suivantes :" and, below, a line for each day. */
function listedUnderSummons(passage: Passage, sentence: Span): boolean {
  if (!listItem.test(textOf(passage, sentence))) return false
  const above = passage.sentences.filter(({ end }) => end <= sentence.start).reverse()
  const opener = above.find((one) => !listItem.test(textOf(passage, one)))
  const words = opener ? textOf(passage, opener).trim() : ''
  return (words.endsWith(':') && summons.test(words)) || tableHead.test(words)
}

/** The day of a plane calls whoever is to fly. */
const flies =
  /\b(?:votre|le) (?:vol|avion)\b[^.;]{0,60}\b(?:part(?:ira)?|decoll\w+|quitte\w*)\b|\bvous (?:partirez|decollerez|embarquerez|prendrez (?:le vol|l'avion))\b/

const marked = /^\s*(?:[-–—•·*▪]|\d{1,2}[.)]|[a-h]\))\s/

/** "Vous êtes convoquée :" and, below, a line for each appointment: "- à la visite médicale le jeudi 25 février à 14h20 ;". */
function markedUnderSummons(passage: Passage, sentence: Span): boolean {
  if (!marked.test(textOf(passage, sentence))) return false
  const above = passage.sentences.filter(({ end }) => end <= sentence.start).reverse()
  const opener = above.find((one) => !marked.test(textOf(passage, one)))
  const words = opener ? textOf(passage, opener).trim() : ''
  return words.endsWith(':') && summons.test(words)
}

export const inList = /^\s?(?:,|;|et|puis|, et|, puis)\s(?:les? |du |aux? )?$/

/** "les 9 et 16 mars": what calls for the first calls for the second. */
function isListedBehind(passage: Passage, date: DateMention): boolean {
  const all = datesIn(passage)
  const previous = all[all.indexOf(date) - 1]
  if (!previous || !inList.test(passage.text.slice(previous.end, date.start))) return false
  return isSummoned(passage, previous)
}

/** The second date of "du 8 au 12 mars". */
function endsRange(passage: Passage, date: DateMention): boolean {
  const all = datesIn(passage)
  const previous = all[all.indexOf(date) - 1]
  return previous !== undefined && /^\s?au\s$/.test(passage.text.slice(previous.end, date.start))
}
