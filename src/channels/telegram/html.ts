/** One message's blocks → Telegram's HTML, and the same as plain text for when Telegram will not take the HTML. */
import type { Block, Run } from './draw.ts'

const frames: Record<Block['frame'], [open: string, close: string]> = {
  none: ['', ''],
  pre: ['<pre>', '</pre>'],
  quote: ['<blockquote>', '</blockquote>'],
  'folded-quote': ['<blockquote expandable>', '</blockquote>'],
}

const tags: Record<Run['style'], [open: string, close: string]> = {
  plain: ['', ''],
  bold: ['<b>', '</b>'],
  italic: ['<i>', '</i>'],
  code: ['<code>', '</code>'],
}

/** Bot API, HTML style: `<`, `>` and `&` that are not part of a tag must be written as entities. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export function drawHtml(blocks: Block[]): string {
  return joined(blocks, ({ frame, runs }) => {
    const inner = runs.map(({ style, text }) => tags[style][0] + escapeHtml(text) + tags[style][1]).join('')
    return frames[frame][0] + inner + frames[frame][1]
  })
}

export function drawPlain(blocks: Block[]): string {
  return joined(blocks, ({ runs }) => runs.map((run) => run.text).join(''))
}

function joined(blocks: Block[], draw: (block: Block) => string): string {
  return blocks.map((block, i) => (i === 0 ? '' : block.joins ? '\n' : '\n\n') + draw(block)).join('')
}
