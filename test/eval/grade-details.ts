/** The finer fields, graded where a case's truth has something to say about them. */
import type { Letter } from '../../src/letters/letter.ts'
import { type Mark, mark, pair } from './mark.ts'
import { isOneOf, type Truth } from './truth.ts'

export function gradeDetails(truth: Truth, letters: Letter[]): Mark[] {
  const [letter] = letters
  if (letter === undefined) return []
  const say = <T>(
    field: string,
    expected: T | undefined,
    found: unknown,
    right: (expected: T) => boolean,
  ): Mark[] => (expected === undefined ? [] : [mark(field, right(expected), expected, found)])
  const equal = <T>(field: string, expected: T | undefined, found: unknown) =>
    say(field, expected, found, (one) => (Array.isArray(one) ? one.includes(found) : one === found))

  const instructions = letters.flatMap((one) => one.instructions.map(({ id }) => id))
  const warnings = letters.flatMap((one) => one.warnings.map(({ code }) => code))
  const [deadline] = letter.deadlines
  return [
    ...equal('issued on', truth.issuedOn, letter.issuedOn?.value ?? null),
    ...equal('office', truth.office, letter.office?.value ?? null),
    ...appointmentDetails(truth, letters),
    // Of days that no longer count, a truth without a word means that there are none.
    ...equal('replaces', truth.replaces ?? null, letter.replaces),
    ...equal('cancelled', truth.cancelled ?? null, letter.cancelled),
    ...say('fasting', truth.fasting, instructions, (fasting) =>
      instructions.includes(fasting ? 'fasting' : 'no-fasting'),
    ),
    ...xray(truth, letters),
    ...say('instructions', truth.instructions, instructions, (ids) =>
      ids.every((id) => instructions.includes(id)),
    ),
    ...say('interpreter', truth.interpreter, instructions, (language) =>
      [language]
        .flat()
        .some(
          (one) =>
            one === null ||
            instructions.some((id) => id.toLowerCase() === `interpreter:${one}`.toLowerCase()),
        ),
    ),
    ...say('warnings', truth.warnings, warnings, (codes) => codes.every((code) => warnings.includes(code))),
    ...say('missing', truth.missing, letter.missing, (fields) =>
      fields.every((field) => letter.missing.includes(field)),
    ),
    ...equal('deadline', truth.deadline_date, deadline?.date?.value ?? null),
    ...equal('counted from', truth.countedFrom, deadline?.countedFrom ?? null),
    ...say(
      'notice',
      truth.notice,
      letter.reschedule.notice,
      (notice) => hours(notice) === hours(letter.reschedule.notice),
    ),
    ...equal('once only', truth.onceOnly, letter.reschedule.onceOnly),
    ...say('consequence', truth.consequence, letter.consequence?.quote, (words) =>
      plain(letter.consequence?.quote ?? '').includes(plain(words)),
    ),
    ...say('sender', truth.sender, letter.sender?.value, (name) =>
      plain(letter.sender?.value ?? '').includes(plain(name)),
    ),
  ]
}

/** A quote may break over lines, and OCR may lose an accent. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").replace(/\s+/g, ' ').toLowerCase()
}

/** A week is seven days, and two days are 48 hours; whether the days are working days is not graded. */
function hours(notice: string | null): number | null {
  const [, count, unit] = /^(\d+) (?:working )?(hour|day|week)/.exec(notice ?? '') ?? []
  const each: Record<string, number> = { hour: 1, day: 24, week: 168 }
  return unit === undefined ? null : Number(count) * (each[unit] ?? 0)
}

function appointmentDetails(truth: Truth, letters: Letter[]): Mark[] {
  if (truth.appointments === 'none-trusted') return []
  const found = letters.flatMap(({ appointments }) => appointments)
  // Words of all places, where a letter calls to several.
  const several = truth.appointments.length > 1
  const places = found.map(({ place }) => plain(place?.value ?? ''))
  return pair(truth.appointments, found).flatMap(([expected, one]) => {
    if (one === undefined) return []
    const details: [string, unknown, unknown][] = [
      ['time zone', expected.timeZone, one.timeZone],
      ['person', expected.person, one.person],
      ['on line', expected.online, one.online],
      ['at home', expected.atHome, one.atHome],
    ]
    const end = one.end?.value ?? null
    const place = plain(one.place?.value ?? '')
    return [
      ...details.flatMap(([field, wanted, got]) =>
        wanted === undefined ? [] : [mark(field, wanted === got, wanted, got)],
      ),
      ...(expected.end === undefined ? [] : [mark('end', isOneOf(end, expected.end), expected.end, end)]),
      ...(truth.placeWords
        ? [
            mark(
              'place',
              holdsAll(several ? places.join('\n') : place, truth.placeWords),
              truth.placeWords,
              place,
            ),
          ]
        : []),
    ]
  })
}

function xray(truth: Truth, letters: Letter[]): Mark[] {
  if (truth.xray === undefined || truth.xray === null) return []
  const ids = letters.flatMap((one) => one.instructions.map(({ id }) => id))
  const found = ids.includes('chest-xray-on-site')
    ? 'on-site'
    : ids.includes('chest-xray-before')
      ? 'before'
      : null
  const allowed = [truth.xray].flat().flatMap((one) => (one === 'before?' ? ['before', null] : [one]))
  return [mark('x-ray', allowed.includes(found), truth.xray, found)]
}

const holdsAll = (place: string, words: readonly string[]): boolean =>
  words.every((one) => place.includes(plain(one)))
