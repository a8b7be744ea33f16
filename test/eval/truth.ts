/** What a careful reader finds in a letter: the shape of `truth.json` (see fixtures/README.md). */
import type { DocumentId, FieldName, InstructionId } from '../../src/letters/letter.ts'
import type { WarningCode } from '../../src/letters/warning.ts'

/** A list means: any of these. */
export type AnyOf<T> = T | T[]

export type TruthAppointment = {
  date: string
  start: AnyOf<string | null>
  end?: AnyOf<string | null>
  postalCode: AnyOf<string | null>
  person?: string
  timeZone?: string
  online?: string
  atHome?: boolean
}

export type Truth = {
  /** `a+b`: two letters in one file; `a|b`: either is right; `not-letter`: must be refused. */
  kind: string
  issuedOn?: AnyOf<string | null>
  office?: AnyOf<string>
  /** `none-trusted`: no date may be offered as an appointment. */
  appointments: TruthAppointment[] | 'none-trusted'
  placeWords?: string[]
  documents?: DocumentId[]
  documentsOptional?: DocumentId[]
  ifApplicable?: DocumentId[]
  xray?: AnyOf<'before' | 'on-site' | 'before?' | null>
  email?: AnyOf<string | null>
  phone?: AnyOf<string | null>
  reference?: AnyOf<string | null>
  replaces?: string
  cancelled?: string
  weekday_mismatch?: boolean
  timeNotSure?: boolean
  fasting?: boolean
  deadline_days?: number
  deadline_date?: string
  countedFrom?: 'letter' | 'receipt'
  missing?: FieldName[]
  warnings?: WarningCode[]
  instructions?: InstructionId[]
  interpreter?: AnyOf<string | null>
  arriveEarlyMinutes?: number
  notice?: string
  onceOnly?: boolean
  consequence?: string
  sender?: string
  /** Of a picture that is no letter: the problem codes that fit. */
  codes?: string[]
  traps?: string[]
}

export const isOneOf = <T>(found: T, allowed: AnyOf<T>): boolean =>
  Array.isArray(allowed) ? allowed.includes(found) : allowed === found
