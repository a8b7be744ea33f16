/** A Telegram update → what a person sent, before any file is fetched. Pure. */
import type { Message as TelegramMessage, Update } from 'grammy/types'
import type { ProblemCode } from '../../problem.ts'
import { shownName } from '../email/file-name.ts'
import { readTap, replyIdOf } from './buttons.ts'
import type { Command } from './texts.ts'

/** A file that Telegram keeps for us. `size` in bytes, when Telegram says. */
export type RemoteFile = { id: string; name: string; type: string; size: number | undefined }

export type Incoming = {
  externalId: string
  chat: number
  messageId: number
  sentAt: Date
  text: string
  file?: RemoteFile
  problem?: ProblemCode
  group?: string
  inReplyTo?: string[]
}

/**
 * @param commands the plain words that each command stands for
 * @returns null for what is nobody's message: groups, channels, service messages, edits of anything but text
 */
export function parseUpdate(update: Update, commands: Record<string, Command>): Incoming | null {
  if (update.callback_query) return parseTap(update.callback_query)
  if (update.message) return parseMessage(update.message, commands)
  if (update.edited_message) return parseEdit(update.edited_message, commands)
  return null
}

/** The group that a message to the bot came from, or null. Telegram shows a bot there little but what is meant for it. */
export function groupAddressed(update: Update): number | null {
  const message = update.message
  if (!message || message.chat.type === 'private') return null
  return message.text?.startsWith('/') ? message.chat.id : null
}

/**
 * A tap is taken for the same words, typed. Telegram vouches for the chat and the person; the data could be made up
 * by a changed app, but then it is only that person's own words in their own chat.
 */
function parseTap(query: NonNullable<Update['callback_query']>): Incoming | null {
  const { message } = query
  if (message?.chat.type !== 'private' || message.chat.id !== query.from.id || !query.data) return null
  const { ask, replyId } = readTap(query.data)
  return {
    externalId: `tap:${query.id}`,
    chat: message.chat.id,
    messageId: message.message_id,
    // Telegram does not say when the button was tapped.
    sentAt: new Date(),
    text: ask,
    ...(replyId === null ? {} : { inReplyTo: [replyId] }),
  }
}

function parseMessage(message: TelegramMessage, commands: Record<string, Command>): Incoming | null {
  if (message.chat.type !== 'private') return null
  const content = contentOf(message)
  const text = plainWords(message.text ?? message.caption ?? '', commands)
  if (content === null && text === '') return null
  const answered = replyIdOf(message.reply_to_message?.reply_markup)
  return {
    externalId: `${message.chat.id}:${message.message_id}`,
    chat: message.chat.id,
    messageId: message.message_id,
    sentAt: new Date(message.date * 1000),
    text,
    ...content,
    ...(message.media_group_id ? { group: `${message.chat.id}:${message.media_group_id}` } : {}),
    ...(answered === null ? {} : { inReplyTo: [answered] }),
  }
}

/** A corrected question is a new question. A corrected caption is not: its photo has been read already. */
function parseEdit(message: TelegramMessage, commands: Record<string, Command>): Incoming | null {
  if (!message.text || !message.edit_date) return null
  const incoming = parseMessage(message, commands)
  if (incoming) incoming.externalId += `:edited:${message.edit_date}`
  return incoming
}

/** The file to fetch or what is wrong with the sort of message; `{}` for words alone, null for a service message. */
function contentOf(message: TelegramMessage): { file: RemoteFile } | { problem: ProblemCode } | null {
  const photo = message.photo?.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]
  if (photo) {
    const name = `photo-${message.message_id}.jpg`
    return { file: { id: photo.file_id, name, type: 'image/jpeg', size: photo.file_size } }
  }
  // A GIF comes as an animation and, for old apps, as a document too.
  const problem = problemOf(message)
  if (problem) return { problem }
  const { document } = message
  if (!document) return null
  const name = shownName(document.file_name ?? '') || `document-${message.message_id}`
  const type = document.mime_type?.toLowerCase() ?? 'application/octet-stream'
  return { file: { id: document.file_id, name, type, size: document.file_size } }
}

function problemOf(message: TelegramMessage): ProblemCode | null {
  if (message.voice || message.audio) return 'voice-message'
  if (message.video || message.video_note || message.animation) return 'video'
  if (message.sticker) return 'sticker'
  const { location, contact, poll, dice, story, game, paid_media, checklist, invoice, giveaway } = message
  const other = [location, contact, poll, dice, story, game, paid_media, checklist, invoice, giveaway]
  return other.some((content) => content !== undefined) ? 'unsupported-file' : null
}

/** `/delete@convoc_bot` → the words of the menu; `/where_is_it` → `where is it`; the payload of a command is dropped. */
function plainWords(text: string, commands: Record<string, Command>): string {
  const command = /^\/([a-z0-9_]+)(?:@\w+)?(?=\s|$)/i.exec(text)
  if (!command?.[1]) return text.trim()
  const known = Object.entries(commands).find(([name]) => name === command[1]?.toLowerCase())
  if (known) return known[1].ask
  return `${command[1].replaceAll('_', ' ')}${text.slice(command[0].length)}`.trim()
}
