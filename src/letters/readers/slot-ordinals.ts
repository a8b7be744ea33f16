/** The hours that a letter gives to the first, the last and the other ones of several days named together. */
import type { Context } from '../kind.ts'
import { sentenceAt } from '../passage.ts'
import { isOfficeHour } from './date-time.ts'
import type { Slot } from './slots.ts'
import { timesIn } from './time.ts'

/** "Les deux premières", "la dernière", "les autres": which of so many days. */
const ordinal = String.raw`\b(?:(?:les? |la )?(?:(deux|trois|quatre) )?(premi|derni)(?:er|ers|ere|eres)|(?:la |le )?(deuxieme|seconde?|troisieme|quatrieme)|(?:les? |la )?(?:deux |trois )?(autre|suivant)e?s?)(?: (?:jour|journee|seance|session)s?)?\b`
const ordinals = new RegExp(ordinal, 'g')
const several = `(?:${ordinal.replaceAll(/\((?!\?)/g, '(?:')}(?:,? et |, )?)+`
/** What leads from them to their hour. */
const verb =
  '(?: (?:se (?:tien|deroul)\\w+|a(?:ura|uront)? lieu|ont lieu|(?:commenc|debut|dur)\\w+|est|sont|sera|seront))?'
const ahead = new RegExp(`(${several})${verb}[,: ]{1,3}(?:a|de|des|entre)? ?$`)
const behind = new RegExp(String.raw`^[\s,]{0,2}pour (${several})`)
const counts: Record<string, number> = { deux: 2, trois: 3, quatre: 4 }
const places: Record<string, number> = { deuxieme: 1, second: 1, seconde: 1, troisieme: 2, quatrieme: 3 }

/** By their places; `rest`: also those that nothing else is said of. */
type Meant = { days: number[]; rest: boolean }

function meant(words: string, count: number): Meant {
  const all = Array.from({ length: count }, (_, index) => index)
  const found = [...words.matchAll(ordinals)]
  const days = found.flatMap(([, number = '', end, nth]) => {
    if (end) return end === 'premi' ? all.slice(0, counts[number] ?? 1) : all.slice(-(counts[number] ?? 1))
    return nth ? all.filter((index) => index === places[nth]) : []
  })
  return { days, rest: found.some(([, , , , others]) => others !== undefined) }
}

/** "Les 5, 7 et 12 octobre, les deux premières de 9 h à 17 h et la dernière de 8 h 45 à 16 h 30". */
export function withOrdinals({ passage, kind }: Context, slots: Slot[]): Slot[] {
  const [first, last] = [slots[0], slots.at(-1)]
  if (!kind.severalDays || !first || !last || slots.length < 2) return slots
  const sentence = sentenceAt(passage, last.date.start)
  if (first.date.start < sentence.start) return slots
  const next = passage.sentences.find(({ start }) => start >= sentence.end)
  const times = timesIn(passage).filter(
    (time) =>
      time.start > last.date.end && time.start < (next ?? sentence).end && !isOfficeHour(passage, time),
  )
  const said = times.flatMap((time, index, all) => {
    const from = all[index - 1]
    const left = passage.text.slice(from ? (from.until ?? from).end : last.date.end, time.start)
    const right = passage.text.slice((time.until ?? time).end, (time.until ?? time).end + 60)
    const [, words] = behind.exec(right) ?? ahead.exec(left) ?? []
    return words ? [{ time, ...meant(words, slots.length) }] : []
  })
  if (said.length === 0) return slots
  const named = new Set(said.flatMap(({ days }) => days))
  const hours = slots.map((_, index) =>
    said.filter(({ days, rest }) => days.includes(index) || (rest && !named.has(index))),
  )
  // An hour of all days stands before: the others are of something else, or of what nobody can tell.
  const isShared = times[0] !== said[0]?.time
  if (!isShared && hours.every(({ length }) => length === 1))
    return slots.map((slot, index) => ({ ...slot, time: hours[index]?.[0]?.time ?? null, timeMentions: 1 }))
  return slots.map((slot) => ({ ...slot, time: slot.time && { ...slot.time, exact: false } }))
}
