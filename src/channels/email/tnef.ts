/** The files inside a `winmail.dat`, the wrapping that Outlook puts around attachments (MS-OXTNEF). */

export type WrappedFile = { name: string; bytes: Uint8Array }

const signature = 0x223e9f78
const titleTag = 0x8010
const dataTag = 0x800f
const beginsFileTag = 0x9002
const propertiesTag = 0x9005
const longNameProperty = 0x3707

/** Property types and the bytes that a value takes, padded to four (MS-OXTNEF section 2.1.3.5); others tell their length. */
const sizes = new Map([
  [0x0001, 4],
  [0x0002, 4],
  [0x0003, 4],
  [0x0004, 4],
  [0x0005, 8],
  [0x0006, 8],
  [0x0007, 8],
  [0x000a, 4],
  [0x000b, 4],
  [0x0014, 8],
  [0x0040, 8],
  [0x0048, 16],
])
const text8 = 0x001e
const text16 = 0x001f
const manyFlag = 0x1000

/** The files in the order they stand; those before the place where it is broken, when it is. One pass, never throws. */
export function unwrap(content: Uint8Array): WrappedFile[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const files: WrappedFile[] = []
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== signature) return files
  let at = 6
  while (at + 9 <= bytes.length) {
    const tag = bytes.readUInt16LE(at + 1)
    const start = at + 9
    const end = start + bytes.readUInt32LE(at + 5)
    if (end > bytes.length) break
    take(files, tag, bytes.subarray(start, end))
    at = end + 2
  }
  return files.filter((file) => file.bytes.length > 0)
}

function take(files: WrappedFile[], tag: number, value: Buffer): void {
  if (tag === beginsFileTag) files.push({ name: '', bytes: new Uint8Array() })
  const file = files.at(-1)
  if (!file) return
  if (tag === titleTag && file.name === '') file.name = endAtNul(value.toString('latin1'))
  if (tag === dataTag) file.bytes = value
  if (tag === propertiesTag) file.name = longName(value) || file.name
}

/** The long name among an attachment's properties; empty when there is none or they are broken. */
function longName(bytes: Buffer): string {
  try {
    return findLongName(bytes)
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}

function findLongName(bytes: Buffer): string {
  let at = 4
  for (let left = bytes.readUInt32LE(0); left > 0; left -= 1) {
    const type = bytes.readUInt16LE(at)
    const id = bytes.readUInt16LE(at + 2)
    at = id < 0x8000 ? at + 4 : afterName(bytes, at + 4)
    const size = sizes.get(type & ~manyFlag)
    const tellsCount = size === undefined || (type & manyFlag) !== 0
    const count = tellsCount ? bytes.readUInt32LE(at) : 1
    if (tellsCount) at += 4
    for (let value = 0; value < count; value += 1) {
      const length = size ?? bytes.readUInt32LE(at)
      const start = size === undefined ? at + 4 : at
      if (id === longNameProperty) return decodeName(bytes.subarray(start, start + length), type)
      at = start + padded(length)
      if (at > bytes.length) return ''
    }
  }
  return ''
}

/** A named property has a GUID and a number or a name before its value. */
function afterName(bytes: Buffer, at: number): number {
  const kind = bytes.readUInt32LE(at + 16)
  return kind === 0 ? at + 24 : at + 24 + padded(bytes.readUInt32LE(at + 20))
}

function decodeName(bytes: Buffer, type: number): string {
  if (type === text16) return endAtNul(bytes.toString('utf16le'))
  return type === text8 ? endAtNul(bytes.toString('latin1')) : ''
}

const padded = (length: number) => Math.ceil(length / 4) * 4
const endAtNul = (text: string) => text.split('\0')[0] ?? ''
