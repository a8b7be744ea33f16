/** Runs the jobs of one kind as they fall due, some at once. */
import { setTimeout as sleep } from 'node:timers/promises'
import { errorFields, type Log } from '../log.ts'
import type { Job, JobKind, Queue } from '../storage/queue.ts'
import { isDiskFault } from '../storage/sqlite.ts'

export type Runner = {
  start(): void
  /** Looks now whether there is something to do. */
  wake(): void
  /** Begins nothing more; resolves when what runs has ended. */
  stop(): Promise<void>
}

type Options = {
  queue: Queue
  kind: JobKind
  /** How many lanes run side by side. */
  atOnce: number
  /** Does the job and removes it or has it retried. What it throws is a fault of the store: the job is given back. */
  run(job: Job): Promise<void>
  now(): Date
  log: Log
}

/** After a fault of the store (a full disk, say). */
const faultPause = 5_000
/** The clock of the machine may be set back or the machine sleep: never trust one timer for longer. */
const longestSleep = 60_000

export function createRunner({ queue, kind, atOnce, run, now, log }: Options): Runner {
  const running = new Set<Promise<void>>()
  let open = false
  let filling: Promise<void> | null = null
  let askedAgain = false
  let timer: NodeJS.Timeout | undefined

  function wake(): void {
    askedAgain = true
    if (open) filling ??= fill()
  }

  async function fill(): Promise<void> {
    clearTimeout(timer)
    try {
      while (askedAgain) {
        askedAgain = false
        await claimAll()
        wakeAt(await queue.nextDue(kind))
      }
    } catch (error) {
      log.error('queue-fault', { kind, ...errorFields(error) })
      wakeIn(faultPause)
    } finally {
      // In the same breath as the last look at `askedAgain`: a call in between must not be lost.
      filling = null
    }
  }

  async function claimAll(): Promise<void> {
    while (open && running.size < atOnce) {
      const job = await queue.claim(kind, now())
      if (job === null) return
      const done = runOne(job).finally(() => {
        running.delete(done)
        wake()
      })
      running.add(done)
    }
  }

  async function runOne(job: Job): Promise<void> {
    try {
      await run(job)
    } catch (error) {
      log.error('job-fault', { kind, job: job.key, ...errorFields(error) })
      await giveBack(job, isDiskFault(error))
    }
  }

  /** Until the store takes it: a job must not be forgotten because the disk was full for a while. */
  async function giveBack(job: Job, untried: boolean): Promise<void> {
    for (;;) {
      try {
        return await queue.retry(job, new Date(now().getTime() + faultPause), untried)
      } catch (error) {
        log.error('queue-fault', { kind, job: job.key, ...errorFields(error) })
        if (!open) return
        await sleep(faultPause)
      }
    }
  }

  function wakeAt(due: Date | null): void {
    // With all places taken, the next one to end looks again.
    if (due !== null && running.size < atOnce) wakeIn(due.getTime() - now().getTime())
  }

  function wakeIn(milliseconds: number): void {
    clearTimeout(timer)
    if (open) timer = setTimeout(wake, Math.min(Math.max(milliseconds, 0), longestSleep))
  }

  return {
    start() {
      open = true
      wake()
    },
    wake,
    async stop() {
      open = false
      clearTimeout(timer)
      await filling
      await Promise.all(running)
    },
  }
}
