/** Gathers the pages of one message into letters: photos are pages, a page with a heading of its own begins a letter. */
import type { LetterText, Page } from '../reading/text.ts'
import { addresses, beginsAnother, belongsBehind, goesOn, isOpening, shareReference } from './opening.ts'
import { type Passage, passageOf } from './passage.ts'
import { kindOf } from './recognise.ts'
import { messagesOf } from './thread.ts'

/** The text that a letter is read from, and the office's earlier mails that stood below it, the newest first. */
export type Gathered = { passage: Passage; earlier: Passage[] }

type Sheet = { page: Page; passage: Passage; earlier: Passage[] }
type Sheets = [Sheet, ...Sheet[]]

/** One for each letter, in the order of the message. */
export function gather(texts: readonly LetterText[]): Gathered[] {
  const letters: Sheets[] = []
  let previous: LetterText | null = null
  for (const whole of texts) {
    const { text, earlier } = newestOf(whole)
    let below = earlier
    for (const [index, page] of text.pages.entries()) {
      if (page.lines.every((line) => line.text.trim() === '')) continue
      const sheet = { page, passage: passageOf([page]), earlier: below }
      below = []
      const together = index > 0 || (previous !== null && isPhoto(text) && isPhoto(previous))
      const letter = together || goesOn(sheet.passage) ? letterOf(sheet, letters) : undefined
      if (letter === undefined) letters.push([sheet])
      else letter.push(sheet)
    }
    previous = text
  }
  return letters.map(joined)
}

function joined(sheets: Sheets): Gathered {
  const earlier = sheets.flatMap((sheet) => sheet.earlier)
  if (sheets.length === 1) return { passage: sheets[0].passage, earlier }
  return { passage: passageOf(inOrder(sheets).map(({ page }) => page)), earlier }
}

/** The office's newest mail, and those below it. What stands above the first head and is no letter is the reader's note. */
function newestOf(whole: LetterText): { text: LetterText; earlier: Passage[] } {
  const [first, ...others] = messagesOf(whole)
  const passages = others.map(({ text }) => passageOf(text.pages))
  const next = others[0]
  if (next && !first.isHeaded && kindOf(passageOf(first.text.pages)) === null)
    return { text: next.text, earlier: passages.slice(1) }
  return { text: first.text, earlier: passages }
}

/** One page of pixels: a photo, or a page of a scan sent as a picture. */
function isPhoto(text: LetterText): boolean {
  return text.source === 'ocr' && text.pages.length === 1
}

/** The letter that a page belongs to: the last one, or an earlier one whose number it bears; none when it begins one. */
function letterOf(sheet: Sheet, letters: Sheets[]): Sheets | undefined {
  const last = letters.at(-1)
  if (last === undefined) return undefined
  const { passage } = sheet
  if (isOpening(passage) && last.every((page) => belongsBehind(page.passage, passage))) return last
  if (beginsAnother(passage, openingOf(last).passage)) return undefined
  const bears = (letter: Sheets) => letter.some((page) => shareReference(page.passage, passage))
  return bears(last) ? last : (letters.findLast(bears) ?? last)
}

/** By the numbers that the pages bear; else the page that opens the letter, then the others as they came. */
function inOrder(sheets: Sheets): Sheet[] {
  const numbered = sheets.flatMap((sheet) => {
    const number = pageNumber(sheet.passage)
    return number === null ? [] : [{ sheet, number }]
  })
  if (new Set(numbered.map(({ number }) => number)).size === sheets.length)
    return numbered.toSorted((a, b) => a.number - b.number).map(({ sheet }) => sheet)
  const opening = openingOf(sheets)
  return [opening, ...sheets.filter((sheet) => sheet !== opening)]
}

/** The page that opens a letter and speaks to its reader; the first when none looks like it. */
function openingOf(sheets: Sheets): Sheet {
  const openings = sheets.filter(({ passage }) => isOpening(passage))
  return openings.find(({ passage }) => addresses(passage)) ?? openings[0] ?? sheets[0]
}

/** "page 2/3" and "2 sur 3", or "2/3" alone on a line. */
function pageNumber({ text }: Passage): number | null {
  const mark =
    /\bpage\s?(\d)\s?(?:\/|sur|of)\s?\d\b/.exec(text) ??
    /(?:^|\n)\W{0,3}(\d)\s?(?:\/|sur)\s?\d\W{0,3}(?:\n|$)/.exec(text)
  return mark ? Number(mark[1]) : null
}
