/** Suggestions as an inline keyboard: a button carries its own question, so that a tap needs no memory of ours. */
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Part } from '../../message.ts'

export type Suggestion = Extract<Part, { kind: 'suggestion' }>

/** Bot API, InlineKeyboardButton: "callback_data … 1-64 bytes". */
const dataBytes = 64
/** Two labels of this length stand beside each other on a narrow phone. */
const halfRow = 18

const bytesOf = (text: string) => Buffer.byteLength(text)

/** What a tap asks, and the id of our reply that the button stood under (null when it had no room). */
export type Tap = { ask: string; replyId: string | null }

/**
 * The question, and after the last bar the id of the reply, when both fit. A question that is too long gives way
 * to the button's label, which says the same in fewer words.
 */
function tapData({ ask, label }: Suggestion, replyId: string): string {
  const question = bytesOf(ask) <= dataBytes - 1 ? ask : label
  const whole = `${question}|${replyId}`
  if (bytesOf(whole) <= dataBytes) return whole
  let cut = question
  while (bytesOf(cut) > dataBytes - 1) cut = Array.from(cut).slice(0, -1).join('')
  return `${cut}|`
}

/** Reads what `tapData` wrote; of a forged text, whatever stands before the last bar is taken as typed words. */
export function readTap(data: string): Tap {
  const bar = data.lastIndexOf('|')
  if (bar < 0) return { ask: data, replyId: null }
  return { ask: data.slice(0, bar), replyId: data.slice(bar + 1) || null }
}

/** Short labels two in a row, long ones alone; undefined when there is nothing to suggest. */
export function keyboard(suggestions: Suggestion[], replyId: string): InlineKeyboardMarkup | undefined {
  const rows: Suggestion[][] = []
  for (const suggestion of suggestions) {
    const last = rows.at(-1)
    const fits = (s: Suggestion | undefined) => s !== undefined && s.label.length <= halfRow
    if (last?.length === 1 && fits(last[0]) && fits(suggestion)) last.push(suggestion)
    else rows.push([suggestion])
  }
  if (rows.length === 0) return undefined
  return {
    inline_keyboard: rows.map((row) =>
      row.map((suggestion) => ({ text: suggestion.label, callback_data: tapData(suggestion, replyId) })),
    ),
  }
}

/** The id of our reply that a message with buttons is, or null. */
export function replyIdOf(markup: InlineKeyboardMarkup | undefined): string | null {
  for (const button of markup?.inline_keyboard.flat() ?? []) {
    const id = 'callback_data' in button ? readTap(button.callback_data).replyId : null
    if (id !== null) return id
  }
  return null
}
