/** The chest x-ray: who has none, whether to book it, where, how and at whose cost, and what to say on the phone. */
import type { Letter } from '../letters/letter.ts'
import type { Xray } from '../letters/xray.ts'
import { contactsOf, document, instruction, reachedBy, xrayAppointment } from './lookup.ts'
import { placeValue } from './place.ts'
import { lead, line, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Statement, Topic, Value } from './topic.ts'
import { moment } from './when.ts'
import { book } from './xray-booking.ts'
import {
  ageWords,
  centresWords,
  howWords,
  pregnancyWords,
  standingOn,
  termsWords,
  whomWords,
} from './xray-words.ts'

/** It stands before everything else that is said of the x-ray. */
function ifPregnant(letter: Letter): Statement[] {
  const told = letter.xray?.pregnancy
  if (!told) return []
  const values = { quote: wordsOf(told), ...pregnancyWords(letter, told.value) }
  return [lead(`xray:pregnant.${told.value.xray}`, values, quoted(told))]
}

export const xrayPregnancy: Topic = {
  id: 'xray-pregnancy',
  about: (letter) => whenAsked(ifPregnant(letter)),
}

export const xrayBooking: Topic = {
  id: 'xray-booking',
  about: (letter, now) => [...ifPregnant(letter), ...booking(letter, now)],
}

function booking(letter: Letter, now: Date): Statement[] {
  const xray = letter.xray ?? {}
  const booked = xrayAppointment(letter)
  if (booked)
    return [
      ...whenAsked([lead('xray:booked', { moment: moment(booked, now) }, quoted(booked.date))]),
      ...atTheCentre(xray),
    ]
  if (xray.sameDay) return onTheDay(xray.sameDay, xray)
  const onSite = instruction(letter, 'chest-xray-on-site')
  if (onSite) {
    const values = { quote: wordsOf(onSite.french), pays: termsWords(xray)['pays'] ?? null }
    return [lead('xray:onSite', values, quoted(onSite.french, ...standingOn(xray, 'free')))]
  }
  const none = notWanted(letter)
  if (none.length > 0) return none
  if (instruction(letter, 'chest-xray-before')) return book(letter, now)
  return onlyListed(letter)
}

/** It is made on the day of the visit, at a place of its own. */
function onTheDay(said: NonNullable<Xray['sameDay']>, xray: Xray): Statement[] {
  const { place, time } = said.value
  const at: Value = time && said.sure ? { key: 'xray:sameDayAt', with: { time: { time } } } : null
  const values = { place, at, pays: termsWords(xray)['pays'] ?? null, quote: wordsOf(said) }
  return [lead('xray:sameDay', values, quoted(said, ...standingOn(xray, 'free')))]
}

/** That none is wanted; where the letter asks for one as well, it is for the office to say which it is. */
function notWanted(letter: Letter): Statement[] {
  const none = letter.xray?.none
  const asked = instruction(letter, 'chest-xray-before')?.french
  if (!none) return []
  return asked
    ? [lead('xray:bothSaid', { quote: wordsOf(asked), other: wordsOf(none) }, quoted(asked, none))]
    : [lead(`xray:none.${none.value}`, {}, quoted(none))]
}

/** Of an x-ray that the letter has booked: for whom it is, what to show there, who pays. */
function atTheCentre(xray: Xray): Statement[] {
  const [first, ...more] = standingOn(xray, 'show', 'free', 'forWhom', 'notFor')
  return first
    ? [lead('xray:there', { ...whomWords(xray), ...termsWords(xray) }, quoted(first, ...more))]
    : []
}

/** Said of the x-ray that was made already, not of any that the reader may have. */
const stillGood =
  /\b(?:reste|demeure|est (?:toujours|encore))\s+(?:valable|valide)|\bpas\b.{0,12}\b(?:refaire|recommencer)/iu
