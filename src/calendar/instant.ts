/** Instant: the moment at which a clock on the wall of a place shows a day and an hour. */
import { TZDate } from '@date-fns/tz'

/** `date` as `2027-03-09`, `time` as `08:05`; an hour that a clock change skips becomes the next that there is. */
export function instant(date: string, time: string, timeZone: string): TZDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new TZDate(year, month - 1, day, hours, minutes, 0, timeZone)
}
