/** What a part may write to the log: a code and ids, never names, addresses or words of a letter. */

export type LogFields = Record<string, string | number | boolean | null>

export type Log = {
  info(code: string, fields?: LogFields): void
  warn(code: string, fields?: LogFields): void
  error(code: string, fields?: LogFields): void
}

/** What a thrown error may tell the log: its class, its code and our line. Never its message: that may hold a mail. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' && /^\w{1,40}$/.test(error.code)
  const frames = error.stack?.split(error.message).at(-1) ?? ''
  const line = /\/(src\/[\w/-]+\.ts:\d+)/.exec(frames)?.[1]
  return { error: error.name, ...(code && { code: String(error.code) }), ...(line && { at: line }) }
}
