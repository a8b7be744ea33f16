/** What the inbox needs of a channel to answer through it. */
import type { Reply } from '../message.ts'

/** `send` may be called again with the same reply after a crash. An error with `permanent: true` is not tried again. */
export type Outlet = {
  name: string
  send(reply: Reply): Promise<void>
  working?(conversation: string): void
  erase?(replies: string[]): Promise<void>
  eraseOlder?(before: Date): Promise<void>
}
