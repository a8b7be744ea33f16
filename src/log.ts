/** What a part may write to the log: a code and ids, never names, addresses or words of a letter. */

export type LogFields = Record<string, string | number | boolean | null>

export type Log = {
  info(code: string, fields?: LogFields): void
  warn(code: string, fields?: LogFields): void
  error(code: string, fields?: LogFields): void
}
