/** The people of a letter for several, each with what their own row, line or sentence says of them. */
import type { Refiner } from '../kind.ts'
import type { Member } from '../member.ts'
import { found, type Passage, type Span, textOf, trimmed, wordsAt } from '../passage.ts'
import { names, plainName } from '../readers/person-cells.ts'
import { xrayIn, xrayOfNumber } from '../readers/person-xray.ts'
import { timesIn } from '../readers/time.ts'

export const people: Refiner = (letter, { passage }) => {
  const all: Member[] = []
  for (const line of passage.lines) {
    const member = memberIn(passage, line)
    if (!member) continue
    const known = all.find(({ name }) => name === member.name)
    if (known) Object.assign(known, { ...member, ...known })
    else all.push(member)
  }
  if (all.length < 2) return letter
  const before = letter.instructions.some(({ id }) => id === 'chest-xray-before')
  return { ...letter, people: all.map((one) => withNumbered(passage, one, before)) }
}

const civility = '(?:(?<civility>M\\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle)\\s)?(?:[Ee]nfant\\s)?'
/** "2. M. PHAM Quoc", "• Awa DIALLO", "Votre fils Issa KANE". */
const opening = new RegExp(
  `^[\\s•·*▪–—-]*(?:(?<number>\\d{1,2})\\s?[.)°/–-]+\\s?)?(?:[Vv]otre\\s(?<whose>\\p{Ll}+),?\\s)?${civility}(?<name>${names})`,
  'u',
)

/** Nothing that is only said of an address, or of whom a letter is from or about: they have an hour, an age, or a verb. */
function memberIn(passage: Passage, line: Span): Member | null {
  const raw = passage.raw.slice(
    passage.from[line.start] ?? 0,
    passage.to[Math.max(line.start, line.end - 1)] ?? 0,
  )
  // What stands behind the name must not be taken for a part of it: "(1988) : plateforme CIR".
  const [head = ''] = /^.{0,5}[^(:;,\t]*/u.exec(raw) ?? []
  const { civility, name, number, whose } = opening.exec(head)?.groups ?? {}
  if (name === undefined) return null
  const words = textOf(passage, line)
  const notCalled = exempt.find(([, pattern]) => pattern.test(words))?.[0]
  const born = yearIn(words)
  const hasTime = timesIn(passage).some(({ start }) => start >= line.start && start < line.end)
  const [relation] = relations
    .map((one) => ({ one, at: words.replace(withOther, (other) => ' '.repeat(other.length)).search(one[2]) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  if (!hasTime && !notCalled && (born === null || !words.includes('\t')) && !none.test(words)) return null
  const xray = xrayIn(passage, line)
  return {
    name: plainName(name).replace(/\s+/g, ' '),
    number: number === undefined ? null : Number(number),
    sex: sexOf(civility ?? '', `${whose ?? ''} ${words.replace(withOther, ' ')}`) ?? relation?.one[1] ?? null,
    relation: relation?.one[0] ?? null,
    born,
    line: found(passage, trimmed(passage, line, /[\s•·*]/), wordsAt(passage, line)),
    ...(notCalled ? { notCalled } : {}),
    ...(xray ? { xray } : {}),
    ...(noContract.test(words) ? { noContract: true as const } : {}),
  }
}

const exempt: [NonNullable<Member['notCalled']>, RegExp][] = [
  [
    'absent',
    /\b(?:presence|venue) (?:non (?:necessaire|requise|obligatoire|exigee)|(?:n'est )?pas (?:necessaire|requise|obligatoire|exigee)|inutile|facultative)|\b(?:n'est|n'a|ne doit) pas (?:convoque|attendu|concerne|a (?:venir|se presenter|se deplacer)|besoin de venir|venir)\w*|\b(?:dispense|exempte)e? de (?:visite|presence|venir|se presenter|rendez-vous)|\bnon (?:convoque|concerne|attendu)e?\b/,
  ],
  ['along', /\baccompagn(?:e|era|ent)\b(?! d[e'u])/],
  ['not-seen', /\b(?:n'est|ne sera|n'a) pas (?:examine|recu|vu|a passer)\w*|\bnon (?:examine|vu)e?\b/],
]
/** In a table of visits: none for this one. */
const none = /\b(?:pas de|sans|aucun\w*) (?:visite|rendez-?vous|convocation|entretien|examen)\b/

const noContract =
  /\bne sign(?:e|era) pas\b|\bn'est pas (?:soumise?|concernee?|tenue?) (?:au|par le|de signer le) (?:contrat|cir)|\b(?:pas de|sans|hors) (?:cir|contrat)\b|\bdispensee? (?:du|de) (?:cir|contrat)/

const relations: [NonNullable<Member['relation']>, 'f' | 'm' | null, RegExp][] = [
  ['parent', 'f', /\b(?:mere|epouse|femme|conjointe|compagne|maman)\b/],
  ['parent', 'm', /\b(?:pere|epoux|mari|conjoint|compagnon|papa)\b/],
  ['child', 'f', /(?<!jeune )\b(?:fille|fillette|mlle|mademoiselle)\b/],
  ['child', 'm', /\b(?:fils|garcon)\b/],
  ['child', null, /\b(?:enfant|mineure?|bebe|nourrisson)\b(?!s)/],
]

/** "Avec sa mère", "accompagne les enfants": somebody else. */
const withOther = /\b(?:avec|accompagn\w*(?: de| par)?) (?:sa|son|ses|leurs?|la|le|les|l'|vos|votre) ?[a-z]+/g

function sexOf(civility: string, words: string): Member['sex'] {
  if (/^(?:Mme|Mlle|Madame|Mademoiselle)$/.test(civility) || /\b(?:nee|fille|epouse|mere)\b/.test(words))
    return 'f'
  if (/^(?:M\.|Mr|Monsieur)$/.test(civility) || /\b(?:ne (?:le|en)|fils|epoux|pere)\b/.test(words)) return 'm'
  return null
}

/** The year in brackets, of a day of birth, or behind "né en". */
function yearIn(words: string): number | null {
  const year = /\(?(?:\b(?:nee? (?:le|en) )?(?:\d{1,2}[/.]\d{1,2}[/.])?)((?:19|20)\d\d)\b/.exec(words)?.[1]
  return year === undefined ? null : Number(year)
}

function withNumbered(passage: Passage, one: Member, before: boolean): Member {
  const xray = one.number === null || one.xray ? null : xrayOfNumber(passage, one.number, before)
  return xray ? { ...one, xray } : one
}
