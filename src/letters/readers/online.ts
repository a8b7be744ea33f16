/** Appointments that are kept at a screen: whether one is, and the link to it. */
import { lineAt, matches, type Passage, textOf, wordsAt } from '../passage.ts'
import type { Zone } from './place-zone.ts'

const remote =
  /\b(?:en ligne|a distance|(?:en|par) visio\w*|visioconference|(?:en )?distanciel|(?:par|en) video|classe virtuelle|webinaire)\b/
/** What else is done on line: asking, paying, finding a form. */
const errand =
  /\b(?:demand\w*|report\w*|formulaire|site|compte|portail|pay\w*|achet\w*|achat|timbre|prendre|prise|prenez|modif\w*|annul\w*|telecharg\w*|deposer|renseign\w*|test)\b[^.]{0,60}$/
const label = /(?:^|[\n\t])\W{0,3}(?:lieu|ou|modalites?|format|adresse)\s?[?:\t]\s?[:\t]?\s?([^\n\t]{4,80})/g
const url = /https?:\/\/[^\s<>"')]{4,200}/g
const joining = /\b(?:connexion|connect\w*|rejoin\w*|lien|visio\w*|virtuelle|reunion|seance)\b/

/** The sentence with the day says so, or a cell under "Lieu", or a link to join with. */
export function isRemote(passage: Passage, zone: Zone): boolean {
  const cells = [...matches(passage, label)].map((match) => match[1] ?? '')
  return (
    saysRemote(textOf(passage, zone.sentence)) ||
    cells.some(saysRemote) ||
    (saysRemote(passage.text) && linkIn(passage) !== null)
  )
}

/** Whether words say that something is done at a screen, other than an errand. */
export function saysRemote(text: string): boolean {
  const at = remote.exec(text)
  return at !== null && !errand.test(text.slice(0, at.index))
}

/** The link to join with; null when it is yet to come. */
export function linkIn(passage: Passage): string | null {
  for (const match of matches(passage, url)) {
    const near = passage.text.slice(Math.max(0, lineAt(passage, match.start).start - 200), match.end + 100)
    if (joining.test(near) || remote.test(near)) return wordsAt(passage, match).replace(/[.,;]+$/, '')
  }
  return null
}
