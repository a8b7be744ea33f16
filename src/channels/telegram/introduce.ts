/** What is told to Telegram at each start: that we poll, and what the menu of commands says. */
import type { Api } from 'grammy'
import type { Log } from '../../log.ts'
import { TokenRefused } from '../channel.ts'
import { apiSignal, errorCode, failureName } from './api.ts'
import type { TelegramTexts } from './texts.ts'

const firstAnswerMs = 5000

/** Throws `TokenRefused`; only warns when Telegram cannot be reached. */
export async function checkToken(api: Api, log: Log): Promise<void> {
  try {
    await api.getMe(apiSignal(AbortSignal.timeout(firstAnswerMs)))
  } catch (error) {
    const code = errorCode(error)
    if (code === 401 || code === 404) throw new TokenRefused(`Telegram refuses TELEGRAM_BOT_TOKEN (${code}).`)
    log.warn('telegram-not-reached', { why: failureName(error) })
  }
}

/** Ends a webhook (Telegram does not do both) and sets the menu. Throws when Telegram cannot be reached. */
export async function introduce(api: Api, texts: TelegramTexts, log: Log): Promise<void> {
  await api.deleteWebhook()
  const commands = Object.entries(texts.commands).map(([command, { description }]) => ({
    command,
    description,
  }))
  try {
    await api.setMyCommands(commands)
    await api.setMyDescription(texts.about)
  } catch (error) {
    // Without its menu the bot still answers.
    log.warn('telegram-menu-not-set', { why: failureName(error) })
  }
}
