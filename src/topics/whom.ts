/** Whom: those of a family that is called of whom somebody says that they cannot come. */
import type { Member } from '../letters/member.ts'
import { candidates, certainly, type Relative } from './candidates.ts'
import { ownNames, plain } from './names-said.ts'

/**
 * Somebody who cannot come. `who`: what they are to the reader (`son`); `name`: as the letter prints it; `several`: one word
 * for more than one of them.
 */
export type Whom = { who?: string; name?: string; several?: true }

export type WhomWords = {
  relatives: Record<string, Relative>
  /** Patterns of what somebody does not do: whoever stands before it is the one. */
  apart: string[]
  /** Between several who are named in one breath. */
  together: string[]
  /** A pattern of what stands right before somebody who is not meant. */
  not: string
}

/** Somebody named in the words, from their first letter to their last. */
type Mention = Whom & { start: number; end: number }

/** A finder of those who are meant in words as `plain` gives them. */
export function createWhom(words: WhomWords): (said: string, members: Member[], now: Date) => Whom[] {
  const apart = words.apart.map((one) => new RegExp(one))
  const together = new Set(words.together)
  const not = new RegExp(words.not)

  /** In the order said; of two that share a word, the longer. */
  function mentions(said: string, members: Member[]): Mention[] {
    const all: (Whom & { word: string })[] = [
      ...Object.entries(words.relatives).flatMap(([who, { words: list }]) =>
        list.map((word) => ({ who, word: plain(word) })),
      ),
      ...members.flatMap((one) =>
        ownNames(one, members).map((name) => ({ name: one.name, word: ` ${name} ` })),
      ),
    ]
    const found = all
      .flatMap(({ word, ...whom }) =>
        placesOf(word, said).map((at) => ({ ...whom, start: at + 1, end: at + word.length - 1 })),
      )
      .filter(({ start }) => !not.test(said.slice(0, start)))
    return found
      .filter((one) => !found.some((other) => isWithin(one, other)))
      .toSorted((a, b) => a.start - b.start)
  }

  /** Those who are named in one breath, right before what they cannot do; else the first. */
  function subjects(said: string, members: Member[]): Mention[] {
    const groups: Mention[][] = []
    for (const one of mentions(said, members)) {
      const last = groups.at(-1)
      const between = said.slice(last?.at(-1)?.end ?? 0, one.start).trim()
      const isJoined = last && (between === '' || between.split(' ').every((word) => together.has(word)))
      if (isJoined) last.push(one)
      else groups.push([one])
    }
    const found = apart.flatMap((pattern) => pattern.exec(said)?.index ?? [])
    const at = Math.min(...found)
    return groups.findLast((group) => (group.at(-1)?.end ?? 0) <= at && found.length > 0) ?? groups[0] ?? []
  }

  const isStranger = ({ who = '' }: Mention) => words.relatives[who]?.group === 'other'

  function whom(said: string, members: Member[], now: Date): Whom[] {
    const group = subjects(said, members)
    const named = group.flatMap(({ name }) => name ?? [])
    const taken = new Set<string>()
    const spoken = group.flatMap(({ who, start, end }, index): Whom[] => {
      const relative = who === undefined ? undefined : words.relatives[who]
      if (who === undefined || !relative || relative.group === 'other') return []
      const [before, next] = [group[index - 1], group[index + 1]]
      // "My neighbour's wife".
      const isOfOther = before !== undefined && start <= before.end + 1 && isStranger(before)
      if (isOfOther) return []
      // "My wife's son", and "my boy Rafael" of a man of fifty.
      const isNext = next !== undefined && next.start <= end + 1
      if (isNext && next.who !== undefined) return []
      const fitting = candidates(relative, members, now)
      const name = named.find((one) => !taken.has(one) && fitting.some((each) => each.name === one))
      if (name === undefined && isNext) return []
      if (relative.several && fitting.length > 1) return fitting.map((each): Whom => ({ name: each.name }))
      const known = name ?? certainly(relative, members, now)?.name
      if (known !== undefined) taken.add(known)
      return [
        {
          who,
          ...(known !== undefined && { name: known }),
          ...(relative.several && { several: true as const }),
        },
      ]
    })
    const others = [...new Set(named)].filter((name) => !spoken.some((one) => one.name === name))
    return [...spoken, ...others.map((name) => ({ name }))]
  }

  return whom
}

const isWithin = (one: Mention, other: Mention): boolean =>
  other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start

function placesOf(word: string, said: string): number[] {
  const places: number[] = []
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) places.push(at)
  return places
}
