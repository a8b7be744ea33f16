/** The outbox, where replies are kept as files: how they are written, named, and erased again. */
import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

export type Outbox = {
  /** Keeps the mail that `compose` gives as the file of this reply: there whole or not at all. */
  keep(replyId: string, compose: () => Promise<Uint8Array>): Promise<void>
  /** Erases the mails of these replies, also one that is just being written. */
  erase(replies: string[]): Promise<void>
  /** Erases the mails that were written before `before`, and what a broken-off write left. */
  eraseOlder(before: Date): Promise<void>
}

/** @param folder made with the first mail */
export function createOutbox(folder: string): Outbox {
  const writing = new Map<string, Promise<void>>()
  return {
    async keep(replyId, compose) {
      const written = compose().then((mail) => write(folder, mailName(replyId), mail))
      writing.set(replyId, written)
      try {
        await written
      } finally {
        writing.delete(replyId)
      }
    },
    async erase(replies) {
      await Promise.allSettled(replies.map((id) => writing.get(id)))
      for (const id of replies) await rm(join(folder, mailName(id)), { force: true })
    },
    eraseOlder: (before) => eraseOlder(folder, before),
  }
}

/** The file of a reply. It holds nobody's name or address: a reply's id made safe for a file system. */
function mailName(replyId: string): string {
  const isSafe = /^[A-Za-z0-9_-]{1,100}$/.test(replyId)
  return `${isSafe ? replyId : createHash('sha256').update(replyId).digest('hex').slice(0, 32)}.eml`
}

async function eraseOlder(folder: string, before: Date): Promise<void> {
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

/** Writes a file so that it is there whole or not at all, also after a power cut. */
async function write(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const half = join(folder, `.${name}.half`)
  try {
    const file = await open(half, 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(half, join(folder, name))
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
  const directory = await open(folder, 'r')
  await directory.sync().finally(() => directory.close())
}
