/** An instruction in words: what the letter tells the reader to do or not to do, with its French beside it. */
import type { Letter } from '../letters/letter.ts'
import { instruction, instructionValue } from './lookup.ts'
import { lead, quoted, wordsOf } from './statement.ts'
import type { Statement, Value } from './topic.ts'

/** `as`: the sentence to say it in, where it is not the instruction's own. Empty when the letter does not say it. */
export function told(letter: Letter, id: string, as = id): Statement[] {
  const found = instruction(letter, id)
  if (!found) return []
  const value = instructionValue(found)
  return [
    lead(`before:${as}`, { quote: wordsOf(found.french), value: numberOr(value) }, quoted(found.french)),
  ]
}

function numberOr(value: string): Value {
  return /^\d+$/.test(value) ? Number(value) : value.charAt(0).toUpperCase() + value.slice(1)
}
