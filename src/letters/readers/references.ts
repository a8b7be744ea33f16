/** The numbers to quote when writing: foreigner number (AGDREF), file number, CIR number. */
import type { Reader } from '../kind.ts'
import type { Reference } from '../letter.ts'
import { before, certaintyOf, found, lineAt, matches, type Passage, type Span, wordsAt } from '../passage.ts'
import { cellAt, labelsOf } from './cells.ts'
import { isReferenceNumber, numbersIn } from './reference-numbers.ts'

type Kind = Reference['kind']

const numero = '(?:n\\s?[°o*º]|\\bn[or]\\.?(?=\\s)|\\bnum(?:ero|ber)?\\b\\.?)'

/** What the words beside a number make of it, in the order of their standing: a file's AGDREF number is a foreigner number. */
const kinds: [Kind, RegExp][] = [
  ['foreigner-number', /\b(?:etrangers?|agdref|identifiants?|identification|personnel)\b/],
  ['cir-number', /\bcir\b|\bcontrat\b/],
  [
    'file-number',
    /\bdossiers?\b|\bref(?:erences?|s)?\b|\ba rappeler\b|\benregistree?\b|(?:n\s?[°o*º]|numero) (?:d')?ofii\b/,
  ],
  ['other', new RegExp(`\\b(?:dna|isis|ofpra|usager|matricule|allocataire|portail|demande)\\b|${numero}`)],
]
const label = kinds.map(([, words]) => words.source).join('|')

/** A label right before its number, or with a few words and then a sign that a number follows. */
const labelBefore = new RegExp(
  `(?:${numero} d(?:e |u |e la |e l'|')[a-z]{4,20}\\s?[:=(]?\\s?|(?:${label})\\.?(?:[\\s:=.()'-]{0,5}|[^\\d\\n\\t.;]{0,45}?(?:${numero}|[:=#(-]|\\b(?:est(?: le)?|reference))\\s?[:=(]?\\s{0,2}))$`,
)
/** "8600475519 (numéro étranger)" */
const labelBehind = /^\s?[-,(]\s?\(?([a-z°' ]{3,25})(?=$|[\n\t.,;)])/

/** Between two numbers of one label: "(Mme) et". */
const list = /^\s?(?:\([a-z' .]{1,25}\))?\s?(?:,|et|;|,? ainsi que)\s$/

/** What else has a number: a law, a form, a company, a payment, a door. */
const ofOthers =
  /\b(?:loi|decret|articles?|art|arrete|ordonnance|circulaire|code(?! (?:usager|dossier|personnel|client))|cerfa|siret|siren|code-barres|securite sociale|caf|rcs|ape|tva|finess|iban|timbre|visa|passeport|tel(?:ephone)?|appele[rz]|joindre|contacter|vert|fax|cs|bp|tsa|bureau|(?<!\bqui )porte|salle|ligne|bus|vol|train|page|annexe)\b/

/** "à donner quand vous nous appelez": it is to be quoted then. */
const toQuote =
  /\b(?:a |en )?(?:donne[rz]|rappele[rz]|indique[rz]|cite[rz]|mentionne[rz]|communique[rz]|preciser|(?:indiqu|rappel|cit|mentionn|donn)ant)\b[^:=]*/

export const references: Reader = ({ passage }) => ({ references: referencesIn(passage) })

/** The better known kinds first; a number that is said twice once. */
export function referencesIn(passage: Passage): Reference[] {
  const known = cache.get(passage)
  if (known) return known
  const found = findReferences(passage)
  cache.set(passage, found)
  return found
}

const cache = new WeakMap<Passage, Reference[]>()

function findReferences(passage: Passage): Reference[] {
  const all: Reference[] = []
  let previous = 0
  let last: Kind | null = null
  for (const span of numbersIn(passage)) {
    const plain = wordsAt(passage, span)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toUpperCase()
    const goesOn = list.test(passage.text.slice(previous, span.start))
    const again: Kind | null = goesOn && last && isReferenceNumber(plain, last) ? last : null
    const kind: Kind | null =
      kindOf(wordsAround(passage, span, previous), plain) ?? again ?? ofSubject(passage, span, plain)
    previous = span.end
    last = kind
    if (kind === null || all.some(({ value }) => value.value === plain)) continue
    const sure = certaintyOf(passage, span) >= 0.7
    all.push({ kind, value: found(passage, span, plain, sure) })
  }
  if (all.length === 0) return bare(passage)
  return kinds.flatMap(([name]) => all.filter(({ kind }) => kind === name))
}

/** What is said of a number beside it, since the one before, and at the head of its row and column. */
function wordsAround(passage: Passage, { start, end }: Span, previous: number): string[] {
  // A label may end its line, and the number begin the next one.
  const left = passage.text
    .slice(Math.max(previous, start - 80), start)
    .replace(/\n$/, ' ')
    .split(/[\n\t]/)
    .at(-1)
  const behind = labelBehind.exec(passage.text.slice(end, end + 32))?.[1]
  const named = labelBefore.exec((left ?? '').replace(/\(\d{1,2} chiffres\)/, ''))
  const cell = cellAt(passage, start)
  const opens = /^\W*$/.test(passage.text.slice(cell.start, start))
  return [
    ...(behind !== undefined ? [behind] : []),
    ...(named ? [(left ?? '').slice(Math.max(0, named.index - 20))] : []),
    ...(opens ? labelsOf(passage, cell) : []),
  ]
}

/** The first kind of which the words speak; null when they speak of something else, or the number is none of that kind. */
function kindOf(around: readonly string[], plain: string): Kind | null {
  for (const [kind, words] of kinds) {
    const said = around.find((one) => words.test(one))
    if (said !== undefined && !ofOthers.test(said.replace(toQuote, ' ')) && isReferenceNumber(plain, kind))
      return kind
  }
  return null
}

/** "Objet : Visite médicale - 9740 2281 36": what ends a subject, parted from its words. */
function ofSubject(passage: Passage, { start, end }: Span, plain: string): Kind | null {
  const line = lineAt(passage, start)
  const left = passage.text.slice(line.start, start)
  const ends = /^\W*$/.test(passage.text.slice(end, line.end))
  return ends && /^\W*objet\s?:.*[-|/(]\s?$/.test(left) && isReferenceNumber(plain, 'other') ? 'other' : null
}

/** Ten digits that no label names are most likely the personal number; not stated as sure. */
function bare(passage: Passage): Reference[] {
  const ten = /(?<![\w.,/-]|\d )(?:[1-9]\d{9}|(?<=(?:^|[\n\t]) ?)[1-9](?: ?\d){9}(?=$|[\n\t]))(?!\w| ?\d)/g
  return [...matches(passage, ten)]
    .filter(({ start }) => !ofOthers.test(before(passage, start, 30)))
    .slice(0, 1)
    .map((span) => ({
      kind: 'other',
      value: found(passage, span, span[0].replace(/\s/g, ''), false),
    }))
}
