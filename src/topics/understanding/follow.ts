/** Follow: a question that leans on the turn before ("and my wife?", "how much is it then?") said in full. */
import { phraseKey, tokens } from './text.ts'
import type { Words } from './words.ts'

export type Leaning = {
  /** The clause with what it left out. */
  full: string
  /** It makes no sense alone ("and the x-ray?"), so its full form is preferred. */
  must: boolean
}

/** What a clause says in full after the last topic, or null when it stands on its own feet. */
export function said(
  clause: string,
  last: string | undefined,
  words: Words,
  hasContent: (word: string) => boolean,
): Leaning | null {
  const gist = Object.entries(words.gist).find(([topic]) => topic === last)?.[1]
  if (!gist) return null
  const key = `${phraseKey(clause)} `
  const leaning = words.leaning
    .map(phraseKey)
    .filter((start) => key.startsWith(`${start} `))
    .sort((a, b) => b.length - a.length)[0]
  const rest = leaning ? key.slice(leaning.length).trim() : key.trim()
  const found = tokens(rest)
  if (found.length === 0 || found.length > 9) return null
  const questions = words.openers.some((opener) => `${rest} `.startsWith(`${phraseKey(opener)} `))
  if (!questions)
    return leaning || found.length <= 3 ? { full: `${gist.asks} ${rest}`, must: leaning !== undefined } : null
  const points = found.some((word) => words.pointers.includes(word)) && !found.some(hasContent)
  if (!points && found.length > 3) return null
  const plain = found.filter((word) => !words.pointers.includes(word)).join(' ')
  return { full: `${plain} ${gist.about}`, must: points }
}
