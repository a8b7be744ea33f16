/** Telegram end to end: the real service, real letters, and a Bot API that can be made to fail. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { botToken, startBotApi } from '../channels/telegram/bot-api.ts'
import { asha, omar } from '../channels/telegram/updates.ts'
import { dataFolder, startService } from './service.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const soon = { timeout: 60_000, interval: 100 }

async function letter(path: string) {
  const bytes = await readFile(join(fixtures, path))
  return { fileId: path.replace(/\W/g, '-'), name: path.replace(/.*\//, ''), bytes }
}

async function start() {
  const api = await startBotApi()
  onTestFinished(() => api.stop())
  const settings = {
    DATA_DIR: await dataFolder(),
    MAIL_CHANNEL: 'off',
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_API_ROOT: api.url,
  }
  const launch = () => startService(settings)
  /** What the bot has shown to a person, the messages that hold these words. */
  const shown = (words: string | RegExp, person = asha) =>
    api.shown.filter((m) => m.chat === person.chat && m.text.search(words) >= 0)
  const sees = async (words: string | RegExp, person = asha) => {
    await vi.waitFor(() => expect(api.shown.map((m) => m.text).join('\n')).toMatch(words), soon)
    return await vi.waitFor(() => {
      const last = shown(words, person).at(-1)
      if (!last) throw new Error('shown to somebody else')
      return last
    }, soon)
  }
  return { api, launch, shown, sees }
}

const visit = 'Wednesday 3 February 2027'

it('explains a PDF, answers questions about it, and forgets it', async () => {
  const { api, launch, shown, sees } = await start()
  const service = await launch()

  api.sendsDocument({ ...(await letter('medical-visit/marseille/letter.pdf')), type: 'application/pdf' })
  const explained = await sees('routine OFII medical visit')
  expect(explained.text).toContain(`When — ${visit}, 8:15 in the morning`)
  expect(explained.text).toContain('61 boulevard Rabatau, 13008 MARSEILLE')
  expect(explained.html).toContain('<i>carnet de vaccination</i>')
  expect(explained.buttons.flat().map((button) => button.text)).toContain('What to bring')
  await vi.waitFor(() => expect(api.shown.at(-1)?.document?.fileName).toMatch(/\.ics$/), soon)
  expect(api.shown.at(-1)?.document?.bytes.toString()).toContain('DTSTART;TZID=Europe/Paris:20270203T081500')

  api.says({ text: 'where do i have to go?' })
  await vi.waitFor(() => expect(shown('Rabatau')).toHaveLength(2), soon)
  api.taps('What to bring')
  await vi.waitFor(() => expect(shown('carnet de vaccination')).toHaveLength(2), soon)

  api.says({ text: 'when is my appointment?' }, omar)
  const toOmar = await sees(/./, omar)
  expect(toOmar.text).not.toContain('February')

  api.says({ text: '/delete' })
  await sees('everything is deleted')
  api.says({ text: 'when is my appointment?' })
  const last = await vi.waitFor(() => {
    const newest = api.shown.at(-1)
    if (newest?.text.includes('deleted')) throw new Error('not answered yet')
    return newest
  }, soon)
  expect(last?.text).not.toContain('February')

  await service.stop()
  const output = service.output()
  for (const secret of [
    botToken,
    botToken.slice(7),
    'Rabatau',
    'appointment?',
    String(asha.chat),
    asha.firstName,
  ]) {
    expect(output).not.toContain(secret)
  }
})

it('explains a photo', async () => {
  const { api, launch, sees } = await start()
  await launch()
  api.sendsPhoto(await letter('medical-visit/marseille/letter.chat.jpg'), 'am I in trouble?')
  expect((await sees('Good news')).text).toContain(visit)
  expect(api.calls.map((call) => call.method)).toContain('sendChatAction')
})

it('answers an album of two pages once', async () => {
  const { api, launch, shown, sees } = await start()
  await launch()
  const pages = ['letter.chat.jpg', 'letter-p2.chat.jpg']
  api.sendsAlbum(await Promise.all(pages.map((page) => letter(`cir-reception/cergy-two-pages/${page}`))))
  const explained = await sees('welcome half-day')
  expect(explained.text).toContain('Monday 7 June 2027')
  api.says({ text: '/privacy' })
  await sees('keep')
  expect(shown('Good news')).toHaveLength(1)
})

it('says kindly what to do with what it cannot use, and goes on', async () => {
  const { api, launch, shown } = await start()
  await launch()
  const sent: [content: object, answer: RegExp][] = [
    [{ voice: { file_id: 'v', file_unique_id: 'v', duration: 2 } }, /voice/],
    [{ sticker: { file_id: 's', file_unique_id: 's', type: 'regular' } }, /sticker/i],
    [{ document: { file_id: 'd', file_size: 30e6, file_name: 'scan.pdf' } }, /too (?:large|big)/],
    [{ text: 'blorp' }, /./],
    [{ text: '/start' }, /Hello/],
  ]
  for (const [i, [content, answer]] of sent.entries()) {
    api.says(content)
    await vi.waitFor(() => expect(shown(/./)).toHaveLength(i + 1), soon)
    expect(shown(/./).at(-1)?.text).toMatch(answer)
  }
})

it.each([
  ['while the letter is on its way', true],
  ['when the letter has just been stored', false],
])('killed %s, it answers once after the next start', async (_, isOnItsWay) => {
  const { api, launch, shown, sees } = await start()
  const first = await launch()
  if (isOnItsWay) api.fail('file', 'hang')
  api.sendsPhoto(await letter('medical-visit/marseille/letter.chat.jpg'))
  await vi.waitFor(
    () => {
      expect(api.calls.map((call) => call.method)).toContain('file')
      if (!isOnItsWay) expect(first.output()).toContain('message-accepted')
    },
    { timeout: 60_000, interval: 5 },
  )
  await first.kill()
  expect(api.shown).toEqual([])

  await launch()
  await sees('Good news')
  api.says({ text: '/start' })
  await sees('Hello')
  expect(shown('Good news')).toHaveLength(1)
})
