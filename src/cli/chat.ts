/** `convoc chat`: the conversation here in the terminal, the same as on any other channel. Nothing of it is kept. */
import { parseArgs } from 'node:util'
import { loadChannelTexts } from '../channel-texts.ts'
import { createTerminalChannel } from '../channels/terminal.ts'
import { emptyConversation } from '../conversation/conversation.ts'
import type { Handle } from '../inbox/work.ts'
import { errorFields } from '../log.ts'
import { createLogger } from '../logger.ts'
import type { Message } from '../message.ts'
import { type Command, exit } from './command.ts'
import { withAnswering } from './reading.ts'

export const run: Command = async (args) => {
  const { positionals: files } = parseArgs({ args, allowPositionals: true, options: {} })
  const { terminal: texts } = await loadChannelTexts()
  // npm runs in the folder of Convoc, and tells where its command was typed.
  const folder = process.env['INIT_CWD'] ?? process.cwd()
  const channel = createTerminalChannel({
    input: process.stdin,
    output: process.stdout,
    texts,
    files,
    folder,
  })
  await withAnswering(async ({ handle }) => {
    await channel.start(createAccept(handle))
    await channel.finished
  })
  return exit.answered

  /** The terminal gives one message after the other; the conversation is forgotten with the process. */
  function createAccept(handle: Handle): (message: Message) => Promise<void> {
    const log = createLogger('warn')
    let conversation = emptyConversation
    return work

    async function work(message: Message): Promise<void> {
      channel.working?.(message.conversation)
      const outcome = await tryHandle(message)
      conversation = outcome.forget ? emptyConversation : outcome.conversation
      const { subject = '', parts = [] } = outcome.reply ?? {}
      await channel.send({
        id: message.externalId,
        channel: channel.name,
        conversation: message.conversation,
        to: message.from,
        subject,
        parts,
      })
    }

    async function tryHandle(message: Message) {
      try {
        return await handle(message, conversation, new Date())
      } catch (error) {
        log.error('work-failed', errorFields(error))
        const fault: Message = { ...message, text: '', files: [], problems: [{ code: 'internal-error' }] }
        return await handle(fault, conversation, new Date())
      }
    }
  }
}
