/** Streets and buildings as addresses name them. */
import { type Passage, type Span, textOf } from '../passage.ts'

const streetTypes =
  'rue|avenue|av\\.|ave|boulevard|bd\\.?|bld|blvd|place|pl\\.|allees?|chemin|ch\\.|che|impasse|imp\\.|quai|route|rte|cours|square|passage|esplanade|faubourg|fbg|voie|rond-point|promenade|mail|galerie|cite|chaussee|rocade|montee|cote|traverse|rampe|parvis|sentier|villa|lotissement|hameau|lieu-dit|zone|za|zi|zac|parc|immeuble|imm\\.|residence|espace|tour|batiment|bat\\.|centre|complexe|technopole|domaine|ruelle|venelle|pont|port'

/** A house number (26-28, 2 bis, 13 A) and a way; or a way or building alone. */
export const streetPattern = new RegExp(
  `(?<![\\d/.])(?:(\\d{1,4}(?:\\s?(?:bis|ter|quater|[a-d])(?![a-z']))?(?:\\s?[-/]\\s?\\d{1,4})?)\\s?,?\\s{1,2})?(?<![a-z'-])(${streetTypes})(?![a-z])`,
  'g',
)

/** A house number and a way right behind a city. */
export const streetBehind = new RegExp(
  `^ ?[,-] ?(?:[^,;.\\d\\n\\t()]{2,40}, )?\\d{1,4}(?: (?:bis|ter|quater))?,? (?:${streetTypes})(?![a-z])[^,;.\\n\\t()]{2,50}`,
)

/** The first number and way of a span, folded: `2 rue de tenremonde`. */
export function streetIn(passage: Passage, span: Span): string | null {
  const text = textOf(passage, span)
  streetPattern.lastIndex = 0
  const all = [...text.matchAll(streetPattern)]
  const match = all.find(([, number]) => number !== undefined) ?? all[0]
  if (!match) return null
  const [head] = match
  const name = text.slice(match.index + head.length).split(/[,;\n()|]|\s-\s/)[0] ?? ''
  return `${head}${name}`.trim()
}
