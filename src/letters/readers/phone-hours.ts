/** The hours at which a telephone is answered, where they stand beside its number. */

import type { PhoneHours } from '../asking.ts'
import type { Reader } from '../kind.ts'
import { found, type Passage, type Span, sentenceAt } from '../passage.ts'
import type { Opening } from '../xray.ts'
import { contactsIn } from './contact.ts'
import { phonesIn } from './phone.ts'
import { timesIn } from './time.ts'
import { weekday, weekdaysFromTo, weekdaysListed, weekdaysNamed } from './week.ts'

/** Between a number and its hours stand only words like these. */
const between = new RegExp(
  String.raw`^(?:[\s,(:;.–-]|\b(?:le|les|la|l'|de|des|entre|du|au|et|tous|jours|ouvres|ouvrables|matins?|apres-midis?|uniquement|seulement|joignable|ouvert|de preference|plutot|si possible|${weekday}s?)\b)*$`,
)
const half = new RegExp(
  String.raw`^[\s,(:–-]*(?:(?:du ${weekday} au ${weekday}|uniquement|seulement|joignable|de preference|plutot|si possible),? )*(?:(le|chaque|tous les) matins?|(?:l'|les |chaque )(apres-midis?))\b`,
)
/** "joignable de 13 h 30 à 15 h 30 au", "répond le matin au" */
const halfBefore =
  /\b(?:repond\w*|joignable|ouverte?|permanence|appele[zr]|accueil telephonique)\b[^.;\d]{0,20}\b(?:(le matin)|l'(apres-midi)),? au $/
const days = new RegExp(String.raw`\bdu ${weekday} au ${weekday}\b`)
const listed = new RegExp(String.raw`\b${weekday}s?\b`)
/** "sauf le vendredi", "pas le mercredi" */
const but = String.raw`[\s,;(]*(?:sauf|pas|hors|excepte|hormis|fermee?)(?: joignable)? (?:${weekdaysListed})`
const butBehind = new RegExp(`^${but}`)
/** "sauf le vendredi après-midi", "sauf le vendredi (16 h)": which hours are then left no words here can say. */
const inPart = String.raw`(?! ?[,(]? ?(?:le |l'|en |au |des |de |a partir |avant |apres )*(?:matin|apres-midi|soir|midi|jusqu|a \d|\d)|,? ?(?:et|ou|ni|\/|,) (?:les? )?${weekday})`
const butWholeBehind = new RegExp(`^${but}${inPart}`)
const butWithin = new RegExp(`${but}${inPart}`)
/** "lundi et jeudi, " in front of the hours */
const onDays = new RegExp(
  String.raw`^[\s,(:;–-]*(?:(?:uniquement|seulement|joignable|ouvert) )?(?:${weekdaysListed})(?=[\s,:(–-]*(?:de |entre )?$)`,
)
const reach = 70

export const phoneHours: Reader = ({ passage }) => {
  const hours = [...phonesIn(passage)].flatMap((phone): PhoneHours[] => {
    const open = behind(passage, phone) ?? ahead(passage, phone)
    return open ? ofNumber(passage, phone.digits, open) : []
  })
  const all = hours.length > 0 ? hours : elsewhere(passage)
  return all.length > 0 ? { phoneHours: all } : {}
}

const better = /^[\s,(]*(?:de preference|plutot|si possible)\b/
const betterBefore = /\b(?:de preference|plutot|si possible)[\s,(]*$/

/** The words that only prefer these hours belong to them; none where a part of a day is taken out. */
function ofNumber(passage: Passage, phone: string, { span, value }: Open): PhoneHours[] {
  const behind = better.exec(passage.text.slice(span.end, span.end + 20))
  const ahead = betterBefore.exec(passage.text.slice(Math.max(0, span.start - 16), span.start))
  const within = /\b(?:de preference|plutot|si possible)\b/.test(passage.text.slice(span.start, span.end))
  const end = span.end + (behind?.[0].length ?? 0)
  const rest = passage.text.slice(end, end + reach)
  const closed = butWholeBehind.exec(rest)
  if (!closed && butBehind.test(rest)) return []
  const whole = { start: span.start - (ahead?.[0].length ?? 0), end: end + (closed?.[0].length ?? 0) }
  const preferred = behind || ahead || within ? { preferred: true as const } : {}
  const except = closed ? { except: weekdaysNamed(closed[0]) } : {}
  return [{ phone, open: found(passage, whole, { ...value, ...preferred, ...except }) }]
}

const us = String.raw`(?:[- ]nous| (?:pour cela )?(?:au |le |a ?l'|l')(?:numero|secretariat|service|standard|accueil|centre|organisme|ofii)\b(?:[^,;.:]{0,40},)?)`
/** Between these and the hours stand only words that tell when. */
const calling = new RegExp(
  String.raw`\b(?:(?:telephon|appel)(?:ez|er)${us}?|joindre${us}|nous joindre|joignables?)(?: par telephone)?(?=[\s,(:])`,
  'g',
)

/** "Téléphonez-nous entre 14 h et 16 h", where the number stands in the head of the letter. */
function elsewhere(passage: Passage): PhoneHours[] {
  const { contact, moving } = contactsIn(passage)
  const phone = moving.phone ?? contact.phone
  const time = timesIn(passage).find(({ start, until }) => until && leadTo(passage, start) !== null)
  if (!phone || !time?.until) return []
  const { start, end } = sentenceAt(passage, time.start)
  if ([...phonesIn(passage)].some((one) => one.start >= start && one.end <= end)) return []
  const lead = /\b(?:entre|de) $/.exec(passage.text.slice(Math.max(0, time.start - 8), time.start))?.[0] ?? ''
  const span = { start: time.start - lead.length, end: Math.max(time.end, time.until.end) }
  const value = {
    days: weekdaysFromTo(leadTo(passage, time.start) ?? ''),
    half: null,
    from: time.time,
    to: time.until.time,
  }
  return ofNumber(passage, phone.value, { span, value })
}

const byThen = new RegExp(
  String.raw`\bavant le (?:${weekday} )?\d{1,2}(?:er)? [a-z]{3,9}(?: \d{4})?|\b(?:des que possible|au plus (?:vite|tot))\b`,
)

/** The words between one's calling and the hours for it; null where others stand there, or days one by one. */
function leadTo(passage: Passage, index: number): string | null {
  const words = passage.text.slice(sentenceAt(passage, index).start, index)
  const call = [...words.matchAll(calling)].at(-1)
  const lead = call ? words.slice(call.index + call[0].length).replace(byThen, '') : null
  return lead !== null && between.test(lead) && !listed.test(lead.replace(days, '')) ? lead : null
}

type Open = { span: Span; value: Opening }

function behind(passage: Passage, phone: Span): Open | null {
  const text = passage.text.slice(phone.end, phone.end + reach)
  const time = timesIn(passage).find(
    ({ start, until }) => until && start >= phone.end && start <= phone.end + reach,
  )
  const whole = time ? passage.text.slice(phone.end, time.start) : ''
  const closed = butWithin.exec(whole)
  const open = onDays.exec(closed ? whole.replace(closed[0], '') : whole)
  const lead = [closed, open].reduce((rest, one) => (one ? rest.replace(one[0], ' ') : rest), whole)
  // Days that are listed one by one have no words here: the hours alone would be too little.
  if (listed.test(lead.replace(days, '')) && !butBehind.test(text)) return null
  if (time?.until && between.test(lead) && !/\n.*\n/.test(lead)) {
    return {
      span: { start: phone.start, end: Math.max(time.end, time.until.end) },
      value: {
        days: weekdaysFromTo(lead),
        half: null,
        from: time.time,
        to: time.until.time,
        ...(open ? { on: weekdaysNamed(open[0]) } : {}),
        ...(closed ? { except: weekdaysNamed(closed[0]) } : {}),
      },
    }
  }
  const match = half.exec(text)
  if (!match && butBehind.test(text))
    return { span: phone, value: { days: null, half: null, from: null, to: null } }
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
