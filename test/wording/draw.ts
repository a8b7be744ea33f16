/** Draws parts for golden files as a reader of this repository wants them: one block a paragraph, marks as in the locale. */
import type { Part, Text } from '../../src/message.ts'

export function draw(parts: Part[]): string {
  return `${parts.map(drawPart).join('\n\n')}\n`
}

export function marked(text: Text): string {
  return text
    .map((span) =>
      typeof span === 'string' ? span : 'strong' in span ? `**${span.strong}**` : `*${span.french}*`,
    )
    .join('')
}

function drawPart(part: Part): string {
  if (part.kind === 'heading') return `# ${marked(part.text)}`
  if (part.kind === 'paragraph') return marked(part.text)
  if (part.kind === 'note') return `(small) ${marked(part.text)}`
  if (part.kind === 'list') return part.items.map((item) => `- ${marked(item)}`).join('\n')
  if (part.kind === 'suggestion') return `[${part.label}: “${part.ask}”]`
  if (part.kind === 'draft') return `{draft ${part.name}, to ${part.to}: ${part.label}}`
  return part.kind === 'attachment' ? `{file ${part.name}}` : part.text.replace(/^/gm, '> ')
}
