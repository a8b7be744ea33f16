/** Starting and stopping: what is said, what is refused, and what is left behind. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { createTransport } from 'nodemailer'
import { expect, it, vi } from 'vitest'
import { freePort } from './mail.ts'
import { dataFolder, startService } from './service.ts'

const root = join(import.meta.dirname, '../..')

/** Runs a command to its end. */
function convoc(args: string[], settings: Record<string, string> = {}) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const env = { PATH: process.env['PATH'], ...settings }
    execFile(process.execPath, ['src/cli.ts', ...args], { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
}

it('says what is on, what is off and why, and gives a command to try it that works', async () => {
  const settings = { DATA_DIR: await dataFolder(), MAIL_PORT: String(await freePort()) }
  const service = await startService(settings)
  expect(service.output()).toContain(
    `E-mail    on: listens on 127.0.0.1:${settings.MAIL_PORT} for letters@localhost.`,
  )
  expect(service.output()).toContain('Telegram  off: TELEGRAM_BOT_TOKEN is not set.')
  const command = /npm run -s convoc -- (.+)/.exec(service.output())?.[1] ?? ''

  expect(await convoc(['health'], settings)).toMatchObject({ code: 0 })
  const sent = await convoc(command.split(' '), settings)
  expect(sent).toMatchObject({ code: 0, stdout: expect.stringContaining('outbox') })

  const outbox = join(settings.DATA_DIR, 'outbox')
  // A mail that is still being written has another ending.
  const mails = async () => (await readdir(outbox)).filter((name) => name.endsWith('.eml'))
  await vi.waitFor(async () => expect(await mails()).toHaveLength(1), { timeout: 30_000 })
  const [name = ''] = await mails()
  const reply = await simpleParser(await readFile(join(outbox, name)))
  expect(reply.text).toContain('Wednesday 3 February 2027')

  await service.stop()
  expect(await convoc(['health'], settings)).toMatchObject({ code: 1 })
})

it('refuses to be the second on one data folder, and leaves the first in peace', async () => {
  const settings = { DATA_DIR: await dataFolder(), MAIL_PORT: String(await freePort()) }
  await startService(settings)
  const second = await convoc(['serve'], { ...settings, MAIL_PORT: String(await freePort()) })
  expect(second).toMatchObject({ code: 1, stdout: '' })
  expect(second.stderr).toContain(
    `Another Convoc is already running on the data folder ${settings.DATA_DIR}.`,
  )
  expect(await convoc(['health'], settings)).toMatchObject({ code: 0 })
})

it('refuses a port that another program has, in words', async () => {
  const MAIL_PORT = String(await freePort())
  await startService({ DATA_DIR: await dataFolder(), MAIL_PORT })
  const second = await convoc(['serve'], { DATA_DIR: await dataFolder(), MAIL_PORT })
  expect(second.code).toBe(1)
  expect(second.stderr).toContain(`Another program already listens on 127.0.0.1:${MAIL_PORT}.`)
})

it('names every mistake in the settings at once and starts nothing', async () => {
  const DATA_DIR = join(await dataFolder(), 'data')
  const refused = await convoc(['serve'], {
    DATA_DIR,
    MAIL_PORT: 'mail',
    RETENTION_DAYS: '-1',
    LOG_LEVEL: 'x',
  })
  expect(refused).toMatchObject({ code: 2, stdout: '' })
  for (const name of ['MAIL_PORT', 'RETENTION_DAYS', 'LOG_LEVEL']) expect(refused.stderr).toContain(name)
  expect(existsSync(DATA_DIR)).toBe(false)
})

it('says goodbye to mail programs and comes to an end when told to', async () => {
  const settings = { DATA_DIR: await dataFolder(), MAIL_PORT: String(await freePort()) }
  const service = await startService(settings)
  await service.stop()
  expect(service.output()).toContain('stopped')
  const client = createTransport({ host: '127.0.0.1', port: Number(settings.MAIL_PORT) })
  await expect(client.verify()).rejects.toThrow()
})
