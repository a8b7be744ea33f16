/** Instructions that no reader knows: kept in the letter's own words, so that nothing asked for is dropped. */
import type { Refiner } from '../kind.ts'
import type { Instruction } from '../letter.ts'
import { found, onOneLine, trimmed, wordsAt } from '../passage.ts'
import { instructions } from '../readers/instructions.ts'

/** More would bury what matters. */
const most = 3
/** Longer sentences say something else besides. */
const longest = 160

/** Telling somebody what to do, or not to. */
const telling = new RegExp(
  [
    String.raw`^\W*(?:ne |n'|n'y )?(?!chez\b|assez\b|rendez-? ?vous)[a-z]{3,}ez\b`,
    String.raw`^\W*(?:ne pas|priere de|interdiction de|defense de)\b`,
    String.raw`\b(?:veuillez|merci de|vous devez|vous devrez|vous n'avez pas a|n'oubliez pas)\b`,
    String.raw`\bil (?:vous )?(?:est|sera) (?:demande|interdit|recommande|conseille|prudent|defendu) d|\bil n'y a pas lieu de\b`,
    String.raw`\b(?:est|sont) (?:strictement |formellement )?(?:interdite?|exigee?|requise?)s?\b|\b(?:interdite?|exigee?)s?\W*$`,
    String.raw`\b(?:doit|doivent|devra|devront) (?:etre )?(?:conserve|garde|range|eteint|silencieu|porte|couvert|vetu|attach)\w*`,
  ].join('|'),
)
/** "Merci de votre confiance", "vous devez passer une visite", "préparez les pièces cochées": nothing to do, or said with the list and the day. */
const empty =
  /\bmerci (?:de|pour) (?:votre|vos|l'|avoir)\b|\bvous (?:devez|devrez)\b[^.;]{0,30}\b(?:conclure|signer|passer|rencontrer|suivre|avoir|effectuer)\b|\b(?:pieces|cases|lignes|documents|papiers)\b[^.;]{0,20}\bcochee?s?\b|:\s*$|\b(?:reserver|reservez|retenir|bloquer)\b[^.;]{0,20}\b(?:jours?|journees?|dates?|matinees?|samedis?)\b|\b(?:n'est|ne sont|n'etant) (?:pas|plus) (?:exigee?|demandee?|requise?|necessaire)s?\b|^\W*(?:elle|elles|celle-ci|celui-ci|gardez-l\w+|apres (?:cette|l'))\b/
/** Politeness, papers, the way there, the appointment, whom to tell: said elsewhere, or nothing to do. */
const saidElsewhere =
  /@|\d{4}|\d ?h\b|\b(?:agreer|croire|rece(?:v\w+|z)|salutations|considerations?|sentiments|assurance de|bienvenue|comprehension|excuser|trouver|noter|savoir|apport\w*|muni\w*|present(?:er|ez|erez)|fourni\w*|produi\w*|envo[iy]\w*|adress\w*|transm\w*|retourn\w*|communiqu\w*|prevenez|prevenir|avert\w+|signal\w+|contact\w*|joindre|ecri\w+|appel\w+|telephon(?:er|ez)|report\w*|modifi\w*|chang\w*|confirm\w*|justifi\w*|consult\w*|connect\w*|prenez|prendre|venez|venir|suivez|suivre|rendez|rendre|cliqu\w*|scann\w*|votre (?:passeport|titre|convocation))\b/

export const leftover: Refiner = (letter, { passage, kind }) => {
  if (!kind.readers.includes(instructions)) return letter
  const used = quotesIn(letter)
  const kept = passage.sentences.flatMap((sentence): Instruction[] => {
    const words = onOneLine(passage, sentence).trim()
    if (words.length > longest || !telling.test(words) || saidElsewhere.test(words) || empty.test(words))
      return []
    const span = trimmed(passage, sentence, /[\s•·*]/)
    const own = wordsAt(passage, span)
    if (used.some((quote) => own.includes(quote) || quote.includes(own))) return []
    return [{ id: 'other', french: found(passage, span, own) }]
  })
  return { ...letter, instructions: [...letter.instructions, ...kept.slice(0, most)] }
}

/** Every quote that a value of the letter stands on. */
function quotesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value && typeof value.quote === 'string' ? [value.quote] : []
  return [...own, ...Object.values(value).flatMap(quotesIn)]
}
