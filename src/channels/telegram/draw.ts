/** Parts → blocks of styled runs: what a reply looks like on Telegram, before it is cut and written as HTML. */
import type { Part, Text } from '../../message.ts'

type Style = 'plain' | 'bold' | 'italic' | 'code'
export type Run = { style: Style; text: string }
/** `heads` marks a heading: it stays with the block that follows. `joins` marks a list: it stands right under the words before it. */
export type Block = {
  frame: 'none' | 'pre' | 'quote' | 'folded-quote'
  runs: Run[]
  heads?: true
  joins?: true
}

/** Small print longer than this is folded: the answer has to fit a phone's screen and a half. */
const foldFrom = 250

/** Up to the next blank, without the punctuation of the sentence around it. */
const path = String.raw`[^\s<>«»"]*[^\s<>«»".,;:!?)\]]`

/**
 * What Telegram would make clickable: addresses of sites and mailboxes, `@names`, `/commands`, `#tags`. A letter may
 * hold any of them, and none of it may become a link in our name. In code style they are copied by a tap, not opened.
 */
const clickable = new RegExp(
  [
    // The lengths are those of RFC 5321 and RFC 1035; they also keep the search quick on a long run of letters.
    String.raw`(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)${path}`,
    String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+`,
    String.raw`(?<![\p{L}\p{N}_/<>])[@#/]\p{L}[\p{L}\p{N}_]*`,
    String.raw`(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,24}(?:\/${path})?`,
  ].join('|'),
  'giu',
)

/** Suggestions and attachments are not text and are left out. */
export function drawBlocks(parts: Part[]): Block[] {
  return parts.flatMap((part) => drawPart(part) ?? []).filter((block) => block.runs.length > 0)
}

function drawPart(part: Part): Block | null {
  switch (part.kind) {
    case 'heading':
      return { frame: 'none', runs: part.text.flatMap((span) => styled(wordsOf(span), 'bold')), heads: true }
    case 'paragraph':
      return { frame: 'none', runs: runsOf(part.text) }
    case 'list':
      return {
        frame: 'none',
        runs: part.items.flatMap((item, i) => [bullet(i), ...runsOf(item)]),
        joins: true,
      }
    case 'quote':
      return { frame: 'quote', runs: styled(part.text, 'plain') }
    case 'copy':
      return { frame: 'pre', runs: part.text ? [{ style: 'plain', text: part.text }] : [] }
    case 'note':
      return drawNote(part.text)
    default:
      return null
  }
}

function drawNote(text: Text): Block {
  const length = text.reduce((sum, span) => sum + wordsOf(span).length, 0)
  if (length > foldFrom) return { frame: 'folded-quote', runs: runsOf(text) }
  return { frame: 'none', runs: text.flatMap((span) => styled(wordsOf(span), 'italic')) }
}

const bullet = (index: number): Run => ({ style: 'plain', text: `${index === 0 ? '' : '\n'}• ` })

function wordsOf(span: Text[number]): string {
  if (typeof span === 'string') return span
  return 'strong' in span ? span.strong : span.french
}

function runsOf(text: Text): Run[] {
  return text.flatMap((span) => {
    if (typeof span === 'string') return styled(span, 'plain')
    return 'strong' in span ? styled(span.strong, 'bold') : styled(span.french, 'italic')
  })
}

/** One run, or several where something clickable stands in it. */
function styled(text: string, style: Style): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const match of text.matchAll(clickable)) {
    runs.push({ style, text: text.slice(from, match.index) }, { style: 'code', text: match[0] })
    from = match.index + match[0].length
  }
  runs.push({ style, text: text.slice(from) })
  return runs.filter((run) => run.text !== '')
}
