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
const deepest = 200
const longestLink = 300
const ruler = '_'.repeat(32)

/**
 * Gives the visible text of an HTML document, one line for each block, row or `<br>`.
 * Hidden text (display:none, size 0, white on white, head, style, script) is left out; a link's target follows
 * its words in angle brackets; quotes (`blockquote`) get `> `. Nothing is fetched. Never throws.
 */
export function htmlText(html: string): string {
  const writer = new LineWriter()
  const open: Frame[] = []
  let tooDeep = 0
  let name = ''
  let attributes: Record<string, string> = {}
  let attribute = ''
  let value = ''

  const top = () => open.at(-1)

  function leave(frame: Frame) {
    if (frame.href !== '' && !frame.hidden) writer.link(frame.href, frame.from)
    if (frame.name === 'blockquote') writer.quote(-1)
    if (frame.name === 'pre') writer.pre(-1)
    if (paragraphTags.has(frame.name)) writer.breakLine(2)
    else if (lineTags.has(frame.name)) writer.breakLine(1)
  }

  function enter(tag: string, given: Record<string, string>) {
    if (tag === 'br' && !top()?.hidden) writer.newLine()
    if (tag === 'hr' && !top()?.hidden) writer.line(ruler)
    if (voidTags.has(tag)) return
    if (closedBySame.has(tag) && tooDeep === 0 && top()?.name === tag) close(tag)
    if (open.length >= deepest) {
      tooDeep += 1
      if (lineTags.has(tag) || paragraphTags.has(tag)) writer.breakLine(1)
      return
    }
    const outer = top()
    const painted = (outer?.painted ?? false) || paints(given)
    const hidden =
      (outer?.hidden ?? false) || unseenTags.has(tag) || hides(given) || (whitens(given) && !painted)
    if (paragraphTags.has(tag)) writer.breakLine(2)
    else if (lineTags.has(tag)) writer.breakLine(1)
    if (tag === 'td' || tag === 'th') writer.cell()
    if (tag === 'li' && !hidden) writer.text('- ')
    if (tag === 'blockquote') writer.quote(1)
    if (tag === 'pre') writer.pre(1)
    const href = tag === 'a' ? shownLink(given['href'] ?? '') : ''
    open.push({ name: tag, hidden, painted, href, from: writer.mark() })
  }

  function close(tag: string) {
    if (tooDeep > 0) {
      tooDeep -= 1
      return
    }
    const at = open.findLastIndex((frame) => frame.name === tag)
    if (at < 0) return
    for (const frame of open.splice(at).reverse()) leave(frame)
  }

  const show = (text: string) => {
    if (!top()?.hidden) writer.text(text)
  }
  const ignore = () => {}
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
      onopentagend: () => enter(name, attributes),
      onselfclosingtag: () => enter(name, attributes),
      onclosetag: (start, end) => close(html.slice(start, end).trim().toLowerCase()),
      ontext: (start, end) => show(html.slice(start, end)),
      ontextentity: (code) => show(character(code)),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return writer.end()
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
