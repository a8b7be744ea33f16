/** "And day 3?": the day that the letter gives that number, whatever its place among the days of this letter. */
import type { Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { lead, quoted } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { toTwelve } from '../understanding/numbers.ts'
import { moment } from '../when.ts'
import type { Question } from './question.ts'

const topics = new Set<TopicId>(['when', 'several-appointments', 'civic-training', 'cir-course', 'unclear'])

const ordinals = ['premiere', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme']
const asked = new RegExp(
  `\\bday (?:number |no )?([1-6]|${toTwelve.slice(0, ordinals.length).join('|')})\\b`,
  'i',
)

/** Empty where the letter numbers no day so, or more than one. */
export function dayNumbered({ topic, said }: Question, letter: Letter, now: Date): Statement[] {
  const [, word] = asked.exec(said) ?? []
  if (word === undefined || !topics.has(topic)) return []
  const number = Number(word) || toTwelve.indexOf(word.toLowerCase()) + 1
  const named = numbered(number)
  const lines = [...(letter.sentences ?? []), ...(letter.dayLines ?? [])].filter(({ quote }) =>
    named.test(folded(quote)),
  )
  const [day, ...more] = letter.appointments.filter(({ date }) =>
    lines.some(
      ({ quote }) =>
        quote.includes(date.quote) &&
        letter.appointments.filter((one) => quote.includes(one.date.quote)).length === 1,
    ),
  )
  if (!day && lines.length === 0) return otherDay(number, letter)
  if (!day || more.length > 0) return []
  return [
    lead(
      'exact:dayNumber',
      { number: String(number), moment: moment(day, now) },
      quoted(day.date, day.start),
    ),
  ]
}

const numbered = (number: number): RegExp =>
  new RegExp(
    `\\b(?:journee|jour|j) ?(?:n° ?)?${number}\\b|\\b(?:${number}(?:e|eme|re|er)|${ordinals[number - 1]}) (?:journee|jour)\\b`,
  )

/** A day that another letter is about. */
function otherDay(number: number, { kind, sentences = [], appointments }: Letter): Statement[] {
  if (kind !== 'civic-training' || appointments.length !== 1) return []
  const all = ordinals.flatMap((_, at) =>
    sentences
      .filter(({ quote }) => numbered(at + 1).test(folded(quote)))
      .map((one) => ({ one, own: at + 1 })),
  )
  const [first] = all
  if (!first || all.some(({ own }) => own !== first.own)) return []
  return [lead('exact:dayOther', { number: String(number), own: String(first.own) }, quoted(first.one))]
}
