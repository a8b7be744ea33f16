/** One mail opened with mailparser: its subject, its words, its attachments. */
import { type Attachment, type ParsedMail, simpleParser } from 'mailparser'
import { decodeAs, LenientDecoder } from './body/charset.ts'
import { htmlText } from './body/html-text.ts'
import { plain } from './body/squeeze.ts'

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
  const opened = await openWith(bytes, options)
  if (!opened.words.includes(undecodable)) return opened
  return openWith(relabelled(bytes), { ...options, Iconv: LenientDecoder as never })
}

/** What a decoder writes where the bytes are not of the charset that the mail names. */
const undecodable = '\ufffd'

/** mailparser asks no decoder about parts that claim to be UTF-8 or claim nothing: they get a name that it must ask about. */
function relabelled(bytes: Buffer): Buffer {
  const text = bytes
    .toString('latin1')
    .replace(
      /charset\s*=\s*(?:"(?:utf-?8|us-ascii|ascii)"|(?:utf-?8|us-ascii|ascii)\b)/gi,
      'charset=x-unknown',
    )
    .replace(
      /^(content-type:[ \t]*text\/(?:plain|html))[ \t]*(?:;[ \t]*)?(?=\r?\n(?![ \t]))/gim,
      '$1; charset=x-unknown',
    )
  const hasType = /^content-type:/im.test(text)
  return Buffer.from(hasType ? text : `Content-Type: text/plain; charset=x-unknown\r\n${text}`, 'latin1')
}

async function openWith(bytes: Buffer, how: typeof options & { Iconv?: never }): Promise<Opened> {
  const mail = await simpleParser(bytes, how)
  return { mail, words: visibleWords(mail) }
}

/** Characters of one body that are looked at: no letter is longer, also when its pictures stand in its HTML. */
const longestBody = 5_000_000

/** The plain text when it says as much as the HTML shows. */
function visibleWords(mail: ParsedMail): string {
  const text = plain((mail.text ?? '').slice(0, longestBody)).trim()
  if (typeof mail.html !== 'string' || mail.html === '') return text
  const shown = plain(htmlText(mail.html.slice(0, longestBody))).trim()
  return saysLittle(text, shown) || losesCells(text, shown) ? shown : text
}

/** A table whose cells the plain text sets beside each other with nothing between: which day is whose is then lost. */
function losesCells(text: string, shown: string): boolean {
  const rows = shown.split('\n').filter((line) => line.split('\t').length > 2).length
  const same = letters(shown) / Math.max(1, letters(text))
  return rows > 1 && !text.includes('\t') && same > 0.8 && same < 1.25
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
  const text = decodeAs(content, 'utf-8').slice(0, longestBody)
  return plain(contentType === 'text/html' ? htmlText(text) : text)
}
