/** The words of an HTML mail as a person sees them: one linear pass, since nested tags cost a tree builder minutes. */
import { Tokenizer } from 'htmlparser2'
import { hides, paints, whitens } from './html-hidden.ts'
import { LineWriter } from './line-writer.ts'

type Frame = { name: string; hidden: boolean; painted: boolean; href: string; from: number }

const lineTags = new Set(
  'address article aside dd div dl dt fieldset footer form header legend li main nav section tr option'.split(
    ' ',
  ),
)
const paragraphTags = new Set('blockquote center h1 h2 h3 h4 h5 h6 ol p pre table ul'.split(' '))
const unseenTags = new Set(
  'head style script noscript template title textarea object svg math iframe audio video canvas select'.split(
    ' ',
  ),
)
const voidTags = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(
    ' ',
  ),
)
const closedBySame = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option'])

/** Deeper elements are read as part of the last one counted: no letter is nested like that, only attacks are. */
const deepest = 100
const longestLink = 300
const ruler = '_'.repeat(32)

/**
 * Gives the visible text of an HTML document, one line for each block, row or `<br>`.
 * Hidden text (display:none, size 0, white on white, head, style, script) is left out; a link's target follows
 * its words in angle brackets; quotes (`blockquote`) get `> `. Nothing is fetched. Never throws.
 */
export function htmlText(html: string): string {
  const seen = new VisibleText()
  let name = ''
  let attributes: Attributes = {}
  let attribute = ''
  let value = ''
  const ignore = () => {}
  const open = () => seen.open(name, attributes)
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase()
        attributes = {}
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end)
      },
      onattribentity: (code) => {
        value += character(code)
      },
      onattribend: () => {
        attributes[attribute] ??= value
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => seen.close(html.slice(start, end).trim().toLowerCase()),
      ontext: (start, end) => seen.text(html.slice(start, end)),
      ontextentity: (code) => seen.text(character(code)),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return seen.end()
}

type Attributes = Record<string, string>

/** Follows which elements are open, and writes what can be seen in them. */
class VisibleText {
  private readonly writer = new LineWriter()
  private readonly frames: Frame[] = []
  private tooDeep = 0

  private get hidden(): boolean {
    return this.frames.at(-1)?.hidden ?? false
  }

  text(text: string): void {
    if (!this.hidden) this.writer.text(text)
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'br' && !this.hidden) this.writer.newLine()
    if (name === 'hr' && !this.hidden) this.writer.line(ruler)
    if (voidTags.has(name)) return
    if (closedBySame.has(name) && this.tooDeep === 0 && this.frames.at(-1)?.name === name) this.close(name)
    this.breakFor(name)
    if (this.frames.length >= deepest) this.tooDeep += 1
    else this.enter(name, attributes)
  }

  private enter(name: string, attributes: Attributes): void {
    const painted = (this.frames.at(-1)?.painted ?? false) || paints(attributes)
    const hidden =
      this.hidden || unseenTags.has(name) || hides(attributes) || (whitens(attributes) && !painted)
    if (name === 'td' || name === 'th') this.writer.cell()
    if (name === 'li' && !hidden) this.writer.text('- ')
    if (name === 'blockquote') this.writer.quote(1)
    if (name === 'pre') this.writer.pre(1)
    const href = name === 'a' ? shownLink(attributes['href'] ?? '') : ''
    this.frames.push({ name, hidden, painted, href, from: this.writer.mark() })
  }

  /** Closes the innermost element of that name and all that were left open in it. */
  close(name: string): void {
    if (this.tooDeep > 0) {
      this.tooDeep -= 1
      return
    }
    const at = this.frames.findLastIndex((frame) => frame.name === name)
    if (at < 0) return
    for (const frame of this.frames.splice(at).reverse()) this.leave(frame)
  }

  private leave(frame: Frame): void {
    if (frame.href !== '' && !frame.hidden) this.writer.link(frame.href, frame.from)
    if (frame.name === 'blockquote') this.writer.quote(-1)
    if (frame.name === 'pre') this.writer.pre(-1)
    this.breakFor(frame.name)
  }

  private breakFor(name: string): void {
    if (paragraphTags.has(name)) this.writer.breakLine(2)
    else if (lineTags.has(name)) this.writer.breakLine(1)
  }

  end(): string {
    return this.writer.end()
  }
}

function character(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** What of a link's target is worth showing: web and mail addresses, not the anchors and scripts. */
function shownLink(href: string): string {
  const target = href.trim()
  if (/^https?:\/\//i.test(target)) return target.slice(0, longestLink)
  if (/^mailto:/i.test(target)) return target.slice(7).split('?')[0]?.slice(0, longestLink) ?? ''
  return ''
}
