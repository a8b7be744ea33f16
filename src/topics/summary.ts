/** Summary: what the letter is; asked for, also when, where and what to bring in a line each. */
import type { Letter } from '../letters/letter.ts'
import type { NoteId } from '../letters/note.ts'
import { checks, warningStatement } from './check.ts'
import { consequenceInShort } from './consequence.ts'
import { decided, decisionLines } from './decision.ts'
import { noteOf } from './note-words.ts'
import { changedParts, isChangeOnly } from './notes/changes.ts'
import { childOf } from './notes/exam.ts'
import { furtherNotes } from './notes/further.ts'
import { isDoubted } from './scam-check.ts'
import { lead, line, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { FactId, Statement, Topic, Value, Values } from './topic.ts'
import { bringList } from './what-to-bring.ts'
import { when } from './when.ts'
import { where } from './where.ts'

export const summary: Topic = {
  id: 'summary',
  about(letter, now) {
    const rest = [
      ...when.about(letter, now),
      ...where.about(letter, now),
      ...bringList(letter),
      ...consequenceInShort(letter),
    ]
    return [
      whatItIs(letter),
      ...decisionLines(letter),
      ...furtherNotes(letter),
      ...nothingRead(letter),
      // A prefecture asks for a tax stamp with good reason.
      ...checks(letter, letter.kind === 'not-ofii' ? [] : ['old-model'], []),
      ...whenAsked(rest),
    ]
  },
}

/** A notice about something that Convoc has no words for: silence would look like "nothing to do". */
function nothingRead({
  kind,
  appointments,
  deadlines,
  documents,
  instructions,
  notes = [],
  decision,
}: Letter): Statement[] {
  if (decision) return []
  const read = appointments.length + deadlines.length + documents.length + instructions.length + notes.length
  return kind === 'other-ofii' && read === 0 ? [line('summary:nothingRead', {}, { missing: 'date' })] : []
}

/** One sentence or two: the kind of letter and whether to worry. */
export function whatItIs(letter: Letter): Statement {
  const { kind, cancelled, replaces, sender } = letter
  const because = { fact: facts[kind] ?? ownRule.fact }
  if (kind === 'cancellation') {
    const what = noteOf(letter, 'off-what')
    const says = noteOf(letter, 'off-says')
    if (cancelled && what)
      return lead(
        'summary:cancelledWhat',
        { what: { key: `purpose:${what.said.value}` }, date: { date: cancelled } },
        quoted((says ?? what).said),
      )
    return cancelled
      ? lead('summary:cancelled', { date: { date: cancelled } }, says ? quoted(says.said) : ownRule)
      : lead('summary:kind.cancellation', {}, ownRule)
  }
  if (isDoubted(letter) && kind !== 'suspected-scam')
    return lead('summary:doubted', { what: { key: `kind:${kind}` } }, ownRule)
  const answer = decided(letter)
  if (answer) return answer
  if (kind === 'not-ofii' && sender) {
    const say = sender.value.includes('@') ? 'summary:fromAddress' : 'summary:from'
    return lead(say, { sender: sender.value }, quoted(sender))
  }
  const no = letter.appointments.length > 0 ? noteOf(letter, 'move-refused') : null
  if (no) return lead('summary:notMoved', { what: nameOf(letter) }, quoted(no.said))
  if (isChangeOnly(letter)) return changed(letter)
  const again = noteOf(letter, 'again-because')
  if (again)
    return lead('summary:again', { what: nameOf(letter), quote: wordsOf(again.said) }, quoted(again.said))
  // A date that moves to none was misread.
  if (replaces && letter.appointments.length > 0) {
    const sameDay = letter.appointments.some(({ date }) => date.value === replaces)
    return lead(
      sameDay ? 'summary:movedHour' : 'summary:moved',
      { what: nameOf(letter), ...oldDays(letter) },
      ownRule,
    )
  }
  const own = byNote(letter)
  if (own) return own
  if (kind === 'family-reunification') {
    if (letter.appointments.some(({ atHome }) => atHome)) return lead('summary:homeVisit', {}, because)
    if (letter.appointments.some(({ purpose }) => purpose === 'medical-visit'))
      return lead('summary:familyMedical', {}, { fact: 'family-medical' })
  }
  return lead(`summary:kind.${kind}`, { count: Math.max(1, letter.appointments.length) }, because)
}

/** The day that is given up, or each of them. */
function oldDays({ replaces, replacesToo = [] }: Letter): Values {
  const days = [...(replaces ? [replaces] : []), ...replacesToo].map((date): Value => ({ date }))
  return { old: { list: days }, count: days.length }
}

/** Another hour, another place or both, on the day that was set. */
function changed(letter: Letter): Statement {
  const [first, ...others] = changedParts(letter)
  const notes = [noteOf(letter, 'hour-instead'), noteOf(letter, 'place-instead')].flatMap((one) => one ?? [])
  const say = others.length > 0 ? 'both' : (first ?? 'hour')
  const day = letter.appointments[0]?.date.value ?? ''
  const because = notes[0] ? quoted(notes[0].said) : ownRule
  return lead(`summary:changed.${say}`, { what: nameOf(letter), date: { date: day } }, because)
}

/** A test is no course. */
const nameOf = (letter: Letter): Value => ({
  key: isTest(letter) ? 'summary:theTest' : `kind:${letter.kind}`,
})

/** The letter calls to one test, and not to the first lesson as well. */
const isTest = (letter: Letter): boolean =>
  noteOf(letter, 'course-test') !== null &&
  noteOf(letter, 'course-first') === null &&
  letter.appointments.length < 2

/** What the letter itself says that it is, more exactly than its kind does. */
function byNote(letter: Letter): Statement | null {
  const say = (id: NoteId, wording: string, values: Values = {}): Statement | null => {
    const note = noteOf(letter, id)
    return note
      ? lead(`summary:${wording}`, { quote: wordsOf(note.said), ...values }, quoted(note.said))
      : null
  }
  const filed = letter.appointments.length === 0
  const receipt = filed && letter.deadlines.length === 0
  return (
    (filed ? (say('file-incomplete', 'familyIncomplete') ?? say('file-complete', 'familyComplete')) : null) ??
    (receipt ? say('sick-received', 'sickReceived') : null) ??
    say('exam-child', letter.appointments.length > 0 ? 'examChild' : 'examChildUndated', {
      child: childOf(letter),
    }) ??
    say(
      'asylum-place',
      letter.appointments.length + letter.deadlines.length > 0 ? 'asylumPlace.dated' : 'asylumPlace.plain',
    ) ??
    asylumFor(letter) ??
    (noteOf(letter, 'return-until') ? null : say('return-free-choice', 'returnFree')) ??
    (isTest(letter)
      ? say('course-test', `courseTest.${noteOf(letter, 'course-test')?.said.value || 'level'}`)
      : null) ??
    (letter.appointments.length === 1
      ? say('day-number', 'civicDay', { number: noteOf(letter, 'day-number')?.said.value ?? '' })
      : null) ??
    say('visa-validated', 'visaValidated') ??
    say('office-moves', 'officeMoves', {
      date: { date: noteOf(letter, 'office-moves')?.said.value ?? '' },
    }) ??
    say('address-noted', 'addressNoted') ??
    say('certificate-copy', `certificateCopy.${noteOf(letter, 'certificate-copy')?.said.value}`)
  )
}

/** What happens at an appointment of an asylum seeker, each thing once. */
function asylumFor({ notes = [] }: Letter): Statement | null {
  const [first, ...others] = notes.filter(({ id }) => id === 'asylum-for').map(({ said }) => said)
  if (!first) return null
  const purposes = new Set([first, ...others].flatMap(({ value }) => value.split(' ')))
  const list = [...purposes].map((one): Value => ({ key: `note:asylumFor.${one}` }))
  return lead('summary:asylumFor', { what: { list } }, quoted(first, ...others))
}

/** What each kind of letter is for, as its fact says it. */
const facts: Partial<Record<Letter['kind'], FactId>> = {
  'medical-visit': 'ofii-missions',
  'cir-reception': 'cir-half-day-ofii',
  'civic-training': 'cir-sheet-2025',
  'language-course': 'cir-sheet-2025',
  'cir-review': 'cir-sheet-2025',
  'family-reunification': 'family-housing',
  'sick-foreigner-exam': 'sick-sheet',
  'sick-foreigner-request': 'sick-sheet',
  'asylum-reception': 'asylum-rights',
  'return-aid': 'return-amounts',
}

/** A page that was hard to read; a line that was is doubted where it is said. */
export const hardToRead: Topic = {
  id: 'summary',
  about: (letter) =>
    letter.warnings
      .filter(({ code, about }) => code === 'hard-to-read' && !about.startsWith('appointments'))
      .map((warning) => warningStatement(letter, warning)),
}

/** Instructions that Convoc knows no English for: shown in the letter's words, never dropped. */
export const otherInstructions: Topic = {
  id: 'summary',
  about: (letter) =>
    letter.instructions
      .filter(({ id }) => id === 'other')
      .map(({ french }) => {
        const quote = wordsOf(french)
        return /secret m[ée]dical/iu.test(quote)
          ? line('before:secret', { quote }, quoted(french))
          : line('before:other', { quote: { french: quote } }, quoted(french))
      }),
}
