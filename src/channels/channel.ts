/** The adapter that every way in and out has the shape of. */
import type { Message, Reply } from '../message.ts'

/** Resolves only when the message and its job are stored for good; only then may the channel say "received". */
export type Accept = (message: Message) => Promise<void>

/** Sending failed. `permanent` says whether trying again can help. The only bit the queue needs. */
export class SendError extends Error {
  override name = 'SendError' as const
  readonly permanent: boolean
  constructor(message: string, permanent: boolean, options?: ErrorOptions) {
    super(message, options)
    this.permanent = permanent
  }
}

/** A channel cannot start: the other side refuses our token. The message is fit to be shown to whoever set it. */
export class TokenRefused extends Error {
  override name = 'TokenRefused' as const
}

export type Channel = {
  name: string
  /** Begins to take messages in. */
  start(accept: Accept): Promise<void>
  /** Resolves when the other side has the reply. Throws `SendError`. Called again with the same reply after a crash. */
  send(reply: Reply): Promise<void>
  /** Shows that work has begun ("typing"), where the channel can. Never throws. */
  working?(conversation: string): void
  /** Erases what the channel itself keeps of these replies. */
  erase?(replies: string[]): Promise<void>
  /** The same of all replies sent before `before`. */
  eraseOlder?(before: Date): Promise<void>
  /** Takes nothing more in, finishes what is half in. */
  stop(): Promise<void>
}
