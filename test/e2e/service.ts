/** The real service in a process of its own, as `npm start` starts it, with a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'

const root = join(import.meta.dirname, '../..')

export type Service = {
  /** All that it has written so far, log and greeting. */
  output(): string
  /** Asks it to end, and waits. */
  stop(): Promise<void>
  /** SIGKILL: it ends in the middle of whatever it does. */
  kill(): Promise<void>
}

/** A data folder that goes after the test. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'convoc-e2e-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Resolves once it runs. `settings` are environment variables; of ours, it sees only what programs need to start. */
export async function startService(settings: Record<string, string>): Promise<Service> {
  const child = spawn(process.execPath, ['--import', './test/e2e/clock.ts', 'src/cli.ts', 'serve'], {
    cwd: root,
    env: { PATH: process.env['PATH'], TZ: process.env['TZ'], LANG: process.env['LANG'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const end = async (signal: NodeJS.Signals) => {
    if (hasEnded(child)) return
    child.kill(signal)
    await once(child, 'exit')
  }
  onTestFinished(() => end('SIGKILL'))
  await vi.waitFor(
    () => {
      if (hasEnded(child)) throw new Error(`the service has ended: ${output}`)
      expect(output).toContain('Convoc is running.')
    },
    { timeout: 30_000 },
  )
  return { output: () => output, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
