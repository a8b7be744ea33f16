/** E-mail keeps the contract of every channel. */
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type ParsedMail, simpleParser } from 'mailparser'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { describe, onTestFinished } from 'vitest'
import { createEmailChannel } from '../../../src/channels/email/channel.ts'
import { keepsTheContract } from '../contract.ts'
import { createReadableLog } from '../log.ts'

const person = 'asha@example.org'
const us = 'letters@convoc.example'

describe('e-mail', () => {
  keepsTheContract(async () => {
    const relay = await startRelay()
    const outboxDir = await mkdtemp(join(tmpdir(), 'convoc-outbox-'))
    onTestFinished(() => rm(outboxDir, { recursive: true }))
    const channel = createEmailChannel({
      addresses: [us],
      host: '127.0.0.1',
      port: 0,
      maxBytes: 1_000_000,
      relayUrl: relay.url,
      outboxDir,
      from: us,
      log: createReadableLog(),
    })
    onTestFinished(() => channel.stop())

    const sendMail = async (mail: SendMailOptions) => {
      const transport = createTransport({ host: '127.0.0.1', port: channel.port() ?? 1, ignoreTLS: true })
      await transport.sendMail({ from: person, to: us, subject: 'My letter', ...mail })
    }
    const sendWords = (text: string) => sendMail({ text })
    return {
      channel,
      sendWords,
      sendLetter: ({ name, type, bytes }) =>
        sendMail({ attachments: [{ filename: name, contentType: type, content: Buffer.from(bytes) }] }),
      // A mail server that was told 451 comes again with the same mail.
      tryAgain: sendWords,
      seen: async () =>
        relay.mails
          .flatMap((mail) => [
            mail.text,
            ...mail.attachments.flatMap((file) => [file.filename, file.content.toString()]),
          ])
          .join('\n'),
      // Mail programs fold mails of one Message-ID into one.
      distinctReplies: async () => new Set(relay.mails.map((mail) => mail.messageId)).size,
    }
  })
})

/** A mail server that takes all mail and keeps it. */
async function startRelay() {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _session, callback) {
      buffer(stream)
        .then((bytes) => simpleParser(bytes))
        .then((mail) => {
          mails.push(mail)
          callback()
        }, callback)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { mails, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` }
}
