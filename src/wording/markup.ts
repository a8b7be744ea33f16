/** Markup: `**strong**` and `*french*` of our own sentences become spans; what stands in for a value stays plain. */
import type { Span, Text } from '../message.ts'

/** A private-use character pair holds a value's place while the sentence is read, so no value can be read as markup. */
const slot = /\uE000(\d+)\uE001/
const strongMark = /\*\*(.+?)\*\*/s
const frenchMark = /\*(.+?)\*/s

/** The place of the value with this number in a sentence. */
export function placeFor(index: number): string {
  return `\uE000${index}\uE001`
}

/** Reads a sentence of ours, with `placeFor` where its values belong. Inside strong words French stays French. */
export function readMarkup(sentence: string, values: Text[]): Text {
  // Splitting by a pattern with one group puts what is marked at the odd places.
  const spans = sentence.split(strongMark).flatMap((piece, index) =>
    piece.split(frenchMark).flatMap((words, inner): Span[] => {
      const text = fill(words, values)
      if (inner % 2 === 1) return [{ french: plain(text) }]
      return index % 2 === 1 ? strengthened(text) : text
    }),
  )
  return joined(spans)
}

function strengthened(text: Text): Span[] {
  return text.flatMap((span): Span[] =>
    typeof span !== 'string' ? [span] : span === '' ? [] : [{ strong: span }],
  )
}

/** The words alone. */
export function plain(text: Text): string {
  return text
    .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : span.french))
    .join('')
}

/** Words made for a list ("come in person") as a sentence of their own; what is one already stays as it is. */
export function asSentence(text: Text, isStrong: boolean): Text {
  const [first, ...others] = text
  if (typeof first !== 'string' || !/^\p{Ll}/u.test(first)) return text
  const end = /[.?»]$/.test(plain(text)) ? [] : ['.']
  const sentence = joined([first.charAt(0).toUpperCase() + first.slice(1), ...others, ...end])
  return isStrong ? strengthened(sentence) : sentence
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
    else if (isStrong(span) && isStrong(last)) text[text.length - 1] = { strong: last.strong + span.strong }
    else text.push(span)
  }
  return text
}

function isStrong(span: Span | undefined): span is { strong: string } {
  return typeof span === 'object' && 'strong' in span
}
