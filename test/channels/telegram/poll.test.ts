/** Updates are confirmed only when stored, and no fault of the network loses one or makes a busy loop. */
import { expect, it, onTestFinished, vi } from 'vitest'
import { createTelegramChannel } from '../../../src/channels/telegram/channel.ts'
import { createReadableLog } from '../log.ts'
import { botToken, type Fault } from './bot-api.ts'
import { startTelegram } from './channel.ts'
import { texts } from './texts.ts'
import { omar } from './updates.ts'

const soon = { timeout: 30_000 }

it('lets an update come again until it is stored, in order, and each other chat go on', async () => {
  const { api, channel } = await startTelegram()
  const taken: string[] = []
  let full = true
  await channel.start(async (message) => {
    if (full && message.text === 'first') throw new Error('the disk is full')
    taken.push(message.text)
  })
  for (const text of ['first', 'second']) api.says({ text })
  api.says({ text: 'from omar' }, omar)
  await vi.waitFor(() => expect(taken).toEqual(['from omar']), soon)
  expect(api.unconfirmed()).toBe(3)
  full = false
  await vi.waitFor(() => expect(taken).toEqual(['from omar', 'first', 'second']), soon)
  await vi.waitFor(() => expect(api.unconfirmed()).toBe(0), soon)
})

it.each([
  ['nothing', {}],
  ['a message that is none', { message: null }],
  ['a message from nowhere', { message: { message_id: 5, text: 'hello' } }],
  ['a chat that is none', { message: { message_id: 5, chat: null, text: 'hello' } }],
])('passes over an update of an unknown shape: %s', async (_, update) => {
  const { api, channel, messages, accept } = await startTelegram()
  await channel.start(accept)
  api.push(update)
  api.says({ text: 'where is it?' })
  await vi.waitFor(() => expect(messages).toMatchObject([{ text: 'where is it?' }]), soon)
  await vi.waitFor(() => expect(api.unconfirmed()).toBe(0), soon)
})

it('gets again, after a crash, what it had not confirmed', async () => {
  const { api, channel, make, messages, accept } = await startTelegram()
  api.says({ text: 'hello' })
  // The first process dies while it stores.
  const end = Promise.withResolvers<void>()
  onTestFinished(() => end.resolve())
  await channel.start(() => end.promise)
  const successor = make()
  await successor.start(accept)
  await vi.waitFor(() => expect(messages).toMatchObject([{ text: 'hello' }]), soon)
})

it('confirms what it stored when it is stopped', async () => {
  const { api, channel, messages, accept } = await startTelegram()
  await channel.start(accept)
  api.says({ text: 'hello' })
  await vi.waitFor(() => expect(messages).toHaveLength(1), soon)
  await channel.stop()
  expect(api.unconfirmed()).toBe(0)
  api.says({ text: 'anybody there?' })
  expect(messages).toHaveLength(1)
})

it.each<[string, Fault[]]>([
  ['an HTML page', ['html', 'html']],
  ['half an answer', ['half-json']],
  ['a cut connection', ['drop', 'drop']],
  ['no answer at all', ['hang']],
  ['a server error', [{ code: 500, description: 'Internal Server Error' }]],
  ['too many requests', [{ code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } }]],
])('gets over %s', async (_, faults) => {
  const { api, channel, messages, accept } = await startTelegram({ pollSeconds: 1, callSeconds: 2 })
  api.fail('getUpdates', ...faults)
  await channel.start(accept)
  api.says({ text: 'hello' })
  await vi.waitFor(() => expect(messages).toHaveLength(1), soon)
})

it('waits longer and longer while Telegram is broken', async () => {
  const { api, channel, log } = await startTelegram()
  api.fail('getUpdates', ...Array<Fault>(50).fill('html'))
  await channel.start(async () => {})
  await vi.waitFor(() => expect(polls(api.calls).length).toBeGreaterThanOrEqual(4), soon)
  const times = polls(api.calls).map((call) => call.at)
  const pauses = times.slice(1).map((at, i) => at - (times[i] ?? 0))
  expect(pauses[0]).toBeGreaterThan(450)
  expect(pauses[1]).toBeGreaterThan(900)
  expect(pauses[2]).toBeGreaterThan(1800)
  expect(log.lines[0]).toContain('telegram-poll-failed')
})

it('waits as long as Telegram asks it to', async () => {
  const { api, channel, log } = await startTelegram()
  api.fail('getUpdates', { code: 429, description: 'Too Many Requests', parameters: { retry_after: 3600 } })
  await channel.start(async () => {})
  await vi.waitFor(() => expect(log.lines.join()).toContain('"waitMs":3600000'), soon)
})

it('asks a server that does not wait at most twice a second', async () => {
  const { api, channel } = await startTelegram({ pollSeconds: 0, callSeconds: 5 })
  await channel.start(async () => {})
  await vi.waitFor(() => expect(polls(api.calls).length).toBeGreaterThanOrEqual(3), soon)
  const times = polls(api.calls).map((call) => call.at)
  expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900)
})

it('stops and says so when a second process polls with the same token', async () => {
  const { api, channel, make, messages, accept, log } = await startTelegram()
  await channel.start(async () => {})
  await vi.waitFor(() => expect(polls(api.calls)).toHaveLength(1), soon)
  await make().start(accept)
  await vi.waitFor(() => expect(log.lines.join()).toContain('error telegram-stopped-second-poller'), soon)
  api.says({ text: 'hello' })
  await vi.waitFor(() => expect(messages).toHaveLength(1), soon)
})

it('does not start with a token that Telegram refuses, and does not repeat the token', async () => {
  const { make } = await startTelegram({ token: '999:not-the-token' })
  const refused = await make()
    .start(async () => {})
    .catch((error: unknown) => String(error))
  expect(refused).toContain('Telegram refuses TELEGRAM_BOT_TOKEN (401).')
  expect(refused).not.toContain('not-the-token')
})

it('starts while Telegram cannot be reached, and never names the token', async () => {
  const log = createReadableLog()
  const apiRoot = 'http://127.0.0.1:1/'
  const channel = createTelegramChannel({ token: botToken, apiRoot, texts, log })
  onTestFinished(() => channel.stop())
  await channel.start(async () => {})
  await vi.waitFor(() => expect(log.lines.join()).toContain('telegram-poll-failed'), soon)
  const reply = { id: 'r', channel: 'telegram', conversation: '1', to: '1', subject: '', parts: [] }
  const parts = [{ kind: 'paragraph' as const, text: ['Ask me.'] }]
  const refused = await channel.send({ ...reply, parts }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ name: 'SendError', permanent: false })
  expect(`${log.lines.join()}${JSON.stringify(refused)}${refused}`).not.toContain(botToken.slice(8))
})

it('sets the menu of commands, and ends a webhook', async () => {
  const { api, channel } = await startTelegram()
  await channel.start(async () => {})
  await vi.waitFor(() => expect(polls(api.calls)).toHaveLength(1), soon)
  expect(api.calls.map((call) => call.method)).toContain('deleteWebhook')
  const menu = api.calls.find((call) => call.method === 'setMyCommands')?.params['commands']
  expect(menu).toContainEqual({ command: 'delete', description: texts.commands['delete']?.description })
})

const polls = <T extends { method: string }>(calls: T[]) => calls.filter((c) => c.method === 'getUpdates')
