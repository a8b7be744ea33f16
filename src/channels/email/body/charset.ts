/** Decodes text whose charset is missing, unknown or a lie: accents come out right where the bytes allow it. */
import { Transform, type TransformCallback } from 'node:stream'

/** As named when the bytes agree, else UTF-8 when they mostly are, else Windows-1252, in which every byte has a meaning. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  for (const label of [charset, 'utf-8']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch {
      // The label is unknown or the bytes are not what it says: the next one may be.
    }
  }
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  return isMostlyRight(utf8) ? utf8 : new TextDecoder('windows-1252').decode(bytes)
}

/** A byte or two were lost on the way, the rest is UTF-8. */
function isMostlyRight(utf8: string): boolean {
  const broken = utf8.match(/\ufffd/g)?.length ?? 0
  const sound = utf8.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return sound > broken
}

/** What mailparser takes for its `Iconv` option: a stream, and `convert` for header words. */
export class LenientDecoder extends Transform {
  private readonly charset: string
  private readonly chunks: Uint8Array[] = []

  constructor(charset: string) {
    super()
    this.charset = charset
  }

  override _transform(chunk: Uint8Array, _encoding: BufferEncoding, done: TransformCallback): void {
    this.chunks.push(chunk)
    done()
  }

  override _flush(done: TransformCallback): void {
    done(null, this.convert(Buffer.concat(this.chunks)))
  }

  convert(bytes: Uint8Array | string): Buffer {
    return Buffer.from(typeof bytes === 'string' ? bytes : decodeAs(bytes, this.charset))
  }
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
