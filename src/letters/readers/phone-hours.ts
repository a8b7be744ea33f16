/** The hours at which a telephone is answered, where they stand beside its number. */
import type { Reader } from '../kind.ts'
import type { PhoneHours } from '../note.ts'
import { found, type Passage, type Span } from '../passage.ts'
import type { Opening } from '../xray.ts'
import { phonesIn } from './phone.ts'
import { timesIn } from './time.ts'
import { weekday, weekdaysFromTo } from './week.ts'

/** Between a number and its hours stand only words like these. */
const between = new RegExp(
  String.raw`^(?:[\s,(:;.–-]|\b(?:le|les|la|l'|de|des|entre|du|au|et|tous|jours|ouvres|ouvrables|matins?|apres-midis?|uniquement|seulement|joignable|ouvert|${weekday}s?)\b)*$`,
)
const half = new RegExp(
  String.raw`^[\s,(:–-]*(?:(?:du ${weekday} au ${weekday}|uniquement|seulement|joignable),? )*(?:(le|chaque|tous les) matins?|(?:l'|les |chaque )(apres-midis?))\b`,
)
/** "joignable de 13 h 30 à 15 h 30 au", "répond le matin au" */
const halfBefore =
  /\b(?:repond\w*|joignable|ouverte?|permanence|appele[zr]|accueil telephonique)\b[^.;\d]{0,20}\b(?:(le matin)|l'(apres-midi)),? au $/
const days = new RegExp(String.raw`\bdu ${weekday} au ${weekday}\b`)
const listed = new RegExp(String.raw`\b${weekday}s?\b`)
const reach = 70

export const phoneHours: Reader = ({ passage }) => {
  const hours = [...phonesIn(passage)].flatMap((phone): PhoneHours[] => {
    const open = behind(passage, phone) ?? ahead(passage, phone)
    return open ? [{ phone: phone.digits, open: found(passage, open.span, open.value) }] : []
  })
  return hours.length > 0 ? { phoneHours: hours } : {}
}

type Open = { span: Span; value: Opening }

function behind(passage: Passage, phone: Span): Open | null {
  const text = passage.text.slice(phone.end, phone.end + reach)
  const time = timesIn(passage).find(
    ({ start, until }) => until && start >= phone.end && start <= phone.end + reach,
  )
  const lead = time ? passage.text.slice(phone.end, time.start) : ''
  // Days that are listed one by one have no words here: the hours alone would be too little.
  if (listed.test(lead.replace(days, ''))) return null
  if (time?.until && between.test(lead) && !/\n.*\n/.test(lead)) {
    return {
      span: { start: phone.start, end: Math.max(time.end, time.until.end) },
      value: { days: weekdaysFromTo(lead), half: null, from: time.time, to: time.until.time },
    }
  }
  const match = half.exec(text)
  if (!match) return null
  const value: Opening = {
    days: weekdaysFromTo(match[0]),
    half: match[2] ? 'afternoon' : 'morning',
    from: null,
    to: null,
  }
  return { span: { start: phone.start, end: phone.end + match[0].length }, value }
}

function ahead(passage: Passage, phone: Span): Open | null {
  const text = passage.text.slice(Math.max(0, phone.start - reach), phone.start)
  const time = timesIn(passage).find(
    ({ start, end, until }) =>
      until &&
      end <= phone.start &&
      start >= phone.start - reach &&
      /^,? au $/.test(passage.text.slice(Math.max(end, until.end), phone.start)),
  )
  if (
    time?.until &&
    /\b(?:joignable|disposition|repond\w*|appele[zr]|permanence|ouvert\w*)\b/.test(
      passage.text.slice(time.start - reach, time.start),
    )
  ) {
    return {
      span: { start: time.start, end: phone.end },
      value: { days: weekdaysFromTo(text), half: null, from: time.time, to: time.until.time },
    }
  }
  const match = halfBefore.exec(text)
  if (!match) return null
  const start = phone.start - match[0].length
  return {
    span: { start, end: phone.end },
    value: { days: null, half: match[2] ? 'afternoon' : 'morning', from: null, to: null },
  }
}
