/** The sentences of a letter that speak of the chest x-ray, and those behind one that go on about it. */

import { signs } from '../boxes.ts'
import { oncePerLetter } from '../once.ts'
import { onOneLine, type Passage, type Span, textOf } from '../passage.ts'

export type Said = Span & {
  words: string
  /** It names the x-ray itself. */
  own: boolean
}

/** The x-ray, its image, or the place where it is made. */
export const xrayWord =
  /\b(?:radios?\b(?!-)|radiograph\w*|radiolog\w*|cliches?\b|rayons x|imagerie(?! (?:cerebral|abdomin|cardia|hepati|renal|mammair|osseu)))/

/** Another matter begins: the visit, the papers for it, what happens when one cannot come. */
const anotherMatter =
  /\b(?:visites?|medecin|docteur|apport\w*|muni\w*|pieces? (?:a|justif)|documents?|empech\w*|absence|retard|jeun|interprete|report\w*|annul\w*|prevenez|prevenir|etape 2|timbre|photos?|dossier medical|service medical|nos bureaux|prefecture|salutations|etudi\w+|carnet)\b|^\W*(?:2[.)°]|si (?:cette|la|ce|l'une) (?:date|jour|heure))/
/** What both have in common is said of the x-ray too. */
const both = /\b(?:les deux|l'un et l'autre|aucun de ces|chacun des deux)\b/
/** An item of a list of papers. */
const listed = /^\W*(?:[-•·*☒☐✓✔]|\[.?\]|\d{1,2}[.)°]|[a-z]\))/

/** The next step, that lines of boxes run on into. */
const nextStep = /(?<=\S.*)\b(?:etape (?:n°? ?)?2\s|(?<!etape )2[.)°]\s).*$/

/** Told of the visit, these say when the x-ray has to be made. */
const soonBefore =
  /\b(?:jours?|semaines?|heures?)(?: ouvre\w*| ouvrable\w*| francs?)?(?: au (?:moins|minimum|plus tard))? (?:avant|precedant|prealablement a) (?:la |votre |cette |le |l')?(?:date )?(?:de |du |d')?(?:la |votre )?(?:visite(?: medicale)?|rendez-?vous|examen|convocation)\b/g
/** "Au :", "à l'adresse suivante :", and the centre below it. */
const leadsOn = /\b(?:au|aux?|chez|adresse suivante|centre suivant|cabinet suivant)\s?:\s*$/
/** Going somewhere without an appointment is not going to the visit. */
const freely = /\bsans (?:prendre (?:de )?)?(?:rendez-?vous|rdv)\b/

/** "Elle est à votre charge": of what was named last. */
export const meansIt = /^\W*(?:elle|celle-ci|il|celui-ci|cet examen|ce cliche)\b/
/** A sentence that is about the x-ray, or whose last thing is one. */
export const endsWithXray =
  /^\W*(?:(?:une|la|votre|un|le) )?(?:radios?|radiograph\w*|cliches?)\b|\b(?:radios?|radiograph\w*|cliches?)\b(?:(?! et )[^.,;:])*[.,;:]?\s*$/

/** More sentences behind one no longer go on about it. */
const most = 4

/** In reading order. */
export const xraySentences = oncePerLetter((passage): Said[] => {
  const said: Said[] = []
  let behind = most + 1
  const spans = passage.sentences.flatMap((sentence) => boxesOf(passage, sentence))
  for (const [index, span] of spans.entries()) {
    const words = onOneLine(passage, span).replace(nextStep, '')
    const own = xrayWord.test(words)
    const next = spans[index + 1]
    const toCentre = next !== undefined && leadsOn.test(words) && xrayWord.test(onOneLine(passage, next))
    const others = words.replace(soonBefore, ' ')
    const before = spans[index - 1]
    const isMeant =
      before !== undefined && meansIt.test(words) && endsWithXray.test(onOneLine(passage, before))
    const goesOn =
      isMeant ||
      (behind < most && (both.test(words) || toCentre || freely.test(words) || !anotherMatter.test(others)))
    if (own) behind = listed.test(words) && /\bcomptes? rendus?\b/.test(words) ? most + 1 : 0
    else behind = goesOn ? behind + 1 : most + 1
    if (own || goesOn) said.push({ ...span, words, own })
  }
  return said
})

const anyBox = new RegExp(`[${signs.ticked}${signs.empty}•]|\\[.?\\]`, 'g')

/** Boxes that run on in one line are items of their own: between two of them an unticked one may have stood. */
function boxesOf(passage: Passage, sentence: Span): Span[] {
  const marks = [...textOf(passage, sentence).matchAll(anyBox)].map(({ index }) => sentence.start + index)
  const starts = [...new Set([sentence.start, ...marks])]
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? sentence.end }))
}
