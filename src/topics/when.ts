/** When: the day and hour of each appointment and each deadline, what is doubtful about them first. */
import type { Appointment, Deadline, Letter } from '../letters/letter.ts'
import { checks } from './check.ts'
import { deadlineStatement } from './deadline-statement.ts'
import { isOfDecision } from './decision.ts'
import { appointmentsInOrder, daysUntil, isPast } from './lookup.ts'
import { notedLines, noteOf } from './note-words.ts'
import { placeValue, sharedPlace } from './place.ts'
import { item, lead, line, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Because, Statement, Topic, Value, Values } from './topic.ts'

export const when: Topic = {
  id: 'when',
  about(letter, now) {
    const all = appointmentsInOrder(letter)
    const ahead = all.filter((one) => !isPast(one, now))
    // What is over is of use to nobody before what is still to come.
    const isUnderWay = ahead.length > 0 && ahead.length < all.length
    const appointments = isUnderWay ? ahead : all
    const doubts = checks(
      letter,
      [
        'weekday-mismatch',
        'date-before-letter',
        'several-dates',
        'days-missing',
        ...(isUnderWay ? [] : ['date-passed' as const]),
        'public-holiday',
        'outside-office-hours',
      ],
      all.flatMap(({ date, start, end }) => [date, start, end]),
    )
    return [
      ...doubts,
      ...spoken(letter, appointments, now),
      ...(isUnderWay ? checks(letter, ['date-passed'], []) : []),
      ...otherSlot(letter),
      ...whenAsked(moved(letter)),
    ]
  },
}

/** By when something has to be sent or answered; the last day to ask for another date is said with how to ask. */
export const deadline: Topic = {
  id: 'when',
  about: (letter, now) =>
    letter.kind === 'not-ofii'
      ? []
      : letter.deadlines
          .filter(
            (one) =>
              one.for !== 'reschedule' &&
              !isNoted(letter, one) &&
              !isOfDecision(letter, [one.sentence?.quote, one.french?.quote]),
          )
          .map((one) => deadlineStatement(one, now, noteOf(letter, 'missed-before') !== null)),
}

/** Another day that the letter offers to who cannot come on the first. */
function otherSlot(letter: Letter): Statement[] {
  return letter.appointments.length === 1 ? notedLines(letter, 'other-slot') : []
}

function spoken(letter: Letter, appointments: Appointment[], now: Date): Statement[] {
  const [first, ...others] = appointments
  if (!first) return expectsNone(letter) ? [] : [lead('when:unknown', {}, { missing: 'date' })]
  if (others.length === 0) {
    const isLesson = noteOf(letter, 'course-first') !== null
    const say = isSure(first) ? (isLesson ? 'when:first' : 'when:one') : 'when:maybe'
    return [
      lead(say, { moment: moment(first, now) }, readFrom(first)),
      ...stepSaid(first),
      ...put(first),
      ...(isMove(letter) ? [] : noTime(first, letter)),
    ]
  }
  const onePlace = sharedPlace(letter)
  return [
    lead(onePlace ? 'when:severalHere' : 'when:several', { count: appointments.length }, readFrom(first)),
    ...appointments.map((one) => {
      const place = onePlace ? null : placeValue(letter, one)
      const said: Value =
        place === null
          ? moment(one, now)
          : { key: 'when:momentAndPlace', with: { moment: moment(one, now), place } }
      const name = nameAmong(one, appointments)
      return item(name === null ? 'when:eachUnnamed' : 'when:each', { name, said }, readFrom(one))
    }),
  ]
}

/** "Is the 9th a test?" */
const stepSaid = ({ step, date }: Appointment): Statement[] =>
  step ? whenAsked([line('when:step', { what: { key: `purpose:step.${step}` } }, quoted(date))]) : []

/** What the reader has put right is said to be theirs. */
function put({ date, start }: Appointment): Statement[] {
  return date.told || start?.told ? [line('correction:told', {}, ownRule)] : []
}

/** The lines that hold the day and the hours. */
function readFrom({ date, start, end }: Appointment): Because {
  return quoted(date, start, end)
}

/** What tells one of several appointments from the others beside its hour: for whom it is, or what it is for. */
function nameAmong({ purpose, person, step }: Appointment, appointments: Appointment[]): Value {
  const what: Value = { key: step ? `purpose:step.${step}` : `purpose:${purpose}` }
  if (person !== null) return { key: 'when:forPerson', with: { what, person } }
  const isAlike = (one: Appointment) => one.purpose === purpose && one.step === undefined
  return appointments.every(isAlike) ? null : what
}

/** A cancellation, a request by post and what cannot be read have no appointment, and none is missed. */
function expectsNone({ kind, deadlines, missing, decision }: Letter): boolean {
  return (
    decision !== undefined ||
    deadlines.length > 0 ||
    kind === 'cancellation' ||
    kind === 'not-ofii' ||
    !missing.includes('date')
  )
}

/** "Tuesday 9 March 2027, 9:30 in the morning (in 11 weeks)", with the zone's name outside the Paris zone; "perhaps" where it was not read surely. */
export function moment(appointment: Appointment, now: Date): Value {
  const { date, start, end, endsAbout, timeZone, atHome } = appointment
  const values: Values = {
    date: { date: date.value },
    away: { away: daysUntil(date.value, now, timeZone) },
    zone: timeZone === 'Europe/Paris' ? null : { key: 'when:zone', with: { place: zonePlace(timeZone) } },
    ...(start
      ? {
          time: end ? { time: start.value, to: end.value, about: endsAbout === true } : { time: start.value },
        }
      : {}),
  }
  if (!start) return doubted({ key: 'when:day', with: values }, date.sure)
  // A day that is sure is not doubted for its hour.
  const key = date.sure && !isSure(appointment) ? 'when:atPerhaps' : end && atHome ? 'when:within' : 'when:at'
  return doubted({ key, with: values }, date.sure)
}

const doubted = (said: Value, sure: boolean): Value =>
  sure ? said : { key: 'when:perhaps', with: { moment: said } }

function isSure({ date, start, end }: Appointment): boolean {
  return date.sure && start?.sure !== false && end?.sure !== false
}

/** `Indian/Reunion` → "Reunion". */
function zonePlace(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

/** Said with what there is to do. */
const isNoted = ({ notes = [] }: Letter, { sentence, french }: Deadline): boolean =>
  notes.some(
    ({ id, said }) =>
      (id === 'tell-prefecture' || id === 'asylum-place' || id === 'tests-before') &&
      [sentence, french].some((found) => found && said.quote.includes(found.quote)),
  )

/** Somebody moves into a home by an hour, not at one. */
const isMove = (letter: Letter): boolean => noteOf(letter, 'asylum-place') !== null

function noTime({ start }: Appointment, letter: Letter): Statement[] {
  const same = start ? null : noteOf(letter, 'hour-as-before')
  if (same) return [line('when:sameHour', { quote: wordsOf(same.said) }, quoted(same.said))]
  return start ? [] : [line('when:noTime', {}, { missing: 'time' })]
}

function moved({ replaces, replacesToo, appointments }: Letter): Statement[] {
  // Of several old days which new one takes whose place is not told.
  if (!replaces || replacesToo) return []
  const because = appointments[0] ? quoted(appointments[0].date) : ownRule
  return [line('when:moved', { date: { date: replaces } }, because)]
}
