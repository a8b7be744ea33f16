/** A letter that decides: its answer is no warning, and what it says of later asks for no papers now. */
import type { Refiner } from '../kind.ts'
import type { Found, KindName } from '../letter.ts'
import type { NoteId } from '../note.ts'
import { quoted, trimmed } from '../passage.ts'
import { answered } from '../readers/decision-outcome.ts'
import { reasonsIn } from '../readers/decision-reasons.ts'
import { stepsIn } from '../readers/decision-steps.ts'

const deciding = new Set<KindName>([
  'family-reunification',
  'sick-foreigner-exam',
  'sick-foreigner-request',
  'asylum-reception',
  'return-aid',
  'other-ofii',
])

/** What is said while no answer is there. */
const beforeIt = new Set<NoteId>(['file-complete', 'file-months', 'asylum-for'])

/** Who is called somewhere reads when and where first; a letter that says yes besides is about that day. */
export const decision: Refiner = (letter, { passage, now }) => {
  const answer = deciding.has(letter.kind) ? answered(passage, now) : null
  if (!answer || letter.appointments.length > 0) return letter
  const {
    outcome,
    on,
    spans: [span, other],
  } = answer
  const steps = stepsIn(passage, span, letter.kind)
  const besides = other ? quoted(passage, trimmed(passage, other, /[\s•·*]/)) : null
  const isPart = (found: Found<unknown>) =>
    [outcomeFound, ...(besides ? [besides] : []), ...steps].some(
      ({ quote }) => quote.includes(found.quote) || found.quote.includes(quote),
    )
  const outcomeFound = { ...quoted(passage, trimmed(passage, span, /[\s•·*]/)), value: outcome }
  const { consequence, documents, notes = [] } = letter
  return {
    ...letter,
    decision: {
      outcome: outcomeFound,
      besides,
      on,
      ...reasonsIn(passage, span),
      steps,
    },
    notes: notes.filter(({ id }) => !beforeIt.has(id)),
    consequence: consequence && isPart(consequence) ? null : consequence,
    documents: documents.filter(({ french }) => !isPart(french)),
  }
}
