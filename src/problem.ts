/** What we can politely fail at: each code is a key of `locales/<lang>/problems.json`. */

/** @internal Exported for the test that each has words. */
export const problemCodes = [
  'empty-message',
  'no-letter-found',
  'not-a-letter',
  'unreadable-photo',
  'too-dark',
  'too-blurred',
  'too-small',
  'page-cut',
  'no-text-on-page',
  'file-too-large',
  'message-too-large',
  'too-many-pages',
  'too-many-files',
  'image-too-large',
  'broken-file',
  'empty-file',
  'password-protected',
  'encrypted-mail',
  'office-document',
  'archive',
  'voice-message',
  'video',
  'sticker',
  'unsupported-file',
  'mail-too-complex',
  'reading-took-too-long',
  'download-failed',
  'internal-error',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** A failure we answer with, as a value. A thrown error is a fault and is retried. */
export type Problem = { code: ProblemCode; file?: string }
