/** How replies are sent: again where that can help, for a day, and with the same id. */
import { expect, it } from 'vitest'
import type { Reply } from '../../src/message.ts'
import { freshFolder, isOnDisk } from '../storage/store.ts'
import { expectSent, message, openInbox } from './inbox.ts'

const hours = (count: number) => () => new Date(Date.now() + count * 60 * 60_000)

class Refused extends Error {
  readonly permanent: boolean
  constructor(permanent: boolean) {
    super('refused')
    this.permanent = permanent
  }
}

/** A channel that refuses in its own way until told to be open. */
function outlet(refusal: Error) {
  const channel = {
    name: 'email',
    open: false,
    tried: [] as Reply[],
    sent: [] as Reply[],
    async send(reply: Reply): Promise<void> {
      channel.tried.push(reply)
      if (!channel.open) throw refusal
      channel.sent.push(reply)
    },
  }
  return channel
}

it('sends the same reply again when the other side was busy', async () => {
  const channel = outlet(new Refused(false))
  const bench = await openInbox(freshFolder(), { outlets: [channel] })
  await bench.inbox.accept(message())
  await expectSent(channel.tried, 1)
  channel.open = true
  await bench.restart({ now: hours(1) })
  await expectSent(channel.sent, 1)
  expect(channel.sent[0]).toEqual(channel.tried[0])
})

it.each([
  ['refused for good', new Refused(true), 0],
  ['after a whole day', new Refused(false), 25],
])('gives up a reply %s, and goes on with the next', async (_, refusal, after) => {
  const channel = outlet(refusal)
  const bench = await openInbox(freshFolder(), { outlets: [channel] })
  await bench.inbox.accept(message())
  await expectSent(channel.tried, 1)
  await bench.restart({ now: hours(after) })
  if (after > 0) await expectSent(channel.tried, 2)
  channel.open = true
  await bench.restart({ now: hours(after + 24) })
  await bench.inbox.accept(message({ text: 'next' }))
  await expectSent(channel.sent, 1)
  const rows = await bench.store.db.selectFrom('replies').select('status').execute()
  expect(rows.map((row) => row.status).sort()).toEqual(['failed', 'sent'])
})

it('does not try for a whole day when the fault is our own', async () => {
  const channel = outlet(new TypeError('a fault of ours'))
  const bench = await openInbox(freshFolder(), { outlets: [channel] })
  await bench.inbox.accept(message())
  for (const hour of [1, 2, 3, 4, 5, 6]) await bench.restart({ now: hours(hour) })
  await expectSent(channel.tried, 5)
})

it('keeps a reply whose channel is off until it is on again', async () => {
  const bench = await openInbox(freshFolder(), { outlets: [] })
  await bench.inbox.accept(message())
  const channel = outlet(new Refused(false))
  channel.open = true
  await bench.restart({ outlets: [channel], now: hours(2) })
  await expectSent(channel.sent, 1)
})

it('sends a reply with the same id after a kill between handing over and noting it', async () => {
  const bench = await openInbox(freshFolder())
  await bench.inbox.accept(message())
  await expectSent(bench.sent, 1)
  const { id } = bench.sent[0] as Reply
  await bench.inbox.stop()
  await bench.store.db.updateTable('replies').set({ status: 'pending' }).execute()
  const job = { kind: 'send', key: id, lane: 'ana', run_at: new Date().toISOString(), locked: 1 as const }
  await bench.store.db.insertInto('jobs').values(job).execute()
  await bench.restart()
  await expectSent(bench.sent, 2)
  expect(bench.sent[1]?.id).toBe(id)
})

it('keeps nothing of a reply that is sent', async () => {
  const folder = freshFolder()
  const { inbox, store, sent } = await openInbox(folder)
  await inbox.accept(message({ text: 'your appointment is on 9 March' }))
  await expectSent(sent, 1)
  await store.scrub()
  expect(isOnDisk(folder, 'your appointment is on 9 March')).toBe(false)
})
