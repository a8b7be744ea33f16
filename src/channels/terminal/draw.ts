/** A reply as a person reads it in a terminal: bold, dim and wrapped where that shows, plain text in a pipe. */
import { stripVTControlCharacters, styleText } from 'node:util'
import type { Part, Text } from '../../message.ts'

/** `width` in columns. `style` draws words in bold, italic or dim, or leaves them as they are. */
export type Look = { width: number; style(how: 'bold' | 'italic' | 'dim', words: string): string }

/** Longer lines are hard to read, however wide the window is. */
const widest = 88

/** In a pipe nothing is wrapped or styled: the next program decides. */
export function lookOf(output: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }): Look {
  if (!output.isTTY) return { width: Number.POSITIVE_INFINITY, style: (_, words) => words }
  return {
    width: Math.min(widest, output.columns || 80),
    style: (how, words) => styleText(how, words, { validateStream: false }),
  }
}

/** Draws the parts in their order, an empty line between two but above a list; suggestions and attachments are left out. */
export function drawForTerminal(parts: Part[], look: Look): string {
  return parts.reduce((text, part) => {
    const drawn = drawPart(part, look)
    if (drawn === null) return text
    const between = text === '' ? '' : part.kind === 'list' ? '\n' : '\n\n'
    return text + between + drawn
  }, '')
}

function drawPart(part: Part, look: Look): string | null {
  switch (part.kind) {
    case 'heading':
      return look.style('bold', wrap(plainWords(part.text), look.width))
    case 'paragraph':
      return wrap(drawText(part.text, look), look.width)
    case 'list':
      return part.items.map((item) => wrap(`- ${drawText(item, look)}`, look.width, '  ')).join('\n')
    case 'quote':
      return wrap(`  « ${safe(part.text.trim())} »`, look.width, '    ')
    case 'copy':
      return [cut, safe(part.text.trim()), cut].join('\n')
    case 'note':
      return look.style('dim', wrap(plainWords(part.text), look.width))
    default:
      return null
  }
}

/** Shows where the text to be copied begins and ends. */
const cut = '- - - - - - - - - - - - - - - - - - - -'

function drawText(text: Text, { style }: Look): string {
  return text
    .map((span) => {
      if (typeof span === 'string') return safe(span)
      return 'strong' in span ? style('bold', safe(span.strong)) : style('italic', safe(span.french))
    })
    .join('')
}

function plainWords(text: Text): string {
  return text
    .map((span) => safe(typeof span === 'string' ? span : 'strong' in span ? span.strong : span.french))
    .join('')
}

/** A letter could hold control characters, and those give a terminal orders or turn the direction of writing. */
export function safe(text: string): string {
  return text.replace(/(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
}

/** Breaks lines between words; the lines after the first begin with `indent`. */
function wrap(text: string, width: number, indent = ''): string {
  return text
    .split('\n')
    .map((line, i) => wrapLine(line, width, indent, i > 0))
    .join('\n')
}

function wrapLine(line: string, width: number, indent: string, isLater: boolean): string {
  const lines: string[] = []
  let current = isLater ? indent : ''
  for (const word of line.split(/(?<=\S) /)) {
    const longer = current.trim() === '' ? current + word : `${current} ${word}`
    if (current.trim() !== '' && stripVTControlCharacters(longer).length > width) {
      lines.push(current)
      current = indent + word
    } else {
      current = longer
    }
  }
  return [...lines, current].join('\n')
}
