/** Appointments of somebody else that a letter mentions: "votre époux, M. DIALLO Mamadou, est convoqué le …". */
import { type Passage, sentenceAt } from '../passage.ts'
import type { DateMention } from './date.ts'
import type { Slot } from './slots.ts'

const relative =
  /\b(?:votre|vos|son|sa|ses) (?:futur[es]? )?(?:epou(?:x|se)|conjointe?|mari|femme|fils|fille|enfants?|compagne|compagnon|concubine?|mere|pere|frere|soeur|parents|famille)\b(?!\s?,? et vous)/g
/** The reader is called too. */
const reader =
  /\bvous\b(?! (?:adress|transmett|communiqu|le |la |les |precis|inform|rappel|signal))|\bvenez\b|\bpresentez/
const nameBehind =
  /^[\s,]*(?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s+)?(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3})/u

/** The relative who is the subject of a date's clause, by name when one is given; null when it speaks to the reader. */
function relativeAt(passage: Passage, date: DateMention): { name: string | null } | null {
  const { start } = sentenceAt(passage, date.start)
  const left = passage.text.slice(start, date.start)
  const match = [...left.matchAll(relative)].at(-1)
  if (!match) return null
  const end = match.index + match[0].length
  if (/\bvous et $/.test(left.slice(0, match.index)) || reader.test(left.slice(end))) return null
  if (!/\b(?:est|sont|sera|seront|a|ont|aura|doit|devra|passera|viendra|ira)\b/.test(left.slice(end)))
    return null
  const raw = passage.raw.slice(passage.from[start + end] ?? 0, passage.from[date.start] ?? 0)
  return { name: nameBehind.exec(raw)?.[1] ?? null }
}

/** In a letter that calls its reader, a relative's day is kept only under the relative's name. */
export function withoutRelatives(passage: Passage, slots: readonly Slot[]): Slot[] {
  const all = slots.map((slot) => ({ slot, relative: relativeAt(passage, slot.date) }))
  const callsReader = all.some(({ relative: other }) => other === null)
  return all
    .filter(({ relative: other }) => other === null || other.name !== null || !callsReader)
    .map(({ slot, relative: other }) => ({ ...slot, person: other?.name ?? slot.person }))
}
