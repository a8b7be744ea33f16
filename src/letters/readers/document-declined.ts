/** Items that a list or a sentence names only to say that nobody needs them, or that they are done or given there. */
import type { DocumentItem } from '../letter.ts'
import { onOneLine, type Passage, sentenceAt } from '../passage.ts'
import type { ListItem } from './document-asks.ts'
import { documentIn } from './document-lookup.ts'
import { declined } from './document-words.ts'
import { isDoctorsToAsk } from './xray-need.ts'

const refused =
  /\b(?:sur place|dans nos (?:locaux|murs)|chez nous|par nos soins|(?:realisee?s?|prise?s?|faite?s?|effectuee?s?) a l'of\w+|non (?:necessaires?|demandee?s?|requise?s?|exigee?s?)|(?:n'est|ne sont|n'est plus|ne sont plus) (?:pas |plus )?(?:necessaires?|demandee?s?|requise?s?|exigee?s?)|pas (?:besoin )?(?:de(?! plus)|d')|inutiles?|aucune?s?|ne pas|not required)\b/

/** Whether its own words or those behind it say no to an item. */
export function isDeclined(passage: Passage, item: ListItem, id: DocumentItem['id'], text: string): boolean {
  const behind = said(passage, item, 120)
  if (id === 'packed-lunch')
    return lunchGiven.test(text) || eaten.test(text + behind) || declined.test(behind)
  if (id === 'convocation' && isForOthers(text + behind)) return true
  if (twiceNo.test(text) && originalAndCopy.test(passage.text)) return true
  if (id === 'chest-xray' && isDoctorsToAsk(onOneLine(passage, sentenceAt(passage, item.start)))) return true
  const words = text.replace(/\(([^)]*)\)/g, (_, inside) => (ownWork.test(inside) ? ` ${inside} ` : ''))
  const [name = ''] = words.split('\t')
  return isRefused(words) || declined.test(behind) || declined.test(name)
}

/** Neither the original nor a copy, where the cells of a table stand behind each other. */
const twiceNo = /\S\s+non\s+non\W*$/
const originalAndCopy = /\borigina(?:l|ux)\s+(?:photo)?copies?\b/

/** There is no need of it. "Votre repas : rien n'est servi sur place" is only why one brings it. */
const lunchGiven =
  /\b(?:inutile|superflu|non (?:necessaire|demande)|pas (?:a apporter|besoin|necessaire|utile|la peine))|(?<!\b(?:pas|plus|non|rien|jamais|aucun\w*|ni)\b[^,;.:]{0,30})\b(?:fourni|servi|compris|assure|prevu|offert|gratuit|distribu|pris en charge)/

/** "Prenez votre repas normalement": before one comes, and not there. */
const eaten =
  /^(?:un |le |la |votre |son )?(?:repas|dejeuner)(?: (?:leger|habituel|normal)\b|(?: [a-z]+)? (?:normalement|comme (?:d'habitude|a l'accoutumee|tous les jours)|avant d[e'] ?(?:venir|arriver|vous|partir)|avant (?:la|le|les|l'|votre|vos|cette|chaque|cet|ce)\b))/

/** "Montrez cette lettre à votre médecin": it is for the reader's own people. */
const forOthers =
  /^[^,;.:]{3,40} a (?:votre|vos) (?:propre )?(?:medecin|generaliste|specialiste|employeur|patron|ecole|proprietaire|bailleur|pharmacien|radiologue)\w*/
/** "… et apportez-la le jour de la visite" */
const alsoHere =
  /^[^.]*\b(?:(?:apporte|presente|rapporte|prene|remette|montre)z-l[ae]|l[ae] (?:presente|apporte|rapporte|prend|remettr|montre)\w*ez|le jour (?:de (?:la|votre|l')|du|meme)|a l'accueil)/

function isForOthers(words: string): boolean {
  const shown = forOthers.exec(words)?.[0]
  return shown !== undefined && !alsoHere.test(words.slice(shown.length))
}

/** "Radio (faite chez nous)": in brackets, what the office makes itself. */
const ownWork =
  /^(?:(?:elles?|ils?|celle-ci) )?(?:(?:est|sont|sera|seront|deja) )*(?:faite?s?|realisee?s?|prise?s?|effectuee?s?|passee?s?)\b[^,;]*\b(?:sur place|dans nos (?:locaux|murs)|chez nous|a l'(?:of|office|accueil)\w*|par nos soins)\b/

/** "certificat de grossesse : la personne ne passe pas de radio": another paper that nobody needs. */
function isRefused(words: string): boolean {
  const no = refused.exec(words)
  if (!no) return false
  // "vos diplômes, qu'il n'est pas nécessaire de faire traduire"
  const [clause = ''] = /[^,;]*$/.exec(words.slice(0, no.index)) ?? []
  if (documentIn(clause) === null && ofForm.test(words.slice(no.index - clause.length))) return false
  const other = /^pas\b/.test(no[0])
    ? documentIn(words.slice(no.index + no[0].length, no.index + no[0].length + 25))
    : null
  return other === null || other.at > 4 || other.id === documentIn(words)?.id
}

/** It is a form or a translation of the paper that nobody needs. */
const ofForm = /^[^,;]*\b(?:tradu\w+|legalis\w+|apostill\w+|certifiee?s?|photocopies?|copies?|originaux)\b/

/** What its sentence says behind an item. */
export const said = (passage: Passage, { end, until }: ListItem, length: number): string =>
  passage.text.slice(end, Math.min(until ?? end, end + length))

/** What stands in brackets explains a paper, and denies none. */
export const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, '')
