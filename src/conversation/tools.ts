/** Tools: what the conversation needs from outside; `main` makes them. */
import type { FileRef } from '../message.ts'
import type { ReadResult } from '../reading/read.ts'
import type { Requests } from '../request/request.ts'
import type { LetterNames } from '../topics/called.ts'
import type { Asking } from '../topics/exact/question.ts'
import type { GeneralKnowledge } from '../topics/general.ts'
import type { Glossary } from '../topics/glossary/glossary.ts'
import type { WordsAsked } from '../topics/glossary/word-asked.ts'
import type { Matcher } from '../topics/match.ts'
import type { Mentions } from '../topics/matters.ts'
import type { People } from '../topics/member-meant.ts'
import type { PlainWords } from '../topics/plain-words.ts'
import type { SideWords } from '../topics/sides.ts'
import type { Wanted } from '../topics/wanted.ts'
import type { Wording } from '../wording/wording.ts'

export type Speech = {
  wording: Wording
  general: GeneralKnowledge
  mentions: Mentions
  people: People
  asking: Asking
  plain: PlainWords
  /** With which words people ask about the sides of a letter’s own matter. */
  sides: SideWords
  glossary: Glossary
  wordsAsked: WordsAsked
  matcher: Matcher
  names: LetterNames
  wanted: Wanted
  /** The French messages to OFII. */
  requests: Requests
  /** Days that a conversation is kept, as the reply says it. */
  retentionDays: number
  /** Whether whoever is spoken to can be written to later. */
  reminds: boolean
}

export type Tools = Speech & { read(files: FileRef[]): Promise<ReadResult> }
