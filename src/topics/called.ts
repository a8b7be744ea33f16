/** Called: which of several letters a person names, by what people call its kind or by its day. */
import type { KindName, Letter } from '../letters/letter.ts'
import { isDay } from './days-named.ts'
import { phraseKey, tokens } from './understanding/text.ts'
import { told } from './understanding/told.ts'

/** `other`: what the other one of two is called. `around`: words that may stand beside a letter's name in a message that only names it ("no, the French course"). */
export type Called = { kinds: Partial<Record<KindName, string[]>>; other: string[]; around: string[] }

type Known = { letter: Letter }

export type LetterNames = {
  /** The one letter that the words name; null when they name none, or several. */
  named<T extends Known>(text: string, letters: T[]): T | null
  /** The same, of a message that says nothing else. */
  onlyNamed<T extends Known>(text: string, letters: T[]): T | null
  /** Whether a message only says that it means the other letter. */
  meansOther(text: string): boolean
  /** The words without what this letter is called in them; null when they do not call it anything. */
  without(text: string, letter: Known): string | null
}

export function createLetterNames({ kinds, other, around }: Called): LetterNames {
  const besides = new Set(around)
  const onlyAround = (words: string) => tokens(words).every((word) => besides.has(word))
  const others = other.map((name) => ` ${phraseKey(name)} `)
  const phrases = new Map(
    Object.entries(kinds).map(([kind, names]) => [
      kind,
      names.map((name) => ` ${phraseKey(name)} `).sort((a, b) => b.length - a.length),
    ]),
  )
  const namesOf = ({ letter }: Known) => phrases.get(letter.kind) ?? []
  const isCalled = (key: string, one: Known) => namesOf(one).some((name) => key.includes(name))
  const unnamed = (key: string, one: Known) =>
    namesOf(one).reduce((left, name) => left.replace(name, ' '), key)

  function named<T extends Known>(text: string, letters: T[]): T | null {
    const key = ` ${phraseKey(text)} `
    return only(letters.filter((one) => isOn(one, text))) ?? only(letters.filter((one) => isCalled(key, one)))
  }

  return {
    named,
    meansOther(text) {
      const key = ` ${phraseKey(text)} `
      const name = others.find((one) => key.includes(one))
      return name !== undefined && onlyAround(key.replace(name, ' '))
    },
    without(text, letter) {
      const key = ` ${phraseKey(text)} `
      return isCalled(key, letter) ? unnamed(key, letter).trim() : null
    },
    onlyNamed(text, letters) {
      const one = named(text, letters)
      const key = ` ${phraseKey(text)} `
      const rest = one && unnamed(key, one)
      return rest !== null && onlyAround(rest) ? one : null
    },
  }
}

function only<T>(found: T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Who says "it is on the 12th, not on the 11th" means the letter of the 11th. */
function isOn({ letter }: Known, text: string): boolean {
  const { right, wrong } = told(text)
  const days = wrong.days.length > 0 ? wrong.days : right.days
  return days.some((day) => letter.appointments.some(({ date }) => isDay(date.value, day)))
}
