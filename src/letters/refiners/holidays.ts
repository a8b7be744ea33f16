/** The public holidays of all France (Code du travail, art. L3133-1); the local ones of Alsace and overseas are left out. */

const fixed: Record<string, string> = {
  '01-01': 'new-year',
  '05-01': 'labour-day',
  '05-08': 'victory-day',
  '07-14': 'national-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '11-11': 'armistice',
  '12-25': 'christmas',
}
/** Days after Easter Sunday. */
const movable: [number, string][] = [
  [1, 'easter-monday'],
  [39, 'ascension'],
  [50, 'whit-monday'],
]

/** The name of the holiday on a day (`2027-05-01`), or null. */
export function holidayOn(date: string): string | null {
  const name = fixed[date.slice(5)]
  if (name !== undefined) return name
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - easter(Number(date.slice(0, 4)))) / 86_400_000)
  return movable.find(([after]) => after === days)?.[1] ?? null
}

/** Easter Sunday in milliseconds UTC: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1)
}
