/** Main: starts the parts and stops them. */
import { join } from 'node:path'
import type { Answering } from './answering.ts'
import { loadChannelTexts } from './channel-texts.ts'
import { type Channel, TokenRefused } from './channels/channel.ts'
import type { Config } from './config.ts'
import { createInbox, type Inbox } from './inbox/inbox.ts'
import { errorFields, type Log } from './log.ts'
import { openStore, type Store } from './storage/database.ts'
import { FolderInUse } from './storage/lock.ts'

/** Convoc cannot start. The message is fit to be shown to whoever started it. */
export class StartError extends Error {
  override name = 'StartError' as const
}

export type Running = {
  /** Takes nothing more in; what is under way is finished, or left in the store for the next start. */
  stop(): Promise<void>
}

/** Docker kills ten seconds after it has asked. */
const longestStop = 8_000

/**
 * Starts what the settings ask for: the store, the inbox, and each channel that is on.
 * When one of them cannot start, none stays.
 *
 * @throws StartError
 */
export async function start(config: Config, answering: Answering, log: Log): Promise<Running> {
  const store = await open(config.dataDir)
  const channels = await createChannels(config, log)
  const inbox = await createInbox({
    ...answering,
    store,
    outlets: channels,
    retentionDays: config.retentionDays,
    now: () => new Date(),
    log,
  })
  const stop = () => stopAll(channels, inbox, answering, store, log)
  try {
    for (const channel of channels) await channel.start(inbox.accept)
    await inbox.start()
  } catch (error) {
    await stop()
    throw new StartError(whyNot(error, config), { cause: error })
  }
  log.info('started', { channels: channels.map((channel) => channel.name).join() })
  return { stop }
}

async function open(folder: string): Promise<Store> {
  try {
    return await openStore(folder)
  } catch (error) {
    if (error instanceof FolderInUse) throw new StartError(error.message, { cause: error })
    throw new StartError(
      `The data folder ${folder} cannot be used (${codeOf(error)}). Choose another with DATA_DIR.`,
      {
        cause: error,
      },
    )
  }
}

/** Only the channels that are on are loaded. */
async function createChannels(config: Config, log: Log): Promise<Channel[]> {
  const channels: Channel[] = []
  if (config.mail !== null) {
    const { createEmailChannel } = await import('./channels/email/channel.ts')
    channels.push(createEmailChannel({ ...config.mail, outboxDir: outboxOf(config), log }))
  }
  if (config.telegram !== null) {
    const { createTelegramChannel } = await import('./channels/telegram/channel.ts')
    const { telegram } = await loadChannelTexts()
    channels.push(createTelegramChannel({ ...config.telegram, texts: telegram, log }))
  }
  return channels
}

/** What keeps a channel from starting, in words. A code says it where an error comes from the machine. */
function whyNot(error: unknown, { mail }: Config): string {
  const code = codeOf(error)
  const place = `${mail?.host}:${mail?.port}`
  if (code === 'EADDRINUSE')
    return `Another program already listens on ${place}. Choose another port with MAIL_PORT.`
  if (code === 'EACCES')
    return `This account may not listen on ${place}. Choose a port above 1023 with MAIL_PORT.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${mail?.host}. Choose another with MAIL_HOST.`
  if (error instanceof TokenRefused) return error.message
  return `Convoc could not start: ${JSON.stringify(errorFields(error))}.`
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code'
}

/** Where replies are kept when there is no relay. */
export function outboxOf(config: Config): string {
  return join(config.dataDir, 'outbox')
}

/** Work goes on while channels finish what is half in; neither may hold up the end for long. */
async function stopAll(
  channels: Channel[],
  inbox: Inbox,
  answering: Answering,
  store: Store,
  log: Log,
): Promise<void> {
  const parts = [...channels.map((channel) => channel.stop()), inbox.stop()]
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), longestStop)
  })
  const ended = await Promise.race([Promise.allSettled(parts), limit])
  clearTimeout(timer)
  await answering.stop()
  // A store that is still in use is left to the end of the process: each commit is safe already.
  if (ended !== 'late') await store.close()
  log.info('stopped', { late: ended === 'late' })
}
