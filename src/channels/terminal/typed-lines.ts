/** Lines from a person or a pipe; what is pasted at once comes as one. */
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** Both do nothing once the input has ended. */
export type TypedLines = { prompt(): void; close(): void }

type Options = {
  input: Readable & { isTTY?: boolean }
  output: Writable
  onLine(line: string): void
  /** The input has ended, and all lines have been given. */
  onEnd(): void
  /** The person wants to be gone at once (Ctrl-C). */
  onLeave(): void
}

/** Lines that come faster than anyone types, in milliseconds between two, are one paste. */
const pastePause = 80

/** In a pipe each line stands for itself: it comes from a program or a file, where nobody waits between two. */
export function readTypedLines({ input, output, onLine, onEnd, onLeave }: Options): TypedLines {
  const terminal = input.isTTY === true
  const reader = createInterface({ input, terminal, ...(terminal ? { output, prompt: '> ' } : {}) })
  let pasted: string[] = []
  let timer: NodeJS.Timeout | undefined
  let closed = false

  function give(): void {
    clearTimeout(timer)
    if (pasted.length > 0) onLine(pasted.join('\n'))
    pasted = []
  }

  reader.on('line', (line) => {
    if (!terminal) return onLine(line)
    pasted.push(line)
    clearTimeout(timer)
    timer = setTimeout(give, pastePause)
  })
  reader.on('SIGINT', onLeave)
  reader.on('close', () => {
    closed = true
    give()
    onEnd()
  })
  return {
    prompt() {
      if (terminal && !closed) reader.prompt()
    },
    close: () => reader.close(),
  }
}
