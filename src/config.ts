/** The settings: environment variables, all checked before anything starts. `.env.example` explains each. */
import { z } from 'zod'

/** `mail` and `telegram` are null when that channel is off. */
export type Config = {
  dataDir: string
  mail: {
    addresses: string[]
    host: string
    port: number
    maxBytes: number
    relayUrl: string | null
    from: string
  } | null
  telegram: { token: string; apiRoot: string } | null
  retentionDays: number
  logLevel: LogLevel
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Something is wrong with the settings. `mistakes` has one sentence for each, fit to be shown to whoever set them. */
export class ConfigError extends Error {
  override name = 'ConfigError' as const
  readonly mistakes: string[]
  constructor(mistakes: string[]) {
    super(mistakes.join('\n'))
    this.mistakes = mistakes
  }
}

/** `letters@localhost` is an address here, though not on the internet. */
const mailbox = z.union([z.email(), z.string().regex(/^[^\s@<>"]+@localhost$/)], {
  error: (issue) => `holds "${issue.input}", which is not an e-mail address`,
})

const variables = {
  DATA_DIR: z.string().default('./data'),
  MAIL_CHANNEL: z.enum(['on', 'off'], 'must be "on" or "off"').default('on'),
  MAIL_ADDRESSES: z
    .string()
    .default('letters@localhost')
    .transform((list) => list.split(',').map((one) => one.trim().toLowerCase()))
    .pipe(z.array(mailbox)),
  MAIL_HOST: z.string().default('127.0.0.1'),
  MAIL_PORT: wholeNumber(1, 65_535).default(2525),
  MAIL_MAX_MB: wholeNumber(1, 100).default(25),
  MAIL_FROM: mailbox.optional(),
  SMTP_RELAY_URL: url(['smtp', 'smtps'], 'smtp://user:password@mail.example.org:587').optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'is not a bot token; @BotFather gives one, such as 123456:ABC-DEF')
    .optional(),
  TELEGRAM_API_ROOT: url(['http', 'https'], 'https://api.telegram.org').default('https://api.telegram.org'),
  RETENTION_DAYS: wholeNumber(1, 3650).default(30),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
}

const settings = z.object(variables).refine((set) => set.MAIL_CHANNEL === 'on' || set.TELEGRAM_BOT_TOKEN, {
  path: ['MAIL_CHANNEL'],
  message: 'is "off" and TELEGRAM_BOT_TOKEN is not set: nobody could reach Convoc',
})

/**
 * Every setting there is.
 *
 * @internal for the test that holds `.env.example` against it
 */
export const settingNames = Object.keys(variables)

/**
 * Reads the settings. An empty value is the same as none.
 *
 * @throws ConfigError that names every mistake at once
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => (environment[name]?.trim() ? [[name, environment[name].trim()]] : [])),
  )
  const { data, error } = settings.safeParse(given)
  if (error) throw new ConfigError(error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`))
  return toConfig(data)
}

function toConfig(set: z.infer<typeof settings>): Config {
  return {
    dataDir: set.DATA_DIR,
    mail:
      set.MAIL_CHANNEL === 'off'
        ? null
        : {
            addresses: set.MAIL_ADDRESSES,
            host: set.MAIL_HOST,
            port: set.MAIL_PORT,
            maxBytes: set.MAIL_MAX_MB * 1024 * 1024,
            relayUrl: set.SMTP_RELAY_URL ?? null,
            from: set.MAIL_FROM ?? set.MAIL_ADDRESSES[0] ?? '',
          },
    telegram: set.TELEGRAM_BOT_TOKEN
      ? { token: set.TELEGRAM_BOT_TOKEN, apiRoot: set.TELEGRAM_API_ROOT }
      : null,
    retentionDays: set.RETENTION_DAYS,
    logLevel: set.LOG_LEVEL,
  }
}

function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message))
}

function url(schemes: string[], example: string) {
  return z.string().refine((text) => schemes.includes(URL.parse(text)?.protocol.slice(0, -1) ?? ''), {
    message: `must be an address such as ${example}`,
  })
}
