/** The Bot API client with its limits, and a name for each of its failures that holds no token and no words. */
import { autoRetry } from '@grammyjs/auto-retry'
import { Api, GrammyError, HttpError } from 'grammy'

export const publicApiRoot = 'https://api.telegram.org'

/** Telegram is waited for this long when it asks for it (429); longer pauses are the queue's business. */
const longestRetrySeconds = 15

/**
 * @param token the bot's token
 * @param apiRoot the Bot API server, without a slash at the end
 * @param callSeconds how long one call may take
 */
export function createApi(token: string, apiRoot: string, callSeconds: number): Api {
  const api = new Api(token, { apiRoot, timeoutSeconds: callSeconds })
  // Lost connections and 5xx are left to the queue and to the poll loop: both know how to wait, and a repeat
  // here could show a person the same message twice.
  api.config.use(
    autoRetry({
      maxRetryAttempts: 2,
      maxDelaySeconds: longestRetrySeconds,
      rethrowInternalServerErrors: true,
      rethrowHttpErrors: true,
    }),
  )
  return api
}

/** The Bot API's error code, or null when no answer of its own came. */
export function errorCode(error: unknown): number | null {
  return error instanceof GrammyError ? error.error_code : null
}

/** What may be logged of a failure. Messages and causes are left out: they can hold the token or the text sent. */
export function failureName(error: unknown): string {
  if (error instanceof GrammyError) return `telegram_${error.error_code}`
  if (error instanceof HttpError) return 'no_connection'
  return error instanceof Error ? error.name : 'unknown'
}

/** The same signal, as grammY's types want it: they name the class of a package that Node has long replaced. */
export function apiSignal(signal: AbortSignal): Parameters<Api['getMe']>[0] {
  return signal as unknown as Parameters<Api['getMe']>[0]
}
