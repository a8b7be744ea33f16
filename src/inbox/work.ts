/** Works one message: hands it to the conversation and keeps what comes of it, in one transaction. */
import type { Conversation } from '../conversation/conversation.ts'
import type { Outcome } from '../conversation/handle.ts'
import { errorFields, type Log } from '../log.ts'
import type { Message, Reply } from '../message.ts'
import { loadConversation, saveConversation } from '../storage/conversations.ts'
import type { Store } from '../storage/database.ts'
import { eraseConversation } from '../storage/erase.ts'
import type { Identify } from '../storage/identity.ts'
import { beginWork, findMessage, finishMessages, waitingInGroup } from '../storage/messages.ts'
import type { Job, Queue } from '../storage/queue.ts'
import { insertReply } from '../storage/replies.ts'
import type { Db } from '../storage/schema.ts'
import { mergeGroup } from './group.ts'
import type { Outlet } from './outlet.ts'
import { createPlan } from './remind.ts'
import { withinTime } from './time-limit.ts'

/** Throws on a fault of ours; what the person can be told about is a reply. */
export type Handle = (message: Message, conversation: Conversation, now: Date) => Promise<Outcome>

export type WorkOptions = {
  store: Store
  queue: Queue
  identify: Identify
  outlets: Map<string, Outlet>
  handle: Handle
  /** Called when there is a reply to send. */
  replied(): void
  /** Called when a reminder was planned. */
  planned(): void
  now(): Date
  log: Log
}

/** After the first, second and third failure; the fourth ends in an apology. */
const pauses = [1_000, 5_000, 25_000]
/** Far beyond what ten photographed pages take on a slow machine: whoever takes longer hangs. */
const longestWork = 10 * 60_000
/** Telegram shows "typing" for five seconds. */
const workingEvery = 4_000

class NotSurvived extends Error {
  override name = 'NotSurvived' as const
}

type Batch = { ids: string[]; message: Message }

export function createWork(options: WorkOptions): (job: Job) => Promise<void> {
  const { store, queue, outlets, handle, now, log } = options
  const { db } = store
  const plan = createPlan(options)

  return async (job) => {
    const batch = await gather(db, job.key)
    if (batch === null) return await queue.remove(db, 'work', [job.key])
    await beginWork(db, batch.ids)
    const conversation = await loadConversation(db, batch.message)
    const began = performance.now()
    const outcome = await tryHandle(job, batch.message, conversation)
    if (outcome !== null) {
      await conclude(job, batch, outcome, outcome.reply === null ? 'declined' : 'answered')
    } else {
      const pause = pauses[job.attempts - 1]
      if (pause !== undefined) return await queue.retry(job, new Date(now().getTime() + pause))
      await conclude(job, batch, await apology(batch.message, conversation), 'failed')
    }
    log.info('message-worked', { message: job.key, milliseconds: Math.round(performance.now() - began) })
  }

  /** Null after a fault of ours, which is logged. */
  async function tryHandle(job: Job, message: Message, conversation: Conversation): Promise<Outcome | null> {
    try {
      // A claim too many without an end means that this message took the whole process down with it.
      if (job.attempts > pauses.length + 1) throw new NotSurvived()
      // Under our own id: what is made of it (a calendar entry's id) travels, and a chat's number is nobody's business.
      const named = { ...message, externalId: job.key }
      return await showWorking(message, () => handle(named, conversation, now()))
    } catch (error) {
      log.error('work-failed', { message: job.key, attempt: job.attempts, ...errorFields(error) })
      return null
    }
  }

  /** The message as if it had held nothing but our fault. */
  async function apology(message: Message, conversation: Conversation): Promise<Outcome> {
    const fault: Message = { ...message, text: '', files: [], problems: [{ code: 'internal-error' }] }
    return await handle(fault, conversation, now())
  }

  async function showWorking<T>(message: Message, work: () => Promise<T>): Promise<T> {
    const show = () => outlets.get(message.channel)?.working?.(message.conversation)
    show()
    const timer = setInterval(show, workingEvery)
    try {
      return await withinTime(work(), longestWork)
    } finally {
      clearInterval(timer)
    }
  }

  /** The reply, its job, the new conversation and the end of the message: all of it or, after a crash, none. */
  async function conclude(
    job: Job,
    { ids, message }: Batch,
    outcome: Outcome,
    status: 'answered' | 'declined' | 'failed',
  ): Promise<void> {
    const { reply: said, forget = false } = outcome
    const reply = said === null ? null : addressed(job, message, said)
    let planned: Date | null = null
    await db.transaction().execute(async (tx) => {
      await finishMessages(tx, ids, status)
      if (forget) await eraseAll(tx, message)
      else {
        const spoken = spokenOf(outcome, reply)
        await saveConversation(tx, message, spoken, now())
        planned = await plan(tx, message, spoken, now())
      }
      if (reply !== null) {
        await insertReply(tx, reply, now(), forget)
        await queue.add(tx, { kind: 'send', key: reply.id, lane: job.lane, runAt: now() })
      }
      await queue.remove(tx, 'work', ids)
    })
    if (reply !== null) options.replied()
    if (planned !== null) options.planned()
    if (forget) await store.scrub()
    else store.scrubSoon()
  }

  /** What the channel keeps goes first: after a crash in between, all of it is done again. */
  async function eraseAll(tx: Db, message: Message): Promise<void> {
    const { replies, unsent, reminders } = await eraseConversation(tx, message)
    await queue.remove(tx, 'remind', reminders)
    await outlets.get(message.channel)?.erase?.(replies)
    await queue.remove(tx, 'send', unsent)
  }

  /** The same job gives the same id, so that a reply that goes out twice can be told to be one. */
  function addressed(job: Job, message: Message, said: Pick<Reply, 'subject' | 'parts'>): Reply {
    return {
      id: options.identify('reply', job.key),
      channel: message.channel,
      conversation: message.conversation,
      to: message.from,
      ...said,
      ...(message.thread !== undefined && { thread: message.thread }),
    }
  }
}

/** The conversation with the reply noted at the letters it speaks of: an answer to it is about them. */
function spokenOf({ conversation, about }: Outcome, reply: Reply | null): Conversation {
  if (reply === null) return conversation
  const letters = conversation.letters.map((known) =>
    about.includes(known.id) ? { ...known, replies: [...known.replies, reply.id] } : known,
  )
  return { ...conversation, letters }
}

/** The message of a job with all that belong to it; null when it is worked already or erased. */
async function gather(db: Db, id: string): Promise<Batch | null> {
  const first = await findMessage(db, id)
  if (first === null || (first.status !== 'received' && first.status !== 'working')) return null
  const { message } = first
  if (message.group === undefined) return { ids: [id], message }
  const ids = await waitingInGroup(db, message, message.group)
  const all = await Promise.all(ids.map((each) => findMessage(db, each)))
  return {
    ids,
    message: mergeGroup(
      message,
      all.filter((stored) => stored !== null),
    ),
  }
}
