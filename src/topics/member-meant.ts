/** Member meant: whom of a letter for several a question is about, by name, by what they are to the person, or by age. */
import type { Member } from '../letters/member.ts'
import { fold } from './understanding/text.ts'

const relatives = ['wife', 'husband', 'son', 'daughter', 'child', 'youngest', 'oldest'] as const
type Relative = (typeof relatives)[number]

/** Kept in `locales/<lang>/people.json`. */
export type PeopleWords = {
  relatives: Record<Relative, string[]>
  xray: string[]
  contract: string[]
  coming: string[]
  hour: string[]
}

/** What is asked of somebody; null where the words do not say. */
export type Aspect = 'xray' | 'contract' | 'hour' | 'coming'

/** Empty where nobody is named, or where it cannot be told who is meant. */
export function membersMeant(text: string, people: Member[], words: PeopleWords, now: Date): Member[] {
  const said = plain(text)
  const named = people.filter((one) => ownNames(one, people).some((name) => said.includes(` ${name} `)))
  if (named.length > 0) return named
  const isSaid = (relative: Relative) => words.relatives[relative].some((word) => said.includes(` ${word} `))
  const spoken = relatives.filter(isSaid)
  const byAge = ofAge(said, people, now)
  // "My little girl" says more than "girl".
  const [first] = spoken.includes('youngest')
    ? [youngest(people, now)]
    : spoken.includes('oldest')
      ? [youngest(people, now, -1)]
      : []
  if (first) return [first]
  const meant = people.filter((one) =>
    spoken.some((relative) => candidates(relative, people, now).includes(one)),
  )
  const both = meant.filter((one) => byAge.includes(one))
  return both.length > 0 ? both : meant.length > 0 || spoken.length > 0 ? meant : byAge
}

export function aspectOf(text: string, { xray, contract, hour, coming }: PeopleWords): Aspect | null {
  const said = plain(text)
  const holds = (list: string[]) => list.some((word) => said.includes(` ${word} `))
  if (holds(xray)) return 'xray'
  if (holds(contract)) return 'contract'
  if (holds(hour)) return 'hour'
  return holds(coming) ? 'coming' : null
}

/** Lower case, with a blank for all else: "my husband's" holds "husband". */
const plain = (text: string): string =>
  ` ${fold(text)
    .replace(/'s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `

/** What nobody else of them is called; two letters may be a word of English. */
function ownNames({ name }: Member, people: Member[]): string[] {
  const parts = plain(name).trim().split(' ')
  const others = people.filter((one) => one.name !== name).flatMap((one) => plain(one.name).trim().split(' '))
  return parts.filter((part) => part.length > 2 && !others.includes(part))
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
function candidates(relative: Relative, people: Member[], now: Date): Member[] {
  const children = people.filter((one) => isChild(one, people, now))
  const adults = people.filter((one) => !isChild(one, people, now))
  if (relative === 'child') return children
  const sex = relative === 'wife' || relative === 'daughter' ? 'f' : 'm'
  const among = relative === 'wife' || relative === 'husband' ? adults : children
  const known = among.filter((one) => one.sex === sex)
  const possible = known.length > 0 ? known : among.filter((one) => one.sex === null)
  return among === adults && possible.length > 1 ? [] : possible
}

function youngest(people: Member[], now: Date, order: 1 | -1 = 1): Member | undefined {
  const children = people.filter((one) => isChild(one, people, now) && one.born !== null)
  return children.toSorted((a, b) => order * ((b.born ?? 0) - (a.born ?? 0)))[0]
}

/** "10 years", "he is 17": the birthday may be still to come. */
function ofAge(said: string, people: Member[], now: Date): Member[] {
  const years = Number(
    / (\d{1,2}) (?:years?|yrs?|yo|y o|ans) | (?:is|aged?) (\d{1,2}) /.exec(said)?.slice(1).find(Boolean) ??
      Number.NaN,
  )
  return people.filter((one) => {
    const own = age(one, now)
    return own !== null && (own === years || own - 1 === years)
  })
}
