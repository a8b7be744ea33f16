/** What the commands that read letters share: the reader, the words, and what a message holds. */
import { type Answering, createAnswering } from '../answering.ts'
import { type Incoming, takeApart } from '../conversation/incoming.ts'
import type { Tools } from '../conversation/tools.ts'
import { createLogger } from '../logger.ts'
import type { Message } from '../message.ts'
import type { ReadResult } from '../reading/read.ts'
import { plain } from '../wording/markup.ts'
import { complain, exit } from './command.ts'

/** What a reply of the service says; here nothing is kept at all. */
const retentionDays = 30

/**
 * Runs with an answering of its own and ends it. Files are opened apart here too: libraries print on standard output
 * where they stumble, and what a hostile file does must not reach the terminal.
 */
export async function withAnswering<T>(use: (answering: Answering) => Promise<T>): Promise<T> {
  const answering = await createAnswering({ isolated: true, retentionDays, log: createLogger('warn') })
  try {
    return await use(answering)
  } finally {
    await answering.stop()
  }
}

/** Reads a message's files once; `tools` gives the same reading again to whoever asks. */
export async function readOnce(
  message: Message,
  now: Date,
  tools: Tools,
): Promise<{ incoming: Incoming; tools: Tools }> {
  let reading: Promise<ReadResult> | undefined
  const once: Tools = {
    ...tools,
    read: (files) => {
      reading ??= tools.read(files)
      return reading
    },
  }
  return { incoming: await takeApart(message, now, once), tools: once }
}

/** `nothingRead` when no letter and no question came out of it. */
export function exitCode({ letters, question }: Incoming): number {
  const readable = letters.some((letter) => letter.kind !== 'unreadable')
  return readable || question !== '' ? exit.answered : exit.nothingRead
}

/** Says on standard error what could not be read and what to do about it. */
export function complainUnread({ problems }: Incoming, { wording }: Tools): void {
  for (const problem of problems) complain(plain(wording.problem(problem)))
}
