/** What is read of a whole letter, read once for each. */
import type { Passage } from './passage.ts'

export function oncePerLetter<Value>(read: (passage: Passage) => Value): (passage: Passage) => Value {
  const known = new WeakMap<Passage, { value: Value }>()
  return (passage) => {
    const first = known.get(passage) ?? { value: read(passage) }
    known.set(passage, first)
    return first.value
  }
}
