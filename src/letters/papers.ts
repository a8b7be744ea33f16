/** Papers as a letter names them, where that is finer than the ids of the list, and for whom it wants them. Types and vocabulary only. */
import type { Length } from './length.ts'
import type { DocumentId } from './letter.ts'

/** Papers that share an id with others, or have none. @internal Exported for the test that each has words. */
export const finerPapers = [
  'card-or-receipt',
  'card-receipt',
  'card-photo',
  'temporary-permit',
  'visa-as-card',
  'travel-document',
  'laissez-passer',
  'letter-or-phone',
  'chest-xray-and-report',
  'medical-reports',
  'hospital-and-visit-reports',
  'host-letter',
  'host-letter-and-id',
  'landlord-note',
  'size-note',
  'address-statement',
  'own-statement',
  'leave-order',
  'ofpra-form',
  'all-papers',
  'job-seeker-proof',
  'job-search-proof',
  'income-proof',
  'student-card',
  'mask',
  'course-certificate',
  'civic-certificates',
  'mail-address-paper',
  'deed',
  'deed-of-sale',
  'employer-note',
  'former-employer-note',
  'job-offer',
  'notebook',
  'pen-and-notebook',
  'cv',
  'property-tax-notice',
  'custody-decision',
  'divorce-decision',
  'course-prescription',
  'job-seeker-notice',
  'address-change-receipt',
  'prefecture-decision',
  'asylum-decision',
  'civil-status-papers',
  'civic-exam-result',
  'health-card',
  'health-insurance-paper',
  'allowance-card',
  'home-state-report',
  'signed-authority',
  'envelope',
  'comfortable-shoes',
  'water',
  'family-benefits-paper',
  'driving-licence',
  'medicines',
  'rent-receipts',
  'tax-notices',
  'medical-certificates',
  'births-of-children',
  'certificate-of-day',
  'power-bill',
  'electricity-bill',
  'stay-report',
  'prescriptions-of-then',
  'iban',
  'builders-quotes',
  'owner-consent',
  'device',
  'filled-form',
  'signed-form',
  'loss-report',
  'extension-certificate',
  'hostel-certificate',
  'payslip',
  'given-sheet',
  'stands-in',
  'as-named',
] as const
type FinerPaper = (typeof finerPapers)[number]

export type PaperName = DocumentId | FinerPaper

/** Whom a paper is for. @internal Exported for the test that each has words. */
export const paperConditions = [
  'have-it',
  'wear-them',
  'employed',
  'looking-for-work',
  'registered-job-seeker',
  'owner',
  'tenant',
  'hosted',
  'married',
  'spouse-french',
  'children',
  'moved',
  'pregnant',
  'treatment',
  'hospital',
  'language-test',
  'student',
  'job-changed',
  'income-changed',
  'situation-changed',
  'account',
  'account-there',
  'works',
  'shows-visa',
  'not-paid',
  'for-children',
] as const
export type PaperCondition = (typeof paperConditions)[number]

/** One paper of several of which one is enough, and for whom it is when that is not everybody. */
export type NamedPaper = { name: PaperName; when?: PaperCondition }

/** How many are wanted, how new, not older than what, of which time, and what they have to show. */
export type PaperLimits = {
  count?: number
  age?: 'latest' | 'recent'
  under?: Length
  of?: Length
  shows?: 'photo' | 'both-signatures' | 'valid'
}

/** What is read of an item beside its id; all of it only where its words say so. */
export type PaperDetails = {
  /** What its words name, where that is not just what its id says; of several one is enough. */
  named?: NamedPaper[]
  /** For whom it is. */
  when?: PaperCondition
  /** One of this and the item before it is enough. */
  orBefore?: true
  /** A copy will do as well as the paper itself. */
  orCopy?: true
  /** It has to be in French: by a sworn translator where the letter says so. */
  translated?: 'sworn' | 'any'
  /** It is to be sent ahead by post, in a letter that calls as well. */
  posted?: true
  /** It has to bear a signature. */
  signed?: true
  limits?: PaperLimits
  /** Who needs one each, or whose it is. */
  whose?: 'each' | 'adults' | 'children' | 'child' | 'wife' | 'husband' | 'one'
}

/** What nobody needs to bring, by the letter's own words. */
export type NotNeeded =
  | 'id-photos'
  | 'tax-stamp'
  | 'copies'
  | 'proof-of-address'
  | 'payslips'
  | 'cir-contract'
  | 'family-record-book'
  | 'pen-and-notebook'
  | 'print-out'
  | 'passport'
  | 'birth-certificate'
  | 'marriage-certificate'
  | 'medical-certificate'
  | 'chest-xray'
  | 'health-card'
  | 'bank-details'
  | 'criminal-record'
  | 'diploma-translation'
  | 'written-story'
  | 'ofpra-form'
  | 'food'
