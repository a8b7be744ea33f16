/** How accepted messages are worked: in order, side by side, again after a fault, and with an apology at the end. */
import { sql } from 'kysely'
import { expect, it, vi } from 'vitest'
import type { Handle } from '../../src/inbox/work.ts'
import { freshFolder, isOnDisk } from '../storage/store.ts'
import { echo, emptyConversation, expectSent, message, openInbox, paragraph, said } from './inbox.ts'

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

it('answers the messages of one conversation in the order they came', async () => {
  const { inbox, sent } = await openInbox(freshFolder(), {
    handle: async (one, conversation, now) => {
      await later(one.text === 'first' ? 100 : 0)
      return echo(one, conversation, now)
    },
  })
  for (const text of ['first', 'second', 'third']) await inbox.accept(message({ text }))
  await expectSent(sent, 3)
  expect(sent.map(said)).toEqual(['first', 'second', 'third'])
})

it('works on six conversations at once and not on seven', async () => {
  let working = 0
  let most = 0
  const { inbox, sent } = await openInbox(freshFolder(), {
    handle: async (one, conversation, now) => {
      most = Math.max(most, ++working)
      await later(50)
      working -= 1
      return echo(one, conversation, now)
    },
  })
  const people = ['ana', 'ben', 'eva', 'leo', 'mia', 'noé', 'zoé', 'ali']
  for (const conversation of people) await inbox.accept(message({ conversation }))
  await expectSent(sent, people.length)
  expect(most).toBe(6)
})

it('remembers the conversation from one message to the next, and mixes up no two people', async () => {
  const handle: Handle = async (one, conversation) => ({
    reply: { subject: '', parts: paragraph(`${one.conversation} ${conversation.lastTopics.length}`) },
    conversation: { ...conversation, lastTopics: [...conversation.lastTopics, 'when'] },
    about: [],
  })
  const { inbox, sent } = await openInbox(freshFolder(), { handle })
  for (const conversation of ['ana', 'ana', 'ben']) await inbox.accept(message({ conversation }))
  await expectSent(sent, 3)
  expect(sent.map(said).sort()).toEqual(['ana 0', 'ana 1', 'ben 0'])
})

it('notes at a letter which replies speak of it', async () => {
  const letter = (id: string) => ({ id, letter: {} as never, receivedAt: '', replies: [] })
  const handle: Handle = async (one, conversation) => ({
    reply: { subject: '', parts: paragraph(JSON.stringify(conversation.letters)) },
    conversation:
      conversation.letters.length > 0
        ? conversation
        : { ...conversation, letters: [letter('a'), letter('b')] },
    about: [one.text],
  })
  const { inbox, sent } = await openInbox(freshFolder(), { handle })
  for (const text of ['b', 'b', 'none']) await inbox.accept(message({ text }))
  await expectSent(sent, 3)
  const known = JSON.parse(said(sent[2] as never))
  expect(known).toMatchObject([{ replies: [] }, { replies: [sent[0]?.id, sent[1]?.id] }])
})

it('says nothing when there is nothing to say', async () => {
  const { inbox, store, sent } = await openInbox(freshFolder(), {
    handle: async (one, conversation, now) =>
      one.text === 'merci' ? { reply: null, conversation, about: [] } : echo(one, conversation, now),
  })
  await inbox.accept(message({ text: 'merci' }))
  await inbox.accept(message({ text: 'And when?' }))
  await expectSent(sent, 1)
  const rows = await store.db.selectFrom('messages').select('status').execute()
  expect(rows.map((row) => row.status).sort()).toEqual(['answered', 'declined'])
})

it('tries again after a fault, while others are served', async () => {
  let tries = 0
  const { inbox, sent } = await openInbox(freshFolder(), {
    handle: async (one, conversation, now) => {
      if (one.conversation === 'ana' && ++tries < 2) throw new Error('a passing fault')
      return echo(one, conversation, now)
    },
  })
  await inbox.accept(message({ text: 'hard' }))
  await inbox.accept(message({ text: 'easy', conversation: 'ben' }))
  await expectSent(sent, 2)
  expect(sent.map(said)).toEqual(['easy', 'hard'])
})

