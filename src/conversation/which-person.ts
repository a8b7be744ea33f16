/** Which person: of a family that one letter calls, the one who cannot come or is spoken of. */
import type { Letter } from '../letters/letter.ts'
import type { Meant } from '../request/whose.ts'
import { folded } from '../topics/folded.ts'
import type { Wanted } from '../topics/wanted.ts'

/** Who speaks of their own absence: "I can't come, my daughter is ill". */
const ofOneself =
  /\b(?:i|we) (?:can(?:not|'?t)?|could|will|won'?t|am|'m|have|had|do|don'?t|did|work|missed?|need|must)\b(?! (?:only |you |please |ask|change|move))/

/** Relatives that a letter calls beside its reader. */
const family = new Set([
  'son',
  'daughter',
  'wife',
  'husband',
  'partner',
  'mother',
  'father',
  'brother',
  'sister',
])

/** Empty where the letter calls one person, or nobody but the reader is meant. */
export function personMeant({ appointments }: Letter, words: string, wanted: Wanted): Meant {
  const persons = [...new Set(appointments.flatMap(({ person }) => person ?? []))]
  if (persons.length < 2) return {}
  const said = ` ${folded(words).replace(/[^a-z'-]+/g, ' ')} `
  const shared = (part: string) => persons.every((person) => partsOf(person).includes(part))
  const named = persons.filter((person) =>
    partsOf(person).some((part) => part.length > 2 && !shared(part) && said.includes(` ${part} `)),
  )
  const who = wanted.relative(words)
  const relative = who && family.has(who) ? who : undefined
  if (named.length === 1 && named[0]) return { name: named[0], ...(relative && { who: relative }) }
  return relative && !ofOneself.test(said) ? { who: relative } : {}
}

const partsOf = (person: string): string[] => folded(person).split(/[^a-z'-]+/)

/** The letter with this person's appointments only; as it is where nobody is named. */
export function onPerson(letter: Letter, { name }: Meant): Letter {
  const appointments = letter.appointments.filter(({ person }) => person === name)
  return name && appointments.length > 0 ? { ...letter, appointments } : letter
}
