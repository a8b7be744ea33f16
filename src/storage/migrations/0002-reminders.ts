/** The table of reminders that people asked for, one row a conversation for the next one; and which replies are such. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reminders')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('thread', 'text')
    .addColumn('due_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('reminders_by_conversation')
    .unique()
    .on('reminders')
    .columns(['channel', 'conversation'])
    .execute()
  await db.schema
    .alterTable('replies')
    .addColumn('unasked', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}

export const reminders: Migration = { up }
