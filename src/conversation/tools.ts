/** Tools: what the conversation needs from outside; `main` makes them. */
import type { FileRef } from '../message.ts'
import type { ReadResult } from '../reading/read.ts'
import type { Requests } from '../request/request.ts'
import type { LetterNames } from '../topics/called.ts'
import type { GeneralKnowledge } from '../topics/general.ts'
import type { Glossary } from '../topics/glossary/glossary.ts'
import type { WordsAsked } from '../topics/glossary/word-asked.ts'
import type { Matcher } from '../topics/match.ts'
import type { Mentions } from '../topics/mentions.ts'
import type { Wording } from '../wording/wording.ts'

export type Speech = {
  wording: Wording
  general: GeneralKnowledge
  mentions: Mentions
  glossary: Glossary
  wordsAsked: WordsAsked
  matcher: Matcher
  names: LetterNames
  /** The French messages to OFII. */
  requests: Requests
  /** Days that a conversation is kept, as the reply says it. */
  retentionDays: number
  /** Whether whoever is spoken to can be written to later. */
  reminds: boolean
}

export type Tools = Speech & { read(files: FileRef[]): Promise<ReadResult> }
