/** Sends one reply, and tries again where that can help. */
import { errorFields, type Log } from '../log.ts'
import type { Store } from '../storage/database.ts'
import type { Job, Queue } from '../storage/queue.ts'
import { findReply, finishReply } from '../storage/replies.ts'
import type { Outlet } from './outlet.ts'
import { withinTime } from './time-limit.ts'

export type SendOptions = {
  store: Store
  queue: Queue
  outlets: Map<string, Outlet>
  now(): Date
  log: Log
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
/** After the first failure, the second …; the last one is repeated until a day has gone by. */
const pauses = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute, hour]
const longestTrying = 24 * hour
/** A fault of ours does not get better by waiting for somebody else. */
const mostFaults = 5
const longestSend = 5 * minute

/** Whether trying again can help: no, as long as it takes, or (a fault of ours) a few times. */
type Hope = 'none' | 'patient' | 'brief'

export function createSend({ store, queue, outlets, now, log }: SendOptions): (job: Job) => Promise<void> {
  const { db } = store

  return async (job) => {
    const stored = await findReply(db, job.key)
    if (stored === null || stored.status !== 'pending') return await queue.remove(db, 'send', [job.key])
    const outlet = outlets.get(stored.reply.channel)
    try {
      if (outlet === undefined) throw new ChannelOff()
      await withinTime(outlet.send(stored.reply), longestSend)
    } catch (error) {
      const hope = hopeAfter(error)
      log.warn('send-failed', { reply: job.key, attempt: job.attempts, hope, ...errorFields(error) })
      const tried = now().getTime() - stored.createdAt.getTime()
      if (hope === 'none' || tried > longestTrying || (hope === 'brief' && job.attempts >= mostFaults)) {
        return await finish(job, 'failed')
      }
      return await queue.retry(job, new Date(now().getTime() + pauseAfter(job.attempts)))
    }
    await finish(job, 'sent')
  }

  async function finish(job: Job, status: 'sent' | 'failed'): Promise<void> {
    await db.transaction().execute(async (tx) => {
      await finishReply(tx, job.key, status)
      await queue.remove(tx, 'send', [job.key])
    })
    store.scrubSoon()
    log.info(`reply-${status}`, { reply: job.key })
  }
}

/** The channel that a reply belongs to is not running now; it may be after the next start. */
class ChannelOff extends Error {
  override name = 'ChannelOff' as const
  readonly permanent = false
}

function hopeAfter(error: unknown): Hope {
  if (!(error instanceof Error) || !('permanent' in error)) return 'brief'
  return error.permanent === true ? 'none' : 'patient'
}

function pauseAfter(attempts: number): number {
  return pauses[attempts - 1] ?? hour
}
