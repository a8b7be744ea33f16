/** The boxes of forms, as patterns: signs, the private signs of Wingdings in which word processors write them, brackets. */

export const signs = {
  ticked: '☑☒✓✔✗✘\\uf052-\\uf054\\uf0fb-\\uf0fe',
  empty: '☐□❏❐❑❒\\uf06f\\uf071\\uf0a3\\uf0a8',
}

/** With brackets around a cross, and around nothing. */
export const boxes = {
  ticked: `[${signs.ticked}]|[[(] ?[xX✓✔] ?[\\])]`,
  empty: `[${signs.empty}]|\\[[ _\\u00a0]{0,3}\\]|\\([ _\\u00a0]{1,3}\\)`,
}

/** The bullets of lists of two levels, that are boxes only where both of one shape stand side by side. */
export const bullets = { full: '[■◼◉⦿]', hollow: '[◻○]' }

/** For such a bullet, those of its shape; null for what can be a box alone. */
export function shapeOf(sign: string): RegExp | null {
  if (/^[■◼◻]$/.test(sign)) return /^[■◼□◻☐]$/
  return /^[◉⦿○]$/.test(sign) ? /^[◉⦿○]$/ : null
}
