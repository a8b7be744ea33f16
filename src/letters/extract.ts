/** Extraction: the text of one message's files → its letters. recognise → read → refine → check; pure, no clock. */
import type { LetterText } from '../reading/text.ts'
import { withEarlier } from './earlier.ts'
import { type Gathered, gather } from './gather.ts'
import type { Context, Kind } from './kind.ts'
import type { KindName, Letter } from './letter.ts'
import { withoutUnticked } from './options.ts'
import type { Passage } from './passage.ts'
import { kindOf } from './recognise.ts'
import { refiners } from './refiners.ts'
import { withoutCopies } from './same.ts'

/**
 * `texts`: all readable files of one message, in order; `now`: the present, for dates that have passed.
 * Returns a letter for each that the message holds, none when nothing in it is a letter.
 */
export function extract(texts: LetterText[], now: Date): Letter[] {
  const read = gather(texts.map(withoutUnticked)).flatMap((gathered) => {
    const letter = letterOf(gathered, now)
    return letter ? [{ passage: gathered.passage, letter }] : []
  })
  return withoutCopies(read).map(({ letter }) => letter)
}

/** Null when neither the text nor a mail below it is a letter. */
function letterOf({ passage, earlier }: Gathered, now: Date): Letter | null {
  const older = earlier.reduceRight<Read | null>((below, mail) => held(mail, below, now) ?? below, null)
  const newest = held(passage, older, now)
  if (!newest) return null
  const context = { passage, kind: newest.kind, now }
  return refiners.reduce((letter, refine) => refine(letter, context), newest.letter)
}

type Read = { kind: Kind; letter: Letter }

/** These say nothing of what a mail is about; one below it does. */
const vague: readonly (KindName | undefined)[] = ['other-ofii', 'not-ofii', undefined]

/** What holds after a mail, read above what held before; a mail that looks like fraud stands alone. */
function held(passage: Passage, older: Read | null, now: Date): Read | null {
  const own = kindOf(passage)
  const kind = older && vague.includes(own?.name) ? older.kind : own
  if (!kind) return null
  const letter = read({ passage, kind, now })
  if (!older || kind.name === 'suspected-scam') return { kind, letter }
  return { kind, letter: withEarlier(letter, passage, older.letter) }
}

function read(context: Context): Letter {
  return context.kind.readers.reduce((letter, reader) => added(letter, reader(context)), blank(context.kind))
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
