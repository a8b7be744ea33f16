/** Our mails as the person's mail server and the outbox get them. */
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SendError } from '../../../src/channels/channel.ts'
import { htmlText } from '../../../src/channels/email/body/html-text.ts'
import { createOutbox } from '../../../src/channels/email/outbox.ts'
import { createSending } from '../../../src/channels/email/send.ts'
import type { Reply } from '../../../src/message.ts'

const from = 'letters@convoc.example'

const reply: Reply = {
  id: 'r-77',
  channel: 'email',
  conversation: 'amina@example.net',
  to: 'amina@example.net',
  subject: 'Your letter',
  parts: [
    {
      kind: 'paragraph',
      text: [{ strong: 'Good news:' }, ' bring your ', { french: 'passeport' }, ' <b>now</b> & go.'],
    },
    { kind: 'heading', text: ['Bring'] },
    { kind: 'list', items: [['this letter'], ['your glasses']] },
    { kind: 'quote', text: 'voir https://ofii.example/<script>' },
    { kind: 'copy', text: 'Madame, Monsieur,\n.\nJe vous écris.' },
    { kind: 'suggestion', label: 'Can’t make it', ask: 'reschedule' },
    { kind: 'note', text: ['Convoc is not OFII.'] },
    {
      kind: 'attachment',
      name: 'ofii.ics',
      type: 'text/calendar',
      content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    },
  ],
  thread: {
    messageId: '<1@example.net>',
    references: '<0@example.net> <1@example.net>',
    subject: 'Fwd: Convocation',
  },
}

type Got = { envelopeFrom: string; to: string[]; raw: Buffer }

