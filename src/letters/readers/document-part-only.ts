/** Whether a condition in the words of an item is only of one of several papers that it names. Patterns for folded text. */
import type { DocumentId } from '../letter.ts'
import { conditionIn } from './document-conditions.ts'
import { documentIn } from './document-lookup.ts'
import { either, nameOf, ownCondition } from './document-papers.ts'
import { condition, paper } from './document-words.ts'

/** Only a paper behind "ou" or "avec" has the condition that stands in the words: the item itself is for everybody. */
export function isForPartOnly(text: string): boolean {
  const plain = text.replace(/\([^)]*\)?/g, ' ')
  if (asksMore(text) && !condition.test(plain)) return true
  const [first = '', ...others] = plain.split(either)
  const last = others.at(-1)
  if (last && standsIn(first, last)) return true
  const when = last && ownCondition.test(last) ? conditionIn(last) : null
  const chosen = when !== null && when !== 'have-it' && when !== 'wear-them' && !/\bsi\b/.test(first)
  const owned = last !== undefined && nameOf(last) !== null
  return (
    (chosen && owned) ||
    /,\s(?:avec|accompagnee?s? de|plus)\s[^,]{3,40}[^,\s]\ss(?:i|'il)\s[^,]*$/.test(plain)
  )
}

/** "Un justificatif de domicile (si vous êtes logé : une attestation de votre hôte)" */
const furtherPaper =
  /\((?:[^():;]*;\s*)?(?:et |ou )?(?:si|s'ils?|en cas d[e']|pour les)\b[^():,]*[:,]\s*([^()]*)/

/** What everybody has: behind a condition, such a bracket asks some for another paper beside it. */
const everybodys: (DocumentId | undefined)[] = [
  'passport',
  'residence-permit',
  'identity-document',
  'proof-of-address',
  'birth-certificate',
  'id-photos',
]

/** "(s'il est en langue étrangère, sa traduction)": said of the paper itself, which is for everybody. */
const ofItself = /^\((?:et |ou )?s'ils? (?!y |en |exist)/

function asksMore(text: string): boolean {
  const [bracket = '', more = ''] = furtherPaper.exec(text) ?? []
  const own = documentIn(text.slice(0, text.indexOf(bracket)))?.id
  const isPaper = ofAnother.test(more) || ((paper.test(more) || nameOf(more) !== null) && !ofSame.test(more))
  return ofItself.test(bracket) || (isPaper && everybodys.includes(own))
}

/** Somebody else's: "celui de votre conjoint", "2 par enfant". */
const ofAnother = /^(?:celui|celles?|ceux|(?:\d|une|deux) (?:par|pour)) /

/** The same paper, in a form of it. */
const ofSame =
  /^(?:l'|(?:une?|la|le|les|sa|son|ses|leurs?|votre|vos) )?(?:original|(?:photo)?copie|derni|plus recent)/

/** "Votre titre de séjour, ou le récépissé si la carte n'est pas prête": everybody has the one or the other. */
function standsIn(first: string, last: string): boolean {
  const id = documentIn(first)?.id
  const isTheirs = id === 'residence-permit' || id === 'passport' || id === 'identity-document'
  return (
    isTheirs &&
    !condition.test(first) &&
    ownCondition.test(last) &&
    conditionIn(last) === null &&
    nameOf(last) !== null
  )
}
