/** Between which days a letter wants the chest x-ray made: a last day, a first one, so many days before the visit. */
import { daysBefore } from '../days-before.ts'
import type { Passage } from '../passage.ts'
import type { Xray } from '../xray.ts'
import { type DateMention, datesIn, iso, isRealDay } from './date.ts'
import { numberOf, numberPattern } from './numbers.ts'
import { sinceOf, statedDay } from './stated-day.ts'
import { weekday } from './week.ts'
import type { Said } from './xray-zone.ts'

const limit = /\b(?:jusqu'au|avant le|au plus tard le|pour le|d'ici le|d'ici au)\s?(?:[a-z]+ )?$/
const maybe = `(?:${weekday} )?`
/** "Entre le 1er et le ", "du 3 au ", in front of the last day; `day` is the first one where it has no month of its own. */
const window = new RegExp(
  String.raw`\b(?:entre le ${maybe}(?<first>[^.;:]{1,26}?) et le|(?<!\b(?:visite|medicale|rendez-?vous|convocation|lettre|courrier|seance|date) )du ${maybe}(?<other>\d[^.;:]{0,26}?) au) ${maybe}$`,
)
const anotherDay =
  /\b(?:empech\w*|report\w*|appel\w*|prevenez|prevenir|ecri\w*|visite du (?:[a-z]+ )?\d|rendez-?vous du (?:[a-z]+ )?\d|n'est plus|rest\w+ valables?|deplac\w*|annul\w*)\b/
/** The centre is closed then. */
const shut = /\b(?:ferme\w*|conges|vacances|sauf)\b/
const itsMaking = /\b(?:centres?|cabinets?|examen|a (?:faire|effectuer|realiser|passer)|clinique)\b/

type Days = { until: string; since: string | null }

/** Null where the sentence names none for it. */
export function daysFor(passage: Passage, said: Said, now: Date): Days | null {
  const { start, end, words, own } = said
  if (anotherDay.test(words) || !(own || itsMaking.test(words))) return null
  for (const date of datesIn(passage)) {
    if (date.start < start || date.end > end) continue
    const lead = passage.text.slice(Math.max(start, date.start - 60), date.start).replaceAll('\n', ' ')
    const between = shut.test(words) ? null : window.exec(lead)
    if (!between && !limit.test(lead.slice(-24))) continue
    const until = statedDay(passage, date, now)
    if (until <= sinceOf(passage, now)) continue
    return { until, since: between ? firstDay(passage, date, between, until, now) : null }
  }
  return null
}

function firstDay(
  passage: Passage,
  date: DateMention,
  { groups }: RegExpExecArray,
  until: string,
  now: Date,
): string | null {
  const named = (groups?.['first'] ?? groups?.['other'] ?? '').trim()
  const alone = /^(\d{1,2})(?:er)?$/.exec(named)
  if (alone) return lastDayNumbered(Number(alone[1]), until)
  const first = datesIn(passage).findLast(({ end }) => end <= date.start && date.start - end < 24)
  const day = first ? statedDay(passage, first, now) : null
  return day !== null && day < until ? day : null
}

/** "Du 28 au 5 mars": the 28th of the month before; null where that month has none. */
function lastDayNumbered(number: number, until: string): string | null {
  const day = Number(until.slice(8))
  const [year = 0, month = 0] = (number > day ? daysBefore(until, day) : until).split('-').map(Number)
  const from = iso(year, month, number)
  return isRealDay(from) ? from : null
}

const unit = '(jours?|heures?|semaines?)'
const visit =
  "(?:(?:la|le) )?(?:date |jour )?(?:de |du |d')?(?:la |votre |cette |le |ce |l'|votre )?(?:visite|rendez-?vous|examen medical|convocation|consultation|venue)\\b"
const ahead = new RegExp(
  String.raw`\b(?:au (?:plus tard|moins|minimum)|minimum|d'au moins) (\d{1,3}|${numberPattern}) ?(?:\(\d{1,3}\) )?${unit}(?: (ouvres?|ouvrables?|francs?))? (?:avant|precedant|prealablement a) ${visit}|\b(\d{1,3}|${numberPattern}) ?${unit}(?: (ouvres?|ouvrables?|francs?))? (?:au (?:moins|minimum|plus tard)|minimum) (?:avant|precedant) ${visit}`,
)
const eve = /\b(?:au plus tard )?(?:la |l'(avant-))veille (?:de |du )(?:la |votre )?(?:visite|rendez-?vous)/

type Ahead = NonNullable<Xray['daysBefore']>['value']

export function daysBeforeIn({ words, own }: Said): Ahead | null {
  if (
    anotherDay.test(words) ||
    !(own || itsMaking.test(words) || /\bsans (?:rendez-?vous|rdv)\b/.test(words))
  )
    return null
  const match = ahead.exec(words)
  if (!match) {
    const day = /\bau plus tard\b/.test(words) ? eve.exec(words) : null
    return day ? { count: day[1] ? 2 : 1, working: false } : null
  }
  const [, said = match[4] ?? '', of = match[5] ?? '', kind = match[6]] = match
  const count = Number(said) || (numberOf(said) ?? 0)
  if (count === 0) return null
  if (of.startsWith('heure')) return { count: Math.ceil(count / 24), working: false }
  if (of.startsWith('semaine')) return { count: count * 7, working: false }
  return { count, working: kind?.startsWith('ouvr') ?? false }
}
