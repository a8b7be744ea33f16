/** Explain word: what a French word means, then the letter's own line that holds it. */
import type { Letter } from '../../letters/letter.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { maySpeak } from '../trust.ts'
import { explained, itemExplained } from '../what-to-bring.ts'
import type { Term } from './glossary.ts'
import type { WordAsked } from './word-asked.ts'

export function explainWord(
  { word, known, line: own }: WordAsked,
  given: Letter | null,
  now: Date,
): Statement[] {
  const letter = given && maySpeak(given.kind, 'item-explained') ? given : null
  const inLetter = own ? [line('glossary:inLetter', { quote: wordsOf(own) }, quoted(own))] : []
  if (!known) return own ? [lead('glossary:unknown', { word, quote: wordsOf(own) }, quoted(own))] : []
  const paper = onTheList(known.term, letter, now)
  if (paper.length > 0) return paper
  return [...meaningOf(known.term, word), ...inLetter]
}

/** A paper that the letter asks for is explained with what it says of it. */
function onTheList({ document: id }: Term, letter: Letter | null, now: Date): Statement[] {
  const isListed = letter?.documents.some((one) => one.id === id) ?? false
  return letter && id && isListed ? itemExplained.about(letter, now, { item: id }) : []
}

function meaningOf({ document: id, short, meaning = '' }: Term, word: string): Statement[] {
  return id ? explained(id) : [lead('glossary:means', { word, short, meaning }, ownRule)]
}
