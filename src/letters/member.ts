/** Member: one of several people whom a letter names: who it is, what is said of them alone, and which appointments are theirs. */
import type { Appointment, Found, Letter } from './letter.ts'
import { unaccented } from './spelling.ts'

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

/** All whom a letter for several names; of those whom it only calls, it gives the name and the day. Empty where it is for one. */
export function personsOf({ people = [], appointments }: Letter): Member[] {
  const members = [...people]
  for (const appointment of appointments) {
    const { person, date } = appointment
    if (person === null || members.some((one) => isOf(appointment, one))) continue
    members.push({ name: person, number: null, sex: null, relation: null, born: null, line: date })
  }
  return members.length > 1 ? members : []
}

/** A name may be written in full in one place and in part in another. */
export function isOf({ person }: Appointment, { name }: { name: string }): boolean {
  if (person === null) return false
  const parts = (words: string) => unaccented(words).split(/[^a-z]+/)
  const [given, own] = [parts(person), parts(name)]
  return own.every((part) => given.includes(part)) || given.every((part) => own.includes(part))
}
