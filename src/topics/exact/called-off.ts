/** Asked of an appointment that was called off: whether to go, why, when the new one is, what it does to the file, whom to show the letter. */
import type { Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { noteOf } from '../note-words.ts'
import { expected } from '../notes/called-off.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import { whatItIs } from '../summary.ts'
import type { Statement, Values, WordingKey } from '../topic.ts'
import { reasonsIn } from './because.ts'
import { type Asking, names, type Question } from './question.ts'

/** The first that is asked about; empty where it is none of these. */
export function ofCalledOff(question: Question, letter: Letter, asking: Asking): Statement[] {
  const asks = (matter: string) => names(question, matter, asking)
  if (asks('off-xray')) return ofXray(letter)
  if (asks('off-work'))
    return [lead('exact:off.work', day(letter), behind(letter)), ...noted(letter, ['off-show'])]
  if (asks('off-absent')) return notBlamed(letter)
  if (asks('off-why')) return why(letter)
  if (asks('off-new')) return next(letter)
  return asks('off-go') ? [whatItIs(letter)] : []
}

const behind = (letter: Letter) => {
  const said = noteOf(letter, 'off-says') ?? noteOf(letter, 'off-what')
  return said ? quoted(said.said) : ownRule
}

const day = ({ cancelled }: Letter): Values => ({
  day: cancelled ? { key: 'exact:off.on', with: { date: { date: cancelled } } } : null,
})

const blameless = ['off-stay', 'off-rights', 'off-fault'] as const

const noted = (letter: Letter, ids: readonly ('off-show' | (typeof blameless)[number])[]): Statement[] =>
  ids.flatMap((id) => {
    const note = noteOf(letter, id)
    return note ? [line(`note:${id}`, {}, quoted(note.said))] : []
  })

/** Whose doing it was, with the line; undefined where the letter does not say. A word that nobody is to blame goes before a reason. */
function causeOf(letter: Letter): ReturnType<typeof reasonsIn>[number] | undefined {
  const reasons = reasonsIn(letter)
  return reasons.find(({ of }) => of === 'office') ?? reasons[0]
}

/** Not blamed, where the letter says so or the office is the cause; else only what the letter says. */
function notBlamed(letter: Letter): Statement[] {
  const [first] = noted(letter, blameless)
  const cause = causeOf(letter)
  if (first || cause?.of === 'office')
    return [lead('exact:off.absent', day(letter), behind(letter)), ...(first ? [first] : [])]
  if (cause) return [lead('exact:off.reason', { quote: wordsOf(cause.line) }, quoted(cause.line))]
  return [lead('exact:off.noBlame', day(letter), behind(letter))]
}

function why(letter: Letter): Statement[] {
  const cause = causeOf(letter)
  if (!cause) return [lead('exact:off.noWhy', {}, ownRule)]
  const isNotYours = cause.of === 'office' || noted(letter, blameless).length > 0
  const key: WordingKey = isNotYours ? 'exact:off.why' : 'exact:off.reason'
  return [lead(key, { quote: wordsOf(cause.line) }, quoted(cause.line))]
}

function next(letter: Letter): Statement[] {
  const note = noteOf(letter, 'off-letter')
  if (!note) return [lead('exact:off.noNew', {}, ownRule)]
  return [
    lead(
      `exact:off.new.${note.said.value}`,
      { when: expected(letter), quote: wordsOf(note.said) },
      quoted(note.said),
    ),
  ]
}

/** Also where it says for how long one can still be used. */
const ofOldXray =
  /\b(?:radio\w*|cliches?)\b.*\b(?:valables?|valides?|conserve[zr]|garde[zr]|servira|utilisable)|\b(?:conserve[zr]|garde[zr])\b.*\b(?:radio\w*|cliches?)\b/

function ofXray(letter: Letter): Statement[] {
  const said =
    noteOf(letter, 'off-xray')?.said ??
    letter.sentences?.find(({ sure, quote }) => sure && ofOldXray.test(folded(quote).replace(/\s+/g, ' ')))
  return said ? [lead('exact:off.xray', { quote: wordsOf(said) }, quoted(said))] : []
}
