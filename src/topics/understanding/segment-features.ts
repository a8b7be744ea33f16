/** Segment features: what speaks for a run of words being one request, or for its asking nothing, as named numbers. */
import { type Atom, textOf } from './atoms.ts'
import { asks, bare, complains, leans } from './form.ts'
import { isNear } from './near.ts'
import type { Part, Reader } from './reading.ts'
import { chances, isSilent, type Seen, seenIn, step } from './segment-seen.ts'
import { phraseKey, tokens } from './text.ts'
import type { Traits } from './traits.ts'
import type { Words } from './words.ts'

/** What a request would ask after the one before it, and what speaks for that. */
export type Link = { topic: string; traits: Traits }

/** A run of atoms, and what it would ask. */
export type Segment = {
  from: number
  to: number
  part: Part
  /** The likeliest topic that is more than politeness. */
  topic: string
  /** What speaks for its being a request, and for its being none. */
  asked: Traits
  told: Traits
  asking: boolean
  /** What it would ask after that topic; undefined for the first request. */
  after: (last: string | undefined) => Link
}

/** Words whose place at the end or at the start of a segment tells something of themselves. */
const telling = new Set(
  'to of for in on at with by from a an the my your which what and if or that this not no be been have has had get got go do does is are was will can could there here them him her us me you we they he she it i im ive so but because when where who how why any some one new other write send say told think want need like should must may'.split(
    ' ',
  ),
)

const ranks = [1, 2, 3, 5, 10]
const lengths = [9, 16, 31, 61]

/** A maker of segments out of the atoms of a message. `nameOf` may keep one string of each name: learning holds millions. */
export function createSegments(words: Words, nameOf: (name: string) => string = (name) => name) {
  const kept = ({ present, measured }: Traits): Traits => ({
    present: present.map(nameOf),
    measured: measured.filter(([, value]) => value !== 0),
  })
  const conditions = words.conditions.map(phraseKey)
  const startsWith = (key: string, phrases: string[]) =>
    Number(phrases.some((phrase) => `${key} `.startsWith(`${phrase} `)))

  /** For its being a request and for its being none. */
  const bothOf = ({ text, top, silent, j, n, a, l, p, m, s }: Seen): Traits => ({
    present: [j, n, a, l, p, m, s, j + a + p, a + l + p, n + p, j + n, s + l],
    measured: [
      ['chance', top],
      ['silent', silent],
      ['condition', startsWith(bare(text, words), conditions)],
      ['complaint', Number(complains(text))],
    ],
  })

  function askedOf(seen: Seen, both: Traits): Traits {
    const { text, topic, top, lead, j, n, a, l, p, m, s } = seen
    return {
      present: [
        ...[...both.present, 'one', j + p + l, n + a, n + l, m + l, s + a, j + m],
        ...edgesOf(seen),
        ...seen.within.flatMap((inner) => [inner, inner + a, inner + p, inner + m]),
      ],
      measured: [
        ...both.measured,
        ['surprise', Math.log(Math.max(0.01, top))],
        ['lead', Math.min(lead, 8) / 8],
        ['leaning', Number(leans(text, words))],
        ['elsewhere', Number(topic === 'off-topic')],
      ],
    }
  }

  return (atoms: Atom[], reader: Reader) => {
    const heard = heardIn(reader.alone(textOf(atoms, 0, atoms.length)))
    const none = (): Traits => ({ present: [], measured: [] })
    return (from: number, to: number): Segment => {
      const whole = to - from === atoms.length ? none : heard
      const text = textOf(atoms, from, to)
      const part = reader.alone(text)
      const asking = asks(text, words)
      const seen = seenIn(atoms, from, to, part, asking)
      const both = bothOf(seen)
      const after = (last: string | undefined): Link => {
        const { topic, traits } =
          last === undefined
            ? { topic: seen.topic, traits: { present: ['first'], measured: [] } }
            : linked(reader.afterPart(part, last), last, seen)
        return { topic, traits: kept(joined(traits, whole(topic))) }
      }
      return {
        from,
        to,
        part,
        topic: seen.topic,
        asked: kept(askedOf(seen, both)),
        told: kept(toldOf(seen, both)),
        asking,
        after,
      }
    }
  }
}

const joined = (one: Traits, other: Traits): Traits => ({
  present: [...one.present, ...other.present],
  measured: [...one.measured, ...other.measured],
})

/** A request that is meant is heard in the whole message too. */
function heardIn(whole: Part) {
  const spoken = whole.guesses.filter(({ name }) => !isSilent(name))
  const length = step(tokens(whole.text).length, lengths)
  return (topic: string): Traits => {
    const place = spoken.findIndex(({ name }) => name === topic)
    const rank = place < 0 ? spoken.length : place
    const r = `r${step(rank, ranks)}`
    return {
      present: [r, `${r}x${length}`],
      measured: [['heard', Math.log(Math.max(0.001, spoken[rank]?.chance ?? 0))]],
    }
  }
}

/** The words with which a segment begins and ends inside a message. */
function edgesOf({ found, first, joint, next, j }: Seen): string[] {
  const following = telling.has(found[1] ?? '') ? found[1] : '*'
  const last = found.at(-1) ?? ''
  return [
    ...(joint === 'start' ? [] : [`w:${first}`, `w:${first}${j}`, `w:${first} ${following}`]),
    ...(outside.has(next) ? [] : [`e:${telling.has(last) ? last : '*'}`]),
  ]
}

const outside = new Set(['end', 'sentence', 'question'])

const toldOf = ({ silent, within }: Seen, both: Traits): Traits => ({
  present: ['0', ...both.present.map((name) => `0${name}`), ...within.map((inner) => `0${inner}`)],
  measured: [
    ...both.measured.map(([name, value]): [string, number] => [`0${name}`, value]),
    ['0hush', Math.log(Math.max(0.01, silent))],
  ],
})

/** The topic, after that one, and what speaks for it beside what the whole message says. */
function linked({ guesses }: Part, last: string, { topic, asking, l }: Seen): Link {
  const next = guesses.find(({ name }) => !isSilent(name))
  const after = next ?? { name: topic, chance: 0 }
  const same = Number(after.name === last)
  const [a, p] = [`a${Number(asking)}`, `p${step(after.chance, chances)}`]
  const present = [
    'next',
    `same${same}${a}${p}`,
    `same${same}${l}`,
    `same${same}${l}${a}`,
    `near${Number(isNear(last, after.name))}${p}`,
    `turned${Number(after.name !== topic)}${p}`,
  ]
  const measured: Traits['measured'] = [
    ['same', same],
    ['sameChance', same * after.chance],
    ['after', after.chance],
    ['afterSurprise', Math.log(Math.max(0.01, after.chance))],
  ]
  return { topic: after.name, traits: { present, measured } }
}
