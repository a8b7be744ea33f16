/** From a file to the reply to it, without a channel: text PDFs, and photos beside native tesseract. */
import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnswering } from '../../src/answering.ts'
import { emptyConversation } from '../../src/conversation/conversation.ts'
import { createLogger } from '../../src/logger.ts'
import type { FileRef } from '../../src/message.ts'
import { median, timed } from './median.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const now = new Date('2027-01-05T10:00:00Z')

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
  const photos = load('{medical-visit,cir-reception,civic-training}/*/letter.{photo,chat}.jpg', 'image/jpeg')
  for (const file of [...pdfs.slice(0, 5), ...photos.slice(0, 1)]) await reply(file)

  const warm = await everyTime(pdfs, 3, reply)
  const rows = [
    ['text PDF to reply, warm', `${warm.toFixed(1)} ms`, '<= 60 ms', `${pdfs.length} letters, 3 times each`],
  ]

  const ours: number[] = []
  const ratios: number[] = []
  for (const photo of photos) {
    const time = median([
      await timed(() => reply(photo)),
      await timed(() => reply(photo)),
      await timed(() => reply(photo)),
    ])
    ours.push(time)
    if (hasNative()) ratios.push(time / (await native(photo)))
  }
  rows.push([
    'good photo to reply',
    `${Math.round(median(ours))} ms`,
    '',
    `${photos.length} photos, 3 times each`,
  ])
  rows.push(
    ratios.length > 0
      ? [
          'good photo to reply, beside native',
          `${median(ratios).toFixed(2)} x`,
          '<= 1.3 x',
          'tesseract -l fra, one thread, same picture',
        ]
      : ['good photo to reply, beside native', '–', '<= 1.3 x', 'tesseract is not installed here'],
  )
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

const hasNative = () => spawnSync('tesseract', ['--version'], { stdio: 'ignore' }).status === 0

/** Milliseconds of the same picture in the C++ program, its start included. */
async function native({ name }: FileRef): Promise<number> {
  const run = async () =>
    execFileSync('tesseract', [join(fixtures, name), '-', '-l', 'fra'], {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      stdio: ['ignore', 'ignore', 'ignore'],
    })
  return median([await timed(run), await timed(run), await timed(run)])
}
