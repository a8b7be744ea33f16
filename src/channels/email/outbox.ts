/** The outbox, where replies are kept as files: their names, and how they are erased again. */
import { createHash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The file of a reply. It holds nobody's name or address: a reply's id made safe for a file system. */
export function mailName(replyId: string): string {
  const isSafe = /^[A-Za-z0-9_-]{1,100}$/.test(replyId)
  return `${isSafe ? replyId : createHash('sha256').update(replyId).digest('hex').slice(0, 32)}.eml`
}

/** Erases the mails of these replies, where they are. */
export async function eraseMails(folder: string, replies: string[]): Promise<void> {
  for (const id of replies) await rm(join(folder, mailName(id)), { force: true })
}

/** Erases the mails in `folder` that were written before `before`, and what a broken-off write left. No folder, nothing to do. */
export async function eraseOlder(folder: string, before: Date): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (!/\.eml(?:\.half)?$/.test(name)) continue
    const path = join(folder, name)
    if ((await stat(path)).mtime < before) await rm(path, { force: true })
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
