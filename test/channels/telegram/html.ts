/** Telegram's HTML, as its server reads it: what is shown, or why it is refused. */

const known = /^(b|i|u|s|code|pre|a|blockquote|tg-spoiler)$/
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** @returns the shown text, or null for HTML that Telegram cannot parse */
export function parseHtml(html: string): string | null {
  const open: string[] = []
  let text = ''
  let rest = html
  while (rest !== '') {
    const plain = /^[^<>&]+/.exec(rest)?.[0] ?? ''
    text += plain
    rest = rest.slice(plain.length)
    if (rest === '') break
    const entity = /^&(?:amp|lt|gt|quot);/.exec(rest)?.[0]
    const tag = /^<(\/?)([a-z-]+)(?: [^<>]*)?>/.exec(rest)
    if (entity) text += entities[entity]
    else if (!tag || !known.test(tag[2] ?? '')) return null
    else if (tag[1] === '') open.push(tag[2] ?? '')
    else if (open.pop() !== tag[2]) return null
    rest = rest.slice((entity ?? tag?.[0] ?? '').length)
  }
  return open.length === 0 ? text : null
}
