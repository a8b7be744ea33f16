/** Model file: a model as bytes: a line of JSON, then the numbers, little-endian. */
import type { Layer, Model } from './linear.ts'

type Head = Pick<Model, 'classes' | 'trainedOn' | 'vocabulary'> & {
  phrases: number
  segments: Record<string, number>
  alone: { sharpness: number; slots: number }
  after: { sharpness: number; slots: number; trust: number[] }
}

/** The file of a model. */
export function writeModel(model: Model): Uint8Array {
  const { classes, trainedOn, vocabulary, exact, alone, after } = model
  const sizes = ({ sharpness, rarity }: Layer) => ({ sharpness, slots: rarity.length })
  const phrases = exact.keys.length
  const head: Head = {
    classes,
    trainedOn,
    phrases,
    alone: sizes(alone),
    after: { ...sizes(after), trust: Array.from(after.trust) },
    segments: Object.fromEntries(model.segments),
    vocabulary,
  }
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const numbers = [alone, after].flatMap(({ bias, scale, rarity, weights }) => [bias, scale, rarity, weights])
  const parts = [line, ...numbers, exact.keys, exact.kinds].map(
    (part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  )
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

/** The model of a file. Throws when the file is not one, or is cut short. */
export function readModel(file: Uint8Array): Model {
  const end = file.indexOf(10)
  const head: Head = JSON.parse(new TextDecoder().decode(file.subarray(0, end)))
  let at = end + 1
  const look = (bytes: number) => {
    const part = file.subarray(at, at + bytes)
    if (part.length !== bytes) throw new Error('The model file is cut short; run npm run train')
    at += bytes
    return part
  }
  const floats = (count: number) => new Float32Array(new Uint8Array(look(count * 4)).buffer)
  const count = head.classes.length
  const layer = ({ sharpness, slots }: Head['alone']): Layer => {
    const [bias, scale, rarity] = [floats(count), floats(count), floats(slots)]
    // By far the largest part: looked at where it lies.
    const { buffer, byteOffset, length } = look(slots * count)
    return { sharpness, bias, scale, rarity, weights: new Int8Array(buffer, byteOffset, length) }
  }
  const { classes, trainedOn, vocabulary } = head
  const alone = layer(head.alone)
  const after = { ...layer(head.after), trust: Float32Array.from(head.after.trust) }
  const keys = new Uint32Array(new Uint8Array(look(head.phrases * 4)).buffer)
  const kinds = new Uint8Array(look(head.phrases))
  const segments = new Map(Object.entries(head.segments ?? {}))
  return { classes, trainedOn, vocabulary, alone, after, exact: { keys, kinds }, segments }
}
