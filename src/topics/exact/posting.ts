/** Asked of a letter that only wants papers sent: whether to come, how to send them, and what if they are late, incomplete or due at a weekend. */
import { daysBefore, daysBetween, isWeekend } from '../../letters/days-before.ts'
import type { Deadline, Found, Letter } from '../../letters/letter.ts'
import { consequence } from '../consequence.ts'
import { deadlineStatement } from '../deadline-statement.ts'
import { folded } from '../folded.ts'
import { contactsOf, daysUntil } from '../lookup.ts'
import { reached } from '../reached.ts'
import { asLines, lead, line, ownRule, quoted, whenAsked, wordsOf } from '../statement.ts'
import type { Statement, Value, WordingKey } from '../topic.ts'
import { whatToBring } from '../what-to-bring.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'
import { toldDay } from './told-day.ts'

/** Empty where the letter calls to an appointment, or the question is of something else. */
export function postingAsked(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const due = letter.deadlines.find((one) => one.for === 'send-documents')
  if (!due || letter.appointments.length > 0 || letter.decision) return []
  // "The 13th is a Sunday, can I post it on Saturday?" is one question in two clauses.
  const named = (matter: string) => names(inWhole(question), matter, asking)
  const posts = named('put-in-post')
  if (question.topic === 'letter-arrived-late' && (!posts || named('arrived'))) return []
  // "My appointment at the hospital is too late" is no question of one at OFII.
  if (named('own-appointment') && !named('more-time')) return noAppointment(due, now)
  if (named('give-prefecture') && letter.kind === 'sick-foreigner-request')
    return [lead('exact:post.notPrefecture', {}, { fact: 'sick-ofii-2017' })]
  if (named('send-by-mail')) return byMail(letter)
  if (named('bring-by-hand')) return byHand(letter)
  const last = due.date?.sure ? due.date : null
  const own = last && (posts || named('paper-later')) ? dayIn(question.whole, last.value, now) : null
  if (last && isWeekend(last.value) && posts && named('weekend')) return atWeekend(due, last, now)
  if (last && own && own !== last.value) return onDay(own, posts, due, last, letter, now)
  // "By which date must the papers arrive?" asks for no list.
  const asksList = named('which-papers') && !named('last-day')
  if (asksList && letter.documents.length > 0) return whenAsked(whatToBring.about(letter, now))
  if (named('not-complete'))
    return [lead('exact:post.incomplete', untilOf(last), because(due)), ...lost(letter, now)]
  if (!named('more-time')) return []
  return [lead('exact:post.wait', untilOf(last), because(due)), ...ask(letter), ...lost(letter, now)]
}

function noAppointment(due: Deadline, now: Date): Statement[] {
  return [
    lead('exact:post.noAppointment', {}, because(due)),
    { ...deadlineStatement(due, now), role: 'line' },
  ]
}

const mail = /\b(?:courriels?|e-?mails?|mels?|voie electronique|internet)\b/
const not = /\b(?:pas|aucune?|non|jamais|ni|interdit\w*|exclu\w*|uniquement par (?:courrier|voie postale))\b/

function byMail({ mailTo, sentences = [], postTo }: Letter): Statement[] {
  const no = sentences.find(
    ({ sure, value }) =>
      sure && mail.test(folded(value)) && not.test(folded(value)) && sending.test(folded(value)),
  )
  if (no) return [lead('exact:post.noMail', { quote: wordsOf(no) }, quoted(no))]
  if (mailTo) return [lead('exact:post.mail', { email: mailTo.value }, quoted(mailTo))]
  const say = postTo?.sure ? 'exact:post.onlyPost' : 'exact:post.onlyPostUnnamed'
  return postTo ? [lead(say, { place: postTo.value }, quoted(postTo))] : []
}
const sending = /\b(?:envo[iy]|adress|transm|communiqu|accept|lu[es]?\b|trait)/

function byHand(letter: Letter): Statement[] {
  const { postTo, sentences = [] } = letter
  const said = sentences.find(
    ({ sure, value }) => sure && /\b(?:depos|main propre|guichet)/.test(folded(value)),
  )
  if (said) return [lead('exact:post.hand', { quote: wordsOf(said) }, quoted(said))]
  // An address that the letter does not give for the papers is only that of the office.
  const say = postTo?.sure ? 'exact:post.noHand' : 'exact:post.noHandUnnamed'
  return postTo
    ? [lead(say, { place: postTo.value }, quoted(postTo)), ...ask(letter, 'exact:post.askFirst')]
    : []
}

function atWeekend(due: Deadline, last: Found<string>, now: Date): Statement[] {
  const safe = daysBefore(last.value, spare)
  const values = { last: { date: last.value }, by: daysUntil(safe, now) > 0 ? { date: safe } : todayWord }
  return [
    lead('exact:post.weekend', values, quoted(last)),
    line(due.arrives ? 'exact:post.arrives' : 'exact:post.unsaid', {}, because(due)),
  ]
}

/** Days that a registered letter may take, and the weekend. */
const spare = 5
const todayWord: Value = { key: 'exact:post.today' }

function onDay(
  own: string,
  posts: boolean,
  due: Deadline,
  last: Found<string>,
  letter: Letter,
  now: Date,
): Statement[] {
  const count = daysBetween(own, last.value)
  const values = { own: { date: own }, last: { date: last.value }, count: Math.abs(count) }
  if (count < 0) {
    const say = posts ? 'exact:post.sentAfter' : 'exact:post.readyAfter'
    return [lead(say, values, quoted(last)), ...ask(letter), ...lost(letter, now)]
  }
  if (posts)
    return [
      lead('exact:post.sentBefore', values, quoted(last)),
      line(due.arrives ? 'exact:post.arrives' : 'exact:post.unsaid', {}, because(due)),
    ]
  return [lead('exact:post.readyBefore', values, quoted(last)), ...ask(letter)]
}

const untilOf = (last: Found<string> | null) => ({
  until: last ? { key: 'exact:post.until' as const, with: { last: { date: last.value } } } : null,
})

/** Whom to ask for more time. */
function ask(letter: Letter, say: WordingKey = 'exact:post.ask'): Statement[] {
  const { office, because: why } = reached(contactsOf(letter))
  return office === null ? [] : [line(say, { office }, why)]
}

/** What the letter says of who does not send them. */
const lost = (letter: Letter, now: Date): Statement[] =>
  asLines(whenAsked(consequence.about(letter, now).slice(0, 1)))

const because = ({ date, french, sentence }: Deadline) => {
  const found = date ?? french ?? sentence
  return found ? quoted(found) : ownRule
}

/** The one day that somebody names, the next of that name; null where they name none or several, or one far from the last day. */
function dayIn(said: string, last: string, now: Date): string | null {
  const date = toldDay(said, now, 'ahead', true)
  return date === null || Math.abs(daysBetween(date, last)) > nearest ? null : date
}
/** In days: another year is meant otherwise. */
const nearest = 150
