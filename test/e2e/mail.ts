/** The mail world around the service: a person's mail program, and the relay that the replies leave through. */
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, vi } from 'vitest'
import { dataFolder, type Service, startService } from './service.ts'

const us = 'letters@convoc.example'
const fixtures = join(import.meta.dirname, '../../fixtures')

export const fixture = (path: string) => readFile(join(fixtures, path))

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Takes every mail and keeps it, as it was sent. */
async function startRelay(): Promise<{ url: string; mails: ParsedMail[] }> {
  const mails: ParsedMail[] = []
  const relay = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        callback()
      }, callback)
    },
  })
  relay.on('error', () => {})
  const listener = relay.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => relay.close(() => resolve())))
  return { url: `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`, mails }
}

export type Post = {
  folder: string
  /** What has come back, oldest first. */
  mails: ParsedMail[]
  settings: Record<string, string>
  service: Service
  /** Hands a mail over; resolves at the service's 250 with the Message-ID. */
  send(mail: SendMailOptions): Promise<string>
  /** Hands over a mail as its bytes are. */
  sendRaw(raw: Buffer | string, from?: string): Promise<void>
  /** Waits until so many mails have come back, and gives the last. */
  reply(count: number): Promise<ParsedMail>
  restart(): Promise<void>
}

/** The service with a relay, and Ana who writes to it. */
export async function openPost(): Promise<Post> {
  const [folder, relay, port] = [await dataFolder(), await startRelay(), await freePort()]
  const settings = {
    DATA_DIR: folder,
    MAIL_ADDRESSES: us,
    MAIL_PORT: String(port),
    SMTP_RELAY_URL: relay.url,
  }
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
  const post: Post = {
    folder,
    mails: relay.mails,
    settings,
    service: await startService(settings),
    async send(mail) {
      const sent = await transport.sendMail({ from: 'Ana Souza <ana@people.example>', to: us, ...mail })
      return sent.messageId
    },
    async sendRaw(raw, from = 'ana@people.example') {
      await transport.sendMail({ envelope: { from, to: us }, raw })
    },
    async reply(count) {
      await vi.waitFor(() => expect(relay.mails.length).toBeGreaterThanOrEqual(count), {
        timeout: 60_000,
        interval: 50,
      })
      return relay.mails[count - 1] as ParsedMail
    },
    async restart() {
      post.service = await startService(settings)
    },
  }
  return post
}

/** Long enough for a second answer to come, were there one. */
export const aWhile = () => new Promise((resolve) => setTimeout(resolve, 3_000))

/** The text part on one line, as a person reads it. */
export const wordsOf = (mail: ParsedMail) => (mail.text ?? '').replace(/\s+/g, ' ')
