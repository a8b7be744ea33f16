/** A reply as a person sees it on Telegram. */
import { expect, it, vi } from 'vitest'
import type { Part, Reply } from '../../../src/message.ts'
import { startTelegram } from './channel.ts'
import { asha, omar } from './updates.ts'

const soon = { timeout: 20_000 }

let count = 0
function reply(...parts: Part[]): Reply {
  count += 1
  const id = `${count}`.padStart(32, '0')
  return { id, channel: 'telegram', conversation: '7001', to: '7001', subject: 'Your letter', parts }
}
const says = (...text: Extract<Part, { kind: 'paragraph' }>['text']): Part => ({ kind: 'paragraph', text })

it('draws each sort of part, with the letter’s words unable to become markup', async () => {
  const { api, channel } = await startTelegram()
  await channel.send(
    reply(
      { kind: 'heading', text: ['Your letter'] },
      says({ strong: 'When' }, ' — Tuesday <9 March> & later'),
      { kind: 'list', items: [['your passport — ', { french: 'passeport' }], ['a pen']] },
      { kind: 'quote', text: '_Présentez_ *vous* [ici](x) <b>gras</b> & </blockquote>' },
      { kind: 'copy', text: 'Madame, Monsieur,\n\nJe <vous> écris' },
      { kind: 'note', text: ['Convoc is not OFII.'] },
    ),
  )
  expect(api.shown).toHaveLength(1)
  expect(api.shown[0]?.html).toBe(
    [
      '<b>Your letter</b>',
      '<b>When</b> — Tuesday &lt;9 March&gt; &amp; later\n• your passport — <i>passeport</i>\n• a pen',
      '<blockquote>_Présentez_ *vous* [ici](x) &lt;b&gt;gras&lt;/b&gt; &amp; &lt;/blockquote&gt;</blockquote>',
      '<pre>Madame, Monsieur,\n\nJe &lt;vous&gt; écris</pre>',
      '<i>Convoc is not OFII.</i>',
    ].join('\n\n'),
  )
  expect(api.shown[0]?.previews).toBe(false)
})

it.each([
  'https://ofii.example.top/pay?a=1',
  'www.ofii-paiement.com',
  'ofii-paiement.com/dossier',
  'rdv.lille@ofii.fr',
  '@ofii_support',
  '/delete',
  'tg://resolve?domain=x',
])('lets nothing be clicked: %s', async (link) => {
  const { api, channel } = await startTelegram()
  await channel.send(
    reply({ kind: 'quote', text: `Payez sur ${link}, avant le 3 mars.` }, says({ strong: link })),
  )
  const code = `<code>${link}</code>`
  expect(api.shown[0]?.html).toBe(`<blockquote>Payez sur ${code}, avant le 3 mars.</blockquote>\n\n${code}`)
})

it.each(['12/03/2027', '8h30 – 9.45', 'M. Diallo et/ou Mme Ba', 'N° 99.03.41', 'p.m. e.g. etc.'])(
  'leaves alone what is no link: %s',
  async (text) => {
    const { api, channel } = await startTelegram()
    await channel.send(reply(says(text)))
    expect(api.shown[0]?.html).toBe(text)
  },
)

it('cuts a long reply between paragraphs, loses nothing and keeps the order', async () => {
  const { api, channel } = await startTelegram()
  const paragraph = (i: number) => `${i}. ${'Bring the letter & your <passport>. '.repeat(20)}`.trim()
  const paragraphs = Array.from({ length: 14 }, (_, i) => paragraph(i))
  const suggestion: Part = { kind: 'suggestion', label: 'Where', ask: 'where is it' }
  await channel.send(reply(...paragraphs.map((text) => says(text)), suggestion))
  expect(api.shown.length).toBeGreaterThan(2)
  expect(api.shown.map((m) => m.text).join('\n\n')).toBe(paragraphs.join('\n\n'))
  expect(Math.max(...api.shown.map((m) => m.text.length))).toBeLessThanOrEqual(3800)
  expect(api.shown.map((m) => m.buttons.length)).toEqual([...Array(api.shown.length - 1).fill(0), 1])
})

