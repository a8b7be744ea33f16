/** Atoms: a message cut wherever one request may end and another begin. */
import { denies, turn } from './form.ts'
import { fold, tokens } from './text.ts'
import type { Words } from './words.ts'

/**
 * What stands before an atom: the end of a sentence (`question`: of one with a question mark), "and", a comma or a dash,
 * the turn of a question, or nothing but a word that often begins a clause.
 */
type Joint = 'start' | 'sentence' | 'question' | 'word' | 'mark' | 'turn' | 'asker' | 'subject' | 'link'

/** A piece of a sentence, by its place in it. `place` is that of the sentence in the message. */
export type Atom = {
  sentence: string
  place: number
  start: number
  end: number
  joint: Joint
  /** Its first word, folded. */
  first: string
}

const marks = new RegExp(
  `\\s*(?:[,;+&/–—]|:(?= )| - )\\s*(?:(and also|and|also|but|plus|then|et|so)\\b\\s*)?|\\s+(and also|and|also|but|plus|et)\\s+|\\s+${turn}`,
  'giu',
)
const list = (words: string) => words.split(' ')
/** Words that often begin a clause, though nothing stands before them. */
const starters = new Map<string, Joint>([
  ...list(
    'what when where who whom why how which whose is are was do does did can could will would should must may have has am isnt dont',
  ).map((word) => [word, 'asker'] as const),
  ...list('i im ive my me we our they he she it its the a this that you your if someone').map(
    (word) => [word, 'subject'] as const,
  ),
  ...list('please pls no not or because cause also then now so').map((word) => [word, 'link'] as const),
])
/** In one sentence: more marks than this, and it is a list of something else. */
const mostMarks = 14

type Cut = { at: number; next: number; joint: Joint }

/** The atoms of a message's sentences; clauses that say what it is not about are left out, unless there is nothing else. */
export function atomsOf(sentences: string[], words: Words): Atom[] {
  const all = cutInto(sentences)
  const meant = clauses(all).filter(([first], index, others) => {
    // "I do not want the x-ray. Can I refuse it?" begins with what it is about.
    const isOpening = index === 0 && others[1]?.[0]?.place !== first?.place
    return isOpening || !denies(first?.sentence.slice(first.start) ?? '', words)
  })
  return meant.length > 0 ? meant.flat() : all
}

/** How finely messages are cut: a longer one less, so that none takes long. */
type Fineness = 'clauses' | 'marks' | 'sentences'
const most: Record<Fineness, number> = { clauses: 150, marks: 300, sentences: Number.POSITIVE_INFINITY }

function cutInto(sentences: string[], fineness: Fineness = 'clauses'): Atom[] {
  const found = sentences.flatMap((text, place) => pieces(text, place, sentences[place - 1], fineness))
  if (found.length <= most[fineness]) return found
  return cutInto(sentences, fineness === 'clauses' ? 'marks' : 'sentences')
}

/** Atoms that only the beginnings of clauses part. */
function clauses(atoms: Atom[]): Atom[][] {
  const found: Atom[][] = []
  for (const atom of atoms) {
    const isInside = atom.joint === 'asker' || atom.joint === 'subject' || atom.joint === 'link'
    const last = found.at(-1)
    if (isInside && last) last.push(atom)
    else found.push([atom])
  }
  return found
}

function pieces(sentence: string, place: number, before: string | undefined, fineness: Fineness): Atom[] {
  const atoms: Atom[] = []
  let start = 0
  let joint: Joint = before === undefined ? 'start' : /[?？؟]\s*$/.test(before) ? 'question' : 'sentence'
  for (const cut of [...cuts(sentence, fineness), { at: sentence.length, next: sentence.length, joint }]) {
    if (cut.at <= start && cut.at < sentence.length) continue
    const first = fold(/[\p{L}\p{N}'’]+/u.exec(sentence.slice(start))?.[0] ?? '').replaceAll("'", '')
    atoms.push({ sentence, place, start, end: cut.at, joint, first })
    start = cut.next
    joint = cut.joint
  }
  return atoms
}

function cuts(sentence: string, fineness: Fineness): Cut[] {
  const found: Cut[] = []
  if (fineness === 'sentences') return found
  for (const mark of sentence.matchAll(marks)) {
    if (found.length >= mostMarks) break
    const next = mark.index + mark[0].length
    const left = sentence.slice(found.at(-1)?.next ?? 0, mark.index)
    if (tokens(left).length === 0 || tokens(sentence.slice(next)).length === 0) continue
    const isWord = (mark[1] ?? mark[2]) !== undefined || /[+&]| - /.test(mark[0])
    found.push({ at: mark.index, next, joint: isWord ? 'word' : mark[0].trim() === '' ? 'turn' : 'mark' })
  }
  if (fineness === 'marks') return found
  for (const word of sentence.matchAll(/(?<=\s)[\p{L}\p{N}'’]+/gu)) {
    const joint = starters.get(fold(word[0]).replaceAll("'", ''))
    if (!joint || found.some(({ at, next }) => at <= word.index && word.index <= next)) continue
    found.push({ at: sentence.slice(0, word.index).trimEnd().length, next: word.index, joint })
  }
  return found.sort((a, b) => a.at - b.at)
}

/** The words of the atoms from `from` up to `to`. */
export function textOf(atoms: Atom[], from: number, to: number): string {
  const texts: string[] = []
  for (let index = from; index < to; ) {
    const first = atoms[index]
    let last = index
    while (last + 1 < to && atoms[last + 1]?.place === first?.place) last++
    texts.push(first?.sentence.slice(first.start, atoms[last]?.end).trim() ?? '')
    index = last + 1
  }
  return texts.join(' ')
}
