/** Locale shapes: of what form each file of a language's folder is; a file that is not of its form is refused. */
import { z } from 'zod'
import { documentIds, kindNames } from './letters/letter.ts'
import { tellable } from './topics/before-you-go.ts'
import { letterMessages } from './topics/letter-message.ts'
import { sides as sideNames } from './topics/sides.ts'
import { topicIds } from './topics/topic.ts'
import { reasons } from './topics/understanding/words.ts'
import type { Locale } from './wording/locale.ts'

export type Tree = { [key: string]: string | Tree }
export const tree: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), tree])))
export const texts = z.record(z.string(), tree)

const facts = z.record(
  z.string(),
  z.strictObject({
    title: z.string().min(1),
    url: z.union([z.literal(''), z.url()]),
    grade: z.enum(['A', 'B', 'C']),
    sourceDate: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/),
    checkedOn: z.iso.date(),
  }),
)

const sentence = z.strictObject({
  say: z.string().min(1),
  fact: z.string(),
  kinds: z.array(z.enum(kindNames)).exactOptional(),
  ofHome: z.boolean().exactOptional(),
  onlyWithout: z.boolean().exactOptional(),
  onlyAfter: z.boolean().exactOptional(),
})
const phrases = z.array(z.string().min(1))
const particular = sentence.extend({
  when: phrases,
  first: z.boolean().exactOptional(),
  alone: z.literal(true).exactOptional(),
  yields: z.boolean().exactOptional(),
  told: z.array(z.enum(tellable)).exactOptional(),
})
const worry = z.strictObject({
  from: z.enum(['scam', 'doubted', 'asked', 'always']),
  all: z.array(phrases),
  none: phrases.exactOptional(),
  harm: z.boolean().exactOptional(),
  odd: z.boolean().exactOptional(),
  lead: sentence,
  more: z.array(sentence).exactOptional(),
})
export const general = z.partialRecord(
  z.enum(topicIds),
  z.strictObject({
    lead: sentence,
    leads: z.array(sentence).exactOptional(),
    more: z.array(sentence).exactOptional(),
    particulars: z.array(particular).exactOptional(),
    worries: z.array(worry).exactOptional(),
    fear: z.strictObject({ illness: phrases, away: phrases, say: z.array(sentence) }).exactOptional(),
  }),
) satisfies z.ZodType<Locale['general']>

const mentions = z.strictObject({
  plain: phrases,
  matters: z.record(
    z.string(),
    z.strictObject({ asked: phrases, said: phrases, topics: z.array(z.enum(topicIds)) }),
  ),
})

const people = z.strictObject({
  relatives: z.record(
    z.string(),
    z.strictObject({
      words: phrases,
      sex: z.enum(['f', 'm']).nullable(),
      group: z.enum(['partner', 'child', 'kin', 'other']),
      several: z.literal(true).exactOptional(),
    }),
  ),
  ages: z.strictObject({ youngest: phrases, oldest: phrases }),
  self: phrases,
  apart: phrases,
  together: phrases,
  others: phrases,
  not: z.string(),
  bare: phrases,
  xray: phrases,
  contract: phrases,
  coming: phrases,
  hour: phrases,
  asksWhen: z.string(),
})

const asked = z.record(z.string(), z.strictObject({ asked: phrases, unless: phrases.exactOptional() }))

const plain = z.strictObject({
  erase: phrases,
  mind: phrases,
  besideMind: phrases,
  drop: phrases,
  stay: phrases,
  notStay: phrases,
  go: phrases,
  thanks: z.strictObject({ before: phrases, word: phrases, after: phrases }),
  ofDay: phrases,
  ofMoney: z.strictObject({ word: phrases, beside: phrases }),
  momentOrPlace: z.strictObject({ when: phrases, where: phrases, beside: phrases }),
  asksToWrite: phrases,
  again: phrases,
})

const sides = z.record(z.enum(sideNames), phrases)

const subjects = z.array(
  z.strictObject({
    topics: z.array(z.enum(topicIds)),
    kinds: z.array(z.enum(kindNames)).exactOptional(),
    not: z.array(z.enum(kindNames)).exactOptional(),
    named: phrases,
  }),
)

const term = z.strictObject({
  words: phrases,
  short: z.string().min(1),
  meaning: z.string().exactOptional(),
  document: z.enum(documentIds).exactOptional(),
  topic: z.enum(topicIds).exactOptional(),
  shared: z.literal(true).exactOptional(),
})
const glossary = z.strictObject({
  asking: z.strictObject({
    frames: phrases,
    looseFrames: phrases,
    around: phrases,
    articles: phrases,
    known: phrases,
    between: phrases,
    hints: phrases,
  }),
  hard: z.array(term),
  easy: z.array(term),
})

const letters = z.strictObject({
  kinds: z.partialRecord(z.enum(kindNames), phrases),
  other: phrases,
  around: phrases,
})

const words = z.strictObject({
  concepts: z.record(z.string(), phrases),
  documents: z.partialRecord(z.enum(documentIds), phrases),
  reasons: z.partialRecord(z.enum(reasons), phrases),
  telling: z.strictObject({
    light: phrases,
    verbs: phrases,
    negations: phrases,
    able: phrases,
    mine: phrases,
    theirs: phrases,
    speaker: phrases,
    pronouns: phrases,
    of: phrases,
    prepositions: phrases,
    breaks: phrases,
  }),
  fillers: phrases,
  openers: phrases,
  wonders: phrases,
  conditions: phrases,
  denials: phrases,
  generic: phrases,
  pointers: phrases,
  leaning: phrases,
  places: z.record(z.string(), z.int()),
  closings: phrases,
  stops: phrases,
})

const said = z.strictObject({ says: phrases, unless: phrases })
const wanted = z.strictObject({
  lists: z.record(z.string(), phrases),
  messages: z.record(z.enum(letterMessages), said),
  'own-name': said,
  'own-name-ends': phrases,
  'reasons-answered': z.partialRecord(z.enum(reasons), phrases),
  'reasons-told': z.partialRecord(z.enum(reasons), phrases),
  'of-coming': said,
  unanswered: said,
  'own-message': said,
  'of-file-time': said,
  'other-change': said,
  'moves-date': said,
  'must-answer': said,
  'write-it': said,
  unnamed: said,
  'no-proof': said,
  'has-proof': said,
  'to-whom': said,
  'cannot-come': said,
  'is-ill': said,
  bound: said,
  forged: said,
  honest: said,
  deceit: said,
  hosted: said,
  'asked-to-pay': said,
  elsewhere: said,
  flight: said,
  commands: z.strictObject({ 'delete-data': said, calendar: said, reminder: said }),
  meant: z.array(
    said.extend({
      topic: z.enum(topicIds),
      kinds: z.array(z.enum(kindNames)).exactOptional(),
      whole: z.literal(true).exactOptional(),
    }),
  ),
})

/** By the name of the file: what the code takes from it and what is checked can't drift apart. */
export const shapes = {
  facts,
  mentions,
  people,
  asked,
  letters,
  words,
  wanted,
  plain,
  glossary,
  sides,
  subjects,
} satisfies {
  [Name in keyof Omit<Locale, 'language' | 'say' | 'general' | 'model' | 'asking'>]: z.ZodType<Locale[Name]>
} & { asked: z.ZodType<Locale['asking']> }
