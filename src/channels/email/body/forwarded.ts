/** A mail that was forwarded inside the body of another: the forwarder's note, and the letter below it. */
import EmailForwardParser from 'email-forward-parser'
import { findHeaderBlock, unquoted } from './header-block.ts'

export type Forwarded = {
  /** What the forwarder wrote above it. */
  note: string
  /** The sender that the block names, as written: text that anyone can write, proof of nothing. */
  from: string
  /** When it was sent and to whom, as the block writes it. */
  sent: string
  to: string
  subject: string
  body: string
}

/** The library's patterns go back and forth: it is shown the top of a mail, where the block stands. */
const longestHead = 12 * 1024

/**
 * Finds the forwarded mail in text that was squeezed; null when there is none.
 * Two readers look, ours for the block of header lines and email-forward-parser for the separators of many programs
 * and languages; the one that finds it higher up is right. `saysForwarded`: the subject begins with a forwarding mark.
 */
export function findForwarded(text: string, saysForwarded: boolean): Forwarded | null {
  const found = [readByLibrary(text, saysForwarded), readByBlock(text)].filter((one) => one !== null)
  return found.sort((a, b) => a.note.length - b.note.length)[0] ?? null
}

function readByBlock(text: string): Forwarded | null {
  const lines = text.split('\n')
  const block = findHeaderBlock(lines)
  if (!block) return null
  return {
    note: withoutSeparator(lines.slice(0, block.start)),
    from: block.from,
    sent: block.sent,
    to: block.to,
    subject: block.subject,
    body: unquotedBody(lines.slice(block.end)),
  }
}

/** Programs differ in the dashes and the verb; the library knows one of each. */
const frenchSeparator = /^[ \t]*-{3,12} ?(?:message|mail) (?:transféré|transmis|réexpédié) ?-{3,12}/gim

function readByLibrary(text: string, saysForwarded: boolean): Forwarded | null {
  const cut = text.length > longestHead ? text.lastIndexOf('\n', longestHead) : text.length
  const head = text.slice(0, cut < 0 ? longestHead : cut)
  const { message, email } = askLibrary(
    head.replace(frenchSeparator, '----- Message transmis -----'),
    saysForwarded,
  )
  const hasBlock = Boolean(email.from.address || email.from.name || email.date)
  if (email.body === undefined || !hasBlock) return null
  return {
    note: message ?? '',
    from: mailboxOf(email.from),
    sent: email.date ?? '',
    to: [email.to ?? []].flat().map(mailboxOf).join(', '),
    subject: email.subject ?? '',
    body: unquotedBody([...email.body.split('\n'), ...text.slice(head.length).split('\n')]),
  }
}

type Mailbox = { name?: string | null; address?: string | null }

const mailboxOf = ({ name, address }: Mailbox): string =>
  [name, address && `<${address}>`].filter(Boolean).join(' ')

/** Told of a forwarding subject, the library takes any "De :" line for a mail's: then it must show an address. */
function askLibrary(head: string, saysForwarded: boolean) {
  const parser = new EmailForwardParser()
  const separated = parser.read(head, null)
  if (separated.email.body !== undefined || !saysForwarded) return separated
  const guessed = parser.read(head, 'Fwd:')
  return guessed.email.from.address ? guessed : separated
}

/** The marks that mail programs put before the subject of a forwarded mail. */
export function saysForwarded(subject: string): boolean {
  return /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|tr|wg|rv|enc|i|vs|vb|vl|pd|[iİ]lt|videresend|redir\.?|transf[ée]r[ée]?|transmis)\s*:/i.test(
    subject,
  )
}

const separator =
  /^[>\s]*(?:[-_=*~]{2,}.*|.*(?:transf[ée]r|r[ée]exp[ée]di|transmis|forwarded|d'origine|original).*:)$/i

function withoutSeparator(lines: string[]): string {
  const kept = [...lines]
  const last = () => kept.at(-1) ?? ''
  while (kept.length > 0 && (unquoted(last()) === '' || isSeparator(last()))) kept.pop()
  return kept.join('\n').trim()
}

function isSeparator(line: string): boolean {
  if (/^>+\s*message du\b/i.test(line)) return true
  return line.length < 120 && separator.test(line.replace('’', "'"))
}

/** Takes one level of `>` off when the body was forwarded as a quote. */
function unquotedBody(lines: string[]): string {
  const filled = lines.filter((line) => line.trim() !== '')
  const quoted = filled.filter((line) => line.startsWith('>'))
  const isQuoted = filled.length > 0 && quoted.length >= filled.length * 0.8
  return (isQuoted ? lines.map((line) => line.replace(/^>\s?/, '')) : lines).join('\n').trim()
}
