/** Opens the store in its folder and closes it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { lockFolder } from './lock.ts'
import { migrate } from './migrations/migrations.ts'
import type { Db, Schema } from './schema.ts'
import { openSqlite, sqliteDialect } from './sqlite.ts'

export type Store = {
  db: Db
  /** Makes what was deleted unreadable on the disk too: SQLite's journal still holds it until then. */
  scrub(): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the database in `folder`, which is made if need be, for this process alone.
 *
 * @throws FolderInUse when another process has it open
 */
export async function openStore(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const unlock = lockFolder(folder)
  try {
    const sqlite = openSqlite(join(folder, 'convoc.db'))
    const db = new Kysely<Schema>({ dialect: sqliteDialect(sqlite) })
    await migrate(db)
    return {
      db,
      scrub: async () => {
        await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)
      },
      close: async () => {
        await db.destroy()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}
