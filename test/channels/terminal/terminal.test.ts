/** The conversation in the terminal: lines, paths, pastes, pipes, and what is printed. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { Accept } from '../../../src/channels/channel.ts'
import type { TerminalOptions } from '../../../src/channels/terminal.ts'
import type { Message, Part } from '../../../src/message.ts'
import { openDesk } from './desk.ts'

const soon = { timeout: 20_000 }
const says = (...text: Extract<Part, { kind: 'paragraph' }>['text']): Part => ({ kind: 'paragraph', text })

/** A desk whose every message is answered with `answer`. */
async function start(
  answer: (message: Message) => Part[] = ({ text }) => [says(`You said: ${text}.`)],
  options: Partial<TerminalOptions> & { isTTY?: boolean; columns?: number } = {},
) {
  const desk = await openDesk({ patience: 10_000, ...options })
  const messages: Message[] = []
  const accept: Accept = async (message) => {
    messages.push(message)
    const { channel, conversation, from: to, externalId: id } = message
    setTimeout(
      () => desk.channel.send({ id, channel, conversation, to, subject: '', parts: answer(message) }),
      20,
    )
  }
  const path = join(desk.folder, 'my letter (1).pdf')
  await writeFile(path, '%PDF-1.7')
  return { ...desk, messages, path, begin: () => desk.channel.start(accept) }
}

it('answers the lines of a pipe one after the other, and ends with it', async () => {
  const { begin, type, hangUp, channel, printed } = await start()
  await begin()
  type('do I need to fast?')
  type('')
  type('where is it?')
  hangUp()
  await channel.finished
  const order = [
    '> do I need to fast?',
    'You said: do I need to fast?.',
    '> where is it?',
    'You said: where is it?.',
  ]
  expect(order.map((words) => printed().indexOf(words))).toEqual(
    order.map((words) => printed().indexOf(words)).toSorted((a, b) => a - b),
  )
  expect(printed()).toContain(order[3])
})

it.each(['quit', 'exit', ' QUIT '])('leaves at %j and takes nothing after it', async (word) => {
  const { begin, type, channel, messages } = await start()
  await begin()
  for (const line of ['hello', word, 'still there?']) type(line)
  await channel.finished
  expect(messages.map((message) => message.text)).toEqual(['hello'])
})

it('does not wait for ever for a message that has no answer', async () => {
  const { channel, type, hangUp } = await openDesk({ patience: 50 })
  await channel.start(async () => {})
  type('merci')
  hangUp()
  await channel.finished
})

it('sends the files it was started with as one letter', async () => {
  const { folder } = await openDesk()
  const files = ['page 1.jpg', 'page 2.jpg'].map((name) => join(folder, name))
  for (const file of files) await writeFile(file, 'jpeg')
  const { begin, messages, hangUp, channel } = await start(() => [says('Good news.')], { files })
  await begin()
  hangUp()
  await channel.finished
  expect(messages).toHaveLength(1)
  expect(messages[0]?.files.map(({ name, type }) => [name, type])).toEqual([
    ['page 1.jpg', 'image/jpeg'],
    ['page 2.jpg', 'image/jpeg'],
  ])
})

it.each<[string, (path: string) => string, string]>([
  ['a path with blanks', (path) => path, ''],
  ['a path in quotes', (path) => `'${path}'`, ''],
  ['a path with escaped blanks', (path) => path.replace(/[ ()]/g, '\\$&'), ''],
  ['a file address', (path) => pathToFileURL(path).href, ''],
  ['a path with a question', (path) => `"${path}" what's this?`, "what's this?"],
])('takes %s as a letter', async (_, write, text) => {
  const { begin, type, messages, path } = await start()
  await begin()
  type(write(path))
  await vi.waitFor(() => expect(messages).toHaveLength(1), soon)
  expect(messages[0]).toMatchObject({ text, files: [{ name: 'my letter (1).pdf', type: 'application/pdf' }] })
})

it.each(['letter.pdf', './my letter.jpg', '/home/asha/scan', '~/letter'])(
  'says that there is no file at %s',
  async (path) => {
    const { begin, type, printed, messages, texts } = await start()
    await begin()
    type(path)
    await vi.waitFor(() => expect(printed()).toContain(texts.noSuchFile.replace('{{path}}', path)), soon)
    expect(messages).toEqual([])
  },
)

it.each([
  ["what's 'lisible' and/or original?", "what's 'lisible' and/or original?"],
  ['is 9.30 the time?', 'is 9.30 the time?'],
  ['/delete', 'delete'],
])('takes %j for words', async (line, heard) => {
  const { begin, type, messages } = await start()
  await begin()
  type(line)
  await vi.waitFor(() => expect(messages.map((message) => message.text)).toEqual([heard]), soon)
})

it('takes a mail apart that is sent as a file', async () => {
  const { begin, type, messages, folder } = await start()
  await begin()
  const pdf = Buffer.from('%PDF-1.4 letter').toString('base64')
  const mail = [
    'From: ofii@example.org',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: application/pdf',
    'Content-Disposition: attachment; filename="convocation.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    pdf,
    '--b--',
    '',
  ].join('\r\n')
  await writeFile(join(folder, 'mail.eml'), mail)
  type(join(folder, 'mail.eml'))
  await vi.waitFor(() => expect(messages[0]?.files).toMatchObject([{ name: 'convocation.pdf' }]), soon)
})

it('takes several lines that are pasted at once for one message', async () => {
  const { begin, type, messages } = await start(undefined, { isTTY: true })
  await begin()
  type('Madame,\nVous êtes convoquée\nle 3 février 2027')
  await vi.waitFor(() => expect(messages).toHaveLength(1), soon)
  expect(messages[0]?.text).toBe('Madame,\nVous êtes convoquée\nle 3 février 2027')
})

