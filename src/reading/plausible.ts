/** Tells text from the rubbish that a bad scan or a broken font gives. */

/** A page with fewer letters than this says nothing by itself. */
const minLetters = 25

/** True when most of the words could be words and there are enough of them to be a page of text. */
export function looksLikeText(words: readonly string[]): boolean {
  const letters = words.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters < minLetters) return false
  const good = words.filter(couldBeWord).length
  return good >= 0.7 * words.length
}

/** Letters of one script with a vowel among them, a number, or punctuation around one of those. */
function couldBeWord(word: string): boolean {
  const core = word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')
  if (core === '') return word.length <= 2
  if (/[\ufffd\ue000-\uf8ff]/u.test(core)) return false
  if (/^[\d\p{P}\p{S}hHeèr°]+$/u.test(core)) return true
  return (
    /^[\p{L}\p{N}'’.\-‐–/@:_]+$/u.test(core) &&
    (core.length < 4 || /[aeiouyàâäéèêëîïôöùûüœæAEIOUYÉÈÀÊÎÔ\d]/.test(core))
  )
}
