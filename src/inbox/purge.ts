/** Erases what is older than we promise to keep it. */
import { errorFields, type Log } from '../log.ts'
import type { Store } from '../storage/database.ts'
import { eraseOlderThan, eraseSeen } from '../storage/erase.ts'
import type { Outlet } from './outlet.ts'

type Options = { store: Store; outlets: Outlet[]; retentionDays: number; now(): Date; log: Log }

const hour = 60 * 60_000
const day = 24 * hour
/** Senders try again for some days (RFC 5321 section 4.5.4.1): a year of hashes is more than enough. */
const seenDays = 365

/** Starts at once and looks every hour. Each statement checks the age again as it erases. @returns stops it */
export function startPurge({ store, outlets, retentionDays, now, log }: Options): () => Promise<void> {
  let running = Promise.resolve()

  async function purge(): Promise<void> {
    try {
      const erased = await eraseOlderThan(store.db, daysAgo(retentionDays))
      for (const outlet of outlets) await outlet.eraseOlder?.(daysAgo(retentionDays))
      await eraseSeen(store.db, daysAgo(seenDays))
      if (erased === 0) return
      await store.scrub()
      log.info('purged', { rows: erased })
    } catch (error) {
      log.error('purge-failed', errorFields(error))
    }
  }

  function daysAgo(days: number): Date {
    return new Date(now().getTime() - days * day)
  }

  running = purge()
  const timer = setInterval(() => {
    running = purge()
  }, hour)
  return async () => {
    clearInterval(timer)
    await running
  }
}
