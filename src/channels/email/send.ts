/** Sends our mails: to the relay when there is one, else as `.eml` files into the outbox. */
import { createTransport } from 'nodemailer'
import type { Reply } from '../../message.ts'
import { SendError } from '../channel.ts'
import { isPlainAddress } from './addresses.ts'
import { composeMail } from './compose.ts'
import type { Outbox } from './outbox.ts'

export type Sending = { send(reply: Reply): Promise<void>; close(): void }

export type SendOptions = { relayUrl: string | null; outbox: Outbox; from: string }

const timeouts = {
  connectionTimeout: 20_000,
  greetingTimeout: 20_000,
  socketTimeout: 60_000,
  dnsTimeout: 20_000,
}

/** `send` resolves when the relay has taken the mail, or the file is on the disk. It throws `SendError`. */
export function createSending(options: SendOptions): Sending {
  return options.relayUrl === null ? toOutbox(options) : toRelay(options.relayUrl, options.from)
}

function toRelay(relayUrl: string, from: string): Sending {
  const transport = createTransport({ url: relayUrl, ...timeouts })
  return {
    async send(reply) {
      const mail = await composeMail(checked(reply), from)
      try {
        await transport.sendMail(mail)
      } catch (error) {
        throw new SendError('the relay did not take the mail', isPermanent(error), { cause: error })
      }
    },
    close: () => transport.close(),
  }
}

function toOutbox({ outbox, from }: SendOptions): Sending {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    async send(reply) {
      const safe = checked(reply)
      try {
        await outbox.keep(reply.id, async () => {
          const { message } = await transport.sendMail(await composeMail(safe, from))
          return message as Buffer
        })
      } catch (error) {
        throw new SendError('the outbox could not be written', false, { cause: error })
      }
    },
    close: () => transport.close(),
  }
}

/** A reply has one plain recipient or it is not sent at all. */
function checked(reply: Reply): Reply {
  if (!isPlainAddress(reply.to)) throw new SendError('no single plain recipient', true)
  return reply
}

/**
 * Only the relay's 5xx on this very mail says that trying again is no use (RFC 5321 section 4.2.1);
 * a refused login or greeting is ours to mend.
 */
function isPermanent(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const aboutMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  return aboutMail && typeof responseCode === 'number' && responseCode >= 500
}
