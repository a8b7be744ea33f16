/** The words that a person wrote themselves, told from what their mail program quoted or signed. */
import EmailReplyParser from 'email-reply-parser'
import { addressIn, findHeaderBlock, unquoted } from './header-block.ts'

export type OwnWords = {
  words: string
  /** What was quoted, without its marks; empty when nothing was. */
  quoted: string
  /** The address that the quote names as its writer, lower case. */
  quotedFrom: string | null
  /** The line above the quote that says who wrote it and when, as written; empty when there is none. */
  quotedOn: string
}

/** The library reads backwards, pattern by pattern: it is shown no more than a long answer. */
const longest = 16 * 1024
const mostLines = 400

const signatures = [
  /^--$/,
  /^(?:sent|get) (?:from|outlook|with) .{1,60}$/i,
  /^envoyé (?:depuis|de|à partir de|avec) .{1,80}$/i,
  /^(?:télécharger|obtenir) outlook .{1,60}$/i,
  /^(?:gesendet|von meinem|enviado|inviato|verzonden|wysłane|trimis) .{1,60}$/i,
]

/** Takes off what a phone adds below ("Sent from my iPhone") and what stands under `--`; the person's own words stay. */
export function withoutSignature(text: string): string {
  const lines = text.split('\n')
  const marked = lines.findIndex((line, at) => at > 0 && line.trim() === '--')
  const kept = marked > 0 && lines.length - marked <= 12 ? lines.slice(0, marked) : lines
  const isSignature = (line: string) => signatures.some((pattern) => pattern.test(line.trim()))
  return kept
    .filter((line) => !isSignature(line))
    .join('\n')
    .trim()
}

/** Parts the new words of an answer from the quote below, above or around them. The text is squeezed before. */
export function splitAnswer(text: string): OwnWords {
  const lines = text.split('\n')
  const block = findHeaderBlock(lines)
  const above = block ? lines.slice(0, block.start) : lines
  const below = block ? lines.slice(block.end) : []
  const whole = above.join('\n')
  const shown = above.slice(0, mostLines).join('\n').slice(0, longest)
  const fragments = new EmailReplyParser().read(shown).getFragments()
  const visible = fragments.filter((fragment) => !fragment.isHidden())
  const unquotedParts = fragments.filter((fragment) => !fragment.isQuoted())
  const words = join(visible) || join(unquotedParts)
  const marked = join(fragments.filter((fragment) => fragment.isQuoted()))
  const rest = marked === '' && !block ? [] : [whole.slice(shown.length), ...below]
  const quote = [marked, ...rest].join('\n').trim()
  const { kept, attribution } = partAttribution(quote === '' ? '' : words)
  const quoted = quote.split('\n').map(unquoted)
  const end = openingEnd(quoted)
  return {
    words: withoutRuler(withoutSignature(quote === '' ? words : kept)),
    quoted: quoted.slice(end).join('\n').trim(),
    quotedFrom: addressIn(block?.from ?? '') ?? addressIn(attribution) ?? addressIn(top(quote)),
    quotedOn: block?.sent || attribution || quoted.slice(0, end).join(' '),
  }
}

function top(quote: string): string {
  return quote.split('\n').slice(0, 3).join(' ')
}

/** Where the "On … wrote:" above a quote ends, whose date is only that of the mail; 0 when there is none. */
function openingEnd(lines: string[]): number {
  const first = lines.findIndex((line) => line !== '')
  return [1, 2, 3].map((count) => first + count).find((at) => attributionAt(lines, at) === first) ?? 0
}

/** A line of dashes or underscores above the quote that was taken off. */
function withoutRuler(words: string): string {
  const lines = words.split('\n')
  return /^[-_]{5}/.test(lines.at(-1) ?? '') ? lines.slice(0, -1).join('\n').trim() : words
}

/** "On … Awa <…> wrote:" that stayed behind, parted from its quote by an empty line. */
function partAttribution(words: string): { kept: string; attribution: string } {
  const lines = words.split('\n')
  const at = originalMark.test(lines.at(-1) ?? '') ? lines.length - 1 : attributionAt(lines, lines.length)
  if (at === null) return { kept: words, attribution: '' }
  return { kept: lines.slice(0, at).join('\n').trim(), attribution: lines.slice(at).join(' ') }
}

const originalMark =
  /^[-*\s]{2,}(?:original message|message (?:d['’]origine|original)|mensaje original)[-*\s]*$/i
const wrote =
  /(?<!\p{L})(?:wrote|écrit|schrieb|escribió|escreveu|scritto|schreef|skrev|napisał|kirjoitti|yazdı|написал|пише|كتب)(?!\p{L})|写道/iu
/** Russian and Arabic programs end it with the address and no verb after it. */
const endsInAddress = /\d.*[<(][^\s<>()]+@[^\s<>()]+[>)]+\s?[:：]$/
const opening = /^(?:le|on|am|el|il|em|op|den|dnia|w dniu|в|il giorno)(?!\p{L})/iu

/** Where the attribution begins whose last line stands before `end`: it may be folded over three lines. */
function attributionAt(lines: string[], end: number): number | null {
  for (let at = end - 1; at >= Math.max(0, end - 3); at -= 1) {
    const line = lines.slice(at, end).join(' ').trim()
    if (!/[:：][-\s]*$/.test(line)) return null
    const isWhole =
      (wrote.test(line) && (addressIn(line) !== null || /\d/.test(line))) || endsInAddress.test(line)
    if (isWhole && (at === end - 1 || opening.test(line) || at === end - 3)) return at
  }
  return null
}

/** Cuts a text at the first "On … <address> wrote:" whose address `isTheirs` knows, when no `>` marks what it quotes. */
export function cutAtAttribution(text: string, isTheirs: (address: string) => boolean): string {
  const lines = text.split('\n')
  for (let end = 1; end <= lines.length; end += 1) {
    if ((lines[end] || lines[end + 1])?.startsWith('>')) continue
    const at = attributionAt(lines, end)
    const address = at === null ? null : addressIn(lines.slice(at, end).join(' '))
    if (at !== null && address !== null && isTheirs(address)) return lines.slice(0, at).join('\n').trim()
  }
  return text
}

function join(fragments: { toString(): string }[]): string {
  return fragments.map(String).join('\n').trim()
}
