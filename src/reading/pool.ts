/** The processes that open files for a service: two at most, kept warm while there is work, none survives a hostile file. */
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

/** An idle service gives the memory back: that of the second process soon, as most messages have one page. */
const idleTimes = [3 * 60_000, 5_000]

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
  const warm: { child: Child; idle: NodeJS.Timeout }[] = []
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
    const child = takeWarm() ?? startChild()
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
    const idleTime = idleTimes[warm.length]
    if (stopped || idleTime === undefined || child.jobs() >= maxJobs || memory > maxIdleMemory) child.stop()
    else warm.push({ child, idle: setTimeout(letGo, idleTime, child).unref() })
  }

  /** The one that came last, whose time is the shorter: the other keeps its own. */
  function takeWarm(): Child | undefined {
    const taken = warm.pop()
    clearTimeout(taken?.idle)
    return taken?.child
  }

  function letGo(child: Child): void {
    warm.splice(
      warm.findIndex((one) => one.child === child),
      1,
    )
    child.stop()
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
      while (warm.length > 0) takeWarm()?.stop()
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
