/** Dates that lean on another: les 12 et 19 mars 2027, le 12 mars et le 19 mars 2027, le même jour à 14h. */
import { matches, type Passage } from '../passage.ts'
import type { DateMention } from './date.ts'
import { weekdayOf } from './names.ts'

const dayBefore =
  /(?:(?<![a-z])([a-z]{5,9})\s)?(?<![\d/.,:-])(?<!\dh|\dh |\d h |\d heures )(1er|\d{1,2})(?:\s?,\s?|\s(?:et|puis|and)\s|\s?,\s(?:et|puis)\s)(?:(?:le|du|au)\s)?$/

/** The mentions with those added that lean on the next one, and years filled in from the next date of the sentence. */
export function dayLists(passage: Passage, mentions: readonly DateMention[]): DateMention[] {
  const all: DateMention[] = []
  for (const mention of mentions) {
    all.push(mention)
    let next = mention
    for (let count = 0; count < 10; count++) {
      const earlier = leaningOn(passage, next)
      if (!earlier) break
      all.push(earlier)
      next = earlier
    }
  }
  all.sort((a, b) => a.start - b.start)
  return all.map((mention, index) => ({
    ...mention,
    year: mention.year ?? sharedYear(passage, mention, all[index + 1]),
  }))
}

function leaningOn(passage: Passage, mention: DateMention): DateMention | null {
  const from = Math.max(0, mention.start - 30)
  const match = dayBefore.exec(passage.text.slice(from, mention.start))
  if (!match) return null
  const [all, name = '', day = ''] = match
  const named = weekdayOf(name)
  // Without a weekday on both sides or the word before, "12, 19 mars" may be a house number.
  const head = passage.text.slice(Math.max(0, from + match.index - 6), from + match.index + name.length + 1)
  if (!named && !/\b(?:les|,)\s$|\s(?:les|et)\s/.test(`${head} `) && !/,\s?$|et\s/.test(all)) return null
  const start = from + match.index + (named ? 0 : all.indexOf(day, name.length))
  return {
    ...mention,
    start,
    end: from + match.index + all.lastIndexOf(day) + day.length,
    day: day === '1er' ? 1 : Number(day),
    weekday: named?.value ?? null,
  }
}

function sharedYear(passage: Passage, mention: DateMention, next: DateMention | undefined): number | null {
  if (!next?.year || next.start - mention.end > 40) return null
  const gap = passage.text.slice(mention.end, next.start)
  return /^[\s,]*(?:et|puis|au|,)?[\s,]*(?:le|les|du)?\s*$/.test(gap) ? next.year : null
}

/** "le même jour à 13h30" is the date that was named last; without an hour it says nothing new. */
export function withSameDays(passage: Passage, mentions: readonly DateMention[]): DateMention[] {
  const repeated = [
    ...matches(passage, /\bmeme jour(?=[\s,]{1,3}(?:a|de|entre|,)?\s?\d{1,2}\s?[h:])/g),
  ].flatMap(({ start, end }) => {
    const last = mentions.findLast((mention) => mention.end <= start)
    return last ? [{ ...last, start, end, weekday: null }] : []
  })
  return [...mentions, ...repeated].sort((a, b) => a.start - b.start)
}