/** A relay that answers every recipient with `code`, or takes the mail. */
async function startRelay(code = 250) {
  const got: Got[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, callback) =>
      callback(code === 250 ? null : Object.assign(new Error('no'), { responseCode: code })),
    onData(stream, { envelope }, callback) {
      buffer(stream).then((raw) => {
        const { mailFrom, rcptTo } = envelope
        got.push({
          envelopeFrom: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw,
        })
        callback()
      }, callback)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { got, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` }
}

async function startSending(relayUrl: string | null) {
  const outboxDir = await mkdtemp(join(tmpdir(), 'convoc-outbox-'))
  const sending = createSending({ relayUrl, outbox: createOutbox(outboxDir), from })
  onTestFinished(async () => {
    sending.close()
    await rm(outboxDir, { recursive: true })
  })
  return { sending, outboxDir }
}

describe('a reply', () => {
  it('reaches the relay as a mail that no machine answers and that stands under the question', async () => {
    const { got, url } = await startRelay()
    const { sending } = await startSending(url)
    await sending.send(reply)
    expect(got).toMatchObject([{ envelopeFrom: '', to: ['amina@example.net'] }])
    const mail = await simpleParser(got[0]?.raw ?? Buffer.alloc(0))
    expect(mail.subject).toBe('Re: Fwd: Convocation')
    expect(mail.messageId).toBe('<convoc.r-77@convoc.example>')
    expect(mail.inReplyTo).toBe('<1@example.net>')
    expect(mail.references).toEqual(['<0@example.net>', '<1@example.net>'])
    expect(mail.headers.get('auto-submitted')).toBe('auto-replied')
    expect(mail.headers.get('x-loop')).toBe(from)
    expect(mail.date?.getTime()).toBeGreaterThan(0)
    expect(mail.from?.value).toMatchObject([{ address: from }])
    expect(mail.attachments).toMatchObject([{ filename: 'ofii.ics', contentType: 'text/calendar' }])
    expect(mail.attachments[0]?.content.toString()).toBe('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')
  })

  it('brings the French message as a draft that opens ready to send', async () => {
    const { got, url } = await startRelay()
    const { sending } = await startSending(url)
    const draft = {
      kind: 'draft' as const,
      label: 'Open it ready to send',
      name: 'message-to-ofii.eml',
      to: 'rdv&co.metz@ofii.example',
      subject: 'Demande de report – n° étranger',
      body: 'Madame, Monsieur,\n\nJe <b>ne</b> pourrai pas venir à 8h & demie.',
    }
    await sending.send({ ...reply, parts: [draft] })
    const mail = await simpleParser(got[0]?.raw ?? Buffer.alloc(0))
    expect(mail.attachments).toMatchObject([{ filename: draft.name }])
    const opened = await simpleParser(mail.attachments[0]?.content ?? '')
    expect(opened.headers.get('x-unsent')).toBe('1')
    expect(opened.from).toBeUndefined()
    expect(opened).toMatchObject({ subject: draft.subject, to: { text: draft.to } })
    expect(opened.text?.trim()).toBe(draft.body)
    const [, link = ''] = /href="(mailto:[^"]*)"/.exec(String(mail.html)) ?? []
    const address = new URL(link.replaceAll('&amp;', '&'))
    expect(decodeURIComponent(address.pathname)).toBe(draft.to)
    expect(address.searchParams.get('subject')).toBe(draft.subject)
    expect(address.searchParams.get('body')).toBe(draft.body.replaceAll('\n', '\r\n'))
  })

  it('says the same as text and as HTML', async () => {
    const { got, url } = await startRelay()
    const { sending } = await startSending(url)
    await sending.send(reply)
    const mail = await simpleParser(got[0]?.raw ?? Buffer.alloc(0))
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    const html = (mail.html || '').replace(/ href="mailto:[^"]*"/g, '')
    expect(letters(htmlText(html))).toBe(letters(mail.text ?? ''))
    expect(mail.text).toBe(
      [
        'Good news: bring your passeport <b>now</b> & go.\n',
        'Bring\n=====\n- this letter\n- your glasses\n',
        '« voir https://ofii.example/<script> »\n',
        '- - - - - - - - - - - - - - - - - - - -\nMadame, Monsieur,\n.\nJe vous écris.\n- - - - - - - - - - - - - - - - - - - -\n',
        '→ Can’t make it: “reschedule”\n',
        'Convoc is not OFII.\n',
      ].join('\n'),
    )
  })

  it('has no link but mails to ourselves, and nothing of the letter as markup', async () => {
    const { got, url } = await startRelay()
    const { sending } = await startSending(url)
    await sending.send(reply)
    const mail = await simpleParser(got[0]?.raw ?? Buffer.alloc(0), { keepCidLinks: true })
    const links = [...(mail.html || '').matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1])
    expect(links).toEqual([
      'mailto:letters@convoc.example?subject=Re%3A%20Fwd%3A%20Convocation&amp;body=reschedule',
    ])
    expect(mail.html).not.toMatch(/<b>|<script/)
  })

  it('without a question before it has its own subject', async () => {
    const { got, url } = await startRelay()
    const { sending } = await startSending(url)
    const { thread: _, ...alone } = reply
    await sending.send(alone)
    const mail = await simpleParser(got[0]?.raw ?? Buffer.alloc(0))
    expect([mail.subject, mail.inReplyTo]).toEqual(['Your letter', undefined])
  })

  it('cannot be turned into another mail by what it answers', async () => {
    const { got, url } = await startRelay()
    const { sending } = await startSending(url)
    const thread = {
      messageId: '<1@x>\r\nBcc: v@example.org',
      references: '',
      subject: 'a\r\nBcc: v@example.org',
    }
    await sending.send({ ...reply, thread })
    expect(got[0]?.to).toEqual(['amina@example.net'])
    expect(got[0]?.raw.toString()).not.toMatch(/^Bcc:/m)
  })
})

describe('sending fails', () => {
  it.each([
    [550, true],
    [553, true],
    [451, false],
  ])('for good or for now: %i', async (code, permanent) => {
    const { url } = await startRelay(code)
    const { sending } = await startSending(url)
    const failure = await sending.send(reply).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(SendError)
    expect(failure).toMatchObject({ permanent })
  })

  it('for now when the relay is away', async () => {
    const { sending } = await startSending('smtp://127.0.0.1:1')
    await expect(sending.send(reply)).rejects.toMatchObject({ name: 'SendError', permanent: false })
  })

  it.each([
    'a@example.org, b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'amina',
    '',
    '<a@example.org>',
  ])('for good when the recipient is %j', async (to) => {
    const { got, url } = await startRelay()
    const { sending } = await startSending(url)
    await expect(sending.send({ ...reply, to })).rejects.toMatchObject({ permanent: true })
    expect(got).toEqual([])
  })
})

describe('the outbox', () => {
  it('keeps each reply as one file, sent twice or not, under a name that names nobody', async () => {
    const { sending, outboxDir } = await startSending(null)
    await sending.send(reply)
    await sending.send(reply)
    await sending.send({ ...reply, id: '../amina@example.net' })
    const files = (await readdir(outboxDir)).sort()
    expect(files).toHaveLength(2)
    expect(files.join()).not.toMatch(/amina|\.half/)
    const mail = await simpleParser(await readFile(join(outboxDir, 'r-77.eml')))
    expect(mail.messageId).toBe('<convoc.r-77@convoc.example>')
    expect(mail.text).toContain('Good news')
  })

  it('that cannot be written is tried again later', async () => {
    const { sending, outboxDir } = await startSending(null)
    const outbox = createOutbox(join(outboxDir, 'r-77.eml', 'x'))
    const sealed = createSending({ relayUrl: null, outbox, from })
    await sending.send(reply)
    await expect(sealed.send(reply)).rejects.toMatchObject({ name: 'SendError', permanent: false })
  })
})
