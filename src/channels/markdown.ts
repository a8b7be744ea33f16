/** A reply as Markdown (CommonMark): for the terminal and for programs. */
import type { Part, Text } from '../message.ts'

/** Draws the parts in their order, an empty line between two; attachments are left out. What is not ours to mark up is escaped. */
export function drawMarkdown(parts: Part[]): string {
  const blocks: string[] = []
  let previous: Part['kind'] | null = null
  for (const part of parts) {
    const block = drawPart(part)
    if (block === null) continue
    if (part.kind === 'suggestion' && previous === 'suggestion') blocks.push(`${blocks.pop()}\n${block}`)
    else blocks.push(block)
    previous = part.kind
  }
  return blocks.join('\n\n')
}

function drawPart(part: Part): string | null {
  switch (part.kind) {
    case 'heading':
      return `## ${drawText(part.text)}`
    case 'paragraph':
      return lineStart(drawText(part.text))
    case 'list':
      return part.items.map((item) => `- ${drawText(item).replaceAll('\n', '\n  ')}`).join('\n')
    case 'quote':
      return part.text
        .split('\n')
        .map((line) => `> ${lineStart(escaped(line))}`.trimEnd())
        .join('\n')
    case 'copy':
      return `${fence(part.text)}\n${part.text}\n${fence(part.text)}`
    case 'note':
      return `*${drawText(part.text, '').trim()}*`
    case 'suggestion':
      return `- ${drawSuggestion(part.label, part.ask)}`
    case 'draft':
    case 'attachment':
      return null
  }
}

/** `mark` surrounds French words; inside small print, which is in italics as a whole, there is none. */
function drawText(text: Text, mark = '*'): string {
  return text
    .map((span) => {
      if (typeof span === 'string') return escaped(span)
      if ('strong' in span) return around('**', span.strong)
      return around(mark, span.french)
    })
    .join('')
}

/** Marks must touch the words they mark (CommonMark section 6.2): blanks stay outside. */
function around(mark: string, words: string): string {
  const inner = words.trim()
  if (inner === '') return words
  const start = words.indexOf(inner)
  return `${words.slice(0, start)}${mark}${escaped(inner)}${mark}${words.slice(start + inner.length)}`
}

function drawSuggestion(label: string, ask: string): string {
  const isSame = label.trim().toLowerCase() === ask.trim().toLowerCase()
  return isSame ? escaped(label) : `${escaped(label)} → “${escaped(ask)}”`
}

const special = /[\\`*_[\]<>#|~]/g

function escaped(text: string): string {
  return text.replace(special, '\\$&')
}

/** A paragraph that begins like a list or a rule is told not to be one. */
function lineStart(text: string): string {
  return text.replace(/^(\s*)([-+=]|\d{1,9}[.)])(?=\s|$)/gm, (_, blank: string, sign: string) =>
    sign.length > 1 ? `${blank}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${blank}\\${sign}`,
  )
}

/** Longer than any run of backticks inside (CommonMark section 4.5). */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  return '`'.repeat(longest + 1)
}
