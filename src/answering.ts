/** Answering: the reader and the conversation put together, for the service and for the commands. */
import { createHandler } from './conversation/handle.ts'
import { remind } from './conversation/remind.ts'
import type { Tools } from './conversation/tools.ts'
import type { Remind } from './inbox/remind.ts'
import type { Handle } from './inbox/work.ts'
import type { Log } from './log.ts'
import { createReader } from './reading/read.ts'
import { loadSpeech } from './speech.ts'

export type Answering = { tools: Tools; handle: Handle; remind: Remind; stop(): Promise<void> }

type Options = {
  /** True for a service: files are opened in a process of their own. */
  isolated: boolean
  retentionDays: number
  log: Log
}

/** Throws where a file of the language is missing or not of its form. */
export async function createAnswering({ isolated, retentionDays, log }: Options): Promise<Answering> {
  const reader = createReader({ isolated, log })
  const tools: Tools = { ...(await loadSpeech(retentionDays)), read: reader.read }
  return {
    tools,
    handle: createHandler(tools),
    remind: (conversation, from, now) => remind(conversation, from, now, tools),
    stop: reader.stop,
  }
}
