/** The outbox grows old too: replies that were kept as files are erased by age. */
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

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
