/** The chest x-ray: whether to book it, where, and what to say on the phone. */
import type { Letter } from '../letters/letter.ts'
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
import type { Statement, Topic, Values } from './topic.ts'
import { moment } from './when.ts'

export const xrayBooking: Topic = {
  id: 'xray-booking',
  about(letter, now) {
    const booked = xrayAppointment(letter)
    if (booked) return whenAsked([lead('xray:booked', { moment: moment(booked, now) }, quoted(booked.date))])
    const onSite = instruction(letter, 'chest-xray-on-site')
    if (onSite) return [lead('xray:onSite', { quote: wordsOf(onSite.french) }, quoted(onSite.french))]
    if (instruction(letter, 'chest-xray-before')) return book(letter, now)
    return onlyListed(letter)
  },
}

/** Ten days is what a full radiology centre may need. */
const soon = 10

function book(letter: Letter, now: Date): Statement[] {
  const told = instruction(letter, 'chest-xray-before')
  const visit = mainAppointment(letter)
  if (!told) return []
  const away = visit ? daysUntil(visit.date.value, now, visit.timeZone) : null
  const values: Values = {
    quote: wordsOf(told.french),
    when: { key: away !== null && away <= soon ? 'xray:today' : 'xray:thisWeek' },
    before: visit?.date.sure ? { key: 'xray:before', with: { date: { date: visit.date.value } } } : null,
  }
  if (away !== null && away < 0) return whenAsked([lead('xray:past', values, quoted(told.french))])
  const anywhere = /de votre choix/iu.test(told.french.quote)
  return [
    lead(anywhere ? 'xray:bookAnywhere' : 'xray:book', values, quoted(told.french)),
    ...checks(letter, [], [told.french]),
    ...whenAsked([copy('xray:phrase', {}, ownRule)]),
  ]
}

/** The list asks for it and the letter says no more: where to have it done is the office's to say. */
function onlyListed(letter: Letter): Statement[] {
  const listed = document(letter, 'chest-xray')
  if (!listed) return []
  const { email, phone } = contactsOf(letter)
  const office = email?.value ?? (phone ? phoneNumber(phone.value) : null)
  return [lead(office ? 'xray:listedAsk' : 'xray:listed', { office }, quoted(listed.french))]
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
      return whenAsked([lead('xray:onSite', { quote: wordsOf(onSite.french) }, quoted(onSite.french))])
    const told = instruction(letter, 'chest-xray-before')
    if (!told) return whenAsked(onlyListed(letter))
    const anywhere = /de votre choix/iu.test(told.french.quote)
    return whenAsked([
      lead(anywhere ? 'xray:anywhere' : 'xray:asTold', { quote: wordsOf(told.french) }, quoted(told.french)),
    ])
  },
}

/** What the letter says of paying for the x-ray; a centre of one's own choice is not the one that people report as free. */
export const xrayCost: Topic = {
  id: 'xray-cost',
  about(letter) {
    const booked = xrayAppointment(letter)
    const told = instruction(letter, 'chest-xray-before')
    const onSite = instruction(letter, 'chest-xray-on-site')
    const free = [told?.french, onSite?.french, booked?.date].find(
      (found) => found && /sans avance de frais|gratuit|prise? en charge/iu.test(found.quote),
    )
    if (free) return whenAsked([lead('xray:free', { quote: wordsOf(free) }, quoted(free))])
    if (onSite) return whenAsked([lead('xray:freeThere', {}, { fact: 'visit-account-2022' })])
    if (booked || !told || !/de votre choix/iu.test(told.french.quote)) return []
    return whenAsked([
      lead('xray:priceOpen', { quote: wordsOf(told.french) }, quoted(told.french)),
      line('xray:freeIfNamed', {}, { fact: 'visit-account-2022' }),
    ])
  },
}
