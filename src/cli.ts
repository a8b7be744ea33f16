/** The `convoc` command. Each command is a file in `cli/`, loaded when it is asked for. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { type Command, complain, exit, print, UsageError } from './cli/command.ts'
import { usage } from './cli/usage.ts'
import { errorFields } from './log.ts'

// Stripped and compiled once, not at each start: that is most of the time a start takes. Where the folder cannot be
// written, nothing is lost but that time.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/convoc'))

const commands: Record<string, () => Promise<{ run: Command }>> = {
  serve: () => import('./cli/serve.ts'),
  read: () => import('./cli/read.ts'),
  ask: () => import('./cli/ask.ts'),
  chat: () => import('./cli/chat.ts'),
  reschedule: () => import('./cli/reschedule.ts'),
  send: () => import('./cli/send.ts'),
  facts: () => import('./cli/facts.ts'),
  health: () => import('./cli/health.ts'),
}

async function main([name = '', ...args]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name) || args.includes('--help')) {
    print(usage)
    return exit.answered
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined)
    throw new UsageError(name === '' ? 'Which command?' : `There is no command "${name}".`)
  const { run } = await load()
  return await run(args)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (isUsageError(error)) {
    complain(`${error.message}\n\n${usage}`)
    process.exitCode = exit.wrongUsage
  } else {
    // Not the error's own message: it may hold words of a letter.
    complain(`Something went wrong inside Convoc: ${JSON.stringify(errorFields(error))}`)
    process.exitCode = exit.fault
  }
}

/** Ours, or what node:util's parseArgs has to say about an option. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
