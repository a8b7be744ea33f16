/** Conversations in the store: what is remembered between two messages. */
import { type Conversation, emptyConversation } from '../conversation/conversation.ts'
import type { Message } from '../message.ts'
import type { Db } from './schema.ts'

type Place = Pick<Message, 'channel' | 'conversation'>

/** What is remembered; the empty conversation for somebody new. */
export async function loadConversation(db: Db, place: Place): Promise<Conversation> {
  const row = await db
    .selectFrom('conversations')
    .select('state')
    .where('channel', '=', place.channel)
    .where('key', '=', place.conversation)
    .executeTakeFirst()
  return row === undefined ? emptyConversation : JSON.parse(row.state)
}

export async function saveConversation(
  db: Db,
  place: Place,
  conversation: Conversation,
  now: Date,
): Promise<void> {
  const values = { state: JSON.stringify(conversation), updated_at: now.toISOString() }
  await db
    .insertInto('conversations')
    .values({ channel: place.channel, key: place.conversation, ...values })
    .onConflict((conflict) => conflict.columns(['channel', 'key']).doUpdateSet(values))
    .execute()
}