it('ends in one apology when every try fails, keeps the conversation and goes on with the next message', async () => {
  const known = { ...emptyConversation, offered: ['fasting' as const] }
  const handle: Handle = async (one, conversation, now) => {
    if (one.text === 'poison') throw new Error('a lasting fault')
    if (one.problems) return echo(one, conversation, now)
    if (one.text === 'before') return { ...(await echo(one, conversation, now)), conversation: known }
    return { reply: { subject: '', parts: paragraph(conversation.offered.join()) }, conversation, about: [] }
  }
  const bench = await openInbox(freshFolder(), { handle })
  for (const text of ['before', 'poison', 'after']) await bench.inbox.accept(message({ text }))
  await expectSent(bench.sent, 1)
  for (const minute of [1, 2, 3]) await bench.restart({ now: () => new Date(Date.now() + minute * 60_000) })
  await expectSent(bench.sent, 3)
  expect(bench.sent.map(said)).toEqual(['before', 'internal-error', 'fasting'])
})

it('answers a message late, but as it should, when the disk was full for a while', async () => {
  let faults = 0
  const full = '§'.repeat(200_000)
  const bench = await openInbox(freshFolder(), {
    handle: async (one, conversation, now) => echo({ ...one, text: full }, conversation, now),
    log: {
      info() {},
      warn() {},
      error: (code) => {
        if (code === 'job-fault') faults += 1
      },
    },
  })
  const allowPages = (pages: number) => sql.raw(`PRAGMA max_page_count = ${pages}`).execute(bench.store.db)
  await allowPages(30)
  await bench.inbox.accept(message())
  for (const minute of [1, 2, 3, 4, 5, 6]) {
    await vi.waitFor(() => expect(faults).toBe(minute))
    await bench.restart({ now: () => new Date(Date.now() + minute * 60_000) })
  }
  await allowPages(1e9)
  await bench.restart({ now: () => new Date(Date.now() + 10 * 60_000) })
  await expectSent(bench.sent, 1)
  expect(bench.sent.map(said)).toEqual([full])
})

it('apologises for a message that takes the whole process down each time', async () => {
  const folder = freshFolder()
  const bench = await openInbox(folder)
  await bench.inbox.stop()
  await bench.inbox.accept(message({ text: 'poison' }))
  // What four processes that died in the middle leave behind.
  await bench.store.db.updateTable('jobs').set({ attempts: 4, locked: 1 }).execute()
  await bench.restart()
  await expectSent(bench.sent, 1)
  expect(bench.sent.map(said)).toEqual(['internal-error'])
})

it('deletes the files and the words of a message as soon as it is worked', async () => {
  const folder = freshFolder()
  const { inbox, store, sent } = await openInbox(folder, {
    handle: async (one, conversation) => {
      expect(one.files).toEqual([
        {
          name: 'letter.txt',
          type: 'text/plain',
          bytes: new Uint8Array(Buffer.from('votre numéro 9903412876')),
        },
      ])
      expect(isOnDisk(folder, 'votre numéro 9903412876')).toBe(true)
      return { reply: { subject: 'Re', parts: paragraph('read') }, conversation, about: [] }
    },
  })
  const bytes = Buffer.from('votre numéro 9903412876')
  await inbox.accept(
    message({ text: 'my own words', files: [{ name: 'letter.txt', type: 'text/plain', bytes }] }),
  )
  await expectSent(sent, 1)
  expect(sent.map(said)).toEqual(['read'])
  await store.scrub()
  expect(isOnDisk(folder, 'votre numéro 9903412876')).toBe(false)
  expect(isOnDisk(folder, 'my own words')).toBe(false)
})

it('shows in the conversation that it is working', async () => {
  const shown: string[] = []
  const sent: unknown[] = []
  const { inbox } = await openInbox(freshFolder(), {
    outlets: [
      {
        name: 'email',
        send: async (reply) => void sent.push(reply),
        working: (where) => void shown.push(where),
      },
    ],
  })
  await inbox.accept(message())
  await expectSent(sent as never[], 1)
  expect(shown).toEqual(['ana'])
})
