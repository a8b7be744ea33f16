/** X-ray by age: who of several people needs one, where the letter says it of ages and of no name. */
import type { Found, Letter } from '../letters/letter.ts'
import type { Member } from '../letters/member.ts'
import { folded } from './folded.ts'
import { mainAppointment } from './lookup.ts'
import { lead, quoted, wordsOf } from './statement.ts'
import type { Statement } from './topic.ts'

/** From which age on it is wanted; of who is just as old, only "from" leaves no doubt. */
const over = /\b(?:plus de|ages? de plus de|au[- ]dela de|au-dessus de) (\d{1,2}) ans\b/
const from =
  /\b(?:a partir de|des|ages? d'au moins|d'au moins) (?:l'age de )?(\d{1,2}) ans\b|\b(\d{1,2}) ans (?:et plus|ou plus|revolus)\b/
const under = /\b(?:moins de|ages? de moins de|avant(?: l'age de)?|jusqu'a) (\d{1,2}) ans\b/
const notWanted =
  /\bpas (?:necessaire|obligatoire|demandee?|exigee?|concernes?|requise?)|\bdispens|\bexempt|\bsauf\b|\baucune\b|\bne (?:pass|font|sont)/

type Limit = { age: number; said: Found<string>; needed: boolean; isOver: boolean }

/** Each of them by the year of birth; the line alone where that does not tell. */
export function xrayByAge(letter: Letter, members: Member[]): Statement[] {
  const { sentences = [], xray } = letter
  const lines = [...sentences.filter(({ value }) => /\bradio/.test(value)), xray?.forWhom, xray?.notFor]
    .flatMap((one): Found<string>[] => (one?.sure ? [{ ...one, value: folded(one.quote) }] : []))
    .filter(({ value }) => /\d ans\b/.test(value))
  const limits = lines.flatMap(limitsIn)
  const day = mainAppointment(letter)?.date
  const told = day?.sure ? members.flatMap((one) => ofOne(one, Number(day.value.slice(0, 4)), limits)) : []
  if (told.length > 0 && told.length === members.length) return told
  const said = lines[0] ?? xray?.forWhom ?? xray?.notFor
  return said ? [lead('people:xrayOfAll', { quote: wordsOf(said) }, quoted(said))] : []
}

function limitsIn(said: Found<string>): Limit[] {
  const isNot = notWanted.test(said.value)
  const read = (pattern: RegExp, needed: boolean, isOver: boolean): Limit[] => {
    const age = Number(pattern.exec(said.value)?.slice(1).find(Boolean) ?? Number.NaN)
    return Number.isNaN(age) ? [] : [{ age, said, needed, isOver }]
  }
  // "Not for those under 15" says nothing of who is older, nor does its opposite.
  return isNot ? read(under, false, false) : [...read(over, true, true), ...read(from, true, false)]
}

/** On the day somebody is as old as the years between, or one less. */
function ofOne({ name, born }: Member, year: number, limits: Limit[]): Statement[] {
  if (born === null) return []
  const most = year - born
  const fitting = limits.find(({ age, needed, isOver }) =>
    needed ? most - 1 >= age + (isOver ? 1 : 0) : most < age,
  )
  if (!fitting) return []
  const { needed, said } = fitting
  return [lead(`people:xrayAge.${needed ? 'needed' : 'none'}`, { name, quote: wordsOf(said) }, quoted(said))]
}
