/** Answer: statements about one topic drawn as a short answer, what is general knowledge marked with its source. */
import type { Found } from '../letters/letter.ts'
import type { Part, Text } from '../message.ts'
import { distinctWords, wordsOf } from '../topics/statement.ts'
import type { Statement } from '../topics/topic.ts'
import type { Fact } from './locale.ts'
import { plain } from './markup.ts'
import type { Wording } from './wording.ts'

type Source = { title: string; url: string; checkedOn: string }
type Quote = { quote: string; page: number }
export type DrawnAnswer = { parts: Part[]; fromLetter: Quote[]; sources: Source[]; sure: boolean }

/** Words of an answer, its text to copy not counted: a reader on a phone gets no further. */
const longest = 120

/**
 * Draws an answer: all that stands in the letter, then as much general knowledge as fits.
 * `sure` is false when it stands on a line of the letter that was not read surely.
 */
export function drawAnswer(statements: Statement[], wording: Wording): DrawnAnswer {
  const own = statements.filter((statement) => !isMore(statement))
  const more = statements.filter(isMore)
  const quotes = own.flatMap(linesOf)
  for (let count = more.length; ; count -= 1) {
    const said = [...own, ...more.slice(0, count)]
    const sources = sourcesOf(said, wording)
    const told = [
      ...ownParts(
        own.filter((one) => !isSilence(one)),
        wording,
      ),
      ...generalPart(said, wording),
      ...wording.parts(own.filter(isSilence), 'asked'),
    ]
    const noted = [...told, ...quoteNote(own, told, wording), ...sourceNote(sources, wording)]
    const fits = countWords(noted) <= longest
    if (!fits && count > 0) continue
    const parts = fits ? noted : [...told, ...sourceNote(sources, wording)]
    return {
      parts,
      fromLetter: uniqueQuotes(quotes.map(({ quote, page }) => ({ quote, page }))),
      sources: sources.map(({ title, url, checkedOn }) => ({ title, url, checkedOn })),
      sure: quotes.every(({ sure }) => sure),
    }
  }
}

/** General knowledge after the first sentence: it may be left out where there is no room. */
function isMore({ say, role }: Statement): boolean {
  return say.startsWith('general:') && role !== 'lead'
}

/** That the letter says nothing of it holds for all that is said, so it stands behind it. */
const isSilence = ({ say }: Statement): boolean => say === 'answer:silent'

/** General knowledge that comes before the letter's words, since it is the answer itself, is marked as general too. */
function ownParts(own: Statement[], wording: Wording): Part[] {
  const parts = wording.parts(own, 'asked')
  const [first] = parts
  const [ahead] = own
  const fact = ahead?.say.startsWith('general:') && speaksOfLetter(own) ? factOf(ahead, wording) : null
  if (first?.kind !== 'paragraph' || !fact || !isMarked(fact)) return parts
  return [{ ...first, text: [...inGeneral(fact, wording), ...first.text] }, ...parts.slice(1)]
}

function speaksOfLetter(statements: Statement[]): boolean {
  return statements.some(({ role, say }) => role === 'lead' && !say.startsWith('general:'))
}

/** Our own rules have no source, and sentences of grade C say themselves that people report them. */
function isMarked({ url, grade }: Fact): boolean {
  return url !== '' && grade !== 'C'
}

/** One paragraph, so that an answer stays three at most; after the letter's words it is marked as general. */
function generalPart(statements: Statement[], wording: Wording): Part[] {
  const afterLetter = speaksOfLetter(statements)
  let named: Fact | null = null
  const texts = statements.filter(isMore).map((statement): Text => {
    const fact = factOf(statement, wording)
    const text = wording.text(statement.say, statement.with, 'asked')
    if (!afterLetter || !fact || !isMarked(fact) || fact === named) return text
    named = fact
    return [...inGeneral(fact, wording), ...text]
  })
  const [first, ...others] = texts
  return first
    ? [{ kind: 'paragraph', text: [...first, ...others.flatMap((text): Text => [' ', ...text])] }]
    : []
}

/** "In general (Service-Public, August 2025): " */
function inGeneral(fact: Fact, wording: Wording): Text {
  const title = fact.title.split(',')[0] ?? fact.title
  return [...wording.text('answer:inGeneral', { title, date: wording.sourceDate(fact) }), ' ']
}

function sourcesOf(statements: Statement[], wording: Wording): Fact[] {
  const facts = statements.flatMap((statement) => factOf(statement, wording) ?? [])
  return [...new Map(facts.map((fact) => [fact.url, fact])).values()]
}

function factOf({ because }: Statement, wording: Wording): Fact | null {
  return 'fact' in because ? wording.fact(because.fact) : null
}

/** The letter's lines that the answer stands on, where it does not show them itself; a list shows each item's own. */
function quoteNote(statements: Statement[], parts: Part[], wording: Wording): Part[] {
  const spoken = statements.filter(({ role }) => role !== 'item')
  const text = quotesNotShown(spoken, parts).slice(0, 3)
  return text.length > 0
    ? [{ kind: 'note', text: wording.text('answer:inYourLetter', { quotes: text.join(' · ') }) }]
    : []
}

/** Quotes that the statements stand on and that the parts do not show, each in « ». */
export function quotesNotShown(statements: Statement[], parts: Part[]): string[] {
  const shown = bare(parts.map(partText).join('\n'))
  // An item with a French value shows the letter's own words, if not to the letter.
  const own = new Set(statements.filter(showsFrench).flatMap(quoteOf))
  return distinctWords(statements.flatMap(linesOf))
    .filter((quote) => quote !== '' && !own.has(quote) && !shown.includes(bare(quote)))
    .map((quote) => `« ${quote} »`)
}

function quoteOf(statement: Statement): string[] {
  return linesOf(statement).map(wordsOf)
}

function linesOf({ because }: Statement): Found<unknown>[] {
  return 'quote' in because ? [because.quote, ...(because.also ?? [])] : []
}

/** A line of the letter is shown also where it is set in capitals there, or with other commas. */
function bare(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}

function showsFrench(statement: Statement): boolean {
  return Object.values(statement.with).some(
    (value) => typeof value === 'object' && value !== null && 'french' in value,
  )
}

/** The whole address would bury the answer; `Source` holds it. */
function siteOf({ url }: Fact): string {
  return new URL(url).hostname.replace(/^www\.|\.$/g, '')
}

/** Our own rules are no source that a reader could look up. */
function sourceNote(sources: Fact[], wording: Wording): Part[] {
  const named = sources
    .filter(({ url }) => url !== '')
    .map((fact) =>
      wording.words('answer:source', {
        title: fact.title,
        date: wording.sourceDate(fact),
        site: siteOf(fact),
      }),
    )
  if (named.length === 0) return []
  const text = wording.text('answer:sources', { count: named.length, sources: named.join('; ') })
  return [{ kind: 'note', text }]
}

function uniqueQuotes(quotes: Quote[]): Quote[] {
  return [...new Map(quotes.map((quote) => [`${quote.page} ${quote.quote}`, quote])).values()]
}

/** The words of a part that a person reads; not what is only to be copied. */
export function partText(part: Part): string {
  if (part.kind === 'list') return part.items.map(plain).join('\n')
  if (part.kind === 'quote') return part.text
  return 'text' in part && part.kind !== 'copy' ? plain(part.text) : ''
}

function countWords(parts: Part[]): number {
  return words(parts.map(partText).join(' '))
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
}
