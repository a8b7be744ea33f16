/** The terminal: lines and files in, replies printed, one turn after the other. */
import { randomUUID } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import type { Message, Part, Reply } from '../message.ts'
import type { Accept, Channel } from './channel.ts'
import { readLocalFile } from './local-file.ts'
import { openMails } from './mail-file.ts'
import { drawForTerminal, lookOf, safe } from './terminal/draw.ts'
import { readTyped } from './terminal/line.ts'
import { saveFile } from './terminal/save.ts'
import { createTurn, type Turn } from './terminal/turn.ts'
import { readTypedLines, type TypedLines } from './terminal/typed-lines.ts'

/** The words that the terminal itself says; they live in `locales/<lang>/channels.json`. `{{…}}` is filled in. */
type TerminalTexts = Record<
  'welcome' | 'working' | 'choose' | 'saved' | 'notSaved' | 'noSuchFile' | 'notTaken',
  string
>

export type TerminalOptions = {
  input: Readable & { isTTY?: boolean }
  output: Writable & { isTTY?: boolean; columns?: number }
  texts: TerminalTexts
  /** Sent first, together, as one letter. */
  files?: string[]
  /** Where calendar files are saved that go with no letter, or with letters of several folders; the current folder when left out. */
  folder?: string
  /** A message without any sign of work for so long is not waited for, in milliseconds. */
  patience?: number
}

/** `finished` resolves when the person has left, or the input has ended and all of it is answered. */
export type TerminalChannel = Channel & { finished: Promise<void> }

export function createTerminalChannel(options: TerminalOptions): TerminalChannel {
  const { input, output, texts, files = [], folder = process.cwd(), patience = 20_000 } = options
  const look = lookOf(output)
  const session = randomUUID()
  const finished = Promise.withResolvers<void>()
  const printed = new Set<string>()
  /** Folders of the letters that were sent. */
  const sentFrom = new Set<string>()
  let lines: TypedLines | null = null
  let count = 0
  let turn: Turn = createTurn()
  /** What the numbers stand for that were offered last. */
  let choices: string[] = []
  let left = false
  let toldWorking = false
  /** Each line waits its turn, so that questions from a pipe are answered one by one. */
  let queue: Promise<void> = Promise.resolve()

  const print = (text: string) => output.write(`${text}\n\n`)

  function enqueue(work: () => Promise<void>): void {
    queue = queue.then(async () => {
      if (left) return
      await work().catch(() => print(texts.notTaken))
      lines?.prompt()
    })
  }

  async function takeLine(line: string, accept: Accept): Promise<void> {
    if (line.trim() === '') return
    if (/^\s*(?:quit|exit|bye|q)\s*$/i.test(line)) return leave()
    if (!input.isTTY) print(`> ${line}`)
    const chosen = choices[Number(line) - 1]
    if (chosen !== undefined) return await say(chosen, [], accept)
    const typed = readTyped(line)
    if (typed.missing === null) await say(typed.text, typed.files, accept)
    else print(fill(texts.noSuchFile, safe(typed.missing)))
  }

  async function say(text: string, paths: string[], accept: Accept): Promise<void> {
    turn = createTurn()
    toldWorking = false
    for (const path of paths) sentFrom.add(dirname(resolve(path)))
    await accept(await toMessage(text, paths))
    await turn.wait(patience)
  }

  async function toMessage(text: string, paths: string[]): Promise<Message> {
    const read = await Promise.all(paths.map(readLocalFile))
    const { problems, ...content } = await openMails({
      text,
      files: read.filter((one) => 'bytes' in one),
      problems: read.filter((one) => 'code' in one),
    })
    count += 1
    return {
      channel: 'terminal',
      externalId: `${session}:${count}`,
      conversation: session,
      from: session,
      receivedAt: new Date(),
      ...content,
      automatic: false,
      ...(problems.length > 0 ? { problems } : {}),
    }
  }

  async function show({ id, parts }: Reply): Promise<void> {
    if (printed.has(id)) return
    printed.add(id)
    const drawn = drawForTerminal(parts, look)
    if (drawn !== '') print(drawn)
    for (const part of parts) if (part.kind === 'attachment') await save(part)
    const suggestions = parts.filter((part) => part.kind === 'suggestion')
    if (suggestions.length === 0) return
    choices = suggestions.map((suggestion) => suggestion.ask)
    print([texts.choose, ...suggestions.map(({ label }, i) => `  ${i + 1}  ${safe(label)}`)].join('\n'))
  }

  async function save({ name, content }: Extract<Part, { kind: 'attachment' }>): Promise<void> {
    const [beside = folder, ...others] = sentFrom
    try {
      print(fill(texts.saved, await saveFile(others.length > 0 ? folder : beside, name, content)))
    } catch {
      print(fill(texts.notSaved, safe(name)))
    }
  }

  function leave(): void {
    left = true
    lines?.close()
  }

  return {
    name: 'terminal',
    finished: finished.promise,
    async start(accept) {
      print(texts.welcome)
      if (files.length > 0) enqueue(() => say('', files, accept))
      lines = readTypedLines({
        input,
        output,
        onLine: (line) => enqueue(() => takeLine(line, accept)),
        onEnd: () => queue.then(finished.resolve),
        onLeave() {
          output.write('\n')
          leave()
          finished.resolve()
        },
      })
      if (files.length === 0) lines.prompt()
    },
    async send(reply) {
      await show(reply)
      turn.end()
    },
    working() {
      turn.stir()
      if (input.isTTY && !toldWorking) print(look.style('dim', texts.working))
      toldWorking = true
    },
    async stop() {
      leave()
      turn.end()
      await queue
    },
  }
}

/** Texts of the terminal have one place to fill in. */
function fill(text: string, value: string): string {
  return text.replace(/\{\{\w+\}\}/, () => value)
}
