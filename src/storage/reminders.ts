/** Reminders in the store: for each conversation that wants some, when the next one is due and where it goes. */
import type { Message } from '../message.ts'
import type { Db } from './schema.ts'

export type PlannedReminder = {
  /** Keyed hash of the conversation. */
  id: string
  channel: string
  conversation: string
  to: string
  thread?: Record<string, string>
  dueAt: Date
}

/** Takes the place of the one planned before. */
export async function planReminder(db: Db, reminder: PlannedReminder): Promise<void> {
  const values = {
    recipient: reminder.to,
    thread: reminder.thread === undefined ? null : JSON.stringify(reminder.thread),
    due_at: reminder.dueAt.toISOString(),
  }
  const { id, channel, conversation } = reminder
  await db
    .insertInto('reminders')
    .values({ id, channel, conversation, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute()
}

export async function findReminder(db: Db, id: string): Promise<PlannedReminder | null> {
  const row = await db.selectFrom('reminders').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  return {
    id,
    channel: row.channel,
    conversation: row.conversation,
    to: row.recipient,
    dueAt: new Date(row.due_at),
    ...(row.thread !== null && { thread: JSON.parse(row.thread) }),
  }
}

/** @returns the ids of what was planned */
export async function dropReminders(
  db: Db,
  place: Pick<Message, 'channel' | 'conversation'>,
): Promise<string[]> {
  const rows = await db
    .deleteFrom('reminders')
    .where('channel', '=', place.channel)
    .where('conversation', '=', place.conversation)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}