it.each<[string, Part]>([
  ['a paragraph without a space', says('é'.repeat(9001))],
  ['emoji only', says('🙂'.repeat(5000))],
  [
    'a list of 400',
    { kind: 'list', items: Array.from({ length: 400 }, (_, i) => [{ strong: `item ${i}` }, ' x']) },
  ],
  ['a French message', { kind: 'copy', text: 'Je vous prie de bien vouloir…\n'.repeat(300) }],
])('cuts what is too long in itself: %s', async (_, part) => {
  const { api, channel } = await startTelegram()
  await channel.send(reply({ kind: 'heading', text: ['Heading'] }, part))
  const whole = api.shown.map((m) => m.text).join('')
  expect(whole).not.toContain('\ufffd')
  const expected = part.kind === 'copy' ? part.text : part.kind === 'list' ? 'item 399 x' : ''
  expect(whole.replaceAll('\n\n', '\n')).toContain(expected)
  for (const { text, html } of api.shown) {
    expect(text.isWellFormed()).toBe(true)
    expect(text.length).toBeLessThanOrEqual(3800)
    expect(html?.match(/<[a-z]/g)?.length ?? 0).toBeLessThanOrEqual(100)
  }
})

it('folds long small print and keeps it readable', async () => {
  const { api, channel } = await startTelegram()
  const note = 'Where I read it: « le 3 février » · '.repeat(20)
  await channel.send(reply(says('Good news.'), { kind: 'note', text: [note] }))
  expect(api.shown[0]?.html).toBe(`Good news.\n\n<blockquote expandable>${note}</blockquote>`)
})

it('sends the calendar file after the words, and the buttons under the words', async () => {
  const { api, channel } = await startTelegram()
  const ics = 'BEGIN:VCALENDAR\r\nSUMMARY:Visite médicale\r\nEND:VCALENDAR\r\n'
  await channel.send(
    reply(
      says('Good news.'),
      { kind: 'attachment', name: 'OFII 2027-03-09.ics', type: 'text/calendar', content: ics },
      { kind: 'suggestion', label: 'What to bring', ask: 'what do I need to bring' },
      { kind: 'suggestion', label: "Can't make it", ask: "I can't make it" },
      { kind: 'suggestion', label: 'What if I do not go there?', ask: 'what if I miss it' },
    ),
  )
  expect(api.shown.map((m) => m.document?.fileName)).toEqual([undefined, 'OFII-2027-03-09.ics'])
  expect(api.shown[1]?.document?.bytes.toString()).toBe(ics)
  expect(api.shown[0]?.buttons.map((row) => row.map((button) => button.text))).toEqual([
    ['What to bring', "Can't make it"],
    ['What if I do not go there?'],
  ])
})

it('hears a tap as the question, about the reply it stands under, and stops the spinner', async () => {
  const { api, channel, messages, accept } = await startTelegram()
  await channel.start(accept)
  const sent = reply(says('Hello.'), { kind: 'suggestion', label: 'Bring', ask: 'what to bring' })
  await channel.send(sent)
  api.taps('Bring')
  await vi.waitFor(() => expect(messages).toHaveLength(1), soon)
  expect(messages[0]).toMatchObject({ text: 'what to bring', conversation: '7001', inReplyTo: [sent.id] })
  expect(api.calls.map((call) => call.method)).toContain('answerCallbackQuery')
})

it('knows which reply a person answers when they quote it', async () => {
  const { api, channel, messages, accept } = await startTelegram()
  await channel.start(accept)
  const sent = reply(says('Hello.'), { kind: 'suggestion', label: 'Bring', ask: 'what to bring' })
  await channel.send(sent)
  const reply_markup = { inline_keyboard: api.shown[0]?.buttons }
  api.says({ text: 'and the x-ray?', reply_to_message: { message_id: 1, date: 0, chat: {}, reply_markup } })
  await vi.waitFor(() => expect(messages).toMatchObject([{ inReplyTo: [sent.id] }]), soon)
})

