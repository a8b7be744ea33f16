/** Warnings: what of a letter has to be checked, or is odd. Types and vocabulary only. */

/** @internal Exported for the test that each has words. */
export const warningCodes = [
  'weekday-mismatch',
  'date-passed',
  'date-before-letter',
  'public-holiday',
  'outside-office-hours',
  'hard-to-read',
  'attachment-missing',
  'several-dates',
  'days-missing',
  'looks-like-a-scam',
  'old-model',
  'xray-soon',
] as const
export type WarningCode = (typeof warningCodes)[number]

/** What is odd in a message that claims to be OFII; `signs` of the warning `looks-like-a-scam` holds them, a blank between. @internal Exported for the test that each has words. */
export const scamSigns = [
  'payment',
  'untraceable',
  'secrets',
  'bank',
  'identity',
  'address',
  'link',
  'messenger',
  'pressure',
] as const
export type ScamSign = (typeof scamSigns)[number]

/**
 * `about` is a path into the letter (`appointments[0].date`); `with` holds what its wording needs
 * (the weekday that the letter prints and the one that the date falls on, say).
 */
export type Warning = { code: WarningCode; about: string; with: Record<string, string> }

/** How the days of the week are named in values; the place is their number, 0 for Sunday. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const
