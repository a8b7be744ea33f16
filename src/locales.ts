/** Locales: reads a language's folder from disk into the Locale that wording and matching take. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { documentIds, kindNames } from './letters/letter.ts'
import { tellable } from './topics/before-you-go.ts'
import { letterMessages } from './topics/letter-message.ts'
import { sides as sideNames } from './topics/sides.ts'
import { topicIds } from './topics/topic.ts'
import type { Marked } from './topics/understanding/learn-segments.ts'
import { readModel } from './topics/understanding/model-file.ts'
import type { Asking, FollowUp } from './topics/understanding/train.ts'
import { reasons, type Words } from './topics/understanding/words.ts'
import type { Locale } from './wording/locale.ts'

/** In bytes: as one piece, the unpacked model is not there twice. */
const unpackedAtOnce = 16 * 1024 * 1024

const folder = join(import.meta.dirname, '..', 'locales')

/** What we say, and how people ask. */
export const localeFolder = join(folder, 'en')

/** The texts of the French messages to OFII: `createRequests` takes them. */
export async function loadRequestTexts(): Promise<Tree> {
  return tree.parse(await json(join(folder, 'fr', 'request.json')))
}

/**
 * Reads `locales/<language>` (or another folder of that shape).
 * Throws where a file is missing or not of its form: a service without its words must not start.
 */
export async function loadLocale(of: string = localeFolder): Promise<Locale> {
  const file = (name: string) => json(join(of, `${name}.json`))
  return {
    language: basename(of),
    say: { ...texts.parse(await jsonFiles(join(of, 'say'))), problems: tree.parse(await file('problems')) },
    facts: factsShape.parse(await file('facts')),
    general: generalShape.parse(await jsonFiles(join(of, 'general'))),
    mentions: mentionsShape.parse(await file('mentions')),
    people: peopleShape.parse(await file('people')),
    asking: askingShape.parse(await file('asked')),
    letters: calledShape.parse(await file('letters')),
    words: wordsShape.parse(await file('words')),
    wanted: wantedShape.parse(await file('wanted')),
    plain: plainShape.parse(await file('plain')),
    glossary: glossaryShape.parse(await file('glossary')),
    sides: sidesShape.parse(await file('sides')),
    model: readModel(gunzipSync(await readFile(join(of, 'model.bin.gz')), { chunkSize: unpackedAtOnce })),
  }
}

/**
 * How people ask in a language: alone (`ask/`), after a topic was spoken of (`after/`), and in whole messages (`messages.txt`);
 * and the mark of it that a model trained on it carries.
 */
export async function loadAsking(
  of: string = localeFolder,
): Promise<Asking & { words: Words; mark: string }> {
  const [ask, then, whole, words] = await Promise.all([
    linesOf(join(of, 'ask')),
    linesOf(join(of, 'after')),
    readFile(join(of, 'messages.txt'), 'utf8'),
    json(join(of, 'words.json')),
  ])
  const learnt = JSON.stringify([Object.entries(ask).sort(), Object.entries(then).sort(), whole, words])
  const mark = createHash('sha256').update(learnt)
  const after = Object.entries(then).flatMap(([last, lines]) =>
    lines.map((line): FollowUp => {
      const [topic = '', text = ''] = line.split('\t')
      return { last, topic, text }
    }),
  )
  const messages = whole.split(/^---$/m).map(markedOf)
  return { ask, after, messages, words: wordsShape.parse(words), mark: mark.digest('hex').slice(0, 16) }
}

/** A message whose pieces stand on a line each: what it asks (`none` where it only tells), a tab, its words; `//` ends a line of the message. */
function markedOf(block: string): Marked {
  return block.split('\n').flatMap((line) => {
    const [topic = '', text] = line.split('\t')
    if (text === undefined) return []
    return [{ topic: topic === 'none' ? null : topic, text: text.replace(/ ?\/\/$/, '\n') }]
  })
}

type Tree = { [key: string]: string | Tree }
const tree: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), tree])))
const texts = z.record(z.string(), tree)

const factsShape = z.record(
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
const generalShape = z.partialRecord(
  z.enum(topicIds),
  z.strictObject({
    lead: sentence,
    leads: z.array(sentence).exactOptional(),
    more: z.array(sentence).exactOptional(),
    particulars: z.array(particular).exactOptional(),
    worries: z.array(worry).exactOptional(),
    fear: z.strictObject({ illness: phrases, away: phrases, say: z.array(sentence) }).exactOptional(),
  }),
)

const mentionsShape = z.strictObject({
  plain: phrases,
  matters: z.record(
    z.string(),
    z.strictObject({ asked: phrases, said: phrases, topics: z.array(z.enum(topicIds)) }),
  ),
})

const peopleShape = z.strictObject({
  relatives: z.strictObject({
    wife: phrases,
    husband: phrases,
    son: phrases,
    daughter: phrases,
    child: phrases,
    youngest: phrases,
    oldest: phrases,
  }),
  xray: phrases,
  contract: phrases,
  coming: phrases,
  hour: phrases,
})

const askingShape = z.record(z.string(), z.strictObject({ asked: phrases, unless: phrases.exactOptional() }))

const plainShape = z.strictObject({
  erase: phrases,
  mind: phrases,
  drop: phrases,
  stay: phrases,
  notStay: phrases,
  go: phrases,
  thanks: z.strictObject({ before: phrases, word: phrases, after: phrases }),
  ofDay: phrases,
  asksToWrite: phrases,
  again: phrases,
})

const sidesShape = z.record(z.enum(sideNames), phrases)

const term = z.strictObject({
  words: phrases,
  short: z.string().min(1),
  meaning: z.string().exactOptional(),
  document: z.enum(documentIds).exactOptional(),
  topic: z.enum(topicIds).exactOptional(),
  shared: z.literal(true).exactOptional(),
})
const glossaryShape = z.strictObject({
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

const calledShape = z.strictObject({
  kinds: z.partialRecord(z.enum(kindNames), phrases),
  other: phrases,
  around: phrases,
})

const wordsShape = z.strictObject({
  concepts: z.record(z.string(), phrases),
  documents: z.partialRecord(z.enum(documentIds), phrases),
  reasons: z.partialRecord(z.enum(reasons), phrases),
  relatives: z.strictObject({ child: phrases, family: phrases }),
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

const saidShape = z.strictObject({ says: phrases, unless: phrases })
const wantedShape = z.strictObject({
  messages: z.record(z.enum(letterMessages), saidShape),
  unnamed: saidShape,
  'no-proof': saidShape,
  'to-whom': saidShape,
  'cannot-come': saidShape,
  bound: saidShape,
  forged: saidShape,
  honest: saidShape,
  relatives: z.record(z.string(), phrases),
})

async function json(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'))
}

/** Every `.json` of a folder, by its name. */
async function jsonFiles(folder: string): Promise<Record<string, unknown>> {
  return byName(folder, '.json', json)
}

/** Every `.txt` of a folder, by its name, as its lines; empty ones and those with `#` are left out. */
async function linesOf(folder: string): Promise<Record<string, string[]>> {
  return byName(folder, '.txt', async (file) =>
    (await readFile(file, 'utf8'))
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  )
}

async function byName<T>(folder: string, ending: string, read: (file: string) => Promise<T>) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending))
  const entries = await Promise.all(
    names.map(async (name) => [name.slice(0, -ending.length), await read(join(folder, name))] as const),
  )
  return Object.fromEntries(entries)
}
