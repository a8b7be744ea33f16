/** Node's own SQLite behind Kysely: opened so that a commit is on the disk, and what is deleted is gone. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { SqliteDialect, type SqliteStatement } from 'kysely'

/**
 * `synchronous=FULL` makes a commit wait for the disk: what we said yes to survives a power cut.
 * `secure_delete` writes zeros over what is deleted, `fullfsync` is for macOS, where fsync alone does not reach the disk.
 */
const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA fullfsync = ON;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 5000;
`

export function openSqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  database.exec(pragmas)
  return database
}

/** SQLITE_BUSY, _READONLY, _IOERR, _FULL and _CANTOPEN, https://sqlite.org/rescode.html; extended codes end in these. */
const diskFaults = new Set([5, 8, 10, 13, 14])

/** Whether the disk is to blame (full, say) rather than what was to be stored. */
export function isDiskFault(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null
  return typeof code === 'number' && diskFaults.has(code & 0xff)
}

/** Kysely's dialect asks for the shape of better-sqlite3, which differs from node:sqlite in how values are passed. */
export function sqliteDialect(database: DatabaseSync): SqliteDialect {
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      // On a full disk SQLite has rolled back by itself: Kysely's own rollback would fail and hide why.
      prepare: (sql) => statement(database, sql === 'rollback' && !database.isTransaction ? 'select 1' : sql),
    },
  })
}

function statement(database: DatabaseSync, sql: string): SqliteStatement {
  const prepared = database.prepare(sql)
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => prepared.all(...(parameters as SQLInputValue[])),
    run: (parameters) => prepared.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => prepared.iterate(...(parameters as SQLInputValue[])),
  }
}
