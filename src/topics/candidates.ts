/** Candidates: which of the people of a letter somebody's relative may be, as far as ages and sexes tell. */
import type { Member } from '../letters/member.ts'

export type Relative = {
  /** What people call them. */
  words: string[]
  sex: 'f' | 'm' | null
  group: 'partner' | 'child' | 'kin' | 'other'
  /** The words mean more than one. */
  several?: true
}

const age = ({ born }: Member, now: Date): number | null => (born === null ? null : now.getFullYear() - born)
const grown = 18
/** Up to so many years more somebody may be there as a son or a daughter, beside one who is a generation older. */
const young = 7
const generation = 16

function isChild(one: Member, people: Member[], now: Date): boolean {
  const years = age(one, now)
  if (one.relation === 'parent') return false
  if (years === null) return one.relation === 'child'
  const hasElder = people.some(({ born }) => born !== null && born + generation <= (one.born ?? 0))
  return years < grown || (years < grown + young && (one.relation === 'child' || hasElder))
}

/** Those whom it may be; where the letter tells who is a man and who a woman, only these. */
export function candidates({ sex, group }: Relative, people: Member[], now: Date): Member[] {
  const children = people.filter((one) => isChild(one, people, now))
  if (group === 'child' && sex === null) return children
  if (sex === null || group === 'kin' || group === 'other') return []
  const among = group === 'child' ? children : people.filter((one) => !children.includes(one))
  const known = among.filter((one) => one.sex === sex)
  // The only grown-up of a letter is most likely who reads it, and nobody's husband or wife in it.
  if (group === 'partner' && known.length === 0 && among.length < 2) return []
  const possible = known.length > 0 ? known : among.filter((one) => one.sex === null)
  return group === 'partner' && possible.length > 1 ? [] : possible
}

/** The one whom it must be: a son is nobody of whom the letter leaves open whether it is a girl. */
export function certainly(relative: Relative, people: Member[], now: Date): Member | undefined {
  const [one, ...others] = candidates(relative, people, now)
  return others.length === 0 && (relative.sex === null || one?.sex === relative.sex) ? one : undefined
}

export function youngest(people: Member[], now: Date, order: 1 | -1 = 1): Member | undefined {
  const children = people.filter((one) => isChild(one, people, now) && one.born !== null)
  return children.toSorted((a, b) => order * ((b.born ?? 0) - (a.born ?? 0)))[0]
}

/** "10 years", "he is 17": the birthday may be still to come. */
export function ofAge(said: string, people: Member[], now: Date): Member[] {
  const years = Number(
    / (\d{1,2}) (?:years?|yrs?|yo|y o|ans) | (?:is|aged?|of) (\d{1,2}) (?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/
      .exec(said)
      ?.slice(1)
      .find(Boolean) ?? Number.NaN,
  )
  return people.filter((one) => {
    const own = age(one, now)
    return own !== null && (own === years || own - 1 === years)
  })
}
