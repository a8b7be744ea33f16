/** Appointments of somebody else that a letter mentions: "votre époux, M. DIALLO Mamadou, est convoqué le …". */
import { type Passage, sentenceAt } from '../passage.ts'
import type { DateMention } from './date.ts'
import { nameFrom, relation } from './person.ts'
import type { Slot } from './slots.ts'

const relative = new RegExp(`\\b(?:votre|vos|son|sa|ses) ${relation}\\b(?!\\s?,? et vous)`, 'g')
/** A letter of their own, of which this one only tells. */
const ownLetter =
  /\b(?:(?:autre|propre|distincte?|separee?|differente?) (?:convocation|courrier|lettre|rendez-?vous|rdv)|(?:convocation|courrier|lettre|envoi|pli)s? (?:a part|propre|distincte?|separee?|differente?|individuelle?|personnelle?|a (?:son|leur) nom)|(?:a|ont|avait|aura|auront|recevra|recevront) (?:bien |deja )?(?:recue? )?(?:sa|leur) convocation)\b/
/** "le rendez-vous de votre mari, le 10 mars" */
const meetingOf = /\b(?:rendez-?vous|rdv|convocation|visite(?: medicale)?|passage|entretien|celui|celle) de $/
const thirdPerson = /(?<!\bpar )\b(?:m\.|mme|mlle|monsieur|madame) (?=[a-z])/
/** The reader is called too. */
const reader =
  /\bvous\b(?! (?:adress|transmett|communiqu|le |la |les |precis|inform|rappel|signal))|\bvenez\b|\bpresentez/
const verb = /\b(?:est|sont|sera|seront|a|ont|aura|doit|devra|passera|viendra|ira|\w{2,}(?:ra|ront))\b/

/** The next sentence, where it goes on about the same person: "Elle recevra une convocation à son nom." */
function pronounSentence(passage: Passage, end: number): string {
  const { start, end: nextEnd } = sentenceAt(passage, Math.min(end + 2, passage.text.length - 1))
  const next = passage.text.slice(start, nextEnd).trimStart()
  return start >= end - 1 && /^(?:elle|il|celle-ci|celui-ci)\b/.test(next) ? ` ${next}` : ''
}

type Other = { name: string | null; hasOwnLetter: boolean }

/** The relative who is the subject of a date's clause, by name when one is given; null when it speaks to the reader. */
function relativeAt(passage: Passage, date: DateMention): Other | null {
  const { start, end: sentenceEnd } = sentenceAt(passage, date.start)
  const left = passage.text.slice(start, date.start)
  const isToldOf = ownLetter.test(
    passage.text.slice(start, sentenceEnd) + pronounSentence(passage, sentenceEnd),
  )
  const match = [...left.matchAll(relative)].at(-1) ?? (isToldOf ? thirdPerson.exec(left) : null)
  if (!match) return null
  const end = match.index + match[0].length
  const said = left.slice(end)
  const hasOwnLetter = isToldOf || meetingOf.test(left.slice(0, match.index))
  const callsReader = reader.test(said) || !verb.test(said)
  if (/\bvous et $/.test(left.slice(0, match.index)) || (callsReader && !hasOwnLetter)) return null
  return { name: nameFrom(passage, match[0], start + end, date.start), hasOwnLetter }
}

/** In a letter that calls its reader, a relative's day is kept only under the relative's name, and when no other letter calls for it. */
export function withoutRelatives(passage: Passage, slots: readonly Slot[]): Slot[] {
  const all = slots.map((slot) => ({ slot, other: relativeAt(passage, slot.date) }))
  const callsReader = all.some(({ other }) => other === null)
  return all
    .filter(({ other }) => !other || !callsReader || (other.name !== null && !other.hasOwnLetter))
    .map(({ slot, other }) => ({
      ...slot,
      person: other?.name ? { key: other.name, name: other.name } : slot.person,
    }))
}
