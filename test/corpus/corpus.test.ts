/**
 * Every letter of `fixtures/` that is not held back, read and compared with its truth; and, where a case keeps them, stage by
 * stage with the golden files beside it. To keep a new one: make the file empty, run `npx vitest -u --project corpus`, read it.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createAnswering } from '../../src/answering.ts'
import { drawText } from '../../src/channels/email/draw-text.ts'
import { emptyConversation } from '../../src/conversation/conversation.ts'
import { extract } from '../../src/letters/extract.ts'
import type { Letter } from '../../src/letters/letter.ts'
import { createLogger } from '../../src/logger.ts'
import type { FileRef } from '../../src/message.ts'
import type { LetterText } from '../../src/reading/text.ts'
import { grade } from '../eval/grade.ts'
import type { Truth } from '../eval/truth.ts'
import { quotesOf } from './quotes.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const cases = globSync('*/*/letter.pdf', { cwd: fixtures })
  .map(dirname)
  .filter((id) => !basename(id).startsWith('held-back-') && !id.startsWith('not-letters/'))
  .sort()
const photos = ['medical-visit/lyon-form/letter.chat.jpg', 'cir-reception/melun-centred/letter.photo.jpg']
const mainFields = ['kind', 'date', 'time']

const { tools, handle, stop } = await createAnswering({
  isolated: false,
  retentionDays: 30,
  log: createLogger('silent'),
})
afterAll(stop)

describe.each(cases)('%s', (id) => {
  it('is read as a careful reader reads it', async () => {
    const { texts, letters, now, file } = await readCase(`${id}/letter.pdf`)
    expect(failures(id, letters)).toEqual([])
    expect(quotesNotIn(texts, letters)).toEqual([])
    await compare(id, 'text.json', () => json(texts.map(linesOnly)))
    await compare(id, 'letter.json', () => json(letters))
    await compare(id, 'reply.en.txt', () => replyTo(file, now))
  })
})

it.each(photos)(
  '%s: the appointment is read from the picture',
  async (path) => {
    const { texts, letters } = await readCase(path)
    expect(failures(dirname(path), letters)).toEqual([])
    expect(quotesNotIn(texts, letters)).toEqual([])
  },
  60_000,
)

async function readCase(path: string) {
  const file: FileRef = {
    name: basename(path),
    type: path.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg',
    bytes: new Uint8Array(readFileSync(join(fixtures, path))),
  }
  const now = dayAfter(truthOf(dirname(path)))
  const { texts } = await tools.read([file])
  return { file, now, texts, letters: extract(texts, now) }
}

function truthOf(id: string): Truth {
  return JSON.parse(readFileSync(join(fixtures, id, 'truth.json'), 'utf8'))
}

/** Letters arrive two days after they were written. */
function dayAfter({ issuedOn }: Truth): Date {
  const issued = [issuedOn ?? []].flat().find((date) => date !== null) ?? '2027-01-03'
  return new Date(new Date(`${issued}T10:00:00Z`).getTime() + 2 * 86_400_000)
}

/** The fields that must be right everywhere, and whatever was stated for sure and is wrong. */
function failures(id: string, letters: Letter[]): string[] {
  const { marks, wrongAndSure } = grade(truthOf(id), letters, [])
  const wrong = marks.filter(({ field, share }) => mainFields.includes(field) && share < 1)
  return [
    ...wrong.map(({ field, expected, found }) => `${field}: ${expected}, not ${found}`),
    ...wrongAndSure,
  ]
}

function quotesNotIn(texts: LetterText[], letters: Letter[]): string[] {
  const flat = (text: string) => text.replace(/\s+/g, ' ')
  const read = flat(
    texts.flatMap(({ pages }) => pages.flatMap(({ lines }) => lines.map(({ text }) => text))).join(' '),
  )
  return quotesOf(letters).filter((quote) => !read.includes(flat(quote)))
}

/** Where words stand on the page changes with every font; what the lines say must not. */
function linesOnly({ source, pages }: LetterText) {
  return {
    source,
    pages: pages.map(({ number, lines }) => ({ number, lines: lines.map(({ text }) => text) })),
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

async function compare(id: string, name: string, make: () => string | Promise<string>) {
  const golden = join(fixtures, id, name)
  if (existsSync(golden)) await expect(await make()).toMatchFileSnapshot(golden)
}

async function replyTo(file: FileRef, now: Date): Promise<string> {
  const { reply } = await handle(
    {
      channel: 'terminal',
      externalId: '1',
      conversation: '1',
      from: '1',
      receivedAt: now,
      text: '',
      files: [file],
      automatic: false,
    },
    emptyConversation,
    now,
  )
  return drawText(reply?.parts ?? [])
}
