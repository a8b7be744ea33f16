/**
 * Queue: what is to be done, in the same database as what it is about, so that both are stored or neither is.
 * The jobs of one kind and one lane run one after the other, in the order they were added; lanes run side by side.
 */
import type { Db } from './schema.ts'

export type JobKind = 'work' | 'send' | 'remind'

/** `key` says what the job is about; there is at most one job of a kind and key. `attempts` counts the claims so far. */
export type Job = { id: number; kind: JobKind; key: string; lane: string; attempts: number }

type NewJob = { kind: JobKind; key: string; lane: string; runAt: Date }

export type Queue = {
  /** To be called in the transaction that stores what the job is about. */
  add(tx: Db, job: NewJob): Promise<void>
  /** Takes the oldest job that is due and whose lane is free; null when there is none. */
  claim(kind: JobKind, now: Date): Promise<Job | null>
  /** Done, or no longer wanted. To be called in the transaction that makes it so. */
  remove(tx: Db, kind: JobKind, keys: string[]): Promise<void>
  /**
   * Gives a claimed job back, not to be claimed again before `runAt`. Its lane waits for it. `untried`: the claim
   * does not count, because the fault lay elsewhere.
   */
  retry(job: Job, runAt: Date, untried?: boolean): Promise<void>
  /** Puts off jobs that nobody has claimed yet. */
  putOff(tx: Db, kind: JobKind, keys: string[], runAt: Date): Promise<void>
  /** When the next job that no lane holds up is due; null when there is none. */
  nextDue(kind: JobKind): Promise<Date | null>
  /** Gives back what a process that died had claimed. To be called before the first claim. */
  recover(): Promise<void>
}
