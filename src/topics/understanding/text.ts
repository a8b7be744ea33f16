/** Plain words: how a person's text is folded before it is compared, so that case, accents and punctuation do not matter. */

const smart: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
}

/** Lower case without accents, independent of the machine's locale. */
export function fold(text: string): string {
  return text
    .replace(/[’‘´`–—œæß]/g, (sign) => smart[sign] ?? sign)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
}

/**
 * The words of a text, in order: letters and digits of any script. Contractions lose their apostrophe
 * ("don't" is "dont", also how many people type it); a French elision is cut off ("l'adresse" is "l" and "adresse").
 */
export function tokens(text: string): string[] {
  const folded = fold(text)
    .replace(/\b(j|l|d|c|n|s|m|t|qu|jusqu|lorsqu)'(?=[a-z]{3})/g, '$1 ')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
    .replace(/\bx[ -]?rays?\b/g, 'xray')
    .replace(/\be-?mails?\b/g, 'email')
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What two spellings of the same phrase have in common. */
export function phraseKey(text: string): string {
  return tokens(text).join(' ')
}
