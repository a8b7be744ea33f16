/** Notes: what a letter tells beside its other fields, out of the meanings that its kind can have. */
import type { Reader } from '../kind.ts'
import type { KindName } from '../letter.ts'
import type { Note } from '../note.ts'
import { found, onOneLine, type Passage, trimmed } from '../passage.ts'
import { isDenied } from '../readers/denial.ts'
import { asBefore } from './as-before.ts'
import { asylum } from './asylum.ts'
import { byPhone } from './by-phone.ts'
import { calledOff } from './called-off.ts'
import { caughtUp } from './caught-up.ts'
import { children } from './children.ts'
import { course } from './course.ts'
import { daysToCome, eachDay, theDay } from './day.ts'
import { exam } from './exam.ts'
import { familyFile, silence } from './family-file.ts'
import { goingBack } from './going-back.ts'
import { atHome } from './home.ts'
import { mayCome } from './may-come.ts'
import { certificate, elsewhere, noAnswer, notice } from './notice.ts'
import { onTheSpot } from './on-the-spot.ts'
import { onceMore } from './once-more.ts'
import { otherSlot } from './other-slot.ts'
import { paperFault } from './paper-fault.ts'
import { papersAsBefore } from './papers-as-before.ts'
import { requestAnswered } from './request-answered.ts'
import type { NoteRule, Said } from './rule.ts'
import { screen } from './screen.ts'
import { session as sessionRules } from './session.ts'
import { sickFile } from './sick-file.ts'
import { withoutYou } from './without-you.ts'

const session = [
  ...sessionRules,
  ...children,
  ...mayCome,
  ...onTheSpot,
  ...screen,
  ...theDay,
  ...onceMore,
  ...requestAnswered,
  ...asBefore,
  ...papersAsBefore,
  ...paperFault,
  otherSlot,
  byPhone,
]
const lessons = [caughtUp, ...daysToCome, eachDay]

const ofKind: Partial<Record<KindName, NoteRule[]>> = {
  'medical-visit': session,
  'cir-reception': session,
  'civic-training': [...session, ...lessons, certificate],
  'language-course': [...course, ...session, ...lessons],
  'cir-review': session,
  'family-reunification': [...atHome, ...familyFile, ...withoutYou, ...session],
  'sick-foreigner-exam': [...exam, ...sickFile, noAnswer, silence, ...session],
  'sick-foreigner-request': [...sickFile, noAnswer, silence],
  'asylum-reception': [...asylum, ...session],
  'return-aid': [...goingBack, ...session],
  cancellation: calledOff,
  'other-ofii': notice,
  'not-ofii': elsewhere,
}

/** A longer sentence would say too much besides to be shown. */
const longest = 400

/** The first sentence of each meaning. */
export const notes: Reader = (context) => {
  const { passage, kind } = context
  const sentences = passage.sentences.map((span) => saidAt(passage, span.start, span.end))
  const all = (ofKind[kind.name] ?? []).flatMap((rule): Note[] => {
    if (rule.each) return sentences.flatMap((one) => read(rule, one, context) ?? [])
    for (const one of sentences) {
      const note = read(rule, one, context)
      if (note) return [note]
    }
    for (const [index, one] of rule.joined ? sentences.entries() : []) {
      const next = sentences[index + 1]
      const note = next ? read(rule, saidAt(passage, one.start, next.end), context) : null
      if (note) return [note]
    }
    return []
  })
  return all.length > 0 ? { notes: all } : {}
}

function saidAt(passage: Passage, start: number, end: number): Said {
  return {
    start,
    end,
    words: onOneLine(passage, { start, end }).replaceAll('\t', ' ').trimEnd(),
  }
}

function read(
  { id, says, unless, negated, value }: NoteRule,
  said: Said,
  context: Parameters<Reader>[0],
): Note | null {
  if (said.words.length > longest) return null
  const match = says.exec(said.words)
  if (!match || unless?.test(said.words) || (!negated && isDenied(said.words, match))) return null
  const worth = value ? value(match, said, context) : ''
  return worth === null
    ? null
    : { id, said: found(context.passage, trimmed(context.passage, said, /[\s•·*☒☐✓]/), worth) }
}
