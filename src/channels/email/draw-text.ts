/** A reply as the text part of a mail: plain words that read well without any marks. */
import type { Part, Text } from '../../message.ts'

/** Draws the parts in their order, an empty line between two; attachments are left out. Lines are not wrapped: the reader's program does that. */
export function drawText(parts: Part[]): string {
  const blocks: string[] = []
  let previous: Part['kind'] | null = null
  for (const part of parts) {
    const block = drawPart(part)
    if (block === null) continue
    const joins = previous === 'heading' || (part.kind === 'suggestion' && previous === 'suggestion')
    if (joins) blocks.push(`${blocks.pop()}\n${block}`)
    else blocks.push(block)
    previous = part.kind
  }
  return `${blocks.join('\n\n')}\n`
}

function drawPart(part: Part): string | null {
  switch (part.kind) {
    case 'heading':
      return underlined(words(part.text))
    case 'paragraph':
      return words(part.text)
    case 'note':
      return words(part.text)
    case 'list':
      return part.items.map((item) => `- ${words(item).replaceAll('\n', '\n  ')}`).join('\n')
    case 'quote':
      return `« ${part.text.trim()} »`
    case 'copy':
      return `${cut}\n${part.text.trim()}\n${cut}`
    case 'suggestion':
      return isSame(part.label, part.ask) ? `→ ${part.label}` : `→ ${part.label}: “${part.ask}”`
    case 'draft':
    case 'attachment':
      return null
  }
}

/** Shows where the text to be copied begins and ends. */
const cut = '- - - - - - - - - - - - - - - - - - - -'

function words(text: Text): string {
  return text
    .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : span.french))
    .join('')
    .trim()
}

function underlined(title: string): string {
  return `${title}\n${'='.repeat(Math.min(60, Math.max(3, title.length)))}`
}

/** Whether a suggestion's word to answer is its label again. */
export function isSame(label: string, ask: string): boolean {
  return label.trim().toLowerCase() === ask.trim().toLowerCase()
}
