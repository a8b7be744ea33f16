/** The process in which a service opens files: one file at a time, told and answered by messages. */
import type { FileRef } from '../message.ts'
import type { ProblemCode } from '../problem.ts'
import { startGuard } from './guard.ts'
import { readFile } from './read-file.ts'
import type { Page } from './text.ts'

/** What the worker says: each page as it is read, then once that the file is done. `memory` is in bytes. */
export type WorkerMessage = { page: Page } | { problems: ProblemCode[]; memory: number }

process.on('disconnect', () => process.exit())
// A file that never ends keeps this thread from hearing that.
startGuard()
process.on('message', (file: FileRef) => {
  void work(file)
})

async function work(file: FileRef): Promise<void> {
  const problems = await readFile(file, (page) => say({ page }))
  say({ problems, memory: process.memoryUsage.rss() })
}

function say(message: WorkerMessage): void {
  process.send?.(message)
}
