/** The Message-ID of our answers: made from the reply's id, so that a second sending is the same mail, and read back from answers to it. */
import { domainOf } from './addresses.ts'

const mostAnswered = 20

/** `<convoc.REPLY@our.domain>` (RFC 5322 section 3.6.4). */
export function messageIdOf(replyId: string, from: string): string {
  return `<convoc.${encodeURIComponent(replyId)}@${domainOf(from)}>`
}

/** The ids of our replies named in header values, in their order, each once. Ids of other houses are passed over. */
export function repliesAnswered(values: string[], ours: string[]): string[] {
  const domains = new Set(ours.map(domainOf))
  const found = new Set<string>()
  for (const value of values) {
    for (const [, id = '', domain = ''] of value.matchAll(
      /<?convoc\.([^@<>\s]{1,200})@([^@<>\s]{1,255})>?/gi,
    )) {
      if (domains.has(domain.toLowerCase())) found.add(decoded(id))
    }
  }
  return [...found].filter((id) => id !== '').slice(0, mostAnswered)
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return ''
  }
}
