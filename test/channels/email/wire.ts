/** A person's mail server at the other end of the wire, for tests: raw lines over a socket, nothing helpful in between. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { createMailServer, type ServerOptions } from '../../../src/channels/email/server.ts'
import { usualLimits } from '../../../src/channels/email/visitors.ts'
import type { Message } from '../../../src/message.ts'
import { createReadableLog } from '../log.ts'

export const us = 'letters@convoc.example'

/** A server that takes everything into `taken`. */
export async function startServer(
  options: Partial<ServerOptions> = {},
  store?: (message: Message) => Promise<void>,
) {
  const taken: Message[] = []
  const server = createMailServer({
    addresses: [us],
    host: '127.0.0.1',
    port: 0,
    maxBytes: 200_000,
    log: createReadableLog(),
    limits: usualLimits,
    ...options,
  })
  await server.start(async (message) => {
    await store?.(message)
    taken.push(message)
  })
  onTestFinished(() => server.stop())
  return { server, taken, port: server.port() ?? 0 }
}

export class Wire {
  private buffer = ''
  readonly socket: Socket

  private constructor(socket: Socket) {
    this.socket = socket
    socket.setEncoding('latin1')
    socket.on('data', (text: string) => {
      this.buffer += text
      this.socket.emit('more')
    })
    socket.on('error', () => {})
    socket.on('close', () => this.socket.emit('more'))
  }

  /** Connects and reads the greeting. */
  static async open(port: number, localAddress = '127.0.0.1'): Promise<Wire & { greeting: string }> {
    const wire = new Wire(connect({ port, host: '127.0.0.1', localAddress }))
    onTestFinished(() => void wire.socket.destroy())
    return Object.assign(wire, { greeting: await wire.reply() })
  }

  /** The next whole answer, of several lines too; `closed` when the server hung up instead. */
  async reply(): Promise<string> {
    for (;;) {
      const whole = /^(?:\d{3}-.*\r\n)*\d{3}(?: .*)?\r\n/.exec(this.buffer)
      if (whole) {
        this.buffer = this.buffer.slice(whole[0].length)
        return whole[0].trimEnd()
      }
      if (this.socket.destroyed || this.socket.readableEnded) return 'closed'
      await once(this.socket, 'more')
    }
  }

  write(text: string): void {
    this.socket.write(text, 'latin1')
  }

  /** Says a line and gives the answer to it. */
  say(line: string): Promise<string> {
    this.write(`${line}\r\n`)
    return this.reply()
  }

  /** Says lines one by one and gives the last answer. */
  async sayAll(...lines: string[]): Promise<string> {
    let answer = ''
    for (const line of lines) answer = await this.say(line)
    return answer
  }

  /** Greets and addresses a mail up to the point where its bytes may come. */
  beginMail(from = 'amina@example.net', to = us): Promise<string> {
    return this.sayAll('EHLO mail.example.net', `MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, 'DATA')
  }

  sendBytes(mail: string): Promise<string> {
    return this.say(`${mail}\r\n.`)
  }
}

export const shortMail =
  'From: Amina <amina@example.net>\r\nMessage-ID: <1@example.net>\r\nSubject: a\r\n\r\nhello'

/** Sends a whole mail and gives the answer. */
export async function sendMail(port: number, mail = shortMail): Promise<string> {
  const wire = await Wire.open(port)
  await wire.beginMail()
  return wire.sendBytes(mail)
}
