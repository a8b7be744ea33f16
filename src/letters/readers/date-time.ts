/** Which time belongs to a date: the one that stands beside it, in its sentence, or under a label of its own. */
import { before, lineAt, type Passage, type Span, sentenceAt } from '../passage.ts'
import { cellAt, labelsOf, othersOnLine } from './cells.ts'
import { isAtOthersHour, isAtOwnHour } from './chosen-day.ts'
import { type DateMention, datesIn } from './date.ts'
import { gridTime, isInGrid } from './grid.ts'
import { onOccasion } from './occasion.ts'
import { sameHoursAs } from './repeats.ts'
import { columnTime, rowTime } from './table-row.ts'
import { type TimeMention, timesIn } from './time.ts'
import { isArrival, isEnd } from './time-end.ts'
import { bothHalves } from './time-range.ts'

const beside =
  /^[\s,;:.?()|/•·→▸►>-]*(?:(?:a|de|des|aux|entre|vers|h|l'heure|memes?|heures?|horaires?|quelle|precises?|matin|apres-midi|l'apres-midi|le|partir|votre|rendez-?vous|rdv|convocation|d'arrivee|arrivee|d'appel|appel|nominal|at|from|between|plage|creneau|accueil|debut)(?![a-z])[\s,;:.?()|/'-]*)*$/
/** "(même jour)", "également": says nothing of an hour. */
const aside = /\([^)\d]*\)|\[[^\]\d]*\]|\b(?:egalement|aussi|(?:le )?meme (?:jour|journee))\b/g
const justBefore = /^[\s,()-]*(?:precises?[\s,]*)?(?:le|du|ce|,)?\s*$/
const introduced = /(?:(?<![a-z])(?:a|des|de|entre|vers|horaires?|heure)(?:\s?:)?\s?|[:\t]\s?)$/
const timeLabel =
  /(?:^|[\n\t|])\W{0,4}(?:l'|votre\s|d'|a\s)?(?:(?:heures?|h?oraires?|creneau|plage)\b[^\n\d]{0,45}|(?:accueil|debut|arrivee|appel(?: nominal)?)\s?[:\t]\s?)$/

