/** The words of the Telegram channel, as people get them. */
import channels from '../../../locales/en/channels.json' with { type: 'json' }
import type { TelegramTexts } from '../../../src/channels/telegram/texts.ts'

export const texts: TelegramTexts = channels.telegram
