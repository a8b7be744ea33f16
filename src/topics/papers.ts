/** How the papers that a letter asks for are said: by what its words name, for whom, in which form, and of which one is enough. */
import type { DocumentItem, Letter } from '../letters/letter.ts'
import type { NamedPaper, PaperLimits, PaperName } from '../letters/papers.ts'
import { linesOf } from './lookup.ts'
import { item, quoted } from './statement.ts'
import type { Statement, Value, WordingKey } from './topic.ts'

/** Papers of which one is enough, in the letter's order; most stand alone. */
export type PaperLine = [DocumentItem, ...DocumentItem[]]

/** Each line of the list once, what everybody needs first. */
export function paperLines(letter: Letter): PaperLine[] {
  const lines: PaperLine[] = []
  for (const one of linesOf(letter)) {
    const last = lines.at(-1)
    if (one.orBefore && last) last.push(one)
    else lines.push([one])
  }
  return lines.toSorted((a, b) => Number(isForSome(a)) - Number(isForSome(b)))
}

const isForSome = ([one]: PaperLine): boolean => one.need !== 'must' || one.when !== undefined

/** What one line of the list names, or only the letter's words when they are not known. */
export function nameOf(line: PaperLine): Value {
  const names = line.flatMap(namesOf)
  return names.length > 0 ? joined(names) : { french: line[0].french.value }
}

function namesOf(one: DocumentItem, place: number, [first]: DocumentItem[]): Value[] {
  const own: NamedPaper[] = one.named ?? (one.id === 'other' ? [] : [{ name: one.id }])
  const added = place > 0 && one.when !== first?.when ? one.when : undefined
  const isOthers = first?.whose !== undefined
  return own.map(({ name, when = added }) => {
    const what: Value = { key: `document:${name}.${isOthers && othersToo.has(name) ? 'theirs' : 'name'}` }
    return when ? { key: 'bring:onlyFor', with: { what, when: { key: `bring:when.${when}` } } } : what
  })
}

/** Papers that a family has several of: "your passport" would be the reader's alone. */
const othersToo: ReadonlySet<PaperName> = new Set([
  'passport',
  'residence-permit',
  'card-or-receipt',
  'visa',
  'visa-validation',
  'vaccination-record',
  'child-health-record',
  'asylum-application-certificate',
  'glasses',
])

/** "a, b or c" */
function joined(names: Value[]): Value {
  const [first = null, ...others] = names
  return others.reduce<Value>((a, b, place) => {
    const key = place < others.length - 1 ? 'bring:eitherMore' : 'bring:either'
    return { key, with: { a, b } }
  }, first)
}

/** A line of the list with all that is known of it. */
export function paperLine(line: PaperLine): Statement {
  const [one, ...others] = line
  const known = line.some(({ id, named }) => id !== 'other' || named)
  const values = {
    what: known ? nameOf(line) : null,
    when: forWhom(one),
    form: formOf(one),
    french: french(line),
    hint: hinted.has(one.id) ? { key: `document:${one.id}.hint` as const } : null,
  }
  const because = quoted(one.french, ...others.map(({ french }) => french))
  return item(howListed(one, known), values, because)
}

/** "if you have a job", "for the children": what stands before a paper that is not for everybody. */
function forWhom({ need, when, whose }: DocumentItem): Value {
  if (when) return { key: `bring:when.${when}` }
  return whose && need === 'must' ? { key: `bring:whose.${whose}` } : null
}

/** What Convoc has no English for stands in the letter's own words alone. */
function howListed({ need, when, whose }: DocumentItem, known: boolean): WordingKey {
  if (when || (whose && need === 'must')) return known ? 'bring:for' : 'bring:otherFor'
  if (need === 'must') return known ? 'bring:must' : 'bring:other'
  return known ? 'bring:ifApplicable' : 'bring:otherIf'
}

/** For whom else, as original or copy, in which language: each with its own comma or brackets. */
function formOf({ need, form, orCopy, signed, when, whose, translated, limits }: DocumentItem): Value {
  const who: Value = { key: `bring:whose.${whose}` }
  const said: Value[] = [
    ...(whose && (when || need !== 'must') ? [{ key: 'bring:alsoFor' as const, with: { who } }] : []),
    ...(limits ? limitsSaid(limits) : []),
    ...(form ? [{ key: `bring:form.${form}` as const }] : []),
    ...(orCopy ? [{ key: 'bring:orCopy' as const }] : []),
    ...(signed && limits?.shows !== 'both-signatures' ? [{ key: 'bring:signed' as const }] : []),
    ...(translated ? [{ key: `bring:translation.${translated}` as const }] : []),
  ]
  return said.reduce<Value>((a, b) => (a === null ? b : { key: 'bring:both', with: { a, b } }), null)
}

/** How many, how new and with what on it; each with its own comma. */
function limitsSaid({ count, age, under, of, shows }: PaperLimits): Value[] {
  const many: WordingKey = age === 'latest' ? 'bring:limit.last' : 'bring:limit.many'
  return [
    ...(count !== undefined ? [{ key: many, with: { count } }] : []),
    ...(age && !(count !== undefined && age === 'latest') ? [{ key: `bring:limit.${age}` as const }] : []),
    ...(under ? [{ key: `bring:limit.under.${under.unit}` as const, with: { count: under.count } }] : []),
    ...(of ? [{ key: `bring:limit.of.${of.unit}` as const, with: { count: of.count } }] : []),
    ...(shows ? [{ key: `bring:limit.${shows}` as const }] : []),
  ]
}

const hinted = new Set<DocumentItem['id']>(['vaccination-record'])

const french = (line: PaperLine): Value =>
  line.map(shown).reduce((a, b) => ({ key: 'bring:eitherFrench', with: { a, b } }))

/** The letter's words for the item without "de votre". */
function shown({ french }: DocumentItem): Value {
  const words = french.value.replace(/^(?:de (?!quoi)|d[’'])?(?:votre |vos )?(?=\S)/iu, '').trim()
  return { french: words.length > longest ? `${words.slice(0, words.lastIndexOf(' ', longest))} …` : words }
}

/** Characters: four lines on a phone; what may stand in for a paper comes last. */
const longest = 170
