/** Summary: what the letter is; asked for, also when, where and what to bring in a line each. */
import type { Letter } from '../letters/letter.ts'
import { checks, warningStatement } from './check.ts'
import { consequenceInShort } from './consequence.ts'
import { lead, line, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { FactId, Statement, Topic } from './topic.ts'
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
      ...nothingRead(letter),
      // A prefecture asks for a tax stamp with good reason.
      ...checks(letter, letter.kind === 'not-ofii' ? [] : ['old-model'], []),
      ...whenAsked(rest),
    ]
  },
}

/** A notice about something that Convoc has no words for: silence would look like "nothing to do". */
function nothingRead({ kind, appointments, deadlines, documents, instructions }: Letter): Statement[] {
  const read = appointments.length + deadlines.length + documents.length + instructions.length
  return kind === 'other-ofii' && read === 0 ? [line('summary:nothingRead', {}, { missing: 'date' })] : []
}

/** One sentence or two: the kind of letter and whether to worry. */
export function whatItIs(letter: Letter): Statement {
  const { kind, cancelled, replaces, sender } = letter
  const because = { fact: facts[kind] ?? ownRule.fact }
  if (kind === 'cancellation') {
    return cancelled
      ? lead('summary:cancelled', { date: { date: cancelled } }, ownRule)
      : lead('summary:kind.cancellation', {}, ownRule)
  }
  if (kind === 'not-ofii' && sender) return lead('summary:from', { sender: sender.value }, quoted(sender))
  // A date that moves to none was misread.
  if (replaces && letter.appointments.length > 0) {
    const sameDay = letter.appointments.some(({ date }) => date.value === replaces)
    return lead(
      sameDay ? 'summary:movedHour' : 'summary:moved',
      { what: { key: `kind:${kind}` }, old: { date: replaces } },
      ownRule,
    )
  }
  if (kind === 'family-reunification') {
    if (letter.appointments.some(({ atHome }) => atHome)) return lead('summary:homeVisit', {}, because)
    if (letter.appointments.some(({ purpose }) => purpose === 'medical-visit'))
      return lead('summary:familyMedical', {}, { fact: 'family-medical' })
  }
  return lead(`summary:kind.${kind}`, { count: Math.max(1, letter.appointments.length) }, because)
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
