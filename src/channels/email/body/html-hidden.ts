/** Whether an HTML element is made not to be seen, from its own attributes and inline style alone. */

type Attributes = Record<string, string>

const white = /^(?:#fff(?:fff)?(?:ff)?|white|rgba?\(255,255,255(?:,[\d.]+)?\))$/

function styleOf(attributes: Attributes): Map<string, string> {
  const style = new Map<string, string>()
  for (const rule of (attributes['style'] ?? '').slice(0, 4000).split(';')) {
    const colon = rule.indexOf(':')
    if (colon < 1) continue
    const value = rule.slice(colon + 1).replace(/!important/i, '')
    style.set(rule.slice(0, colon).trim().toLowerCase(), value.replace(/\s+/g, '').toLowerCase())
  }
  return style
}

const isZero = (value: string | undefined) =>
  value !== undefined && /^0*(?:\.0+)?(?:px|pt|em|rem|%)?$/.test(value)

/** Not displayed, or of no size: the preview lines of mailings, and text meant for machines alone. */
export function hides(attributes: Attributes): boolean {
  if ('hidden' in attributes) return true
  const style = styleOf(attributes)
  const size = style.get('font-size')
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    isZero(style.get('opacity')) ||
    isZero(style.get('max-height')) ||
    isZero(style.get('max-width')) ||
    (size !== undefined && (isZero(size) || size === '1px')) ||
    (isZero(style.get('height')) && style.get('overflow') === 'hidden')
  )
}

/** Written in white. */
export function whitens(attributes: Attributes): boolean {
  const colour = styleOf(attributes).get('color') ?? attributes['color']?.trim().toLowerCase()
  return colour !== undefined && white.test(colour)
}

/** On a background that is not white: white words can be read there. */
export function paints(attributes: Attributes): boolean {
  const style = styleOf(attributes)
  const ground =
    style.get('background-color') ?? style.get('background') ?? attributes['bgcolor']?.trim().toLowerCase()
  return (
    ground !== undefined &&
    ground !== '' &&
    !white.test(ground) &&
    !['transparent', 'none', 'inherit'].includes(ground)
  )
}
