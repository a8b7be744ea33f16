/** E-mail addresses as letters print them, also broken at the end of a line, and as OCR damages them. */
import { lineAt, matches, type Passage, type Span, wordsAt } from '../passage.ts'
import { distance } from '../spelling.ts'

const mailPattern =
  /[a-z\d][\w.+-]{0,60}@\s?(?:[a-z\d-]{1,60}\.){1,4}(?:[a-z]{2,10}|\s(?:fr|com|org|net))(?![a-z\d])|[a-z\d][\w.+-]{0,60}\s?@\s?ofii\s?\.\s?fr(?![a-z\d])/g
/** What stands at the end of a line and goes on in the next: "secretariat.medical." */
const brokenOff = /(?<![\w.+-])(?:[a-z\d][\w+-]*[.][\w.+-]*\.|[a-z\d][\w.+]*[-_])$/
const doNotReply = /\b(?:ne[\s-]?pas[\s-]?repondre|no-?reply|donotreply|nepasrepondre)\b/

/** Each address in small letters; `damaged`: it was put right. None that takes no answers. */
export function* mailsIn(passage: Passage): Generator<Span & { address: string; damaged: boolean }> {
  for (const match of matches(passage, mailPattern)) {
    const span = { start: beginningOf(passage, match.start), end: match.end }
    const read = wordsAt(passage, span).replace(/\s/g, '').toLowerCase()
    if (doNotReply.test(read)) continue
    const [box = '', host = ''] = read.split('@')
    const damaged = lineAt(passage, span.start).ocr && host !== 'ofii.fr' && distance(host, 'ofii.fr', 1) <= 1
    yield { ...span, address: damaged ? `${box}@ofii.fr` : read, damaged }
  }
}

function beginningOf(passage: Passage, start: number): number {
  // "medical .lille@ofii.fr"
  const loose = /[a-z\d][\w.+-]* ?[._-]$/.exec(passage.text.slice(lineAt(passage, start).start, start))
  if (loose) return start - loose[0].length
  const line = passage.lines.find((one) => one.start === start)
  const above = line && passage.lines[passage.lines.indexOf(line) - 1]
  const part = above && brokenOff.exec(passage.text.slice(above.start, above.end))
  return part ? above.start + part.index : start
}
