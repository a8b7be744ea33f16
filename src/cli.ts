/** The `convoc` command. Each command is a file in `cli/`, loaded when it is asked for. */
import { type Command, complain, exit, print, UsageError } from './cli/command.ts'
import { usage } from './cli/usage.ts'
import { errorFields } from './log.ts'

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
  if (name !== 'serve') endQuietly()
  const { run } = await load()
  return await run(args)
}

/** `convoc read … | head`: who reads the output has seen enough, which is no fault. Of a service it is one. */
function endQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(exit.answered)
  })
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
