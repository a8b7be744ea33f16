/** Parts a mail's body into the sender's own words and the letter that they pass on. */
import { isOurs } from '../addresses.ts'
import { findForwarded, saysForwarded } from './forwarded.ts'
import { addressIn, findHeaderBlock } from './header-block.ts'
import type { PassedOn } from './letter-file.ts'
import { cutAtAttribution, splitAnswer, withoutSignature } from './own-words.ts'

export type Context = {
  ours: string[]
  /** It answers one of our replies, by its header fields. */
  answers: boolean
  /** A mailbox rule passed it on: every word in it is someone else's. */
  byRule: boolean
}

export type Parted = { words: string; letter: PassedOn | null }

/** `text` was squeezed; `named` is who the whole mail is from and its subject. A forwarded letter is never cut. */
export function partBody(text: string, named: Omit<PassedOn, 'body'>, context: Context): Parted {
  if (context.byRule) return { words: '', letter: { ...named, body: text } }
  const fresh = withoutOurMail(text, context.ours)
  const isAnswer = context.answers || fresh !== text
  const forwarded = isAnswer ? findOther(fresh) : findForwarded(fresh, saysForwarded(named.subject))
  if (forwarded) return { words: withoutSignature(forwarded.note), letter: forwarded }
  const { words, quoted, quotedFrom, quotedOn } = splitAnswer(fresh)
  if (isAnswer) return { words, letter: null }
  if (quoted === '') return { words: withoutSignature(fresh), letter: null }
  const isQuoteOfUs = quotedFrom === null ? saysAnswer(named.subject) : isOurs(quotedFrom, context.ours)
  return {
    words,
    letter: isQuoteOfUs
      ? null
      : { from: quotedFrom ?? '', sent: quotedOn, to: '', subject: '', body: quoted },
  }
}

/** The marks that mail programs put before the subject of an answer. */
function saysAnswer(subject: string): boolean {
  return /^\s*(?:re|ré|rép|aw|sv|antw|odp|res|vs)\s*:/i.test(subject)
}

/** In an answer to us only a block of "De : … Objet : …" lines means that a second letter was put in. */
function findOther(text: string) {
  return findHeaderBlock(text.split('\n')) ? findForwarded(text, false) : null
}

/** Cuts off our own mail where the program quoted it without marks, below "De : … <our address>" or "… <our address> wrote:". */
function withoutOurMail(text: string, ours: string[]): string {
  const lines = text.split('\n')
  for (let block = findHeaderBlock(lines); block; block = findHeaderBlock(lines, block.end)) {
    const address = addressIn(block.from)
    if (address !== null && isOurs(address, ours)) return lines.slice(0, block.start).join('\n').trim()
  }
  return cutAtAttribution(text, (address) => isOurs(address, ours))
}
