/** A stage on which a person talks to Convoc over one channel: their words go in as that channel brings them, replies come out as it draws them. */
import type { Update } from 'grammy/types'
import { drawText } from '../../src/channels/email/draw-text.ts'
import { parseMail } from '../../src/channels/email/parse.ts'
import { drawBlocks } from '../../src/channels/telegram/draw.ts'
import { parseUpdate } from '../../src/channels/telegram/parse.ts'
import { drawForTerminal } from '../../src/channels/terminal/draw.ts'
import { readTyped } from '../../src/channels/terminal/line.ts'
import { emptyConversation } from '../../src/conversation/conversation.ts'
import { createHandler } from '../../src/conversation/handle.ts'
import type { FileRef, Message, Part } from '../../src/message.ts'
import { createReader } from '../../src/reading/read.ts'
import { loadSpeech } from '../../src/speech.ts'

export const channels = ['email', 'telegram', 'terminal'] as const
export type ChannelName = (typeof channels)[number]

const reader = createReader({ isolated: false })
const handle = createHandler({ ...(await loadSpeech(30)), read: reader.read })

export function createStage(channel: ChannelName) {
  let conversation = emptyConversation
  let count = 0
  let before = ''

  return {
    /** Says one thing, with a letter or without. @returns the reply, names of files and words of buttons under it; '' when there is none */
    async says(words: string, letter: Uint8Array | null, now: Date): Promise<string> {
      count += 1
      const message = await brought[channel](words, letter, count, before)
      const outcome = await handle({ ...message, receivedAt: now }, conversation, now)
      const letters = outcome.conversation.letters.map((known) =>
        outcome.about.includes(known.id)
          ? { ...known, replies: [...known.replies, `reply-${count}`] }
          : known,
      )
      conversation = { ...outcome.conversation, letters }
      const parts = outcome.reply?.parts ?? []
      before = drawn[channel](parts)
      return [before, ...parts.flatMap(beside)].join('\n').trim()
    },
  }
}

type Bring = (words: string, letter: Uint8Array | null, count: number, before: string) => Promise<Message>

/** An answer by mail carries the mail that it answers. */
const byMail: Bring = async (words, letter, count, before) => {
  const quoted =
    before === ''
      ? ''
      : `\n\nOn Tue, 19 Jan 2027 at 10:12, Convoc <letters@localhost> wrote:\n\n${before.replace(/^/gm, '> ')}`
  const text = Buffer.from(words + quoted).toString('base64')
  const parts = [
    `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${text}`,
    ...(letter === null
      ? []
      : [
          `Content-Type: text/plain; charset=utf-8; name="convocation.txt"\nContent-Disposition: attachment; filename="convocation.txt"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(letter).toString('base64')}`,
        ]),
  ]
  const answers = count > 1 ? `In-Reply-To: <convoc.reply-${count - 1}@localhost>\n` : ''
  const raw = `From: Ana Diaz <ana@example.org>\nTo: letters@localhost\nSubject: Re: my letter\nMessage-ID: <${count}@example.org>\n${answers}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n${parts.join('\n--b\n')}\n--b--\n`
  return await parseMail(Buffer.from(raw.replaceAll('\n', '\r\n')), {
    ours: ['letters@localhost'],
    envelopeFrom: 'ana@example.org',
  })
}

const byTelegram: Bring = async (words, letter, count) => {
  const update = {
    update_id: count,
    message: {
      message_id: count,
      date: 1_800_000_000,
      chat: { id: 7, type: 'private', first_name: 'Ana' },
      from: { id: 7, is_bot: false, first_name: 'Ana' },
      ...(letter === null
        ? { text: words }
        : { caption: words, document: { file_id: 'f', file_unique_id: 'u', file_name: 'convocation.txt' } }),
    },
  } satisfies Update
  const incoming = parseUpdate(update, {})
  return said('telegram', incoming?.externalId ?? '', incoming?.text ?? '', letter)
}

const inTerminal: Bring = async (words, letter, count) =>
  said('terminal', String(count), readTyped(words).text, letter)

const brought: Record<ChannelName, Bring> = { email: byMail, telegram: byTelegram, terminal: inTerminal }

function said(channel: ChannelName, externalId: string, text: string, letter: Uint8Array | null): Message {
  const files: FileRef[] =
    letter === null ? [] : [{ name: 'convocation.txt', type: 'text/plain', bytes: letter }]
  return {
    channel,
    externalId,
    conversation: 'ana',
    from: 'ana',
    receivedAt: new Date(0),
    text,
    files,
    automatic: false,
  }
}

const drawn: Record<ChannelName, (parts: Part[]) => string> = {
  email: drawText,
  telegram: (parts) =>
    drawBlocks(parts)
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .join('\n\n'),
  terminal: (parts) => drawForTerminal(parts, { width: 80, style: (_, words) => words }),
}

/** What stands outside the text: files and buttons. */
function beside(part: Part): string[] {
  if (part.kind === 'attachment' || part.kind === 'draft') return [`{${part.name}}`]
  return part.kind === 'suggestion' ? [`[${part.label}]`] : []
}
