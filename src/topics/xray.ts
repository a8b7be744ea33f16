/** The chest x-ray: who has none, whether to book it, where, how and at whose cost, and what to say on the phone. */
import type { Found, Letter } from '../letters/letter.ts'
import type { Xray } from '../letters/xray.ts'
import { checks } from './check.ts'
import {
  contactsOf,
  daysUntil,
  document,
  instruction,
  mainAppointment,
  phoneNumber,
  xrayAppointment,
} from './lookup.ts'
import { placeValue } from './place.ts'
import { copy, lead, line, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Statement, Topic, Value, Values } from './topic.ts'
import { moment } from './when.ts'
import { ageWords, howWords, pregnancyWords, standingOn, termsWords, whomWords } from './xray-words.ts'

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

/** Ten days is what a full radiology centre may need. */
const soon = 10
/** Days: an x-ray older than three months may be too old for the visit. */
const far = 90

function book(letter: Letter, now: Date): Statement[] {
  const told = instruction(letter, 'chest-xray-before')
  if (!told) return []
  const xray = letter.xray ?? {}
  const visit = mainAppointment(letter)
  const away = visit ? daysUntil(visit.date.value, now, visit.timeZone) : null
  const quote = wordsOf(told.french)
  if (away !== null && away < 0) return whenAsked([lead('xray:past', { quote }, quoted(told.french))])
  const walkIn = xray.walkIn !== undefined
  const from = between(letter, now)
  const values: Values = {
    when: { key: `xray:${from ? 'later' : whenToBook(away)}` },
    unless: xray.unlessDone ? { key: 'xray:unlessDone' } : null,
    what: { key: walkIn ? 'xray:what.go' : 'xray:what.book' },
    ...whomWords(xray),
    how: howWords(xray, quote),
    before: from ?? lastDay(letter),
    ...ageWords(xray),
    ...termsWords(xray),
    phone: walkIn ? null : { key: 'xray:phone' },
  }
  return [
    lead('xray:book', values, quoted(told.french, ...others(xray, told.french))),
    ...checks(letter, [], [told.french]),
    ...(walkIn ? [] : whenAsked([copy('xray:phrase', {}, ownRule)])),
  ]
}

/** `away`: days until the visit. */
function whenToBook(away: number | null): 'today' | 'thisWeek' | 'later' {
  if (away === null) return 'thisWeek'
  return away <= soon ? 'today' : away <= far ? 'thisWeek' : 'later'
}

/** Every further line of the letter that the sentences on booking stand on. */
function others(xray: Xray, told: Found<string>): Found<unknown>[] {
  const { pregnancy: _said, ...rest } = xray
  return standingOn(rest, ...namesOf(rest)).filter(({ quote }) => quote !== told.quote)
}

const namesOf = (xray: Xray) =>
  (
    [
      'centre',
      'phone',
      'walkIn',
      'opening',
      'anywhere',
      'until',
      'newerThan',
      'ownWillDo',
      'unlessDone',
      'show',
      'free',
      'forWhom',
      'notFor',
    ] as const
  ).filter((name) => xray[name] !== undefined)

/** The last day that the letter names for it, else the visit. */
function lastDay(letter: Letter): Value {
  const until = letter.xray?.until
  if (until) return { key: 'xray:limit', with: { date: { date: until.value } } }
  const visit = mainAppointment(letter)
  return visit?.date.sure ? { key: 'xray:before', with: { date: { date: visit.date.value } } } : null
}

const day = 86_400_000

/** The days between which it is new enough for the visit, while the first of them is still to come. */
function between(letter: Letter, now: Date): Value {
  const age = letter.xray?.newerThan?.value
  const visit = mainAppointment(letter)
  if (!age || !visit?.date.sure) return null
  const from = new Date(`${visit.date.value}T00:00Z`)
  if (age.unit === 'month' || age.unit === 'year')
    from.setUTCMonth(from.getUTCMonth() - age.count * (age.unit === 'year' ? 12 : 1))
  else from.setTime(from.getTime() - age.count * (age.unit === 'week' ? 7 : 1) * day)
  const date = from.toISOString().slice(0, 10)
  const until = letter.xray?.until?.value ?? visit.date.value
  return daysUntil(date, now, visit.timeZone) > 0
    ? { key: 'xray:between', with: { from: { date }, date: { date: until } } }
    : null
}

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
  if (xray.centre) {
    const values = { how: howWords(xray, null), ...ageWords(xray), ...termsWords(xray) }
    return [lead('xray:named', values, quoted(xray.centre, ...lines, ...standingOn(xray, 'show', 'free')))]
  }
  const { email, phone } = contactsOf(letter)
  const office = email?.value ?? (phone ? phoneNumber(phone.value) : null)
  const say = office ? 'xray:listedAsk' : 'xray:listed'
  return [lead(say, { office, ...ageWords(xray) }, quoted(listed.french, ...lines))]
}

export const xrayWhere: Topic = {
  id: 'xray-where',
  about(letter) {
    const booked = xrayAppointment(letter)
    const place = booked ? placeValue(booked) : null
    if (booked && place !== null)
      return whenAsked([lead('xray:at', { place }, quoted(booked.place ?? booked.date))])
    const onSite = instruction(letter, 'chest-xray-on-site')
    if (onSite)
      return whenAsked([
        lead('xray:onSite', { quote: wordsOf(onSite.french), pays: null }, quoted(onSite.french)),
      ])
    const { centre, anywhere } = letter.xray ?? {}
    const none = notWanted(letter)
    if (none.length > 0) return whenAsked(none)
    if (centre) return whenAsked([lead('xray:at', { place: centre.value }, quoted(centre))])
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
