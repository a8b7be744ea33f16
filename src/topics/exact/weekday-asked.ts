/** "But Friday is the 19th, no?": which weekday a day near that of the letter is. */
import type { Letter } from '../../letters/letter.ts'
import { iso, isRealDay, weekdayOn } from '../../letters/readers/date.ts'
import { dayInDoubt } from '../letter-message.ts'
import { contactsOf } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line, ownRule, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { weekdaysIn } from '../weekdays.ts'
import type { Question } from './question.ts'

const weekday = '(?:sun|mon|tues|wednes|thurs|fri|satur)day'
const number = String.raw`(?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?! ?(?::|h|am|pm|o'clock|minutes?|hours?|people|euros?))`
const told = new RegExp(
  String.raw`\b${weekday},? (?:is|was|it is|should be|must be|would be|falls on) (?:on )?${number}|\b${number}(?: of)?(?: [a-z]+)? (?:is|was|should be|must be|would be|falls on) (?:an? )?(?:on )?${weekday}`,
)
/** In words: a longer message wants another thing. */
const most = 12

/** Empty where the letter's day and weekday fit, or no other day is named. */
export function weekdayAsked({ whole }: Question, letter: Letter): Statement[] {
  const doubt = dayInDoubt(letter)
  const words = whole.toLowerCase().replaceAll('’', "'")
  const [, before, after] = told.exec(words) ?? []
  const [named, ...others] = weekdaysIn(words)
  if (!doubt || words.trim().split(/\s+/).length > most || named === undefined || others.length > 0) return []
  const [year = 0, month = 0] = doubt.date.value.split('-').map(Number)
  const day = iso(year, month, Number(before ?? after ?? 0))
  if (!isRealDay(day)) return []
  const { how, office, because } = reached(contactsOf(letter))
  const say = weekdayOn(day) === named ? 'exact:weekday.yes' : 'exact:weekday.no'
  return [
    lead(say, { day: { date: day }, quote: wordsOf(doubt.date) }, ownRule),
    line(`exact:weekday.ask.${how}`, { office }, because),
  ]
}
