/** Plain words: how a person's text is folded before it is compared, so that case, accents and punctuation do not matter. */

const smart: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
}

/** Lower case without accents, independent of the machine's locale. */
export function fold(text: string): string {
  return text
    .replace(/[’‘´`–—œæß]/g, (sign) => smart[sign] ?? sign)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
}

/** Times, dates, sums and bare numbers are each one word: which one it is does not matter to what is asked. */
function figures(folded: string): string {
  return folded
    .replace(
      /\b\d{1,2} ?(?:h|:|\.) ?[0-5]\d\b( ?(?:am|pm|heures?|hrs?))?|\b\d{1,2} ?(?:h|am|pm|heures?|o'?clock)\b/g,
      ' clocktime ',
    )
    .replace(/\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/g, ' slashdate ')
    .replace(
      /(?:[€$£] ?\d+(?:[.,]\d+)?|\b\d+(?:[.,]\d+)? ?(?:€|eur\b|euros?\b|dollars?\b|e\b))/g,
      ' somemoney euros ',
    )
    .replace(/\b(?:19|20)\d{2}\b/g, ' someyear ')
    .replace(/\b\d{2,}\b/g, ' somenumber ')
}

/**
 * The words of a text, in order: letters and digits of any script. Contractions lose their apostrophe
 * ("don't" is "dont", also how many people type it); a French elision is cut off ("l'adresse" is "l" and "adresse").
 */
export function tokens(text: string): string[] {
  const known = read.get(text)
  if (known) return known
  const found = wordsOf(text)
  if (read.size >= mostRead) read.clear()
  read.set(text, found)
  return found
}

/** While a message is taken apart, the same clauses are read again and again. */
const read = new Map<string, string[]>()
const mostRead = 4000

function wordsOf(text: string): string[] {
  const folded = figures(fold(text))
    .replace(/\b(j|l|d|c|n|s|m|t|qu|jusqu|lorsqu)'(?=[a-z]{3})/g, '$1 ')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
    .replace(/\bx[ -]?rays?\b/g, 'xray')
    .replace(/\be-?mails?\b/g, 'email')
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** FNV-1a over UTF-16 units: fast, stable, and the same on every machine. 32 bits, unsigned. */
export function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    sum ^= text.charCodeAt(index)
    sum = Math.imul(sum, 0x01000193)
  }
  return (sum ^ (sum >>> 15)) >>> 0
}

/** What two spellings of the same phrase have in common. */
export function phraseKey(text: string): string {
  return tokens(text).join(' ')
}
