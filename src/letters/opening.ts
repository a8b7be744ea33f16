/** Whether a page begins a letter of its own, or goes on with one before it: its back, its annex, its translation. */
import { type Passage, textOf } from './passage.ts'
import { datesIn } from './readers/date.ts'
import { issueDate } from './readers/issued-on.ts'
import { referencesIn } from './readers/references.ts'
import { kindOf } from './recognise.ts'
import { letterScore } from './signs.ts'

type Sign = { points: number; shows: (passage: Passage, head: string) => boolean }

const inText = (points: number, pattern: RegExp): Sign => ({
  points,
  shows: ({ text }) => pattern.test(text),
})

const issuer =
  /\b(?:o\.?f\.?i\.?i|office francais|direction territoriale|republique francaise|prefecture|prefet|caf|cpam|ministere|caisse|guda|guichet unique|spada|service medical|france travail)\b/
const named =
  /(?:^|\n|\t)\W{0,3}(?:a l'attention de )?(?:mme|madame|m\.|mr|monsieur|mlle) ([a-z]+(?:[ -][a-z]+)+) ?(?=\n|\t|$)/

/** It speaks to its reader, as neither a back nor an annex does. */
const address =
  /\bvous (?:etes|serez|voudrez|devez)\b[^.]{0,40}\b(?:convoqu|attendu|invite|recu|presenter)|\b(?:convocation|rendez-?vous|rdv) (?:le |:)|(?:^|\n)\W{0,3}(?:chere?s? )?(?:madame|monsieur|bonjour)(?:, monsieur)?\s?,/

/** What the first page of a letter has; the pages that go on with it have little of it. */
const signs: Sign[] = [
  { points: 2, shows: (_, head) => issuer.test(head) },
  { points: 2, shows: (passage) => issueDate(passage) !== null },
  inText(
    2,
    /(?:^|\n)\W{0,3}(?:objet\b|convocation\b|convocado|visite medicale\b|avis d|rappel\b|report d|entretien d|formation (?:civique|linguistique)|demande d|rendez-?vous\b|annulation\b|bilan\b|votre (?:visite|rendez-?vous|entretien))/,
  ),
  inText(1, address),
  inText(1, named),
  { points: 1, shows: (passage) => referencesIn(passage).length > 0 },
  inText(
    1,
    /\b(?:agreer|salutations|cordialement|bien a vous|consideration distinguee|(?:le|la) direct(?:eur|rice)|signature)\b/,
  ),
]
/** A page with so many points begins a letter; one with a few less does when it is another person's or calls to another day. */
const enough = 5
const fair = 3
const headLines = 8
/** Of `letterScore`: what speaks of a letter without being one. */
const littleOfALetter = 5

const continuation =
  /\bpage\s?[2-9]\s?(?:\/|sur)|(?:^|\n)\W{0,3}(?:suite\b|\(suite\)|verso|annexe\b)|(?<!\d)[2-9]\s?\/\s?[2-9](?!\d)\s*(?:\n|$)/

/** The page says itself that something stands before it. */
export function goesOn({ text }: Passage): boolean {
  return continuation.test(text.slice(0, 200)) || continuation.test(text.slice(-60))
}

/** The page looks like the first of a letter, whatever stands beside it. */
export const isOpening = (page: Passage): boolean => !goesOn(page) && points(page) >= enough

export const addresses = ({ text }: Passage): boolean => address.test(text)

/** `page`, which came before `opening`, can be no more than the back or the annex of that letter. */
export function belongsBehind(page: Passage, opening: Passage): boolean {
  if (isOpening(page) || addresses(page) || kindOf(page)?.name === 'suspected-scam') return false
  return shareReference(page, opening) || letterScore(page) < littleOfALetter
}

/** The page begins a letter of its own, and not one more page of `open`. */
export function beginsAnother(page: Passage, open: Passage): boolean {
  if (goesOn(page) || repeats(page, open)) return false
  const score = points(page)
  return score >= enough || (score >= fair && (differs(page, open) || callsToAnotherDay(page, open)))
}

/** An x-ray prescription, a reply slip, the letter in English: same person, same letter, no day that is not in it. */
function repeats(page: Passage, open: Passage): boolean {
  if (differs(page, open)) return false
  if (addresses(page) && addresses(open) && kindOf(page) !== kindOf(open)) return false
  const same = shareReference(page, open)
  if (same && !addresses(open) && isWithin(open, page)) return true
  return (same || daysOf(page).length > 0) && isWithin(page, open)
}

function differs(page: Passage, open: Passage): boolean {
  const [one, other] = [issueDate(page), issueDate(open)]
  if (one !== null && other !== null && one !== other) return true
  if (numbersOf(page).length > 0 && numbersOf(open).length > 0) return !shareReference(page, open)
  const [name, before] = [named.exec(page.text)?.[1], named.exec(open.text)?.[1]]
  return name !== undefined && before !== undefined && name !== before
}

const callsToAnotherDay = (page: Passage, open: Passage): boolean => addresses(page) && !isWithin(page, open)

/** All days of the one stand in the other. */
function isWithin(page: Passage, other: Passage): boolean {
  const known = daysOf(other)
  return daysOf(page).every((day) => known.includes(day))
}

export const shareReference = (a: Passage, b: Passage): boolean =>
  numbersOf(a).some((number) => numbersOf(b).includes(number))

const numbersOf = (passage: Passage) => referencesIn(passage).map(({ value }) => value.value)

/** Day and month: a letter may leave the year out the second time. */
const daysOf = (passage: Passage) => datesIn(passage).map(({ month, day }) => `${day}.${month}`)

function points(page: Passage): number {
  const head = page.lines
    .slice(0, headLines)
    .map((line) => textOf(page, line))
    .join('\n')
  return signs.reduce((sum, sign) => sum + (sign.shows(page, head) ? sign.points : 0), 0)
}
