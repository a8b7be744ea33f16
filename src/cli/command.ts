/** What every command of the command line is. */

/** Takes the arguments after the command's name; gives the exit code. Throws `UsageError`. */
export type Command = (args: string[]) => Promise<number>

/** Exit codes: a program that calls us relies on them. */
export const exit = { answered: 0, fault: 1, wrongUsage: 2, nothingRead: 3 } as const

/** Called in the wrong way. The message says what is wrong. */
export class UsageError extends Error {
  override name = 'UsageError' as const
}

/** Prints to standard output, which holds what was asked for and nothing else. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Prints to standard error, where everything else goes. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** The clock that `--now` sets: an ISO 8601 instant or date; the real one without it. */
export function clock(now: string | undefined): Date {
  const date = now === undefined ? new Date() : new Date(now)
  if (Number.isNaN(date.getTime()))
    throw new UsageError(`--now must be an ISO 8601 date such as 2027-01-20T09:00:00Z, not "${now}".`)
  return date
}
