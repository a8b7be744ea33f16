/** Extraction: the text of one message's files → its letters. recognise → read → refine → check; pure, no clock. */
import type { LetterText } from '../reading/text.ts'
import { gather } from './gather.ts'
import type { Context, Kind } from './kind.ts'
import type { Letter } from './letter.ts'
import { withoutUnticked } from './options.ts'
import { kindOf } from './recognise.ts'
import { refiners } from './refiners.ts'
import { withoutCopies } from './same.ts'

/**
 * `texts`: all readable files of one message, in order; `now`: the present, for dates that have passed.
 * Returns a letter for each that the message holds, none when nothing in it is a letter.
 */
export function extract(texts: LetterText[], now: Date): Letter[] {
  const read = gather(texts.map(withoutUnticked)).flatMap((passage) => {
    const kind = kindOf(passage)
    return kind ? [{ passage, letter: letterOf({ passage, kind, now }) }] : []
  })
  return withoutCopies(read).map(({ letter }) => letter)
}

function letterOf(context: Context): Letter {
  const read = context.kind.readers.reduce(
    (letter, reader) => added(letter, reader(context)),
    blank(context.kind),
  )
  return refiners.reduce((letter, refine) => refine(letter, context), read)
}

/** Two readers may both have warnings; every other field has one reader. */
function added(letter: Letter, part: Partial<Letter>): Letter {
  return { ...letter, ...part, warnings: [...letter.warnings, ...(part.warnings ?? [])] }
}

function blank(kind: Kind): Letter {
  return {
    kind: kind.name,
    issuedOn: null,
    office: null,
    sender: null,
    appointments: [],
    deadlines: [],
    documents: [],
    instructions: [],
    consequence: null,
    reschedule: { email: null, phone: null, notice: null, onceOnly: false },
    contact: { email: null, phone: null },
    references: [],
    replaces: null,
    cancelled: null,
    missing: [],
    warnings: [],
  }
}
