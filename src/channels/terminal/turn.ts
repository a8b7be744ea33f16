/** Waiting for the answer to one message, as long as somebody is at work on it. */

export type Turn = {
  /** The reply has come. */
  end(): void
  /** Something shows that the message is worked on. */
  stir(): void
  /** Resolves at the end, or when nothing has stirred for so many milliseconds: some messages have no answer. */
  wait(patience: number): Promise<void>
}

export function createTurn(): Turn {
  const { promise, resolve } = Promise.withResolvers<void>()
  let timer: NodeJS.Timeout | undefined
  return {
    end() {
      clearTimeout(timer)
      resolve()
    },
    stir: () => timer?.refresh(),
    wait(patience) {
      timer = setTimeout(resolve, patience)
      promise.then(() => clearTimeout(timer))
      return promise
    },
  }
}
