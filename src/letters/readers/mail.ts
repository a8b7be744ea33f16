/** E-mail addresses as letters print them, also broken at the end of a line, and as OCR damages them. */
import { lineAt, matches, type Passage, type Span, wordsAt } from '../passage.ts'
import { distance } from '../spelling.ts'

const mailPattern =
  /[a-z\d][\w.+-]{0,60}@\s?(?:[a-z\d-]{1,60}\.){1,4}(?:[a-z]{2,10}|\s(?:fr|com|org|net))(?![a-z\d])|[a-z\d][\w.+-]{0,60}\s?@\s?ofi{1,2}(?:\s?\.)?\s?fr(?![a-z\d])/g
/** What stands at the end of a line and goes on in the next: "secretariat.medical." */
const brokenOff = /(?<![\w.+-])(?:[a-z\d][\w+-]*[.][\w.+-]*\.|[a-z\d][\w.+]*[-_])$/
const doNotReply = /\b(?:ne[\s-]?pas[\s-]?repondre|no-?reply|donotreply|nepasrepondre)\b/

/** Each address in small letters; `damaged`: it was put right. None that takes no answers. */
export function* mailsIn(passage: Passage): Generator<Span & { address: string; damaged: boolean }> {
  for (const match of matches(passage, mailPattern)) {
    const span = { start: beginningOf(passage, match.start), end: match.end }
    const printed = wordsAt(passage, span)
    const read = printed.replace(/\s/g, '').toLowerCase()
    if (doNotReply.test(read)) continue
    const [box = '', host = ''] = read.split('@')
    const isPicture = lineAt(passage, span.start).ocr
    if (!isPicture && !host.includes('.')) continue
    const lost = isPicture ? lostPart(passage, span.start) : ''
    const damaged = isPicture && host !== 'ofii.fr' && distance(host, 'ofii.fr', 2) <= 2
    yield {
      ...span,
      address: damaged ? `${lost}${box}@ofii.fr` : `${lost}${read}`,
      damaged: damaged || lost !== '' || (isPicture && /[a-z\d]\. [a-z\d]/i.test(printed)),
    }
  }
}

/** "cir.)yon@ofii.fr", "cir.\\yon@ofii.fr": an l that was read as a stroke. */
const strokes = /(?<![a-z\d])([a-z][a-z\d-]*[._-])[()\\/|\]![]{1,2}$/

/** "parcours lille@ofii.fr": two words and nothing else in a line were one mailbox. */
const lone =
  /^(?!(?:courriel|e?mail|mel|adresse|ecrire|ecrivez|contact|ofii|messagerie|secretariat)\b)([a-z]{4,12}) [a-z-]{3,20} ?@ ?ofii ?\.? ?fr\W*$/

/** What a picture has cut off: "(retour strasbourg@ofii.fr)", or "pole-" with a line of another column between. */
function lostPart(passage: Passage, start: number): string {
  const line = lineAt(passage, start)
  const left = passage.text.slice(line.start, start)
  const stroke = strokes.exec(left)?.[1]
  if (stroke !== undefined) return `${stroke}l`
  const word =
    /\(\s?(?!(?:courriel|e?mail|adresse|ecrire|ecrivez|contact|ofii|messagerie)\b)([a-z]{4,12})\s$/.exec(
      left,
    )?.[1]
  if (word !== undefined) return `${word}.`
  const alone = lone.exec(passage.text.slice(line.start, line.end))?.[1]
  if (alone !== undefined && start === line.start + alone.length + 1) return `${alone}.`
  const [above] = passage.lines.filter(({ end }) => end < line.start).slice(-2)
  const part =
    above && start === line.start
      ? /\(([a-z]{3,12}-)$/.exec(passage.text.slice(above.start, above.end))
      : null
  return part?.[1] ?? ''
}

/** "VISITES. REUNION@OFII.FR" in a picture, where no sentence ends before. */
const parted = /(?:^|[\t:(] ?|\b(?:adresse|courriel|mail|mel|sur|a) )([a-z][a-z\d-]{2,20}\. )$/

function beginningOf(passage: Passage, start: number): number {
  // "medical .lille@ofii.fr"
  const own = lineAt(passage, start)
  const left = passage.text.slice(own.start, start)
  const loose = /[a-z\d][\w.+-]* ?[._-]$/.exec(left)?.[0] ?? (own.ocr ? parted.exec(left)?.[1] : undefined)
  if (loose !== undefined) return start - loose.length
  const line = passage.lines.find((one) => one.start === start)
  const above = line && passage.lines[passage.lines.indexOf(line) - 1]
  const part = above && brokenOff.exec(passage.text.slice(above.start, above.end))
  return part ? above.start + part.index : start
}
