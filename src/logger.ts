/** The log: one line of JSON for each event on standard error. */
import { destination, pino } from 'pino'
import type { LogLevel } from './config.ts'
import type { Log } from './log.ts'

/**
 * What must never be in a log. The parts log ids and codes only (`Log` takes nothing else); this is the second wall.
 */
const redact = [
  'from',
  'to',
  'name',
  'address',
  'email',
  'subject',
  'text',
  'message.text',
  'conversation',
  'token',
  'url',
]

export function createLogger(level: LogLevel): Log {
  const logger = pino(
    { level, base: null, redact, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    // Written at once: the last line before an end is the one that matters.
    destination({ fd: 2, sync: true }),
  )
  return {
    info: (code, fields = {}) => logger.info(fields, code),
    warn: (code, fields = {}) => logger.warn(fields, code),
    error: (code, fields = {}) => logger.error(fields, code),
  }
}
