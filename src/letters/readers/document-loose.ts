/** Papers that nothing announces: lines below each other that each name one, or three named in a row. */
import { type Passage, type Span, textOf } from '../passage.ts'
import type { ListItem } from './document-asks.ts'
import { early, isSentence, listed } from './document-blocks.ts'
import { isOnlyCondition, withConditions } from './document-for-some.ts'
import { pieces, untilClause } from './document-items.ts'
import { itemsOf, type List, plainList } from './document-list-items.ts'
import { documentIn, nounStart } from './document-lookup.ts'
import type { Unit } from './document-units.ts'
import { absence, agenda, forfeits, given, leftOut, ownPaper } from './document-words.ts'

/** Lines below each other that each begin with a document, or a sentence of three, are a list without announcement. */
export function loose(passage: Passage, units: Unit[], rest: Unit[], boxes: boolean): ListItem[] {
  const list: List = { ...plainList, open: false }
  const wanted = rest.filter((unit) => !isBesideNeedless(units, unit))
  const free = new Set(wanted)
  const items: ListItem[] = []
  for (let place = 0; place < units.length; place++) {
    const run = units.slice(place, place + listed(units, place)).filter((unit) => free.has(unit))
    const least = boxes && run.some(({ ticked }) => ticked) ? 1 : run.every(({ marked }) => marked) ? 2 : 3
    if (run.length >= least && !agenda.test(units[place - 1]?.words ?? ''))
      for (const unit of run) if (!(boxes && unit.unticked)) items.push(...itemsOf(passage, unit, list))
    place += run.length
  }
  return [
    ...items,
    ...wanted.flatMap((unit) => [...forOccasion(passage, unit), ...enumerated(passage, unit)]),
  ]
}

/** The label of its row says that nobody needs it: "Inutile | passeport, photos". */
const isBesideNeedless = (units: Unit[], { row, first }: Unit): boolean =>
  !first &&
  units.some((one) => one.row === row && one.first && leftOut.test(one.words) && !documentIn(one.words))

/** "Pour l'atelier : un stylo et, si vous en avez un, votre CV." One paper is enough behind such a label. */
function forOccasion(passage: Passage, unit: Unit): ListItem[] {
  const [label = ''] = occasionFor.exec(unit.words) ?? []
  if (label === '' || absence.test(label) || given.test(unit.words)) return []
  if (isSentence(unit.words.slice(label.length))) return []
  const items = untilClause(passage, pieces(passage, { start: unit.start + label.length, end: unit.end }))
  const [first] = items
  const words = first ? textOf(passage, first) : ''
  const name = documentIn(words)
  if (!name || name.at >= head || handedOut.test(words)) return []
  if (!plainTail.test(words.slice(name.end)) || programme.test(unit.words)) return []
  return withConditions(
    passage,
    items.map((span) => ({ ...span, open: ownPaper.test(textOf(passage, span)), conditional: false })),
  )
}

