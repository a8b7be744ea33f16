/** The e-mail channel: mail comes in by SMTP, answers go out by the relay or into the outbox. */
import type { Log } from '../../log.ts'
import type { Channel } from '../channel.ts'
import { createOutbox } from './outbox.ts'
import { createSending } from './send.ts'
import { createMailServer } from './server.ts'

export type EmailOptions = {
  /** Our own addresses; mail to others is refused. */
  addresses: string[]
  host: string
  /** 0 for any free port. */
  port: number
  /** Of one mail as it is sent, attachments encoded (a third more than the files). */
  maxBytes: number
  /** `smtp://…` or `smtps://…`; null keeps answers as files. */
  relayUrl: string | null
  outboxDir: string
  /** The address that answers come from: one of ours, so that they can be answered. */
  from: string
  log: Log
}

export type EmailChannel = Channel & {
  /** The port that is listened on; null before `start` and after `stop`. */
  port(): number | null
}

export function createEmailChannel(options: EmailOptions): EmailChannel {
  const server = createMailServer(options)
  const outbox = createOutbox(options.outboxDir)
  const sending = createSending({ ...options, outbox })
  return {
    name: 'email',
    start: server.start,
    send: sending.send,
    erase: outbox.erase,
    eraseOlder: outbox.eraseOlder,
    port: server.port,
    async stop() {
      await server.stop()
      sending.close()
    },
  }
}
