/** Whose address is whose: ours, a person's, an office's, a machine's. */

/** Lower case, the form in which addresses are compared and conversations are named. */
export function normalise(address: string): string {
  return address.trim().toLowerCase()
}

/** One plain mailbox that mail can be sent to, and nothing that could name a second one. */
export function isPlainAddress(address: string): boolean {
  return address.length <= 254 && /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]+$/.test(address)
}

/**
 * Whether mail to `address` is for us: one of `ours`, also with a tag (`letters+x@…`, RFC 5233).
 * Quoted local parts, `%` and source routes are never ours, so that nothing is ever passed on.
 */
export function isOurs(address: string, ours: string[]): boolean {
  const wanted = normalise(address)
  if (!isPlainAddress(wanted) || /[%!]/.test(wanted)) return false
  const at = wanted.lastIndexOf('@')
  const untagged = `${wanted.slice(0, at).replace(/\+.*$/s, '')}${wanted.slice(at)}`
  return ours.some((address) => [wanted, untagged].includes(normalise(address)))
}

/** A mailbox that no person reads: an answer to it is lost or starts a loop. */
export function isMachine(address: string): boolean {
  const local = normalise(address).split('@')[0] ?? ''
  const bare = local.replace(/[._-]/g, '')
  return (
    /^(?:mailerdaemon|mailer|postmaster|dmarcreports?|abuse|nobody|daemon|root|bounces?|listserv|majordomo)$/.test(
      bare,
    ) ||
    /noreply|donotreply|nepasrepondre|noreponse|autoreply|autorespond/.test(bare) ||
    /^(?:mailer-?daemon|postmaster)/.test(local) ||
    /^(?:bounces?|owner|returns?|srs[01]|prvs|msprvs\d*|verp|errors?)[+=_.-]/.test(local) ||
    /[._+-](?:bounces?|owner|request|return)$/.test(local)
  )
}

/** An administration: it writes letters, it does not ask us about them. */
export function isOffice(address: string): boolean {
  const domain = domainOf(address)
  return ['ofii.fr', 'gouv.fr', 'service-public.fr'].some(
    (end) => domain === end || domain.endsWith(`.${end}`),
  )
}

export function domainOf(address: string): string {
  return normalise(address).split('@').at(-1) ?? ''
}

/** Gmail's own forwarding names the person in the envelope: `awa+caf_=letters=convoc.example@gmail.com`. */
const gmailForward = /^(.+?)\+caf_=[^@]*@(gmail|googlemail)\.com$/

export type Sender =
  /** A person who wrote or forwarded it themselves. */
  | { address: string; by: 'hand' }
  /** A rule of the person's mailbox passed on what someone else wrote. */
  | { address: string; by: 'rule' }
  /** Nobody who can be answered. */
  | null

/**
 * Who gets the answer, out of the From header's one address and the envelope sender.
 * A mailbox rule leaves the office's own From in place: then the envelope names the person, and the office is never written to.
 * `envelope` is null when there was none (a mail read from a file).
 */
export function senderOf(from: string | null, envelope: string | null): Sender {
  const returnPath = envelope === null ? null : normalise(envelope)
  if (returnPath === '') return null
  if (returnPath !== null && isPlainAddress(returnPath)) {
    const person = gmailForward.exec(returnPath)
    if (person) return { address: `${person[1]}@${person[2]}.com`, by: 'rule' }
    const foreign = from === null || !isSameHouse(domainOf(from), domainOf(returnPath))
    if (from !== null && foreign && isOffice(from)) {
      return isMachine(returnPath) ? null : { address: returnPath, by: 'rule' }
    }
  }
  return from === null ? null : { address: from, by: 'hand' }
}

function isSameHouse(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}
