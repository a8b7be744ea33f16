/** Whether two readings are of one and the same letter: a PDF and its photo, a mail and its attachment. */
import type { Letter } from './letter.ts'
import type { Passage } from './passage.ts'

export type Read = { passage: Passage; letter: Letter }

/** Keeps one reading of each letter, the better one, and drops messages that only announce an attachment which is there. */
export function withoutCopies(all: readonly Read[]): Read[] {
  const kept: Read[] = []
  for (const read of all) {
    const index = kept.findIndex((other) => isSame(other, read))
    const other = kept[index]
    if (!other) kept.push(read)
    else if (worth(read) > worth(other)) kept[index] = read
  }
  return kept.filter(
    (read) => kept.length === 1 || !kept.some((other) => other !== read && announces(read, other)),
  )
}

function isSame(a: Read, b: Read): boolean {
  if (a.letter.kind !== b.letter.kind && a.letter.kind !== 'unreadable' && b.letter.kind !== 'unreadable')
    return false
  if (contradict(a.letter, b.letter)) return false
  return overlap(a.passage, b.passage) >= 0.5
}

/** Letters of one model to two people of a family differ in number or hour. */
function contradict(a: Letter, b: Letter): boolean {
  const [one, other] = [a.references[0]?.value, b.references[0]?.value]
  if (one?.sure && other?.sure && one.value !== other.value) return true
  const [first, second] = [a.appointments[0], b.appointments[0]]
  if (!first || !second) return false
  const day = first.date.sure && second.date.sure && first.date.value !== second.date.value
  const hour = first.start?.sure && second.start?.sure && first.start.value !== second.start.value
  return Boolean(day || hour)
}

/** The share of the shorter text's words that the other holds too. */
function overlap(a: Passage, b: Passage): number {
  const [one, other] = [words(a), words(b)]
  const smaller = one.size < other.size ? one : other
  const larger = smaller === one ? other : one
  return [...smaller].filter((word) => larger.has(word)).length / Math.max(1, larger.size)
}

const words = ({ text }: Passage): Set<string> => new Set(text.match(/[a-z\d]{3,}/g) ?? [])

function worth({ passage, letter }: Read): number {
  const readable = letter.kind === 'unreadable' ? 0 : 1_000
  const certain = passage.lines.some((line) => line.ocr) ? 0 : 100
  return readable + certain + letter.appointments.length * 5 + letter.documents.length
}

/** A short mail that points to an attachment and says nothing that the attached letter does not. */
function announces(read: Read, other: Read): boolean {
  const pointer =
    /\b(?:piece jointe|pieces jointes|ci-joint\w*|document joint|fichier joint|en annexe|attached)\b/
  if (!pointer.test(read.passage.text) || read.letter.appointments.some(({ place }) => place)) return false
  return read.passage.text.length < other.passage.text.length && read.letter.documents.length === 0
}
