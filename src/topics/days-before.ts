/** The day that lies so many days before another. */

const day = 86_400_000

/** `2027-03-09`, 2 → `2027-03-07`. */
export function daysBefore(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) - count * day).toISOString().slice(0, 10)
}
