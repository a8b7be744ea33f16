/** Reminds: plans the next reminder of a conversation, and writes it when it is due. */
import type { Conversation } from '../conversation/conversation.ts'
import type { Reminding } from '../conversation/remind.ts'
import { nextReminder } from '../conversation/remind.ts'
import type { Log } from '../log.ts'
import type { Message, Reply } from '../message.ts'
import { loadConversation } from '../storage/conversations.ts'
import type { Identify } from '../storage/identity.ts'
import type { Job, Queue } from '../storage/queue.ts'
import { dropReminders, findReminder, type PlannedReminder, planReminder } from '../storage/reminders.ts'
import { insertReply } from '../storage/replies.ts'
import type { Db } from '../storage/schema.ts'

/** What is to be said of the reminders due from `from` to `now`; null when it is too late for them. */
export type Remind = (conversation: Conversation, from: Date, now: Date) => Reminding | null

type PlanOptions = { queue: Queue; identify: Identify }

/** Where a reminder goes: where the last message came from. */
type Place = Pick<Message, 'channel' | 'conversation' | 'from' | 'thread'>

/** To be called in the transaction that stores the conversation: what is planned always fits what is remembered. */
export function createPlan({ queue, identify }: PlanOptions) {
  return async (tx: Db, place: Place, conversation: Conversation, after: Date): Promise<Date | null> => {
    const id = identify('reminder', place.channel, place.conversation)
    const dropped = await dropReminders(tx, place)
    if (dropped.length > 0) await queue.remove(tx, 'remind', dropped)
    const dueAt = nextReminder(conversation, after)
    if (dueAt === null) return null
    const { channel, conversation: key, from: to, thread } = place
    await planReminder(tx, { id, channel, conversation: key, to, dueAt, ...(thread && { thread }) })
    await queue.add(tx, { kind: 'remind', key: id, lane: id, runAt: dueAt })
    return dueAt
  }
}

type Options = PlanOptions & {
  db: Db
  remind: Remind
  /** Called when there is a reply to send. */
  replied(): void
  now(): Date
  log: Log
}

/** The reminder, its send job and the plan for the next one: one transaction, so that each goes out once. */
export function createRemind({ db, queue, identify, remind, replied, now, log }: Options) {
  const plan = createPlan({ queue, identify })

  return async (job: Job): Promise<void> => {
    const planned = await findReminder(db, job.key)
    if (planned === null) return await queue.remove(db, 'remind', [job.key])
    const conversation = await loadConversation(db, planned)
    const at = now()
    const said = remind(conversation, planned.dueAt, at)
    await db.transaction().execute(async (tx) => {
      if (said !== null) {
        const reply = addressed(planned, said)
        await insertReply(tx, reply, at, false)
        const lane = identify('conversation', planned.channel, planned.conversation)
        await queue.add(tx, { kind: 'send', key: reply.id, lane, runAt: at })
      }
      await queue.remove(tx, 'remind', [job.key])
      await plan(tx, { ...planned, from: planned.to }, conversation, at)
    })
    if (said !== null) replied()
    log.info(said === null ? 'reminder-too-late' : 'reminder-written', { reminder: job.key })
  }

  /** The same due reminder gives the same id. */
  function addressed(planned: PlannedReminder, { subject, parts }: Reminding): Reply {
    const { channel, conversation, to, thread, dueAt } = planned
    // It has a subject of its own, and stands in the thread of the last message.
    const { subject: _, ...rest } = thread ?? {}
    return {
      id: identify('reply', planned.id, dueAt.toISOString()),
      channel,
      conversation,
      to,
      subject,
      parts,
      unasked: true,
      ...(thread && { thread: rest }),
    }
  }
}
