/** What else the letter asks of the person: x-ray, fasting, arriving early, coming alone, an interpreter. */
import type { Reader } from '../kind.ts'
import type { Instruction, InstructionId } from '../letter.ts'
import { onOneLine, quoted, type Span, trimmed } from '../passage.ts'
import { chestXrays } from './chest-xray.ts'
import { fastingOf } from './fasting.ts'
import { rules } from './instruction-rules.ts'
import { interpreterIn } from './interpreter.ts'

export const instructions: Reader = ({ passage }) => {
  const list: Instruction[] = []
  const add = (id: InstructionId, span: Span) => {
    const topic = id.split(':')[0] ?? id
    if (list.some((one) => one.id.startsWith(topic))) return
    list.push({ id, french: quoted(passage, trimmed(passage, span, /[\s•·*]/)) })
  }
  for (const { id, span } of chestXrays(passage)) add(id, span)
  for (const { says, unless, id } of rules) {
    for (const sentence of passage.sentences) {
      const text = onOneLine(passage, sentence)
      const match = says.exec(text)
      const what = match && !unless?.test(text) ? id(match) : null
      if (what) add(what, sentence)
    }
  }
  const fasting = fastingOf(passage)
  if (fasting) add(fasting.id, fasting.span)
  const interpreter = interpreterIn(passage)
  if (interpreter) add(`interpreter:${interpreter.language.toLowerCase()}`, interpreter.span)
  return { instructions: list }
}
