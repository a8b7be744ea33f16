/** Asked of a course: its pause, lessons at other hours, the level that it aims at, how many absences count; as the letter has them. */
import type { Found, Letter } from '../../letters/letter.ts'
import { clock } from '../../letters/readers/time-minutes.ts'
import { weekday, weekdaysNamed } from '../../letters/readers/week.ts'
import { folded } from '../folded.ts'
import { noteOf } from '../note-words.ts'
import { weekdayList } from '../opening-words.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement, Value } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const day = `${weekday}s?`
/** "Mardi et jeudi 18h30-21h00". */
const slot = new RegExp(
  String.raw`(${day}(?:(?:, | et | ou )${day})*),? (?:de )?(\d{1,2}) ?[h:] ?(\d\d)? ?(?:-|–|a) ?(\d{1,2}) ?[h:] ?(\d\d)?`,
  'g',
)
const level = /\b(?:niveau|objectif|vise)\b[^.;]{0,25}\b([abc][12](?:\.[12])?)\b/
const absences = /\b(au-dela de|plus de|a partir de|apres) (\d{1,2}|deux|trois|quatre|cinq) absences?\b/
const numbers: Record<string, number> = { deux: 2, trois: 3, quatre: 4, cinq: 5 }

/** Empty where something else is asked, or the letter does not say it. */
export function courseAsked(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (letter.kind !== 'language-course' && letter.kind !== 'civic-training') return []
  const asks = (matter: string) => names(question, matter, asking)
  const said = (letter.sentences ?? []).filter(({ sure }) => sure)
  const pause = noteOf(letter, 'course-break')?.said
  if (pause && asks('course-break')) {
    const [from = '', to = ''] = pause.value.split(' ')
    const values = { from: { date: from }, to: { date: to }, quote: wordsOf(pause) }
    return [lead('exact:course.break', values, quoted(pause))]
  }
  const hours = letter.course?.hours
  if (hours?.sure && asks('course-times')) {
    const time: Value = { time: hours.value.from, to: hours.value.to }
    return [lead('exact:courseTimes', { hours: time, quote: wordsOf(hours) }, quoted(hours))]
  }
  const others = noteOf(letter, 'course-other-hours')?.said
  // Right after the message that asks for them, "what paper do they want?" is asked of that.
  const isPaper = question.last === 'contact-office' && asks('thing-paper')
  if (others && (asks('course-evening') || isPaper)) return [otherHours(others)]
  if (asks('absences')) return said.flatMap(allowed).slice(0, 1)
  const lines = [...said, ...(letter.figures ?? []).map((one) => one.said)]
  return asks('course-level') ? lines.flatMap(aimed).slice(0, 1) : []
}

function otherHours(said: Found<unknown>): Statement {
  const words = folded(said.quote)
  const slots = [...words.matchAll(slot)].map(
    ([, days = '', from, fromMinutes = '00', to, toMinutes = '00']): Value => ({
      key: 'exact:course.slot',
      with: {
        days: weekdayList(weekdaysNamed(days)),
        time: { time: clock(Number(from), Number(fromMinutes)), to: clock(Number(to), Number(toMinutes)) },
      },
    }),
  )
  const paper = /\bcontrat de travail\b/.test(words)
    ? 'contract'
    : /\battestation (?:de l'|d'|de votre )employeur\b/.test(words)
      ? 'employer'
      : null
  const values = {
    hours: slots.length > 0 ? { key: 'exact:course.hours' as const, with: { list: { list: slots } } } : null,
    paper: paper ? { key: `exact:course.${paper}` as const } : null,
    quote: wordsOf(said),
  }
  return lead('exact:course.evening', values, quoted(said))
}

function allowed(said: Found<string>): Statement[] {
  const [, how, number = ''] = absences.exec(folded(said.quote)) ?? []
  if (how === undefined) return []
  const say = how === 'a partir de' ? 'exact:course.from' : 'exact:course.over'
  const count = numbers[number] ?? Number(number)
  return [lead(say, { count, quote: wordsOf(said) }, quoted(said))]
}

function aimed(said: Found<unknown>): Statement[] {
  const [, aim] = level.exec(folded(said.quote)) ?? []
  return aim
    ? [lead('exact:course.level', { level: aim.toUpperCase(), quote: wordsOf(said) }, quoted(said))]
    : []
}
