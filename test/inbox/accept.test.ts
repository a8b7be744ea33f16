/** What is accepted is stored, answered once, and copies are passed over. */
import { expect, it, vi } from 'vitest'
import { freshFolder, isOnDisk } from '../storage/store.ts'
import { echo, expectSent, message, openInbox, said } from './inbox.ts'

it('answers the sender, in the thread of the message', async () => {
  const { inbox, sent } = await openInbox(freshFolder())
  await inbox.accept(message({ text: 'Do I need to fast?', thread: { messageId: '<7@example.org>' } }))
  await expectSent(sent, 1)
  expect(sent[0]).toMatchObject({
    channel: 'email',
    conversation: 'ana',
    to: 'ana@example.org',
    subject: 'Re',
    thread: { messageId: '<7@example.org>' },
    parts: [{ kind: 'paragraph', text: ['Do I need to fast?'] }],
  })
})

it('answers one message of several copies that come at the same instant', async () => {
  const { inbox, sent } = await openInbox(freshFolder())
  const one = message()
  await Promise.all([inbox.accept(one), inbox.accept(one), inbox.accept(one)])
  await expectSent(sent, 1)
})

it('does not answer a copy after everything was deleted', async () => {
  const { inbox, sent } = await openInbox(freshFolder(), {
    handle: async (one, conversation) => ({ ...(await echo(one, conversation, new Date())), forget: true }),
  })
  const one = message({ text: 'delete' })
  await inbox.accept(one)
  await expectSent(sent, 1)
  await inbox.accept(one)
  await expectSent(sent, 1)
})

it('answers two people whose software uses the same id', async () => {
  const { inbox, sent } = await openInbox(freshFolder(), {
    outlets: ['email', 'telegram'].map((name) => ({ name, send: async (reply) => void sent.push(reply) })),
  })
  await inbox.accept(message({ externalId: '1' }))
  await inbox.accept(message({ externalId: '1', channel: 'telegram' }))
  await expectSent(sent, 2)
})

it('never answers a machine, and keeps nothing of what it wrote', async () => {
  const folder = freshFolder()
  const { inbox, store, sent } = await openInbox(folder)
  const files = [{ name: 'a.txt', type: 'text/plain', bytes: Buffer.from('I am away until Monday') }]
  await inbox.accept(message({ automatic: true, text: 'Absence du bureau', files }))
  await expectSent(sent, 0)
  await store.scrub()
  expect(isOnDisk(folder, 'Absence du bureau')).toBe(false)
  expect(isOnDisk(folder, 'I am away until Monday')).toBe(false)
})

it('stores nothing and says so when the database cannot', async () => {
  const { inbox, store, sent } = await openInbox(freshFolder())
  const huge = message({ files: [{ name: 'a', type: 'b', bytes: null as unknown as Uint8Array }] })
  await expect(inbox.accept(huge)).rejects.toThrow()
  expect(await store.db.selectFrom('messages').selectAll().execute()).toEqual([])
  // Not taken for a copy when the sender tries again.
  await inbox.accept({ ...huge, files: [] })
  await expectSent(sent, 1)
})

it('finishes after a restart what it had accepted before it began to work', async () => {
  const bench = await openInbox(freshFolder())
  await bench.inbox.stop()
  await bench.inbox.accept(message({ text: 'Are you there?' }))
  await bench.restart()
  await expectSent(bench.sent, 1)
  expect(bench.sent.map(said)).toEqual(['Are you there?'])
})

it('makes one message of an album, in the order of its pages', async () => {
  const handle = vi.fn(echo)
  const { inbox, sent } = await openInbox(freshFolder(), { handle })
  const photo = (page: number) =>
    message({
      externalId: `chat:${page}`,
      group: 'album',
      text: page === 9 ? 'My letter' : '',
      files: [{ name: `page ${page}`, type: 'image/jpeg', bytes: Buffer.from(`${page}`) }],
    })
  await inbox.accept(photo(10))
  await inbox.accept(photo(9))
  await inbox.accept(message({ text: 'What is it?' }))
  await inbox.accept(photo(11))
  await expectSent(sent, 2)
  expect(sent.map(said)).toEqual(['My letter', 'What is it?'])
  expect(handle.mock.calls[0]?.[0].files.map((file) => file.name)).toEqual(['page 9', 'page 10', 'page 11'])
})
