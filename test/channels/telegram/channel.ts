/** A Telegram channel against the loopback Bot API, with what it took in kept for a test to look at. */
import { onTestFinished } from 'vitest'
import { createTelegramChannel, type TelegramOptions } from '../../../src/channels/telegram/channel.ts'
import type { Message } from '../../../src/message.ts'
import { createReadableLog } from '../log.ts'
import { botToken, startBotApi } from './bot-api.ts'
import { texts } from './texts.ts'

export async function startTelegram(options: Partial<TelegramOptions> = {}) {
  const api = await startBotApi()
  onTestFinished(() => api.stop())
  const log = createReadableLog()
  const make = () => {
    const channel = createTelegramChannel({
      token: botToken,
      apiRoot: api.url,
      texts,
      log,
      pollSeconds: 2,
      ...options,
    })
    onTestFinished(() => channel.stop())
    return channel
  }
  const messages: Message[] = []
  const accept = async (message: Message) => {
    messages.push(message)
  }
  return { api, log, make, channel: make(), messages, accept }
}
