/** Days and hours in every form in which letters write them. */
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
const months = `janvier février mars avril mai juin juillet août septembre octobre novembre décembre`.split(
  ' ',
)
const numbers =
  `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un`.split(
    ' ',
  )
export const two = (number: number) => String(number).padStart(2, '0')

/** `month` from 1, `weekday` from 0 (Sunday). */
export type Day = { year: number; month: number; day: number; weekday: number }

/** Working days of the eight months that follow three weeks after a date (`2027-01-04`), eight days apart. */
export function daysFrom(date: string): Day[] {
  const first = Date.parse(date) + 21 * 86_400_000
  return Array.from({ length: 30 }, (_, index) => new Date(first + index * 8 * 86_400_000))
    .filter((day) => day.getUTCDay() !== 0)
    .map((day) => ({
      year: day.getUTCFullYear(),
      month: day.getUTCMonth() + 1,
      day: day.getUTCDate(),
      weekday: day.getUTCDay(),
    }))
}

const dayNumber = (day: number) => (day === 1 ? '1er' : String(day))

export const dateForms: ((day: Day) => string)[] = [
  ({ year, month, day, weekday }) => `${weekdays[weekday]} ${dayNumber(day)} ${months[month - 1]} ${year}`,
  ({ year, month, day, weekday }) =>
    `${weekdays[weekday]} ${two(day)} ${months[month - 1]?.toUpperCase()} ${year}`,
  ({ year, month, day, weekday }) =>
    `${weekdays[weekday]}, ${dayNumber(day)} ${months[month - 1]} ${year}`
      .toUpperCase()
      .replace('1ER', '1er'),
  ({ year, month, day }) => `${dayNumber(day)} ${months[month - 1]} ${year}`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
  ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${two(year % 100)}`,
  ({ year, month, day, weekday }) => `${weekdays[weekday]} ${two(day)}/${two(month)}/${year}`,
  ({ year, month, day, weekday }) => `${weekdays[weekday]?.slice(0, 3)}. ${two(day)}/${two(month)}/${year}`,
  ({ year, month, day, weekday }) => `${day}/${month}/${year} (${weekdays[weekday]})`,
  ({ month, day, weekday }) => `${weekdays[weekday]} ${dayNumber(day)} ${months[month - 1]}`,
  ({ year, month, day, weekday }) =>
    `${weekdays[weekday]} ${day === 1 ? 'premier' : numbers[day]} ${months[month - 1]} deux mille ${numbers[year - 2000]}`,
]

export const timeForms: ((hour: number, minute: number) => string)[] = [
  (hour, minute) => `${hour}h${two(minute)}`,
  (hour, minute) => `${hour} h ${two(minute)}`,
  (hour, minute) => `${two(hour)}H${two(minute)}`,
  (hour, minute) => `${two(hour)}:${two(minute)}`,
  (hour, minute) => `${two(hour)}:${two(minute)} heures`,
  (hour, minute) => (minute === 0 ? `${hour} heures` : `${hour} heures ${two(minute)}`),
  (hour, minute) => (minute === 0 ? `${hour}h` : `${hour}h${two(minute)}`),
  (hour, minute) =>
    minute === 30
      ? `${numbers[hour]} heures et demie`
      : minute === 0
        ? `${numbers[hour]} heures`
        : minute <= 31
          ? `${numbers[hour]} heures ${numbers[minute]}`
          : `${hour} h ${two(minute)}`,
]
