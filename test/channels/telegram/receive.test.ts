/** What a person sends on Telegram arrives as one Message each, with its files. */
import { expect, it, vi } from 'vitest'
import { startTelegram } from './channel.ts'
import { omar, photo } from './updates.ts'

const jpeg = (fileId: string) => ({ fileId, bytes: Buffer.from(`jpeg of ${fileId}`) })
const soon = { timeout: 20_000 }

it('takes the largest size of a photo, with its caption', async () => {
  const { api, channel, messages, accept } = await startTelegram()
  await channel.start(accept)
  const id = api.sendsPhoto(jpeg('page'), 'what is this?')
  await vi.waitFor(() => expect(messages).toHaveLength(1), soon)
  expect(messages[0]).toMatchObject({
    channel: 'telegram',
    externalId: `7001:${id}`,
    conversation: '7001',
    from: '7001',
    text: 'what is this?',
    automatic: false,
  })
  expect(messages[0]?.files).toEqual([
    { name: `photo-${id}.jpg`, type: 'image/jpeg', bytes: Buffer.from('jpeg of page') },
  ])
})

it('takes a document under the name and type it was sent with', async () => {
  const { api, channel, messages, accept } = await startTelegram()
  await channel.start(accept)
  const bytes = Buffer.from('%PDF-1.7 …')
  api.sendsDocument({ fileId: 'd1', bytes, name: 'convocation été.pdf', type: 'application/pdf' })
  await vi.waitFor(() => expect(messages).toHaveLength(1), soon)
  expect(messages[0]?.files).toEqual([{ name: 'convocation été.pdf', type: 'application/pdf', bytes }])
})

it('gives the photos of an album one group, in the order sent', async () => {
  const { api, channel, messages, accept } = await startTelegram()
  const album = ['one', 'two', 'three'].map(jpeg)
  api.sendsAlbum(album, 'my letter')
  api.says({ text: 'is it urgent?' })
  await channel.start(accept)
  await vi.waitFor(() => expect(messages).toHaveLength(4), soon)
  expect(messages.flatMap((m) => m.files.map((file) => Buffer.from(file.bytes)))).toEqual(
    album.map((file) => file.bytes),
  )
  expect(new Set(messages.slice(0, 3).map((m) => m.group)).size).toBe(1)
  expect(messages[0]?.group).toBeDefined()
  expect(messages[3]).toMatchObject({ text: 'is it urgent?' })
  expect(messages[3]?.group).toBeUndefined()
})

it.each([
  ['/start', 'hello'],
  ['/start ref_77', 'hello'],
  ['/delete@convoc_bot', 'delete my data'],
  ['/LETTER', 'what does my letter say'],
  ['/where_is_it', 'where is it'],
  ['  do i need to fast??  ', 'do i need to fast??'],
  ['the office is 12/03 or /nowhere', 'the office is 12/03 or /nowhere'],
])('hears %j as %j', async (typed, heard) => {
  const { api, channel, messages, accept } = await startTelegram()
  await channel.start(accept)
  api.says({ text: typed })
  await vi.waitFor(() => expect(messages.map((m) => m.text)).toEqual([heard]), soon)
})

it.each([
  ['voice-message', { voice: { file_id: 'v', file_unique_id: 'v', duration: 3 } }],
  ['voice-message', { audio: { file_id: 'v', file_unique_id: 'v', duration: 3 } }],
  ['video', { video: { file_id: 'v', file_unique_id: 'v', duration: 3, width: 1, height: 1 } }],
  ['video', { animation: { file_id: 'v' }, document: { file_id: 'v', mime_type: 'video/mp4' } }],
  ['sticker', { sticker: { file_id: 's', file_unique_id: 's', type: 'regular', width: 1, height: 1 } }],
  ['unsupported-file', { location: { latitude: 48.8, longitude: 2.3 } }],
  ['unsupported-file', { contact: { phone_number: '1', first_name: 'X' } }],
  ['unsupported-file', { poll: { id: '1', question: '?', options: [] } }],
  ['file-too-large', photo({ fileId: 'p', bytes: Buffer.from('x'), size: 21 * 1024 * 1024 })],
])('names what it cannot take: %s', async (code, content) => {
  const { api, channel, messages, accept } = await startTelegram()
  await channel.start(accept)
  api.says(content)
  await vi.waitFor(() => expect(messages).toHaveLength(1), soon)
  expect(messages[0]?.problems).toMatchObject([{ code }])
  expect(messages[0]?.files).toEqual([])
  expect(api.calls.filter((call) => call.method === 'file')).toEqual([])
})

it('passes over what nobody said, and answers a group with one line', async () => {
  const { api, channel, messages, accept } = await startTelegram()
  await channel.start(accept)
  api.says({ pinned_message: { message_id: 1, date: 0, chat: { id: 7001, type: 'private' } } })
  const group = { id: -500, type: 'group', title: 'Neighbours' }
  api.push({ message: { message_id: 5, date: 1, chat: group, text: '/start' } })
  api.push({ message: { message_id: 6, date: 1, chat: group, text: 'good morning all' } })
  api.says({ text: 'last' })
  await vi.waitFor(() => expect(messages.map((m) => m.text)).toEqual(['last']), soon)
  await vi.waitFor(() => expect(api.shown).toMatchObject([{ chat: -500 }]), soon)
})

it('takes a corrected question as a new one, and a corrected caption as nothing', async () => {
  const { api, channel, messages, accept } = await startTelegram()
  await channel.start(accept)
  const id = api.says({ text: 'were is it' })
  const edited = { message_id: id, date: 1, edit_date: 2, chat: { id: 7001, type: 'private' } }
  api.push({ edited_message: { ...edited, ...photo(jpeg('old'), 'page 2') } })
  api.push({ edited_message: { ...edited, text: 'where is it' } })
  await vi.waitFor(() => expect(messages.map((m) => m.text)).toEqual(['were is it', 'where is it']), soon)
  expect(messages[0]?.externalId).not.toBe(messages[1]?.externalId)
})

it('tries a download again, and says so when it stays in vain', async () => {
  const { api, channel, messages, accept } = await startTelegram()
  await channel.start(accept)
  api.fail('file', { code: 500 }, 'drop')
  api.sendsPhoto(jpeg('slow'))
  await vi.waitFor(() => expect(messages[0]?.files).toHaveLength(1), soon)
  api.fail('file', { code: 500 }, 'html', { code: 404 })
  api.sendsPhoto(jpeg('lost'))
  await vi.waitFor(() => expect(messages[1]?.problems).toMatchObject([{ code: 'download-failed' }]), soon)
})

it("lets one person's slow download hold up nobody else", async () => {
  const { api, channel, messages, accept } = await startTelegram()
  api.fail('file', 'hang')
  api.sendsPhoto(jpeg('stuck'))
  api.says({ text: 'hello' }, omar)
  await channel.start(accept)
  await vi.waitFor(() => expect(messages.map((m) => m.from)).toEqual(['7002']), soon)
  await channel.stop()
  // The stopped one was not taken in, so it comes again.
  expect(messages).toHaveLength(1)
  expect(api.unconfirmed()).toBeGreaterThan(0)
})
