/** What is forgotten: everything of a person who says so, at once, and everything by age. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { createEmailChannel } from '../../src/channels/email/channel.ts'
import type { Handle } from '../../src/inbox/work.ts'
import { createReadableLog } from '../channels/log.ts'
import { freshFolder, isOnDisk } from '../storage/store.ts'
import { echo, expectSent, message, openInbox, said } from './inbox.ts'

const days = (count: number) => () => new Date(Date.now() + count * 24 * 60 * 60_000)

/** Remembers what was said; forgets on "delete". */
const handle: Handle = async (one, conversation, now) => ({
  ...(await echo(one, conversation, now)),
  conversation: { ...conversation, letters: [{ id: one.text }] as never },
  ...(one.text === 'delete' && { forget: true }),
})

const wait = { timeout: 10_000 }
const accept = { receivedAt: new Date() }

it('erases a conversation at once, confirms, and then keeps not even the confirmation', async () => {
  const folder = freshFolder()
  const { inbox, store, sent } = await openInbox(folder, { handle })
  await inbox.accept(message({ ...accept, text: 'secret of ana' }))
  await inbox.accept(message({ ...accept, text: 'secret of ben', conversation: 'ben' }))
  await expectSent(sent, 2)
  expect(isOnDisk(folder, 'secret of ana')).toBe(true)

  await inbox.accept(message({ ...accept, text: 'delete' }))
  await expectSent(sent, 3)
  expect(sent.map(said).at(-1)).toBe('delete')
  await vi.waitFor(() => expect(isOnDisk(folder, 'ana')).toBe(false))
  expect(isOnDisk(folder, 'secret of ben')).toBe(true)
  expect(await store.db.selectFrom('messages').select('conversation').execute()).toEqual([
    { conversation: 'ben' },
  ])
})

it('erases what the mail channel kept as files for want of a relay, all but the confirmation', async () => {
  const folder = freshFolder()
  const outboxDir = join(folder, 'outbox')
  const us = 'letters@convoc.example'
  const server = { addresses: [us], from: us, host: '127.0.0.1', port: 0, maxBytes: 1_000 }
  const email = createEmailChannel({ ...server, relayUrl: null, outboxDir, log: createReadableLog() })
  const { inbox } = await openInbox(folder, { handle, outlets: [email] })
  await inbox.accept(message({ ...accept, text: 'secret of ana' }))
  await inbox.accept(message({ ...accept, text: 'secret of ben', conversation: 'ben' }))
  const kept = (text: string) => existsSync(outboxDir) && isOnDisk(outboxDir, text)
  await vi.waitFor(() => expect(kept('secret of ana') && kept('secret of ben')).toBe(true), wait)
  await inbox.accept(message({ ...accept, text: 'delete' }))
  await vi.waitFor(() => expect(kept('delete')).toBe(true), wait)
  expect(kept('secret of ana')).toBe(false)
  expect(kept('secret of ben')).toBe(true)
})

it('does not send what was waiting to be sent when the person says delete', async () => {
  const { sent: outbox, ...bench } = await openInbox(freshFolder(), { handle, outlets: [] })
  await bench.inbox.accept(message({ ...accept, text: 'secret of ana' }))
  await bench.inbox.accept(message({ ...accept, text: 'delete' }))
  await vi.waitFor(async () => {
    expect(await bench.store.db.selectFrom('replies').select('forget').execute()).toEqual([{ forget: 1 }])
  })
  await bench.restart({
    now: days(0.2),
    outlets: [{ name: 'email', send: async (reply) => void outbox.push(reply) }],
  })
  await expectSent(outbox, 1)
  expect(outbox.map(said)).toEqual(['delete'])
})

it('erases by age, from the last message on', async () => {
  const folder = freshFolder()
  const bench = await openInbox(folder, { handle })
  await bench.inbox.accept(message({ ...accept, text: 'secret of ana' }))
  await expectSent(bench.sent, 1)
  await bench.restart({ now: days(29) })
  await bench.inbox.stop()
  expect(isOnDisk(folder, 'secret of ana')).toBe(true)
  await bench.restart({ now: days(31) })
  await bench.inbox.stop()
  expect(isOnDisk(folder, 'ana')).toBe(false)
  for (const table of ['messages', 'conversations', 'replies'] as const) {
    expect(await bench.store.db.selectFrom(table).selectAll().execute()).toEqual([])
  }
})

it('answers a message before it is erased, however old it is', async () => {
  const bench = await openInbox(freshFolder(), { handle })
  await bench.inbox.stop()
  await bench.inbox.accept(message({ ...accept, text: 'late' }))
  await bench.restart({ now: days(31) })
  await expectSent(bench.sent, 1)
})
