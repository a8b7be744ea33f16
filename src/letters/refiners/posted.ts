/** Of a letter that calls, the papers that are to be sent ahead by post: nobody brings those on the day. */
import type { Refiner } from '../kind.ts'
import { lineAt, onOneLine, type Passage, type Span } from '../passage.ts'
import { postTo } from '../readers/post-to.ts'

export const posted: Refiner = (letter, { passage }) => {
  if (letter.appointments.length === 0 || letter.documents.length === 0) return letter
  const asked = passage.sentences.flatMap((span, index) => postedIn(passage, span, index))
  if (asked.length === 0) return letter
  const isPosted = (quote: string) => {
    const first = passage.raw.indexOf(quote)
    const at = passage.from.findIndex((place) => place >= first)
    return first >= 0 && asked.some(({ start, end }) => at >= start && at < end)
  }
  const documents = letter.documents.map((one) =>
    isPosted(one.french.quote) ? { ...one, posted: true as const } : one,
  )
  if (documents.every((one) => !one.posted)) return letter
  const address = postTo(passage)
  return { ...letter, documents, ...(address ? { postTo: address } : {}) }
}

const sends =
  /\b(?:faire parvenir|parvenir|(?:r?envoy|adress|transmett|retourn|renvoy|post|expedi)(?:er|ez|re|erez|rez))\b/
const byPost =
  /\b(?:sous (?:pli|double enveloppe|enveloppe)|par (?:la poste|courrier(?! electronique)|voie postale|lettre)|enveloppe (?:fermee|cachetee))\b/
/** "Ces documents sont à adresser sous pli confidentiel": of those listed above. */
const ofThose = /^\W*(?:ces|ils|elles|le tout|l'ensemble|vos|les)\b/
/** Why somebody cannot come, or could not, is another matter. */
const another =
  /\b(?:empech\w*|absen\w*|report\w*|en cas|si vous|ne pouvez|n'envoyez|ne (?:nous )?(?:adressez|envoyez|transmettez))\b/

/** The sentence that asks for them, with the list below it. */
function postedIn(passage: Passage, span: Span, index: number): Span[] {
  const words = onOneLine(passage, span)
  if (!sends.test(words) || another.test(words)) return []
  const end = /:\s*$/.test(words) ? listEnd(passage, span.end) : span.end
  const behind = passage.sentences.slice(index + 1).find((one) => one.start >= end)
  const goesOn = behind ? onOneLine(passage, behind) : ''
  const isByPost =
    byPost.test(words) || (ofThose.test(goesOn) && byPost.test(goesOn) && !another.test(goesOn))
  return isByPost ? [{ start: span.start, end }] : []
}

const mark = /^\W*(?:[-•·*▪◦●○■□–☐]|\d{1,2}[.)°]|[a-z]\))\s/

function listEnd(passage: Passage, from: number): number {
  const own = lineAt(passage, Math.max(0, from - 1))
  let { end } = own
  for (const line of passage.lines.filter(({ start }) => start > own.start)) {
    if (!mark.test(onOneLine(passage, line))) break
    end = line.end
  }
  return Math.max(from, end)
}
