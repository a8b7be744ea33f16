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
  /** The same within a second, once for all that was deleted till then. */
  scrubSoon(): void
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
    const { scrub, scrubSoon } = createScrub(db)
    // Whoever was killed may have left something to be scrubbed.
    await scrub()
    return {
      db,
      scrub,
      scrubSoon,
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

function createScrub(db: Db): Pick<Store, 'scrub' | 'scrubSoon'> {
  let planned = false

  async function scrub(): Promise<void> {
    await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)
  }

  return {
    scrub,
    scrubSoon() {
      if (planned) return
      planned = true
      setTimeout(() => {
        planned = false
        // A closed store has scrubbed itself; on any other failure the next scrub does the work of this one.
        scrub().catch(() => {})
      }, 500).unref()
    },
  }
}
