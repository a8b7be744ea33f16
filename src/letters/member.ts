/** Member: one of several people whom a letter names, each in words of their own: who it is and what is said of them alone. Types only. */
import type { Found } from './letter.ts'

export type Member = {
  /** As the letter writes it, without "Mme". */
  name: string
  /** The number of the line, where people are numbered. */
  number: number | null
  sex: 'f' | 'm' | null
  /** What the letter calls them among the others. */
  relation: 'parent' | 'child' | null
  born: number | null
  /** Their row, line or sentence. */
  line: Found<string>
  /** Its words say that they are not examined, not expected, or only come with the others. */
  notCalled?: 'absent' | 'along' | 'not-seen'
  xray?: MemberXray
  /** They do not sign the integration contract. */
  noContract?: true
}

/** `here`: on the spot, at an hour where one is given; `before`: to be made before and brought; `none`: not for them. */
export type MemberXray = { how: 'here' | 'before' | 'none'; at: string | null; said: Found<string> }
