/** The processes that open files for a service: one is kept warm, two at most, none survives a hostile file. */
import type { Log } from '../log.ts'
import type { FileRef } from '../message.ts'
import type { ProblemCode } from '../problem.ts'
import { type Child, startChild } from './child.ts'
import type { FileResult } from './read.ts'

/** Two pages at once, as many as a small machine has cores. */
const maxChildren = 2

/** An engine that ran long gets slow and large; a new one is up in half a second. */
const maxJobs = 40
const maxIdleMemory = 350e6

/** Files of a message that are not begun by then, or after so many pages, are given up: others wait. */
const messageTime = 3 * 60_000
const maxPages = 40

/** An idle service gives the memory back. */
const idleTime = 3 * 60_000

/** One message's files: when the first and the last of them were begun, and the pages they gave. */
type Batch = { began: number | null; last: number; pages: number }

type Job = {
  file: FileRef
  batch: Batch
  retried: boolean
  done: (result: FileResult) => void
  fail: (error: ReaderStopped) => void
}

/** The service ends: nothing can be said of the file. */
class ReaderStopped extends Error {
  override name = 'ReaderStopped' as const
}

export function createPool(log?: Log) {
  const waiting: Job[] = []
  const busy = new Set<Child>()
  let warm: Child | null = null
  let idle: NodeJS.Timeout | undefined
  let stopped = false

  function next(): void {
    const job = busy.size < maxChildren ? takeFairly(waiting) : undefined
    if (job === undefined) return
    job.batch.began ??= performance.now()
    const tooMuch = whyTooMuch(job.batch)
    if (tooMuch === null) begin(job)
    else {
      job.done({ pages: [], problems: [tooMuch] })
      next()
    }
  }

  function begin(job: Job): void {
    clearTimeout(idle)
    const child = warm ?? startChild()
    warm = null
    busy.add(child)
    job.batch.last = performance.now()
    void child.read(job.file).then((outcome) => {
      busy.delete(child)
      job.batch.pages += outcome.pages.length
      finish(job, child, outcome)
      next()
    })
  }

  function finish(job: Job, child: Child, outcome: Awaited<ReturnType<Child['read']>>): void {
    if (outcome.end === 'done') keep(child, outcome.memory)
    else if (!stopped) log?.warn('reading-worker-lost', { how: outcome.end })
    if (outcome.end !== 'done' && stopped) job.fail(new ReaderStopped())
    else if (outcome.end === 'crashed' && !job.retried) waiting.unshift({ ...job, retried: true })
    else job.done({ pages: outcome.pages, problems: outcome.problems })
  }

  function keep(child: Child, memory: number): void {
    if (stopped || warm !== null || child.jobs() >= maxJobs || memory > maxIdleMemory) child.stop()
    else {
      warm = child
      idle = setTimeout(letGo, idleTime).unref()
    }
  }

  function letGo(): void {
    warm?.stop()
    warm = null
  }

  function readFile(file: FileRef, batch: Batch): Promise<FileResult> {
    return new Promise((done, fail) => {
      waiting.push({ file, batch, retried: false, done, fail })
      next()
    })
  }

  return {
    readFiles(files: FileRef[]): Promise<FileResult[]> {
      const batch: Batch = { began: null, last: 0, pages: 0 }
      return Promise.all(files.map((file) => readFile(file, batch)))
    },
    async stop(): Promise<void> {
      stopped = true
      clearTimeout(idle)
      letGo()
      for (const job of waiting.splice(0)) job.fail(new ReaderStopped())
      for (const child of busy) child.stop()
    },
  }
}

/** Messages take turns, file by file, so that none waits for all files of another. */
function takeFairly(waiting: Job[]): Job | undefined {
  const longestAgo = Math.min(...waiting.map(({ batch }) => batch.last))
  const at = waiting.findIndex(({ batch }) => batch.last === longestAgo)
  return at < 0 ? undefined : waiting.splice(at, 1)[0]
}

function whyTooMuch({ began, pages }: Batch): ProblemCode | null {
  if (pages >= maxPages) return 'too-many-pages'
  return began !== null && performance.now() - began > messageTime ? 'reading-took-too-long' : null
}
