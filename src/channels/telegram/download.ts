/** Fetches a file that Telegram keeps, within limits, and says in a problem code why it could not. */
import { setTimeout as pause } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import type { FileRef } from '../../message.ts'
import type { Problem } from '../../problem.ts'
import { apiSignal } from './api.ts'
import type { RemoteFile } from './parse.ts'

/** Bot API, getFile: "bots can download files of up to 20MB in size". */
const maxBytes = 20 * 1024 * 1024
const attempts = 3
const attemptSeconds = 20

export type FileSource = { api: Api; fileRoot: string; signal: AbortSignal }

/**
 * @param source `fileRoot` is where files are read from, token included: it must not reach a log
 * @returns the file, or the problem to answer with. Throws only when `signal` says that we are stopping: the update
 *   is then left to the next start.
 */
export async function download(remote: RemoteFile, source: FileSource): Promise<FileRef | Problem> {
  const tooLarge: Problem = { code: 'file-too-large', file: remote.name }
  if ((remote.size ?? 0) > maxBytes) return tooLarge
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const bytes = await fetchOnce(remote.id, source)
      return bytes === null ? tooLarge : { name: remote.name, type: remote.type, bytes }
    } catch (error) {
      source.signal.throwIfAborted()
      if (refusedForGood(error)) break
      if (attempt < attempts) await pause(attempt * 500, undefined, { signal: source.signal })
    }
  }
  return { code: 'download-failed', file: remote.name }
}

/** Links of getFile hold for an hour, so that each attempt asks for a new one. Null when the file is too large. */
async function fetchOnce(id: string, { api, fileRoot, signal }: FileSource): Promise<Uint8Array | null> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(attemptSeconds * 1000)])
  let path: string | undefined
  try {
    path = (await api.getFile(id, apiSignal(deadline))).file_path
  } catch (error) {
    if (error instanceof GrammyError && /too big/i.test(error.description)) return null
    throw error
  }
  const response = await fetch(`${fileRoot}/${path}`, { signal: deadline, redirect: 'error' })
  if (!response.ok || !response.body) throw new Error(`the file server answered ${response.status}`)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body) {
    length += chunk.length
    if (length > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refusedForGood(error: unknown): boolean {
  return error instanceof GrammyError && [400, 403, 404].includes(error.error_code)
}
