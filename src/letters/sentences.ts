/** Where the sentences of a letter begin and end, as far as its lines, full stops and capitals tell. */
import type { Passage, Span } from './passage.ts'

const abbreviation =
  /(?:^|[\s('])(?:m|mm|mme|mlle|mr|dr|lun|mar|mer|jeu|ven|sam|dim|art|r|l|d|n|no|tel|ref|av|bd|bld|pl|st|ste|bat|imm|cf|ex|env|janv|fevr|avr|juil|sept|oct|nov|dec|\d{1,2})$/

/** The last digits of a phone, an hour or a door, rather than a point of a list. */
const number = /(?:\d[ .]|\dh ?| h ?|(?:bureau|porte|salle|ligne|guichet|niveau|poste) )\d{1,2}$/

/** Spans that follow each other without a gap and cover the whole text. */
export function sentenceSpans(passage: Pick<Passage, 'text' | 'raw' | 'from' | 'lines'>): Span[] {
  const { text } = passage
  const width = usualWidth(passage.lines)
  const apart = new Set(passage.lines.flatMap((line) => (line.apart ? [line.start] : [])))
  const spans: Span[] = []
  let start = 0
  for (const stop of text.matchAll(/[.!?][)»]?(?=\s)|\n/g)) {
    const end = stop.index + stop[0].length
    const ends =
      stop[0] === '\n'
        ? lineEnds(passage, stop.index, width, apart.has(end))
        : stopEnds(passage, stop.index, end)
    if (!ends) continue
    if (text.slice(start, end).trim() !== '') {
      spans.push({ start, end })
      start = end
    }
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}

function usualWidth(lines: readonly Span[]): number {
  const widths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.93)] ?? 0
}

/** A full stop ends a sentence unless it belongs to an abbreviation or a small letter follows. */
function stopEnds(passage: Pick<Passage, 'text' | 'raw' | 'from'>, index: number, end: number): boolean {
  const { text } = passage
  const isNumbers = number.test(text.slice(Math.max(0, index - 12), index))
  if (text[index] === '.' && !isNumbers && abbreviation.test(text.slice(Math.max(0, index - 6), index))) {
    return /\s\d{4}$|\d$/.test(text.slice(Math.max(0, index - 5), index)) && text[index + 1] === '\n'
  }
  const next = text.slice(end, end + 3).search(/\S/)
  if (next < 0) return true
  const raw = passage.raw[passage.from[end + next] ?? 0] ?? ''
  return !/\p{Ll}/u.test(raw)
}

/** "Lille, le 4 mars 2027" and, below an address or a number, "le 4 mars 2027" are lines of their own. */
const placeAndDate = /^[a-z][a-z' -]{2,30}, le (?:[a-z]{5,8} )?\d[^,;]{3,40}(?:\n|$)/
const dateAlone = /^le (?:[a-z]{5,8} )?\d{1,2}(?:er)? [a-z]{3,9} \d{4}\s?(?:\n|$)/

/** A phone number that goes on in the next line. */
const cutNumber = /(?<!\d)0\d(?:[ .]\d\d){1,3}$/

/** Words that begin a sentence when they carry a capital in a text of small letters, even behind a full line. */
const sentenceOpener =
  /^(?:Ceci|Si |En cas|Vous|Merci|Nous|Veuillez|Tout|Pour |Ne |Aucun|Cette|Ce |Il |Pièces|Documents|Apporte|Présente|Munissez|Je vous|Votre|Madame|Monsieur|À défaut|Sans|Cordialement|Bien à vous|Salutations|Adresse|Lieu|Heure|Date)/

/** Three cells or more stand side by side: what comes next is another row. */
function isRow(line: string): boolean {
  return line.split('\t').length > 2
}

/** A line break ends a sentence unless the line was full and no empty line follows, or the next one goes on in small letters. */
function lineEnds(
  passage: Pick<Passage, 'text' | 'raw' | 'from'>,
  index: number,
  width: number,
  isApart: boolean,
): boolean {
  const { text } = passage
  const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
  if (/[.!?:]$/.test(line)) return true
  const next = text.slice(index + 1, index + 80)
  if (isRow(line) && isRow(next.split('\n', 1)[0] ?? '')) return true
  if (cutNumber.test(line) && /^\d\d(?!\d)/.test(next)) return false
  if (
    /^(?:[•·*▪◦●○■□➢→✓✔.+–-]|\(?\d{1,2}(?:[.)°]|°?\s?\)|°\s?[/-]|\/(?=\s))\s|[a-z](?:\)|\/(?=\s))|(?:etape|phase) n?°? ?\d{1,2} ?[:-])/.test(
      next,
    )
  )
    return true
  if (
    /^(?:objet|ref|reference|lieu|adresse|date|heure|horaires?|jour|documents?|pieces|contact|tel)\b[^.]{0,25}(?::|\t)/.test(
      next,
    )
  ) {
    return true
  }
  const raw = passage.raw.slice(passage.from[index + 1] ?? 0, (passage.from[index + 1] ?? 0) + 12)
  if (placeAndDate.test(next) || (dateAlone.test(next) && /\d{5}|\d$/.test(line))) return true
  if (sentenceOpener.test(raw) || (/^\p{Lu}/u.test(raw) && /^[a-z' ]{2,28}(?:\s?:|\t)/.test(next)))
    return true
  return /^\p{Ll}/u.test(raw) ? false : isApart || line.length < width * 0.75
}

/** A line break inside a sentence is only a blank: the same text with those breaks as blanks. */
export function withoutSoftBreaks(text: string, sentences: readonly Span[]): string {
  const ends = new Set(sentences.map(({ end }) => end - 1))
  return text.replace(/\n/g, (_, index: number) => (ends.has(index) || isAtStop(text, index) ? '\n' : ' '))
}

/** The break after a full stop that ended the sentence one character earlier. */
function isAtStop(text: string, index: number): boolean {
  return /[.!?:][)»]?$/.test(text.slice(Math.max(0, index - 2), index))
}
