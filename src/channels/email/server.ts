/** The SMTP server: takes mail for our own addresses, and says 250 only when it is stored for good. */
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { errorFields, type Log } from '../../log.ts'
import type { Message } from '../../message.ts'
import type { Accept } from '../channel.ts'
import { isOurs } from './addresses.ts'
import { splitMail, valuesOf } from './headers.ts'
import { Incoming } from './incoming.ts'
import { type Limits, usualLimits, Visitors } from './visitors.ts'

export type ServerOptions = {
  addresses: string[]
  host: string
  port: number
  maxBytes: number
  log: Log
  limits?: Limits
}

export type MailServer = {
  start(accept: Accept): Promise<void>
  /** The port that is listened on; null when it is not. */
  port(): number | null
  stop(): Promise<void>
}

/** More hops than this and the mail runs in a circle (RFC 5321 section 6.3 asks for at least 100 before giving up; real routes have under 20). */
const mostHops = 50
const mostRecipients = 10
const mostClients = 300
/** Milliseconds without a byte. */
const idle = 60_000
/** Milliseconds for mails that are half in when we stop. */
const farewell = 10_000

const say = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })
const tooMany = say(421, 'Too many connections from your address, try again in a minute')
const notHere = say(550, 'No such mailbox here')
const busy = say(452, 'Too much mail at once, try again in a minute')
const inCircles = say(554, 'Too many hops: this mail runs in circles')
const notStored = say(451, 'Could not store the mail, try again later')

export function createMailServer({
  addresses,
  host,
  port,
  maxBytes,
  log,
  limits = usualLimits,
}: ServerOptions): MailServer {
  const incoming = new Incoming(maxBytes)
  const megabytes = Math.floor(maxBytes / 1024 / 1024)
  const tooLarge = say(
    552,
    `This mail is larger than ${megabytes} MB: send fewer or smaller pictures at a time`,
  )
  const underWay = new Set<Promise<void>>()
  let accept: Accept = () => Promise.reject(new Error('not started'))
  let turn: Promise<unknown> = Promise.resolve()

  const visitors = new Visitors(limits, (connection) => {
    for (const open of server.connections) {
      if (open.id !== connection) continue
      log.warn('mail-connection-too-slow')
      open.send(421, 'Time is over')
      open.close()
    }
  })

  /** One mail is taken apart at a time: memory stays bounded however many come in. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work)
    turn = done.catch(() => {})
    return done
  }

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const received = await incoming.collect(stream)
    if ('refused' in received) throw received.refused === 'busy' ? busy : tooLarge
    try {
      const { mailFrom } = session.envelope
      const message = await inTurn(() => read(received.bytes, mailFrom ? mailFrom.address : ''))
      await accept(message)
      log.info('mail-accepted', {
        bytes: received.bytes.length,
        files: message.files.length,
        automatic: message.automatic,
      })
    } finally {
      incoming.release(received.bytes)
    }
  }

  async function read(bytes: Uint8Array, envelopeFrom: string): Promise<Message> {
    if (valuesOf(splitMail(bytes).headers, 'received').length > mostHops) throw inCircles
    // Comes with the first mail: a service at rest is a tenth smaller without it, and starts sooner.
    const { parseMail } = await import('./parse.ts')
    return await parseMail(bytes, { ours: addresses, envelopeFrom })
  }

  function answerFor(error: unknown): Error {
    const isOurAnswer = error instanceof Error && 'responseCode' in error
    if (!isOurAnswer) log.error('mail-not-stored', errorFields(error))
    return isOurAnswer ? error : notStored
  }

  const server = new SMTPServer({
    name: nameOf(addresses),
    banner: 'Convoc',
    size: maxBytes,
    maxRecipients: mostRecipients,
    maxClients: mostClients,
    maxCommandLength: 4096,
    maxAllowedUnauthenticatedCommands: false,
    socketTimeout: idle,
    closeTimeout: farewell,
    disabledCommands: ['AUTH', 'STARTTLS', 'XCLIENT', 'XFORWARD', 'WIZ', 'SHELL', 'KILL'],
    disableReverseLookup: true,
    logger: false,
    onConnect(session, callback) {
      callback(visitors.enter(session.id, session.remoteAddress, Date.now()) ? null : tooMany)
    },
    onClose: (session) => visitors.leave(session.id),
    onRcptTo({ address }, _session, callback) {
      callback(isOurs(address, addresses) ? null : notHere)
    },
    onData(stream, session, callback) {
      visitors.beginData(session.id)
      const taken = take(stream, session)
        .then(() => callback(null, 'Taken'))
        .catch((error: unknown) => {
          const isBrokenOff = stream.destroyed && !stream.readableEnded
          if (isBrokenOff) log.info('mail-broken-off')
          callback(isBrokenOff ? notStored : answerFor(error))
        })
        .finally(() => visitors.endData(session.id))
      underWay.add(taken)
      void taken.finally(() => underWay.delete(taken))
    },
  })
  server.on('error', (error: NodeJS.ErrnoException) =>
    log.info('mail-connection-error', { code: error.code ?? error.name }),
  )

  return {
    start(given) {
      accept = given
      return new Promise((resolve, reject) => {
        server.server.once('error', reject)
        server.listen(port, host, () => {
          server.server.off('error', reject)
          resolve()
        })
      })
    },
    port: () => (server.server.address() as AddressInfo | null)?.port ?? null,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await Promise.allSettled(underWay)
      for (const open of server.connections) open.send(421, 'Going away')
      await closed
    },
  }
}

/** The name we greet with: the domain that mail comes to. */
function nameOf(addresses: string[]): string {
  return addresses[0]?.split('@').at(-1) ?? 'localhost'
}
