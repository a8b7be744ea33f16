/** A paper that the office has and cannot use: what is wrong with it, and what to do. */
import { type DocumentId, documentIds, type Letter } from '../../letters/letter.ts'
import type { Note } from '../../letters/note.ts'
import { item, line, quoted, wordsOf } from '../statement.ts'
import type { Statement, Value } from '../topic.ts'

/** Of a letter that calls: one that only asks for papers lists what is missing. */
function faultsIn({ notes = [], appointments }: Letter): Note[] {
  const all = appointments.length > 0 ? notes.filter(({ id }) => id === 'paper-fault') : []
  return all.filter(
    ({ said }, at) => !all.some((other, place) => place < at && other.said.quote.includes(said.quote)),
  )
}

type Fault = { fault: string; action: string; which: Value; doctor: boolean }

function faultOf({ said }: Note): Fault {
  const [fault = '', action = '', id = '', page = '', doctor] = said.value.split('|')
  const name: Value = isPaper(id) ? { key: `document:${id}.name` } : null
  const which: Value =
    page === '' ? name && { key: 'note:paperFault.named', with: { name } } : pageOf(page, name)
  return { fault, action, which, doctor: doctor !== '' }
}

const pageOf = (page: string, name: Value): Value =>
  name
    ? { key: 'note:paperFault.namedPage', with: { name, page } }
    : { key: 'note:paperFault.page', with: { page } }

const isPaper = (id: string): id is DocumentId => id !== 'other' && documentIds.some((one) => one === id)

export const paperFaults = (letter: Letter): Statement[] =>
  faultsIn(letter).map((note) => {
    const { fault, action, which, doctor } = faultOf(note)
    const todo: Value = { key: `note:paperFault.todo.${todoOf(fault, action, doctor)}` }
    return line(`note:paper-fault.${fault}`, { which, todo, quote: wordsOf(note.said) }, quoted(note.said))
  })

const actions = ['bring', 'send', 'mend'] as const

function todoOf(fault: string, action: string, doctor: boolean) {
  const own = actions.find((one) => one === action)
  if (!own) return 'ask'
  if (fault === 'missing') return own === 'send' ? 'sendIt' : 'bringIt'
  return doctor ? (`${own}Doctor` as const) : own
}

/** What stands at the end of the list of things to bring. */
export const toBringAgain = (letter: Letter): Statement[] =>
  faultsIn(letter)
    .filter((note) => faultOf(note).action === 'bring' || faultOf(note).action === 'mend')
    .map((note) => item('note:paperFault.listed', { which: faultOf(note).which }, quoted(note.said)))
