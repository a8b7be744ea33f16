/** The header fields of a mail as they were written: read by ourselves because a parser keeps only one of two. */

/** `name` in lower case; `value` on one line, encoded words left as they are. */
export type Header = { name: string; value: string }

const longestHead = 1024 * 1024
const longestValue = 8 * 1024

/** Takes a mail apart at its first empty line (RFC 5322 section 2.1). Never throws; a mail without one is all header. */
export function splitMail(raw: Uint8Array): { headers: Header[]; body: Uint8Array } {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const ends = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')].filter((at) => at >= 0)
  const end = ends.length > 0 ? Math.min(...ends) : bytes.length
  const head = bytes.subarray(0, Math.min(end, longestHead)).toString('latin1')
  return { headers: unfold(head), body: bytes.subarray(end) }
}

function unfold(head: string): Header[] {
  const headers: Header[] = []
  for (const line of head.split(/\r?\n/)) {
    const last = headers.at(-1)
    if (/^[ \t]/.test(line)) {
      if (last && last.value.length < longestValue) last.value += ` ${line.trim()}`
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    headers.push({ name, value: line.slice(colon + 1, colon + 1 + longestValue).trim() })
  }
  return headers
}

/** Every value of a field, in the order written. */
export function valuesOf(headers: Header[], name: string): string[] {
  return headers.filter((header) => header.name === name).map((header) => header.value)
}

/** The head again with only the fields that an answer needs: what is left when a mail is too much for the parser. */
export function smallHead(headers: Header[]): Buffer {
  const kept = headers.filter(({ name }) => ['from', 'subject', 'date', 'message-id'].includes(name))
  const lines = kept.slice(0, 20).map(({ name, value }) => `${name}: ${value.slice(0, 2000)}\r\n`)
  return Buffer.from(`${lines.join('')}\r\n`, 'latin1')
}
