/** The tables, as both databases have them. Instants are ISO 8601 text in UTC, lists and objects are JSON text. */
import type { Generated, Kysely } from 'kysely'

/** received → working → answered, declined (by a machine, or nothing to say) or failed (an apology was the answer). */
export type MessageStatus = 'received' | 'working' | 'answered' | 'declined' | 'failed'

/** pending → sent, or failed (refused for good, or tried for a whole day). */
export type ReplyStatus = 'pending' | 'sent' | 'failed'

/** One message. Once it is worked, only its id, its conversation, its status and its dates are left. */
type MessagesTable = {
  /** Keyed hash of the channel and its own id of the message. */
  id: string
  channel: string
  external_id: string
  conversation: string
  sender: string
  text: string
  subject: string | null
  in_reply_to: string | null
  group_key: string | null
  problems: string | null
  thread: string | null
  received_at: string
  status: MessageStatus
}

/** The files of messages that are not worked yet. */
type FilesTable = { message_id: string; position: number; name: string; type: string; bytes: Uint8Array }

type ConversationsTable = { channel: string; key: string; state: string; updated_at: string }

/** One reply. Once it is sent, nothing of what it said is left. */
type RepliesTable = {
  id: string
  channel: string
  conversation: string
  recipient: string
  subject: string
  parts: string
  thread: string | null
  status: ReplyStatus
  created_at: string
  /** 1 for the last word to a person who had everything deleted: the row goes as soon as it is sent. */
  forget: 0 | 1
  /** 1 for a reminder: nobody wrote just before. */
  unasked: Generated<0 | 1>
}

/** The next reminder of a conversation that wants some. */
type RemindersTable = {
  /** Keyed hash of the conversation. */
  id: string
  channel: string
  conversation: string
  recipient: string
  thread: string | null
  due_at: string
}

/** What is to be done. The jobs of one kind and lane are done one after the other, in the order of their ids. */
type JobsTable = {
  id: Generated<number>
  kind: string
  key: string
  lane: string
  run_at: string
  attempts: Generated<number>
  locked: Generated<0 | 1>
}

/** Which messages ever came in, as keyed hashes: it outlives the messages, so that no copy is answered later. */
type SeenTable = { id: string; at: string }

type SettingsTable = { name: string; value: string }

export type Schema = {
  messages: MessagesTable
  files: FilesTable
  conversations: ConversationsTable
  replies: RepliesTable
  jobs: JobsTable
  reminders: RemindersTable
  seen: SeenTable
  settings: SettingsTable
}

/** The database, or one transaction of it. */
export type Db = Kysely<Schema>
