/** What a letter says of the chest x-ray, as the parts of a sentence; null for what it does not say. */
import type { DocumentItem, Found, Letter } from '../letters/letter.ts'
import type { Pregnancy, Xray } from '../letters/xray.ts'
import { contactsOf, phoneNumber } from './lookup.ts'
import { openingWords } from './opening-words.ts'
import type { Value, Values } from './topic.ts'

/** Those of a family whom the list may ask for an x-ray. */
const listed = ['wife', 'husband', 'adults', 'each', 'one'] as const

/** For whom of a family it is, and who needs none; `whose`: as the list of papers says it. */
export function whomWords({ forWhom, notFor }: Xray, whose?: DocumentItem['whose']): Values {
  const who = forWhom?.value ?? listed.find((one) => one === whose)
  const not = notFor?.value
  return {
    who: who ? whoWords(who) : null,
    spared: not ? sparedWords(not) : null,
  }
}

function whoWords(who: NonNullable<Xray['forWhom']>['value'] | (typeof listed)[number]): Value {
  if (typeof who === 'string') return { key: `xray:who.${who}` }
  if ('names' in who) return { key: 'xray:who.names', with: { names: { french: who.names } } }
  return 'over' in who
    ? { key: 'xray:who.over', with: { count: who.over } }
    : { key: 'xray:who.from', with: { count: who.from } }
}

function sparedWords(not: NonNullable<Xray['notFor']>['value']): Value {
  if (not === 'children') return { key: 'xray:spared.children' }
  return 'under' in not
    ? { key: 'xray:spared.under', with: { count: not.under } }
    : { key: 'xray:spared.name', with: { name: not.name } }
}

/** Where and how it is booked; `quote`: the letter's words, where Convoc knows no more than these. */
export function howWords(xray: Xray, quote: string | null): Value {
  const { centre, phone, walkIn, opening, anywhere } = xray
  const number = phone ? phoneNumber(phone.value) : null
  const hours = opening ? openingWords(opening.value) : null
  const centres = centresWords(xray)
  if (centres && walkIn) return { key: 'xray:how.centresWalkIn', with: { centres, opening: hours } }
  if (centres) return { key: 'xray:how.centres', with: { centres } }
  if (centre && walkIn)
    return { key: 'xray:how.centreWalkIn', with: { centre: centre.value, opening: hours } }
  if (centre && number) return { key: 'xray:how.centreCall', with: { centre: centre.value, phone: number } }
  if (centre) return { key: 'xray:how.centre', with: { centre: centre.value } }
  if (walkIn) return { key: 'xray:how.walkIn', with: { opening: hours } }
  if (anywhere) return { key: 'xray:how.anywhere' }
  if (number) return { key: 'xray:how.call', with: { phone: number } }
  if (quote === null) return null
  return placed.test(quote) ? { key: 'xray:how.asTold', with: { quote } } : { key: 'xray:how.unsaid' }
}

/** Those to choose among, each with its telephone; null where the letter leaves no such choice. */
export function centresWords({ centres }: Xray): Value {
  const all = (centres?.value ?? []).map(
    ({ name, phone }): Value =>
      phone ? { key: 'xray:centreAt', with: { name, phone: phoneNumber(phone) } } : name,
  )
  const [last, ...before] = all.reverse()
  return last === undefined
    ? null
    : before.reduce<Value>((rest, one) => ({ key: 'xray:centreThen', with: { one, rest } }), last)
}

/** Words that may say where, in a way that no pattern knew. */
const placed =
  /\b(?:cabinet|centre|clinique|h[oô]pital|service|imagerie|radiologue|[iî]le|ville|rue|avenue|place|adresse|chez)\b|\d{5}|@/iu

/** What to show there and who pays. */
export function termsWords({ show, free }: Xray): Values {
  return {
    show: show ? { key: `xray:show.${show.value}` } : null,
    pays: free ? { key: `xray:pays.${free.value ? 'nothing' : 'self'}` } : null,
  }
}

/** How old it may be, and whether one that is there will do. */
export function ageWords({ newerThan, ownWillDo }: Xray): Values {
  return {
    age: newerThan
      ? { key: `xray:age.${newerThan.value.unit}`, with: { count: newerThan.value.count } }
      : null,
    own: ownWillDo ? { key: newerThan ? 'xray:ownYoung' : 'xray:own' } : null,
  }
}

/** What a pregnant person does instead. */
export function pregnancyWords(letter: Letter, { xray, maybe, tell, by, bring }: Pregnancy): Values {
  const contact = tell === 'office' ? contactWords(letter, by) : null
  return {
    maybe: maybe ? { key: 'xray:orMayBe' } : null,
    tell: tell && xray !== 'tell' ? { key: `xray:instead.${tell}`, with: { contact } } : null,
    whom: tell && xray === 'tell' ? { key: `xray:tell.${tell}`, with: { contact } } : null,
    bring: bring ? { key: `xray:bring.${bring}` } : null,
  }
}

function contactWords(letter: Letter, by: Pregnancy['by']): Value {
  const { email, phone } = contactsOf(letter)
  const number = phone ? phoneNumber(phone.value) : null
  const office =
    by === 'call'
      ? (number ?? null)
      : by === 'write'
        ? (email?.value ?? null)
        : (number ?? email?.value ?? null)
  return office === null ? null : { key: 'xray:contact', with: { office } }
}

/** Each line of the letter that these words stand on. */
export function standingOn(xray: Xray, ...names: (keyof Xray)[]): Found<unknown>[] {
  return names.flatMap((name) => xray[name] ?? [])
}
