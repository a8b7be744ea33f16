/** Compares what was read of one case with its truth: a mark per field, and every date or time that was stated for sure and is wrong. */
import type { Appointment, Letter } from '../../src/letters/letter.ts'
import type { Problem } from '../../src/problem.ts'
import { gradeDetails } from './grade-details.ts'
import { type Mark, mark, pair } from './mark.ts'
import { isOneOf, type Truth, type TruthAppointment } from './truth.ts'

export type Graded = { marks: Mark[]; wrongAndSure: string[] }

/** @param letters and problems what the product made of the case */
export function grade(truth: Truth, letters: Letter[], problems: Problem[]): Graded {
  const marks = truth.kind.includes('not-letter')
    ? gradeRefusal(truth, letters, problems)
    : gradeLetters(truth, letters)
  return { marks, wrongAndSure: statedWrongly(truth, letters) }
}

function gradeRefusal(truth: Truth, letters: Letter[], problems: Problem[]): Mark[] {
  const allowed = [...truth.kind.split('|'), 'unreadable']
  const kinds = letters.map(({ kind }) => kind)
  const codes = problems.map(({ code }) => code)
  const refused = kinds.every((kind) => allowed.includes(kind))
  const fits = kinds.includes('not-ofii') || codes.some((code) => truth.codes?.includes(code))
  return [
    mark('refused', refused, truth.kind, kinds),
    ...(truth.codes && refused ? [mark('fitting advice', fits, truth.codes, codes)] : []),
  ]
}

function gradeLetters(truth: Truth, letters: Letter[]): Mark[] {
  const found = letters.flatMap(({ appointments }) => appointments)
  return [
    gradeKind(truth, letters),
    ...(truth.appointments === 'none-trusted' ? [] : gradeAppointments(truth.appointments, found)),
    ...gradeDocuments(truth, letters),
    ...gradeContact(truth, letters),
    ...gradeDetails(truth, letters),
  ]
}

function gradeKind(truth: Truth, letters: Letter[]): Mark {
  const kinds = letters.map(({ kind }) => kind).sort()
  const right = truth.kind.includes('+')
    ? kinds.join('+') === truth.kind.split('+').sort().join('+')
    : kinds.length === 1 && truth.kind.split('|').includes(kinds[0] ?? '')
  return mark('kind', right, truth.kind, kinds)
}

function gradeAppointments(expected: TruthAppointment[], found: Appointment[]): Mark[] {
  const dates = (list: { date: string }[]) =>
    list
      .map(({ date }) => date)
      .sort()
      .join(' ')
  const foundDates = dates(found.map(({ date }) => ({ date: date.value })))
  const date = mark('date', dates(expected) === foundDates, dates(expected), foundDates)
  if (expected.length === 0) return [date]
  const pairs = pair(expected, found)
  const each = (
    field: string,
    right: (truth: TruthAppointment, one: Appointment) => boolean,
    of: (one: Appointment) => unknown,
    say: (truth: TruthAppointment) => unknown,
  ) =>
    mark(
      field,
      pairs.every(([truth, one]) => one !== undefined && right(truth, one)),
      pairs.map(([truth]) => say(truth)),
      pairs.map(([, one]) => (one ? of(one) : undefined)),
    )
  return [
    date,
    each(
      'time',
      (truth, one) => isOneOf(one.start?.value ?? null, truth.start),
      (one) => one.start?.value ?? null,
      ({ start }) => start,
    ),
    each(
      'postal code',
      (truth, one) => isOneOf(one.postalCode, truth.postalCode),
      (one) => one.postalCode,
      ({ postalCode }) => postalCode,
    ),
  ]
}

