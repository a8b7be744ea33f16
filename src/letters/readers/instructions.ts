/** What else the letter asks of the person: x-ray, fasting, arriving early, coming alone, an interpreter. */
import type { Reader } from '../kind.ts'
import type { Instruction, InstructionId } from '../letter.ts'
import { onOneLine, quoted, type Span, trimmed } from '../passage.ts'
import { chestXrays } from './chest-xray.ts'
import { fastingOf } from './fasting.ts'
import { rules } from './instruction-rules.ts'
import { interpreterIn } from './interpreter.ts'

const ofChildren = /enfant|b[ée]b[ée]/iu
const notIn = /\b(?:admis|accept|accueilli|autoris)/iu

const isOfChildren = (known: Instruction | undefined): boolean =>
  known !== undefined &&
  ofChildren.test(known.french.quote) &&
  notIn.test(known.french.quote) &&
  !/accompagn|personne|proche|famille|\bseule?s?\b/iu.test(known.french.quote)

export const instructions: Reader = ({ passage }) => {
  const list: Instruction[] = []
  const add = (id: InstructionId, span: Span) => {
    const topic = id.split(':')[0] ?? id
    const known = list.findIndex((one) => one.id.startsWith(topic))
    const french = quoted(passage, trimmed(passage, span, /[\s•·*]/))
    if (known < 0) list.push({ id, french })
    // "No companions" says more than "no children", which a note keeps.
    else if (id === 'come-alone' && isOfChildren(list[known]) && !ofChildren.test(onOneLine(passage, span)))
      list[known] = { id, french }
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
