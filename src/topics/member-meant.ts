/** Member meant: whom words are about, by name, by what they are to the reader, or by age; and what is asked of them. */
import type { Letter } from '../letters/letter.ts'
import { type Member, personsOf } from '../letters/member.ts'
import { candidates, certainly, ofAge, type Relative, youngest } from './candidates.ts'
import { fold } from './understanding/text.ts'

/** Kept in `locales/<lang>/people.json`. */
export type PeopleWords = {
  relatives: Record<string, Relative>
  ages: { youngest: string[]; oldest: string[] }
  xray: string[]
  contract: string[]
  hour: string[]
  coming: string[]
  /** Patterns of whoever speaks of their own absence: "I can't come, my daughter is ill". */
  self: string[]
  /** Patterns of what somebody does not do: whoever stands before it is the one. */
  apart: string[]
  /** Between several who are named in one breath. */
  together: string[]
  /** Somebody else, named before. */
  others: string[]
  /** Before somebody who is not meant. */
  not: string[]
  /** Beside a name, they ask and tell nothing: "and my wife?". */
  bare: string[]
}

/** What is asked of somebody; null where the words do not say. */
export type Aspect = 'xray' | 'contract' | 'hour' | 'coming'

/** Somebody who cannot come. `who`: what they are to the reader (`son`); `name`: as the letter prints it. */
export type Whom = { who?: string; name?: string }

export type People = {
  /** The relative or friend who is named. */
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
}

/** Somebody named in the words, from their first word to their last. */
type Mention = Whom & { start: number; end: number }

export function createPeople(words: PeopleWords): People {
  const relatives = Object.entries(words.relatives).map(([who, one]) => ({
    who,
    ...one,
    words: one.words.map((word) => plain(word)),
  }))
  const [youngestSaid, oldestSaid] = [words.ages.youngest, words.ages.oldest].map((list) => list.map(plain))
  const [self, apart] = [words.self, words.apart].map((list) => list.map((one) => new RegExp(one)))
  const [together, others, not, bare] = [words.together, words.others, words.not, words.bare].map(
    (list) => new Set(list),
  )
  const holds = (list: string[] = [], said: string) => list.some((word) => said.includes(word))

  /** In the order said; of two that share a word, the longer. */
  function mentions(said: string, members: Member[]): Mention[] {
    const all: (Whom & { word: string })[] = [
      ...relatives.flatMap(({ who, group, words: list }) =>
        group === 'other' ? [] : list.map((word) => ({ who, word })),
      ),
      ...members.flatMap((one) =>
        ownNames(one, members).map((name) => ({ name: one.name, word: ` ${name} ` })),
      ),
    ]
    const found = all
      .flatMap(({ word, ...whom }) =>
        placesOf(word, said).map((at) => ({ ...whom, start: at + 1, end: at + word.length - 1 })),
      )
      .filter(
        ({ start }) =>
          !not?.has(
            said
              .slice(0, start)
              .trim()
              .split(' ')
              .filter((one) => one !== 'my')
              .at(-1) ?? '',
          ),
      )
    return found
      .filter(
        (one) =>
          !found.some(
            (other) =>
              other !== one &&
              other.start <= one.start &&
              other.end >= one.end &&
              other.end - other.start > one.end - one.start,
          ),
      )
      .toSorted((a, b) => a.start - b.start)
  }

  /** Those who are named in one breath, right before what they cannot do; else the first. */
  function subjects(said: string, members: Member[]): Mention[] {
    const groups: Mention[][] = []
    for (const one of mentions(said, members)) {
      const last = groups.at(-1)
      const between = said.slice(last?.at(-1)?.end ?? 0, one.start).trim()
      const isJoined = last && (between === '' || between.split(' ').every((word) => together?.has(word)))
      if (isJoined) last.push(one)
      else groups.push([one])
    }
    const found = (apart ?? []).flatMap((pattern) => pattern.exec(said)?.index ?? [])
    const at = Math.min(...found)
    return groups.findLast((group) => (group.at(-1)?.end ?? 0) <= at && found.length > 0) ?? groups[0] ?? []
  }

  const of = (who: string) => words.relatives[who]

  function whom(given: string, letter: Letter, now: Date): Whom[] {
    const members = personsOf(letter)
    const said = plain(given)
    if (members.length === 0 || isSelf(said)) return []
    const group = subjects(said, members)
    const named = group.flatMap(({ name }) => name ?? [])
    const taken = new Set<string>()
    const spoken = group.flatMap(({ who, end }, index): Whom[] => {
      const relative = who === undefined ? undefined : of(who)
      if (who === undefined || !relative) return []
      const next = group[index + 1]
      // "My wife's son", and "my boy Rafael" of a man of fifty.
      const isNext = next !== undefined && next.start <= end + 1
      if (isNext && next.who !== undefined) return []
      const fitting = candidates(relative, members, now)
      const name = named.find((one) => !taken.has(one) && fitting.some((each) => each.name === one))
      if (name === undefined && isNext) return []
      const several = who === 'children' ? fitting.map((each): Whom => ({ name: each.name })) : []
      if (several.length > 1) return several
      const known = name ?? certainly(relative, members, now)?.name
      if (known !== undefined) taken.add(known)
      return [{ who, ...(known !== undefined && { name: known }) }]
    })
    const others = [...new Set(named)].filter((name) => !spoken.some((one) => one.name === name))
    return [...spoken, ...others.map((name) => ({ name }))]
  }

  const isSelf = (said: string) => self?.some((pattern) => pattern.test(said)) === true

  return {
    of,
    whom,
    relative: (given) => {
      const said = plain(given)
      return relatives.find((one) => holds(one.words, said))?.who
    },
    takesBack: (given) => {
      const said = plain(given)
      return isSelf(said) && !said.split(' ').some((word) => others?.has(word))
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
      return both.length > 0 ? both : meant.length > 0 || spoken.length > 0 ? meant : byAge
    },
    isBare(given, letter) {
      const said = plain(given)
      const people = personsOf(letter)
      const names = people.flatMap(({ name }) => plain(name).trim().split(' '))
      const known = [...relatives.flatMap((one) => one.words), ...(youngestSaid ?? []), ...(oldestSaid ?? [])]
      const rest = known
        .toSorted((a, b) => b.length - a.length)
        .reduce((left, word) => left.replace(word, ' '), said)
      return rest.split(' ').every((word) => word === '' || bare?.has(word) || names.includes(word))
    },
    aspect(given) {
      const said = plain(given)
      const aspects = ['xray', 'contract', 'hour', 'coming'] as const
      return aspects.find((aspect) => words[aspect].some((word) => said.includes(` ${word} `))) ?? null
    },
  }
}

function placesOf(word: string, said: string): number[] {
  const places: number[] = []
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) places.push(at)
  return places
}

/** Lower case, with a blank for all else: "my husband's" holds "husband". */
const plain = (text: string): string =>
  ` ${fold(text)
    .replace(/'s\b/g, '')
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `

/** What nobody else of them is called; two letters may be a word of English. */
function ownNames({ name }: Member, people: Member[]): string[] {
  const parts = plain(name).trim().split(' ')
  const others = people.filter((one) => one.name !== name).flatMap((one) => plain(one.name).trim().split(' '))
  return parts.filter((part) => part.length > 2 && !others.includes(part))
}
