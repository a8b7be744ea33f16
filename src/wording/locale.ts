/** Locale: everything that Convoc says and understands in one language, as its folder in `locales/` holds it. Types only. */
import type { ResourceKey } from 'i18next'
import type { Called } from '../topics/called.ts'
import type { Asking } from '../topics/exact/question.ts'
import type { GeneralKnowledge } from '../topics/general.ts'
import type { Terms } from '../topics/glossary/glossary.ts'
import type { Understanding } from '../topics/match.ts'
import type { Mentions } from '../topics/matters.ts'
import type { PeopleWords } from '../topics/member-meant.ts'
import type { PlainPatterns } from '../topics/plain-words.ts'
import type { SideWords } from '../topics/sides.ts'
import type { Subject } from '../topics/subjects.ts'
import type { FactId } from '../topics/topic.ts'
import type { WantedWords } from '../topics/wanted-words.ts'

/** `sourceDate` is a year, a year and month, or a day; `checkedOn` a day. A fact about Convoc itself has no address. */
export type Fact = {
  title: string
  url: string
  /** A official, B professional or press, C personal account. */
  grade: 'A' | 'B' | 'C'
  sourceDate: string
  checkedOn: string
}

export type Locale = Understanding & {
  /** IETF tag: `en`. */
  language: string
  /** The files of `say/`, by name, and `problems.json`. */
  say: Record<string, ResourceKey>
  facts: Record<FactId, Fact>
  general: GeneralKnowledge
  mentions: Mentions
  people: PeopleWords
  /** What names one thing that a letter gives. */
  asking: Asking
  plain: PlainPatterns
  sides: SideWords
  /** Topics that belong to letters of a few kinds, with the words that name them. */
  subjects: Subject[]
  glossary: Terms
  /** How people ask to have something written. */
  wanted: WantedWords
  /** What people call each kind of letter. */
  letters: Called
}