/** Of one that there may be: only the office knows whether that will do. */
const ifThereIsOne =
  /\b(?:si\b|s[’']il|lorsque|quand|moins de|dat(?:ant|ée)|toute|éventuelle|une (?:radio|ancienne|précédente))/iu

/** The list asks for it and the letter says no more: where to have it done is the office's to say. */
function onlyListed(letter: Letter): Statement[] {
  const xray = letter.xray ?? {}
  const listed = document(letter, 'chest-xray')
  if (!listed) {
    const { notFor } = xray
    return notFor ? [lead('xray:sparedOnly', whomWords(xray), quoted(notFor))] : []
  }
  // Whoever has none has nothing to do, and the list says so.
  if (listed.need === 'if-applicable')
    return whenAsked([lead('xray:listedIf', { quote: wordsOf(listed.french) }, quoted(listed.french))])
  const lines = standingOn(xray, 'newerThan', 'ownWillDo')
  const { ownWillDo } = xray
  if (ownWillDo && !xray.newerThan && stillGood.test(ownWillDo.quote) && !ifThereIsOne.test(ownWillDo.quote))
    return [lead('xray:stillGood', { quote: wordsOf(ownWillDo) }, quoted(listed.french, ...lines))]
  if (xray.centre) {
    const values = { how: howWords(xray, null), ...ageWords(xray), ...termsWords(xray) }
    return [lead('xray:named', values, quoted(xray.centre, ...lines, ...standingOn(xray, 'show', 'free')))]
  }
  const office = reachedBy(contactsOf(letter))
  const say = office ? 'xray:listedAsk' : 'xray:listed'
  return [lead(say, { office, ...ageWords(xray) }, quoted(listed.french, ...lines))]
}

export const xrayWhere: Topic = {
  id: 'xray-where',
  about(letter) {
    const booked = xrayAppointment(letter)
    const place = booked ? placeValue(letter, booked) : null
    if (booked && place !== null)
      return whenAsked([lead('xray:at', { place }, quoted(booked.place ?? booked.date))])
    const { sameDay } = letter.xray ?? {}
    if (sameDay) return whenAsked(onTheDay(sameDay, letter.xray ?? {}))
    const onSite = instruction(letter, 'chest-xray-on-site')
    if (onSite)
      return whenAsked([
        lead('xray:onSite', { quote: wordsOf(onSite.french), pays: null }, quoted(onSite.french)),
      ])
    const { centre, anywhere } = letter.xray ?? {}
    const none = notWanted(letter)
    if (none.length > 0) return whenAsked(none)
    if (centre) return whenAsked([lead('xray:at', { place: centre.value }, quoted(centre))])
    const { centres } = letter.xray ?? {}
    if (centres)
      return whenAsked([lead('xray:choose', { centres: centresWords(letter.xray ?? {}) }, quoted(centres))])
    const told = instruction(letter, 'chest-xray-before')
    if (!told) return whenAsked(onlyListed(letter))
    const said = anywhere ?? told.french
    const say = anywhere ? 'xray:anywhere' : 'xray:asTold'
    return whenAsked([lead(say, { quote: wordsOf(said) }, quoted(said))])
  },
}

/** What the letter says of paying for the x-ray; a centre of one's own choice is not the one that people report as free. */
export const xrayCost: Topic = {
  id: 'xray-cost',
  about(letter) {
    const { free, anywhere } = letter.xray ?? {}
    if (free) {
      const say = free.value ? 'xray:free' : 'xray:notFree'
      return whenAsked([lead(say, { quote: wordsOf(free) }, quoted(free))])
    }
    if (instruction(letter, 'chest-xray-on-site'))
      return whenAsked([lead('xray:freeThere', {}, { fact: 'visit-account-2022' })])
    const none = notWanted(letter)
    if (none.length > 0) return whenAsked(none)
    if (xrayAppointment(letter) || !anywhere) return []
    return whenAsked([
      lead('xray:priceOpen', { quote: wordsOf(anywhere) }, quoted(anywhere)),
      line('xray:freeIfNamed', {}, { fact: 'visit-account-2022' }),
    ])
  },
}
