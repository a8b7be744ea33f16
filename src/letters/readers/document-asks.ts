/** Sentences that ask for things: "vous apporterez votre passeport", "une pièce d'identité vous sera demandée". */
import { matches, type Passage, type Span, textOf } from '../passage.ts'
import { isOnlyCondition, withConditions } from './document-for-some.ts'
import { pieces, thing, untilClause } from './document-items.ts'
import { documentIn, nounStart } from './document-lookup.ts'
import { isForSome, lastNamed, named } from './document-meant.ts'
import type { Unit } from './document-units.ts'
import {
  absence,
  against,
  behind,
  connective,
  exempts,
  forfeits,
  mayShow,
  meantBefore,
  meantJustBefore,
  nothingTo,
  ofOthers,
  onlyToMove,
  opensConditional,
  ownPaper,
  paper,
  strong,
  weak,
} from './document-words.ts'

/**
 * `open`: it counts even when it is no known document. `conditional`: words above or before it make it so, `why` are
 * these. `until`: where the unit that holds it ends. `form`: what its column or the head of its list says.
 */
export type ListItem = Span & {
  open: boolean
  conditional: boolean
  why?: string
  until?: number
  form?: 'original' | 'copy' | 'original-and-copy'
}

/** Words that ask; `open`: whatever they take is meant. */
export type Ask = Span & { open: boolean; against: boolean }

/** How far behind a weak ask its first document may stand. */
const near = 100

