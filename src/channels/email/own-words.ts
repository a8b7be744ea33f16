/** The words that a person wrote themselves, told from what their mail program quoted or signed. */
import EmailReplyParser from 'email-reply-parser'
import { addressIn, findHeaderBlock, unquoted } from './header-block.ts'

export type OwnWords = {
  words: string
  /** What was quoted, without its marks; empty when nothing was. */
  quoted: string
  /** The address that the quote names as its writer, lower case. */
  quotedFrom: string | null
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
  const quote = [
    join(fragments.filter((fragment) => fragment.isQuoted())),
    whole.slice(shown.length),
    ...below,
  ]
    .join('\n')
    .trim()
  return {
    words: withoutSignature(words)
      .replace(/\n?[-_]{5,}[^\n]*$/, '')
      .trim(),
    quoted: quote.split('\n').map(unquoted).join('\n').trim(),
    quotedFrom: block?.from ?? addressIn(firstAttribution(quote)),
  }
}

function firstAttribution(quote: string): string {
  return quote.split('\n').slice(0, 3).join(' ')
}

function join(fragments: { toString(): string }[]): string {
  return fragments.map(String).join('\n').trim()
}