/** When or where: the day itself, a part of it, or a place. */
const occasionFor =
  /^pour (?:(?:entrer|acceder|participer|le midi|midi|dejeuner|la matinee|l'apres-midi|la journee|la pause)|(?:le |la |l'|votre |cette |cet )(?:atelier|accueil|entree|guichet|portique|visite|entretien|rendez-vous|examen|seance|formation|cours|evaluation|test|dejeuner|repas))\b[a-z' ]{0,25}\s?:\s/

const handedOut = /\b(?:remis|delivre|fourni|prete|offert|servi|distribue|donne)(?:e|s|es)?\b/

/** What may stand behind its name; "certificat établi à l'issue" and "carte qui vous attend" are no papers to bring. */
const plainTail =
  /^\W*(?:$|\(|(?:d[eu]s?|en|avec|sans|et|ou|originale?s?|valides?|recente?s?|complet|imprimee?s?|vierges?|bleue?s?|noire?s?|froide?s?|habituel\w*)\b|d')/
const programme = /\b(?:puis|ensuite|vous atten\w+|\d{1,2} ?h\b)/

/** How far into its words the first one is named at most. */
const head = 12

/** Three documents named in a row, or two that are all there is behind a colon, are asked for in whatever words. */
function enumerated(passage: Passage, unit: Unit): ListItem[] {
  if (unit.words.length > 900 || given.test(unit.words) || forfeits.test(unit.words)) return []
  const all = pieces(passage, unit).map((span) => ({ ...span, open: false, conditional: false }))
  const isNamed = (piece: Span) => (documentIn(textOf(passage, piece))?.at ?? early) < 20
  const from = all.findIndex((piece, place) => isNamed(piece) && all.slice(place, place + 2).every(isNamed))
  const end = all.findIndex(
    (piece, place) => place > from && !isNamed(piece) && !isAside(textOf(passage, piece)),
  )
  const run = (from < 0 ? [] : all.slice(from, end < 0 ? all.length : end)).filter((piece) => {
    const name = piece.start + (documentIn(textOf(passage, piece))?.at ?? 0)
    return !/\bni\s(?:d[e']\s?)?$/.test(passage.text.slice(Math.max(0, name - 8), name))
  })
  const first = from > 0 ? nameAtEnd(passage, all[from - 1]) : null
  const count = run.filter(isNamed).length + (first ? 1 : 0)
  const label = passage.text.slice(unit.start, (first ?? run[0])?.start)
  if (isNeedless(passage, unit, first ?? run[0], run.at(-1))) return []
  const allThereIs =
    count >= 2 && end < 0 && /:\s?$/.test(label) && !notAsking.test(label + textOf(passage, run[0] ?? unit))
  const forSome = endsInIf.test(label) ? { conditional: true, why: label } : {}
  const items = [...(first ? [first] : []), ...run].map((item) => ({ ...item, ...forSome }))
  return count >= 3 || allThereIs ? withConditions(passage, items) : []
}

/** "… voudra voir, si vous ne les avez pas déjà envoyés :" */
const endsInIf = /,\s?s(?:i |'ils? |'elles? )(?!vous plait|possible)[^.;:]*:\s*$/

/** Labels of what is said about papers, or of which there is no need. */
const notAsking =
  /^\W*(?:(?:[vn](?:os|otre)?\W)?\s?(?:objet|ref|reference|dossier)|concerne|motif|recue?s?|p\.?\s?j|annexe|vise|formation|suivi|delivre)|\b(?:sans|pas|ni|non|plus|facultati\w*)\b/

/** Papers in a row of which the words ahead of the first or behind the last say that nobody needs them. */
function isNeedless({ text }: Passage, unit: Unit, first: Span = unit, last: Span = unit): boolean {
  const ahead = text.slice(
    unit.start,
    first.start + (documentIn(text.slice(first.start, first.end))?.at ?? 0),
  )
  const behind = text.slice(last.start + (documentIn(text.slice(last.start, last.end))?.end ?? 0), unit.end)
  return leftOut.test(ahead) || /\bni\s?$/.test(ahead) || needless.test(behind)
}

const needless =
  /^[\s:,;]*(?:(?:ne (?:vous |nous )?(?:sont|seront|sera)|n'ont|n'est)\b[^.;:,]{0,25}\b(?:pas|plus|nullement|aucunement)\b|(?:sont |restent )?(?:inutiles?|superflue?s|non (?:demand|exig|requis|necessaire)\w*))/

const isAside = (text: string): boolean =>
  isOnlyCondition(text) || /^(?:qui|que|dont|le cas echeant)\b/.test(text)

/** "si votre envoi comporte votre passeport": a document that ends a piece begun with other words. */
function nameAtEnd(passage: Passage, piece: ListItem | undefined): ListItem | null {
  const text = piece ? textOf(passage, piece) : ''
  const known = documentIn(text)
  if (!piece || !known || text.length - known.end > 40) return null
  const start = nounStart(text, known)
  return /\b(?:de|du|des|date|par)\s?$/.test(text.slice(0, start))
    ? null
    : { ...piece, start: piece.start + start }
}
