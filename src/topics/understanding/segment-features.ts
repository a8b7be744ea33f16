/** Segment features: what speaks for a run of words being one request, or for its asking nothing, as named numbers. */
import { type Atom, textOf } from './atoms.ts'
import { asks, bare, complains, leans } from './form.ts'
import { isNear } from './near.ts'
import { empty, type Part, polite, type Reader } from './reading.ts'
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

/** The steps of a number: how many of the limits it has reached. */
const step = (value: number, limits: number[]) => limits.filter((limit) => value >= limit).length

const chances = [0.3, 0.6, 0.85, 0.97]
const leads = [0.7, 1.6, 3, 5]
const silences = [0.05, 0.3, 0.7]
const sizes = [2, 3, 5, 8, 13, 21, 36]
const ranks = [1, 2, 3, 5, 10]
const lengths = [9, 16, 31, 61]

const isSilent = (name: string) => empty.has(name) || polite.has(name)

/** A maker of segments out of the atoms of a message. `nameOf` may keep one string of each name: learning holds millions. */
export function createSegments(words: Words, nameOf: (name: string) => string = (name) => name) {
  const kept = ({ present, measured }: Traits): Traits => ({
    present: present.map(nameOf),
    measured: measured.filter(([, value]) => value !== 0),
  })
  const conditions = words.conditions.map(phraseKey)
  const startsWith = (key: string, phrases: string[]) =>
    Number(phrases.some((phrase) => `${key} `.startsWith(`${phrase} `)))

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

  return (atoms: Atom[], reader: Reader) => {
    const heard = heardIn(reader.alone(textOf(atoms, 0, atoms.length)))
    const none = (): Traits => ({ present: [], measured: [] })
    return (from: number, to: number): Segment => {
      const whole = to - from === atoms.length ? none : heard
      const text = textOf(atoms, from, to)
      const found = tokens(text)
      const part = reader.alone(text)
      const spoken = part.guesses.filter(({ name }) => !isSilent(name))
      const top = spoken[0]?.chance ?? 0
      const second = spoken[1]?.chance ?? 0
      const silent = 1 - spoken.reduce((sum, { chance }) => sum + chance, 0)
      const asking = asks(text, words)
      const topic = spoken[0]?.name ?? 'unclear'
      const lead = Math.log(Math.max(1e-4, top) / Math.max(1e-4, second))

      const joint = atoms[from]?.joint ?? 'start'
      const next = atoms[to]?.joint ?? 'end'
      const form = !asking ? 0 : /[?？؟]\s*$/.test(text) ? 2 : 1
      const size = step(found.length, sizes)
      const [j, n, a, l] = [`j:${joint}`, `n:${next}`, `a${form}`, `l${size}`]
      const [p, m, s] = [`p${step(top, chances)}`, `m${step(lead, leads)}`, `s${step(silent, silences)}`]
      const first = atoms[from]?.first ?? ''
      const following = telling.has(found[1] ?? '') ? found[1] : '*'
      const last = found.at(-1) ?? ''

      const both: Traits = {
        present: [j, n, a, l, p, m, s, j + a + p, a + l + p, n + p, j + n, s + l],
        measured: [
          ['chance', top],
          ['silent', silent],
          ['condition', startsWith(bare(text, words), conditions)],
          ['complaint', Number(complains(text))],
        ],
      }
      const asked: Traits = {
        present: [...both.present, 'one', j + p + l, n + a, n + l, m + l, s + a, j + m],
        measured: [
          ...both.measured,
          ['surprise', Math.log(Math.max(0.01, top))],
          ['lead', Math.min(lead, 8) / 8],
          ['leaning', Number(leans(text, words))],
          ['elsewhere', Number(spoken[0]?.name === 'off-topic')],
        ],
      }
      if (joint !== 'start') asked.present.push(`w:${first}`, `w:${first}${j}`, `w:${first} ${following}`)
      if (next !== 'end' && next !== 'sentence' && next !== 'question')
        asked.present.push(`e:${telling.has(last) ? last : '*'}`)
      const told: Traits = {
        present: ['0', ...both.present.map((name) => `0${name}`)],
        measured: [
          ...both.measured.map(([name, value]): [string, number] => [`0${name}`, value]),
          ['0hush', Math.log(Math.max(0.01, silent))],
        ],
      }
      for (let index = from + 1; index < to; index++) {
        const inner = `in:${atoms[index]?.joint}`
        asked.present.push(inner, inner + a, inner + p, inner + m)
        told.present.push(`0${inner}`)
      }
      /** The topic, after that one, and what speaks for it beside what the whole message says. */
      function linked(last: string): Link {
        const next = reader.afterPart(part, last).guesses.find(({ name }) => !isSilent(name))
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
      const after = (last: string | undefined): Link => {
        const { topic: asked, traits } =
          last === undefined ? { topic, traits: { present: ['first'], measured: [] } } : linked(last)
        const { present, measured } = whole(asked)
        return {
          topic: asked,
          traits: kept({
            present: [...traits.present, ...present],
            measured: [...traits.measured, ...measured],
          }),
        }
      }
      return {
        from,
        to,
        part,
        topic,
        asked: kept(asked),
        told: kept(told),
        asking,
        after,
      }
    }
  }
}
