/** From a question to the reply to it, without a channel, and how long the words and the model take to load. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnswering } from '../../src/answering.ts'
import { emptyConversation } from '../../src/conversation/conversation.ts'
import { loadLocale } from '../../src/locales.ts'
import { createLogger } from '../../src/logger.ts'
import type { Message } from '../../src/message.ts'
import { median, timed } from './median.ts'

const root = join(import.meta.dirname, '../..')
const now = new Date('2027-01-05T10:00:00Z')
const letter = join(root, 'fixtures/medical-visit/marseille/letter.pdf')

const questionsIn = (list: string) =>
  readFileSync(join(root, 'test/topics/held-back', `${list}.txt`), 'utf8')
    .split('\n')
    .flatMap((line) => line.split('\t')[1]?.replaceAll(' / ', '\n') ?? [])

/** Each list with the letter of a medical visit in hand. */
export async function questions(): Promise<string[][]> {
  const loads: number[] = []
  for (let round = 0; round < 3; round++) loads.push(await timed(() => loadLocale()))
  const rows = [['words and model loaded', `${Math.round(median(loads))} ms`, '<= 300 ms', '3 times']]
  const { handle, stop } = await createAnswering({
    isolated: false,
    retentionDays: 30,
    log: createLogger('silent'),
  })
  const bytes = new Uint8Array(readFileSync(letter))
  const file = { name: 'letter.pdf', type: 'application/pdf', bytes }
  const { conversation } = await handle(messageOf('', [file]), emptyConversation, now)
  for (const [list, aim] of [
    ['plain', '<= 15 ms'],
    ['messages', ''],
  ] as const) {
    const texts = questionsIn(list)
    const ask = (text: string) => timed(() => handle(messageOf(text), conversation, now))
    for (const text of texts.slice(0, 20)) await ask(text)
    const times: number[] = []
    for (const text of texts) times.push(await ask(text))
    const slowest = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
    const what = list === 'plain' ? 'one question to reply' : 'several questions, or a long mail, to reply'
    rows.push([
      what,
      `${median(times).toFixed(1)} ms`,
      aim,
      `${texts.length} held back; 95 of 100 within ${slowest.toFixed(0)} ms`,
    ])
  }
  await stop()
  return rows
}

const messageOf = (text: string, files: Message['files'] = []): Message => ({
  channel: 'terminal',
  externalId: 'bench',
  conversation: 'bench',
  from: 'bench',
  receivedAt: now,
  text,
  files,
  automatic: false,
})
