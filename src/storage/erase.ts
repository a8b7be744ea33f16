/** Erasing: one conversation at once, or all that is old. */
import type { Message } from '../message.ts'
import { dropReminders } from './reminders.ts'
import type { Db } from './schema.ts'

/**
 * Erases one conversation: what is remembered, its worked messages, and its replies, sent or not.
 * Messages that are still waiting stay: they were accepted and will be answered. What stays too is the
 * keyed hash of each message, so that a late copy is not answered.
 *
 * @returns the ids of the replies, of those among them that will not be sent now, and of the reminders planned
 */
export async function eraseConversation(
  db: Db,
  place: Pick<Message, 'channel' | 'conversation'>,
): Promise<{ replies: string[]; unsent: string[]; reminders: string[] }> {
  await db
    .deleteFrom('conversations')
    .where('channel', '=', place.channel)
    .where('key', '=', place.conversation)
    .execute()
  const reminders = await dropReminders(db, place)
  await db
    .deleteFrom('messages')
    .where('channel', '=', place.channel)
    .where('conversation', '=', place.conversation)
    .where('status', 'in', ['answered', 'declined', 'failed'])
    .execute()
  const replies = await db
    .deleteFrom('replies')
    .where('channel', '=', place.channel)
    .where('conversation', '=', place.conversation)
    .returning(['id', 'status'])
    .execute()
  const unsent = replies.filter((reply) => reply.status === 'pending')
  return { replies: replies.map((reply) => reply.id), unsent: unsent.map((reply) => reply.id), reminders }
}

/**
 * Erases what nobody has touched since `before`. What is still waiting for its work or its sending is
 * not old, whatever its date; nor is a conversation whose person asked for a reminder that is still to come.
 *
 * @returns how many rows went
 */
export async function eraseOlderThan(db: Db, before: Date): Promise<number> {
  const cutoff = before.toISOString()
  const results = [
    await db
      .deleteFrom('conversations')
      .where('updated_at', '<', cutoff)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('reminders')
              .select('id')
              .whereRef('reminders.channel', '=', 'conversations.channel')
              .whereRef('reminders.conversation', '=', 'conversations.key'),
          ),
        ),
      )
      .executeTakeFirst(),
    await db
      .deleteFrom('messages')
      .where('received_at', '<', cutoff)
      .where('status', 'in', ['answered', 'declined', 'failed'])
      .executeTakeFirst(),
    await db
      .deleteFrom('replies')
      .where('created_at', '<', cutoff)
      .where('status', '!=', 'pending')
      .executeTakeFirst(),
  ]
  return results.reduce((sum, result) => sum + Number(result.numDeletedRows), 0)
}

/** Erases the hashes of messages that came in before `before`. @returns how many */
export async function eraseSeen(db: Db, before: Date): Promise<number> {
  const result = await db.deleteFrom('seen').where('at', '<', before.toISOString()).executeTakeFirst()
  return Number(result.numDeletedRows)
}
