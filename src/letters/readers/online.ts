/** Appointments that are kept at a screen: whether one is, and the link to it. */
import { lineAt, matches, type Passage, type Span, sentenceAt, textOf, wordsAt } from '../passage.ts'
import { headings } from '../signs.ts'
import { addressesIn } from './address.ts'
import type { Zone } from './place-zone.ts'

const remote =
  /\b(?:en ligne|a distance|(?:en|par) visio\w*|visioconference|(?:en )?distanciel|(?:par|en) video|classe virtuelle|webinaire|(?:sur|depuis|devant) (?:votre|un) (?:ordinateur|telephone|ecran|tablette)|(?:de|depuis) chez vous|par internet|lien de connexion|vous vous connect(?:ez|erez)(?! (?:a|au|sur) )|(?:par|sur|via|avec) (?:zoom|teams|skype|google meet|jitsi|webex))\b/
/** What else is done on line: asking, paying, finding a form. */
const errand =
  /\b(?:demand\w*|report\w*|formulaire|site|compte|portail|pay\w*|achet\w*|achat|timbre|prendre|prise|prenez|modif\w*|annul\w*|telecharg\w*|deposer|valid\w*|declar\w*|renseign\w*|inscri\w*|questionnaire|rempli\w*|reserv\w*|test)\b[^.]{0,60}$/
const label = /(?:^|[\n\t])\W{0,3}(?:lieu|ou|modalites?|format|adresse)\s?[?:\t]\s?[:\t]?\s?([^\n\t]{4,80})/g
const url = /https?:\s?\/\s?\/\s?[^\s<>"')]{4,200}/g
const joining = /\b(?:connexion|connect\w*|rejoin\w*|lien|visio\w*|virtuelle|reunion|seance)\b/

/** How far behind its day a link or the words for it stand, where other days have other places. */
const near = 320

/** What is said of a day: its sentence and what stands behind it, before the sentence of the next one. */
function saidOf(passage: Passage, { sentence, end, until }: Zone): string {
  const next = until < passage.text.length ? sentenceAt(passage, until).start : until
  return passage.text.slice(sentence.start, Math.min(Math.max(next, end), end + near))
}

/**
 * `said`: the title says so, a cell under "Lieu", or the part of its sentence that speaks of this day, with a link to join;
 * `worded`: the sentence alone, whose words may be about something else ("avec l'attestation reçue en ligne");
 * `likely`: other words do, and there is a link to join with. `mixed`: other days have a place.
 */
export function remoteness(
  passage: Passage,
  zone: Zone,
  mixed: boolean,
): 'said' | 'worded' | 'likely' | null {
  const isWorded = saysRemote(ownWords(passage, zone)) || saysRemote(titleOf(passage, zone))
  if (mixed) return isWorded ? 'said' : saysRemote(saidOf(passage, zone)) ? 'likely' : null
  const cells = [...matches(passage, label)].map((match) => match[1] ?? '')
  if (saysRemote(headings(passage)) || cells.some(saysRemote)) return 'said'
  if (isWorded) return linkIn(passage, zone) === null ? 'worded' : 'said'
  if (saysRemote(textOf(passage, zone.sentence))) return 'likely'
  return saysRemote(passage.text) && linkIn(passage, zone) !== null ? 'likely' : null
}

/** "Journée 2, à distance" on the line above the day: a few words, and no day of its own. */
function titleOf(passage: Passage, { line, from }: Zone): string {
  const above = passage.lines.findLast(({ end }) => end < line.start)
  if (!above || above.start < from || above.end - above.start > longestTitle) return ''
  const words = textOf(passage, above)
  return /[.;]\s?$/.test(words) || /\d\d/.test(words) ? '' : words
}
const longestTitle = 60

const ownWords = (passage: Passage, { sentence, from, until }: Zone): string =>
  textOf(passage, { start: Math.max(sentence.start, from), end: Math.min(sentence.end, until) })

/** The cells below the day say so, and name no place: with the link that stands there, or is yet to come. Null where they do not. */
export function screenBelow(passage: Passage, { column }: Zone): { online: string | null } | null {
  const inside = (one: Span) => column.some(({ start, end }) => one.start >= start && one.start < end)
  if (addressesIn(passage).some(inside)) return null
  const link = [...matches(passage, url)].find(inside)
  const isSaid = column.some((cell) => saysRemote(textOf(passage, cell)))
  return isSaid ? { online: link ? linkAt(passage, link) : null } : null
}

const linkAt = (passage: Passage, span: Span): string => wordsAt(passage, span).replace(/\s|[.,;]+$/g, '')

/** Whether words say that something is done at a screen, other than an errand. */
export function saysRemote(text: string): boolean {
  const at = remote.exec(text)
  return at !== null && !errand.test(text.slice(0, at.index))
}

/** The link to join with, the next behind the day first; null when it is yet to come. */
export function linkIn(passage: Passage, zone: Zone): string | null {
  const all = [...matches(passage, url)]
  const isBehind = ({ start }: Span) => start >= zone.start && start < zone.until
  for (const match of [...all.filter(isBehind), ...all.filter((one) => !isBehind(one))]) {
    const near = passage.text.slice(Math.max(0, lineAt(passage, match.start).start - 200), match.end + 100)
    if (joining.test(near) || remote.test(near)) return linkAt(passage, match)
  }
  return null
}
