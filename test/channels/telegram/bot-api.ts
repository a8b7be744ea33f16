/** A Bot API server on the loopback: offsets, long polls, files, limits, and faults on order. */
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { parseHtml } from './html.ts'
import { parseMultipart, type Upload } from './multipart.ts'
import { asha, document, message, type Person, photo, type RemoteFile } from './updates.ts'

type Json = Record<string, unknown>
type Button = { text: string; callback_data: string }

/** A message of the bot, as the person sees it. `text` is what is shown, `html` what was sent. */
type Shown = {
  chat: number
  messageId: number
  text: string
  html: string | null
  buttons: Button[][]
  document: Upload | null
  previews: boolean
}

/** What goes wrong with the next call of a method ('file' is the download of a file). */
export type Fault =
  | { code: number; description?: string; parameters?: Json }
  | 'html'
  | 'half-json'
  | 'hang'
  | 'drop'

type Call = { method: string; params: Json; at: number }

export const botToken = '123456:AAabcdefghijklmnopqrstuvwxyz0123456'
const maxFile = 20 * 1024 * 1024

/** Starts it on a free port. `token` is the only one it takes. */
export async function startBotApi() {
  const pending: { update_id: number; [key: string]: unknown }[] = []
  const calls: Call[] = []
  const shown: Shown[] = []
  const files = new Map<string, Buffer>()
  const faults = new Map<string, Fault[]>()
  const blocked = new Set<number>()
  let nextUpdate = 1000
  let nextMessage = 1
  let waiting: ((result: 'news' | 'conflict') => void) | null = null

  const server = http.createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function handle(request: http.IncomingMessage, response: http.ServerResponse) {
    const body = await buffer(request)
    const [, isFile, token, rest = ''] = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(request.url ?? '') ?? []
    const method = isFile ? 'file' : rest
    const type = request.headers['content-type'] ?? ''
    const form = type.startsWith('multipart/') ? parseMultipart(body, type) : null
    const params: Json = form ? form.fields : body.length > 0 ? JSON.parse(body.toString()) : {}
    calls.push({ method, params, at: Date.now() })
    if (token !== botToken) return answerError(response, 401, 'Unauthorized')
    const fault = faults.get(method)?.shift()
    if (fault) return answerFault(response, fault)
    if (isFile) {
      const bytes = files.get(rest.replace('documents/', ''))
      response.writeHead(bytes ? 200 : 404)
      return response.end(bytes)
    }
    await answerMethod(response, method, params, form?.uploads ?? new Map())
  }

  async function answerMethod(
    response: http.ServerResponse,
    method: string,
    params: Json,
    uploads: Map<string, Upload>,
  ) {
    const answer = (result: unknown) => answerJson(response, 200, { ok: true, result })
    const refuse = (code: number, description: string) => answerError(response, code, description)
    switch (method) {
      case 'getMe':
        return answer({ id: 123456, is_bot: true, first_name: 'Convoc', username: 'convoc_bot' })
      case 'getUpdates':
        return await answerUpdates(response, params)
      case 'getFile': {
        const bytes = files.get(String(params['file_id']))
        if (!bytes) return refuse(400, 'Bad Request: invalid file_id')
        if (bytes.length > maxFile) return refuse(400, 'Bad Request: file is too big')
        return answer({ file_id: params['file_id'], file_path: `documents/${params['file_id']}` })
      }
      case 'sendMessage':
      case 'sendDocument': {
        if (blocked.has(Number(params['chat_id'])))
          return refuse(403, 'Forbidden: bot was blocked by the user')
        const result = show(params, uploads)
        return typeof result === 'string' ? refuse(400, `Bad Request: ${result}`) : answer(result)
      }
      default:
        return answer(true)
    }
  }

  async function answerUpdates(response: http.ServerResponse, params: Json) {
    const offset = Number(params['offset'] ?? 0)
    // Confirmed updates are gone; the others come again until they are confirmed.
    while (offset > 0 && pending[0] && pending[0].update_id < offset) pending.shift()
    waiting?.('conflict')
    if (pending.length === 0 && Number(params['timeout']) > 0) {
      const result = await new Promise<'news' | 'conflict'>((resolve) => {
        waiting = resolve
        const timer = setTimeout(() => resolve('news'), Number(params['timeout']) * 1000)
        response.on('close', () => resolve('news'))
        timer.unref()
      })
      waiting = null
      if (result === 'conflict')
        return answerError(response, 409, 'Conflict: terminated by other getUpdates request')
    }
    return answerJson(response, 200, { ok: true, result: pending.slice(0, 100) })
  }

  /** Takes a message of the bot in; a string says why Telegram would not. */
  function show(params: Json, uploads: Map<string, Upload>): Json | string {
    const raw = String(params['text'] ?? '')
    const html = params['parse_mode'] === 'HTML' ? raw : null
    const text = html === null ? raw : parseHtml(html)
    if (text === null) return "can't parse entities: Unsupported start tag"
    if (text.length > 4096) return 'message is too long'
    const attached = String(params['document'] ?? '').replace('attach://', '')
    const upload = uploads.get(attached) ?? null
    if (upload === null && text.trim() === '') return 'message text is empty'
    const markup = params['reply_markup']
    const keyboard = typeof markup === 'string' ? JSON.parse(markup) : markup
    const buttons: Button[][] = keyboard?.inline_keyboard ?? []
    if (buttons.flat().some((button) => Buffer.byteLength(button.callback_data) > 64))
      return 'BUTTON_DATA_INVALID'
    const chat = Number(params['chat_id'])
    const preview = params['link_preview_options'] as { is_disabled?: boolean } | undefined
    const messageId = nextMessage++
    shown.push({
      chat,
      messageId,
      text,
      html,
      buttons,
      document: upload,
      previews: preview?.is_disabled !== true,
    })
    return { message_id: messageId, date: 1_800_000_000, chat: { id: chat, type: 'private' }, text }
  }

  function push(update: Json): number {
    const id = nextUpdate++
    pending.push({ update_id: id, ...update })
    waiting?.('news')
    return id
  }

  function says(content: object, person: Person = asha): number {
    const id = nextMessage++
    push({ message: message(person, id, content) })
    return id
  }

  function keep(file: RemoteFile): RemoteFile {
    files.set(file.fileId, file.bytes)
    return file
  }

  return {
    url,
    calls,
    shown,
    push,
    /** The person sends this message content (`{ text }`, `{ sticker }` …). @returns its message id */
    says,
    sendsPhoto: (file: RemoteFile, caption?: string, person?: Person) =>
      says(photo(keep(file), caption), person),
    sendsDocument: (file: RemoteFile, caption?: string, person?: Person) =>
      says(document(keep(file), caption), person),
    sendsAlbum(album: RemoteFile[], caption?: string, person?: Person) {
      const group = { media_group_id: `album-${nextMessage}` }
      return album.map((file, i) => says({ ...photo(keep(file), i === 0 ? caption : ''), ...group }, person))
    },
    /** The person taps the newest button with this label; `data` forges what the app sends. */
    taps(label: string, { person = asha, data }: { person?: Person; data?: string } = {}) {
      const under = shown.findLast((m) => m.buttons.flat().some((button) => button.text === label))
      const button = under?.buttons.flat().find((one) => one.text === label)
      if (!under || !button) throw new Error(`no button "${label}"`)
      push({
        callback_query: {
          id: `tap-${nextUpdate}`,
          chat_instance: '1',
          from: { id: person.chat, is_bot: false, first_name: person.firstName },
          message: { message_id: under.messageId, date: 0, chat: { id: under.chat, type: 'private' } },
          data: data ?? button.callback_data,
        },
      })
    },
    /** The person is away: everything sent to this chat is refused. */
    block: (person: Person) => blocked.add(person.chat),
    /** Orders faults for the next calls of a method. */
    fail(method: string, ...ordered: Fault[]) {
      faults.set(method, [...(faults.get(method) ?? []), ...ordered])
    },
    /** How many updates are not confirmed. */
    unconfirmed: () => pending.length,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function answerJson(response: http.ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

function answerError(response: http.ServerResponse, code: number, description: string, parameters?: Json) {
  answerJson(response, code, { ok: false, error_code: code, description, parameters })
}

function answerFault(response: http.ServerResponse, fault: Fault): void {
  if (fault === 'hang') return
  if (fault === 'drop') response.destroy()
  else if (fault === 'html') response.writeHead(502).end('<html><h1>502 Bad Gateway</h1></html>')
  else if (fault === 'half-json') response.writeHead(200).end('{"ok":true,"result":[{"upd')
  else answerError(response, fault.code, fault.description ?? 'ordered', fault.parameters)
}
