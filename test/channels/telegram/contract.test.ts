/** Telegram keeps the contract of every channel. */
import { describe } from 'vitest'
import { keepsTheContract } from '../contract.ts'
import { startTelegram } from './channel.ts'

describe('telegram', () => {
  keepsTheContract(async () => {
    const { api, channel } = await startTelegram()
    return {
      channel,
      sendWords: async (text) => void api.says({ text }),
      sendLetter: async ({ name, type, bytes }) =>
        void api.sendsDocument({ fileId: 'letter', name, type, bytes: Buffer.from(bytes) }),
      // Telegram brings again what was not confirmed.
      tryAgain: async () => {},
      seen: async () =>
        api.shown
          .flatMap(({ text, buttons, document }) => [
            text,
            ...buttons.flat().map((button) => button.text),
            document?.fileName,
            document?.bytes.toString(),
          ])
          .join('\n'),
      distinctReplies: async () => api.shown.length,
    }
  })
})
