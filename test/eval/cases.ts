/** Finds the letters to grade: those of `fixtures/` and, where they lie beside the project, the samples of `../shared/letters`. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { FileRef } from '../../src/message.ts'
import { advice, type Damage, damages } from './picture/spoil.ts'
import type { Truth } from './truth.ts'
import { picturesOf, scanOf, spoiltOf } from './variants.ts'

export const variants = ['pdf', 'scan', 'photo', 'chat', 'hard', 'eml', 'spoilt'] as const
type Variant = (typeof variants)[number]

/** `samples` are those of the shared folder. */
export const sets = ['seen', 'held-back', 'samples'] as const
type SetName = (typeof sets)[number]

/** One letter in one form. `load` gives the files of one message, or the raw mail. */
export type Case = {
  id: string
  set: SetName
  variant: Variant
  truth: Truth
  now: Date
  load(): Promise<FileRef[]>
}

const root = join(import.meta.dirname, '../..')
const shared = join(root, '../shared/letters')
const pictures = ['photo', 'chat', 'hard'] as const

export function findCases(): Case[] {
  return [...fixtureCases(), ...(existsSync(join(shared, 'truth.json')) ? sampleCases() : [])]
}

function fixtureCases(): Case[] {
  const folders = globSync('*/*/truth.json', { cwd: join(root, 'fixtures') })
    .sort()
    .map(dirname)
  return folders.flatMap((id, index) => {
    const folder = join(root, 'fixtures', id)
    const truth: Truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
    const set: SetName = basename(id).startsWith('held-back-') ? 'held-back' : 'seen'
    const one = (variant: Variant, load: Case['load']): Case => ({
      id,
      set,
      variant,
      truth,
      now: dayAfter(truth),
      load,
    })
    const names = readdirSync(folder)
    const mails = names
      .filter((name) => name.endsWith('.eml'))
      .map((name) => one('eml', () => files(folder, [name])))
    const kept = (hand: string) => names.filter((name) => name.endsWith(`.${hand}.jpg`)).sort(pageOrder)
    const pdf = join(folder, 'letter.pdf')
    const printed = names.includes('letter.pdf')
    const taken = pictures
      .filter((hand) => printed || kept(hand).length > 0)
      .map((hand) =>
        one(hand, () => (kept(hand).length > 0 ? files(folder, kept(hand)) : picturesOf(pdf, hand, id))),
      )
    if (!printed) return [...taken, ...mails]
    const damage: Damage = damages[index % damages.length] ?? 'dark'
    return [
      one('pdf', () => files(folder, ['letter.pdf'])),
      one('scan', () => scanOf(pdf, id)),
      ...taken,
      ...mails,
      {
        ...one('spoilt', () => spoiltOf(pdf, damage, id)),
        truth: { kind: 'not-letter', appointments: [], codes: advice[damage] },
      },
    ]
  })
}

function sampleCases(): Case[] {
  const truths: Record<string, Truth> = JSON.parse(readFileSync(join(shared, 'truth.json'), 'utf8'))
  const all = readdirSync(shared).sort(pageOrder)
  return Object.entries(truths).flatMap(([id, truth]) => {
    const one = (variant: Variant, names: string[]): Case => ({
      id,
      set: 'samples',
      variant,
      truth,
      now: dayAfter(truth),
      load: () => files(shared, names),
    })
    const pages = (end: string) => all.filter((name) => name === `${id}.${end}` || name === `${id}-p2.${end}`)
    return [
      one('pdf', pages('pdf')),
      one('scan', pages('scan.pdf')),
      ...pictures.map((hand) => one(hand, pages(`${hand}.jpg`))),
      ...all
        .filter((name) => name.startsWith(`${id}.`) && name.endsWith('.eml'))
        .map((name) => one('eml', [name])),
    ]
  })
}

/** The letter's first page before its second, whatever the alphabet says. */
function pageOrder(a: string, b: string): number {
  const page = (name: string) => Number(/-p(\d+)\./.exec(name)?.[1] ?? 1)
  return page(a) - page(b) || (a < b ? -1 : 1)
}

/** Letters are forwarded two days after they were written. */
function dayAfter(truth: Truth): Date {
  const issued = [truth.issuedOn ?? []].flat().find((date) => date !== null)
  const start = new Date(`${issued ?? '2027-01-03'}T10:00:00Z`)
  return new Date(start.getTime() + 2 * 86_400_000)
}

async function files(folder: string, names: string[]): Promise<FileRef[]> {
  return Promise.all(
    names.map(async (name) => ({
      name,
      type: typeOf(name),
      bytes: new Uint8Array(await readFile(join(folder, name))),
    })),
  )
}

function typeOf(name: string): string {
  const types: Record<string, string> = { pdf: 'application/pdf', jpg: 'image/jpeg', eml: 'message/rfc822' }
  return types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
}
