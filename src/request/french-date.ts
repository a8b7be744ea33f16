/** Dates and hours as a French letter writes them. */
import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns/format'
import { fr } from 'date-fns/locale/fr'

/** `2027-03-09` → `mardi 9 mars 2027`. The weekday is left out of a date that is not sure: it may be what is wrong. */
export function frenchDate(iso: string, weekday: boolean): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const date = new TZDate(year, month - 1, day, 12, 0, 0, 'UTC')
  const dayOfMonth = day === 1 ? '1er' : String(day)
  return `${weekday ? `${format(date, 'EEEE', { locale: fr })} ` : ''}${dayOfMonth} ${format(date, 'MMMM yyyy', { locale: fr })}`
}

/** 0 (Sunday) to 6. */
export function frenchWeekday(day: number): string {
  // The third of January 2027 was a Sunday.
  return format(new TZDate(2027, 0, 3 + day, 12, 0, 0, 'UTC'), 'EEEE', { locale: fr })
}

/** `08:05` → `8h05`. */
export function frenchTime(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':')
  return `${Number(hours)}h${minutes}`
}

/** Several days in their order, each month named once: `7, 8 et 14 décembre 2026`. */
export function frenchDays(days: string[]): string {
  const all = [...new Set(days)].toSorted()
  const isLastOfMonth = (at: number) => all[at]?.slice(0, 7) !== all[at + 1]?.slice(0, 7)
  const named = all.map((day, at) => {
    const whole = frenchDate(day, false)
    return isLastOfMonth(at) ? whole : (whole.split(' ')[0] ?? whole)
  })
  return new Intl.ListFormat('fr').format(named)
}
