/** One process to a data folder: two would answer the same message twice. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Another process has the folder. The message is fit to be shown to whoever started this one. */
export class FolderInUse extends Error {
  override name = 'FolderInUse' as const
}

/**
 * Takes the folder for this process. The lock is an open SQLite transaction, which the operating system
 * ends with the process, however that one dies: there is never a stale lock to clean up.
 *
 * @returns gives the folder back
 * @throws FolderInUse when another process has it
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, 'lock.db'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new FolderInUse(
      `Another Convoc is already running on the data folder ${folder}. Stop that one first, or give this one a folder of its own with DATA_DIR.`,
      { cause: error },
    )
  }
  return () => lock.close()
}

/** SQLITE_BUSY and SQLITE_LOCKED, https://sqlite.org/rescode.html */
function isBusy(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error)) return false
  return error.errcode === 5 || error.errcode === 6
}