it('keeps a forged tap in the chat of the person who sent it', async () => {
  const { api, channel, messages, accept } = await startTelegram()
  await channel.start(accept)
  const long = 'what happens to me and to my two children if we do not come on that day?'
  await channel.send(reply(says('Hello.'), { kind: 'suggestion', label: 'If we stay away', ask: long }))
  api.taps('If we stay away')
  // Omar taps a button of Asha's chat, which no app lets him do.
  api.taps('If we stay away', { person: omar })
  api.taps('If we stay away', { person: asha, data: 'delete my data|7002' })
  await vi.waitFor(() => expect(messages).toHaveLength(2), soon)
  expect(messages.map((m) => m.conversation)).toEqual(['7001', '7001'])
  expect(messages.map((m) => m.text)).toEqual(['If we stay away', 'delete my data'])
})

it('sends again as plain text what Telegram cannot parse', async () => {
  const { api, channel } = await startTelegram()
  api.fail('sendMessage', { code: 400, description: "Bad Request: can't parse entities: x" })
  await channel.send(reply(says({ strong: 'When' }, ' — 3 < 4')))
  expect(api.shown).toMatchObject([{ text: 'When — 3 < 4', html: null }])
})

it('goes on where it stopped, and sends nothing of a reply twice', async () => {
  const { api, channel } = await startTelegram()
  const file: Part = { kind: 'attachment', name: 'a.ics', type: 'text/calendar', content: 'x' }
  const long = reply(says('a'.repeat(3000)), says('b'.repeat(3000)), file)
  api.fail('sendDocument', { code: 502, description: 'Bad Gateway' })
  await expect(channel.send(long)).rejects.toMatchObject({ name: 'SendError', permanent: false })
  await channel.send(long)
  await channel.send(long)
  expect(api.shown.map((m) => m.document?.fileName ?? m.text[0])).toEqual(['a', 'b', 'a.ics'])
})

it('waits a short time when Telegram asks for it', async () => {
  const { api, channel } = await startTelegram()
  api.fail('sendMessage', { code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } })
  await channel.send(reply(says('Hello.')))
  expect(api.shown).toHaveLength(1)
})

it.each([
  ['an hour to wait', false, { code: 429, parameters: { retry_after: 3600 } }],
  ['a server error', false, { code: 502 }],
  ['an unknown chat', true, { code: 400, description: 'Bad Request: chat not found' }],
  ['a deleted account', true, { code: 403, description: 'Forbidden: user is deactivated' }],
])('says whether trying again can help: %s', async (_, permanent, fault) => {
  const { api, channel } = await startTelegram()
  api.fail('sendMessage', fault)
  const secret = 'the words of a letter'
  const refused = await channel.send(reply(says(secret))).catch((error: unknown) => error)
  expect(refused).toMatchObject({ name: 'SendError', permanent })
  expect(`${refused} ${JSON.stringify(refused)}`).not.toContain(secret)
})

it('gives up on a person who blocked it, and goes on with the others', async () => {
  const { api, channel } = await startTelegram()
  api.block(asha)
  await expect(channel.send(reply(says('Hello.')))).rejects.toMatchObject({ permanent: true })
  await channel.send({ ...reply(says('Hello.')), to: '7002' })
  expect(api.shown).toMatchObject([{ chat: 7002 }])
})

it('follows a chat that has moved', async () => {
  const { api, channel } = await startTelegram()
  const parameters = { migrate_to_chat_id: -100200 }
  api.fail('sendMessage', { code: 400, description: 'Bad Request: group chat was upgraded', parameters })
  await channel.send(reply(says('Hello.')))
  expect(api.shown).toMatchObject([{ chat: -100200 }])
})

it('shows that it works', async () => {
  const { api, channel } = await startTelegram()
  channel.working?.('7001')
  await vi.waitFor(() => {
    expect(api.calls).toMatchObject([
      { method: 'sendChatAction', params: { chat_id: '7001', action: 'typing' } },
    ])
  }, soon)
})
