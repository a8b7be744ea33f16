/** Takes a message in: stored for good together with its job, or not at all. */
import type { Log } from '../log.ts'
import type { Message } from '../message.ts'
import { firstSeen, type Identify } from '../storage/identity.ts'
import { insertDeclined, insertMessage, waitingInGroup } from '../storage/messages.ts'
import type { Queue } from '../storage/queue.ts'
import type { Db } from '../storage/schema.ts'

type Options = {
  db: Db
  queue: Queue
  identify: Identify
  /** Called when there is something to work on. */
  accepted(): void
  now(): Date
  log: Log
}

/** The photos of one album come one by one and nobody says how many: the last one is in when no other came for this long. */
const groupPause = 2_000

/**
 * Resolves when the message is committed to the disk; only then may a channel say that it has it. Rejects
 * when nothing of it was stored. A copy of a message that ever came in is passed over in silence, and one
 * written by a machine is noted and not answered.
 */
export function createAccept({ db, queue, identify, accepted, now, log }: Options) {
  return async (message: Message): Promise<void> => {
    const id = identify('message', message.channel, message.externalId)
    const outcome = await db.transaction().execute(async (tx) => {
      if (!(await firstSeen(tx, id, now()))) return 'copy'
      if (message.automatic) {
        await insertDeclined(tx, id, message)
        return 'declined'
      }
      await insertMessage(tx, id, message)
      await addJob(tx, id, message)
      return 'accepted'
    })
    log.info(`message-${outcome}`, { message: id, channel: message.channel, files: message.files.length })
    if (outcome === 'accepted') accepted()
  }

  async function addJob(tx: Db, id: string, message: Message): Promise<void> {
    const lane = identify('conversation', message.channel, message.conversation)
    const runAt = new Date(now().getTime() + (message.group === undefined ? 0 : groupPause))
    await queue.add(tx, { kind: 'work', key: id, lane, runAt })
    if (message.group !== undefined) {
      await queue.putOff(tx, 'work', await waitingInGroup(tx, message, message.group), runAt)
    }
  }
}
