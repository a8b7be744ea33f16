/** What crosses a channel's wall: a message that came in, and a reply that goes out. */
import type { ProblemCode } from './problem.ts'

/** One file of a message. `type` is what the sender's software claimed: reading looks at the bytes. */
export type FileRef = {
  /** As the sender named it, made safe to show; never used as a path. */
  name: string
  /** MIME type, lower case. A forwarded letter that was plain text in a mail is `text/plain`. */
  type: string
  bytes: Uint8Array
}

/** One thing a person sent. */
export type Message = {
  /** `email`, `telegram` or `terminal`. */
  channel: string
  /** Unique within the channel; a second message with the same one is a copy and is not answered. */
  externalId: string
  /** Whose conversation it belongs to; the channel guarantees that only that person can write into it. */
  conversation: string
  /** Where the reply goes: an address or a chat id. */
  from: string
  receivedAt: Date
  /** The person's own words, quotes and signatures taken off. May be empty. */
  text: string
  /** In the order sent: attachments, and the forwarded letter's own text as `text/plain`. */
  files: FileRef[]
  /** Written by a machine (bounce, absence note, list): it is kept as a copy guard and never answered. */
  automatic: boolean
  /** The subject line, when the channel has one. */
  subject?: string
  /** The ids of our replies that this message answers, newest first (see `Reply.id`). */
  inReplyTo?: string[]
  /** Messages that carry the same group belong together (the photos of one album) and are worked as one. */
  group?: string
  /** What the channel already knows went wrong (a file too large to fetch, a voice message). */
  problems?: { code: ProblemCode; file?: string }[]
  /** What the channel needs to thread its reply (Message-ID, References, message id); opaque to all others. */
  thread?: Record<string, string>
}

/** A run of words: plain, strong, or French (shown in italics). */
export type Span = string | { strong: string } | { french: string }
export type Text = Span[]

/** A piece of a reply. No markup: each channel draws it in its own way. */
export type Part =
  | { kind: 'heading'; text: Text }
  | { kind: 'paragraph'; text: Text }
  | { kind: 'list'; items: Text[] }
  /** The letter's own French words. */
  | { kind: 'quote'; text: string }
  /** Text to be copied as it is, such as the French message to send. */
  | { kind: 'copy'; text: string }
  /** Small print. */
  | { kind: 'note'; text: Text }
  /** Something the person can do next: a button where there are buttons, else the word to answer. */
  | { kind: 'suggestion'; label: string; ask: string }
  /** The same text as a message that opens ready to send, where the channel can do that. `to` is null when it is not known. */
  | { kind: 'draft'; label: string; name: string; to: string | null; subject: string; body: string }
  | { kind: 'attachment'; name: string; type: string; content: string }

/** What goes out, once, for one message. */
export type Reply = {
  /** Derived from the message it answers: the same message gives the same id, also after a crash. */
  id: string
  channel: string
  conversation: string
  to: string
  /** For channels that have one. */
  subject: string
  parts: Part[]
  /** Copied from the message that is answered. */
  thread?: Record<string, string>
  /** Nobody wrote just before: it is a reminder. */
  unasked?: true
}
