/**
 * The inbox: accepted → worked → sent → forgotten.
 *
 * accept   the message, its files and its work job, one transaction; then the channel may say "received"
 * work     the reply, its send job, the new conversation, and the end of the files, one transaction
 * remind   on the days that a person asked for: written like an answer, then sent
 * send     until the channel has it, for a day at most
 * purge    by age; on "delete" at once, in the transaction of the work
 *
 * Killed anywhere in between, it goes on from the last transaction: nothing is lost, and nothing but a
 * reply that was just being handed over goes out twice (with the same id, so that it can be folded).
 */
import type { Log } from '../log.ts'
import type { Message } from '../message.ts'
import type { Store } from '../storage/database.ts'
import { createIdentify } from '../storage/identity.ts'
import { createSqliteQueue } from '../storage/queue-sqlite.ts'
import { createAccept } from './accept.ts'
import type { Outlet } from './outlet.ts'
import { startPurge } from './purge.ts'
import { createRemind, type Remind } from './remind.ts'
import { createRunner } from './runner.ts'
import { createSend } from './send.ts'
import { createWork, type Handle } from './work.ts'

export type InboxOptions = {
  store: Store
  outlets: Outlet[]
  handle: Handle
  remind: Remind
  retentionDays: number
  now(): Date
  log: Log
}

export type Inbox = {
  accept(message: Message): Promise<void>
  /** Begins to work and to send. Messages may be accepted before. */
  start(): Promise<void>
  /** Begins nothing more; resolves when what was begun has ended. What is left is done after the next start. */
  stop(): Promise<void>
}

/** A question must not wait for other people's photos; how many files are open at once is for reading to say. */
const conversationsAtOnce = 6
const sendsAtOnce = 4

export async function createInbox(options: InboxOptions): Promise<Inbox> {
  const { store, now, log } = options
  const queue = createSqliteQueue(store.db)
  const identify = await createIdentify(store.db)
  const outlets = new Map(options.outlets.map((outlet) => [outlet.name, outlet]))

  const sender = createRunner({
    queue,
    kind: 'send',
    atOnce: sendsAtOnce,
    run: createSend({ store, queue, outlets, now, log }),
    now,
    log,
  })
  const reminder = createRunner({
    queue,
    kind: 'remind',
    atOnce: 1,
    run: createRemind({ ...options, db: store.db, queue, identify, replied: sender.wake }),
    now,
    log,
  })
  const worker = createRunner({
    queue,
    kind: 'work',
    atOnce: conversationsAtOnce,
    run: createWork({
      ...options,
      queue,
      identify,
      outlets,
      replied: sender.wake,
      planned: reminder.wake,
    }),
    now,
    log,
  })
  let stopPurge = async (): Promise<void> => {}

  return {
    accept: createAccept({ db: store.db, queue, identify, accepted: worker.wake, now, log }),
    async start() {
      await queue.recover()
      stopPurge = startPurge(options)
      worker.start()
      reminder.start()
      sender.start()
    },
    async stop() {
      await worker.stop()
      await reminder.stop()
      await sender.stop()
      await stopPurge()
    },
  }
}