/** Opening hours, delays and durations are hours too, but not of an appointment. */
const otherLeft =
  /\b(?:ouvert(?!ure)\w*|ouverture(?! (?:de (?:vos|votre)|d'un) )|fermeture|fermes?|permanence|standard|joignable\w*|par telephone|(?<!\bpresente[rz](?:-vous)? (?:directement )?au )secretariat|du lundi au \w+|lundi a \w+|accueil du public|reponse|reveillez|pause|dejeuner|repas|minutes? (?:avant|plus tot|d'avance|a l'avance))\b(?:(?!; (?:nous|vous)\b)[^.]){0,60}$|\b(?:duree|pendant|environ|au moins)\b[^.,;\d]{0,40}$|\b(?:compte[rz]|prevoyez|prevoir) (?:bien |a peu pres |encore )?$/
/** Hours of a switchboard (a roll call is none), of a service, of a bus; an hour that another takes the place of. */
const notToCome =
  /\b(?:tel|telephone|(?<!\bheure d')appel(?! nominal\b| (?:des (?:participants|stagiaires|candidats|personnes|presents|noms) )?(?:a $|(?:est|sera) fait|se f[a-z]+|a lieu|aura lieu|commence|debute))(?:s|er|ez)?|heures? d'ouverture|horaires? (?:du|de la|des|de nos|de notre|d'ouverture|de l'accueil|d'accueil|de l'ofii|de l'office)(?! (?:rendez|visite|convocation|seance|formation|session|journee|cours|entretien))|(?:auto)?(?:bus|cars?)|navettes?|trains?|ter|tgv|trajet|metro|tram|gare|bateau|ferry|correspondance|liaison|covoiturage|parking|restaurant|cantine|cafe|passe d[e'])\b[^.\n]{0,40}$|\b(?:au lieu d[eu']|et non|plutot qu[e']|initialement|anciennement|precedemment)(?![a-z])[^.\n\d]{0,40}$/
/** Words that call somebody by telephone on a day, and what stands behind that day. */
const onADay =
  /\b(?:par telephone|vous (?:appell|telephon|contact)er(?:a|ons|ont)|(?:entretien|rendez-?vous|rdv|bilan) telephonique)\b[^.;\d]{0,40}\b(?:\d{1,2}(?:er)? [a-z]{3,9}(?: 20\d\d)?|\d\d[/.]\d\d[/.](?:20)?\d\d)(\b[^.;\d]{0,25})$/

/** "Appel : 8 h 30": a switchboard is rung from one hour to another. */
const rollCall = /(?:^|[\n\t])\W{0,3}appel\s?[:\t]\s?(?:a )?$/
/** A telephone number ends just before. */
const behindNumber =
  /(?<!\d)0\d(?:[ .]?\d{2}){4}[ ,:(]{0,4}(?:(?:de|entre|du lundi au vendredi|tous les jours)[ ,:]{0,2}){0,3}$/
/** "prévue à 9h, est décalée à 14h": the later hour holds. */
const givenUp = /\b(?:prevue?s? (?:initialement )?|\d )(?:a|de) $/
const moved = /^[^.]{0,80}\b(?:(?:decal|report|avanc|repouss|ramen|deplac|port)\w*|mais) a \d{1,2}\s?(?:h|:)/

/** "les lundis et mercredis de 9h à 12h": lessons every week; in a picture the first hour may be damaged. */
const weekly =
  /\b(?:(?:les|chaque) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s?|(?:tous les|chaque) (?:matin|apres-midi|jour)s?|sans (?:rendez-?vous|rdv))\b[^.\d]{0,50}(?:\d[^.a-z]{0,8}(?:a )?)?$/
const otherRight =
  /^ ?(?:avant\b|au plus tard|de (?:formation|cours)|d'avance|a l'avance|par semaine|ouvr|apres\b)/

/** Each day of a letter asks it of each hour. */
const known = new WeakMap<TimeMention, boolean>()

export function isOfficeHour(passage: Passage, time: TimeMention): boolean {
  const before = known.get(time)
  if (before !== undefined) return before
  const is = isNotToCome(passage, time)
  known.set(time, is)
  return is
}

function isNotToCome(passage: Passage, time: TimeMention): boolean {
  if (isAtOthersHour(passage, time)) return true
  const sentence = sentenceAt(passage, time.start)
  const left = passage.text.slice(Math.max(sentence.start, time.start - 100), time.start)
  const right = passage.text.slice((time.until ?? time).end, (time.until ?? time).end + 30)
  if (time.until === null && rollCall.test(left)) return false
  // "Par téléphone le jeudi 17 décembre entre 14h et 16h": the day stands between.
  const since = onADay.exec(left)?.[1] ?? left
  if (notToCome.test(since) || behindNumber.test(left) || isEnd(passage, time)) return true
  if (givenUp.test(left) && moved.test(passage.text.slice(time.end, sentence.end))) return true
  if (onOccasion.test(passage.text.slice(sentence.start, time.start))) return false
  return otherLeft.test(since) || weekly.test(left) || otherRight.test(right)
}

/** The time that belongs to the date, or null. Not exact where another's hour, or the end of a range, may stand in its place. */
export function timeOf(passage: Passage, date: DateMention): TimeMention | null {
  if (isInGrid(passage, date)) return gridTime(passage, date)
  const inRow = rowTime(passage, date) ?? columnTime(passage, date)
  if (inRow) return sharesLine(passage, date) ? { ...inRow, exact: false } : inRow
  const time =
    nearestTime(passage, date) ??
    sameHoursAs(passage, date)
      .map((model) => timeOf(passage, model))
      .find((one) => one !== null) ??
    null
  if (!time || !(isTornEnd(passage, time) || isFromOtherLine(passage, date, time))) return time
  return { ...time, exact: false }
}

/** In a picture the cells of two days run together: which hour is whose is then not sure. */
function sharesLine(passage: Passage, date: DateMention): boolean {
  const isOcr = lineAt(passage, date.start).ocr
  return isOcr && othersOnLine(passage, date, datesIn(passage)).length > 0
}

/** "9h00 -" at the end of a line has its other end elsewhere: an hour that stands alone may be that end. */
function isTornEnd(passage: Passage, time: TimeMention): boolean {
  const isOpen = ({ until, end }: TimeMention) =>
    until === null && /^\s?[-–]\s*(?:[\n\t]|$)/.test(passage.text.slice(end, end + 6))
  return time.until === null && !isOpen(time) && timesIn(passage).some(isOpen)
}

/** In a picture, boxes that stand side by side come line by line: of several hours, one on another line may be another day's. */
function isFromOtherLine(passage: Passage, date: DateMention, time: TimeMention): boolean {
  const line = lineAt(passage, date.start)
  if (!line.ocr || (time.start >= line.start && time.start <= line.end)) return false
  const hours = timesIn(passage).filter((other) => !isOfficeHour(passage, other))
  return new Set(hours.map((other) => other.time)).size > 1
}

function nearestTime(passage: Passage, date: DateMention): TimeMention | null {
  const times = timesIn(passage).filter((time) => !isOfficeHour(passage, time))
  const dates = datesIn(passage)
  const index = dates.indexOf(date)
  const next = dates[index + 1]?.start ?? passage.text.length
  const previous = dates[index - 1]?.end ?? 0
  const across = times.find(
    ({ start, until }) => until && start < date.start && endsBeside(passage, date, until),
  )
  if (across) return { ...across, exact: false }
  const following = times.find(({ start }) => start >= date.end)
  if (following && following.start < next) {
    const gap = passage.text.slice(date.end, following.start).replace(aside, '')
    if (gap.length <= 80 && beside.test(gap)) return fromColumn(passage, date, following, times)
  }
  const preceding = times.findLast((time) => (time.until ?? time).end <= date.start && time.start >= previous)
  if (preceding?.until && opensBelow(passage, preceding, date)) return preceding
  if (preceding && justBefore.test(passage.text.slice((preceding.until ?? preceding).end, date.start)))
    return preceding
  if (following && following.start < next && inSameSentence(passage, date, following)) {
    return lineAt(passage, date.start).ocr ? { ...following, exact: false } : following
  }
  return null
}

/** Its hours begin in the row above, of which the cell goes on beside the day. */
function endsBeside(passage: Passage, date: DateMention, end: Span): boolean {
  return end.start >= date.end && lineAt(passage, end.start) === lineAt(passage, date.start)
}

/** "de 18 h à 20 h 30" alone on a line, and "première séance le jeudi 6 mai" on the next. */
function opensBelow(passage: Passage, time: TimeMention, date: DateMention): boolean {
  const [own, line] = [lineAt(passage, time.start), lineAt(passage, date.start)]
  const left = passage.text.slice(own.start, time.start)
  const right = passage.text.slice((time.until ?? time).end, own.end)
  const isNext = passage.lines[passage.lines.indexOf(own) + 1] === line
  return (
    isNext &&
    /^\W*(?:(?:de|horaires?) ?:? ?)?$/.test(left) &&
    /^\W*$/.test(right) &&
    first.test(passage.text.slice(line.start, date.start))
  )
}
const first =
  /^\W*(?:(?:la |le |l'|votre |vos )?(?:1er?e? |premi(?:er|ere)s? |debut (?:des |du )?)?(?:seance|cours|lecon|jour|debut|rentree|demarrage|ouverture)s?|a (?:partir|compter) du|des le)\W*(?:le )?$/

/** Below each other, several different times are a column of a table that came apart: the first need not be this date's. */
function fromColumn(
  passage: Passage,
  date: DateMention,
  time: TimeMention,
  times: readonly TimeMention[],
): TimeMention {
  const below = belowOf(passage, time, times)
  if (!below) return time
  const day = belowOf(passage, below, times) || isBelowAnother(passage, date) ? null : bothHalves(time, below)
  return day ?? { ...time, exact: false }
}

function belowOf(passage: Passage, time: TimeMention, times: readonly TimeMention[]): TimeMention | null {
  const below = times[times.indexOf(time) + 1]
  if (!below) return null
  const gap = passage.text.slice((time.until ?? time).end, below.start)
  return /^\s*\n\s*$/.test(gap) || (time.until && below.until && /^\s+$/.test(gap)) ? below : null
}

/** Days below each other, with nothing between them, have their hours in another column. */
function isBelowAnother(passage: Passage, date: DateMention): boolean {
  const all = datesIn(passage)
  const above = all[all.indexOf(date) - 1]
  return above !== undefined && /^[\s.;,]*$/.test(passage.text.slice(above.end, date.start))
}

function inSameSentence(passage: Passage, date: DateMention, time: TimeMention): boolean {
  const sentence = sentenceAt(passage, date.start)
  if (time.start >= sentence.end || time.start - date.end > 220) return false
  return (
    introduced.test(before(passage, time.start, 20)) &&
    !/[.]\s/.test(passage.text.slice(date.end, time.start))
  )
}

/** A label in a cell of its own: "À quelle heure ?", "L'heure du rendez-vous". */
const labelCell =
  /^\W*(?:(?:a|a partir de|vers|quelle|l'|votre)\s?)*(?:heures?|horaires?|creneau|plage horaire)\b(?! d[e'] ?(?:ouverture|fermeture|fin|l'accueil|nos|permanence))[^.\d]{0,30}$/

/** A time under a label of its own (Heure : 9h30), for dates that have none beside them. */
export function labelledTimes(passage: Passage): TimeMention[] {
  return timesIn(passage).filter((time) => {
    if (isOfficeHour(passage, time)) return false
    if (isAtOwnHour(passage, time)) return true
    const line = lineAt(passage, time.start)
    const from = Math.max(line.start - 40, 0)
    if (timeLabel.test(passage.text.slice(from, time.start))) return true
    const cell = cellAt(passage, time.start)
    const opens = /^\W*(?:(?:a|de|des|entre|vers) )?$/.test(passage.text.slice(cell.start, time.start))
    return opens && labelsOf(passage, cell).some((words) => labelCell.test(words))
  })
}

const hourlyVerb =
  /\b(?:present(?:er|ez|erez)|convoqu\w*|attendue?s?|rendez-?\s?vous|rdv|arriv\w+|recue?s?|accueilli\w*|vous (?:y )?(?:attend(?:ra|ons|ent)?|recevr(?:a|ons|ont)|accueiller(?:a|ons|ont))|debut\w*|commenc\w*|(?:a|ont|aura|auront) lieu|se tien\w+|deroul\w*)\b[^.]{0,110}(?<![a-z])(?:a|de|entre|des)\s$/

/** When doors open or people are let in is no hour of the appointment. */
const doors =
  /\b(?:portes?|accueil des|l'accueil (?:debut|commenc|se fait|ouvr)\w*|cafe|ouvr\w+|fin (?:prevue|vers)|liberee?)\b[^.]{0,60}$/

/** A time in another sentence that calls the person: "Vous devrez vous présenter à 9h30." */
export function summoningTimes(passage: Passage): TimeMention[] {
  return timesIn(passage).filter(
    (time) =>
      !isOfficeHour(passage, time) &&
      (isArrival(passage, time) ||
        (hourlyVerb.test(before(passage, time.start, 120)) && !doors.test(before(passage, time.start, 80)))),
  )
}