function gradeDocuments(truth: Truth, letters: Letter[]): Mark[] {
  if (truth.documents === undefined) return []
  const items = letters.flatMap(({ documents }) => documents)
  const found = new Set(items.map(({ id }) => id))
  const optional = new Set(truth.documentsOptional ?? [])
  const wanted = truth.documents.filter((id) => !optional.has(id))
  const counted = [...found].filter((id) => !optional.has(id))
  const right = counted.filter((id) => wanted.includes(id))
  const conditional = new Set(truth.ifApplicable ?? [])
  const needs = items.filter(({ id }) => right.includes(id))
  const needsRight = needs.filter(({ id, need }) => (need === 'if-applicable') === conditional.has(id))
  const part = (field: string, count: number, of: number): Mark[] =>
    of === 0
      ? []
      : [{ field, share: count / of, weight: of, expected: wanted.join(' '), found: [...found].join(' ') }]
  return [
    ...part('documents recall', right.length, wanted.length),
    ...part('documents precision', right.length, counted.length),
    ...(truth.ifApplicable ? part('conditional', needsRight.length, needs.length) : []),
  ]
}

/** The mailbox and the number to write to or ring, wherever the letter names them. */
function gradeContact(truth: Truth, letters: Letter[]): Mark[] {
  const all = (field: 'email' | 'phone') =>
    letters
      .flatMap(({ contact, reschedule }) => [contact[field], reschedule[field]])
      .flatMap((one) => one?.value ?? [])
  const holds = (values: string[], allowed: string | null | (string | null)[]) =>
    values.length === 0
      ? isOneOf<string | null>(null, allowed)
      : values.every((value) => isOneOf<string | null>(value, allowed))
  const references = letters.flatMap((letter) => letter.references.map(({ value }) => value.value))
  const named = [truth.reference ?? null].flat()
  const marks: Mark[] = []
  if (truth.email !== undefined)
    marks.push(mark('contact', holds(all('email'), truth.email), truth.email, all('email')))
  if (truth.phone !== undefined)
    marks.push(mark('contact', holds(all('phone'), truth.phone), truth.phone, all('phone')))
  if (truth.reference !== undefined) {
    const right =
      references.length === 0 ? named.includes(null) : references.some((value) => named.includes(value))
    marks.push(mark('reference', right, truth.reference, references))
  }
  return marks
}

/** Law 1: what is stated without a word of doubt, and is not what the letter says. */
function statedWrongly(truth: Truth, letters: Letter[]): string[] {
  const expected = truth.appointments === 'none-trusted' ? [] : truth.appointments
  return letters.flatMap((letter) => [
    ...letter.appointments.flatMap((one, index) => {
      if (letter.warnings.some(({ about }) => about.startsWith(`appointments[${index}]`))) return []
      const sameDay = expected.filter(({ date }) => date === one.date.value)
      const doubtful = truth.weekday_mismatch === true
      const dateWrong = one.date.sure && (sameDay.length === 0 || doubtful)
      const start = one.start?.value ?? null
      const hourWrong =
        one.start?.sure === true &&
        (truth.timeNotSure === true || !sameDay.some((other) => isOneOf(start, other.start)))
      const codes = sameDay.flatMap(({ postalCode }) => postalCode)
      const placeWrong =
        one.place?.sure === true && one.postalCode !== null && !codes.includes(one.postalCode)
      return [
        ...(placeWrong && !dateWrong ? [`${one.purpose} in ${one.postalCode} («${one.place?.quote}»)`] : []),
        ...(dateWrong ? [`${one.purpose} on ${one.date.value} («${one.date.quote}»)`] : []),
        ...(hourWrong && !dateWrong ? [`${one.purpose} at ${start} («${one.start?.quote}»)`] : []),
      ]
    }),
    ...letter.deadlines.flatMap(({ date }) =>
      date?.sure && truth.deadline_date && date.value !== truth.deadline_date
        ? [`deadline ${date.value} («${date.quote}»)`]
        : [],
    ),
    ...(letter.replaces !== null && letter.replaces !== truth.replaces
      ? [`replaces ${letter.replaces}`]
      : []),
    ...(letter.cancelled !== null && letter.cancelled !== truth.cancelled
      ? [`cancelled ${letter.cancelled}`]
      : []),
  ])
}
