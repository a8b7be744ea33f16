/** Details that a reading fills in: a day, a notice, an age, a delay, a number. */
import { iso, isRealDay, weekdayOn } from '../../letters/readers/date.ts'
import { monthOf, monthPattern } from '../../letters/readers/names.ts'
import { weekday, weekdayNumber } from '../../letters/readers/week.ts'
import type { Value } from '../topic.ts'
import type { Details } from './reading.ts'

const numbers: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'dix-huit': 18,
  vingt: 20,
  trente: 30,
  quarante: 40,
  soixante: 60,
}
export const number = String.raw`(\d{1,3}|${Object.keys(numbers).join('|')})`
export const numberOf = (words = ''): number => numbers[words] ?? Number(words)

const lastDay = new RegExp(
  String.raw`\b(?:avant|au plus tard|jusqu'au|d'ici(?: au)?|pour)\b(?: le| au)?(?: (${weekday}))? (\d{1,2})(?:er)? (${monthPattern}) (20\d\d)`,
)

/** A day that stands in full, and whose weekday is right. */
function lastDayIn(words: string): Value | null {
  const [, named, day, month = '', year] = lastDay.exec(words) ?? []
  const date = iso(Number(year), monthOf(month)?.value ?? 0, Number(day))
  return isRealDay(date) && (!named || weekdayOn(date) === weekdayNumber(named)) ? { date } : null
}

const notice = new RegExp(String.raw`\b${number} (jours?|heures?)(?: \w+)? (?:avant|a l'avance|auparavant)\b`)

/** Until when to ask: "avant le 9 décembre 2026", "au moins 7 jours avant". */
export const untilWhen: Details = {
  names: ['before', 'by', 'hours', 'days'],
  isLimit: true,
  of(words) {
    const [, count, unit = ''] = notice.exec(words) ?? []
    const by = lastDayIn(words)
    if (by) return { name: /\bavant le\b/.test(words) ? 'before' : 'by', with: { by } }
    if (!count) return null
    return { name: unit.startsWith('h') ? 'hours' : 'days', with: { count: numberOf(count) } }
  },
}

/** One number out of the words, where the pattern has one; without a name, where the meaning never stands without it. */
export function counted(pattern: string, name?: string): Details {
  const number = new RegExp(pattern)
  return {
    names: name ? [name] : [],
    of(words) {
      const [, count] = number.exec(words) ?? []
      return count ? { ...(name && { name }), with: { count: numberOf(count) } } : null
    },
  }
}

const delay = new RegExp(
  String.raw`\b(?:sous|dans|d'ici|en|delai (?:maximum |moyen )?(?:de|d'environ))(?: les| un delai de| environ| maximum)* ${number} (jours?|semaines?|mois)\b`,
)

/** "Sous 3 semaines". */
export const within: Details = {
  names: ['days', 'weeks', 'months'],
  of(words) {
    const [, count, unit = ''] = delay.exec(words) ?? []
    if (!count) return null
    const name = unit.startsWith('j') ? 'days' : unit.startsWith('s') ? 'weeks' : 'months'
    return { name, with: { count: numberOf(count) } }
  },
}
