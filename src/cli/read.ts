/** `convoc read`: explains the letter in some files, or gives all that was read as JSON. */
import { parseArgs } from 'node:util'
import { drawMarkdown } from '../channels/markdown.ts'
import { emptyConversation } from '../conversation/conversation.ts'
import { createHandler } from '../conversation/handle.ts'
import { type Command, clock, print } from './command.ts'
import { toMessage } from './files.ts'
import { exitCode, readOnce, withAnswering } from './reading.ts'
import { readingJson } from './reading-json.ts'

export const run: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, now: { type: 'string' } },
  })
  const now = clock(values.now)
  const message = await toMessage(positionals, now)
  return await withAnswering(async (answering) => {
    const { incoming, tools } = await readOnce(message, now, answering.tools)
    if (values.json) {
      print(JSON.stringify(readingJson(incoming, tools.wording), null, 2))
    } else {
      const { reply } = await createHandler(tools)(message, emptyConversation, now)
      // Nobody can answer here, so nothing is offered.
      print(drawMarkdown((reply?.parts ?? []).filter(({ kind }) => kind !== 'suggestion')))
    }
    return exitCode(incoming)
  })
}
