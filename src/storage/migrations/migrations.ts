/** Every change of the tables, in order. A name that has run somewhere is never renamed nor edited. */
import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { firstTables } from './0001-first-tables.ts'
import { reminders } from './0002-reminders.ts'

const migrations: Record<string, Migration> = {
  '0001-first-tables': firstTables,
  '0002-reminders': reminders,
}

/** Brings the tables up to date. Throws what the failing migration threw; nothing of that one is kept half done. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
