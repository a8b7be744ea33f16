/** The readers that most kinds of letter share, in one list. */
import type { Reader } from './kind.ts'
import { notes } from './notes/notes.ts'
import { appointments } from './readers/appointments.ts'
import { consequence } from './readers/consequence.ts'
import { contact } from './readers/contact.ts'
import { deadlines } from './readers/deadlines.ts'
import { documents } from './readers/documents.ts'
import { fastingTerms } from './readers/fasting-terms.ts'
import { instructions } from './readers/instructions.ts'
import { issuedOn } from './readers/issued-on.ts'
import { lateness } from './readers/lateness.ts'
import { notNeeded } from './readers/not-needed.ts'
import { office } from './readers/office.ts'
import { phoneHours } from './readers/phone-hours.ts'
import { phoneUses } from './readers/phone-use.ts'
import { references } from './readers/references.ts'
import { replaces } from './readers/replaces.ts'
import { reschedule } from './readers/reschedule.ts'
import { staying } from './readers/staying.ts'
import { xrayNotes } from './readers/xray-notes.ts'

/** What identifies a letter and says how to answer it. */
export const about: Reader[] = [
  issuedOn,
  office,
  references,
  contact,
  reschedule,
  consequence,
  notes,
  phoneHours,
  phoneUses,
]

/** A letter that calls somebody somewhere. */
export const summons: Reader[] = [
  ...about,
  appointments,
  replaces,
  documents,
  notNeeded,
  instructions,
  lateness,
  staying,
  fastingTerms,
  xrayNotes,
  deadlines,
]
