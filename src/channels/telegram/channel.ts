/** Telegram: private chats, by long polling. */
import type { Update } from 'grammy/types'
import { errorFields, type Log } from '../../log.ts'
import type { Accept, Channel } from '../channel.ts'
import { createApi, publicApiRoot } from './api.ts'
import { checkToken, introduce } from './introduce.ts'
import { groupAddressed, type Incoming, parseUpdate } from './parse.ts'
import { poll } from './poll.ts'
import { receive } from './receive.ts'
import { createSender } from './send.ts'
import type { TelegramTexts } from './texts.ts'

export type TelegramOptions = {
  token: string
  /** The Bot API server; Telegram's own when left out. */
  apiRoot?: string
  texts: TelegramTexts
  log: Log
  /** How long one poll waits for something new, in seconds. */
  pollSeconds?: number
  /** How long a call may take before the connection is given up, in seconds; more than `pollSeconds`. */
  callSeconds?: number
}

/**
 * `start` throws `TokenRefused`. When Telegram cannot be reached it warns and goes on trying.
 * A second process that polls with the same token ends the polling of the first, which says so in the log.
 */
export function createTelegramChannel(options: TelegramOptions): Channel {
  const { token, texts, log, pollSeconds = 25, callSeconds = pollSeconds + 15 } = options
  const apiRoot = (options.apiRoot ?? publicApiRoot).replace(/\/+$/, '')
  const api = createApi(token, apiRoot, callSeconds)
  const stopping = new AbortController()
  const source = { api, fileRoot: `${apiRoot}/file/bot${token}`, signal: stopping.signal }
  let polling: Promise<void> = Promise.resolve()

  /** Answers what wants no place in the inbox: a button shows a spinner, and a group is told that it is none of ours. */
  function acknowledge(update: Update): void {
    const group = groupAddressed(update)
    if (group !== null) ignoreFailure(api.sendMessage(group, texts.privateOnly))
    if (update.callback_query) ignoreFailure(api.answerCallbackQuery(update.callback_query.id))
  }

  /** Null for what is nobody's message, and for an update of a shape that we do not know: it must hold up no other. */
  function understand(update: Update): Incoming | null {
    try {
      acknowledge(update)
      return parseUpdate(update, texts.commands)
    } catch (error) {
      log.error('telegram-update-not-understood', errorFields(error))
      return null
    }
  }

  async function take(updates: Update[], accept: Accept): Promise<void> {
    const incoming = updates.map(understand).filter((one) => one !== null)
    const messages = await Promise.all(incoming.map((one) => receive(one, source)))
    for (const message of messages) await accept(message)
  }

  return {
    name: 'telegram',
    async start(accept) {
      await checkToken(api, log)
      polling = poll({
        api,
        prepare: () => introduce(api, texts, log),
        take: (updates) => take(updates, accept),
        log,
        signal: stopping.signal,
        pollSeconds,
      })
    },
    send: createSender(api),
    working: (conversation) => ignoreFailure(api.sendChatAction(conversation, 'typing')),
    async stop() {
      stopping.abort()
      await polling
    },
  }
}

/** For courtesies: nobody is harmed when one does not arrive. */
function ignoreFailure(call: Promise<unknown>): void {
  call.catch(() => undefined)
}
