/** The reader's own number or mailbox, printed among name, birth and nationality: nobody of the office answers there. */
import { lineAt, type Passage, type Span, textOf } from '../passage.ts'
import { cellAt, labelsOf } from './cells.ts'

/** How far from them the number may stand, in lines. */
const near = 5

const identity =
  /\bnee?\W{0,3}(?:e\)?\s)?(?:le|en|a)\b|\bnais(?:sance|\.)|\bnationalite\b|\bprenoms?\b|\bsituation (?:de famille|familiale|matrimoniale)\b/
/** A name in a line of its own. */
const named = /^\W*(?:(?:m|mr|mme|mlle)\b\.?|monsieur|madame|nom\b[^:]{0,20}:)\s+[a-z' -]{3,50}\s*$/
/** A label that says no more than that it is a number or a mailbox: "N° de portable", "Tél. :". */
const label =
  /^\W*(?:(?:n\s?[°o]|numero|votre|adresse|de|du)\s*)*(?:(?:tele?p?h?o?n?e?|portable|port|mobile|gsm|courriel|e-?mail|mail|mel|electronique|personnel|perso|domicile)\b[\s./-]*)+\W*$/
const mobile = /\b(?:portable|port|mobile|gsm)\b/
/** Whoever works for the office or beside it: what stands below is theirs. */
const others =
  /\b(?:ofii|office|direction|delegation|prefecture|spada|association|organisme|centre|institut|cabinet|secretariat|accueil|standard|service|contact\w*|correspondante?|referente?|agent|conseill\w+|interlocut\w+|format(?:eur|rice)|medecin|suivi\w* par|joindre|permanence|empechement)\b/

/** A number that may be at anybody's home or office. */
const fixed = /^0[1-589]/

/** Among the reader's own details, with no other than a bare label before it. */
export function isAmongOwnDetails(passage: Passage, span: Span, value: string): boolean {
  const cell = cellAt(passage, span.start)
  const lead =
    passage.text
      .slice(cell.start, span.start)
      .split(/[;,|]|\s\/\s/)
      .at(-1) ?? ''
  const bare = (lead.trim() === '' ? labelsOf(passage, cell) : [lead]).find((words) => label.test(words))
  if (bare === undefined) return false
  const own = lineAt(passage, span.start)
  const at = passage.lines.indexOf(own)
  const above = passage.lines.slice(Math.max(0, at - near), at).map((line) => textOf(passage, line))
  const since = above.slice(above.findLastIndex((line) => others.test(line)) + 1)
  const beside = passage.text.slice(own.start, span.start)
  if (others.test(beside)) return false
  const isMobile = mobile.test(bare)
  // The office's own number may stand at the side of them.
  if (fixed.test(value) && !isMobile) return identity.test(passage.text.slice(cell.start, span.start))
  const next = passage.lines[at + 1]
  const below = isMobile && next ? textOf(passage, next) : ''
  return (
    [...since, beside].some((line) => identity.test(line)) ||
    (isMobile && (since.some((line) => named.test(line)) || identity.test(below)))
  )
}
