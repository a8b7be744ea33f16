/** Markup: `**strong**` and `*french*` of our own sentences become spans; what stands in for a value stays plain. */
import type { Span, Text } from '../message.ts'

/** A private-use character pair holds a value's place while the sentence is read, so no value can be read as markup. */
const slot = /\uE000(\d+)\uE001/
const mark = /\*\*(.+?)\*\*|\*(.+?)\*/gs

/** The place of the value with this number in a sentence. */
export function placeFor(index: number): string {
  return `\uE000${index}\uE001`
}

/** Reads a sentence of ours, with `placeFor` where its values belong. */
export function readMarkup(sentence: string, values: Text[]): Text {
  const spans: Span[] = []
  let from = 0
  for (const found of sentence.matchAll(mark)) {
    spans.push(...fill(sentence.slice(from, found.index), values))
    const [whole, strong, french] = found
    if (strong !== undefined) spans.push({ strong: plain(fill(strong, values)) })
    else spans.push({ french: plain(fill(french ?? '', values)) })
    from = found.index + whole.length
  }
  spans.push(...fill(sentence.slice(from), values))
  return joined(spans)
}

/** The words alone. */
export function plain(text: Text): string {
  return text
    .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : span.french))
    .join('')
}

/** Odd parts of the split are the numbers of values. */
function fill(piece: string, values: Text[]): Text {
  return piece.split(slot).flatMap((part, index) => (index % 2 === 0 ? [part] : (values[Number(part)] ?? [])))
}

function joined(spans: Span[]): Text {
  const text: Text = []
  for (const span of spans) {
    const last = text.at(-1)
    if (span === '') continue
    if (typeof span === 'string' && typeof last === 'string') text[text.length - 1] = last + span
    else text.push(span)
  }
  return text
}
