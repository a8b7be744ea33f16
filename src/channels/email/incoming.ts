/** The bytes of mails coming in, held in memory within one bound for all connections together. */
import type { SMTPServerDataStream } from 'smtp-server'

export type Received = { bytes: Uint8Array } | { refused: 'too-large' | 'busy' }

/** Mails of full size that may be held at once; more of them are asked to come again. */
const fullMails = 2

export class Incoming {
  private held = 0
  private readonly maxBytes: number

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes
  }

  /**
   * Collects one mail. One over the limit, or over what all may hold together, is read to its end without being kept.
   * Rejects when the connection breaks. The bytes count as held until `release`.
   */
  async collect(stream: SMTPServerDataStream): Promise<Received> {
    let chunks: Uint8Array[] = []
    let size = 0
    let kept = 0
    let refused: 'too-large' | 'busy' | null = null
    try {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        size += chunk.length
        if (size > this.maxBytes) refused = 'too-large'
        else if (refused === null && this.held + chunk.length > this.maxBytes * fullMails) refused = 'busy'
        if (refused === null) {
          chunks.push(chunk)
          kept += chunk.length
          this.held += chunk.length
        } else {
          chunks = []
          this.held -= kept
          kept = 0
        }
      }
    } catch (error) {
      this.held -= kept
      throw error
    }
    return refused === null ? { bytes: Buffer.concat(chunks, kept) } : { refused }
  }

  release(bytes: Uint8Array): void {
    this.held -= bytes.length
  }
}