it('still answers a person who leaves with Ctrl-D before the answer has come', async () => {
  const { begin, type, hangUp, channel, printed } = await start(undefined, { isTTY: true })
  await begin()
  type('where is it?')
  hangUp()
  await channel.finished
  expect(printed()).toContain('You said: where is it?.')
})

it('is gone at once with Ctrl-C', async () => {
  const { channel, type } = await openDesk({ isTTY: true, patience: 600_000 })
  await channel.start(async () => {})
  type('where is it?')
  type('\u0003')
  await channel.finished
})

it('lets a suggestion be chosen by its number', async () => {
  const suggestion: Part = { kind: 'suggestion', label: 'What to bring', ask: 'what do I need to bring' }
  const { begin, type, messages, printed } = await start(({ text }) =>
    text === 'thanks' ? [says('You are welcome.')] : [says('Good news.'), suggestion],
  )
  await begin()
  for (const line of ['what is this', '1', 'thanks', '1']) type(line)
  await vi.waitFor(() => expect(messages).toHaveLength(4), soon)
  expect(printed()).toContain('  1  What to bring')
  expect(messages.map((message) => message.text)).toEqual([
    'what is this',
    'what do I need to bring',
    'thanks',
    'what do I need to bring',
  ])
})

it('saves a calendar file beside the letter, overwrites nothing, and keeps one copy of the same', async () => {
  let content = 'first'
  const { begin, type, savedFiles, printed, folder, path } = await start(() => [
    { kind: 'attachment', name: '../ofii.ics', type: 'text/calendar', content },
  ])
  await begin()
  for (const [i, next] of ['first', 'first', 'second'].entries()) {
    content = next
    type(path)
    await vi.waitFor(() => expect(printed().split('Saved:')).toHaveLength(i + 2), soon)
  }
  const saved = (await savedFiles()).filter((file) => file.includes('.ics'))
  expect(saved).toEqual(['ofii-2.ics\nsecond', 'ofii.ics\nfirst'])
  expect(printed()).toContain(`Saved: ${join(folder, 'ofii.ics')}`)
})

/** A new folder with these files in it. */
async function folderWith(...names: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'convoc-letters-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const paths = names.map((name) => join(folder, name))
  for (const path of paths) await writeFile(path, 'Madame,')
  return { folder, paths }
}

const ics: Part = { kind: 'attachment', name: 'ofii.ics', type: 'text/calendar', content: 'x' }

it('saves it beside the pages that it was started with, and goes on there', async () => {
  const { folder, paths } = await folderWith('page 1.txt', 'page 2.txt')
  const { begin, type, printed, savedFiles } = await start(() => [ics], { files: paths })
  await begin()
  type('the calendar again')
  await vi.waitFor(() => expect(printed().split(`Saved: ${join(folder, 'ofii.ics')}`)).toHaveLength(3), soon)
  expect((await savedFiles()).join()).not.toContain('.ics')
})

it('saves it where the command was typed, for no letter or for letters of several folders', async () => {
  const [first, second] = [await folderWith('letter.txt'), await folderWith('letter.txt')]
  const { begin, type, printed, folder } = await start(() => [ics])
  await begin()
  type('a calendar please')
  await vi.waitFor(() => expect(printed()).toContain(`Saved: ${join(folder, 'ofii.ics')}`), soon)
  type(`${first.paths[0]} ${second.paths[0]}`)
  await vi.waitFor(() => expect(printed().split(`Saved: ${join(folder, 'ofii.ics')}`)).toHaveLength(3), soon)
  expect([await readdir(first.folder), await readdir(second.folder)]).toEqual([
    ['letter.txt'],
    ['letter.txt'],
  ])
})

it('says so when it cannot save', async () => {
  const { begin, type, printed, texts, path } = await start(() => [
    { kind: 'attachment', name: `${'x'.repeat(300)}.ics`, type: 'text/calendar', content: 'x' },
  ])
  await begin()
  type(path)
  const [before = ''] = texts.notSaved.split('{{name}}')
  await vi.waitFor(() => expect(printed()).toContain(`${before}xxx`), soon)
})

const reply: Part[] = [
  says(
    { strong: 'Bring' },
    ' your passport, ',
    { french: 'passeport' },
    ', and the letter that you were sent.',
  ),
  { kind: 'list', items: [['the chest x-ray with its report, done before the day of the visit']] },
  { kind: 'quote', text: 'Vous êtes \u001b[2Jconvoquée\u202e' },
]

it('gives a pipe plain text, one paragraph a line, and no order to the terminal', async () => {
  const { begin, type, hangUp, channel, printed } = await start(() => reply)
  await begin()
  type('hello')
  hangUp()
  await channel.finished
  expect(printed()).toContain(
    [
      'Bring your passport, passeport, and the letter that you were sent.\n- the chest x-ray with its report, done before the day of the visit',
      '  « Vous êtes [2Jconvoquée »',
    ].join('\n\n'),
  )
  expect(printed()).not.toContain('\u001b')
})

it('wraps between words and sets strong words in bold where a person reads', async () => {
  const { begin, type, printed } = await start(() => reply, { isTTY: true, columns: 40 })
  await begin()
  type('hello')
  await vi.waitFor(() => expect(printed()).toContain('visit'), soon)
  expect(printed()).toContain(
    [
      '\u001b[1mBring\u001b[22m your passport, \u001b[3mpasseport\u001b[23m, and the\nletter that you were sent.\n- the chest x-ray with its report, done\n  before the day of the visit',
      '  « Vous êtes [2Jconvoquée »',
    ].join('\n\n'),
  )
})
