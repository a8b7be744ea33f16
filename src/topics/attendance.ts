/** Attendance: until when one is let in, that one stays and signs, and what an absence asks for. */
import type { Excuse, Lateness, Letter } from '../letters/letter.ts'
import { instruction } from './lookup.ts'
import { lead, quoted, wordsOf } from './statement.ts'
import type { Statement, Topic, Values, WordingKey } from './topic.ts'

/** What being late means; null where the letter says it in words that are not known. */
export function onTime({ lateness }: Letter): Statement | null {
  if (!lateness) return null
  const { say, values } = ofLateness(lateness.value)
  return lead(say, { ...values, quote: wordsOf(lateness) }, quoted(lateness))
}

function ofLateness({ after, means }: Lateness): { say: WordingKey; values: Values } {
  if (after === 'start') return { say: 'before:onTime.start', values: {} }
  if (typeof after === 'string') return { say: 'before:onTime.hour', values: { hour: { time: after } } }
  if (after === null) return { say: `before:onTime.late.${means}`, values: {} }
  return { say: `before:onTime.minutes.${means}`, values: { minutes: after } }
}

/** A line on lateness that "if you don't come, or come late" says below. */
export function saidBelow(letter: Letter): boolean {
  const quote = instruction(letter, 'no-delay-tolerated')?.french.quote ?? ''
  return !letter.lateness && quote === letter.consequence?.quote && /absen/iu.test(quote)
}

/** That the day does not count without all signatures; null where the letter does not say so. */
export function signing({ signing: said }: Letter): Statement | null {
  return said ? lead('before:signing', { quote: wordsOf(said) }, quoted(said)) : null
}

export const staying: Topic = {
  id: 'duration',
  about({ staying: said }) {
    return said ? [lead(`before:staying.${said.value}`, { quote: wordsOf(said) }, quoted(said))] : []
  },
}

export const excused: Topic = {
  id: 'missed',
  about({ excuse: said }) {
    if (!said) return []
    const { what, count, unit }: Excuse = said.value
    return [lead(`consequence:excuse.${what}.${unit}`, { count, quote: wordsOf(said) }, quoted(said))]
  },
}
