/** Locales: reads a language's folder from disk into the Locale that wording and matching take. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { z } from 'zod'
import type { KindName } from './letters/letter.ts'
import { general, shapes, type Tree, texts, tree } from './locale-shapes.ts'
import type { Marked } from './topics/understanding/learn-segments.ts'
import type { Model } from './topics/understanding/linear.ts'
import { readModel } from './topics/understanding/model-file.ts'
import type { Asking, FollowUp, Talked } from './topics/understanding/train.ts'
import type { Words } from './topics/understanding/words.ts'
import type { Fact, Locale } from './wording/locale.ts'

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
  // By far the largest: it is unpacked beside the others.
  const [model, said, problems, known, { asked, ...others }] = await Promise.all([
    modelOf(of),
    jsonFiles(join(of, 'say')),
    json(join(of, 'problems.json')),
    jsonFiles(join(of, 'general')),
    shaped(of),
  ])
  const say = { ...texts.parse(said), problems: tree.parse(problems) }
  return { ...others, asking: asked, language: basename(of), say, general: general.parse(known), model }
}

/** Only what our sentences stand on. */
export async function loadFacts(): Promise<Record<string, Fact>> {
  return shapes.facts.parse(await json(join(localeFolder, 'facts.json')))
}

type Shaped = { [Name in keyof typeof shapes]: z.output<(typeof shapes)[Name]> }

async function shaped(of: string): Promise<Shaped> {
  const entries = Object.entries(shapes).map(
    async ([name, shape]) => [name, shape.parse(await json(join(of, `${name}.json`)))] as const,
  )
  return Object.fromEntries(await Promise.all(entries)) as Shaped
}

async function modelOf(of: string): Promise<Model> {
  const packed = await readFile(join(of, 'model.bin.gz'))
  return readModel(await promisify(gunzip)(packed, { chunkSize: unpackedAtOnce }))
}

/**
 * How people ask in a language: alone (`ask/`), after a topic was spoken of (`after/`), and in whole messages (`messages.txt`);
 * and the mark of it that a model trained on it carries.
 */
export async function loadAsking(
  of: string = localeFolder,
): Promise<Asking & { words: Words; mark: string }> {
  const [ask, then, whole, told, said] = await Promise.all([
    linesOf(join(of, 'ask')),
    linesOf(join(of, 'after')),
    readFile(join(of, 'messages.txt'), 'utf8'),
    readFile(join(of, 'talks.txt'), 'utf8'),
    json(join(of, 'words.json')),
  ])
  const words = shapes.words.parse(said)
  // Only answers read why somebody can't come, and that all is to end.
  const { reasons: _reasons, telling: _telling, stops: _stops, ...heard } = words
  const learnt = JSON.stringify([Object.entries(ask).sort(), Object.entries(then).sort(), whole, told, heard])
  const mark = createHash('sha256').update(learnt)
  const after = Object.entries(then).flatMap(([last, lines]) =>
    lines.map((line): FollowUp => {
      const [topic = '', text = ''] = line.split('\t')
      return { last, topic, text }
    }),
  )
  const talks = told.split('\n').flatMap((line): Talked[] => {
    const [kind, last, topic, text] = line.split('\t')
    if (topic === undefined || text === undefined) return []
    return [{ kind: kind as KindName, topic, text, ...(last !== '-' && { last }) }]
  })
  const messages = whole.split(/^---$/m).map(markedOf)
  return { ask, after, talks, messages, words, mark: mark.digest('hex').slice(0, 16) }
}

/** A message whose pieces stand on a line each: what it asks (`none` where it only tells), a tab, its words; `//` ends a line of the message. */
function markedOf(block: string): Marked {
  return block.split('\n').flatMap((line) => {
    const [topic = '', text] = line.split('\t')
    if (text === undefined) return []
    return [{ topic: topic === 'none' ? null : topic, text: text.replace(/ ?\/\/$/, '\n') }]
  })
}

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
