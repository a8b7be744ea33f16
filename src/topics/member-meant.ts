/** Member meant: whom words are about, by name, by what they are to the reader, or by age; and what is asked of them. */
import type { Letter } from '../letters/letter.ts'
import { type Member, personsOf } from '../letters/member.ts'
import { candidates, ofAge, type Relative, youngest } from './candidates.ts'
import { ownNames, plain } from './names-said.ts'
import { createWhom, type Whom, type WhomWords } from './whom.ts'

/** Kept in `locales/<lang>/people.json`. */
export type PeopleWords = WhomWords & {
  ages: { youngest: string[]; oldest: string[] }
  xray: string[]
  contract: string[]
  hour: string[]
  /** A pattern of who asks for a day or an hour. */
  asksWhen: string
  coming: string[]
  /** Patterns of whoever speaks of their own absence: "I can't come, my daughter is ill". */
  self: string[]
  /** Somebody else, named before. */
  others: string[]
  /** Beside a name, they ask and tell nothing: "and my wife?". */
  bare: string[]
}

/** In characters: whoever writes more tells more than who cannot come. */
const longest = 600

/** What is asked of somebody; null where the words do not say. */
export type Aspect = 'xray' | 'contract' | 'hour' | 'coming'

export type People = {
  /** The relative or friend who is named, where it may be a grown-up alone. */
  relative(said: string): string | undefined
  of(who: string): Relative | undefined
  /** Empty where nobody is named, or where it cannot be told who is meant. */
  members(said: string, letter: Letter, now: Date): Member[]
  /** Of a family that is called, those who are said not to come; empty where the reader speaks of themselves. */
  whom(said: string, letter: Letter, now: Date): Whom[]
  /** Of nobody named before: the reader speaks of themselves alone. */
  takesBack(said: string): boolean
  /** Whether two may be one and the same: "my son", and then his name. */
  isOne(one: Whom, other: Whom, letter: Letter, now: Date): boolean
  /** They name somebody, and no more. */
  isBare(said: string, letter: Letter): boolean
  /** Of several people, the names that are nobody else's, as they are typed. */
  names(letter: Letter): string[]
  aspect(said: string): Aspect | null
  /** They ask when somebody comes, and not for another day. */
  asksWhen(said: string): boolean
}

export function createPeople(words: PeopleWords): People {
  const relatives = Object.entries(words.relatives).map(([who, one]) => ({
    who,
    ...one,
    words: one.words.map((word) => plain(word)),
  }))
  const [youngestSaid, oldestSaid] = [words.ages.youngest, words.ages.oldest].map((list) => list.map(plain))
  const self = words.self.map((one) => new RegExp(one))
  const others = new Set(words.others)
  const bare = new Set(words.bare)
  const asksWhen = new RegExp(words.asksWhen)
  const whom = createWhom(words)
  const holds = (list: string[] = [], said: string) => list.some((word) => said.includes(word))

  const of = (who: string) => words.relatives[who]

  const isSelf = (said: string) => self.some((pattern) => pattern.test(said))

  return {
    of,
    whom(given, letter, now) {
      const members = personsOf(letter)
      const said = plain(given.slice(0, longest))
      return members.length === 0 || isSelf(said) ? [] : whom(said, members, now)
    },
    relative: (given) => {
      const said = plain(given)
      const single = relatives.filter(({ group, sex, several }) => !several && (group !== 'child' || sex))
      return single.find((one) => holds(one.words, said))?.who
    },
    takesBack: (given) => {
      const said = plain(given)
      return isSelf(said) && !said.split(' ').some((word) => others.has(word))
    },
    isOne(one, other, letter, now) {
      if (one.name !== undefined && other.name !== undefined) return one.name === other.name
      if (one.who !== undefined && other.who !== undefined) return one.who === other.who
      const relative = of(one.who ?? other.who ?? '')
      const fitting = relative ? candidates(relative, personsOf(letter), now) : []
      return fitting.some(({ name }) => name === (one.name ?? other.name))
    },
    names: (letter) => personsOf(letter).flatMap((one) => ownNames(one, personsOf(letter))),
    members(given, letter, now) {
      const people = personsOf(letter)
      const said = plain(given)
      const named = people.filter((one) => ownNames(one, people).some((name) => said.includes(` ${name} `)))
      if (named.length > 0) return named
      const spoken = relatives.filter((one) => holds(one.words, said))
      // "My little girl" says more than "girl".
      const first = holds(youngestSaid, said)
        ? youngest(people, now)
        : holds(oldestSaid, said)
          ? youngest(people, now, -1)
          : undefined
      if (first) return [first]
      const meant = people.filter((one) =>
        spoken.some((relative) => candidates(relative, people, now).includes(one)),
      )
      const byAge = ofAge(said, people, now)
      const both = meant.filter((one) => byAge.includes(one))
      // An age is that of one of them.
      return both.length > 0 && spoken.length < 2
        ? both
        : meant.length > 0 || spoken.length > 0
          ? meant
          : byAge
    },
    isBare(given, letter) {
      const said = plain(given)
      const people = personsOf(letter)
      const names = people.flatMap(({ name }) => plain(name).trim().split(' '))
      const known = [...relatives.flatMap((one) => one.words), ...(youngestSaid ?? []), ...(oldestSaid ?? [])]
      const rest = known
        .toSorted((a, b) => b.length - a.length)
        .reduce((left, word) => left.replace(word, ' '), said)
      return rest.split(' ').every((word) => word === '' || bare.has(word) || names.includes(word))
    },
    asksWhen: (given) => asksWhen.test(plain(given)),
    aspect(given) {
      const said = plain(given)
      const aspects = ['xray', 'contract', 'hour', 'coming'] as const
      return aspects.find((aspect) => words[aspect].some((word) => said.includes(` ${word} `))) ?? null
    },
  }
}
