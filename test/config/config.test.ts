/** The settings: what is meant when nothing is said, and every mistake named at once. */
import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { expect, it } from 'vitest'
import { ConfigError, readConfig, settingNames } from '../../src/config.ts'

const example = parseEnv(readFileSync('.env.example', 'utf8'))

function mistakes(environment: Record<string, string>): string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes
    throw error
  }
}

it('runs on this machine alone when nothing is set', () => {
  expect(readConfig({})).toEqual({
    dataDir: './data',
    mail: {
      addresses: ['letters@localhost'],
      host: '127.0.0.1',
      port: 2525,
      maxBytes: 26_214_400,
      relayUrl: null,
      from: 'letters@localhost',
    },
    telegram: null,
    retentionDays: 30,
    logLevel: 'info',
  })
})

it('has every setting in the example file, each with what is meant without it', () => {
  expect(Object.keys(example).sort()).toEqual([...settingNames].sort())
  expect(readConfig(example)).toEqual(readConfig({}))
})

it('reads what is set', () => {
  const config = readConfig({
    MAIL_ADDRESSES: 'Letters@Convoc.example, lettre@convoc.example',
    MAIL_FROM: 'answers@convoc.example',
    SMTP_RELAY_URL: 'smtps://user:secret@relay.example',
    TELEGRAM_BOT_TOKEN: '123456:ABC-def_9',
  })
  expect(config.mail).toMatchObject({
    addresses: ['letters@convoc.example', 'lettre@convoc.example'],
    from: 'answers@convoc.example',
    relayUrl: 'smtps://user:secret@relay.example',
  })
  expect(config.telegram).toEqual({ token: '123456:ABC-def_9', apiRoot: 'https://api.telegram.org' })
})

it('takes no notice of settings of other programs', () => {
  expect(readConfig({ MAIL: '/var/mail/ana', PORT: 'x', HOME: '/' })).toEqual(readConfig({}))
})

it('names every mistake at once, in words, and repeats no secret', () => {
  expect(
    mistakes({
      MAIL_CHANNEL: 'yes',
      MAIL_ADDRESSES: 'letters@convoc.example, ana',
      MAIL_PORT: '99999',
      MAIL_MAX_MB: 'a lot',
      SMTP_RELAY_URL: 'http://user:secret@relay.example',
      TELEGRAM_BOT_TOKEN: 'my secret token',
      RETENTION_DAYS: '0',
      LOG_LEVEL: 'loud',
    }),
  ).toEqual([
    'MAIL_CHANNEL must be "on" or "off".',
    'MAIL_ADDRESSES holds "ana", which is not an e-mail address.',
    'MAIL_PORT must be a whole number from 1 to 65535.',
    'MAIL_MAX_MB must be a whole number from 1 to 100.',
    'SMTP_RELAY_URL must be an address such as smtp://user:password@mail.example.org:587.',
    'TELEGRAM_BOT_TOKEN is not a bot token; @BotFather gives one, such as 123456:ABC-DEF.',
    'RETENTION_DAYS must be a whole number from 1 to 3650.',
    'LOG_LEVEL must be one of debug, info, warn, error, silent.',
  ])
})

it('refuses to start where nobody could reach it', () => {
  expect(mistakes({ MAIL_CHANNEL: 'off' })).toEqual([
    'MAIL_CHANNEL is "off" and TELEGRAM_BOT_TOKEN is not set: nobody could reach Convoc.',
  ])
  expect(mistakes({ MAIL_CHANNEL: 'off', TELEGRAM_BOT_TOKEN: '1:a' })).toEqual([])
})
