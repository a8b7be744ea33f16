/** Names said: words about people, as they are compared, and what of a name is nobody else's. */
import type { Member } from '../letters/member.ts'
import { fold } from './understanding/text.ts'

/** Lower case, with a blank for all else: "my husband's" holds "husband". */
export const plain = (text: string): string =>
  ` ${fold(text)
    .replace(/'s\b/g, '')
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `

/** What nobody else of them is called; two letters may be a word of English. */
export function ownNames({ name }: Member, people: Member[]): string[] {
  const parts = plain(name).trim().split(' ')
  const others = people.filter((one) => one.name !== name).flatMap((one) => plain(one.name).trim().split(' '))
  return parts.filter((part) => part.length > 2 && !others.includes(part))
}
