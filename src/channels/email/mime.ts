/** One mail opened with mailparser: its subject, its words, its attachments. */
import { type Attachment, type ParsedMail, simpleParser } from 'mailparser'
import { htmlText } from './html-text.ts'
import { plain } from './squeeze.ts'

export type Opened = { mail: ParsedMail; words: string }

/** mailparser makes no text and no links of its own (nested HTML costs it minutes), and leaves inner mails to us. */
const options = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepCidLinks: true,
  ignoreEmbedded: true,
}

/** Opens a mail. Throws when it has too many parts or too long a head: the caller makes that a polite answer. */
export async function openMail(raw: Uint8Array): Promise<Opened> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const mail = await simpleParser(bytes, options)
  return { mail, words: visibleWords(mail) }
}

/** The plain text when it says something, else what the HTML shows. */
function visibleWords(mail: ParsedMail): string {
  const text = plain(mail.text ?? '').trim()
  if (typeof mail.html !== 'string' || mail.html === '') return text
  const shown = plain(htmlText(mail.html)).trim()
  return saysLittle(text, shown) ? shown : text
}

/** An empty text part, or one that only sends the reader to the HTML version. */
function saysLittle(text: string, shown: string): boolean {
  const said = letters(text)
  const visible = letters(shown)
  return said === 0 || (said < 300 && visible > said * 3)
}

function letters(text: string): number {
  return text.replace(/https?:\/\/\S+|[^\p{L}\p{N}]/gu, '').length
}

/** The text of an attached text or HTML file, whatever its charset. */
export function attachedText({ content, contentType }: Pick<Attachment, 'content' | 'contentType'>): string {
  const text = decode(content)
  return plain(contentType === 'text/html' ? htmlText(text) : text)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
