/** `convoc serve`: runs every channel that is on until it is told to stop. */
import { once } from 'node:events'
import { flushCompileCache } from 'node:module'
import { parseArgs } from 'node:util'
import { createAnswering } from '../answering.ts'
import type { Config } from '../config.ts'
import { errorFields } from '../log.ts'
import { createLogger } from '../logger.ts'
import { outboxOf, StartError, start } from '../main.ts'
import { type Command, complain, exit, print } from './command.ts'
import { loadSettings } from './settings.ts'

export const run: Command = async (args) => {
  parseArgs({ args, options: {} })
  const config = loadSettings()
  if (config === null) return exit.wrongUsage
  const log = createLogger(config.logLevel)
  // Node's own words for an error that nobody caught would show its message, which may hold words of a letter.
  process.on('uncaughtException', (error) => {
    log.error('crashed', errorFields(error))
    process.exit(exit.fault)
  })
  try {
    const answering = await createAnswering({ isolated: true, retentionDays: config.retentionDays, log })
    const { stop } = await start(config, answering, log)
    print(greeting(config).join('\n'))
    flushCompileCache()
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
    await stop()
    process.exit(exit.answered)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    complain(error.message)
    return exit.fault
  }
}

/** What is on, what is off and why, and how to try it. */
export function greeting(config: Config): string[] {
  return [
    'Convoc is running.',
    ...mailLines(config),
    ...telegramLines(config),
    ...dataLines(config),
    '',
    ...tryLines(config),
  ]
}

function mailLines({ mail, ...config }: Config): string[] {
  if (mail === null) return ['  E-mail    off: MAIL_CHANNEL is "off".']
  const replies = mail.relayUrl
    ? `Replies leave through ${URL.parse(mail.relayUrl)?.host}.`
    : `Replies are kept as files in ${outboxOf({ mail, ...config })}: SMTP_RELAY_URL is not set.`
  return [
    `  E-mail    on: listens on ${mail.host}:${mail.port} for ${mail.addresses.join(', ')}.`,
    `            ${replies}`,
  ]
}

function telegramLines({ telegram }: Config): string[] {
  return [telegram === null ? '  Telegram  off: TELEGRAM_BOT_TOKEN is not set.' : '  Telegram  on.']
}

function dataLines({ dataDir, retentionDays }: Config): string[] {
  return [`  Data      in ${dataDir}; conversations are deleted after ${retentionDays} days.`]
}

function tryLines({ mail }: Config): string[] {
  if (mail === null) return ['To try it, send your bot a letter on Telegram.']
  return [
    'To try it, mail it a letter from a second terminal:',
    '  npm run -s convoc -- send fixtures/medical-visit/marseille/letter.pdf',
    'To stop it: Ctrl-C.',
  ]
}
