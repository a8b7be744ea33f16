/** Waits for something, but not for ever. */

class TookTooLong extends Error {
  override name = 'TookTooLong' as const
}

/** Rejects with `TookTooLong` when `work` has not ended after so many milliseconds. */
export async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TookTooLong()), milliseconds)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
