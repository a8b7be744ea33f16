/** `convoc send`: mails a file to the Convoc that runs here, to try it. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { createTransport } from 'nodemailer'
import { parseMail } from '../channels/email/parse.ts'
import { outboxOf } from '../main.ts'
import { type Command, complain, exit, print, UsageError } from './command.ts'
import { loadSettings } from './settings.ts'

const visitor = 'visitor@localhost'

export const run: Command = async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
  const [file] = positionals
  if (file === undefined || positionals.length > 1)
    throw new UsageError('Which file is to be sent? One at a time.')
  const config = loadSettings()
  if (config === null) return exit.wrongUsage
  if (config.mail === null) {
    complain('E-mail is off: MAIL_CHANNEL is "off".')
    return exit.fault
  }
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`There is no file ${file}.`)
  })
  const { addresses, host, port } = config.mail
  const to = addresses[0] ?? ''
  try {
    const transport = createTransport({ host, port, ignoreTLS: true })
    await transport.sendMail(file.endsWith('.eml') ? await asItIs(bytes, to) : attached(file, bytes, to))
  } catch {
    complain(`No Convoc takes mail on ${host}:${port}. Start it first with: npm start`)
    return exit.fault
  }
  print(
    config.mail.relayUrl
      ? `Sent to ${to}. The reply leaves through your relay.`
      : `Sent to ${to}. The reply will be in ${outboxOf(config)} in a moment.`,
  )
  return exit.answered
}

async function asItIs(raw: Buffer, to: string) {
  const { from } = await parseMail(raw)
  return { envelope: { from: from || visitor, to }, raw }
}

function attached(file: string, content: Buffer, to: string) {
  return {
    from: visitor,
    to,
    subject: 'My letter',
    text: 'What is this letter?',
    attachments: [{ filename: basename(file), content }],
  }
}
