/** What every channel has to keep to, seen from the person who uses it. */
import { expect, it, vi } from 'vitest'
import type { Accept, Channel } from '../../src/channels/channel.ts'
import type { FileRef, Message, Part, Reply } from '../../src/message.ts'

/** A channel with somebody at its other end. */
export type Stage = {
  channel: Channel
  /** The person sends words. Rejects when the medium tells them that it was not taken. */
  sendWords(words: string): Promise<void>
  /** The person sends a letter. */
  sendLetter(letter: FileRef): Promise<void>
  /** What happens, in this medium, to a message that was not taken: it, or the person, tries again. */
  tryAgain(words: string): Promise<void>
  /** Everything that the person can see of the replies by now: words, file names, files. */
  seen(): Promise<string>
  /** What a person's program would take for different messages, of all that has come. */
  distinctReplies(): Promise<number>
}

const soon = { timeout: 20_000 }

const letter: FileRef = {
  name: 'convocation.pdf',
  type: 'application/pdf',
  bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from([0, 255, 13, 10, 46, 13, 10, 128])]),
}

const calendar = 'BEGIN:VCALENDAR\r\nSUMMARY:OFII\r\nEND:VCALENDAR\r\n'

const parts: Part[] = [
  { kind: 'heading', text: ['About your letter'] },
  {
    kind: 'paragraph',
    text: [{ strong: 'Good news' }, ': bring your passport, ', { french: 'votre passeport' }, '.'],
  },
  { kind: 'list', items: [['this letter, on paper'], ['your glasses <or lenses> & case']] },
  { kind: 'quote', text: 'il n’est pas nécessaire d’être à jeun' },
  { kind: 'copy', text: 'Madame, Monsieur,\nJe vous écris.' },
  { kind: 'note', text: ['Convoc is not OFII.'] },
  { kind: 'attachment', name: 'ofii.ics', type: 'text/calendar', content: calendar },
  { kind: 'suggestion', label: 'What to bring', ask: 'what do I need to bring' },
]

const visible = [
  'About your letter',
  'Good news',
  'votre passeport',
  'this letter, on paper',
  'your glasses <or lenses> & case',
  'il n’est pas nécessaire d’être à jeun',
  'Madame, Monsieur,',
  'Je vous écris.',
  'Convoc is not OFII.',
  'What to bring',
  'ofii.ics',
  'SUMMARY:OFII',
]

/** The tests of the contract, for the project's test runner to run. `open` makes a fresh stage for each. */
export function keepsTheContract(open: () => Promise<Stage>): void {
  async function started(fail: (message: Message) => boolean = () => false) {
    const stage = await open()
    const taken: Message[] = []
    const accept: Accept = async (message) => {
      if (fail(message)) throw new Error('the disk is full')
      taken.push(message)
    }
    await stage.channel.start(accept)
    const next = (count: number) => vi.waitFor(() => expect(taken).toHaveLength(count), soon)
    return { ...stage, taken, next }
  }

  it('takes a question in', async () => {
    const { channel, sendWords, taken, next } = await started()
    await sendWords('do I need to fast?')
    await next(1)
    expect(taken[0]).toMatchObject({
      channel: channel.name,
      text: 'do I need to fast?',
      files: [],
      automatic: false,
    })
    expect(taken[0]?.externalId).toBeTruthy()
    expect(taken[0]?.from).toBeTruthy()
    expect(taken[0]?.receivedAt.getTime()).toBeGreaterThan(0)
  })

  it('takes a letter in, byte for byte', async () => {
    const { sendLetter, taken, next } = await started()
    await sendLetter(letter)
    await next(1)
    const files = taken[0]?.files.map(({ bytes, ...file }) => ({ ...file, bytes: Buffer.from(bytes) }))
    expect(files).toEqual([letter])
  })

  it('keeps the messages of one person apart, and in one conversation', async () => {
    const { channel, sendWords, taken, next } = await started()
    await sendWords('do I need to fast?')
    await next(1)
    await channel.send(replyTo(taken[0], [{ kind: 'paragraph', text: ['No.'] }]))
    await sendWords('do I need to fast')
    await next(2)
    expect(taken[0]?.externalId).not.toBe(taken[1]?.externalId)
    expect(taken[0]?.conversation).toBe(taken[1]?.conversation)
  })

  it('shows every part of a reply', async () => {
    const { channel, sendWords, taken, next, seen } = await started()
    await sendWords('what is this?')
    await next(1)
    await channel.send(replyTo(taken[0], parts))
    await vi.waitFor(async () => {
      const text = await seen()
      expect(visible.filter((words) => !text.includes(words))).toEqual([])
    }, soon)
  })

  it('lets a reply that is sent twice be known for one', async () => {
    const { channel, sendWords, taken, next, distinctReplies } = await started()
    await sendWords('what is this?')
    await next(1)
    const reply = replyTo(taken[0], [{ kind: 'paragraph', text: ['It is a summons.'] }])
    await channel.send(reply)
    await channel.send(reply)
    await vi.waitFor(async () => expect(await distinctReplies()).toBe(1), soon)
  })

  it('does not say that it has what could not be stored, and takes it later', async () => {
    let full = true
    let refusals = 0
    const { sendWords, tryAgain, taken, next } = await started(() => {
      if (full) refusals += 1
      return full
    })
    await sendWords('where is it?').catch(() => undefined)
    await vi.waitFor(() => expect(refusals).toBeGreaterThan(0), soon)
    full = false
    await tryAgain('where is it?')
    await next(1)
    expect(taken[0]?.text).toBe('where is it?')
  })

  it('takes nothing more in once it is stopped, and can show that it works without harm', async () => {
    const { channel, sendWords, taken, next } = await started()
    await sendWords('hello there')
    await next(1)
    channel.working?.(taken[0]?.conversation ?? '')
    await channel.stop()
    await sendWords('anybody there?').catch(() => undefined)
    expect(taken).toHaveLength(1)
  })
}

function replyTo(message: Message | undefined, drawn: Part[]): Reply {
  if (message === undefined) throw new Error('there is no message to answer')
  return {
    id: '0123456789abcdef0123456789abcdef',
    channel: message.channel,
    conversation: message.conversation,
    to: message.from,
    subject: 'Your letter',
    parts: drawn,
    ...(message.thread ? { thread: message.thread } : {}),
  }
}
