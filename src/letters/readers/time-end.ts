/** The hour at which somebody may leave, where words of its own say so: "fin de la journée à 16h45", "Heure de fin : 12h". */
import { after, before, lineAt, type Passage, type Span } from '../passage.ts'
import { type TimeMention, timesIn } from './time.ts'

const ending =
  /\b(?:fin|se termin\w*|s'achev\w*|pren(?:d|dra|dront) fin|fini(?:t|ra|ssent|ront)|liberee?s?|(?:serez|sera|seront) (?:de nouveau )?libres?|repart(?:ir|irez)|sortie)\b[^.;\d]{0,45}$/
/** "l'ensemble vous retenant jusqu'à 17 heures"; not how long somebody may call, or come late. */
const lasting =
  /\b(?:reten\w+|retien\w+|dur(?:e|er\w*)|presente?s?|disponibles?|libres?|prevoy\w+|prevoir|reserv\w+|occup\w+|se poursui\w+|se prolong\w+|mobilis\w+)\b[^.;\d]{0,60}\bjusqu'(?:a|aux) (?:environ )?$/
/** In a picture the hour before the dash may have lost its figures: "oh - 17h", "oshoo- 15h30". */
const unread = /(?<![a-z\d])(?=\d{0,2}[a-gi-z|])[a-z\d|]{1,3}\s?h(?:\s?[a-z\d]{2})?\s?-\s?$/

const arrival =
  "(?<!\\b(?:journee|seance|reunion|session|matinee|entretien) d')(?:accueil|admissions?|entrees?|acces|arrivees?|emargement|enregistrement|portes?|badges?)"
/** "Accueil jusqu'à 13h30", "les portes ferment à 9h15", "fin de l'émargement : 9h": until then one is let in, and stays for longer. */
const lettingIn = new RegExp(
  [
    String.raw`\b(?:${arrival}|accueillie?s?|recue?s?|admise?s?|arriver|arrivez|presentez-vous|(?:vous|se) present\w+|retards?|toler\w+|accepte\w*)\b(?:(?!\b(?:dur(?:e|er\w*)|ret(?:en|ien)\w+|reste[rz]?|puis|ensuite)\b)[^.;\d]){0,60}\bjusqu'(?:a|aux) (?:environ )?$`,
    String.raw`\b(?:fin|cloture|fermeture) d(?:e|es|u) ?(?:l'|la |l'heure d')?${arrival}\b[^.;\d]{0,25}$`,
    String.raw`\b${arrival}\b(?: (?:des|du|de la) [a-z]+)? (?:(?:sera|seront|est|sont) )?(?:se termin|s'acheve|pren(?:d|dra|dront) fin|fini|ferm|clo[st]|termine)\w*[^.;\d]{0,20}$`,
  ].join('|'),
)

export const isLettingIn = (passage: Passage, time: Span): boolean =>
  lettingIn.test(before(passage, time.start, 110))

/** Longer than so many minutes, "vous serez reçue de 9h à 12h" may be the whole of it. */
const longestArrival = 45
const opensArrival = new RegExp(
  String.raw`\b(?:${arrival}|accueillie?s?|recue?s?|arriver|arrivez|(?:se|vous) presenter|presentez-vous)\b[^.;\d]{0,40}$`,
)
const closesArrival = new RegExp(
  String.raw`^\W*(?:(?:heures? d'|pour (?:l'|les? )?|temps d[e'] ?)?)${arrival}(?! (?:collecti|individu))\b`,
)

/** "Accueil de 13h15 à 13h30", "8h30 - 8h45 (émargement)": the range in which one arrives, and stays for longer. */
export function isArrival(passage: Passage, { start, time, until }: TimeMention): boolean {
  if (!until) return false
  const [from, to] = [time, until.time].map((hour) => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3)))
  const span = (to ?? 0) - (from ?? 0)
  return (
    span <= longestArrival &&
    (opensArrival.test(before(passage, start, 70)) || closesArrival.test(after(passage, until.end, 40)))
  )
}

export const isEnd = (passage: Passage, time: TimeMention): boolean =>
  (!isLettingIn(passage, time) &&
    (ending.test(before(passage, time.start, 60)) || lasting.test(before(passage, time.start, 110)))) ||
  (lineAt(passage, time.start).ocr && unread.test(before(passage, time.start, 10)))

/** The end of an appointment that begins at `time`, before `until` in the text, where the next one stands. */
export function endOf(passage: Passage, time: TimeMention, until: number): TimeMention | null {
  const end = timesIn(passage).find(
    (other) => other.start > time.start && other.start < until && isEnd(passage, other),
  )
  return end && end.time > time.time ? end : null
}

const aboutBefore = /\b(?:vers|environ|autour de|aux (?:alentours|environs) de)[\s:]*$/
const aboutAfter = /^\s?(?:h|heures?)?\s?\(?(?:environ|approximativement)\b/

/** "Vers 17 h", "12 h 30 environ": no exact hour. */
export const isAbout = (passage: Passage, end: Span): boolean =>
  aboutBefore.test(before(passage, end.start, 25)) || aboutAfter.test(after(passage, end.end, 25))
