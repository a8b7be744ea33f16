/** The terminal keeps the contract of every channel. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, vi } from 'vitest'
import { keepsTheContract } from '../contract.ts'
import { openDesk } from './desk.ts'

describe('terminal', () => {
  keepsTheContract(async () => {
    const { channel, type, printed, folder, savedFiles, texts } = await openDesk()
    return {
      channel,
      sendWords: async (words) => type(words),
      async sendLetter({ name, bytes }) {
        const path = join(folder, name)
        await writeFile(path, bytes)
        type(path)
      },
      // The person is told, and types it again.
      async tryAgain(words) {
        await vi.waitFor(() => expect(printed()).toContain(texts.notTaken), { timeout: 20_000 })
        type(words)
      },
      seen: async () => [printed(), ...(await savedFiles())].join('\n'),
      distinctReplies: async () => printed().split('It is a summons.').length - 1,
    }
  })
})
