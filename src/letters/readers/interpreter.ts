/** The language that an interpreter is called for: named in a sentence that speaks of one, or under its label. */
import { boxes } from '../boxes.ts'
import { type Passage, type Span, textOf } from '../passage.ts'
import { labelsOf } from './cells.ts'
import { firstLanguage } from './languages.ts'

const interpreting =
  /\b(?:interpret\w*|truchement|traduct(?:eur|rice|ion)|traduite?s?|langue|parlant|locut(?:eur|rice)|(?:vous|qui) parl\w+)\b/
/** "La séance est animée en turc". */
const heldIn =
  /\b(?:seance|session|entretien|journee|reunion|cours|formation|presentation|anime\w*|dispense\w*|assure\w*|conduite?|tenue?)\b[^.]{0,50}\ben (?=[a-z]{4,} ?(?:[.,;(]|$))/
/** Papers are translated too, and diplomas are of a language. */
const ofPapers =
  /\b(?:assermentee?|agreee?|diplomes?|certificats?|actes?|documents?|pieces|copies?)\b[^.]{0,60}\b(?:tradu\w+|langue|en [a-z]+ais\b)|\btradu\w+\b[^.]{0,40}\b(?:assermente|agree)|\b(?:apprentissage|cours|formation|niveau|connaissance|maitrise|test|evaluation)\b[^.]{0,25}\blangue francaise\b/

/** Somebody translates: "langue déclarée" alone promises nobody. */
const promised = /\b(?:interpret\w*|truchement|traduct(?:eur|rice)|traduite?s?)\b/
/** None comes, or one may be brought along: there is no language that one speaks. */
const noneComes =
  /\b(?:aucune?|pas d'|sans) ?(?:interprete|traduct\w*)\b|\binterpret\w*\b[^.;]{0,30}\b(?:n'est|ne sera|ne sont|non) (?:pas )?(?:prevue?|assuree?|fournie?)/

/** The first language other than French, where an interpreter is promised before where a language is only noted; null when no interpreter is spoken of. */
export function interpreterIn(passage: Passage): { language: string; span: Span } | null {
  const spoken = passage.sentences.filter((span) => promised.test(textOf(passage, span)))
  return languageAmong(passage, spoken) ?? languageAmong(passage, passage.sentences) ?? labelled(passage)
}

function languageAmong(passage: Passage, sentences: Span[]): { language: string; span: Span } | null {
  for (const span of sentences) {
    const text = textOf(passage, span)
    const cue = interpreting.exec(text) ?? heldIn.exec(text)
    if (!cue || ofPapers.test(text) || noneComes.test(text)) continue
    const language =
      firstLanguage(text.slice(cue.index, cue.index + 140)) ??
      firstLanguage(text.slice(Math.max(0, cue.index - 60), cue.index))
    if (language) return { language, span: ticked(span, text, cue.index) }
  }
  return null
}

/** "Interprète ☐ anglais ☒ albanais": of what may be chosen, the words of the choice. */
function ticked({ start, end }: Span, text: string, cue: number): Span {
  const box = text.slice(cue).search(tick)
  return { start: box < 0 ? start : start + cue + box, end }
}

const tick = new RegExp(boxes.ticked)

const label = /\b(?:langue|interpret\w*)\b/

/** A language alone in its cell or line, with the label at the head of its column or right above, where it is quoted too. */
function labelled(passage: Passage): { language: string; span: Span } | null {
  for (const [index, line] of passage.lines.entries()) {
    let { start } = line
    for (const words of textOf(passage, line).split('\t')) {
      const span = { start, end: start + words.length }
      start = span.end + 1
      const language = words.split(' ').length <= 3 ? firstLanguage(words) : null
      if (!language || !labelsOf(passage, span).some((one) => label.test(one))) continue
      const above = passage.lines[index - 1]
      const titled = span.start === line.start && above && label.test(textOf(passage, above))
      return { language, span: titled ? { start: above.start, end: span.end } : span }
    }
  }
  return null
}
