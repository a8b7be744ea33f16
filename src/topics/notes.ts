/** Notes: what a letter tells beside its other fields, each where it is asked about. */
import type { Letter } from '../letters/letter.ts'
import { afterwards } from './called-off.ts'
import { isOfNotGoing } from './consequence.ts'
import { contactsForMoving, document, isOver, mainAppointment, mayBeOnline, phoneNumber } from './lookup.ts'
import { counted, inCases, noted, notedLines, noteOf } from './note-words.ts'
import { lead, line, quoted, wordsOf } from './statement.ts'
import type { Statement, Topic, TopicId, Value, Values } from './topic.ts'
import { openingWords } from './xray-words.ts'

const topic = (id: TopicId, about: (letter: Letter) => Statement[]): Topic => ({ id, about })

/** Who has to be at home when somebody comes. */
export const whoIsHome = (letter: Letter): Statement[] => {
  const another = inCases(letter, 'home-another')
  if (another.length > 0) return another
  const yourself = inCases(letter, 'home-yourself')
  return yourself.length > 0 ? yourself : noted(letter, 'home-either')
}

export const atHome: Topic = topic('family-home-visit', (letter) => [
  ...noted(letter, 'home-rooms'),
  ...noted(letter, 'home-card'),
])

/** Who may come along to the exam. */
export const comesAlong = (letter: Letter): Statement[] => inCases(letter, 'exam-with')

export const exam: Topic = topic('sick-exam', (letter) => [
  ...noted(letter, 'exam-certificate'),
  ...noted(letter, 'exam-post'),
])

/** In their own words the letter says that none comes, or that the reader may bring one. */
export const ownInterpreter = (letter: Letter): Statement[] =>
  noteOf(letter, 'interpreter-none') && noteOf(letter, 'interpreter-own')
    ? noted(letter, 'interpreter-own').map((one) => ({ ...one, say: 'note:interpreter-both' }))
    : noted(letter, 'interpreter-none', 'interpreter-own')

export const inPerson: Topic = topic('companion', (letter) => noted(letter, 'yourself'))

export const asylumDesk: Topic = topic('asylum-appointment', (letter) => [
  ...noted(letter, 'old-card'),
  ...noted(letter, 'asylum-story'),
])

export const goingBack: Topic = topic('return-aid', (letter) =>
  (['return-stay', 'return-tickets', 'return-when', 'return-money'] as const).flatMap((id) =>
    noted(letter, id),
  ),
)

export const atScreen: Topic = topic('where', (letter) =>
  mayBeOnline(letter)
    ? [
        ...counted(letter, 'online-link', 'days'),
        ...noted(letter, 'online-check'),
        ...noted(letter, 'online-camera'),
        ...noted(letter, 'online-id'),
        ...noted(letter, 'online-help'),
      ]
    : [],
)

/** How long it takes, where the hour of the end does not stand with the appointment. */
export const howLong: Topic = topic('duration', (letter) => {
  if (mainAppointment(letter)?.end) return []
  const lasts = noteOf(letter, 'lasts')
  const ends = noted(letter, 'ends')
  if (ends.length > 0 || !lasts) return ends
  const minutes = Number(lasts.said.value)
  const because = quoted(lasts.said)
  if (!minutes) return [lead(`note:lasts.${lasts.said.value}`, { quote: wordsOf(lasts.said) }, because)]
  const half = minutes % 60 === 30 && minutes > 30
  return minutes % 30 === 0 && minutes >= 60
    ? [lead(half ? 'note:lasts.hoursHalf' : 'note:lasts.hours', { count: Math.floor(minutes / 60) }, because)]
    : [lead('note:lasts.minutes', { count: minutes }, because)]
})

export const employer: Topic = topic('work-conflict', (letter) => [
  ...noted(letter, 'employer-lets'),
  ...noted(letter, 'employer-paper'),
])

/** Papers in another language. */
export const translation: Topic = topic('translation-needed', (letter) => noted(letter, 'no-translation'))

/** Where something beside it has to be paid for, an x-ray or a stamp, only the appointment is free. */
export const nothingToPay: Topic = topic('cost', (letter) => {
  const paid = letter.xray?.free?.value === false || document(letter, 'tax-stamp') !== null
  return noted(letter, 'free').map((one) => (paid ? { ...one, say: 'note:freeItself' } : one))
})

