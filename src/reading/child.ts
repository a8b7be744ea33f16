/** One process that reads files, watched from outside: time, memory, and whether it lives. */
import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { FileRef } from '../message.ts'
import type { ProblemCode } from '../problem.ts'
import type { Page } from './text.ts'
import type { WorkerMessage } from './worker.ts'

/** How a file ended. What was read before the end is kept. */
type Outcome = {
  pages: Page[]
  problems: ProblemCode[]
  memory: number
  end: 'done' | 'late' | 'grown' | 'crashed'
}

export type Child = { read(file: FileRef): Promise<Outcome>; jobs(): number; stop(): void }

/** Without a page for so long, or without an end for so long, a file is given up. */
const pageTime = 25_000
const fileTime = 90_000

/** Resident memory above this is an attack: an honest page of 100 million pixels stays below it. */
const maxMemory = 1_000e6
const watchEvery = 200

/** May read files, start threads and load sharp; may not write, start programs or see our settings. */
const confined = ['--permission', '--allow-fs-read=*', '--allow-worker', '--allow-addons']

/**
 * glibc's own limit grows with the first large picture that is freed, and then keeps the next ones (mallopt(3),
 * M_MMAP_THRESHOLD): held where it starts, every picture goes back to the system.
 */
const settings = { MALLOC_MMAP_THRESHOLD_: String(128 * 1024) }

/** Starts a process; its engines load when the first file needs them. */
export function startChild(): Child {
  const child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: ['--disable-warning=SecurityWarning', ...confined],
    env: settings,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // One that dies while it idles is found dead by the next file, which then goes to another.
  child.on('error', () => undefined)
  let jobs = 0
  return {
    read(file) {
      jobs += 1
      return watch(child, file)
    },
    jobs: () => jobs,
    stop: () => child.kill('SIGKILL'),
  }
}

function watch(child: ChildProcess, file: FileRef): Promise<Outcome> {
  return new Promise((resolve) => {
    const pages: Page[] = []
    const end = (outcome: Omit<Outcome, 'pages'>) => {
      for (const timer of [page, whole, memory]) clearTimeout(timer)
      child.off('exit', crashed).off('message', heard).off('error', crashed)
      if (outcome.end !== 'done') child.kill('SIGKILL')
      resolve({ ...outcome, pages })
    }
    const late = () => end({ problems: ['reading-took-too-long'], memory: 0, end: 'late' })
    const crashed = () => end({ problems: ['broken-file'], memory: 0, end: 'crashed' })
    const heard = (message: WorkerMessage) => {
      page.refresh()
      if ('page' in message) pages.push(message.page)
      else end({ ...message, end: 'done' })
    }
    const page = setTimeout(late, pageTime)
    const whole = setTimeout(late, fileTime)
    const memory = setInterval(() => {
      void residentMemory(child).then((bytes) => {
        if (bytes > maxMemory) end({ problems: ['broken-file'], memory: bytes, end: 'grown' })
      })
    }, watchEvery)
    child.on('error', crashed)
    child.on('exit', crashed)
    child.on('message', heard)
    child.send({ name: file.name, type: file.type, bytes: file.bytes }, (error) => {
      if (error) crashed()
    })
  })
}

/** Bytes, from Linux's /proc; 0 where there is none. */
async function residentMemory(child: ChildProcess): Promise<number> {
  const statm = await readFile(`/proc/${child.pid}/statm`, 'utf8').catch(() => '')
  return Number(statm.split(' ')[1] ?? 0) * 4096
}
