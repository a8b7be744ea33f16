/** Messages in the store, from the moment they are accepted until they are worked. */
import type { Selectable } from 'kysely'
import type { FileRef, Message } from '../message.ts'
import type { Db, MessageStatus, Schema } from './schema.ts'

export type StoredMessage = { id: string; status: MessageStatus; message: Message }

/** Stores a message with its files. */
export async function insertMessage(db: Db, id: string, message: Message): Promise<void> {
  await db
    .insertInto('messages')
    .values({
      id,
      channel: message.channel,
      external_id: message.externalId,
      conversation: message.conversation,
      sender: message.from,
      text: message.text,
      subject: message.subject ?? null,
      in_reply_to: toJson(message.inReplyTo),
      group_key: message.group ?? null,
      problems: toJson(message.problems),
      thread: toJson(message.thread),
      received_at: message.receivedAt.toISOString(),
      status: 'received',
    })
    .execute()
  for (const [position, file] of message.files.entries()) {
    await db
      .insertInto('files')
      .values({ message_id: id, position, ...file })
      .execute()
  }
}

/** Stores only that a message came in: nothing of what it said. */
export async function insertDeclined(db: Db, id: string, message: Message): Promise<void> {
  await insertMessage(db, id, { ...message, files: [] })
  await finishMessages(db, [id], 'declined')
}

/** A message with its files, or null when it was erased. */
export async function findMessage(db: Db, id: string): Promise<StoredMessage | null> {
  const row = await db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const files = await db
    .selectFrom('files')
    .select(['name', 'type', 'bytes'])
    .where('message_id', '=', id)
    .orderBy('position')
    .execute()
  return toStored(row, files)
}

/** The ids of the messages of one group that are not worked yet. */
export async function waitingInGroup(
  db: Db,
  message: Pick<Message, 'channel' | 'conversation'>,
  group: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('messages')
    .select('id')
    .where('channel', '=', message.channel)
    .where('conversation', '=', message.conversation)
    .where('group_key', '=', group)
    .where('status', 'in', ['received', 'working'])
    .execute()
  return rows.map((row) => row.id)
}

/** Notes that work on messages begins. */
export async function beginWork(db: Db, ids: string[]): Promise<void> {
  await db.updateTable('messages').set({ status: 'working' }).where('id', 'in', ids).execute()
}

/** Notes how messages ended, and erases their files and what they said: from here on nobody needs them. */
export async function finishMessages(
  db: Db,
  ids: string[],
  status: 'answered' | 'declined' | 'failed',
): Promise<void> {
  await db.deleteFrom('files').where('message_id', 'in', ids).execute()
  await db
    .updateTable('messages')
    .set({
      status,
      external_id: '',
      sender: '',
      text: '',
      subject: null,
      in_reply_to: null,
      group_key: null,
      problems: null,
      thread: null,
    })
    .where('id', 'in', ids)
    .execute()
}

function toStored(row: Selectable<Schema['messages']>, files: FileRef[]): StoredMessage {
  const message: Message = {
    channel: row.channel,
    externalId: row.external_id,
    conversation: row.conversation,
    from: row.sender,
    receivedAt: new Date(row.received_at),
    text: row.text,
    files,
    automatic: false,
    ...(row.subject !== null && { subject: row.subject }),
    ...(row.in_reply_to !== null && { inReplyTo: JSON.parse(row.in_reply_to) }),
    ...(row.group_key !== null && { group: row.group_key }),
    ...(row.problems !== null && { problems: JSON.parse(row.problems) }),
    ...(row.thread !== null && { thread: JSON.parse(row.thread) }),
  }
  return { id: row.id, status: row.status, message }
}

function toJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
