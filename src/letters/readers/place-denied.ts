/** Addresses that a letter names to keep people away from them: "l'organisme X, 12 rue …, ne reçoit personne ce jour-là". */
import { lineAt, type Passage, type Span, sentenceAt, textOf } from '../passage.ts'

const going = '(?:venir|aller|vous (?:y )?(?:rendre|deplacer|presenter|adresser))'
/** Not how one comes: "ne venez pas avant 8 h", "inutile de venir à jeun". */
const somehow = '(?! (?:avant|apres|sans|en|avec|seule?s?|accompagn\\w*|a jeun|plus tot)\\b)'

/** An address behind such words is none to go to. */
const keptAway = new RegExp(
  String.raw`\b(?:(?:ne (?:vous (?:y )?)?(?:venez|rendez|presentez|deplacez|adressez)|n'(?:y )?allez) (?:surtout )?(?:pas|plus)|(?:inutile|pas (?:la peine|besoin|necessaire|utile|lieu)) d(?:e |')${going}|n'avez (?:pas|plus|nullement|aucunement) (?:a|besoin de) ${going}|ne recevons (?:pas|plus|personne)|n'y a (?:pas|plus|aucun) (?:d')?accueil|aucun accueil)\b${somehow}|\b(?:non|(?:et|mais) (?:surtout )?(?:pas|plus)) (?:pas |plus )?(?=(?:au|a|a la|a l'|aux|chez|dans|sur|en|rue|avenue)\b)`,
)
/** The house itself, behind its address: no door, car park or room of it. */
const itself = String.raw`^[\s,()–-]{0,4}(?:(?:qui|ou|dont|car|ce|cette|ces|le|la|les|l'|nos|notre|site|centre|antenne|agence|organisme|office|ofii|service|bureaux?|locaux)(?: |(?<=')|(?=,))){0,4}`
/** A house before such words is shut to the public, or that day; not at its usual hours, or to those who come late. */
const shut = new RegExp(
  String.raw`${itself}(?:, )?(?:(?:ne (?:recoi|recev)|n'(?:accueill|ouvr))[a-z]* (?:pas|plus|personne)\b(?=[,.;)\n]|$| (?:le |de |du )?public\b| (?:ce|cette|le|la) (?:meme )?(?:jour|journee|date)\b)|(?:est|sera|sont|seront|restera|resteront) (?:[a-z]+ )?fermee?s?\b(?! (?:a|aux|au-dela|de|des|le|les|entre|avant|apres|\d+)\b))`,
)
/** Where words of another clause begin. */
const clauseStart = /[;)]|\bmais\b|, (?=(?:vous|nous|il|elle|on|present|rendez|venez)\b)/
const conditional = /(?:^\W*|[,;:.] ?)(?:si|en cas|lorsque|quand)\b/

export function isDenied(passage: Passage, { start, end }: Span): boolean {
  const sentence = sentenceAt(passage, start)
  // The words that lead to an address may count as part of it.
  const led = textOf(passage, { start: Math.min(sentence.start, start), end })
  const last = Math.min(sentence.end, lineAt(passage, end).end)
  const behind = textOf(passage, { start: end, end: Math.max(end, last) })
  const clause = led.split(clauseStart).at(-1) ?? ''
  return shut.test(behind) || (keptAway.test(clause) && !conditional.test(led))
}
