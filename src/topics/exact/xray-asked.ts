/** Asked whether the x-ray needs an appointment, when its centre is open, or by which day it has to be made: what the letter says of that. */
import type { Letter } from '../../letters/letter.ts'
import { daysUntil, mainAppointment } from '../lookup.ts'
import { openingWords } from '../opening-words.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** What else a last day may be asked of, behind an answer on the x-ray. */
const others = ['reschedule', 'send-documents', 'appeal', 'withdraw', 'confirm', 'justify'] as const

/** Empty where something else is asked, or the letter does not say it of the x-ray. */
export function xrayAsked(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const { xray } = letter
  if (!xray) return []
  const isNamed = names(question, 'xray', asking)
  const isSpokenOf = question.topic.startsWith('xray-') || question.last?.startsWith('xray-') === true
  const asks = (matter: string) => names(question, matter, asking)
  const { walkIn, opening } = xray
  const hours = opening ? openingWords(opening.value) : null
  const isAboutEntry = asks('xray-free-entry') || ((isNamed || isSpokenOf) && asks('xray-appointment'))
  if (walkIn && isAboutEntry)
    return [
      lead(
        'xray:asked.walkIn',
        {
          opening: hours ? { key: 'xray:asked.takes', with: { opening: hours } } : null,
          quote: wordsOf(walkIn),
        },
        quoted(walkIn),
      ),
    ]
  const isOfOther = !isNamed && others.some((aim) => asks(`aim-${aim}`))
  if (!(isNamed || isSpokenOf) || isOfOther) return []
  if (opening && asks('xray-hours'))
    return [lead('xray:asked.hours', { opening: hours, quote: wordsOf(opening) }, quoted(opening))]
  return asks('last-day') || asks('xray-days') ? days(letter, now) : []
}

function days(letter: Letter, now: Date): Statement[] {
  const { since, until, daysBefore } = letter.xray ?? {}
  const main = mainAppointment(letter)
  if (!until?.sure) return []
  const away = daysUntil(until.value, now, main?.timeZone)
  const values = { date: { date: until.value }, away: { away }, quote: wordsOf(until) }
  if (away < 0) return [lead('xray:asked.over', values, quoted(until))]
  if (since)
    return [lead('xray:asked.window', { ...values, from: { date: since.value } }, quoted(since, until))]
  if (!daysBefore || daysBefore.quote !== until.quote)
    return [lead('xray:asked.until', values, quoted(until))]
  const { count, working } = daysBefore.value
  const long = { key: `xray:ahead.${working ? 'working' : 'days'}` as const, with: { count } }
  return [lead('xray:asked.before', { ...values, long }, quoted(until))]
}
