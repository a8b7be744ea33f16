/** A log that a test can read. */
import type { Log, LogFields } from '../../src/log.ts'

export function createReadableLog(): Log & { lines: string[] } {
  const lines: string[] = []
  const write = (level: string) => (code: string, fields?: LogFields) => {
    lines.push(`${level} ${code} ${JSON.stringify(fields ?? {})}`)
  }
  return { lines, info: write('info'), warn: write('warn'), error: write('error') }
}