export const papersOfCourse: Topic = topic('cir-course', (letter) => [
  ...noted(letter, 'course-first-test'),
  ...inCases(letter, 'course-other-hours'),
  ...noted(letter, 'course-books'),
])

export const certificateKept: Topic = topic('civic-training', (letter) => noted(letter, 'keep-certificate'))

/** The days and hours of a course, and how long it goes on. */
export const course: Topic = topic('duration', (letter) => {
  const { days, hours, end } = letter.course ?? {}
  const [first, ...also] = [days, hours, end].filter((one) => one !== undefined)
  if (!first) return []
  const values: Values = {
    days: days ? { key: 'note:course.days', with: { list: { list: days.value.map(weekday) } } } : null,
    hours: hours
      ? { key: 'note:course.hours', with: { time: { time: hours.value.from, to: hours.value.to } } }
      : null,
    end: end
      ? { key: days ? 'note:course.end' : 'note:course.last', with: { date: { date: end.value } } }
      : null,
  }
  const say = days ? 'note:course.rhythm' : 'note:course.until'
  return [line(say, values, quoted(first, ...also))]
})

const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const weekday = (day: number): Value => ({ key: `time:weekday.${names[day] ?? 'monday'}` })

/** When the telephone is answered on which another date is asked for. */
export const phoneHours: Topic = {
  id: 'contact-office',
  about(letter, now) {
    const number = contactsForMoving(letter).phone?.value
    const open = letter.phoneHours?.find(({ phone }) => phone === number)?.open
    if (number === undefined || !open || !mainAppointment(letter) || isOver(letter, now)) return []
    const values = { phone: phoneNumber(number), opening: openingWords(open.value) }
    return [line('note:phoneHours', values, quoted(open))]
  },
}

/** Longer words say more than what follows. */
const shortEnough = 170

/** How a letter from somebody else lets the date be moved, and its words for what follows: what they come to is theirs to say. */
export const elsewhere: Topic = topic('summary', (letter) => {
  const { kind, consequence } = letter
  const { email, phone } = letter.reschedule
  if (kind !== 'not-ofii') return []
  const contact = email?.value ?? (phone ? phoneNumber(phone.value) : null)
  const found = email ?? phone
  return [
    ...(found ? [lead('note:elsewhere', { contact }, quoted(found))] : []),
    ...(consequence && consequence.quote.length <= shortEnough
      ? [
          lead(
            isOfNotGoing(letter) ? 'note:otherwise' : 'note:warns',
            { quote: wordsOf(consequence) },
            quoted(consequence),
          ),
        ]
      : []),
  ]
})

/** What a notice, a receipt or a letter from somebody else comes to, behind the sentence that says what it is. */
export function furtherNotes(letter: Letter): Statement[] {
  if (letter.kind === 'cancellation') return afterwards(letter)
  return [
    ...notedLines(letter, 'file-months', 'file-silence', 'file-family', 'return-accepted', 'card-ready'),
    ...flight(letter),
    ...moveIn(letter),
    ...notedLines(letter, 'nationality'),
    // Who is called by name or number at a counter has to go there.
    ...(mainAppointment(letter)?.place ? [] : notedLines(letter, 'by-phone')),
    ...notedLines(letter, 'not-instead', 'appointments-stand'),
    ...counted(letter, 'tell-prefecture', 'months').map((one): Statement => ({ ...one, role: 'line' })),
    ...notedLines(letter, 'keep'),
    ...(letter.appointments.length > 0 ? [] : notedLines(letter, 'no-visit', 'no-answer')),
  ]
}

/** The hour by which a home has to be moved into. */
const moveIn = (letter: Letter): Statement[] =>
  noteOf(letter, 'asylum-place')?.said.value ? notedLines(letter, 'asylum-place') : []

/** Of the days of a return the one that is a flight. */
function flight({ kind, appointments }: Letter): Statement[] {
  const there =
    kind === 'return-aid' ? appointments.find(({ place }) => /a[ée]roport/iu.test(place?.quote ?? '')) : null
  if (!there?.place) return []
  const because = quoted(there.date, there.place)
  return there.date.sure
    ? [line('note:flight', { date: { date: there.date.value } }, because)]
    : [line('note:flightPerhaps', {}, because)]
}
