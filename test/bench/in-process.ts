/** From a file to the reply to it, without a channel: text PDFs, and photos beside native tesseract. */
import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnswering } from '../../src/answering.ts'
import { emptyConversation } from '../../src/conversation/conversation.ts'
import { createLogger } from '../../src/logger.ts'
import type { FileRef } from '../../src/message.ts'
import { picturesOf } from '../eval/variants.ts'
import { median, timed } from './median.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const now = new Date('2027-01-05T10:00:00Z')

/** Letters of different looks, one page each. */
const pictured = [
  'medical-visit/marseille',
  'medical-visit/lyon-form',
  'medical-visit/creteil-dense',
  'medical-visit/dijon-large-print',
  'cir-reception/melun-centred',
  'civic-training/mainvilliers-table',
]

export async function inProcess(): Promise<string[][]> {
  const { handle, stop } = await createAnswering({
    isolated: false,
    retentionDays: 30,
    log: createLogger('silent'),
  })
  const reply = (file: FileRef) =>
    handle(
      {
        channel: 'terminal',
        externalId: file.name,
        conversation: 'bench',
        from: 'bench',
        receivedAt: now,
        text: '',
        files: [file],
        automatic: false,
      },
      emptyConversation,
      now,
    )
  const pdfs = load('*/*/letter.pdf', 'application/pdf').filter(({ name }) => !name.includes('held-back'))
  for (const file of pdfs.slice(0, 5)) await reply(file)
  const warm = await everyTime(pdfs, 3, reply)
  const rows = [
    ['text PDF to reply, warm', `${warm.toFixed(1)} ms`, '<= 60 ms', `${pdfs.length} letters, 3 times each`],
  ]
  for (const hand of ['photo', 'chat'] as const) rows.push(...(await pictures(hand, reply)))
  await stop()
  return rows
}

function load(pattern: string, type: string): FileRef[] {
  return globSync(pattern, { cwd: fixtures })
    .sort()
    .map((name) => ({ name, type, bytes: new Uint8Array(readFileSync(join(fixtures, name))) }))
}

async function everyTime(
  files: FileRef[],
  rounds: number,
  work: (file: FileRef) => Promise<unknown>,
): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const file of files) times.push(await timed(() => work(file)))
  }
  return median(times)
}

/** The same letters, photographed by a phone (`photo`) or sent through a chat application, which makes them small. */
async function pictures(
  hand: 'photo' | 'chat',
  reply: (file: FileRef) => Promise<unknown>,
): Promise<string[][]> {
  const files: FileRef[] = []
  for (const id of pictured) {
    files.push(...(await picturesOf(join(fixtures, id, 'letter.pdf'), hand, id)).slice(0, 1))
  }
  for (const file of files.slice(0, 1)) await reply(file)
  const ours: number[] = []
  const ratios: number[] = []
  for (const file of files) {
    const time = median([
      await timed(() => reply(file)),
      await timed(() => reply(file)),
      await timed(() => reply(file)),
    ])
    ours.push(time)
    if (hasNative) ratios.push(time / (await native(file)))
  }
  const what = hand === 'photo' ? 'good photo to reply' : 'chat photo to reply'
  return [
    [what, `${Math.round(median(ours))} ms`, '', `${files.length} letters, 3 times each`],
    [
      `${what}, beside native`,
      hasNative ? `${median(ratios).toFixed(2)} x` : 'tesseract is not installed here',
      hand === 'photo' ? '<= 1.3 x' : '',
      'tesseract -l fra, one thread, same picture',
    ],
  ]
}

const hasNative = spawnSync('tesseract', ['--version'], { stdio: 'ignore' }).status === 0

/** Milliseconds of the same picture in the C++ program, its start included. */
async function native({ bytes }: FileRef): Promise<number> {
  const run = async () =>
    execFileSync('tesseract', ['-', '-', '-l', 'fra'], {
      input: bytes,
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      stdio: ['pipe', 'ignore', 'ignore'],
    })
  return median([await timed(run), await timed(run), await timed(run)])
}
