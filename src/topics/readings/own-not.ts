/** Own not: whether a "not" belongs to one word of a clause: "ne sera pas attribuée", "aucune dispense", "inutile de confirmer". */

export type Span = [start: number, end: number]

const pronouns = "(?:(?:vous|nous|le|la|les|lui|leur|se|en|y) |[ls]')*"
const no = '(?:pas|plus|jamais|nullement|aucunement|en aucun cas|en aucune facon)'
/** "Pas été", "pas nécessaire de nous", "pas à être". */
const upToVerb = String.raw`(?: (?:\w+ment|donc|alors|pour autant))*(?: (?:(?:vous |nous )?\w+(?:er|ir|re|oir)|ete))?(?: (?:possible|necessaire|utile|besoin|obligatoire|obligee?s?|tenue?s?|la peine))?(?: (?:a|de|que vous)| d')?(?: (?:nous|vous|etre|avoir|y|le|la))*`
const before = new RegExp(
  [
    String.raw`(?:\bne |\bn')${pronouns}(?:\w+ ){0,2}${no}${upToVerb}`,
    String.raw`\b(?:aucune?|nulle?)\b(?:(?! et | ou )[^,:;(]){0,60}(?:\bne |\bn')${pronouns}(?:\w+ ){0,2}(?:etre|ete)?`,
    String.raw`\b(?:aucune?s?|nulle?|pas de|pas d')(?: \w+)?`,
    String.raw`\b(?:inutile|superflu|dispensee?s?|sans avoir)(?: (?:a|de)| d')?(?: (?:nous|y|le))?`,
  ]
    .map((one) => String.raw`(?:${one})\s*$`)
    .join('|'),
)
const around: [before: RegExp, behind: RegExp] = [
  new RegExp(String.raw`(?:\bne |\bn')${pronouns}$`),
  new RegExp(String.raw`^ ${no}\b`),
]
/** "Si vous ne confirmez pas" is a case, and no denial. */
const ifSo = /(?:\b(?:si|lorsque?|quand)|\bs'\w+)(?: \S+){0,3} ?$/

/** `pieces` are the words of the clause that carry its meaning: the "not" of one is not looked for in another. */
export function hasOwnNot(words: string, pieces: Span[]): boolean {
  return pieces.some((piece) => {
    const others = pieces.filter((one) => one !== piece)
    const clause = others.reduce(
      (text, [from, to]) => text.slice(0, from) + '§'.repeat(to - from) + text.slice(to),
      words,
    )
    const [start, end] = piece
    const lead =
      clause
        .slice(0, start)
        .split(/[,:;(]/)
        .at(-1) ?? ''
    const found = before.exec(lead) ?? (around[1].test(clause.slice(end)) ? around[0].exec(lead) : null)
    return found !== null && !ifSo.test(lead.slice(0, found.index))
  })
}
