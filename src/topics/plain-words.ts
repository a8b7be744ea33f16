/** Plain words: what a message says in so many words and needs no guess: that all is to be deleted, that somebody has changed their mind, thanks. */
import { phraseKey } from './understanding/text.ts'

/** Patterns over small letters without accents and signs, kept in `locales/<lang>/plain.json`. */
export type PlainPatterns = {
  /** The whole message is a wish that all be deleted: it can't be undone. */
  erase: string[]
  /** "I changed my mind", and the words around it that say nothing. */
  mind: string[]
  besideMind: string[]
  /** The whole message takes back what was said: "never mind". */
  drop: string[]
  /** Somebody who was to go back to their country does not want to. */
  stay: string[]
  /** Until the journey, or what would come of it. */
  notStay: string[]
  /** The other way round. */
  go: string[]
  /** Nothing but thanks: one such word, and what may stand before and behind it, piece by piece. */
  thanks: { before: string[]; word: string[]; after: string[] }
  /** Each word of a message that is nothing but a day and the words that ask what it is. */
  ofDay: string[]
  /** Each word of a message that asks for nothing but what there is to pay or to get. */
  ofMoney: { word: string[]; beside: string[] }
  /** Nothing but that they want the day or the place: words that name each, and what may stand beside. */
  momentOrPlace: { when: string[]; where: string[]; beside: string[] }
  /** A message is wanted, perhaps once more. */
  asksToWrite: string[]
  /** The last one is, and nothing else. */
  again: string[]
}

export type PlainWords = {
  erases(said: string): boolean
  thanks(said: string): boolean
  ofDay(said: string): boolean
  ofMoney(said: string): boolean
  /** Which of the two a message asks for that says no more; empty for any other. */
  momentOrPlace(said: string): ('when' | 'where')[]
  asksToWrite(said: string): boolean
  again(said: string): boolean
  stays(said: string): boolean
  goes(said: string): boolean
  drops(said: string): boolean
  /** What is said beside having changed one's mind, `''` when that is all; null where nothing of the kind is said. */
  besideChange(said: string): string | null
}

/** In words: a longer message tells a story, and one phrase of it is not what it is about. */
const longest = 30

export function createPlainWords(patterns: PlainPatterns): PlainWords {
  const any = (sources: string[]) => new RegExp(sources.join('|'))
  const [erase, mind] = [any(patterns.erase), any(patterns.mind)]
  const [drop, stay, go] = [any(patterns.drop), any(patterns.stay), any(patterns.go)]
  const money = any(patterns.ofMoney.word.map((one) => `\\b(?:${one})\\b`))
  const isShort = (key: string) => key.split(' ').length <= longest
  const shortly = (holds: (key: string) => boolean) => (said: string) => {
    const key = phraseKey(said)
    return key !== '' && isShort(key) && holds(key)
  }
  const saying = (pattern: RegExp) => shortly((key) => pattern.test(key))
  const thanks = shortly(thanking(patterns.thanks))
  const isFiller = madeOf(patterns.besideMind)
  const stays = saying(stay)
  const staysOnlyUntil = saying(any(patterns.notStay))
  return {
    erases: saying(erase),
    thanks: (said) => !said.includes('?') && thanks(said),
    ofDay: shortly(madeOf(patterns.ofDay)),
    ofMoney: shortly(
      (key) => money.test(key) && madeOf([...patterns.ofMoney.word, ...patterns.ofMoney.beside])(key),
    ),
    momentOrPlace: askingOnly(patterns.momentOrPlace),
    asksToWrite: saying(any(patterns.asksToWrite)),
    again: saying(any(patterns.again)),
    stays: (said) => stays(said) && !staysOnlyUntil(said),
    goes: saying(go),
    drops: saying(drop),
    besideChange(said) {
      const key = phraseKey(said)
      if (!isShort(key)) return null
      const [found] = mind.exec(key) ?? []
      if (found === undefined) return null
      const beside = key.replace(found, ' ').replace(/\s+/g, ' ').trim()
      return isFiller(beside) ? '' : beside
    },
  }
}

/** Whether words are nothing but these pieces. One after the other: a repeated group would try every way of parting them. */
function madeOf(pieces: string[]): (key: string) => boolean {
  const next = new RegExp(`^(?:${pieces.join('|')}) `)
  return (key) => {
    let rest = key === '' ? '' : `${key} `
    while (next.test(rest)) rest = rest.replace(next, '')
    return rest === ''
  }
}

function askingOnly({ when, where, beside }: PlainPatterns['momentOrPlace']) {
  const isNoMore = madeOf([...when, ...where, ...beside])
  const [ofWhen, ofWhere] = [when, where].map((one) => new RegExp(`\\b(?:${one.join('|')})\\b`))
  return (said: string): ('when' | 'where')[] => {
    const key = phraseKey(said)
    if (key.split(' ').length > fewWords || !isNoMore(key)) return []
    return [
      ...(ofWhen?.test(key) ? ['when' as const] : []),
      ...(ofWhere?.test(key) ? ['where' as const] : []),
    ]
  }
}

/** In words: "time and place again please". */
const fewWords = 7

function thanking({ before, word, after }: PlainPatterns['thanks']): (key: string) => boolean {
  const [leadsTo, isThanks, follows] = [madeOf(before), madeOf(word), madeOf(after)]
  return (key) => {
    const words = key.split(' ')
    const at = words.findIndex((one) => isThanks(one))
    return at >= 0 && leadsTo(words.slice(0, at).join(' ')) && follows(words.slice(at + 1).join(' '))
  }
}
