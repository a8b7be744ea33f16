/** The processes that open files for a service: one is kept warm, two at most, none survives a hostile file. */
import type { Log } from '../log.ts'
import type { FileRef } from '../message.ts'
import { type Child, startChild } from './child.ts'
import type { FileResult } from './read.ts'

/** Two pages at once, as many as a small machine has cores. */
const maxChildren = 2

/** An engine that ran long gets slow and large; a new one is up in half a second. */
const maxJobs = 40
const maxIdleMemory = 380e6

/** An idle service gives the memory back. */
const idleTime = 3 * 60_000

type Job = { file: FileRef; retried: boolean; done: (result: FileResult) => void }

export function createPool(log?: Log) {
  const waiting: Job[] = []
  const busy = new Set<Child>()
  let warm: Child | null = null
  let idle: NodeJS.Timeout | undefined
  let stopped = false

  function next(): void {
    const job = busy.size < maxChildren ? waiting.shift() : undefined
    if (job === undefined) return
    clearTimeout(idle)
    const child = warm ?? startChild()
    warm = null
    busy.add(child)
    void child.read(job.file).then((outcome) => {
      busy.delete(child)
      finish(job, child, outcome)
      next()
    })
  }

  function finish(job: Job, child: Child, outcome: Awaited<ReturnType<Child['read']>>): void {
    if (outcome.end === 'done') keep(child, outcome.memory)
    else log?.warn('reading-worker-lost', { how: outcome.end })
    if (outcome.end === 'crashed' && !job.retried && !stopped) {
      waiting.unshift({ ...job, retried: true })
    } else {
      job.done({ pages: outcome.pages, problems: outcome.problems })
    }
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

  return {
    readFile(file: FileRef): Promise<FileResult> {
      return new Promise((done) => {
        waiting.push({ file, retried: false, done })
        next()
      })
    },
    async stop(): Promise<void> {
      stopped = true
      clearTimeout(idle)
      letGo()
      for (const job of waiting.splice(0)) job.done({ pages: [], problems: ['internal-error'] })
      for (const child of busy) child.stop()
    },
  }
}