/** "N'apportez que votre passeport" asks. */
const only = /^\s(?:\w+ )?qu[e']/

/** "Vous n'avez à fournir ni photographie ni timbre" */
const isForNone = ({ text }: Passage, { start, end }: Span): boolean =>
  /^\s(?:ni|aucune?)\s/.test(text.slice(end, end + 12)) &&
  !/\b(?:oubli|omett|manqu|neglig)\w*[^.;:]{0,25}$/.test(text.slice(Math.max(0, start - 50), start))

/** The asks of a unit that look ahead, in order. */
export function asksIn(passage: Passage, unit: Span): Ask[] {
  return [
    ...matchesIn(passage, strong, unit).map((span) => ({ ...span, open: true })),
    ...matchesIn(passage, weak, unit).map((span) => ({ ...span, open: false })),
  ]
    .map((ask) => ({
      ...ask,
      against:
        !/^(?:ni )?sans\b/.test(textOf(passage, ask)) &&
        !only.test(passage.text.slice(ask.end, ask.end + 20)) &&
        (isAgainst(passage, ask) || isForNone(passage, ask)),
    }))
    .filter(({ start }) => {
      const words = passage.text.slice(Math.max(unit.start, start - margin), start)
      const asking = words + passage.text.slice(start, start + 20)
      if (ofOthers.test(asking) || mayShow.test(asking)) return false
      return exempts.test(words) || !inCondition.test(words.slice(-40))
    })
    .sort((a, b) => a.start - b.start)
}

/** "Il est inutile, en revanche, de rapporter le contrat": what stands between is put aside. */
const isAgainst = ({ text }: Passage, { start }: Span): boolean =>
  against.test(text.slice(Math.max(0, start - 90), start).replace(connective, ' '))

/** "si vous prenez un traitement" asks for nothing. */
const inCondition =
  /\bs(?:i |')(?:vous|ils?|elles?|on|quelqu'un)(?: de [a-z' ]{2,20})? (?:en |y |l'|les |la |le )?$|\b(?:condition|sous reserve) (?:de |d')(?:en |l'|les |la |le |y )?$/

/** How far before an ask words tell whose it is. */
const margin = 130

const cache = new WeakMap<Passage, Map<RegExp, Span[]>>()

/** Where a pattern stands in the letter; looked for once, for units ask again and again. */
function all(passage: Passage, pattern: RegExp): Span[] {
  const known = cache.get(passage) ?? new Map<RegExp, Span[]>()
  cache.set(passage, known)
  const spans = known.get(pattern) ?? [...matches(passage, pattern)].map(({ start, end }) => ({ start, end }))
  known.set(pattern, spans)
  return spans
}

const matchesIn = (passage: Passage, pattern: RegExp, unit: Span): Span[] =>
  all(passage, pattern).filter(({ start, end }) => start >= unit.start && end <= unit.end + 1)

/** The items that a sentence asks for. */
export function askedIn(passage: Passage, unit: Unit): ListItem[] {
  if (absence.test(unit.words) && opensConditional.test(unit.words)) return []
  if (forfeits.test(unit.words)) return []
  const asks = asksIn(passage, unit).filter((ask) => !isBeside(unit, ask))
  const ahead = asks
    .filter((ask) => !ask.against)
    .flatMap((ask) => {
      const until =
        asks.find(({ start }) => start > ask.end && !isBracketed(passage, ask, start))?.start ?? unit.end
      return forward(passage, unit, ask, until)
    })
  return [
    ...namedBefore(passage, unit),
    ...ahead,
    ...matchesIn(passage, meantJustBefore, unit).flatMap((ask) => lastNamed(passage, unit, ask)),
    ...matchesIn(passage, behind, unit).flatMap((ask) => backward(passage, unit, ask)),
  ]
}

/** "La radiographie (vous devez la faire faire à vos frais)": said of the paper before it. */
function isBracketed({ text }: Passage, { end }: Ask, start: number): boolean {
  const between = text.slice(end, start)
  return between.lastIndexOf('(') > between.lastIndexOf(')')
}

/** It stands where the sentence says what proves something, or what there is no need of. */
function isBeside(unit: Unit, { start }: Span): boolean {
  return [onlyToMove, nothingTo].some((pattern) => {
    const found = pattern.exec(unit.words)
    if (!found) return false
    const from = unit.start + found.index
    return start >= from && start < from + found[0].length
  })
}

function forward(passage: Passage, unit: Unit, ask: Ask, until: number): ListItem[] {
  const conditional =
    isForSome(passage.text.slice(unit.start, ask.start)) ||
    exempts.test(passage.text.slice(unit.start, ask.end)) ||
    whoever.test(passage.text.slice(unit.start, ask.start))
  const colon = passage.text.slice(ask.end, until).search(/:\s/)
  const beforeColon = passage.text.slice(ask.end, ask.end + Math.max(colon, 0))
  const start = documentIn(beforeColon) ? ask.end : ask.end + colon + 1
  const items = untilClause(passage, pieces(passage, { start, end: until }))
  const isPaper = (item: Span) => paper.test(textOf(passage, item))
  if (items[0]) items[0] = { ...items[0], start: thingStart(passage, items[0]) }
  const known = items.filter((item) => documentIn(textOf(passage, item)))
  const [first] = known
  const close =
    first !== undefined &&
    first.start - start <= near &&
    !otherThing.test(passage.text.slice(start, first.start + (documentIn(textOf(passage, first))?.at ?? 0)))
  const meant = first
    ? ask.open || close
    : items.some((item) => (ask.open ? isPaper(item) : authority.test(textOf(passage, item))))
  if (!meant) return []
  return withConditions(
    passage,
    items.map((span, place) => ({
      ...span,
      open:
        ask.open ||
        (known.length > 1 ? isPaper(span) : ownPaper.test(textOf(passage, span))) ||
        isForThat(passage, items[place - 1], span),
      conditional,
      // "Apportez, pour chaque personne :"
      why: passage.text.slice(unit.start, ask.start) + (start > ask.end ? ` ${beforeColon}` : ''),
    })),
  )
}

/** "Un four est à disposition de ceux qui apportent leur repas": "seuls ceux qui" are all that will be received. */
const whoever =
  /(?<!\b(?:ne|n'|seule?s?|uniquement|que)\b[^.;]*)\b(?:ceux|celles|personnes) qui (?:[a-z]+ )?$/

/** Asked for behind any word, of whoever sends somebody else. */
const authority = /^(?:une |la |votre )?procurations?\b/

/** "et, si vous avez des travaux en cours, les devis": whatever is named behind a condition alone is asked for under it. */
const isForThat = (passage: Passage, above: Span | undefined, span: Span): boolean =>
  above !== undefined && isOnlyCondition(textOf(passage, above)) && thing.test(textOf(passage, span))

/** "préparer votre intégration et de conclure un contrat", "préparer et signer votre contrat": the paper belongs to another word, that follows. */
const otherThing =
  /^[^;:]*(?:\b(?:et|ou|puis)|,) (?:puis )?(?:de |d')?(?!lettre|centre|notre|votre)(?!chez|assez)[a-z]{3,}(?:(?<!i)er|ir|[diut]re|ez)\b/

/** "pour cette occasion vos deux passeports": the thing begins behind what stands between the ask and it. */
function thingStart(passage: Passage, item: Span): number {
  const text = textOf(passage, item)
  const known = documentIn(text)
  const noun = known ? nounStart(text, known) : 0
  const between = text.slice(0, noun)
  const twoThings =
    /^(?:l'|la |le |votre |notre )[a-z]+\s$/.test(between) &&
    /^(?:la |le |l'|votre |vos |une? |cette |ce )/.test(text.slice(noun))
  if (twoThings) return item.start + noun
  return /^(?:a|au|aux|pour|lors|le jour|dans|en|chaque|notre|devant|ce|cette|par)\b ?.*[^']\s$/.test(
    between,
  ) && !/\b(?:de|du|des|et|ou)\s$/.test(between)
    ? item.start + noun
    : item.start
}

function backward(passage: Passage, unit: Unit, ask: Span): ListItem[] {
  const words = passage.text.slice(unit.start, ask.start)
  const last = words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf(':')) + 1)
  const whole = last.trim() === '' ? words : last
  const from = ask.start - whole.length
  const [then = ''] = thenOnly.exec(passage.text.slice(ask.end, unit.end)) ?? []
  const clause = /^,? qu/.test(then) ? whole.replace(/\bn(?:e |')$/, '') : whole
  if (/^\s?(?:aucune?|pas|ni)\b/.test(clause) || denies.test(clause)) return []
  if (anyPaper.test(clause)) return []
  if (later.test(passage.text.slice(ask.end, unit.end))) return []
  if (pronoun.test(clause)) return isAgainst(passage, ask) ? [] : named(passage, ask)
  const conditional = isForSome(clause) || then !== ''
  return withConditions(
    passage,
    pieces(passage, { start: from, end: from + clause.length }).map((span) => ({
      ...span,
      open: false,
      conditional,
      ...(conditional ? { why: then || clause } : {}),
    })),
  )
}

/** "Les clichés ne sont à apporter que si vous en avez", "… nous serait utile si votre passeport ne porte pas vos deux prénoms" */
const thenOnly =
  /^,? (?:(?:que |qu'|uniquement |seulement ))?(?:s(?:i |'ils? |'elles? )(?!possible|vous plait|te plait)|en cas d|lorsque |quand |dans le cas )[^.;]*/

/** "Ils ne sont plus", before "à produire". */
const denies =
  /\bil n'y (?:a|aura) (?:donc |plus )?(?:pas|plus|ni|aucune?|nul\w*)\b[^;.]*$|\bn(?:e |')[a-z]+ (?:[a-z]+ ){0,2}ni\b(?:[^,;.]|, ni)*$|\b(?:ne|n'|nullement)\s?$|\bn(?:e |')(?:[a-z]+ ){1,3}?(?:pas|plus|point|jamais|nullement|aucunement|en aucun cas)\s?$/

/** "… vous seront réclamées lors de l'entretien, dont la date vous sera donnée plus tard": nothing for this day. */
const later = /^[^;.]*\b(?:ulterieurement|plus tard|par la suite|le moment venu|un jour prochain)\b/

/** "Elle vous sera demandée". */
const pronoun = /^\W*(?:ils?|elles?|celles?-ci|celui-ci|ceux-ci|ce dernier|cette derniere)\W*$/

/** As a subject it may be whatever paper was spoken of, also one that is enclosed. */
const anyPaper = /^\W*ce document\W*$/

/** The papers that pronouns of a unit ask for. */
export const namedBefore = (passage: Passage, unit: Span): ListItem[] =>
  matchesIn(passage, meantBefore, unit).flatMap((ask) => (isAgainst(passage, ask) ? [] : named(passage, ask)))
