/** Called off: what the letter says comes next, and what to keep. */
import type { Letter } from '../../letters/letter.ts'
import { contactsOf, reachedBy } from '../lookup.ts'
import { inCases, notedLines, noteOf, valuesOf } from '../note-words.ts'
import { reached } from '../reached.ts'
import { line, quoted } from '../statement.ts'
import type { Statement, Value, Values, WordingKey } from '../topic.ts'

/** What comes after an appointment that was called off. */
export function afterwards(letter: Letter): Statement[] {
  const nothing = noteOf(letter, 'off-nothing')
  const next = noteOf(letter, 'off-letter')
  const how = next?.said.value ?? 'some'
  const comes = next
    ? [
        line(
          `note:${nothing ? 'off-both' : 'off-letter'}.${how}`,
          { when: expected(letter) },
          quoted(next.said, nothing?.said ?? null),
        ),
      ]
    : notedLines(letter, 'off-nothing')
  return [
    ...comes,
    ...address(letter),
    ...notedLines(letter, unchanged.find((id) => noteOf(letter, id)) ?? 'off-fault'),
    ...notedLines(letter, 'off-xray', 'off-xray-wait', 'off-papers', 'off-wait', 'off-elsewhere'),
    ...writeIf(letter),
    ...notedLines(letter, 'off-show'),
    ...inCases(letter, 'off-enclosed').map((one): Statement => ({ ...one, role: 'line' })),
  ]
}

/** The one that matters more first: each says that nothing is lost. */
const unchanged = ['off-stay', 'off-rights', 'off-fault'] as const

/** By when something comes: `from:11`, `weeks:3`, `soon` (weeks), `days`. */
export function expected(letter: Letter): Value {
  const [how, count] = noteOf(letter, 'off-when')?.said.value.split(':') ?? []
  if (how === undefined) return null
  if (count === undefined) return { key: `note:off-when.${how}` }
  const values: Values =
    how === 'weeks' || how === 'months' ? { count: Number(count) } : { month: { key: `note:month.${count}` } }
  return { key: `note:off-when.${how}`, with: values }
}

function writeIf(letter: Letter): Statement[] {
  const note = noteOf(letter, 'off-write')
  if (!note) return []
  const say = note.said.value === '' ? 'note:off-write.some' : 'note:off-write.day'
  const { how, office } = reached(contactsOf(letter))
  const turn: Value = { key: `note:turn.${how}`, with: { office } }
  const { email, phone } = contactsOf(letter)
  return [line(say, { ...valuesOf(note), turn }, quoted(note.said, email ?? phone))]
}

function address(letter: Letter): Statement[] {
  const note = noteOf(letter, 'off-address')
  if (!note) return []
  const { email, phone } = contactsOf(letter)
  const office = reachedBy({ email, phone })
  const contact: Value = office === null ? null : { key: 'note:contact', with: { office } }
  const { value } = note.said
  const say: WordingKey = `note:off-address.${value === '' ? 'later' : value}`
  return [line(say, { contact }, quoted(note.said, email ?? phone))]
}
