/** Letter and Found: what a letter says, each value with the French words it stands on. Types and vocabulary only. */
import type { PhoneHours, PhoneUse, Reschedule } from './asking.ts'
import type { Decision } from './decision.ts'
import type { Figure } from './figure.ts'
import type { Length } from './length.ts'
import type { Member } from './member.ts'
import type { Course, CourseStep, Note } from './note.ts'
import type { NotNeeded, PaperDetails } from './papers.ts'
import type { Warning } from './warning.ts'
import type { FastingTerms, Xray } from './xray.ts'

/**
 * A value that stands in the letter. `quote` is exactly what was read; `sure: false` makes the reply say "please check".
 * `told`: the reader has put it right, and `quote` is what had been read in its place; `was` is the value it had, if another.
 */
export type Found<T> = {
  value: T
  quote: string
  file: string
  page: number
  sure: boolean
  told?: true
  was?: string
}

export const kindNames = [
  'medical-visit',
  'cir-reception',
  'civic-training',
  'language-course',
  'cir-review',
  'family-reunification',
  'sick-foreigner-exam',
  'sick-foreigner-request',
  'asylum-reception',
  'return-aid',
  'cancellation',
  'other-ofii',
  'not-ofii',
  'suspected-scam',
  'unreadable',
] as const
export type KindName = (typeof kindNames)[number]

export const documentIds = [
  'convocation',
  'passport',
  'identity-document',
  'visa',
  'visa-validation',
  'residence-permit',
  'chest-xray',
  'vaccination-record',
  'hospital-reports',
  'prescriptions',
  'glasses',
  'maternity-record',
  'pregnancy-certificate',
  'lab-results',
  'imaging',
  'specialist-report',
  'medical-certificate',
  'child-health-record',
  'id-photos',
  'proof-of-address',
  'family-record-book',
  'birth-certificate',
  'marriage-certificate',
  'french-level-certificate',
  'school-records',
  'diplomas',
  'cir-contract',
  'training-certificates',
  'work-contract',
  'payslips',
  'tax-notice',
  'lease',
  'rent-receipt',
  'home-insurance',
  'utility-bill',
  'bank-details',
  'tax-stamp',
  'asylum-application-certificate',
  'pen',
  'packed-lunch',
  'other',
] as const
export type DocumentId = (typeof documentIds)[number]

/** `arrive-early:<minutes>` and `interpreter:<language in English>` carry a value after the colon. */
export type InstructionId =
  | 'chest-xray-before'
  | 'chest-xray-on-site'
  | 'fasting'
  | 'no-fasting'
  | `arrive-early:${number}`
  | 'come-alone'
  | 'come-with-children'
  | 'minor-accompanied'
  | `interpreter:${string}`
  | 'print-this-letter'
  | 'do-not-reply'
  | 'no-delay-tolerated'
  | 'lunch-provided'
  | 'bring-lunch'
  | 'signature-required'
  | 'other'

export type Purpose =
  | 'medical-visit'
  | 'chest-xray'
  | 'cir-reception'
  | 'civic-training'
  | 'language-course'
  | 'interview'
  | 'home-visit'
  | 'other'

/** Wall-clock: `2027-03-09` and `09:30` in `timeZone` (IANA). */
export type Appointment = {
  purpose: Purpose
  date: Found<string>
  start: Found<string> | null
  end: Found<string> | null
  /** The letter gives the end as no exact hour: "vers 17 h". */
  endsAbout?: true
  timeZone: string
  place: Found<string> | null
  postalCode: string | null
  city: string | null
  atHome: boolean
  online: string | null
  person: string | null
  /** Which step of a course it is, where its line says so. */
  step?: CourseStep
}

export type Deadline = {
  for: string
  days: number | null
  countedFrom: 'letter' | 'receipt' | 'appointment' | null
  /** Where the letter counts in weeks or months, which `days` only come near to. */
  length?: Length<'week' | 'month'>
  date: Found<string> | null
  /** The French words of the delay ("dans un délai de quinze jours"), also when no date can be counted from them. */
  french?: Found<string>
  /** The sentence that sets it. */
  sentence?: Found<string>
  /** "Avant le 3 mars": the day itself is too late. */
  before?: Found<true>
  /** It is not the day to send them, but the day on which they have to be there. */
  arrives?: true
  /** Whom its own sentence names. */
  to?: { email: Found<string> | null; phone: Found<string> | null }
}

export type DocumentItem = {
  id: DocumentId
  french: Found<string>
  need: 'must' | 'if-applicable'
  form: 'original' | 'copy' | 'original-and-copy' | null
} & PaperDetails

export type Instruction = { id: InstructionId; french: Found<string> }

/** Until when one is let in: an hour (`13:15`), so many minutes late, the beginning, or just late; and what follows. */
export type Lateness = {
  after: string | number | 'start' | null
  means: 'out' | 'absent' | 'cancelled' | 'new-date' | 'later'
  /** The letter says no more than that it may be so. */
  perhaps?: true
  /** The day has to be done again. */
  again?: true
}

/** What whoever was absent has to send, and how soon. */
export type Excuse = { what: 'proof' | 'certificate'; count: number; unit: 'hour' | 'day' }

export type Reference = {
  kind: 'foreigner-number' | 'file-number' | 'cir-number' | 'other'
  value: Found<string>
}

export type FieldName =
  | 'date'
  | 'time'
  | 'place'
  | 'documents'
  | 'contact'
  | 'reference'
  | 'deadline'
  | 'attachment'

/** One letter, with the fields of `read --json`. A value that is not in the letter is null. */
export type Letter = {
  kind: KindName
  issuedOn: Found<string> | null
  office: Found<string> | null
  /** Who it is from when it is not OFII. */
  sender: Found<string> | null
  appointments: Appointment[]
  deadlines: Deadline[]
  documents: DocumentItem[]
  /** What the letter says nobody needs to bring. */
  notNeeded?: Found<NotNeeded>[]
  instructions: Instruction[]
  consequence: Found<string> | null
  reschedule: Reschedule
  contact: { email: Found<string> | null; phone: Found<string> | null }
  /** The postal address that papers are to be sent to, in a letter that asks for them by post. */
  postTo?: Found<string>
  /** The mailbox that it takes them at as well. */
  mailTo?: Found<string>
  xray?: Xray
  notes?: Note[]
  /** It gives an answer to a request. */
  decision?: Decision
  course?: Course
  /** Those whom it names each in words of their own, where they are several. */
  people?: Member[]
  phoneHours?: PhoneHours[]
  /** Numbers that are not for another date. */
  phoneUses?: PhoneUse[]
  fastingTerms?: FastingTerms
  lateness?: Found<Lateness>
  /** That one has to stay until the end; `or-lost`: the day does not count otherwise. */
  staying?: Found<'asked' | 'or-lost'>
  /** The letter's own word for the appointment or itself: "convoqué", "convocation". */
  convoked?: Found<true>
  /** That the day does not count without all signatures. */
  signing?: Found<true>
  excuse?: Found<Excuse>
  references: Reference[]
  replaces: string | null
  /** The further days that it gives up with that one. */
  replacesToo?: string[]
  cancelled: string | null
  missing: FieldName[]
  /** Days that the letter names and that none of its other values explains. */
  furtherDays?: Found<string>[]
  /** The day on which the reader's contract ends. */
  contractEnd?: Found<string>
  /** How many of what it says. */
  figures?: Figure[]
  /** The lines in which it names a day, each with that day. */
  dayLines?: Found<string>[]
  /** What it says, sentence by sentence; each `value` in small letters without accents. */
  sentences?: Found<string>[]
  warnings: Warning[]
}
