/** Takes in one poll's updates: in order within a chat, chat beside chat. */
import type { Update } from 'grammy/types'
import { errorFields, type Log } from '../../log.ts'

/**
 * Takes updates of one chat that belong together, in order. Resolves once they are stored or are nobody's; rejects
 * when they have to come again.
 */
export type Take = (together: Update[]) => Promise<void>

/** So many chats at once: their files are in memory until they are stored. */
const chatsAtOnce = 4
/** Of the files of one album that are fetched together. */
const mostBytes = 40 * 1024 * 1024

/**
 * One person's slow download holds up nobody else's message. `stored` holds the ids that an earlier round stored: they
 * are skipped, and those of this round are added.
 * @returns the ids of the updates that are not stored, ascending
 */
export async function takeAll(
  updates: Update[],
  stored: Set<number>,
  take: Take,
  log: Log,
): Promise<number[]> {
  const fresh = updates.filter((update) => !stored.has(update.update_id))
  const waiting = [...Map.groupBy(fresh, chatOf).values()]
  const failed: number[] = []
  const worker = async () => {
    for (let chat = waiting.shift(); chat; chat = waiting.shift()) {
      failed.push(...(await takeChat(chat, stored, take, log)))
    }
  }
  await Promise.all(Array.from({ length: chatsAtOnce }, worker))
  return failed.toSorted((a, b) => a - b)
}

/** Stops at the first that fails, so that none overtakes it. */
async function takeChat(updates: Update[], stored: Set<number>, take: Take, log: Log): Promise<number[]> {
  const bundles = bundleAlbums(updates)
  for (const [i, bundle] of bundles.entries()) {
    try {
      await take(bundle)
      for (const update of bundle) stored.add(update.update_id)
    } catch (error) {
      log.error('telegram-update-not-stored', { ...errorFields(error) })
      return bundles.slice(i).flatMap((later) => later.map((update) => update.update_id))
    }
  }
  return []
}

/** The photos of an album are taken together: if they were stored slowly one by one, they would be answered apart. */
function bundleAlbums(updates: Update[]): Update[][] {
  const bundles: Update[][] = []
  for (const update of updates) {
    const album = update.message?.media_group_id
    const last = bundles.at(-1) ?? []
    const belongs = album !== undefined && last[0]?.message?.media_group_id === album
    if (belongs && bytesOf([...last, update]) <= mostBytes) last.push(update)
    else bundles.push([update])
  }
  return bundles
}

/** Telegram makes photos small; documents say their size. */
function bytesOf(updates: Update[]): number {
  return updates.reduce((sum, { message }) => sum + (message?.document?.file_size ?? 0), 0)
}

function chatOf(update: Update): number {
  return (update.message ?? update.edited_message ?? update.callback_query?.message)?.chat?.id ?? 0
}
