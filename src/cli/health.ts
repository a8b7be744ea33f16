/** `convoc health`: whether the Convoc of these settings is running. For a container's health check. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { FolderInUse, lockFolder } from '../storage/lock.ts'
import { type Command, complain, exit, print } from './command.ts'
import { loadSettings } from './settings.ts'

const longestWait = 3_000

export const run: Command = async (args) => {
  parseArgs({ args, options: {} })
  const config = loadSettings()
  if (config === null) return exit.wrongUsage
  if (!isRunning(config.dataDir)) {
    complain(`No Convoc is running on the data folder ${config.dataDir}.`)
    return exit.fault
  }
  if (config.mail !== null && !(await greets(config.mail))) {
    complain(`Convoc runs but does not take mail on ${config.mail.host}:${config.mail.port}.`)
    return exit.fault
  }
  print('Convoc is running.')
  return exit.answered
}

function isRunning(folder: string): boolean {
  try {
    lockFolder(folder)()
    return false
  } catch (error) {
    return error instanceof FolderInUse
  }
}

/** Whether a mail server says hello (RFC 5321 section 4.2: 220). */
async function greets({ host, port }: NonNullable<Config['mail']>): Promise<boolean> {
  const socket = connect(port, host)
  try {
    const [greeting] = await once(socket, 'data', { signal: AbortSignal.timeout(longestWait) })
    return String(greeting).startsWith('220')
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
