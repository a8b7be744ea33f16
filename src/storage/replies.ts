/** Replies in the store, from the moment they are written until they are sent. */
import type { Reply } from '../message.ts'
import type { Db, ReplyStatus } from './schema.ts'

export type StoredReply = { reply: Reply; status: ReplyStatus; createdAt: Date }

/** `forget` marks the last word to a person who had everything deleted: it goes as soon as it is sent. */
export async function insertReply(db: Db, reply: Reply, now: Date, forget: boolean): Promise<void> {
  await db
    .insertInto('replies')
    .values({
      id: reply.id,
      channel: reply.channel,
      conversation: reply.conversation,
      recipient: reply.to,
      subject: reply.subject,
      parts: JSON.stringify(reply.parts),
      thread: reply.thread === undefined ? null : JSON.stringify(reply.thread),
      status: 'pending',
      created_at: now.toISOString(),
      forget: forget ? 1 : 0,
      unasked: reply.unasked ? 1 : 0,
    })
    .execute()
}

/** A reply, or null when it was erased. */
export async function findReply(db: Db, id: string): Promise<StoredReply | null> {
  const row = await db.selectFrom('replies').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const reply: Reply = {
    id: row.id,
    channel: row.channel,
    conversation: row.conversation,
    to: row.recipient,
    subject: row.subject,
    parts: JSON.parse(row.parts),
    ...(row.thread !== null && { thread: JSON.parse(row.thread) }),
    ...(row.unasked === 1 && { unasked: true as const }),
  }
  return { reply, status: row.status, createdAt: new Date(row.created_at) }
}

/** Notes how a reply ended, and erases what it said and to whom. */
export async function finishReply(db: Db, id: string, status: 'sent' | 'failed'): Promise<void> {
  await db.deleteFrom('replies').where('id', '=', id).where('forget', '=', 1).execute()
  await db
    .updateTable('replies')
    .set({ status, recipient: '', subject: '', parts: '[]', thread: null })
    .where('id', '=', id)
    .execute()
}
