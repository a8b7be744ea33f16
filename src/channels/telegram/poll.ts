/** The poll loop: updates are confirmed to Telegram only once they are stored. */
import { setTimeout as pause } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import type { Log } from '../../log.ts'
import { apiSignal, errorCode, failureName } from './api.ts'
import { type Take, takeAll } from './take.ts'

const longestPauseMs = 30_000
/** A server that does not wait must not be asked a thousand times a second. */
const shortestRoundMs = 500
const wanted = ['message', 'edited_message', 'callback_query'] as const

type Options = {
  api: Api
  /** Done before the first poll, and again until it succeeds. */
  prepare: () => Promise<void>
  take: Take
  log: Log
  signal: AbortSignal
  pollSeconds: number
}

/**
 * Runs until `signal` aborts, or until Telegram refuses us for good (401, 404, 409). grammY's own loop is not used: it
 * confirms an update before its handler has run, so that one that could not be stored would be lost.
 */
export async function poll({ api, prepare, take, log, signal, pollSeconds }: Options): Promise<void> {
  const stored = new Set<number>()
  let offset = 0
  let failures = 0
  let prepared = false

  /** One poll. Returns how long to wait before the next one, in milliseconds. */
  async function round(): Promise<number> {
    if (!prepared) await prepare()
    prepared = true
    const askedAt = Date.now()
    const updates = await fetchUpdates(api, offset, pollSeconds, signal)
    const failed = await takeAll(updates, stored, take, log)
    offset = nextOffset(updates, failed)
    if (failed.length > 0) return growing(++failures)
    stored.clear()
    failures = 0
    return updates.length > 0 ? 0 : Math.max(0, askedAt + shortestRoundMs - Date.now())
  }

  while (!signal.aborted) {
    let wait: number
    try {
      wait = await round()
    } catch (error) {
      if (signal.aborted) break
      if (refused(error, log)) return
      wait = retryAfterMs(error) ?? growing(++failures)
      log.warn('telegram-poll-failed', { why: failureName(error), waitMs: wait })
    }
    await pause(wait, undefined, { signal }).catch(() => undefined)
  }
  if (offset > 0) await confirm(api, offset)
}

async function fetchUpdates(api: Api, offset: number, timeout: number, signal: AbortSignal) {
  const updates: unknown = await api.getUpdates(
    { offset, timeout, allowed_updates: [...wanted] },
    apiSignal(signal),
  )
  if (!Array.isArray(updates)) throw new TypeError('getUpdates gave no list')
  return updates as Update[]
}

/**
 * The first update that is not stored, else the one after the last, else none: what was confirmed is gone on
 * Telegram's side, and after a quiet week it may begin again at a smaller number.
 */
function nextOffset(updates: Update[], failed: number[]): number {
  if (updates.length === 0) return 0
  return failed[0] ?? Math.max(...updates.map((update) => update.update_id)) + 1
}

const growing = (failures: number) => Math.min(longestPauseMs, 250 * 2 ** Math.min(failures, 10))

function retryAfterMs(error: unknown): number | null {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined
  return seconds === undefined ? null : seconds * 1000
}

/** True when asking again cannot help: the token is void, or another process polls with the same one. */
function refused(error: unknown, log: Log): boolean {
  const code = errorCode(error)
  if (code === 409) log.error('telegram-stopped-second-poller', { status: code })
  else if (code === 401 || code === 404) log.error('telegram-stopped-token-refused', { status: code })
  else return false
  return true
}

/** Tells Telegram what is stored, so that it does not come again at the next start. If it fails, copies are recognised. */
async function confirm(api: Api, offset: number): Promise<void> {
  const soon = apiSignal(AbortSignal.timeout(2000))
  await api.getUpdates({ offset, limit: 1, timeout: 0 }, soon).catch(() => undefined)
}
