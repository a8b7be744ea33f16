/** Somebody at a terminal, or a pipe: types lines and reads what is printed. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { onTestFinished } from 'vitest'
import channels from '../../../locales/en/channels.json' with { type: 'json' }
import { createTerminalChannel, type TerminalOptions } from '../../../src/channels/terminal.ts'

type Stream = PassThrough & { isTTY?: boolean; columns?: number }

/** `folder` is empty at first and goes after the test. */
export async function openDesk({
  isTTY = false,
  columns = 80,
  ...options
}: { isTTY?: boolean; columns?: number } & Partial<TerminalOptions> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'convoc-desk-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const input: Stream = Object.assign(new PassThrough(), { isTTY })
  const output: Stream = Object.assign(new PassThrough(), isTTY ? { isTTY, columns } : {})
  let printed = ''
  output.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  const texts = channels.terminal
  const channel = createTerminalChannel({ input, output, texts, folder, patience: 500, ...options })
  onTestFinished(() => channel.stop())
  return {
    channel,
    folder,
    texts,
    type: (line: string) => void (input.writable && input.write(`${line}\n`)),
    hangUp: () => input.end(),
    printed: () => printed,
    async savedFiles() {
      const names = (await readdir(folder)).toSorted()
      return await Promise.all(
        names.map(async (name) => `${name}\n${await readFile(join(folder, name), 'utf8')}`),
      )
    },
  }
}
