/** Form: whether words ask or tell, and what is left of them without politeness. */
import { fold, phraseKey } from './text.ts'
import type { Words } from './words.ts'

const asker = '(?:what|when|where|who|whom|why|how|which|whose)'
const doer = `(?:i|we|you|they|he|she)\\b(?!')`
const named = '(?:my|our|his|her|the|someone|somebody|anyone|anybody) '
/** The verb before the one who does it: an English question, wherever it stands in a sentence. */
const inverted = `(?:(?:can|could|do|does|did|must|may|should|shall|will|would|am|are|is|have|has) ${doer}|(?:can|could|must|may|should|will|would|does) ${named}|(?:is|does|did|will|can|must|should) it\\b|(?:is|are) there (?:an?|any|some|no)\\b)`
/** Said before such words, these make them no question, or the rest of one. */
const joined = `(?<!\\b(?:so|than|as|neither|nor|i|we|you|they|he|she|it|that|this|to) )`
/** Where a question turns up inside a sentence, with the word that it begins with. As the source of a RegExp. */
export const turn = `(?:${joined}(?<!\\b${asker} (?:\\w+ ){0,2})(?<!\\b(?:and|but|or|if) )(?=${inverted})|(?=${asker} (?:\\w+ ){0,2}${inverted}))`
const turned = new RegExp(`${joined}(?<!\\bhow (?=are you))\\b${inverted}`)
/** Asks for a measure, wherever it stands. */
const measures = /\b(?:how (?:much|many|long)|what (?:time|happens))\b/
/** Wishes, at the start of a clause. */
const wishes = /(?:^|[,;:] *|\b(?:and|so|but|because) )(?:i (?:need|want|would like)|i['’]?d like)\b/i
/** Asks at its end: "activate the visa where", "and what else". */
const trailing = /\b(?:what|which|where|when|who|how)(?: \w+)?$/
/** Begin a question inside a sentence, beside those that begin one anywhere. */
const inner = ['if', 'whether', 'about']
/** "She asks also whether", "he asked me which". */
const meanwhile = /^(?:(?:also|now|too|me|us|you|him|her|them|myself|again|still) )+/
/** In words: what leans on a question before it ("and my wife") is short, or else it tells something. */
const longestLeaning = 6

/** The phrases of a list as they are compared; made once. */
const keys = new WeakMap<string[], string[]>()
function keysOf(phrases: string[]): string[] {
  const known = keys.get(phrases)
  if (known) return known
  const made = phrases.map(phraseKey)
  keys.set(phrases, made)
  return made
}

/** True for the shape of a question, or of a wish. Words of politeness and "and" before it do not hide it. */
export function asks(text: string, words: Words): boolean {
  if (/[?？؟]/.test(text) || wishes.test(text)) return true
  // Without its apostrophe "we're" would be "were", which begins a question.
  const said = text.replace(/\bwe['’]re\b/giu, 'we are')
  const whole = phraseKey(said)
  if (turned.test(whole) || measures.test(whole) || trailing.test(whole)) return true
  const stages = [...undressed(said, words)]
  if (stages.some((key) => beginsAsking(key, words))) return true
  // "I don't know what they will do": asked inside a sentence.
  const key = ` ${stages.at(-1)} `
  return keysOf(words.wonders).some((wonder) => {
    const at = key.indexOf(` ${wonder} `)
    if (at < 0) return false
    const next = key.slice(at + wonder.length + 2).replace(meanwhile, '')
    return [...inner, ...keysOf(words.openers)].some((word) => next.startsWith(`${word} `))
  })
}

function beginsAsking(key: string, words: Words): boolean {
  const starts = (phrase: string) => `${key} `.startsWith(`${phrase} `)
  if (keysOf(words.openers).some(starts)) return true
  const leant = keysOf(words.leaning)
    .filter(starts)
    .sort((a, b) => b.length - a.length)[0]
  if (leant === undefined) return false
  const rest = `${key.slice(leant.length + 1)} `
  return (
    key.split(' ').length <= longestLeaning ||
    [...words.conditions, ...keysOf(words.openers)].some((word) => rest.startsWith(`${word} `))
  )
}

/** True for a trouble that somebody tells in order to be helped: "I lost it", "I can't on the 14th". */
export const complains = (text: string) => /\bi (?:cannot|can['’]?t|lost|missed|forgot)\b/i.test(text)

/** True for what the writer says it is not about: "I don't want to cancel", "not the x-ray". */
export function denies(text: string, words: Words): boolean {
  const key = `${phraseKey(text)} `
  return keysOf(words.denials).some((denial) => key.startsWith(`${denial} `))
}

/** True for what begins as if it went on from what was said before: "and", "what about". */
export function leans(text: string, words: Words): boolean {
  const key = `${phraseKey(text)} `
  return keysOf(words.leaning).some((start) => key.startsWith(`${start} `))
}

/** A clause without the polite words around it. */
export function bare(text: string, words: Words): string {
  let last = ''
  for (const key of undressed(text, words)) last = key
  return last
}

/** A clause, losing one polite phrase after the other. */
function* undressed(text: string, words: Words): Generator<string> {
  const { first, last } = fillersOf(words)
  let key = phraseKey(fold(text))
  yield key
  for (;;) {
    const opening = first.get(key.slice(0, `${key} `.indexOf(' ')))
    const start = opening?.find((filler) => key.startsWith(`${filler} `))
    // "First, …" is politeness; "which comes first" is the question.
    const closing = start === undefined ? last.get(key.slice(key.lastIndexOf(' ') + 1)) : undefined
    const end = closing?.find((filler) => key.endsWith(` ${filler}`) && !Object.hasOwn(words.places, filler))
    if (start !== undefined) key = key.slice(start.length + 1)
    else if (end !== undefined) key = key.slice(0, -end.length - 1)
    else return
    yield key
  }
}

type Fillers = { first: Map<string, string[]>; last: Map<string, string[]> }
/** The fillers by their first and by their last word; made once. */
const fillers = new WeakMap<Words, Fillers>()
function fillersOf(words: Words): Fillers {
  const known = fillers.get(words)
  if (known) return known
  const made: Fillers = { first: new Map(), last: new Map() }
  for (const filler of keysOf(words.fillers)) {
    const [first = '', last = ''] = [filler.split(' ')[0], filler.split(' ').at(-1)]
    made.first.set(first, [...(made.first.get(first) ?? []), filler])
    made.last.set(last, [...(made.last.get(last) ?? []), filler])
  }
  fillers.set(words, made)
  return made
}
