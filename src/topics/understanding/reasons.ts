/** Reasons: why somebody says they cannot come, and whether they are ill themselves, one of the family is, or a stranger. */
import { tokens } from './text.ts'
import type { Reason, Words } from './words.ts'

/** In words: so far before an illness stands whoever has it. */
const reach = 6

/** Whose an illness is. That of a stranger keeps nobody away. */
type Owner = 'self' | 'child' | 'family' | 'stranger'

/** Where a phrase stands among the words of a clause. */
type Place = { start: number; end: number }

const ofRelative = { child: 'child-illness', family: 'family-illness' } as const

/** What people call a child of theirs, and others of their family. */
type Kin = { child: string[]; family: string[] }

/** Stands in a clause for the name of somebody of the family. */
export const someName = 'somename'

/** A finder of the reason that a clause gives for not coming; what is denied is none, nor is the illness of a stranger. */
export function createReasons(
  { telling, ...words }: Words,
  relatives: Kin,
): (found: string[]) => Reason | undefined {
  // "Leave my {child}": whatever they call it.
  const spelled = (phrase: string) =>
    phrase.includes('{child}') ? relatives.child.map((child) => phrase.replace('{child}', child)) : [phrase]
  const reasons = Object.entries(words.reasons).map(([reason, phrases]) => ({
    reason: reason as Reason,
    phrases: phrases.flatMap(spelled).map(tokens),
  }))
  const names = (['child', 'family'] as const).flatMap((kin) =>
    [...relatives[kin], ...(kin === 'family' ? [someName] : [])].map((name) => ({ kin, name: tokens(name) })),
  )
  const [light, verbs, negations, able, mine, theirs, speaker, pronouns, breaks] = [
    telling.light,
    telling.verbs,
    telling.negations,
    telling.able,
    telling.mine,
    telling.theirs,
    telling.speaker,
    telling.pronouns,
    telling.breaks,
  ].map((list) => new Set(list))

  /** What somebody whose name ends here is to the reader: "little one" is two words. */
  const kinAt = (found: string[], at: number): 'child' | 'family' | null =>
    names.find(({ name }) => name.every((word, index) => found[at - name.length + 1 + index] === word))
      ?.kin ?? null
  /** "My sons", without the sign: a noun behind it is the one that is meant. */
  const isPossessive = (word = '') => word.length > 3 && word.endsWith('s')

  /** "Not very sick", "no more fever"; but not "I can not, work". */
  function isDenied(found: string[], { start }: Place): boolean {
    let at = start - 1
    while (light?.has(found[at] ?? '')) at -= 1
    return negations?.has(found[at] ?? '') === true && !able?.has(found[at - 1] ?? '')
  }

  /** "My sister's baby" is one of the family; "my friend's wife", "his wife" and "the wife of my friend" are not. */
  function ownerNamed(found: string[], at: number): Owner {
    const own = kinAt(found, at) ?? 'stranger'
    const before = found[at - 1] ?? ''
    const behind = found[at + 2] ?? ''
    if (theirs?.has(before)) return 'stranger'
    if (found[at + 1] === 'of' && (mine?.has(behind) || theirs?.has(behind)))
      return kinAt(found, at + 3) ? 'family' : 'stranger'
    if (!isPossessive(before) || light?.has(before)) return own
    if (kinAt(found, at - 1)) return 'family'
    return mine?.has(found[at - 2] ?? '') ? 'stranger' : own
  }

  /** "The fever of my son". */
  function ownerBehind(found: string[], { end }: Place): Owner | null {
    const at = end + (mine?.has(found[end + 1] ?? '') ? 2 : 1)
    return telling.of.includes(found[end] ?? '') && kinAt(found, at) ? ownerNamed(found, at) : null
  }

  /** "He is ill": whoever was named before; of two, one of the family is true of both. */
  function ownerMeant(found: string[]): Owner {
    const owners = found.flatMap((_, at) => (kinAt(found, at) ? [ownerNamed(found, at)] : []))
    const [first = found.some((word) => mine?.has(word)) ? 'stranger' : 'family'] = owners
    return owners.every((owner) => owner === first)
      ? first
      : owners.includes('stranger')
        ? 'stranger'
        : 'family'
  }

  /** "My doctor is" right before the place; but not "to the airport, was". */
  function isSubject(found: string[], at: number, { start }: Place): boolean {
    const verb = found.findIndex((word, place) => place > at + 1 && place < start && verbs?.has(word))
    const between = found.slice(at + 1, verb)
    return (
      verb >= 0 &&
      !telling.prepositions.includes(found[at - 1] ?? '') &&
      !between.some((word) => breaks?.has(word)) &&
      found.slice(verb, start).every((word) => verbs?.has(word) || light?.has(word))
    )
  }

  function ownerBefore(found: string[], place: Place): Owner | null {
    const { start } = place
    for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
      const word = found[at] ?? ''
      if (speaker?.has(word)) return 'self'
      if (kinAt(found, at)) {
        const next = found[at + 1] ?? ''
        const isOfAnother = isPossessive(word) && !verbs?.has(next) && !light?.has(next)
        return isOfAnother && isSubject(found, at, place) ? 'stranger' : ownerNamed(found, at)
      }
      if (pronouns?.has(word)) return ownerMeant(found.slice(0, at))
      if (mine?.has(word) && isSubject(found, at, place)) return 'stranger'
    }
    return null
  }

  /** Where nobody is said to have it, it is the reader's, unless it may be that of one who is named elsewhere. */
  function ownerOf(found: string[], place: Place): Owner {
    const owner = ownerBehind(found, place) ?? ownerBefore(found, place)
    const isMine = mine?.has(found[place.start - 1] ?? '')
    return owner ?? (!isMine && found.some((_, at) => kinAt(found, at)) ? 'stranger' : 'self')
  }

  return (found) => {
    for (const { reason, phrases } of reasons) {
      // Whoever has no nanny lacks what the phrase names.
      const isLack = reason === 'childcare'
      const places = phrases
        .flatMap((phrase) => placesOf(phrase, found))
        .filter((place) => isLack || !isDenied(found, place))
      if (places.length === 0) continue
      if (reason !== 'illness' && reason !== 'treatment') return reason
      const owners = places.map((place) => ownerOf(found, place))
      const relative = owners.includes('child') ? 'child' : owners.includes('family') ? 'family' : null
      if (relative) return ofRelative[relative]
      if (owners.includes('self')) return reason
    }
    return undefined
  }
}

function placesOf(phrase: string[], found: string[]): Place[] {
  return found.flatMap((_, start) =>
    phrase.every((word, index) => found[start + index] === word)
      ? [{ start, end: start + phrase.length }]
      : [],
  )
}
