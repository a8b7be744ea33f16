/** What else the letter asks of the person: x-ray, fasting, arriving early, coming alone, an interpreter. */
import type { Reader } from '../kind.ts'
import type { Instruction, InstructionId } from '../letter.ts'
import { found, type Passage, type Span, textOf, trimmed } from '../passage.ts'
import { fastingOf } from './fasting.ts'
import { rules } from './instruction-rules.ts'
import { languageOf } from './languages.ts'

export const instructions: Reader = ({ passage }) => {
  const list: Instruction[] = []
  const add = (id: InstructionId, span: Span) => {
    const topic = id.split(':')[0] ?? id
    if (list.some((one) => one.id.startsWith(topic))) return
    const whole = found(passage, trimmed(passage, span, /[\s•·*]/), '')
    list.push({ id, french: { ...whole, value: whole.quote } })
  }
  for (const { pattern, unless, id } of rules) {
    for (const sentence of passage.sentences) {
      const text = textOf(passage, sentence).replaceAll('\n', ' ')
      const match = pattern.exec(text)
      const what = match && !unless?.test(text) ? id(match) : null
      if (what) add(what, sentence)
    }
  }
  const fasting = fastingOf(passage)
  if (fasting) add(fasting.id, fasting.span)
  for (const { language, span } of interpreters(passage)) add(`interpreter:${language}`, span)
  return { instructions: list }
}

const interpreting =
  /\b(?:interpret\w*|traducteur|traductrice|traduction|langue|parlant|locut(?:eur|rice)|(?:vous|qui) parl\w+)\b/

/** A language named in a sentence that speaks of an interpreter, or under the label "Langue". */
function interpreters(passage: Passage): { language: string; span: Span }[] {
  return passage.sentences.flatMap((span) => {
    const text = textOf(passage, span)
    const opening = interpreting.exec(text)?.index
    if (opening === undefined) return []
    const near = text.slice(Math.max(0, opening - 60), opening + 90)
    const language = near
      .split(/[^a-z]+/)
      .map(languageOf)
      .find((name) => name !== null && name !== 'French')
    return language ? [{ language: language.toLowerCase(), span }] : []
  })
}
