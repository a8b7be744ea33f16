/** Sends a reply as one or more Telegram messages, in order, and does not repeat what this process knows was sent. */
import { type Api, GrammyError, InputFile } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Part, Reply } from '../../message.ts'
import { SendError } from '../channel.ts'
import { errorCode, failureName } from './api.ts'
import { keyboard } from './buttons.ts'
import { drawBlocks } from './draw.ts'
import { drawHtml, drawPlain } from './html.ts'
import { splitMessages } from './split.ts'

type Attachment = Extract<Part, { kind: 'attachment' }>
type Step = { html: string; plain: string } | { attachment: Attachment }
type Buttons = { reply_markup?: InlineKeyboardMarkup }

/** So many replies are remembered; older ones are long done. */
const remembered = 500

/**
 * The returned function resolves when all of the reply was taken by Telegram, and throws `SendError` otherwise. Called
 * again with the same reply it goes on where it stopped. After a crash nothing is known and all is sent again: the
 * Bot API has no key to recognise a repeat by.
 */
export function createSender(api: Api): (reply: Reply) => Promise<void> {
  const sent = new Map<string, number>()
  return async (reply) => {
    const steps = stepsOf(reply.parts)
    const buttons = keyboard(
      reply.parts.filter((part) => part.kind === 'suggestion'),
      reply.id,
    )
    // Under the words they belong to, also when a file follows.
    const lastText = steps.findLastIndex((step) => 'html' in step)
    const under = lastText < 0 ? steps.length - 1 : lastText
    for (const [i, step] of steps.entries()) {
      if (i < (sent.get(reply.id) ?? 0)) continue
      await perform(api, reply.to, step, i === under && buttons ? { reply_markup: buttons } : {})
      remember(sent, reply.id, i + 1)
    }
  }
}

function stepsOf(parts: Part[]): Step[] {
  const texts = splitMessages(drawBlocks(parts)).map((blocks) => ({
    html: drawHtml(blocks),
    plain: drawPlain(blocks),
  }))
  const files = parts.filter((part) => part.kind === 'attachment').map((attachment) => ({ attachment }))
  return [...texts, ...files]
}

function remember(sent: Map<string, number>, id: string, steps: number): void {
  sent.delete(id)
  sent.set(id, steps)
  const oldest = sent.keys().next()
  if (sent.size > remembered && !oldest.done) sent.delete(oldest.value)
}

async function perform(api: Api, chat: string, step: Step, buttons: Buttons): Promise<void> {
  try {
    await attempt(api, chat, step, buttons)
  } catch (error) {
    const movedTo = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined
    if (movedTo === undefined) throw asSendError(error)
    await attempt(api, String(movedTo), step, buttons).catch((again: unknown) => {
      throw asSendError(again)
    })
  }
}

async function attempt(api: Api, chat: string, step: Step, buttons: Buttons): Promise<void> {
  if ('attachment' in step) {
    const { name, content } = step.attachment
    // grammY writes the name into a header without quotes.
    const file = new InputFile(Buffer.from(content), name.replace(/[^\p{L}\p{N}._-]+/gu, '-'))
    await api.sendDocument(chat, file, { ...buttons, disable_content_type_detection: true })
    return
  }
  const options = { ...buttons, link_preview_options: { is_disabled: true } }
  try {
    await api.sendMessage(chat, step.html, { ...options, parse_mode: 'HTML' })
  } catch (error) {
    if (!(error instanceof GrammyError && /can't parse/i.test(error.description))) throw error
    await api.sendMessage(chat, step.plain, options)
  }
}

/**
 * 403 (blocked, account deleted) and 400 (chat not found, a message Telegram will never take) stay so; the rest may
 * pass. The cause is left out: it holds the text that was sent.
 */
function asSendError(error: unknown): SendError {
  const status = errorCode(error)
  const refused = new SendError('Telegram did not take the reply', status === 400 || status === 403)
  return Object.assign(refused, { code: failureName(error) })
}
