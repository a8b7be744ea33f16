/** A reply as the HTML part of a mail: inline styles only, readable on a phone and in the dark, nothing of the letter clickable. */
import type { Part, Text } from '../../message.ts'
import { type Draft, draftLink } from './draft.ts'
import { isSame } from './draw-text.ts'

/** No colours for words or ground, so that a dark screen keeps its own; greys that hold on both. */
const styles = {
  body: 'margin:0;padding:16px;font-family:-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5',
  frame: 'max-width:38em;margin:0 auto',
  heading: 'font-size:18px;line-height:1.3;margin:24px 0 8px',
  paragraph: 'margin:0 0 14px',
  list: 'margin:0 0 14px;padding-left:22px',
  item: 'margin:0 0 6px',
  quote: 'margin:0 0 14px;padding:2px 0 2px 12px;border-left:3px solid #8a8a8a;font-style:italic',
  copy: 'margin:0 0 14px;padding:12px;border:1px solid #8a8a8a;border-radius:6px;font-family:inherit;white-space:pre-wrap;word-wrap:break-word',
  note: 'margin:0 0 14px;font-size:14px;opacity:.8',
  suggestion:
    'display:inline-block;margin:0 8px 8px 0;padding:8px 14px;border:1px solid #8a8a8a;border-radius:18px;text-decoration:none;color:inherit',
}

/** How a suggestion is answered: a new mail to us with the words in it. */
export type AnswerBy = { address: string; subject: string }

/** Draws a whole HTML document that says what the text part says. Every word is escaped; the only links begin a mail: one to ourselves, or the draft that the reply shows. */
export function drawHtml(parts: Part[], title: string, answerBy: AnswerBy): string {
  const blocks = parts.map((part) => drawPart(part, answerBy)).join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escaped(title)}</title>
</head>
<body style="${styles.body}">
<div style="${styles.frame}">
${blocks}
</div>
</body>
</html>
`
}

function drawPart(part: Part, answerBy: AnswerBy): string {
  switch (part.kind) {
    case 'heading':
      return `<h2 style="${styles.heading}">${drawText(part.text)}</h2>`
    case 'paragraph':
      return `<p style="${styles.paragraph}">${drawText(part.text)}</p>`
    case 'note':
      return `<p style="${styles.note}">${drawText(part.text)}</p>`
    case 'list':
      return `<ul style="${styles.list}">\n${part.items
        .map((item) => `<li style="${styles.item}">${drawText(item)}</li>`)
        .join('\n')}\n</ul>`
    case 'quote':
      return `<blockquote lang="fr" style="${styles.quote}">« ${breaks(escaped(part.text.trim()))} »</blockquote>`
    case 'copy':
      return `<pre style="${styles.copy}">${escaped(part.text.trim())}</pre>`
    case 'suggestion':
      return drawSuggestion(part.label, part.ask, answerBy)
    case 'draft':
      return drawDraft(part)
    case 'attachment':
      return ''
  }
}

function drawText(text: Text): string {
  return text
    .map((span) => {
      if (typeof span === 'string') return breaks(escaped(span))
      if ('strong' in span) return `<strong>${breaks(escaped(span.strong))}</strong>`
      return `<em lang="fr">${breaks(escaped(span.french))}</em>`
    })
    .join('')
}

function drawSuggestion(label: string, ask: string, { address, subject }: AnswerBy): string {
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(ask)}`
  const words = isSame(label, ask) ? label : `${label}: “${ask}”`
  return `<a href="mailto:${escaped(encodeURI(address))}?${escaped(query)}" style="${styles.suggestion}">${escaped(words)}</a>`
}

function drawDraft(draft: Draft): string {
  const link = draftLink(draft)
  return link === null
    ? ''
    : `<p style="${styles.paragraph}"><a href="${escaped(link)}" style="${styles.suggestion}">${escaped(draft.label)}</a></p>`
}

/** French quotation marks keep to the words that they hold. */
function breaks(html: string): string {
  return html.replaceAll('« ', '«&nbsp;').replaceAll(' »', '&nbsp;»').replaceAll('\n', '<br>\n')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
