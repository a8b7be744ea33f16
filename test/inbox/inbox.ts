/** An inbox on a fresh store, with a channel that keeps what it is given to send. */
import { expect, onTestFinished, vi } from 'vitest'
import { emptyConversation } from '../../src/conversation/conversation.ts'
import { createInbox, type Inbox, type InboxOptions } from '../../src/inbox/inbox.ts'
import type { Handle } from '../../src/inbox/work.ts'
import type { Log } from '../../src/log.ts'
import type { Message, Part, Reply } from '../../src/message.ts'
import { openStore, type Store } from '../../src/storage/database.ts'

const silent: Log = { info() {}, warn() {}, error() {} }

export const paragraph = (text: string): Part[] => [{ kind: 'paragraph', text: [text] }]

/** Answers with the person's own words, or with what went wrong. */
export const echo: Handle = async (message, conversation) => ({
  reply: { subject: 'Re', parts: paragraph(message.problems?.[0]?.code ?? message.text) },
  conversation,
  about: [],
})

let counter = 0

export function message(more: Partial<Message> = {}): Message {
  counter += 1
  return {
    channel: 'email',
    externalId: `<${counter}@example.org>`,
    conversation: 'ana',
    from: 'ana@example.org',
    receivedAt: new Date('2027-01-05T10:00:00Z'),
    text: 'What is this letter?',
    files: [],
    automatic: false,
    ...more,
  }
}

/** What a reply of `echo` says. */
export function said(reply: Reply): string {
  const part = reply.parts[0]
  return part?.kind === 'paragraph' ? part.text.join('') : ''
}

export type Bench = {
  inbox: Inbox
  store: Store
  sent: Reply[]
  restart(more?: Partial<InboxOptions>): Promise<void>
}

/** `restart` stops the inbox and starts it again on the same store, as after the end of a process. */
export async function openInbox(folder: string, options: Partial<InboxOptions> = {}): Promise<Bench> {
  const sent: Reply[] = []
  const store = await openStore(folder)
  async function open(more: Partial<InboxOptions>): Promise<Inbox> {
    const inbox = await createInbox({
      store,
      outlets: [{ name: 'email', send: async (reply) => void sent.push(reply) }],
      handle: echo,
      remind: () => null,
      retentionDays: 30,
      now: () => new Date(),
      log: silent,
      ...options,
      ...more,
    })
    await inbox.start()
    return inbox
  }
  const bench: Bench = {
    store,
    sent,
    inbox: await open({}),
    async restart(more = {}) {
      await bench.inbox.stop()
      bench.inbox = await open(more)
    },
  }
  onTestFinished(async () => {
    await bench.inbox.stop()
    await store.close()
  })
  return bench
}

/** Waits until so many replies are out, and that no more follow. */
export async function expectSent(sent: Reply[], count: number): Promise<void> {
  await vi.waitFor(() => expect(sent).toHaveLength(count), { timeout: 30_000, interval: 10 })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(sent).toHaveLength(count)
}

export { emptyConversation }
